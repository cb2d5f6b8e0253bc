import { type DnsReply, meant, type Resolver } from '../dns';
import type { World } from '../world';
import { includes, isInside, type Modifier, type Which } from './modifier';

/** The network's resolver says this of these names; resolvers outside still tell the truth. */
export const dnsSays =
  (which: Which, reply: DnsReply): Modifier =>
  (world) => ({
    ...world,
    ...withResolver(world, (name, type) => (includes(which, name) ? reply : world.resolver(name, type))),
  });

/** The first so many of every ten questions to the network's resolver get lost, and so do the system's own. */
export const losesNames =
  (ofTen: number): Modifier =>
  (world) => {
    let direct = 0;
    const isLost = (name: string) =>
      [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 10 < ofTen;
    return {
      ...world,
      resolver: (name, type) => (isLost(name) ? 'silent' : world.resolver(name, type)),
      nameServer: (address) => {
        const server = world.nameServer(address);
        if (!server || publicServers.includes(address)) return server;
        // By sixes: what is asked at one moment does not share one fate.
        return (name, type) => ((direct++ * 6) % 10 < ofTen ? 'silent' : server(name, type));
      },
    };
  };

export const dnsSaysNo = (which: Which): Modifier => dnsSays(which, { rcode: 'NXDOMAIN' });

const publicServers = ['1.1.1.1', '1.0.0.1', '8.8.8.8', '8.8.4.4', '9.9.9.9', '208.67.222.222'];

/** One resolver in front of all: port 53 leads to the network's own, whatever address it was sent to. */
export const dnsIntercepted: Modifier = (world) => ({
  ...world,
  nameServer: () => world.resolver,
});

/** The resolver leads every name that does not exist to a page of its own (A records; nobody does it for IPv6). */
export const inventsNames =
  (page: string): Modifier =>
  (world) => ({
    ...world,
    ...withResolver(world, (name, type) => {
      const truth = world.resolver(name, type);
      const isMissing = typeof truth !== 'string' && meant(truth).rcode === 'NXDOMAIN';
      return isMissing && type === 'A' ? { addresses: [page] } : truth;
    }),
  });

/** Somebody on the way speaks for the servers outside, and before them; what they say comes, too late. */
export const dnsInjected =
  (which: Which, addresses: readonly string[]): Modifier =>
  (world) => ({
    ...world,
    nameServer: (address) => {
      const server = world.nameServer(address);
      if (!server || isInside(address)) return server;
      return (name, type) => {
        const truth = server(name, type);
        if (!includes(which, name) || typeof truth === 'string') return truth;
        return { forged: { addresses }, thenTrue: meant(truth) };
      };
    },
  });

/** Questions to servers outside are refused by a firewall, and HTTPS to them is reset. */
export const outsideDnsRefused: Modifier = (world) => ({
  ...world,
  nameServer: (address) =>
    isInside(address)
      ? world.nameServer(address)
      : world.nameServer(address) && (() => ({ rcode: 'REFUSED' })),
  reach: (address, port) =>
    port === 53 || publicServers.includes(address)
      ? isInside(address)
        ? world.reach(address, port)
        : 'refused'
      : world.reach(address, port),
});

/** Port 53 to the outside is closed, and so is DNS over HTTPS; the network's own resolver works. */
export const outsideDnsClosed =
  (servers: readonly string[] = publicServers): Modifier =>
  (world) => ({
    ...world,
    nameServer: (address) => (servers.includes(address) ? null : world.nameServer(address)),
    reach: (address, port) => (servers.includes(address) ? 'silent' : world.reach(address, port)),
  });

/** Nothing answers on port 53, inside or outside. */
export const dnsDown: Modifier = (world) => ({
  ...world,
  ...withResolver(world, () => 'silent'),
  nameServer: () => null,
  reach: (address, port) => (port === 53 ? 'silent' : world.reach(address, port)),
});

/** Of this computer's two name servers the first is gone: every name is asked for twice. */
export const firstResolverGone =
  (patienceMs = 2_000): Modifier =>
  (world) => ({
    ...world,
    machine: { ...world.machine, resolvers: ['10.20.0.9', ...world.machine.resolvers] },
    nameServer: (address) => (address === '10.20.0.9' ? null : world.nameServer(address)),
    lookupMs: () => patienceMs + world.roundTripMs,
  });

/** The network's name server takes so long for every name. */
export const namesTake =
  (ms: number): Modifier =>
  (world) => ({
    ...world,
    lookupMs: () => ms,
    answersLateMs: (address) => (world.machine.resolvers.includes(address) ? ms : 0),
  });

export const withResolver = (world: World, resolver: Resolver): Pick<World, 'resolver' | 'nameServer'> => ({
  resolver,
  nameServer: (address) => {
    const own = world.nameServer(address);
    // A resolver that says what the network says is one of the network's: it follows the change.
    return own === world.resolver && world.machine.resolvers.includes(address) ? resolver : own;
  },
});
