import {
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  desktopCapturer,
  type Session,
  screen,
  session,
  type WebContents,
} from 'electron';
import { failed, ok } from '../shared/outcome';
import type { SeeScreen } from './evidence/collector';
import type { DevToolsEvent, OpenRecordingWindow, RecordingWindow } from './evidence/recording-window';
import { lockedPreferences } from './locked-preferences';

/** Sessions of recorded windows: their pages may go where they like, and get nothing else. */
const recorded = new WeakSet<Session>();

/** Whether a page belongs to a recording, whose locks are its own. */
export const isRecorded = (contents: WebContents): boolean => recorded.has(contents.session);

/** A page of the open internet: no preload, no Node, a session in memory that nothing else shares. */
const recordedWindowOptions = (partition: string): BrowserWindowConstructorOptions => ({
  width: 1060,
  height: 780,
  autoHideMenuBar: true,
  webPreferences: {
    partition,
    ...lockedPreferences,
    devTools: false,
  },
});

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url) || url === 'about:blank';

/** No permission, no download; what sites see is Chromium, for some turn others away. */
function lockedSession(partition: string): Session {
  const own = session.fromPartition(partition, { cache: false });
  recorded.add(own);
  own.setPermissionRequestHandler((_, __, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  own.on('will-download', (event) => event.preventDefault());
  own.setSpellCheckerEnabled(false);
  own.setUserAgent(plainUserAgent(own.getUserAgent()));
  return own;
}

/** `… Clearway/0.1 Chrome/156 Electron/45 Safari/537` → without ours and Electron's. */
const plainUserAgent = (full: string): string =>
  full.replace(/\s(?!(?:Chrome|Safari|AppleWebKit|Version)\/)[\w.-]+\/[\w.-]+/g, '');

let lastRecording = 0;

/** A window of this program in a session of its own; Electron's debugger tells what it loads. */
export const recordInElectron: OpenRecordingWindow = async () => {
  lastRecording += 1;
  // No `persist:` in front: nothing of it reaches the disk.
  const partition = `clearway-recording-${lastRecording}`;
  const own = lockedSession(partition);
  const windows = new Map<string, BrowserWindow>();
  let hear = (_: DevToolsEvent): void => {};
  let leave = (): void => {};
  const gone = new Promise<void>((resolve) => {
    leave = resolve;
  });

  /** The debugger's sessions below a window are named by Chromium; the window itself by us. */
  const follow = async (window: BrowserWindow): Promise<void> => {
    const { webContents } = window;
    const name = `window-${webContents.id}`;
    windows.set(name, window);
    webContents.setWindowOpenHandler(({ url }) =>
      isWeb(url)
        ? { action: 'allow', overrideBrowserWindowOptions: recordedWindowOptions(partition) }
        : { action: 'deny' },
    );
    // A popup may be gone before it can be listened to: sign-in pages close theirs at once.
    webContents.on('did-create-window', (popup) => void follow(popup).catch(() => {}));
    const refuse = (event: { readonly url: string; preventDefault(): void }): void => {
      if (!isWeb(event.url)) event.preventDefault();
    };
    webContents.on('will-navigate', refuse);
    webContents.on('will-redirect', refuse);
    window.once('closed', () => {
      windows.delete(name);
      hear({ session: '', method: 'Target.detachedFromTarget', params: { sessionId: name } });
      if (windows.size === 0) leave();
    });
    webContents.debugger.on('message', (_, method, params, session) =>
      hear({ session: session || name, method, params }),
    );
    webContents.debugger.attach('1.3');
    const { targetInfo } = await webContents.debugger.sendCommand('Target.getTargetInfo');
    hear({ session: '', method: 'Target.attachedToTarget', params: { sessionId: name, targetInfo } });
  };

  const owner = (name: string): BrowserWindow | undefined =>
    windows.get(name) ?? [...windows.values()].at(-1);
  const recording: RecordingWindow = {
    browser: { name: 'Chromium', version: process.versions.chrome ?? '' },
    gone,
    async show(listener) {
      hear = listener;
      const window = new BrowserWindow(recordedWindowOptions(partition));
      // Without a page there is nobody who answers the debugger.
      await window.loadURL('about:blank');
      await follow(window);
    },
    async send(method, params, name) {
      const target = owner(name)?.webContents.debugger;
      if (!target) throw new Error('the window is closed');
      return target.sendCommand(method, params, windows.has(name) ? undefined : name);
    },
    async close() {
      for (const window of [...windows.values()]) window.destroy();
      leave();
      await own.clearStorageData();
      await gone;
    },
  };
  return ok(recording);
};

/** The main screen as it is, if the system lets us. It may ask the person first, or give an empty picture. */
export const seeScreen: SeeScreen = async () => {
  const { size, scaleFactor } = screen.getPrimaryDisplay();
  const thumbnailSize = { width: size.width * scaleFactor, height: size.height * scaleFactor };
  const sources = await desktopCapturer.getSources({ types: ['screen'], thumbnailSize }).catch(() => []);
  const [first] = sources;
  return first && !first.thumbnail.isEmpty() ? ok(first.thumbnail.toPNG()) : failed('screen-refused');
};
