import { type ClientHttp2Session, connect } from 'node:http2';
import type { TLSSocket } from 'node:tls';
import type { FailureWord } from '../../shared/observation/failure';
import type { Sight } from '../../shared/observation/observation';
import { deadlines } from './deadlines';
import { userAgent } from './http-exchange';
import { keptHeaders } from './http-get';
import { attempt, LookFailure, type Lookout, observe, type Probe } from './probe';
import { handshake } from './tls-handshake';
import { wayTo } from './visit';

/**
 * Does HTTP/2, which browsers and apps prefer, get through as HTTP/1.1 does? It is offered in the handshake (ALPN,
 * RFC 7301); what was chosen is told, and what came of it.
 */
export const http2: Probe<'http2'> = async ({ host, port, path }, at) => {
  // The visit to the same host tells names and connections; here they are only used.
  const way = await wayTo({ host, port, role: 'explain' }, { ...at, tell: () => {} });
  if (!way) return;
  const url = `https://${host}${path}`;
  try {
    await observe(
      at,
      {
        kind: 'http2-get',
        name: url,
        role: 'explain',
        target: { url, via: way.via },
        deadlineMs: deadlines.http2,
      },
      async (signal) => {
        const offer = { serverName: host, protocols: ['h2', 'http/1.1'] };
        const { socket } = await handshake(way.socket, offer, at.io, signal);
        const chosen = socket.alpnProtocol || null;
        return chosen === 'h2'
          ? ask(socket, { host, path }, at)
          : { chosen, status: null, headers: [], why: null };
      },
    );
  } finally {
    way.socket.destroy();
  }
};

/** Failures after the handshake are told beside it: nobody but the two ends and an inspector can make them. */
async function ask(
  socket: TLSSocket,
  asked: { host: string; path: string },
  at: Lookout,
): Promise<Sight<'http2-get'>> {
  const { outcome } = await attempt(at, deadlines.http2, (signal) =>
    exchangeOverHttp2(socket, asked, signal),
  );
  return outcome.kind === 'ok'
    ? { chosen: 'h2', ...outcome.value, why: null }
    : { chosen: 'h2', status: null, headers: [], why: outcome.why };
}

type Answer = Pick<Sight<'http2-get'>, 'status' | 'headers'>;

function exchangeOverHttp2(
  socket: TLSSocket,
  { host, path }: { host: string; path: string },
  signal: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const session = connect(`https://${host}`, { createConnection: () => socket });
    const fail = (error: Error) => reject(new LookFailure(wordFor(error), codeOf(error)));
    const abort = () => reject(new DOMException('aborted', 'AbortError'));
    signal.addEventListener('abort', abort, { once: true });
    session.on('error', fail).on('close', () => reject(new LookFailure('closed')));
    session.on('goaway', (code) => code !== 0 && reject(new LookFailure('http-garbage', `GOAWAY ${code}`)));
    const stream = session.request({ ':path': path, 'user-agent': userAgent, accept: '*/*' });
    stream.on('error', fail);
    stream.on('response', ({ ':status': status = 0, ...headers }) => {
      resolve({ status: Number(status), headers: keptHeaders(pairs(headers)) });
      end(session);
    });
    stream.end();
  });
}

const end = (session: ClientHttp2Session): void => {
  session.removeAllListeners('close');
  session.destroy();
};

const codeOf = (error: Error): string => (error as NodeJS.ErrnoException).code ?? error.message;
const wordFor = (error: Error): FailureWord => (codeOf(error) === 'ECONNRESET' ? 'reset' : 'http-garbage');

const pairs = (headers: Readonly<Record<string, string | string[] | undefined>>): [string, string][] =>
  Object.entries(headers).flatMap(([name, values = []]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
