import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { callNames } from '../../shared/contract/contract';
import { recordingEngine } from '../transport/recording-engine';
import { FakeContents, type FakeElectron, freshElectron, preventable } from './fake-electron';

let electron: FakeElectron;
let fake: ReturnType<typeof recordingEngine>;
const close = vi.fn(async () => undefined);
const run = vi.fn(async (_words: readonly string[], _terminal: unknown, _browser: unknown) => 3);
const createEngine = vi.fn();
const lastResort = vi.fn((_hear: (line: string) => void) => undefined);
const note = vi.fn();
const argv = process.argv;

beforeEach(() => {
  electron = freshElectron();
  fake = recordingEngine();
  for (const mock of [close, run, createEngine, lastResort, note]) mock.mockClear();
  createEngine.mockReturnValue({ engine: fake.engine, onNews: fake.onNews, note, close });
  vi.doMock('../../electron/cli', () => ({ run }));
  vi.doMock('../../electron/last-resort', () => ({
    lastResort,
    outliveReaders: () => async (status: number) => status,
  }));
  vi.doMock('../../electron/engine/engine', () => ({ createEngine }));
  vi.doMock('../../electron/transport/pages', async (original) => ({
    ...(await original<typeof import('../../electron/transport/pages')>()),
    readPages: async () => new Map(),
  }));
});
afterEach(() => {
  process.argv = argv;
});

async function start(...words: string[]): Promise<void> {
  process.argv = ['/opt/Clearway/clearway', ...words];
  await import('../../electron/main');
}
const windows = () => electron.BrowserWindow.made;
const opened = () => expect.poll(() => windows()[0]?.loadURL.mock.calls.length).toBe(1);

it('the sandbox and the scheme are set before Electron is ready, for a window and for a command', async () => {
  await start();
  await opened();
  expect(electron.order).toEqual(['enableSandbox', 'registerSchemesAsPrivileged', 'ready']);
});

it('opens one window on our own page, and answers it', async () => {
  await start();
  await opened();
  expect(windows().map(({ loadURL }) => loadURL.mock.calls)).toEqual([[['app://clearway/']]]);
  expect([...electron.ipcHandlers.keys()]).toEqual(callNames.map((name) => `clearway:call:${name}`));
  const [window] = windows();
  const hello = electron.ipcHandlers.get('clearway:call:hello');
  expect(await hello?.({ senderFrame: window?.webContents.mainFrame }, {})).toMatchObject({ kind: 'ok' });
});

it('a page that nobody thought of is locked as well', async () => {
  await start();
  await opened();
  const stray = new FakeContents();
  electron.app.emit('web-contents-created', {}, stray);
  expect(stray.setWindowOpenHandler.mock.lastCall?.[0]()).toEqual({ action: 'deny' });
  for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
    const event = preventable();
    stray.emit(name, event);
    expect([name, event.defaultPrevented]).toEqual([name, true]);
  }
});

it('a second start brings the first window to the front and opens none', async () => {
  electron.app.requestSingleInstanceLock.mockReturnValue(false);
  await start();
  expect(electron.app.quit).toHaveBeenCalledOnce();
  expect(windows()).toEqual([]);
});

it('the first start hears of the second', async () => {
  await start();
  await opened();
  electron.app.emit('second-instance');
  expect(windows()[0]?.restore).toHaveBeenCalledOnce();
  expect(windows()[0]?.focus).toHaveBeenCalledOnce();
});

it('the engine is told what the shell can do, and nothing is opened that it did not name', async () => {
  await start();
  await opened();
  const options = createEngine.mock.lastCall?.[0];
  expect(options).toMatchObject({ mode: 'desktop', setup: { policy: {} } });
  expect(options.opened).toBeUndefined();
  expect(options.setup.io.browser).toBeDefined();
  expect(options.setup.io.fresh().browser).not.toBe(options.setup.io.browser);
  options.openPage('https://a.example/');
  options.showFile('/a.zip');
  options.quit();
  expect(electron.shell.openExternal.mock.calls).toEqual([['https://a.example/']]);
  expect(electron.shell.showItemInFolder.mock.calls).toEqual([['/a.zip']]);
  expect(electron.app.quit).toHaveBeenCalledOnce();
});

