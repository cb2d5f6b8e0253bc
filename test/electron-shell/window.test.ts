import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { type FakeContents, type FakeElectron, freshElectron, preventable } from './fake-electron';

const html = new TextEncoder().encode('<!doctype html>');
const pages = new Map([
  ['/', { bytes: html, type: 'text/html; charset=utf-8' }],
  ['/assets/app.js', { bytes: html, type: 'text/javascript; charset=utf-8' }],
]);

let electron: FakeElectron;
let shell: typeof import('../../electron/window');

beforeEach(async () => {
  electron = freshElectron();
  shell = await import('../../electron/window');
});

const theSession = () => {
  const [own] = electron.sessions.values();
  if (own === undefined) throw new Error('no session was asked for');
  return own;
};

function made() {
  shell.makeWindow('/app/dist', pages);
  const [window] = electron.BrowserWindow.made;
  if (window === undefined) throw new Error('no window was made');
  return window;
}

it.each<[string, unknown]>([
  ['sandbox', true],
  ['contextIsolation', true],
  ['nodeIntegration', false],
  ['nodeIntegrationInWorker', false],
  ['nodeIntegrationInSubFrames', false],
  ['webSecurity', true],
  ['allowRunningInsecureContent', false],
  ['experimentalFeatures', false],
  ['webviewTag', false],
  ['navigateOnDragDrop', false],
  ['spellcheck', false],
  ['preload', join('/app/dist', 'preload.cjs')],
  ['enableBlinkFeatures', undefined],
])('the page runs with %s: %s', (setting, value) => {
  expect(made().options.webPreferences?.[setting as 'sandbox']).toBe(value);
});

it('the session lives in memory only, and is the one with the locks', () => {
  const { options } = made();
  expect(options.webPreferences?.partition).toBe(theSession().partition);
  expect(theSession().partition).not.toMatch(/^persist:/);
  expect(electron.sessions.size).toBe(1);
});

it.each([
  [true, false],
  [false, true],
])('packed %s: developer tools %s', (isPackaged, devTools) => {
  electron.app.isPackaged = isPackaged;
  expect(made().options.webPreferences?.devTools).toBe(devTools);
  shell.setMenu('linux');
  const menu = JSON.stringify(electron.Menu.buildFromTemplate.mock.calls);
  expect(menu.includes('toggleDevTools')).toBe(devTools);
  expect(menu).not.toMatch(/reload/i);
});

it('the window shows itself when there is something to see', () => {
  const window = made();
  expect(window.options.show).toBe(false);
  expect(window.show).not.toHaveBeenCalled();
  window.emit('ready-to-show');
  expect(window.show).toHaveBeenCalledOnce();
});

it.each([
  'media',
  'geolocation',
  'notifications',
  'clipboard-read',
  'display-capture',
  'openExternal',
  'fileSystem',
  'midiSysex',
  'hid',
  'usb',
  'serial',
  'unknown',
])('the permission %s is denied, asked or only checked', (permission) => {
  const { webContents } = made();
  const answer = vi.fn();
  theSession().setPermissionRequestHandler.mock.lastCall?.[0](
    ...([webContents, permission, answer] as unknown as never[]),
  );
  expect(answer.mock.calls).toEqual([[false]]);
  const check = theSession().setPermissionCheckHandler.mock.lastCall?.[0];
  expect(check?.(...([webContents, permission] as unknown as never[]))).toBe(false);
  expect(theSession().setDevicePermissionHandler.mock.lastCall?.[0]()).toBe(false);
});

it.each([
  ['our page', 'app://clearway/', true],
  ['any other page', 'http://evil.example/', false],
  ['a page whose name begins like ours', 'app://clearway.evil/', false],
])('writing text to the clipboard is for %s: %s %s', (_, url, allowed) => {
  const { webContents } = made();
  webContents.mainFrame = { url };
  const check = theSession().setPermissionCheckHandler.mock.lastCall?.[0];
  expect(check?.(...([webContents, 'clipboard-sanitized-write'] as unknown as never[]))).toBe(allowed);
  expect(check?.(...([null, 'clipboard-sanitized-write'] as unknown as never[]))).toBe(false);
});

