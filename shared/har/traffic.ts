import type { DevToolsEventName, DevToolsEvents, Initiator, SentRequest } from './devtools-events';
import { frameSeen, recordedEntry, type Seen } from './recorded-entry';

/** A page as HAR has it; `title` is its address, as Chrome writes it. */
export interface RecordedPage {
  readonly startedDateTime: string;
  readonly id: string;
  readonly title: string;
  readonly pageTimings: { onContentLoad?: number; onLoad?: number };
}

/** A request with the redirects before it: they share an id. */
interface Request {
  readonly hops: Seen[];
  /** What the network itself says of each hop comes apart, in its own time. */
  sentExtras: number;
  gotExtras: number;
  wantedExtras: number;
  isOver: boolean;
}

interface Handlers {
  /** An entry that is complete, or as complete as it will get; not redacted. */
  readonly entry: (entry: object) => void;
}

/**
 * Makes HAR of DevTools events as they come. Requests that failed, were never answered or are WebSockets are kept:
 * they are what a recording is for.
 */
export class Traffic {
  readonly pages: RecordedPage[] = [];
  requests = 0;
  failed = 0;
  frames = 0;
  private readonly open = new Map<string, Request>();
  /** By session: the page it shows now, and when it began. */
  private readonly shown = new Map<string, { readonly page: RecordedPage; readonly startedAt: number }>();
  /** Frames at the top of a window; the session whose window it is. */
  private readonly topFrames = new Map<string, string>();
  /** Both clocks at one moment, and the newest time heard: a WebSocket does not say when it was made. */
  private clock = { timestamp: 0, wallTime: 0 };
  private newest = 0;

  constructor(private readonly tell: Handlers) {}

  /** A window came up; its target has the id of its top frame. */
  window(session: string, targetId: string): void {
    this.topFrames.set(targetId, session);
  }

  hear(session: string, name: string, params: unknown): void {
    const handler = this.handlers[name as DevToolsEventName] as
      | ((params: unknown, session: string) => void)
      | undefined;
    if (!handler) return;
    const { timestamp = 0 } = params as { readonly timestamp?: number };
    this.newest = Math.max(this.newest, timestamp);
    handler(params, session);
  }

  /** What is still under way goes as it is: a request that hangs is evidence. */
  end(): void {
    for (const id of [...this.open.keys()]) this.settle(id, true);
  }

  private readonly handlers: {
    readonly [N in DevToolsEventName]: (params: DevToolsEvents[N], session: string) => void;
  } = {
    'Network.requestWillBeSent': (params, session) => {
      const { requestId, request, timestamp, wallTime, redirectResponse } = params;
      if (!/^https?:/i.test(request.url)) return;
      this.clock = { timestamp, wallTime };
      const known = this.open.get(requestId);
      const last = known?.hops.at(-1);
      if (known && last && redirectResponse) {
        last.response = redirectResponse;
        last.endedAt = timestamp;
        if (params.redirectHasExtraInfo) known.wantedExtras += 1;
      }
      const isPage =
        params.type === 'Document' &&
        params.loaderId === requestId &&
        this.topFrames.has(params.frameId ?? '');
      if (isPage && !redirectResponse) this.turnPage(session, request.url, timestamp, wallTime);
      this.add(requestId, session, { ...params, request: bodiless(request) });
    },
    'Network.requestWillBeSentExtraInfo': ({ requestId, headers }) => {
      this.extra(requestId, 'sentExtras', (hop) => {
        hop.sentHeaders = headers;
      });
    },
    'Network.responseReceivedExtraInfo': ({ requestId, headers, statusCode }) => {
      this.extra(requestId, 'gotExtras', (hop) => {
        hop.gotHeaders = headers;
        if (statusCode !== undefined) hop.gotStatus = statusCode;
      });
    },
    'Network.requestServedFromCache': ({ requestId }) =>
      this.change(requestId, (hop) => {
        hop.fromMemory = true;
      }),
    'Network.responseReceived': ({ requestId, response, type, hasExtraInfo }) => {
      this.change(requestId, (hop, request) => {
        hop.response = response;
        hop.type = type ?? hop.type;
        if (hasExtraInfo) request.wantedExtras += 1;
      });
    },
    'Network.dataReceived': ({ requestId, dataLength }) =>
      this.change(requestId, (hop) => {
        hop.contentBytes += dataLength;
      }),
    'Network.loadingFinished': ({ requestId, timestamp, encodedDataLength }) =>
      this.over(requestId, timestamp, (hop) => {
        hop.transferBytes = encodedDataLength;
      }),
    'Network.loadingFailed': ({ requestId, timestamp, errorText, type }) =>
      this.over(requestId, timestamp, (hop) => {
        hop.error = errorText;
        hop.type = type ?? hop.type;
        this.failed += 1;
      }),

    'Network.webSocketCreated': ({ requestId, url, initiator }, session) => {
      // Said with the handshake, which one that is blocked never gets to.
      const timestamp = this.newest;
      const wallTime = this.clock.wallTime + timestamp - this.clock.timestamp;
      const request: SentRequest = { url: shortened(url), method: 'GET', headers: {} };
      this.add(requestId, session, { request, timestamp, wallTime, initiator, type: 'websocket' });
    },
    'Network.webSocketWillSendHandshakeRequest': ({ requestId, timestamp, wallTime, request }) =>
      this.change(requestId, (hop, { hops }) => {
        hops[hops.length - 1] = { ...hop, startedAt: timestamp, wallTime, sentHeaders: request.headers };
      }),
    'Network.webSocketHandshakeResponseReceived': ({ requestId, response }) =>
      this.change(requestId, (hop) => {
        hop.response = { url: hop.request.url, protocol: 'http/1.1', ...response };
      }),
    'Network.webSocketFrameSent': ({ requestId, timestamp, response }) =>
      this.frame(requestId, (hop) => frameSeen('send', wallTimeAt(hop, timestamp), response)),
    'Network.webSocketFrameReceived': ({ requestId, timestamp, response }) =>
      this.frame(requestId, (hop) => frameSeen('receive', wallTimeAt(hop, timestamp), response)),
    'Network.webSocketFrameError': ({ requestId, errorMessage }) =>
      this.change(requestId, (hop) => {
        // A sentence; only Chromium's own word in it is kept.
        hop.error = /net::[A-Z][A-Z0-9_]+/.exec(errorMessage)?.[0] ?? 'WEBSOCKET_ERROR';
        this.failed += 1;
      }),
    'Network.webSocketClosed': ({ requestId, timestamp }) => this.over(requestId, timestamp, () => {}),

    'Page.domContentEventFired': ({ timestamp }, session) =>
      this.timePage(session, timestamp, 'onContentLoad'),
    'Page.loadEventFired': ({ timestamp }, session) => this.timePage(session, timestamp, 'onLoad'),
  };

