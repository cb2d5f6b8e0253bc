import type { Socket } from 'node:net';
import { isIPv6 } from 'node:net';
import type { ObservationOf } from '../../shared/observation/observation';
import type { Role } from '../../shared/plan/look';
import { deadlines } from './deadlines';
import { type Lookout, observe, outOfTime, skip } from './probe';

/**
 * Does this address accept a connection? The socket goes to `use` when it does; nobody else closes it.
 * Direct, without a proxy.
 */
export async function connectTo(
  { host, address, port }: { host: string; address: string; port: number },
  role: Role,
  at: Lookout,
): Promise<Socket | null> {
  let socket: Socket | null = null;
  await observe(
    at,
    {
      kind: 'tcp-connect',
      name: `${host}@${address}:${port}`,
      role,
      target: { host, address, port },
      deadlineMs: deadlines.connect,
    },
    async (signal) => {
      socket = await at.io.connect(address, port, signal);
      return {};
    },
  );
  return socket;
}

export interface Opened {
  readonly socket: Socket;
  readonly address: string;
  /** Settles when the other addresses have been tried too: a dead one takes its time, and is worth knowing. */
  readonly others: Promise<unknown>;
}

/**
 * Tries every address of a host at once and hands back the first that opens; the other sockets were only looked at,
 * and are closed. Where this computer has no global IPv6 address, IPv6 is not tried: everybody's connections would
 * fail the same way, which says nothing about the network.
 */
export async function connectToAny(
  { host, addresses, port }: { host: string; addresses: readonly string[]; port: number },
  role: Role,
  at: Lookout,
): Promise<Opened | null> {
  const hasIpv6 = await canUseIpv6(at, addresses);
  const tried = addresses.filter((address) => !isIPv6(address) || hasIpv6);
  for (const address of addresses)
    if (!tried.includes(address)) skipAddress({ host, address, port }, role, at);
  const families = new Set(tried.map(isIPv6)).size > 1 ? byFamily(at) : undefined;
  return new Promise((resolve, reject) => {
    let chosen = false;
    const tries = tried.map(async (address) => {
      const socket = await connectTo({ host, address, port }, role, families?.lookoutFor(address) ?? at);
      if (socket && !chosen) {
        chosen = true;
        families?.reachedBy(address);
        resolve({ socket, address, others });
      } else socket?.destroy();
    });
    const others = Promise.all(tries);
    others.then(() => resolve(null), reject);
  });
}

/**
 * Where one family of addresses has reached the host, the silence of the other need not last longer than it takes to send
 * a lost packet again and to hear the answer.
 */
function byFamily(at: Lookout) {
  const began = at.io.clock.ticks();
  const hurry = [new AbortController(), new AbortController()] as const;
  return {
    lookoutFor: (address: string): Lookout => ({
      ...at,
      signal: AbortSignal.any([at.signal, hurry[isIPv6(address) ? 1 : 0].signal]),
    }),
    reachedBy(address: string) {
      const other = hurry[isIPv6(address) ? 0 : 1];
      const leftMs = Math.max(0, deadlines.repeated - (at.io.clock.ticks() - began));
      setTimeout(() => other.abort(outOfTime), leftMs).unref();
    },
  };
}

async function canUseIpv6({ io, signal }: Lookout, addresses: readonly string[]): Promise<boolean> {
  if (!addresses.some(isIPv6)) return false;
  const own = (await io.machine(signal)).interfaces.flatMap(({ addresses }) => addresses);
  const has = (family: 'IPv4' | 'IPv6', ...scopes: readonly string[]) =>
    own.some((a) => a.family === family && scopes.includes(a.scope));
  // A network of IPv6 alone may hand out private addresses and translate them.
  return has('IPv6', 'global') || (has('IPv6', 'private') && !has('IPv4', 'global', 'private'));
}

const skipAddress = (
  { host, address, port }: { host: string; address: string; port: number },
  role: Role,
  at: Lookout,
): ObservationOf<'tcp-connect'> =>
  skip(
    at,
    { kind: 'tcp-connect', name: `${host}@${address}:${port}`, role, target: { host, address, port } },
    'no-address-of-this-kind',
  );
