import type { Socket } from 'node:net';
import type { Sight } from '../../shared/observation/observation';
import type { Role } from '../../shared/plan/look';
import type { ProxyRoute, ProxyScheme } from '../io/io';
import { bodyKeptBytes, deadlines } from './deadlines';
import { exchange } from './http-exchange';
import { keptHeaders, textOf } from './http-get';
import { LookFailure, type Lookout, observe, unlessAborted } from './probe';
import { askSocks } from './socks-connect';
import { acceptedHandshake } from './tls-handshake';

/** What a proxy said to the wish for a tunnel, and the tunnel if it granted one. */
export interface TunnelAnswer {
  readonly seen: Sight<'proxy-connect'>;
  readonly tunnel: Socket | null;
}

/** Asks for a tunnel on a connection to the proxy. */
type AskTunnel = (socket: Socket, asked: Asked, at: Lookout, signal: AbortSignal) => Promise<TunnelAnswer>;

export interface Asked {
  readonly proxy: ProxyRoute;
  readonly host: string;
  readonly port: number;
}

/**
 * Asks the proxy for a tunnel: CONNECT (RFC 9110 9.3.6), the same inside TLS, or SOCKS. The tunnel's socket comes back
 * when it was granted; the proxy's own words are observed either way.
 */
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
      const socket = await reachProxy(proxy, at, signal);
      try {
        const ask = askBy[proxy.scheme ?? 'http'];
        const { seen, tunnel } = await ask(socket, { proxy, host, port }, at, signal);
        granted = tunnel;
        return seen;
      } finally {
        if (granted === null) socket.destroy();
      }
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
    headers: keptHeaders(answer.headers),
    bodyStart: textOf(answer.body, bodyKeptBytes),
  };
  return { seen, tunnel: answer.status >= 200 && answer.status < 300 ? socket : null };
};

/** Nobody hands a password to a proxy whose certificate this computer does not accept; nor do browsers go on. */
const askHttps: AskTunnel = async (socket, asked, at, signal) =>
  askHttp(await acceptedHandshake(socket, asked.proxy.host, at.io, signal), asked, at, signal);

const askBy: Readonly<Record<ProxyScheme, AskTunnel>> = {
  http: askHttp,
  https: askHttps,
  socks4: askSocks,
  socks5: askSocks,
};

/** A proxy that cannot be reached is one fault, whichever way: no such name, refused, silent. */
async function reachProxy(proxy: ProxyRoute, { io }: Lookout, signal: AbortSignal): Promise<Socket> {
  try {
    const [address] = await unlessAborted(io.lookup(proxy.host, signal), signal);
    if (address === undefined) throw new LookFailure('proxy-unreachable', 'no address');
    return await io.connect(address, proxy.port, signal);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new LookFailure('proxy-unreachable', signal.aborted ? 'timed out' : (code ?? message));
  }
}