  private add(id: string, session: string, { request, timestamp, wallTime, initiator, type }: Started): void {
    this.requests += 1;
    const known = this.open.get(id);
    const hop: Seen = {
      startedAt: timestamp,
      wallTime,
      request,
      initiator,
      pageref: this.shown.get(session)?.page.id ?? this.pages.at(-1)?.id,
      type,
      contentBytes: 0,
      transferBytes: -1,
      fromMemory: false,
      ...(type === 'websocket' && { frames: [] }),
    };
    const early = this.early.get(id) ?? [];
    this.early.delete(id);
    if (known) known.hops.push(hop);
    else this.open.set(id, { hops: [hop], sentExtras: 0, gotExtras: 0, wantedExtras: 0, isOver: false });
    for (const again of early) again();
  }

  /** What was said of a request before the request itself; an id that is never heard of again costs little. */
  private readonly early = new Map<string, (() => void)[]>();

  private extra(id: string, count: 'sentExtras' | 'gotExtras', put: (hop: Seen) => void): void {
    const request = this.open.get(id);
    const hop = request?.hops[request[count]];
    if (request === undefined || hop === undefined) {
      if (this.early.size >= mostEarly) return;
      this.early.set(id, [...(this.early.get(id) ?? []), () => this.extra(id, count, put)]);
      return;
    }
    request[count] += 1;
    put(hop);
    this.settle(id);
  }

  private change(id: string, put: (hop: Seen, request: Request) => void): void {
    const request = this.open.get(id);
    const hop = request?.hops.at(-1);
    if (request && hop) put(hop, request);
  }

  private over(id: string, timestamp: number, put: (hop: Seen) => void): void {
    this.change(id, (hop, request) => {
      put(hop);
      hop.endedAt = timestamp;
      request.isOver = true;
    });
    this.settle(id);
  }

  private frame(id: string, make: (hop: Seen) => ReturnType<typeof frameSeen>): void {
    this.change(id, (hop) => {
      this.frames += 1;
      hop.frames?.push(make(hop));
    });
  }

  private settle(id: string, now = false): void {
    const request = this.open.get(id);
    if (!request || !(now || (request.isOver && request.gotExtras >= request.wantedExtras))) return;
    this.open.delete(id);
    for (const hop of request.hops) this.tell.entry(recordedEntry(hop));
  }

  private turnPage(session: string, url: string, startedAt: number, wallTime: number): void {
    const page: RecordedPage = {
      startedDateTime: new Date(wallTime * 1000).toISOString(),
      id: `page_${this.pages.length + 1}`,
      title: url,
      pageTimings: {},
    };
    this.pages.push(page);
    this.shown.set(session, { page, startedAt });
  }

  private timePage(session: string, timestamp: number, what: 'onContentLoad' | 'onLoad'): void {
    const shown = this.shown.get(session);
    if (shown) shown.page.pageTimings[what] ??= Math.round((timestamp - shown.startedAt) * 1000);
  }
}

interface Started {
  readonly request: SentRequest;
  readonly timestamp: number;
  readonly wallTime: number;
  readonly initiator?: Initiator | undefined;
  readonly type?: string | undefined;
}

const mostEarly = 1_000;

/** Chrome sends short bodies along unasked. */
const bodiless = ({
  url,
  urlFragment,
  method,
  headers,
  hasPostData,
  initialPriority,
}: SentRequest): SentRequest => ({
  url: shortened(url),
  method,
  headers,
  ...(urlFragment !== undefined && { urlFragment }),
  ...(hasPostData !== undefined && { hasPostData }),
  ...(initialPriority !== undefined && { initialPriority }),
});

/** Nothing of use stands behind this; a page could fill our memory with it. */
const longestUrl = 8_192;
const shortened = (url: string): string => url.slice(0, longestUrl);

const wallTimeAt = ({ startedAt, wallTime }: Seen, timestamp: number): number =>
  Math.round((wallTime + timestamp - startedAt) * 1000) / 1000;