it.each([
  ['darwin', true],
  ['win32', false],
  ['linux', false],
] as const)('a share sheet is offered where Electron has one: %s', async (platform, isOffered) => {
  const was = process.platform;
  Object.defineProperty(process, 'platform', { value: platform });
  try {
    await start();
    await opened();
  } finally {
    Object.defineProperty(process, 'platform', { value: was });
  }
  const { shareFile } = createEngine.mock.lastCall?.[0] ?? {};
  expect(shareFile !== undefined).toBe(isOffered);
  shareFile?.('/a.zip');
  expect(electron.ShareMenu.shared).toEqual(isOffered ? [{ filePaths: ['/a.zip'] }] : []);
});

it.each([
  ['a bundle that is not there', ['view', '/no/such/bundle.zip']],
  ['a policy that is not there', ['window', '--policy', '/no/such/policy.json']],
])('%s is said in a box, since a program with a window has no terminal', async (_, words) => {
  await start(...words);
  await expect.poll(() => electron.app.exit.mock.calls).toEqual([[2]]);
  expect(electron.dialog.showErrorBox).toHaveBeenCalledOnce();
  expect(electron.dialog.showErrorBox.mock.lastCall?.[1]).toContain(words.at(-1));
  expect(windows()).toEqual([]);
});

it('a bug nobody foresaw ends the program while there is no window, and is written down once there is', async () => {
  await start();
  await opened();
  const [[early], [late]] = lastResort.mock.calls as [[(line: string) => void], [(line: string) => void]];
  early('a bug');
  expect(electron.dialog.showErrorBox.mock.lastCall?.[1]).toBe('a bug');
  expect(electron.app.exit.mock.calls).toEqual([[4]]);
  late('another');
  expect(note.mock.calls).toEqual([['another']]);
});

it('closing the window ends the engine, then the app', async () => {
  await start();
  await opened();
  electron.app.emit('window-all-closed');
  expect(electron.app.quit).toHaveBeenCalledOnce();
  electron.app.emit('will-quit');
  expect(close).toHaveBeenCalledOnce();
  expect(electron.ipcHandlers.size).toBe(0);
});

it.each([[['check', '--quiet']], [['--version']], [['chekc']]])(
  '%o is for the command line: no window, and its own exit status',
  async (words) => {
    await start('--no-sandbox', ...words);
    await expect.poll(() => electron.app.exit.mock.calls.length).toBe(1);
    expect(run.mock.lastCall?.[0]).toEqual(words);
    expect(run.mock.lastCall?.[2]).toBeTypeOf('function');
    expect(electron.app.exit.mock.calls).toEqual([[3]]);
    expect(windows()).toEqual([]);
    expect(electron.app.requestSingleInstanceLock).not.toHaveBeenCalled();
  },
);

it('a command needs no display on Linux; a window does', async ({ skip }) => {
  if (process.platform !== 'linux') skip('only Linux has displays that may be missing');
  await start('check');
  expect(electron.app.commandLine.appendSwitch.mock.calls).toEqual([['ozone-platform', 'headless']]);
  electron = freshElectron();
  await start();
  await opened();
  expect(electron.app.commandLine.appendSwitch).not.toHaveBeenCalled();
});

it('asks nobody for newer versions where no policy names a feed, and loads nothing for it', async () => {
  await start();
  await opened();
  expect(createEngine.mock.lastCall?.[0]).not.toHaveProperty('updates');
});

it('may ask the feed that a policy names, but only as a package', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'clearway-feed-policy-'));
  const file = join(folder, 'policy.json');
  writeFileSync(file, '{"updateChannel":"latest","updateFeed":"https://updates.example/"}');
  electron.app.isPackaged = false;
  await start('window', '--policy', file);
  await opened();
  expect(createEngine.mock.lastCall?.[0]).not.toHaveProperty('updates');
  electron = freshElectron();
  createEngine.mockClear();
  await start('window', '--policy', file);
  await expect.poll(() => createEngine.mock.calls.length).toBe(1);
  expect(createEngine.mock.lastCall?.[0]).toHaveProperty('updates');
  rmSync(folder, { recursive: true });
});
