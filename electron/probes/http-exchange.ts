import { request } from 'node:http';
import type { Duplex } from 'node:stream';
import { bodyLimitBytes } from './deadlines';
import { LookFailure } from './probe';

export interface Exchange {
  readonly method: 'GET' | 'POST' | 'CONNECT';
  readonly path: string;
  readonly host: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

export interface Answer {
  readonly status: number;
  readonly reason: string;
  /** In the order they came, names in lower case. */
  readonly headers: readonly (readonly [string, string])[];
  /** The first bytes of the body; reading stops at the limit. */
  readonly body: Buffer;
  /** For 101 and CONNECT: the connection is the caller's, with what was read beyond the header. */
  readonly upgraded: { readonly socket: Duplex; readonly head: Buffer } | null;
}

/** Says what we are; a tool that hides its name looks like an attack in a firewall's log. */
export const userAgent = 'Clearway/1 (network check; +https://help.openai.com)';

/**
 * One HTTP/1.1 exchange on a connection that is already there. Bodies are read up to a limit and never longer than
 * the signal allows: an endless or dripping body ends with what came so far.
 */
export function exchange(socket: Duplex, asked: Exchange, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({
      method: asked.method,
      path: asked.path,
      host: asked.host,
      headers: { host: asked.host, 'user-agent': userAgent, accept: '*/*', ...asked.headers },
      createConnection: () => socket,
      // Node's own limit against header floods, kept where we can see it.
      maxHeaderSize: 32 * 1024,
      setHost: false,
    });
    const answerOf = (
      incoming: import('node:http').IncomingMessage,
      body: Buffer,
      upgraded: Answer['upgraded'],
    ): Answer => ({
      status: incoming.statusCode ?? 0,
      reason: incoming.statusMessage ?? '',
      headers: pairs(incoming.rawHeaders),
      body,
      upgraded,
    });
    const abort = () => {
      outgoing.destroy();
      reject(new DOMException('aborted', 'AbortError'));
    };
    signal.addEventListener('abort', abort, { once: true });
    const done = (answer: Answer) => {
      signal.removeEventListener('abort', abort);
      resolve(answer);
    };
    outgoing.on('error', (error) => {
      signal.removeEventListener('abort', abort);
      reject(/socket hang up/.test(error.message) ? new LookFailure('closed') : error);
    });
    outgoing.on('upgrade', (incoming, stream, head) =>
      done(answerOf(incoming, Buffer.alloc(0), { socket: stream, head })),
    );
    outgoing.on('connect', (incoming, stream, head) =>
      done(answerOf(incoming, head, { socket: stream, head })),
    );
    outgoing.on('response', (incoming) => {
      const chunks: Buffer[] = [];
      let size = 0;
      const finish = () => done(answerOf(incoming, Buffer.concat(chunks).subarray(0, bodyLimitBytes), null));
      incoming.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= bodyLimitBytes) {
          finish();
          incoming.destroy();
        }
      });
      incoming.on('end', finish);
      // Cut short, by them or by our deadline: what came is still evidence.
      incoming.on('error', finish);
      signal.removeEventListener('abort', abort);
      signal.addEventListener('abort', finish, { once: true });
    });
    outgoing.end(asked.body);
  });
}

const pairs = (raw: readonly string[]): [string, string][] =>
  raw.flatMap((name, i) => (i % 2 === 0 ? [[name.toLowerCase(), raw[i + 1] ?? ''] as [string, string]] : []));
