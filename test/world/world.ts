import { createServer, connect as netConnect, type Server, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import type { BrowserEngine } from '../../electron/io/browser-engine';
import type { Datagrams, Io, ProxyRoute } from '../../electron/io/io';
import { wpadUrl } from '../../shared/catalogue/controls';
import type { Sight } from '../../shared/observation/observation';
import type { Leaf } from './certificates';
import { type DnsReply, meant, overUdp, type Resolver } from './dns';
import type { Web } from './http';
import { relay } from './relay';
import type { Service } from './services';
import type { Returned, UdpServer } from './udp';

/** What becomes of a connection to an address: somebody takes it, or the way there ends in one of these. */
export type Reach = Service | 'refused' | 'silent' | 'no-route' | 'not-permitted';

/**
 * A pretend internet, as the questions one can ask it. A modifier (modifiers.ts) answers some of them differently and
 * leaves the rest to the world below it.
 */
export interface World {
  readonly machine: Sight<'machine'>;
  /** What runs on this computer; nothing that matters unless said. */
  readonly computer?: Sight<'computer'>;
  readonly proxyFor: (host: string, port: number) => ProxyRoute | null;
  /** The true time; the computer's own clock may be wrong. */
  readonly now: () => number;
  /** Addresses that truly belong to a name; none for a name that does not exist. */
  readonly addressesOf: (host: string) => readonly string[];
  /** What the network's own resolver says. The system's lookup says the same. */
  readonly resolver: Resolver;
  /** Who answers on port 53 of an address. */
  readonly nameServer: (address: string) => Resolver | null;
  readonly reach: (address: string, port: number) => Reach;
  /** The way a proxy goes, past everything in this world that stands before it. */
  readonly beyond: (host: string, port: number) => Service | null;
  /** What the true servers show. */
  readonly leafFor: (serverName: string | null) => Leaf;
  /** What the true servers say. */
  readonly web: Web;
  readonly datagram: (address: string, port: number) => UdpServer | null;
  readonly publicRoots: readonly string[];
  readonly systemRoots: readonly string[] | null;
  readonly roundTripMs: number;
  /** A firewall on this very computer turns connections to this address away, or swallows them, as `reach` says. */
  readonly isForbiddenHere?: (address: string) => boolean;
  /** Where some are farther away than the rest: the round trip to an address. */
  readonly roundTripTo?: (address: string) => number;
  /** Asked anew for each connection: how late this one opens. */
  readonly opensLateMs?: (address: string, port: number) => number;
  /** How long the system's answer for a name takes. */
  readonly lookupMs?: (host: string) => number;
  /** How much longer than the round trip the name server at an address takes for a direct question. */
  readonly answersLateMs?: (address: string) => number;
  /** A browser's engine beside our own connections; none on plain Node. */
  readonly browser?: (world: World) => BrowserEngine;
}

/** A computer on which nothing runs that matters. */
export const bareComputer: Sight<'computer'> = {
  agents: [],
  tunnels: [],
  hostsFile: [],
  defaultRouteVia: 'Ethernet',
  unreadable: [],
};

export interface Running {
  readonly io: Io;
  readonly world: World;
  /** What was handed out and not given back. A probe that is done leaves none. */
  open(): { sockets: number; datagrams: number };
  /** Connections made, as `address:port`, in order. */
  readonly connected: readonly string[];
  close(): Promise<void>;
}

/** Opens the world: real sockets on this machine's loopback behind the doors of `Io`. */
export function createWorld(world: World): Running {
  const listeners = new Map<string, Promise<Server>>();
  const accepted = new Set<Socket>();
  const given = new Set<Socket>();
  const datagrams = new Set<Datagrams>();
  const connected: string[] = [];
  const traffic = { loopback: 0, unsent: 0 };

  const roundTripTo = (address: string) => world.roundTripTo?.(address) ?? world.roundTripMs;

  const listener = (address: string, port: number, service: Service): Promise<Server> => {
    const key = `${address}:${port}`;
    const known = listeners.get(key);
    if (known) return known;
    const opened = listen((socket) => {
      accepted.add(socket);
      socket.on('close', () => accepted.delete(socket)).on('error', () => socket.destroy());
      service(socket, world);
    }).then((server) => (roundTripTo(address) > 0 ? behindRelay(server, roundTripTo(address)) : server));
    listeners.set(key, opened);
    return opened;
  };

  /** The relay stands in for the long way to the server and is closed with it. */
  const behindRelay = async (server: Server, roundTripMs: number): Promise<Server> => {
    const front = await relay(portOf(server), { roundTripMs });
    front.on('close', () => server.close());
    return front;
  };

  const io: Io = {
    clock: { now: () => Date.now(), ticks: () => performance.now() },
    proxyFor: async (host, port) => world.proxyFor(host, port),
    proxyScripts: async () => {
      const { autoDetect, https, scriptUrl } = world.machine.proxy;
      const named = world.computer?.networkScript ? [world.computer.networkScript] : [];
      return https ? [] : [...(autoDetect ? [...named, wpadUrl] : []), ...(scriptUrl ? [scriptUrl] : [])];
    },
    machine: async () => world.machine,
    computer: async () => world.computer ?? bareComputer,
    ownTraffic: async () => ({ ...traffic }),
    ...(world.browser && { browser: world.browser(world) }),
    roots: { public: world.publicRoots, system: async () => world.systemRoots },

    async lookup(host) {
      const told = (['A', 'AAAA'] as const).map((type) => world.resolver(host.toLowerCase(), type));
      await pause(world.lookupMs?.(host) ?? world.roundTripMs);
      const answers = told.filter((reply) => typeof reply !== 'string').map(meant);
      const addresses = answers.flatMap((a) => a.addresses ?? []);
      const fits = [
        ...addresses.filter((a) => !a.includes(':')),
        ...addresses.filter((a) => a.includes(':')),
      ];
      if (fits.length > 0) return [...new Set(fits)];
      // getaddrinfo retries a silent resolver for about ten seconds: longer than anybody waits here.
      if (told.every(isSilence)) return new Promise(() => {});
      const failed =
        told.some((reply) => typeof reply === 'string') || answers.some((a) => isFailure(a.rcode));
      throw systemError(failed ? 'EAI_AGAIN' : 'ENOTFOUND', `getaddrinfo ${host}`);
    },

    async connect(address, port, signal) {
      const reach = world.reach(address, port);
      connected.push(`${address}:${port}`);
      const isForbiddenHere = world.isForbiddenHere?.(address) ?? false;
      if (reach === 'silent') {
        const again = setTimeout(() => {
          if (isForbiddenHere) traffic.unsent += 1;
        }, 1_000);
        return ends(signal).finally(() => clearTimeout(again));
      }
      if (isForbiddenHere && typeof reach === 'string') traffic.loopback += 1;
      // No answer comes before the loop has asked for answers, however near.
      await new Promise((done) => setImmediate(() => setImmediate(done)));
      await pause(roundTripTo(address) + (world.opensLateMs?.(address, port) ?? 0));
      if (typeof reach === 'string') throw systemError(codes[reach], `connect ${address}:${port}`);
      const server = await listener(address, port, reach);
      signal.throwIfAborted();
      const socket = netConnect({ port: portOf(server), host: '127.0.0.1', noDelay: true });
      given.add(socket);
      socket.once('close', () => given.delete(socket));
      return new Promise((resolve, reject) => {
        const abort = () => {
          socket.destroy();
          reject(new DOMException('aborted', 'AbortError'));
        };
        signal.addEventListener('abort', abort, { once: true });
        socket.once('error', reject);
        socket.once('connect', () => {
          signal.removeEventListener('abort', abort);
          socket.off('error', reject);
          resolve(socket);
        });
      });
    },

    async datagrams() {
      const hearers = new Set<(bytes: Uint8Array, from: { address: string; port: number }) => void>();
      let closed = false;
      const socket: Datagrams = {
        send(bytes, address, port) {
          // As node:dgram does: a forgotten timer shows itself.
          if (closed) throw systemError('ERR_SOCKET_DGRAM_NOT_RUNNING', 'send');
          for (const { bytes: answer, afterMs, from } of returned(world, Buffer.from(bytes), address, port)) {
            setTimeout(() => {
              for (const hear of [...hearers]) if (!closed) hear(answer, from ?? { address, port });
            }, world.roundTripMs + afterMs);
          }
        },
        listen(hear) {
          hearers.add(hear);
          return () => hearers.delete(hear);
        },
        close() {
          closed = true;
          datagrams.delete(socket);
        },
      };
      datagrams.add(socket);
      return socket;
    },
  };

  return {
    io,
    world,
    connected,
    open: () => ({ sockets: given.size, datagrams: datagrams.size }),
    async close() {
      for (const socket of [...given, ...accepted]) socket.destroy();
      const servers = await Promise.all(listeners.values());
      await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
    },
  };
}

function returned(world: World, bytes: Buffer, address: string, port: number): readonly Returned[] {
  if (port === 53) {
    const resolver = world.nameServer(address);
    const lateMs = world.answersLateMs?.(address) ?? 0;
    return resolver ? overUdp(bytes, resolver).map((one) => ({ ...one, afterMs: one.afterMs + lateMs })) : [];
  }
  return world.datagram(address, port)?.(bytes, { address: '198.51.100.23', port: 40_000 }, world.now) ?? [];
}

const isSilence = (reply: DnsReply): boolean => typeof reply === 'string';
const isFailure = (rcode = 'NOERROR'): boolean => rcode === 'SERVFAIL' || rcode === 'REFUSED';

const codes = { refused: 'ECONNREFUSED', 'no-route': 'EHOSTUNREACH', 'not-permitted': 'EPERM' } as const;

const systemError = (code: string, what: string): Error =>
  Object.assign(new Error(`${what}: ${code}`), { code });

const pause = (ms: number): Promise<void> =>
  ms > 0 ? new Promise((done) => setTimeout(done, ms)) : Promise.resolve();

/** Never settles by itself. */
const ends = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const abort = () => reject(new DOMException('aborted', 'AbortError'));
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });

const listen = (accept: (socket: Socket) => void): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer({ noDelay: true }, accept);
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

export function portOf(server: Server): number {
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('not listening');
  return at.port;
}