const isCancelled = (url: string): boolean => {
  const answer = vi.fn();
  theSession().webRequest.onBeforeRequest.mock.lastCall?.[0](...([{ url }, answer] as unknown as never[]));
  return answer.mock.lastCall?.[0].cancel;
};

it.each([
  ['app://clearway/', false],
  ['app://clearway/assets/app.js', false],
  ['http://evil.example/', true],
  ['https://chatgpt.com/', true],
  ['http://127.0.0.1:8080/', true],
  ['ws://evil.example/', true],
  ['file:///etc/passwd', true],
  ['data:text/html,hello', true],
  ['blob:app://clearway/1', true],
  ['app://other/', true],
  ['app://clearway.evil.example/', true],
  ['devtools://devtools/bundled/x.js', true],
])('a request for %s is cancelled: %s', (url, cancelled) => {
  made();
  expect(isCancelled(url)).toBe(cancelled);
});

it('developer tools may load themselves while developing', () => {
  electron.app.isPackaged = false;
  made();
  expect(isCancelled('devtools://devtools/bundled/x.js')).toBe(false);
  expect(isCancelled('http://evil.example/')).toBe(true);
});

it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
  '%s is refused',
  (name) => {
    const event = preventable();
    made().webContents.emit(name, event, 'http://evil.example/');
    expect(event.defaultPrevented).toBe(true);
  },
);

it('no window opens another', () => {
  const contents: FakeContents = made().webContents;
  expect(contents.setWindowOpenHandler.mock.lastCall?.[0]()).toEqual({ action: 'deny' });
});

it('nothing is downloaded, not even a dictionary', () => {
  made();
  const event = preventable();
  theSession().emit('will-download', event);
  expect(event.defaultPrevented).toBe(true);
  expect(theSession().setSpellCheckerEnabled.mock.calls).toEqual([[false]]);
});

it('a page that died starts again once', () => {
  const { webContents } = made();
  webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  expect(webContents.reload).toHaveBeenCalledOnce();
});

it('zoom works, and the Mac gets its own menus', () => {
  shell.setMenu('darwin');
  const menu = JSON.stringify(electron.Menu.setApplicationMenu.mock.lastCall);
  for (const role of ['appMenu', 'editMenu', 'windowMenu', 'zoomIn', 'zoomOut', 'resetZoom'])
    expect(menu).toContain(`"${role}"`);
});

const served = async (url: string, method = 'GET') => {
  made();
  const call = theSession().protocol.handle.mock.lastCall;
  expect(call?.[0]).toBe('app');
  // A plain record: the standard Request would tidy the address up before we see it.
  return call?.[1]({ url, method } as Request);
};

it('the scheme is an origin of its own, as safe as https and no more', async () => {
  (await import('../../electron/app-protocol')).announceScheme();
  expect(electron.protocol.registerSchemesAsPrivileged.mock.calls).toEqual([
    [[{ scheme: 'app', privileges: { standard: true, secure: true } }]],
  ]);
});

it.each([
  ['app://clearway/', 'text/html; charset=utf-8'],
  ['app://clearway', 'text/html; charset=utf-8'],
  ['app://clearway/?q#token=x', 'text/html; charset=utf-8'],
  ['app://clearway/assets/app.js', 'text/javascript; charset=utf-8'],
])('serves %s', async (url, type) => {
  const response = await served(url);
  expect([response?.status, response?.headers.get('content-type')]).toEqual([200, type]);
  const policy = response?.headers.get('content-security-policy')?.split('; ');
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'none'",
    "frame-ancestors 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "trusted-types 'none'",
  ])
    expect(policy).toContain(rule);
  expect(response?.headers.get('x-content-type-options')).toBe('nosniff');
});

it.each([
  'app://clearway/../main.cjs',
  'app://clearway/%2e%2e/main.cjs',
  'app://clearway/..%2fmain.cjs',
  'app://clearway//etc/passwd',
  'app://clearway/assets',
  'app://clearway/constructor',
  'app://other/',
  'app://clearway.evil.example/',
  'file:///etc/passwd',
])('there is no file at %s', async (url) => {
  expect((await served(url))?.status).toBe(404);
});

it('only GET is served', async () => {
  expect((await served('app://clearway/', 'POST'))?.status).toBe(404);
});
