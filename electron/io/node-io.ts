import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { type Socket, connect as tcpConnect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { readComputer, systems } from './computer/computer';
import { dhcp } from './computer/dhcp';
import type { Datagrams, Io, RootStores } from './io';
import { machineReader, scopeOf } from './machine';
import { readOwnTraffic } from './own-traffic.linux';
import type { ProxySettings } from './proxy-settings';

/** The real machine behind the doors. `settings` begins to read this computer's proxy settings anew. */
export function nodeIo(roots: RootStores, settings: () => ProxySettings): Io {
  const { proxyFor, scripts, told, networkScript } = settings();
  // Without an IPv6 address programs do not ask for one either (AI_ADDRCONFIG, RFC 3493 6.1).
  const family = hasIpv6() ? 0 : 4;
  return {
    clock: { now: () => Date.now(), ticks: () => performance.now() },
    lookup: async (host) => [
      ...new Set((await lookup(host, { all: true, verbatim: true, family })).map(({ address }) => address)),
    ],
    questionsPerName: family === 4 ? 1 : 2,
    connect: connected,
    datagrams,
    proxyFor,
    proxyScripts: scripts,
    machine: machineReader(told),
    computer: async (wanted, signal) => {
      const system = systems[process.platform];
      if (!system) throw Object.assign(new Error('no reader for this system'), { code: 'ENOSYS' });
      const parts = [...system.parts, dhcp(networkScript)];
      return readComputer({ ...system, parts }, wanted, signal);
    },
    ...(process.platform === 'linux' && { ownTraffic: readOwnTraffic }),
    fresh: () => nodeIo(roots, settings),
    roots,
  };
}

const hasIpv6 = (): boolean =>
  Object.values(networkInterfaces()).some((addresses = []) =>
    addresses.some(
      ({ family, address, internal }) => family === 'IPv6' && !internal && scopeOf(address) !== 'link',
    ),
  );

function connected(address: string, port: number, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = tcpConnect({ host: address, port, noDelay: true, autoSelectFamily: false });
    const abort = () => {
      socket.destroy();
      reject(new DOMException('aborted', 'AbortError'));
    };
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    const settle = () => {
      signal.removeEventListener('abort', abort);
      socket.removeAllListeners('error');
    };
    socket.once('error', (error) => {
      settle();
      reject(error);
    });
    socket.once('connect', () => {
      settle();
      // Whoever uses the socket listens too; without a listener a late reset would end the process.
      socket.on('error', () => {});
      resolve(socket);
    });
  });
}

function datagrams(family: 'IPv4' | 'IPv6'): Promise<Datagrams> {
  const socket = createSocket(family === 'IPv4' ? 'udp4' : 'udp6');
  let onError: (e: Error) => void = () => {};
  let isOpen = true;
  socket.on('error', (e) => onError(e));
  return Promise.resolve({
    // A packet of a train that was due after the answer had come is no error.
    send: (bytes, address, port) => {
      if (isOpen) socket.send(bytes, port, address, (e) => e && onError(e));
    },
    listen: (hear, error) => {
      const message = (bytes: Buffer, from: { address: string; port: number }) => hear(bytes, from);
      onError = error;
      socket.on('message', message);
      return () => {
        socket.off('message', message);
        onError = () => {};
      };
    },
    close: () => {
      isOpen = false;
      onError = () => {};
      socket.close();
    },
  });
}
