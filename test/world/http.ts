import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

/** What somebody asked a pretend web server. */
export interface Request {
  readonly method: string;
  readonly path: string;
  /** From the Host header, without a port. */
  readonly host: string;
  readonly secure: boolean;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface Page {
  readonly status: number;
  /** Where the status line says something else than everybody's does. */
  readonly reason?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Everything a web server can do to us instead of answering. */
const misdeeds = [
  'silent',
  'close',
  'reset',
  'garbage',
  'endless-body',
  'dripping-body',
  'slow-body',
  'short-body',
  'header-flood',
  'endless-header',
  'slow-header',
] as const;
export type Misdeed = (typeof misdeeds)[number];

/** `upgrade`: says 101 and then speaks for itself. `tunnel`: says 200 and hands the connection on (CONNECT). */
export type Answer =
  | Page
  | Misdeed
  | { readonly upgrade: Readonly<Record<string, string>>; readonly speak: (socket: Duplex) => void }
  | { readonly tunnel: (socket: Duplex) => void };

export type Web = (request: Request) => Answer;

/** Serves HTTP/1.1 on a connection. By hand, since half of what it serves no library would let out. */
export function serveHttp(socket: Duplex, secure: boolean, web: Web, now: () => number): void {
  let got = Buffer.alloc(0);
  const read = (chunk: Buffer) => {
    got = Buffer.concat([got, chunk]);
    for (let end = got.indexOf('\r\n\r\n'); end >= 0; end = got.indexOf('\r\n\r\n')) {
      const request = readRequest(got.subarray(0, end).toString('latin1'), secure);
      const bodyEnd = end + 4 + Number(request.headers['content-length'] ?? 0);
      if (got.length < bodyEnd) return;
      const body = got.subarray(end + 4, bodyEnd);
      got = got.subarray(bodyEnd);
      const handedOn = reply(socket, web({ ...request, body }), now, () => {
        socket.off('data', read);
        socket.pause();
        if (got.length > 0) socket.unshift(got);
      });
      if (handedOn) return;
    }
  };
  socket.on('data', read).resume();
}

function readRequest(head: string, secure: boolean): Omit<Request, 'body'> {
  const [first = '', ...lines] = head.split('\r\n');
  const [method = '', path = ''] = first.split(' ');
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
  return { method, path, host: (headers.host ?? '').replace(/:\d+$/, ''), secure, headers };
}

const head = (
  status: number,
  headers: Readonly<Record<string, string | number>>,
  reason = STATUS_CODES[status] ?? '',
): string =>
  `HTTP/1.1 ${status} ${reason}\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`;

/** True when the connection belongs to somebody else from now on. */
function reply(socket: Duplex, answer: Answer, now: () => number, letGo: () => void): boolean {
  if (typeof answer === 'string') {
    do_[answer](socket);
    return true;
  }
  if ('tunnel' in answer) {
    letGo();
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    answer.tunnel(socket);
    return true;
  }
  if ('upgrade' in answer) {
    letGo();
    socket.write(head(101, { upgrade: 'websocket', connection: 'Upgrade', ...answer.upgrade }));
    answer.speak(socket);
    return true;
  }
  const body = Buffer.from(answer.body ?? '');
  const headers = { date: new Date(now()).toUTCString(), ...answer.headers };
  socket.write(
    Buffer.concat([
      Buffer.from(
        head(answer.status, { ...headers, 'content-length': body.length }, answer.reason),
        'latin1',
      ),
      body,
    ]),
  );
  return false;
}

/** Writes something again and again until the other side has had enough. */
const every = (ms: number, socket: Duplex, text: string) => {
  const timer = setInterval(() => socket.write(text), ms);
  socket.on('close', () => clearInterval(timer));
};

/** As fast as the other side takes it, for as long as it does. */
function pour(socket: Duplex, text: string): void {
  const more = () => {
    while (!socket.destroyed && socket.write(text));
    socket.once('drain', more);
  };
  more();
}

const do_: Readonly<Record<Misdeed, (socket: Duplex) => void>> = {
  silent: () => {},
  close: (socket) => socket.end(),
  reset: (socket) => reset(socket),
  garbage: (socket) => socket.write('\u0000\u0001SSH-2.0-not http at all\r\n\r\n\r\n'),
  'endless-body': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n');
    pour(socket, 'all work and no play '.repeat(512));
  },
  'dripping-body': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n');
    every(50, socket, '.');
  },
  'slow-body': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-length: 81920\r\n\r\n');
    every(150, socket, 's'.repeat(4096));
  },
  'short-body': (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\nthat is all'),
  'header-flood': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    pour(socket, `x-flood: ${'f'.repeat(1000)}\r\n`);
  },
  'endless-header': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\nx-long: ');
    pour(socket, 'l'.repeat(1000));
  },
  'slow-header': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    every(50, socket, 'x-slow: header\r\n');
  },
};

/** A TCP reset rather than a goodbye, however deep the connection is wrapped. */
export function reset(socket: Duplex): void {
  const wrapped = socket as { under?: Duplex; resetAndDestroy?: () => void };
  if (wrapped.under) reset(wrapped.under);
  else if (wrapped.resetAndDestroy) wrapped.resetAndDestroy();
  else socket.destroy();
}
