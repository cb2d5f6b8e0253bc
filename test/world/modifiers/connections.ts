import { type Inspector, inspector } from '../authorities';
import type { Web } from '../http';
import { secured, website } from '../services';
import type { Reach } from '../world';
import { remembered, signedBy } from './encryption';
import { changed, isInside, type Modifier, ownerOf, type Which } from './modifier';
import { dnsSays, withResolver } from './names';

/** Connections to these hosts' addresses end in `reach`. */
export const reachIs =
  (which: Which, reach: Reach, ports?: readonly number[]): Modifier =>
  (world) => ({
    ...world,
    reach: (address, port) =>
      ownerOf(world, which, address) && (ports?.includes(port) ?? port !== 53)
        ? reach
        : world.reach(address, port),
  });

export const dropTcp = (which: Which): Modifier => reachIs(which, 'silent');
export const refuseTcp = (which: Which): Modifier => reachIs(which, 'refused');
export const unreachable = (which: Which): Modifier => reachIs(which, 'no-route');

/** The same, and it is a firewall on this computer that does so. */
export const forbidHere =
  (which: readonly string[], reach: 'refused' | 'no-route' | 'silent'): Modifier =>
  (world) => ({
    ...reachIs(which, reach)(world),
    isForbiddenHere: (address) => ownerOf(world, which, address),
  });

/** At this address nobody listens. */
export const closedAt =
  (closed: string): Modifier =>
  (world) => ({
    ...world,
    reach: (address, port) => (address === closed ? 'refused' : world.reach(address, port)),
  });

/** A filter's own server stands at this address, with its own certificate for any name. */
export const blockPageAt =
  (at: string, who: Inspector = 'umbrella'): Modifier =>
  (world) => {
    const leafFor = remembered(world, 'all', signedBy(inspector(who), { sends: 'path-and-root' }));
    const page: Web = () => ({ status: 403, body: 'This site is blocked due to content filtering.' });
    const secure = secured(
      (name) => leafFor(name ?? 'block.example'),
      website(() => page, true),
    );
    const plain = website(() => page, false);
    return {
      ...world,
      reach: (address, port) =>
        address === at
          ? port === 443
            ? secure
            : port === 80
              ? plain
              : 'refused'
          : world.reach(address, port),
    };
  };

/** A filter answers on plain HTTP in place of these hosts. */
export const plainPage =
  (which: Which, page: Web): Modifier =>
  (world) =>
    reachIs(
      which,
      website(() => page, false),
      [80],
    )(world);

/** Packets of one family vanish. */
export const refuseIpv6: Modifier = (world) => ({
  ...world,
  reach: (address, port) => (address.includes(':') ? 'no-route' : world.reach(address, port)),
});
export const dropIpv6: Modifier = (world) => ({
  ...world,
  reach: (address, port) => (address.includes(':') ? 'silent' : world.reach(address, port)),
});

/** This computer and network have no IPv6, as most: nothing wrong. */
export const withoutIpv6: Modifier = (world) => ({
  ...world,
  machine: {
    ...world.machine,
    interfaces: world.machine.interfaces.map((one) => ({
      ...one,
      addresses: one.addresses.filter(({ family }) => family === 'IPv4'),
    })),
  },
  reach: (address, port) => (address.includes(':') ? 'no-route' : world.reach(address, port)),
});

export const noLink: Modifier = (world) => ({
  ...world,
  machine: { ...world.machine, interfaces: [], gateway: null, resolvers: [] },
  ...withResolver(world, () => ({ rcode: 'SERVFAIL' })),
  nameServer: () => null,
  reach: () => 'no-route',
  datagram: () => null,
});

/** The line is cut: the network's own resolver is there and can ask nobody. */
export const lineCut: Modifier = (world) =>
  changed(world, dnsSays('all', { rcode: 'SERVFAIL' }), reachIs('all', 'silent'), udpBlocked, (inner) => ({
    ...inner,
    nameServer: (address) => (isInside(address) ? inner.nameServer(address) : null),
    reach: (address, port) => (isInside(address) ? inner.reach(address, port) : 'silent'),
  }));

export const roundTrip =
  (roundTripMs: number): Modifier =>
  (world) => ({ ...world, roundTripMs });

export const udpBlocked: Modifier = (world) => ({ ...world, datagram: () => null });
