import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { HttpHeaders, ObservationOf, Sight } from '../../shared/observation/observation';
import type { Role } from '../../shared/plan/look';
import { plainText } from './certificate';
import { bodyKeptBytes, deadlines } from './deadlines';
import { type Answer, exchange } from './http-exchange';
import { LookFailure, type Lookout, observe } from './probe';

/**
 * The header lines that tell who answered and why. Cookies are named, never kept: their names show whether something
 * on the way strips or adds them, their values are secrets.
 */
const wanted = new Set([
  'server',
  'via',
  'cf-ray',
  'cf-mitigated',
  'content-type',
  'content-length',
  'location',
  'date',
  'retry-after',
  'proxy-authenticate',
  'www-authenticate',
  'proxy-connection',
  'x-cache',
  'x-squid-error',
  'refresh',
  'alt-svc',
  'openai-version',
  'x-ms-request-id',
]);
const maxHeaderChars = 512;
const maxReasonChars = 80;

export function keptHeaders(all: Answer['headers']): HttpHeaders {
  return all
    .filter(([name]) => wanted.has(name) || name === 'set-cookie' || /^x-|^cf-|^proxy-/.test(name))
    .slice(0, 60)
    .map(([name, value]): [string, string] => [
      name,
      name === 'set-cookie' ? (value.split('=')[0]?.trim() ?? '') : plainText(value).slice(0, maxHeaderChars),
    ]);
}

/** What a refusal's status line says beside its number, where it is not what everybody says. */
export const reasonOf = ({
  status,
  reason,
}: Pick<Answer, 'status' | 'reason'>): { readonly reason?: string } =>
  status >= 400 && reason !== '' && reason !== STATUS_CODES[status]
    ? { reason: plainText(reason).slice(0, maxReasonChars) }
    : {};

export const textOf = (bytes: Uint8Array, limit: number): string =>
  plainText(
    Buffer.from(bytes.subarray(0, limit))
      .toString('utf8')
      .replace(/[\r\n\t]+/g, ' '),
  );

interface Request {
  readonly url: URL;
  readonly via: string;
  readonly address: string;
  readonly padBytes?: number;
  readonly role: Role;
  /** Runs while the answer is under way: work that need not delay it. */
  readonly meanwhile?: () => Promise<unknown>;
}

/** What answers a plain GET on this connection? Redirects are reported, not followed. */
export async function getOn(
  connection: Duplex,
  { url, via, address, padBytes = 0, role, meanwhile }: Request,
  at: Lookout,
): Promise<ObservationOf<'http-get'>> {
  return observe(
    at,
    {
      kind: 'http-get',
      name: `${url.href}${padBytes > 0 ? `+${padBytes}` : ''}`,
      role,
      target: { url: url.href, via, address, padBytes },
      deadlineMs: deadlines.answer,
    },
    async (signal) => {
      const answer = exchange(
        connection,
        {
          method: 'GET',
          path: url.pathname + url.search,
          host: url.host,
          ...(padBytes > 0 && { headers: { 'x-padding': 'a'.repeat(padBytes) } }),
        },
        signal,
      );
      // It may fail while the other work is still going on; it is heard below.
      answer.catch(() => {});
      await meanwhile?.();
      const answered = await answer;
      if (isGarbled(answered)) throw new LookFailure('http-garbage', 'content-encoding');
      return sightOf(answered, at.io.clock.now());
    },
  );
}

/** How a body must begin that is compressed as its header says (RFC 1952 2.3.1, RFC 8878 3.1.1). */
const beginnings: Readonly<Record<string, readonly number[]>> = {
  gzip: [0x1f, 0x8b],
  'x-gzip': [0x1f, 0x8b],
  zstd: [0x28, 0xb5, 0x2f, 0xfd],
};

/** Said to be compressed, and is not: somebody unpacked the body and left the header. Browsers show an error instead. */
export function isGarbled({ headers, body }: Pick<Answer, 'headers' | 'body'>): boolean {
  const encoding = headers
    .find(([name]) => name === 'content-encoding')?.[1]
    .trim()
    .toLowerCase();
  const begins = beginnings[encoding ?? ''] ?? [];
  return body.length > 0 && begins.some((byte, i) => i < body.length && body[i] !== byte);
}

export function sightOf(answer: Answer, nowMs: number): Sight<'http-get'> {
  const headers = keptHeaders(answer.headers);
  const header = (name: string) => headers.find(([key]) => key === name)?.[1];
  const date = Date.parse(header('date') ?? '');
  return {
    status: answer.status,
    ...reasonOf(answer),
    headers,
    bodyStart: textOf(answer.body, bodyKeptBytes),
    bodyBytes: answer.body.length,
    location: header('location') ?? null,
    clockAheadMs: Number.isNaN(date) ? null : nowMs - date,
  };
}
