import type { ProxyRoute } from '../../electron/io/io';
import { type Inspector, inspector, publicAuthority } from './authorities';
import { type Authority, type Leaf, type LeafWish, leaf } from './certificates';
import { type DnsReply, meant, type Resolver } from './dns';
import type { Answer, Request, Web } from './http';
import {
  httpProxy,
  judgedByHello,
  mute,
  type ProxyWish,
  resets,
  type Service,
  secured,
  serveProxy,
  website,
} from './services';
import { type SocksWish, socksProxy } from './socks';
import type { Reach, World } from './world';

/** Turns a world into one where something stands in the way. Put several in a row: the last one is met first. */
export type Modifier = (world: World) => World;

/** `healthy |> one |> another`, since a scenario is a list. */
export const changed = (world: World, ...modifiers: readonly Modifier[]): World =>
  modifiers.reduce((so, modifier) => modifier(so), world);

/** Which hosts: a list, everything, or a question. */
export type Which = readonly string[] | 'all' | ((host: string) => boolean);
export const includes = (which: Which, host: string): boolean =>
  which === 'all' || (typeof which === 'function' ? which(host) : which.includes(host));

/** `endsWith('chatgpt.com')`: the name and everything below it, as a category filter works. */
export const under =
  (...domains: readonly string[]) =>
  (host: string): boolean =>
    domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

// ── names ──

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

// ── connections ──

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

/** An address belongs to `which`: worked out from the names, since a firewall's list is one of addresses. */
export function ownerOf(world: World, which: Which, address: string): boolean {
  if (which === 'all') return !isInside(address);
  if (typeof which === 'function') throw new Error('connections are matched by a list of hosts');
  return which.some((host) => world.addressesOf(host).includes(address));
}

export const isInside = (address: string): boolean => /^(10\.|192\.168\.|127\.)/.test(address);

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

// ── what is on port 443 ──

/** On the way to port 443, `otherwise` when the spoken name is one of these. */
export const onName =
  (which: Which, otherwise: Service): Modifier =>
  (world) => ({
    ...world,
    reach: atPort(world, 443, (pass) =>
      judgedByHello(({ serverName }) => serverName !== null && includes(which, serverName), otherwise, pass),
    ),
  });

export const cutOnName = (which: Which): Modifier => onName(which, resets);
export const silentOnName = (which: Which): Modifier => onName(which, mute);

/** A box on the way that cannot do TLS 1.3 swallows its hello. */
export const tls13Stalls =
  (which: Which): Modifier =>
  (world) => ({
    ...world,
    reach: atPort(world, 443, (pass) =>
      judgedByHello(
        ({ serverName, offersTls13 }) => offersTls13 && includes(which, serverName ?? ''),
        mute,
        pass,
      ),
    ),
  });

/** A box on the way expects the hello in one packet, and does this where it takes more. */
export const largeHello =
  (otherwise: Service, which: Which = 'all'): Modifier =>
  (world) => ({
    ...world,
    reach: atPort(world, 443, (pass) =>
      judgedByHello(
        ({ serverName, sizeBytes }) => sizeBytes > 1_400 && includes(which, serverName ?? ''),
        otherwise,
        pass,
      ),
    ),
  });

/** A box on the way cuts whoever offers HTTP/2 (ALPN) beside the name. */
export const cutOnHttp2: Modifier = (world) => ({
  ...world,
  reach: atPort(world, 443, (pass) => judgedByHello(({ offersHttp2 }) => offersHttp2, resets, pass)),
});

/** Packets above about 1300 bytes vanish: hellos get through, certificates and long requests do not. */
export const largePacketsVanish: Modifier = (world) => ({
  ...world,
  reach: (address, port) => {
    const pass = world.reach(address, port);
    if (typeof pass === 'string' || port === 53) return pass;
    return port === 443 ? mute : pass;
  },
  web: (request) => (Object.values(request.headers).join('').length > 1200 ? 'silent' : world.web(request)),
});

export const atPort =
  (world: World, wanted: number, around: (pass: Service) => Service): World['reach'] =>
  (address, port) => {
    const pass = world.reach(address, port);
    return port === wanted && typeof pass !== 'string' ? around(pass) : pass;
  };

/** The true servers show another certificate for these names. */
export const shows =
  (which: Which, made: (host: string, world: World) => Leaf): Modifier =>
  (world) => ({ ...world, leafFor: remembered(world, which, made) });

export function remembered(
  world: World,
  which: Which,
  made: (host: string, world: World) => Leaf,
): World['leafFor'] {
  const leaves = new Map<string, Leaf>();
  return (serverName) => {
    if (serverName === null || !includes(which, serverName)) return world.leafFor(serverName);
    const known = leaves.get(serverName) ?? made(serverName, world);
    leaves.set(serverName, known);
    return known;
  };
}

export const signedBy =
  (by: Authority, wish: LeafWish = {}) =>
  (host: string, world: World): Leaf =>
    leaf(host, by, { now: world.now(), ...wish });

export interface InspectionWish {
  readonly which?: Which;
  /** Whether this computer's store holds the inspector's root. */
  readonly trusted?: boolean;
  /** What the inspector answers instead of the site; undefined lets the site answer. */
  readonly answers?: (request: Request) => Answer | undefined;
  readonly leaf?: LeafWish;
}

