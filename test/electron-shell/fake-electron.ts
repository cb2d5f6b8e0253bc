import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

/** What an Electron event with a default action looks like to a listener. */
export function preventable() {
  const event = { defaultPrevented: false, preventDefault: () => {} };
  event.preventDefault = () => {
    event.defaultPrevented = true;
  };
  return event;
}

type Listener = (...args: never[]) => unknown;

class FakeSession extends EventEmitter {
  readonly protocol = { handle: vi.fn<(scheme: string, answer: (request: Request) => Response) => void>() };
  readonly webRequest = { onBeforeRequest: vi.fn<(hear: Listener) => void>() };
  readonly setPermissionRequestHandler = vi.fn<(handler: Listener) => void>();
  readonly setPermissionCheckHandler = vi.fn<(handler: Listener) => void>();
  readonly setDevicePermissionHandler = vi.fn<(handler: Listener) => void>();
  readonly setSpellCheckerEnabled = vi.fn();
  readonly setCertificateVerifyProc = vi.fn<(hear: Listener) => void>();
  readonly resolveProxy = vi.fn(async (url: string) => (url ? 'PROXY proxy.corp.example:8080; DIRECT' : ''));
  readonly setUserAgent = vi.fn();
  readonly clearStorageData = vi.fn(async () => undefined);
  readonly getUserAgent = () =>
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) clearway/0.1.0 Chrome/150.0.0.0 Electron/45.4.1 Safari/537.36';
  constructor(readonly partition: string) {
    super();
  }
}

/** A frame of a page; the top frame of a window is `contents.mainFrame`. */
export const frameAt = (url: string) => ({ url });

/** Chromium's debugger of one page: remembers what it was told. */
class FakeDebugger extends EventEmitter {
  readonly attach = vi.fn();
  readonly sendCommand = vi.fn(async (method: string, params?: object, session?: string) => {
    void [params, session];
    if (method === 'Target.getTargetInfo') return { targetInfo: { type: 'page', targetId: 'frame1' } };
    return {};
  });
}

export class FakeContents extends EventEmitter {
  readonly debugger = new FakeDebugger();
  readonly id = 7;
  mainFrame = frameAt('app://clearway/');
  readonly setWindowOpenHandler = vi.fn<(handler: Listener) => void>();
  readonly send = vi.fn();
  readonly reload = vi.fn();
  readonly isDestroyed = () => false;
  readonly getURL = () => this.mainFrame.url;
}

class FakeWindow extends EventEmitter {
  static readonly made: FakeWindow[] = [];
  static readonly getAllWindows = () => FakeWindow.made;
  readonly webContents = new FakeContents();
  readonly loadURL = vi.fn(async () => undefined);
  readonly show = vi.fn();
  readonly focus = vi.fn();
  readonly restore = vi.fn();
  readonly isMinimized = () => true;
  readonly destroy = vi.fn(() => void this.emit('closed'));
  constructor(readonly options: Electron.BrowserWindowConstructorOptions) {
    super();
    FakeWindow.made.push(this);
  }
}

/** One request of Chromium's; a test says what comes of it with `emit`. */
export class FakeRequest extends EventEmitter {
  readonly abort = vi.fn();
  readonly end = vi.fn();
  constructor(readonly options: Electron.ClientRequestConstructorOptions) {
    super();
  }
}

/** Electron as far as the shell asks for it: nothing happens, everything asked is remembered. */
function fakeElectron() {
  FakeWindow.made.length = 0;
  const sessions = new Map<string, FakeSession>();
  const order: string[] = [];
  const noting =
    (name: string, answer?: unknown) =>
    (...args: unknown[]) => {
      order.push(name);
      void args;
      return answer;
    };

  class FakeApp extends EventEmitter {
    isPackaged = true;
    name = 'Clearway';
    readonly commandLine = { appendSwitch: vi.fn() };
    readonly dock = { hide: vi.fn() };
    readonly enableSandbox = vi.fn(noting('enableSandbox'));
    readonly disableHardwareAcceleration = vi.fn();
    readonly requestSingleInstanceLock = vi.fn(() => true);
    readonly whenReady = vi.fn(async () => void order.push('ready'));
    readonly quit = vi.fn();
    readonly exit = vi.fn();
    readonly getVersion = () => '0.0.0';
    readonly getLocale = () => 'ko';
    readonly getPreferredSystemLanguages = () => ['ko-KR'];
    readonly getPath = (name: string) => `/pretended/${name}`;
  }

  const requests: FakeRequest[] = [];
  const ipcHandlers = new Map<string, (event: { senderFrame: unknown }, asked: unknown) => unknown>();
  return {
    order,
    sessions,
    ipcHandlers,
    requests,
    net: {
      request: vi.fn((options: Electron.ClientRequestConstructorOptions) => {
        const request = new FakeRequest(options);
        requests.push(request);
        return request;
      }),
    },
    app: new FakeApp(),
    BrowserWindow: FakeWindow,
    Menu: { buildFromTemplate: vi.fn((template: unknown) => template), setApplicationMenu: vi.fn() },
    nativeTheme: { shouldUseDarkColors: false },
    desktopCapturer: {
      getSources: vi.fn(async (): Promise<unknown[]> => []),
    },
    screen: { getPrimaryDisplay: () => ({ size: { width: 1280, height: 720 }, scaleFactor: 2 }) },
    protocol: { registerSchemesAsPrivileged: vi.fn(noting('registerSchemesAsPrivileged')) },
    dialog: { showErrorBox: vi.fn() },
    ShareMenu: class {
      static readonly shared: unknown[] = [];
      constructor(private readonly item: unknown) {}
      popup() {
        (this.constructor as unknown as { shared: unknown[] }).shared.push(this.item);
      }
    },
    shell: { openExternal: vi.fn(async () => undefined), showItemInFolder: vi.fn() },
    session: {
      fromPartition: vi.fn((partition: string) => {
        const known = sessions.get(partition) ?? new FakeSession(partition);
        sessions.set(partition, known);
        return known;
      }),
    },
    ipcMain: {
      handle: vi.fn(
        (channel: string, handler: (event: { senderFrame: unknown }, asked: unknown) => unknown) => {
          ipcHandlers.set(channel, handler);
        },
      ),
      removeHandler: vi.fn((channel: string) => void ipcHandlers.delete(channel)),
    },
    ipcRenderer: Object.assign(new EventEmitter(), {
      invoke: vi.fn(async (channel: string, asked: unknown) => ({ channel, asked })),
    }),
    contextBridge: { exposeInMainWorld: vi.fn() },
  };
}

export type FakeElectron = ReturnType<typeof fakeElectron>;

/** A new Electron for what is imported from now on. */
export function freshElectron(): FakeElectron {
  const electron = fakeElectron();
  vi.resetModules();
  vi.doMock('electron', () => electron);
  return electron;
}
