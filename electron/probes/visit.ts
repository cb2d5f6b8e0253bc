import type { Socket } from 'node:net';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { LookOf } from '../../shared/plan/look';
import { deadlines } from './deadlines';
import { getOn } from './http-get';
import { lookUp } from './names';
import { attempt, type Lookout, type Probe, report, skip } from './probe';
import { connectThrough } from './proxy-connect';
import { connectToAny } from './tcp-connect';
import { describeHandshake, handshake } from './tls-handshake';
import { warmUp } from './trust';

/**
 * Goes to a host the way a program does, and tells what each step saw: name, connection (or the proxy's tunnel),
 * encryption, answer. One connection carries all of them. A step that fails ends the visit there.
 */
export const visit: Probe<'visit'> = async (look, at) => {
  const way = await wayTo(look, at);
  if (way) await visitOn(way, look, at);
};

/** A second try, told under its own role so that the first stays as it was seen. */
export const visitAgain: Probe<'visit-again'> = (look, at) =>
  visit({ ...look, kind: 'visit', role: 'explain' }, at);

/** The part of a visit after the connection, on a connection that is there. Closes it. */
export async function visitOn(
  way: Way,
  { host, port, path, role }: Omit<LookOf<'visit'>, 'kind'>,
  at: Lookout,
): Promise<void> {
  try {
    const sighting = {
      kind: 'tls-handshake',
      name: `${host}@${way.address || way.via}`,
      role,
      target: { host, address: way.address, port, via: way.via, serverName: host, maxVersion: 'TLSv1.3' },
    } as const;
    const secured = await attempt(at, deadlines.handshake, (signal) =>
      handshake(way.socket, { serverName: host }, at.io, signal),
    );
    if (secured.outcome.kind === 'failed') {
      report(at, sighting, { ...secured, outcome: secured.outcome });
      return;
    }
    const { value: shaken } = secured.outcome;
    await getOn(
      shaken.socket,
      {
        url: new URL(path, `https://${host}${port === 443 ? '' : `:${port}`}`),
        via: way.via,
        address: way.address,
        role,
        // Reading certificates costs CPU, and the answer takes a round trip: do the one during the other, and only
        // when the handshakes that came in together with this one have sent their requests too.
        meanwhile: async () => {
          await setImmediate();
          const outcome = await attempt(at, deadlines.handshake, () =>
            describeHandshake(shaken, host, at.io),
          );
          report(at, sighting, { ...secured, outcome: outcome.outcome });
        },
      },
      at,
    );
    shaken.socket.destroy();
  } finally {
    way.socket.destroy();
    await way.others;
  }
}

export interface Way {
  readonly socket: Socket;
  readonly address: string;
  /** The host's other addresses, still being tried. */
  readonly others: Promise<unknown>;
  /** `direct`, or the proxy as it may be shown. */
  readonly via: string;
}

/** A connected socket to the host, straight or through the proxy that this computer's settings name. */
export async function wayTo(
  { host, port, role }: Pick<LookOf<'visit'>, 'host' | 'port' | 'role'>,
  at: Lookout,
): Promise<Way | null> {
  const proxy = await at.io.proxyFor(host, port);
  if (proxy) {
    // Behind a proxy the name is the proxy's business: looking it up here says nothing.
    skip(at, { kind: 'name-lookup', name: host, role, target: { host } }, 'goes-through-proxy');
    const connecting = connectThrough(proxy, { host, port }, role, at);
    void readRoots(at);
    const socket = await connecting;
    return socket && { socket, address: '', via: proxy.shown, others: Promise.resolve() };
  }
  const addresses = await lookUp(host, role, at);
  if (addresses.length === 0) return null;
  const connecting = connectToAny({ host, addresses, port }, role, at);
  void readRoots(at);
  const opened = await connecting;
  return opened && { ...opened, via: 'direct' };
}

/**
 * A window has read the roots while its first page was read; the command line has not. A connection takes a round trip
 * to open: that is the time for it, as soon as no more names come in whose connections would have to wait.
 */
async function readRoots({ io }: Lookout): Promise<void> {
  connections += 1;
  const sofar = connections;
  await setTimeout(lullMs, undefined, { ref: false });
  // Names that came in meanwhile are heard first.
  await setImmediate();
  if (connections === sofar) warmUp(io.roots.public);
}
let connections = 0;
const lullMs = 5;
