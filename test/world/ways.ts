import { voiceServers } from '../../shared/catalogue/voice-servers';
import type { Sight } from '../../shared/observation/observation';
import type { Leaf } from './certificates';
import { overhear } from './client-hello';
import { type DnsAnswer, overHttps, type Resolver } from './dns';
import { dnsSays, isInside, type Modifier, proxyAddress, proxyHost, withResolver } from './modifiers';
import { httpProxy, type ProxyWish, type Service, secured, website } from './services';
import { bareComputer, type Reach, type World } from './world';

/** Who takes connections at an address, by port; other ports are closed. */
export const serverAt =
  (at: string, services: Readonly<Record<number, Reach>>): Modifier =>
  (world) => ({
    ...world,
    reach: (address, port) => (address === at ? (services[port] ?? 'refused') : world.reach(address, port)),
  });

/** One server with one certificate, whatever name is spoken. */
export const strangerWith = (leaf: Leaf): Service =>
  secured(
    () => leaf,
    website(() => () => ({ status: 200, body: '<title>It works</title>' }), true),
  );

/** A page that wants a sign-in stands before everything that is not encrypted. */
export const portalOnPlainPages: Modifier = (world) => ({
  ...world,
  reach: (address, port) =>
    port === 80
      ? website(
          () => () => ({ status: 302, headers: { location: 'https://securelogin.venue.example/' } }),
          false,
        )
      : world.reach(address, port),
  datagram: () => null,
});

/** A box that reads the spoken name and leads every connection on, untouched. */
export const passesOnAt =
  (at: string): Modifier =>
  (world) => {
    const on: Service = (socket, now) =>
      overhear(socket, (hello) => {
        const service = now.beyond(hello?.serverName ?? '', 443);
        if (service) service(socket, now);
        else socket.destroy();
      });
    return serverAt(at, { 443: on, 80: website((now) => now.web, false) })(world);
  };

/** Everybody says this of these names, inside and outside, over UDP, TCP and HTTPS: it is the truth. */
export const everybodySays =
  (which: readonly string[], reply: DnsAnswer): Modifier =>
  (world) => {
    const told =
      (by: Resolver): Resolver =>
      (name, type) =>
        which.includes(name) ? reply : by(name, type);
    return {
      ...dnsSays(which, reply)(world),
      addressesOf: (host) => (which.includes(host) ? (reply.addresses ?? []) : world.addressesOf(host)),
      nameServer: (address) => {
        const server = world.nameServer(address);
        return server && told(server);
      },
      web: (request) =>
        request.headers['content-type'] === 'application/dns-message'
          ? {
              status: 200,
              headers: { 'content-type': 'application/dns-message' },
              body: overHttps(request.body, told(world.resolver)) ?? '',
            }
          : world.web(request),
    };
  };

type Interface = Sight<'machine'>['interfaces'][number];

/** One more way out of this computer. */
export const alsoConnectedBy =
  (medium: Interface['medium'], address: string): Modifier =>
  (world) => ({
    ...world,
    machine: {
      ...world.machine,
      interfaces: [
        ...world.machine.interfaces,
        { name: `${medium}0`, medium, addresses: [{ address, family: 'IPv4', scope: 'private' }] },
      ],
    },
  });

/** Nothing leads on: the next router is gone, or there is none. Resolvers are beyond it. */
export const noWayOn =
  (reach: 'silent' | 'no-route', gateway: string | null): Modifier =>
  (world) => ({
    ...world,
    machine: { ...world.machine, gateway },
    ...(gateway === null && { computer: { ...(world.computer ?? bareComputer), defaultRouteVia: null } }),
    ...withResolver(world, () => (reach === 'silent' ? 'silent' : { rcode: 'SERVFAIL' })),
    nameServer: () => null,
    reach: () => reach,
    datagram: () => null,
  });

/** IPv4 leads nowhere beyond this network. */
export const dropIpv4: Modifier = (world) => ({
  ...world,
  reach: (address, port) =>
    address.includes(':') || isInside(address) ? world.reach(address, port) : 'silent',
  nameServer: (address) => (isInside(address) ? world.nameServer(address) : null),
  datagram: (address, port) => (address.includes(':') ? world.datagram(address, port) : null),
});

export const udpClosedOn =
  (...ports: readonly number[]): Modifier =>
  (world) => ({ ...world, datagram: (a, port) => (ports.includes(port) ? null : world.datagram(a, port)) });

/** Voice's own servers say nothing to strangers; other operators' do. */
export const voiceServersAreShy: Modifier = (world) => ({
  ...world,
  datagram: (address, port) =>
    (voiceServers.addresses as readonly string[]).includes(address) ? null : world.datagram(address, port),
});

const scriptAddress = '10.20.0.90';

type ScriptWish = ProxyWish & { readonly direct: boolean; readonly closed?: readonly string[] };

/** The network tells programs by script (WPAD) which way to go; `direct` says whether the straight way is open too. */
export const namesProxyByScript = (choice: string, wish: ScriptWish): Modifier =>
  offersScript(`return ${JSON.stringify(choice)};`, wish);

/** The settings say to look for such a script, as Windows does unless told otherwise. */
export const looksForScript: Modifier = (world) => ({
  ...world,
  machine: { ...world.machine, proxy: { ...world.machine.proxy, autoDetect: true } },
});

const dhcpHost = 'pac.corp.example';

/** DHCP names the script instead of the name `wpad`. */
export const namesScriptByDhcp: Modifier = (world) => ({
  ...world,
  ...withResolver(world, (name, type) => {
    if (name === 'wpad') return { rcode: 'NXDOMAIN' };
    return name === dhcpHost ? { addresses: [scriptAddress] } : world.resolver(name, type);
  }),
  computer: { ...(world.computer ?? bareComputer), networkScript: `http://${dhcpHost}/dhcp.pac` },
});

const deadAddress = '10.20.0.91';

/** The same with a script of more than one answer. At the proxies in `closed` nobody is. */
export const offersScript =
  (body: string, { direct, closed = [], ...wish }: ScriptWish): Modifier =>
  (world) => {
    const script = website(
      () => () => ({
        status: 200,
        headers: { 'content-type': 'application/x-ns-proxy-autoconfig' },
        body: `function FindProxyForURL(url, host) { ${body} }`,
      }),
      false,
    );
    const named = withResolver(world, (name, type) => {
      if (name === 'wpad') return { addresses: [scriptAddress] };
      if (closed.includes(name)) return { addresses: [deadAddress] };
      if (name === proxyHost || body.includes(`${name}:`)) return { addresses: [proxyAddress] };
      return world.resolver(name, type);
    });
    const reach: World['reach'] = (address, port) => {
      if (address === scriptAddress) return port === 80 ? script : 'refused';
      if (address === deadAddress) return 'refused';
      if (address === proxyAddress) return httpProxy(wish);
      return direct || isInside(address) ? world.reach(address, port) : 'silent';
    };
    return { ...world, ...named, reach, datagram: direct ? world.datagram : () => null };
  };
