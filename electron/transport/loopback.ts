import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bugText } from '../../shared/bug';
import type { Engine, NewsItem } from '../../shared/contract/contract';
import { serve } from '../../shared/contract/serve';
import { mostDropped } from '../../shared/contract/takes';
import { limits } from '../../shared/evidence/evidence';
import { failed } from '../../shared/outcome';
import { Audience } from './audience';
import { guards, type Route, readPath } from './guards';
import { pageHeaders, readPages } from './pages';
import { Tickets } from './tickets';

/*
 * The guards, each with the attack it stops. What each request must be like is a table: guards.ts.
 *
 *  1. Listens on 127.0.0.1 and a port the system picks: nobody else on the network can knock.
 *  2. `Host` must be exactly 127.0.0.1:port, for files too: DNS rebinding (a web page whose name is made to point
 *     here arrives with its own name in Host).
 *  3. A browser's own word that another site asks (`Sec-Fetch-Site`) is believed: pages open in another tab cannot
 *     even load our files to find out that we are here.
 *  4. The window gets in with a ticket that works once and for half a minute. Only the ticket is in the browser's
 *     argument list, which other accounts on this computer can read; the token goes in the answer's URL fragment,
 *     which is in no argument list, no request line and no Referer. Whoever is second with a ticket gets nothing, and
 *     the log says so.
 *  5. Every call and the news carry a random 256-bit token, compared in constant time: other programs and other
 *     accounts of this computer can reach the port, but not guess this.
 *  6. Calls are POST, `application/json`, with our exact `Origin`: a form or a link on another site can send neither
 *     (cross-site request forgery). There are no CORS headers, so no other site reads an answer either.
 *  7. A body over 64 KB (512 KB for a piece of a file), a slow one, or too many connections at once are cut off: nobody fills our memory.
 *  8. Files come from a list read at start, by exact name: `..`, links and encodings lead nowhere (path traversal).
 *  9. Strict Content-Security-Policy, nosniff, no-referrer, no framing, same-origin resources (pages.ts): text from a
 *     hostile network that got onto the screen cannot become a script, and the window cannot be framed (clickjacking).
 */

export interface Loopback {
  /** Where to send the browser; holds a ticket that works once. */
  readonly url: string;
  /** Another such address: for a second window, or to print when a browser has to be opened by hand. */
  invite(): string;
  close(): Promise<void>;
  /** Settles when the last window has been away for a while, or after `close`. */
  readonly closed: Promise<void>;
}

export interface LoopbackOptions {
  readonly engine: Engine;
  readonly onNews: (hear: (item: NewsItem) => void) => () => void;
  readonly rendererFolder: string;
  /** Hears what was refused and why; never the token or a ticket. */
  readonly log: (line: string) => void;
  readonly times?: Partial<Times>;
}

interface Times {
  /** How long a ticket works. A cold browser on an old laptop needs ten seconds to ask for its first page. */
  readonly ticketMs: number;
  /** An empty line this often, so that the window can tell a quiet engine from a dead one. */
  readonly heartbeatMs: number;
  /** A reload or a short sleep is not a goodbye. */
  readonly awayMs: number;
}
const usualTimes: Times = { ticketMs: 30_000, heartbeatMs: 5_000, awayMs: 10_000 };

const bodyLimitBytes = 64 * 1024;
/** Only a piece of a file, and a bundle that is dropped on the window, are longer: four letters for three bytes. */
const bodyLimits: Readonly<Record<string, number>> = {
  addPiece: Math.ceil((limits.pieceBytes * 4) / 3) + 1024,
  openBundle: mostDropped + bodyLimitBytes,
};
/** A window needs six at most; the rest is somebody knocking. */
const connectionLimit = 64;

