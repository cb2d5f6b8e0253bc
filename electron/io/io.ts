import type { Socket } from 'node:net';
import type { Sight } from '../../shared/observation/observation';
import type { BrowserEngine } from './browser-engine';
import type { Wanted } from './computer/part';

/**
 * The doors to the machine: everything a probe may touch, and nothing else. Tests put a pretend world behind them.
 * A door rejects with the system's own error (`code` as Node gives it); probes turn that into our words.
 */
export interface Io {
  readonly clock: Clock;
  /** The operating system's answer for a name, both families. It cannot be cancelled; the signal only stops the waiting. */
  lookup(host: string, signal: AbortSignal): Promise<readonly string[]>;
  /** What a lookup sends: A, and AAAA where this computer has an IPv6 address of its own. Two when it is not said. */
  readonly questionsPerName?: 1 | 2;
  /** A connected TCP socket. It is the caller's to destroy; aborting the signal afterwards does not close it. */
  connect(address: string, port: number, signal: AbortSignal): Promise<Socket>;
  /** A UDP socket of one family. */
  datagrams(family: 'IPv4' | 'IPv6'): Promise<Datagrams>;
  /** The proxy this computer's settings name for `https://host:port`; null for a direct way out. */
  proxyFor(host: string, port: number): Promise<ProxyRoute | null>;
  /**
   * The scripts that this computer's settings tell browsers to ask, where they name no proxy by themselves: the first
   * that can be had counts.
   */
  proxyScripts?(): Promise<readonly string[]>;
  /** Interfaces, gateway, resolvers, proxy settings. */
  machine(signal: AbortSignal): Promise<Sight<'machine'>>;
  /** Which of the wanted traces this computer bears. Whatever else it holds stays behind the door. */
  computer(wanted: Wanted, signal: AbortSignal): Promise<Sight<'computer'>>;
  /** The same doors with nothing remembered: a window stays open while people change networks and settings. */
  fresh?(): Io;
  /** What this computer has sent to nobody but itself since it was started; missing where the system does not say. */
  ownTraffic?(): Promise<OwnTraffic>;
  readonly roots: RootStores;
  /** The desktop app's own; missing on plain Node. */
  readonly browser?: BrowserEngine;
}

export interface OwnTraffic {
  /** Packets over loopback. A firewall on this computer that turns a connection away says so by this way. */
  readonly loopback: number;
  /** Packets of TCP that were due again and could not be sent. One that swallows what leaves makes these. */
  readonly unsent: number;
}

export interface ProxyRoute {
  /** How it is spoken to; plain HTTP where nothing is said. */
  readonly scheme?: ProxyScheme;
  readonly host: string;
  readonly port: number;
  /** What observations and people may see: `http://proxy.example:8080`, never with a password. */
  readonly shown: string;
  /** The value for `Proxy-Authorization`, if the setting holds a name and password. Never observed, never logged. */
  readonly authorization: string | null;
}

/** `https`: TLS to the proxy itself. `socks4` with names (4a). */
export const proxySchemes = ['http', 'https', 'socks4', 'socks5'] as const;
export type ProxyScheme = (typeof proxySchemes)[number];

export interface Clock {
  /** Milliseconds since 1970 by this computer's clock, right or wrong. */
  now(): number;
  /** Milliseconds that only ever grow. */
  ticks(): number;
}

export interface Datagrams {
  send(bytes: Uint8Array, address: string, port: number): void;
  /** Returns the way to stop listening. Errors of the socket arrive as `error`. */
  listen(
    hear: (bytes: Uint8Array, from: { address: string; port: number }) => void,
    error: (e: Error) => void,
  ): () => void;
  close(): void;
}

export interface RootStores {
  /** PEM roots that count as public: the bundled ones and, in laboratories, those of CLEARWAY_PUBLIC_ROOTS. */
  readonly public: readonly string[];
  /** This computer's own store; null when it cannot be read. */
  system(): Promise<readonly string[] | null>;
}
