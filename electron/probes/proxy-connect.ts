import type { Socket } from 'node:net';
import type { Sight } from '../../shared/observation/observation';
import type { Role } from '../../shared/plan/look';
import type { Io, ProxyRoute, ProxyScheme } from '../io/io';
import { bodyKeptBytes, deadlines } from './deadlines';
import { exchange } from './http-exchange';
import { keptHeaders, reasonOf, textOf } from './http-get';
import { LookFailure, type Lookout, observe, unlessAborted } from './probe';
import { askSocks } from './socks-connect';
import { acceptedHandshake } from './tls-handshake';

/** What a proxy said to the wish for a tunnel, and the tunnel if it granted one. */
export interface TunnelAnswer {
  readonly seen: Sight<'proxy-connect'>;
  readonly tunnel: Socket | null;
}

/** Asks for a tunnel on a connection to the proxy. */
type AskTunnel = (socket: Socket, asked: Asked, doors: Doors, signal: AbortSignal) => Promise<TunnelAnswer>;

/** What a tunnel needs of the machine. */
export type Doors = Pick<Io, 'lookup' | 'connect' | 'roots' | 'clock'>;

export interface Asked {
  readonly proxy: ProxyRoute;
  readonly host: string;
  readonly port: number;
}

/** Asks the proxy for a tunnel: CONNECT (RFC 9110 9.3.6), the same inside TLS, or SOCKS. */
export async function askTunnel(asked: Asked, doors: Doors, signal: AbortSignal): Promise<TunnelAnswer> {
  const socket = await reachProxy(asked.proxy, doors, signal);
  let isGranted = false;
  try {
    const answer = await askBy[asked.proxy.scheme ?? 'http'](socket, asked, doors, signal);
    isGranted = answer.tunnel !== null;
    return answer;
  } finally {
    if (!isGranted) socket.destroy();
  }
}

/** The same as a look: the socket comes back when it was granted; the proxy's own words are observed either way. */
export async function connectThrough(
  proxy: ProxyRoute,
  { host, port }: { host: string; port: number },
  role: Role,
  at: Lookout,
): Promise<Socket | null> {
  let granted: Socket | null = null;
  await observe(
    at,
    {
      kind: 'proxy-connect',
      name: `${host}:${port}`,
      role,
      target: { host, port, proxy: proxy.shown },
      deadlineMs: deadlines.proxy,
    },
    async (signal): Promise<Sight<'proxy-connect'>> => {
      const { seen, tunnel } = await askTunnel({ proxy, host, port }, at.io, signal);
      granted = tunnel;
      return seen;
    },
  );
  return granted;
}

const askHttp: AskTunnel = async (socket, { proxy, host, port }, _, signal) => {
  const answer = await exchange(
    socket,
    {
      method: 'CONNECT',
      path: `${host}:${port}`,
      host: `${host}:${port}`,
      headers: proxy.authorization === null ? {} : { 'proxy-authorization': proxy.authorization },
    },
    signal,
  );
  const seen = {
    status: answer.status,
    ...reasonOf(answer),
    headers: keptHeaders(answer.headers),
    bodyStart: textOf(answer.body, bodyKeptBytes),
  };
  return { seen, tunnel: answer.status >= 200 && answer.status < 300 ? socket : null };
};

/** Nobody hands a password to a proxy whose certificate this computer does not accept; nor do browsers go on. */
const askHttps: AskTunnel = async (socket, asked, doors, signal) =>
  askHttp(await acceptedHandshake(socket, asked.proxy.host, doors, signal), asked, doors, signal);

const askBy: Readonly<Record<ProxyScheme, AskTunnel>> = {
  http: askHttp,
  https: askHttps,
  socks4: askSocks,
  socks5: askSocks,
};

/** A proxy that cannot be reached is one fault, whichever way: no such name, refused, silent. */
async function reachProxy(proxy: ProxyRoute, io: Doors, signal: AbortSignal): Promise<Socket> {
  try {
    const [address] = await unlessAborted(io.lookup(proxy.host, signal), signal);
    if (address === undefined) throw new LookFailure('proxy-unreachable', 'no address');
    return await io.connect(address, proxy.port, signal);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new LookFailure('proxy-unreachable', signal.aborted ? 'timed out' : (code ?? message));
  }
}
