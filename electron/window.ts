import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  Menu,
  type MenuItemConstructorOptions,
  nativeTheme,
  type Session,
  session,
  type WebContents,
} from 'electron';
import { isOurs, servePages } from './app-protocol';
import { lockedPreferences } from './locked-preferences';
import type { Pages } from './transport/pages';

/** No `persist:` in front: the session lives in memory and leaves nothing on disk. */
const partition = 'clearway';

/**
 * What the page may do beyond showing itself. Reading the clipboard, camera, place, notifications: never.
 * Writing plain text to the clipboard on a click is how the person hands a text to their IT.
 */
const granted: readonly string[] = ['clipboard-sanitized-write'];

/** The window's session: our own files, and no other request of any kind. */
export function lockedSession(pages: Pages): Session {
  const own = session.fromPartition(partition);
  servePages(own, pages);
  const mayAsk = (contents: WebContents | null, permission: string): boolean =>
    granted.includes(permission) && isOurs(contents?.getURL() ?? '');
  own.setPermissionRequestHandler((contents, permission, answer) => answer(mayAsk(contents, permission)));
  own.setPermissionCheckHandler((contents, permission) => mayAsk(contents, permission));
  own.setDevicePermissionHandler(() => false);
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }));
  own.on('will-download', (event) => event.preventDefault());
  // Without this, Chromium fetches a dictionary from Google's servers on Windows and Linux.
  own.setSpellCheckerEnabled(false);
  return own;
}

const mayLoad = (url: string): boolean => isOurs(url) || (!app.isPackaged && url.startsWith('devtools://'));

/** Locks that hold for every page this process ever shows, ours or one nobody thought of. */
export function lockContents(contents: WebContents): void {
  const refuse = (event: { preventDefault(): void }): void => event.preventDefault();
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', refuse);
}

const background = { dark: '#0f1418', light: '#f7f8fa' } as const;

/** How the window is made. */
const windowOptions = (folder: string): BrowserWindowConstructorOptions => ({
  width: 1060,
  height: 780,
  minWidth: 420,
  minHeight: 480,
  // Shown when there is something to see: no white flash.
  show: false,
  backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
  autoHideMenuBar: true,
  icon: join(folder, 'icon.png'),
  webPreferences: {
    partition,
    preload: join(folder, 'preload.cjs'),
    ...lockedPreferences,
    devTools: !app.isPackaged,
  },
});

/** A window that is not yet on its page: the transport has to be there before the first call. */
export function makeWindow(folder: string, pages: Pages): BrowserWindow {
  lockedSession(pages);
  const window = new BrowserWindow(windowOptions(folder));
  lockContents(window.webContents);
  window.once('ready-to-show', () => window.show());
  // A page that died (out of memory, a driver) starts again once; the engine and its run are still there.
  window.webContents.once('render-process-gone', (_, { reason }) => {
    if (reason !== 'clean-exit') window.webContents.reload();
  });
  return window;
}

/** Zoom, clipboard and quit, in the system's own words; no reload, no developer tools in a packaged app. */
export function setMenu(platform: NodeJS.Platform): void {
  const view: MenuItemConstructorOptions[] = [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    // The key most keyboards have: Ctrl and = without Shift.
    { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false },
    { role: 'zoomOut' },
    { role: 'togglefullscreen' },
    ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
  ];
  const menu: MenuItemConstructorOptions[] = [
    { role: platform === 'darwin' ? 'appMenu' : 'fileMenu' },
    { role: 'editMenu' },
    { role: 'viewMenu', submenu: view },
    ...(platform === 'darwin' ? [{ role: 'windowMenu' } as const] : []),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu));
}
