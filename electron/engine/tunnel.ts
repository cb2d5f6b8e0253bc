import type { Socket } from 'node:net';
import type { Io } from '../io/io';
import { LookFailure, unlessAborted } from '../probes/probe';
import { askTunnel, type Doors } from '../probes/proxy-connect';

/** How long a proxy or a host may take to take the call. What comes after, a large file, may take longer. */
const connectMs = 10_000;

/**
 * A socket to a host: through the proxy of this computer's settings, whichever kind, else straight. Rejects with a code;
 * a proxy that says no is `PROXY_407`.
 */
export async function tunnelTo(
  host: string,
  port: number,
  io: Doors & Pick<Io, 'proxyFor'>,
  stop: AbortSignal,
  withinMs = connectMs,
): Promise<Socket> {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(withinMs)]);
  try {
    const proxy = await unlessAborted(io.proxyFor(host, port), signal);
    if (!proxy) {
      const [address = ''] = await unlessAborted(io.lookup(host, signal), signal);
      return await io.connect(address, port, signal);
    }
    const { seen, tunnel } = await askTunnel({ proxy, host, port }, io, signal);
    if (tunnel) return tunnel;
    throw coded(`PROXY_${seen.status}`);
  } catch (error) {
    if (signal.aborted) throw coded('ETIMEDOUT');
    throw error instanceof LookFailure ? coded(error.why) : error;
  }
}

const coded = (code: string) => Object.assign(new Error(code), { code });
