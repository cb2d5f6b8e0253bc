import { beforeEach, expect, it, vi } from 'vitest';
import { harDesk } from '../../electron/evidence/har-desk';
import { record } from '../../electron/evidence/recorder';
import type { RecordingWindow } from '../../electron/evidence/recording-window';
import { toText } from '../../shared/bundle/bundle';
import { noSecrets } from '../../shared/bundle/secrets';
import { type FakeElectron, freshElectron, preventable } from './fake-electron';

let electron: FakeElectron;
let door: typeof import('../../electron/recording-window');
beforeEach(async () => {
  electron = freshElectron();
  door = await import('../../electron/recording-window');
});

async function opened(): Promise<RecordingWindow> {
  const window = await door.recordInElectron();
  if (window.kind === 'failed') throw new Error(window.why);
  return window.value;
}
const theWindow = () => {
  const [window] = electron.BrowserWindow.made;
  if (!window) throw new Error('no window was made');
  return window;
};
const theSession = () => {
  const [own] = electron.sessions.values();
  if (!own) throw new Error('no session was asked for');
  return own;
};

it('a recording is made with the debugger, and everything goes with its window', async () => {
  const window = await opened();
  const made = record({
    window,
    url: 'https://chatgpt.com/',
    mark: 'recording',
    desk: harDesk(),
    secrets: noSecrets,
    ticks: () => performance.now(),
  });
  await expect
    .poll(() => theWindow().webContents.debugger.sendCommand.mock.calls)
    .toContainEqual(['Page.navigate', { url: 'https://chatgpt.com/' }, undefined]);
  const say = (method: string, params: object, session = '') =>
    theWindow().webContents.debugger.emit('message', {}, method, params, session);
  const request = { url: 'https://chatgpt.com/', method: 'GET', headers: { cookie: 'a=PLANTED' } };
  const at = { requestId: 'r', timestamp: 1, wallTime: 1_795_000_000 };
  say('Network.requestWillBeSent', { ...at, request, initiator: { type: 'other' } });
  say('Network.loadingFailed', { ...at, errorText: 'net::ERR_CONNECTION_RESET' });
  made.stop();
  const ended = await made.ended;
  expect(ended).toMatchObject({ kind: 'ok', value: { requests: 1, failedRequests: 1, end: 'stopped' } });
  const har = ended.kind === 'ok' ? toText(ended.value.har) : '';
  expect(har).toContain('ERR_CONNECTION_RESET');
  expect(har).not.toContain('PLANTED');
  expect(theWindow().destroy).toHaveBeenCalled();
  expect(theSession().clearStorageData).toHaveBeenCalled();
});

it('commands for a frame below go to that frame', async () => {
  const window = await opened();
  await window.show(() => {});
  await window.send('Network.enable', {}, 'frame-session');
  expect(theWindow().webContents.debugger.sendCommand).toHaveBeenLastCalledWith(
    'Network.enable',
    {},
    'frame-session',
  );
});

it('a window that the person closes ends it', async () => {
  const window = await opened();
  const heard: string[] = [];
  await window.show(({ method }) => heard.push(method));
  theWindow().emit('closed');
  await window.gone;
  expect(heard).toEqual(['Target.attachedToTarget', 'Target.detachedFromTarget']);
});

it('the session is in memory, its own, without permissions and without our name', async () => {
  await opened();
  const own = theSession();
  expect(own.partition).toMatch(/^clearway-recording-/);
  const answer = own.setPermissionRequestHandler.mock.lastCall?.[0] as (...asked: unknown[]) => void;
  const said = vi.fn();
  answer(null, 'media', said);
  expect(said).toHaveBeenCalledWith(false);
  const download = preventable();
  own.emit('will-download', download);
  expect(download.defaultPrevented).toBe(true);
  expect(own.setUserAgent).toHaveBeenCalledWith(
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36',
  );
});

it.each<[string, unknown]>([
  ['sandbox', true],
  ['contextIsolation', true],
  ['nodeIntegration', false],
  ['webSecurity', true],
  ['webviewTag', false],
  ['preload', undefined],
])('the recorded page runs with %s: %s', async (setting, value) => {
  const window = await opened();
  await window.show(() => {});
  expect(theWindow().options.webPreferences?.[setting as 'sandbox']).toBe(value);
});

it.each([
  ['https://auth.openai.com/', 'allow'],
  ['file:///etc/passwd', 'deny'],
  ['app://clearway/', 'deny'],
  ['javascript:alert(1)', 'deny'],
])('it may open %s: %s', async (url, action) => {
  const window = await opened();
  await window.show(() => {});
  const handler = theWindow().webContents.setWindowOpenHandler.mock.lastCall?.[0] as unknown as (asked: {
    url: string;
  }) => { action: string };
  expect(handler({ url }).action).toBe(action);
  const going = Object.assign(preventable(), { url });
  theWindow().webContents.emit('will-navigate', going);
  expect(going.defaultPrevented).toBe(action === 'deny');
});

it('its pages are known from ours', async () => {
  await opened();
  const contents = { session: theSession() } as unknown as Electron.WebContents;
  expect(door.isRecorded(contents)).toBe(true);
  expect(door.isRecorded({ session: {} } as unknown as Electron.WebContents)).toBe(false);
});

it('the screen is seen where the system allows', async () => {
  expect(await door.seeScreen()).toMatchObject({ why: 'screen-refused' });
  const png = Buffer.from('png');
  const thumbnail = { isEmpty: () => false, toPNG: () => png };
  electron.desktopCapturer.getSources.mockResolvedValueOnce([{ thumbnail }]);
  expect(await door.seeScreen()).toEqual({ kind: 'ok', value: png });
  expect(electron.desktopCapturer.getSources).toHaveBeenLastCalledWith({
    types: ['screen'],
    thumbnailSize: { width: 2560, height: 1440 },
  });
  electron.desktopCapturer.getSources.mockRejectedValueOnce(new Error('no portal'));
  expect(await door.seeScreen()).toMatchObject({ why: 'screen-refused' });
});
