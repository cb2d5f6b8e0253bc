import { readFile } from 'node:fs/promises';
import { request } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import { connect as tlsConnect } from 'node:tls';
import { failed, type Outcome, ok } from '../../shared/outcome';
import { errorCode } from '../io/error-code';
import type { Io } from '../io/io';
import type { Doors } from '../probes/proxy-connect';
import { tunnelTo } from './tunnel';

/** Three times, as a person would; the file lies on the disk all the while. */
const tries = 3;
const firstPauseMs = 1_000;
const silenceMs = 20_000;

export interface SendOptions {
  readonly pauseMs?: number;
  /** How long a proxy may take to take the call. */
  readonly connectMs?: number;
  readonly signal?: AbortSignal;
}

/**
 * Puts a file where the administrator said (HTTPS PUT). What broke off is asked for and goes on from there, if the
 * server knows how (308 and `Range`, as resumable uploads of Google's and others'); else it begins anew.
 */
export async function sendFile(
  path: string,
  target: URL,
  io: Doors & Pick<Io, 'proxyFor'>,
  { pauseMs = firstPauseMs, connectMs, signal = new AbortController().signal }: SendOptions = {},
): Promise<Outcome<null, 'refused' | 'unreachable'>> {
  if (target.protocol !== 'https:') return failed('refused', target.protocol);
  const wire: Wire = { target, io, signal, connectMs };
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    // The person may have moved it since it was saved.
    return failed('unreachable', errorCode(error));
  }
  const size = bytes.length;
  let last = '';
  for (let i = 0; i < tries; i += 1) {
    if (i > 0) await pause(pauseMs * 2 ** (i - 1));
    try {
      const from = i === 0 ? 0 : await received(wire, size);
      const { status } = await put(wire, bytes.subarray(from), from, size);
      if (status >= 200 && status < 300) return ok(null);
      // What the server does not want now it will not want in a second either.
      if (status >= 400 && status < 500 && ![408, 425, 429].includes(status))
        return failed('refused', String(status));
      last = String(status);
    } catch (error) {
      last = errorCode(error);
      // A proxy that wants another login, or not this host, says so again.
      if (/^PROXY_4/.test(last)) return failed('refused', last);
    }
  }
  return failed('unreachable', last);
}

/** Where it goes, and by what. */
interface Wire {
  readonly target: URL;
  readonly io: Parameters<typeof sendFile>[2];
  readonly signal: AbortSignal;
  readonly connectMs: number | undefined;
}

interface Answer {
  readonly status: number;
  readonly range: string;
}

/** How many bytes the server kept of the last try; 0 when it does not say. */
async function received(wire: Wire, size: number): Promise<number> {
  const asking = { 'content-range': `bytes */${size}`, 'content-length': '0' };
  const { status, range } = await exchange(wire, asking, new Uint8Array());
  const kept = status === 308 ? Number(/^bytes=0-(\d+)$/.exec(range)?.[1] ?? -1) + 1 : 0;
  return kept < size ? kept : 0;
}

const put = (wire: Wire, bytes: Uint8Array, from: number, size: number): Promise<Answer> =>
  exchange(
    wire,
    {
      'content-type': 'application/zip',
      'content-length': String(bytes.length),
      ...(from > 0 && { 'content-range': `bytes ${from}-${size - 1}/${size}` }),
    },
    bytes,
  );

/** One request over a connection of its own: through the proxy this computer is told to use, trusting what it trusts. */
async function exchange(
  { target, io, signal, connectMs }: Wire,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
): Promise<Answer> {
  const socket = await tunnelTo(target.hostname, Number(target.port || 443), io, signal, connectMs);
  const roots = [...io.roots.public, ...((await io.roots.system()) ?? [])];
  return new Promise((resolve, reject) => {
    const secure = tlsConnect({ socket, servername: target.hostname, ca: roots });
    secure.once('error', reject);
    const asked = request(
      target,
      { method: 'PUT', headers, createConnection: () => secure, signal, timeout: silenceMs },
      (answer) => {
        answer.resume();
        answer.once('end', () => {
          secure.destroy();
          resolve({ status: answer.statusCode ?? 0, range: String(answer.headers.range ?? '') });
        });
        answer.once('error', reject);
      },
    );
    asked.once('timeout', () => asked.destroy(Object.assign(new Error('silent'), { code: 'ETIMEDOUT' })));
    asked.once('error', (error) => {
      secure.destroy();
      reject(error);
    });
    asked.end(body);
  });
}
