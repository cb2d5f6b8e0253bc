import type { Socket } from 'node:net';
import type { Sight } from '../../shared/observation/observation';
import type { Role } from '../../shared/plan/look';
import type { ProxyRoute } from '../io/io';
import { bodyKeptBytes, deadlines } from './deadlines';
import { exchange } from './http-exchange';
import { keptHeaders, textOf } from './http-get';
import { LookFailure, type Lookout, observe, unlessAborted } from './probe';

/**
 * Asks the proxy for a tunnel (CONNECT, RFC 9110 9.3.6). The tunnel's socket comes back when it was granted;
 * the proxy's own words are observed either way.
 */
export async function connectThrough(
  proxy: ProxyRoute,
  { host, port }: { host: string; port: number },
  role: Role,
  at: Lookout,
): Promise<Socket | null> {
  let tunnel: Socket | null = null;
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
        if (answer.status >= 200 && answer.status < 300) tunnel = socket;
        return {
          status: answer.status,
          headers: keptHeaders(answer.headers),
          bodyStart: textOf(answer.body, bodyKeptBytes),
        };
      } finally {
        if (tunnel === null) socket.destroy();
      }
    },
  );
  return tunnel;
}

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