/** Somebody opens the encryption and shows a certificate of their own. */
export const inspectedBy =
  (
    who: Inspector | Authority,
    { which = 'all', trusted = false, answers, leaf: wish = {} }: InspectionWish = {},
  ): Modifier =>
  (world) => {
    const by = typeof who === 'string' ? inspector(who) : who;
    const leafFor = remembered(world, () => true, signedBy(by, { sends: 'path-and-root', ...wish }));
    const opened = secured(
      (serverName) => leafFor(serverName ?? 'no-name.example'),
      website(
        (now): Web =>
          (request) =>
            answers?.(request) ?? now.web(request),
        true,
      ),
    );
    return {
      ...world,
      systemRoots: trusted ? [...(world.systemRoots ?? []), ...by.path.slice(-1)] : world.systemRoots,
      reach: atPort(world, 443, (pass) =>
        judgedByHello(({ serverName }) => includes(which, serverName ?? ''), opened, pass),
      ),
    };
  };

// ── what is said ──

/** The servers of these names answer this; undefined leaves the answer as it was. */
export const answering =
  (which: Which, answer: (request: Request) => Answer | undefined): Modifier =>
  (world) => ({
    ...world,
    web: (request) => (includes(which, request.host) ? answer(request) : undefined) ?? world.web(request),
  });

/** Plain HTTP to anywhere is answered by a page that wants a sign-in; the rest does not pass. */
export const signInPage =
  (portal = 'http://portal.guestwifi.example/login'): Modifier =>
  (world) => ({
    ...world,
    reach: (address, port) => {
      const pass = world.reach(address, port);
      if (port === 80) return website(() => () => ({ status: 302, headers: { location: portal } }), false);
      return port === 53 ? pass : 'refused';
    },
    datagram: () => null,
  });

// ── proxies and clocks ──

export const proxyHost = 'proxy.corp.example';
export const proxyAddress = '10.20.0.80';
export const proxyShown = `http://${proxyHost}:3128`;

/** Nothing leads out but a proxy, and programs are set to use it. */
export const throughProxy =
  (
    wish: ProxyWish & {
      readonly authorization?: string;
      readonly answer?: Reach;
      readonly named?: boolean;
      /** False: the settings do not say so. */
      readonly known?: boolean;
    } = {},
  ): Modifier =>
  (world) => {
    const route: ProxyRoute = {
      host: proxyHost,
      port: 3128,
      shown: proxyShown,
      authorization: wish.authorization ?? null,
    };
    const named: World = {
      ...world,
      ...withResolver(world, (name, type) =>
        name === proxyHost && wish.named !== false
          ? { addresses: [proxyAddress] }
          : world.resolver(name, type),
      ),
    };
    return {
      ...named,
      ...(wish.known !== false && {
        machine: {
          ...world.machine,
          proxy: { source: 'environment', https: proxyShown, http: proxyShown, except: '' },
        },
        proxyFor: () => route,
      }),
      reach: (address, port) => {
        if (address === proxyAddress && port === 3128) return wish.answer ?? httpProxy(wish);
        return isInside(address) ? world.reach(address, port) : 'silent';
      },
      datagram: () => null,
    };
  };

const scriptHost = 'pac.corp.example';
const scriptAddress = '10.20.0.81';

/**
 * Nothing leads out but a proxy, and the settings name a script that says so (or whatever `page` is served instead).
 * `way`: what the script answers, with the proxy's address in it.
 */
export const throughScript =
  (way: string, proxy: Service, page?: Answer): Modifier =>
  (world) => {
    const script = `function FindProxyForURL(url, host) { return isPlainHostName(host) ? 'DIRECT' : '${way}'; }`;
    const inside: Readonly<Record<string, string>> = {
      [proxyHost]: proxyAddress,
      [scriptHost]: scriptAddress,
    };
    const serve: Web = () => page ?? { status: 200, body: script };
    return {
      ...world,
      ...withResolver(world, (name, type) => {
        const address = inside[name];
        return address === undefined ? world.resolver(name, type) : { addresses: [address] };
      }),
      machine: {
        ...world.machine,
        proxy: {
          source: 'proxy-script',
          https: null,
          http: null,
          except: '',
          scriptUrl: `http://${scriptHost}/proxy.pac`,
        },
      },
      reach: (address, port) => {
        if (address === proxyAddress) return proxy;
        if (address === scriptAddress) return website(() => serve, false);
        return isInside(address) ? world.reach(address, port) : 'silent';
      },
      datagram: () => null,
    };
  };

/** A proxy that wants TLS itself, under a certificate of the company's. Put the company's root into the store first. */
export const tlsProxy = (by: Authority, wish: ProxyWish = {}): Service => {
  const shown = leaf(proxyHost, by, { sends: 'path-and-root' });
  return secured(
    () => shown,
    (socket, world) => serveProxy(socket, world, wish),
  );
};

/** This computer's store holds this root as well. */
export const trusting =
  (by: Authority): Modifier =>
  (world) => ({ ...world, systemRoots: [...(world.systemRoots ?? []), ...by.path.slice(-1)] });

/** SOCKS is spoken at the proxy's address, and programs are set to use it. */
export const throughSocks =
  (version: 4 | 5, wish: SocksWish = {}, authorization: string | null = null): Modifier =>
  (world) => ({
    ...throughProxy({ answer: socksProxy(wish) })(world),
    machine: {
      ...world.machine,
      proxy: { source: 'environment', https: `socks${version}://${proxyHost}:3128`, http: null, except: '' },
    },
    proxyFor: () => ({
      scheme: `socks${version}`,
      host: proxyHost,
      port: 3128,
      shown: `socks${version}://${proxyHost}:3128`,
      authorization,
    }),
  });

/** This computer's clock is this many days behind (or, negative, ahead of) the world's: the world is moved instead. */
export const clockBehind =
  (days: number): Modifier =>
  (world) => {
    const now = () => Date.now() + days * 86_400_000;
    return {
      ...world,
      now,
      leafFor: remembered(world, 'all', (host) =>
        leaf(host, publicAuthority('google'), { now: now(), scts: true }),
      ),
    };
  };
