import type { Io } from './io';

/** A browser's own network stack behind a door: the desktop app has one, plain Node has none. */
export interface BrowserEngine {
  /** One GET; a redirect is an answer. Rejects with Chromium's own code (`ERR_CERT_AUTHORITY_INVALID`). */
  get(url: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<BrowserAnswer>;
  /** The ways out it would take for an address, as proxy scripts write them: `PROXY proxy.example:8080; DIRECT`. */
  ways(url: string): Promise<string>;
  /** What a host has shown it; null where it came to no certificate. */
  shownBy(host: string): ShownCertificate | null;
}

export interface BrowserAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: readonly (readonly [string, string])[];
}

export interface ShownCertificate {
  /** The server's own. */
  readonly pem: string;
  /** It leads to a root that Chromium knows as public. */
  readonly isPublic: boolean;
  /** Chromium's word: `OK`, or what it does not like (`ERR_CERT_AUTHORITY_INVALID`). */
  readonly verdict: string;
}

/** The doors, and a browser engine beside them: a new one whenever the doors are made fresh. */
export const withBrowser = (io: Io, make: () => BrowserEngine): Io => ({
  ...io,
  browser: make(),
  fresh: () => withBrowser(io.fresh?.() ?? io, make),
});
