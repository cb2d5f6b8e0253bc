import { Resolver } from 'node:dns/promises';
import { get } from 'node:https';
import { type Socket, connect as tcpConnect } from 'node:net';
import { createSecureContext, connect as tlsConnect } from 'node:tls';
import { isWeb } from '../../electron/engine/look-order';
import type { Io } from '../../electron/io/io';
import { rootStores } from '../../electron/io/roots';
import { warmUp } from '../../electron/probes/trust';
import { catalogue } from '../../shared/catalogue/endpoints';
import { healthyWorld } from '../../test/world/healthy';
import { changed, dnsDown, dropTcp, type Modifier, udpBlocked } from '../../test/world/modifiers';
import { createWorld } from '../../test/world/world';
import { runClearway } from './clearway';
import type { Ports } from './servers';

/** One thing the bench measures, alone in a fresh process: nothing is warmed up by the one before. */
interface Order {
  readonly what: keyof typeof orders;
  readonly ports: Ports;
  readonly roundTripMs: number;
  /** For `handshakes`: how many. */
  readonly count?: number;
  /** For `serial`: whom to ask. */
  readonly hosts?: readonly string[];
}

const allHosts = [
  ...new Set(catalogue.endpoints.filter((row) => row.nameExists).flatMap((row) => row.hosts)),
];

const orders = {
  /** As the command line looks: the first thing its process does. */
  clearway: (order: Order) => runClearway(linedUp(order)),
  /** As the window looks: its engine has read the roots while the person read the first page (engine.ts). */
  window: (order: Order) => {
    const io = linedUp(order);
    warmUp(io.roots.public);
    return runClearway(io);
  },
  /** The same as in its window, with nothing to do but what the verdict on the web stands on. */
  web: (order: Order) => {
    const io = linedUp(order);
    warmUp(io.roots.public);
    return runClearway(io, (plan) => ({
      ...plan,
      looks: plan.looks.filter(isWeb),
    }));
  },
  /** Names are answered, every connection is swallowed. */
  dropped: ({ ports, roundTripMs }: Order) =>
    runClearway(swallowing(ports, roundTripMs, [dropTcp('all'), udpBlocked])),
  /** Not even names are answered. */
  silent: ({ ports, roundTripMs }: Order) =>
    runClearway(swallowing(ports, roundTripMs, [dnsDown, dropTcp('all'), udpBlocked])),
  handshakes: ({ ports, count = allHosts.length }: Order) => handshakes(ports, count),
  serial: ({ ports, hosts = allHosts }: Order) => serial(ports, hosts),
};

/** Clearway's doors, with the bench's servers behind them: names over real UDP, connections over the long line. */
function linedUp({ ports, roundTripMs }: Order): Io {
  const { io } = createWorld({ ...healthyWorld(catalogue), roundTripMs });
  const resolver = new Resolver();
  resolver.setServers([`127.0.0.1:${ports.dns}`]);
  return {
    ...io,
    roots: rootStores({ pems: ports.roots, names: ['bench'] }),
    // A computer without IPv6 asks one question for each name.
    questionsPerName: 1,
    lookup: (host) => resolver.resolve4(host),
    async connect(address, port, signal) {
      if (port !== 443 && port !== 80) return io.connect(address, port, signal);
      const [socket] = await Promise.all([
        opened(port === 443 ? ports.secure : ports.plain, signal),
        new Promise((done) => setTimeout(done, roundTripMs)),
      ]);
      return socket;
    },
  };
}

const opened = (port: number, signal: AbortSignal): Promise<Socket> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const socket = tcpConnect({ port, host: '127.0.0.1', noDelay: true });
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.off('error', reject).on('error', () => {});
      resolve(socket);
    });
  });

const swallowing = (ports: Ports, roundTripMs: number, modifiers: readonly Modifier[]): Io => ({
  ...createWorld(changed({ ...healthyWorld(catalogue), roundTripMs }, ...modifiers)).io,
  roots: rootStores({ pems: ports.roots, names: ['bench'] }),
});

/** What `count` handshakes and answers cost this process and nothing else: no waiting, no looking. */
async function handshakes(ports: Ports, count: number) {
  const secureContext = createSecureContext({ ca: [...ports.roots] });
  const one = (host: string) =>
    new Promise<void>((resolve, reject) => {
      const socket = tlsConnect({ port: ports.near, host: '127.0.0.1', servername: host, secureContext });
      socket.once('error', reject);
      socket.once('secureConnect', () => {
        socket.destroy();
        resolve();
      });
    });
  const before = process.cpuUsage();
  const began = performance.now();
  await Promise.all(Array.from({ length: count }, (_, i) => one(allHosts[i % allHosts.length] ?? '')));
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - began, cpuMs: (user + system) / 1000 };
}

/** The script an administrator would write: one host after the other. */
async function serial(ports: Ports, hosts: readonly string[]) {
  const one = (host: string) =>
    new Promise<void>((resolve, reject) => {
      get(
        {
          port: ports.secureWithOpening,
          host: '127.0.0.1',
          servername: host,
          headers: { host },
          ca: [...ports.roots],
          agent: false,
        },
        (answer) => answer.resume().once('end', resolve),
      ).once('error', reject);
    });
  const began = performance.now();
  for (const host of hosts) await one(host);
  return { ms: performance.now() - began };
}

process.once('message', async (order: Order) => {
  const measured = await orders[order.what](order);
  process.send?.(measured, () => process.exit());
});
