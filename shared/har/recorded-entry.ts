import type { Frame, GotResponse, Headers, Initiator, SentRequest, Timing } from './devtools-events';
import { bodyRemoved } from './har-shape';
import { longText } from './long';

/** One request as it was seen so far; a redirect is a request of its own. */
export interface Seen {
  readonly startedAt: number;
  readonly wallTime: number;
  readonly request: SentRequest;
  readonly initiator?: Initiator | undefined;
  readonly pageref?: string | undefined;
  type?: string | undefined;
  response?: GotResponse;
  /** What really went over the line, cookies included; the page itself knows less. */
  sentHeaders?: Headers;
  gotHeaders?: Headers;
  gotStatus?: number;
  contentBytes: number;
  transferBytes: number;
  fromMemory: boolean;
  error?: string;
  endedAt?: number;
  frames?: FrameSeen[];
}

export interface FrameSeen {
  readonly type: 'send' | 'receive';
  readonly time: number;
  readonly opcode: number;
  readonly mask: boolean;
  readonly data: string;
}

/** How much a frame carried, in the form that the redaction of HAR knows; what it said is not kept. */
export const frameSeen = (
  type: FrameSeen['type'],
  time: number,
  { opcode, mask, payloadData }: Frame,
): FrameSeen => ({
  type,
  time,
  opcode,
  mask,
  data: payloadData === '' ? '' : longText(payloadData.length, ''),
});

const lines = (headers: Headers) =>
  Object.entries(headers).flatMap(([name, value]) =>
    value.split('\n').map((line) => ({ name, value: line })),
  );

const headerOf = (headers: Headers, wanted: string): string =>
  Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '';

const pair = (text: string) => {
  const at = text.indexOf('=');
  return at < 0
    ? { name: text.trim(), value: '' }
    : { name: text.slice(0, at).trim(), value: text.slice(at + 1).trim() };
};

const sentCookies = (headers: Headers) =>
  headerOf(headers, 'cookie')
    .split(';')
    .filter((text) => text.trim() !== '')
    .map(pair);

const gotCookies = (headers: Headers) =>
  headerOf(headers, 'set-cookie')
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((line) => {
      const [first = '', ...rest] = line.split(';');
      const flags = rest.map((flag) => flag.trim().toLowerCase());
      return { ...pair(first), httpOnly: flags.includes('httponly'), secure: flags.includes('secure') };
    });

const queryOf = (url: string) => {
  const query = /\?([^#]*)/.exec(url)?.[1] ?? '';
  return query === '' ? [] : query.split('&').map(pair);
};

const httpVersions: Readonly<Record<string, string>> = {
  h2: 'HTTP/2',
  h3: 'HTTP/3',
  'http/1.1': 'HTTP/1.1',
  'http/1.0': 'HTTP/1.0',
};
const httpVersion = (protocol = ''): string => httpVersions[protocol] ?? (protocol || 'unknown');

const ms = (value: number) => Math.round(value * 1000) / 1000;
const span = (from: number, to: number) => (from < 0 || to < from ? -1 : ms(to - from));

/** HAR counts TLS into `connect`; Chrome's own numbers do too. */
function timingsOf(seen: Seen, timing: Timing | undefined, totalMs: number) {
  if (!timing || timing.requestTime === 0) return { send: -1, wait: -1, receive: -1 };
  const queuedMs = Math.max(0, (timing.requestTime - seen.startedAt) * 1000);
  const first = [timing.dnsStart, timing.connectStart, timing.sendStart].find((at) => at >= 0) ?? 0;
  const headersMs = queuedMs + timing.receiveHeadersEnd;
  return {
    blocked: ms(queuedMs + first),
    dns: span(timing.dnsStart, timing.dnsEnd),
    connect: span(timing.connectStart, timing.connectEnd),
    ssl: span(timing.sslStart, timing.sslEnd),
    send: span(timing.sendStart, timing.sendEnd),
    wait: span(timing.sendEnd, timing.receiveHeadersEnd),
    receive: seen.endedAt === undefined ? -1 : ms(Math.max(0, totalMs - headersMs)),
  };
}

/** What could not be had has status 0 and Chromium's word for why, as DevTools writes it. */
const noResponse = (url: string): GotResponse => ({ url, status: 0, statusText: '', headers: {} });

function responseOf(seen: Seen) {
  const response = seen.response ?? noResponse(seen.request.url);
  const headers = seen.gotHeaders ?? response.headers;
  return {
    status: seen.gotStatus ?? response.status,
    statusText: response.statusText,
    httpVersion: httpVersion(response.protocol),
    headers: lines(headers),
    cookies: gotCookies(headers),
    content: {
      size: seen.contentBytes,
      mimeType: response.mimeType ?? '',
      ...(seen.contentBytes > 0 && { comment: bodyRemoved }),
    },
    redirectURL: headerOf(headers, 'location'),
    headersSize: -1,
    bodySize: -1,
    _transferSize: seen.transferBytes,
    ...(response.fromServiceWorker && { _fetchedViaServiceWorker: true }),
    ...(seen.error !== undefined && { _error: seen.error }),
  };
}

const cacheOf = ({ fromMemory, response }: Seen): string | undefined => {
  if (fromMemory) return 'memory';
  if (response?.fromDiskCache) return 'disk';
  return response?.fromPrefetchCache ? 'prefetch' : undefined;
};

/** The request and what came of it as an entry of HAR 1.2, not redacted yet. */
export function recordedEntry(seen: Seen) {
  const { request, response, initiator, pageref, frames } = seen;
  const headers = seen.sentHeaders ?? request.headers;
  const totalMs = seen.endedAt === undefined ? 0 : ms((seen.endedAt - seen.startedAt) * 1000);
  const cache = cacheOf(seen);
  return {
    ...(pageref !== undefined && { pageref }),
    startedDateTime: new Date(seen.wallTime * 1000).toISOString(),
    time: totalMs,
    request: {
      method: request.method,
      url: request.url + (request.urlFragment ?? ''),
      httpVersion: httpVersion(response?.protocol),
      headers: lines(headers),
      cookies: sentCookies(headers),
      queryString: queryOf(request.url),
      headersSize: -1,
      bodySize: request.hasPostData ? Number(headerOf(headers, 'content-length') || -1) : 0,
      ...(request.hasPostData && {
        postData: { mimeType: headerOf(headers, 'content-type'), text: '', comment: bodyRemoved },
      }),
    },
    response: responseOf(seen),
    cache: {},
    timings: timingsOf(seen, response?.timing, totalMs),
    ...(response?.remoteIPAddress && {
      serverIPAddress: response.remoteIPAddress.replace(/^\[|\]$/g, ''),
    }),
    ...(response?.connectionId && { connection: String(response.connectionId) }),
    ...(initiator && { _initiator: initiator }),
    ...(request.initialPriority && { _priority: request.initialPriority }),
    ...(seen.type && { _resourceType: seen.type.toLowerCase() }),
    ...(cache && { _fromCache: cache }),
    ...(seen.error !== undefined && { _error: seen.error }),
    ...(frames && { _webSocketMessages: frames }),
  };
}
