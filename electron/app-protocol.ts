import { protocol, type Session } from 'electron';
import { type Pages, pageHeaders } from './transport/pages';

/** Where the window lives. A scheme of our own: `file://` would let a page read the disk. */
export const appOrigin = 'app://clearway';

/** Whether an address belongs to our own window. */
export const isOurs = (url: string): boolean => url === appOrigin || url.startsWith(`${appOrigin}/`);

/** Has to run before the app is ready. `standard` gives it an origin, `secure` the rights of https, no more. */
export function announceScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
}

// Nothing but IPC leads out of the page: `connect-src 'none'`.
const headers = pageHeaders("'none'");

/** Answers `app://clearway/…` from the list of files read at start; nothing an address says becomes a path. */
export function servePages(session: Session, pages: Pages): void {
  session.protocol.handle('app', ({ url, method }) => {
    const path = isOurs(url) ? new URL(url).pathname || '/' : '';
    const page = method === 'GET' ? pages.get(path) : undefined;
    return page === undefined
      ? new Response(null, { status: 404, headers })
      : new Response(page.bytes, { status: 200, headers: { ...headers, 'content-type': page.type } });
  });
}
