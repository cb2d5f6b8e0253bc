/**
 * What of the DevTools protocol a recording reads: these events, these members. Bodies, stored cookies, raw header
 * text and the content of frames have no member here; nobody asks for the first, the others are never looked at.
 */

export interface SentRequest {
  readonly url: string;
  readonly urlFragment?: string;
  readonly method: string;
  readonly headers: Headers;
  readonly hasPostData?: boolean;
  readonly initialPriority?: string;
}

export interface GotResponse {
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  readonly mimeType?: string;
  readonly protocol?: string;
  readonly remoteIPAddress?: string;
  readonly connectionId?: number;
  readonly fromDiskCache?: boolean;
  readonly fromServiceWorker?: boolean;
  readonly fromPrefetchCache?: boolean;
  readonly timing?: Timing;
}

/** Milliseconds after `requestTime`, which is in seconds; -1 where there was none. */
export interface Timing {
  readonly requestTime: number;
  readonly dnsStart: number;
  readonly dnsEnd: number;
  readonly connectStart: number;
  readonly connectEnd: number;
  readonly sslStart: number;
  readonly sslEnd: number;
  readonly sendStart: number;
  readonly sendEnd: number;
  readonly receiveHeadersEnd: number;
}

export interface Initiator {
  readonly type: string;
  readonly url?: string;
  readonly lineNumber?: number;
  readonly columnNumber?: number;
  readonly stack?: unknown;
}

/** Several lines of one name stand in one text, parted by line ends. */
export type Headers = Readonly<Record<string, string>>;

interface OfRequest {
  readonly requestId: string;
  /** Seconds, by a clock that only grows. */
  readonly timestamp: number;
}

export interface DevToolsEvents {
  'Network.requestWillBeSent': OfRequest & {
    readonly loaderId?: string;
    readonly frameId?: string;
    readonly request: SentRequest;
    /** Seconds since 1970. */
    readonly wallTime: number;
    readonly initiator?: Initiator;
    readonly type?: string;
    readonly redirectResponse?: GotResponse;
    readonly redirectHasExtraInfo?: boolean;
  };
  'Network.requestWillBeSentExtraInfo': { readonly requestId: string; readonly headers: Headers };
  'Network.requestServedFromCache': { readonly requestId: string };
  'Network.responseReceived': OfRequest & {
    readonly response: GotResponse;
    readonly type?: string;
    readonly hasExtraInfo?: boolean;
  };
  'Network.responseReceivedExtraInfo': {
    readonly requestId: string;
    readonly headers: Headers;
    readonly statusCode?: number;
  };
  'Network.dataReceived': OfRequest & { readonly dataLength: number };
  'Network.loadingFinished': OfRequest & { readonly encodedDataLength: number };
  'Network.loadingFailed': OfRequest & { readonly errorText: string; readonly type?: string };
  'Network.webSocketCreated': {
    readonly requestId: string;
    readonly url: string;
    readonly initiator?: Initiator;
  };
  'Network.webSocketWillSendHandshakeRequest': OfRequest & {
    readonly wallTime: number;
    readonly request: { readonly headers: Headers };
  };
  'Network.webSocketHandshakeResponseReceived': OfRequest & {
    readonly response: { readonly status: number; readonly statusText: string; readonly headers: Headers };
  };
  'Network.webSocketFrameSent': OfRequest & { readonly response: Frame };
  'Network.webSocketFrameReceived': OfRequest & { readonly response: Frame };
  'Network.webSocketFrameError': OfRequest & { readonly errorMessage: string };
  'Network.webSocketClosed': OfRequest;
  'Page.domContentEventFired': { readonly timestamp: number };
  'Page.loadEventFired': { readonly timestamp: number };
}

/** Its content is measured and forgotten. */
export interface Frame {
  readonly opcode: number;
  readonly mask: boolean;
  readonly payloadData: string;
}

export type DevToolsEventName = keyof DevToolsEvents;
