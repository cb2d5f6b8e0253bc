import type { FailureWord } from '../../../shared/observation/failure';
import type { Observation, Sight } from '../../../shared/observation/observation';
import { type Change, failed, saw, type Which } from '../saw';
import { each, fail, hostOf, isOk, sees, sightOf } from './change';
import { isSecure } from './connections';

/** What comes of a body sent as a file would be. */
export const uploads = (
  change: { readonly status: number; readonly bodyStart?: string } | FailureWord,
): Change =>
  each('upload', isOk, (o) =>
    typeof change === 'string' ? fail(o, change) : sees(o, { headers: [], bodyStart: '', ...change }),
  );

const stackHosts = ['chatgpt.com', 'auth.openai.com', 'ios.chat.openai.com'];

/** What comes of HTTP/2 on the hosts that are tried with it. */
export const http2Says =
  (says: Partial<Sight<'http2-get'>> | FailureWord, hosts: readonly string[] = stackHosts): Change =>
  (leg) => [
    ...leg,
    ...hosts.map((host) => {
      const url = `https://${host}/`;
      const seen = { chosen: 'h2', status: 200, headers: [], why: null };
      const outcome =
        typeof says === 'string' ? failed(says) : { kind: 'ok' as const, value: { ...seen, ...says } };
      return saw('http2-get', url, 'explain', { url, via: 'direct' }, outcome);
    }),
  ];

interface BrowserSaw {
  readonly hosts?: readonly string[];
  readonly gets?: FailureWord;
  readonly shown?: Partial<Sight<'browser-certificate'>>;
  readonly choice?: string;
}

/** What a browser's engine saw of the hosts it visits; all is well unless said. */
export const browserSaw =
  ({ hosts = stackHosts, gets, shown, choice }: BrowserSaw): Change =>
  (leg) => [
    ...leg,
    ...hosts.flatMap((host): Observation[] => {
      const url = `https://${host}/`;
      const got = gets ? failed(gets) : { kind: 'ok' as const, value: { status: 200, headers: [] } };
      const certificate = { issuer: 'CN=WE1', sha256: 'other', isPublic: true, verdict: 'OK', ...shown };
      return [
        saw('browser-get', url, 'explain', { url }, got),
        ...(shown
          ? [saw('browser-certificate', host, 'explain', { host }, { kind: 'ok', value: certificate })]
          : []),
        ...(choice
          ? [
              saw(
                'browser-proxy',
                host,
                'explain',
                { host },
                { kind: 'ok', value: { choice, own: 'direct' } },
              ),
            ]
          : []),
      ];
    }),
  ];

/** So quick come large answers of these hosts, and so quick goes a file. */
export const carries =
  ({ downMs, upMs, which = () => true }: { downMs?: number; upMs?: number; which?: Which }): Change =>
  (leg) =>
    leg.map((o) => {
      if (o.kind === 'upload' && upMs !== undefined) return { ...o, tookMs: upMs };
      const was = o.kind === 'http-get' && isSecure(o) && which(hostOf(o)) ? sightOf(o) : undefined;
      return o.kind === 'http-get' && was && downMs !== undefined
        ? { ...sees(o, { ...was, bodyBytes: 64 * 1024 }), tookMs: downMs }
        : o;
    });

/** Asked for ChatGPT's door without an account, somebody answers this. */
export const doorSays =
  (status: number, headers: readonly [string, string][] = []): Change =>
  (leg) => {
    const url = 'https://chatgpt.com/backend-anon/';
    const value = {
      status,
      headers: [...headers],
      bodyStart: '',
      bodyBytes: 0,
      location: null,
      clockAheadMs: null,
    };
    const target = { url, via: 'direct', address: '', padBytes: 0 };
    return [...leg, saw('http-get', url, 'explain', target, { kind: 'ok', value })];
  };