/** Speaks the contract to windows in browsers on this computer, and to nothing else. */
export async function serveLoopback(options: LoopbackOptions): Promise<Loopback> {
  const { engine, onNews, rendererFolder, log } = options;
  const times = { ...usualTimes, ...options.times };
  const pages = await readPages(rendererFolder);
  const headers = pageHeaders("'self'");
  const here = { origin: '', token: randomBytes(32).toString('base64url') };
  const tickets = new Tickets(times.ticketMs);
  const audience = new Audience({ ...times, allGone: () => void close() });
  const { promise: closed, resolve: sayClosed } = settled();

  const server = createServer({ requestTimeout: 10_000, headersTimeout: 5_000 }, (request, response) => {
    const [route, rest] = readPath((request.url ?? '').split(/[?#]/, 1)[0] ?? '');
    const broken = guards[route].find((guard) => !guard.holds(request, here));
    if (broken === undefined) routes[route](rest, request, response);
    else refuse(response, route, broken.status, broken.why);
  });

  const routes: Readonly<
    Record<Route, (rest: string, request: IncomingMessage, response: ServerResponse) => void>
  > = {
    start(ticket, _, response) {
      const refused = tickets.use(ticket);
      if (refused) refuse(response, 'start', refused.status, refused.why);
      else response.writeHead(302, { ...headers, location: `/#token=${here.token}` }).end();
    },

    news(_, _request, response) {
      response.writeHead(200, { ...headers, 'content-type': 'application/x-ndjson; charset=utf-8' });
      audience.add(response);
    },

    call(name, request, response) {
      readJson(request, bodyLimits[name] ?? bodyLimitBytes)
        .then(
          async (asked) => answer(response, 200, headers, await serve(engine, name, asked)),
          (why: string) => refuse(response, 'call', why === 'too-large' ? 413 : 400, why),
        )
        .catch((bug: unknown) => log(`window: ${name} broke: ${bugText(bug)}`));
    },

    page(path, request, response) {
      const page = pages.get(path);
      if (page === undefined) {
        refuse(response, 'page', 404, 'no-such-page');
        return;
      }
      response.writeHead(200, {
        ...headers,
        'content-type': page.type,
        'content-length': page.bytes.byteLength,
      });
      response.end(request.method === 'HEAD' ? undefined : page.bytes);
    },
  };

  function refuse(response: ServerResponse, route: Route, status: number, why: string): void {
    log(`window: refused ${route}: ${why}`);
    answer(response, status, headers, failed('refused', why));
  }

  const unhear = onNews((item) => audience.tell(JSON.stringify(item)));

  let closing: Promise<void> | undefined;
  function close(): Promise<void> {
    closing ??= new Promise<void>((resolve) => {
      unhear();
      audience.close();
      server.close(() => resolve());
      server.closeIdleConnections();
      // An answer on its way (to `quit`, say) still leaves; a connection that only lingers does not hold us.
      setTimeout(() => server.closeAllConnections(), 500).unref();
    }).then(sayClosed);
    return closing;
  }

  const invite = (): string => `${here.origin}/start/${tickets.issue()}`;

  server.maxConnections = connectionLimit;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0, exclusive: true }, resolve);
  });
  here.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: invite(), invite, close, closed };
}

/** Rejects with a word: `too-large`, `not-json`, `broken-off`. */
function readJson(request: IncomingMessage, mostBytes: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.length;
      // The rest still flows, into nothing, so that the refusal can be read; requestTimeout ends an endless one.
      if (size > mostBytes) reject('too-large');
      else parts.push(part);
    });
    request.once('error', () => reject('broken-off'));
    request.once('end', () => {
      try {
        resolve(JSON.parse(Buffer.concat(parts).toString('utf8')));
      } catch {
        reject('not-json');
      }
    });
  });
}

function answer(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): void {
  if (response.headersSent || response.destroyed) return;
  // A refused request may have a body we did not read: the connection is not used again.
  const end = status === 200 ? {} : { connection: 'close' };
  response.writeHead(status, { ...headers, ...end, 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function settled(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
