import type { Catalogue } from '../../shared/catalogue/catalogue';
import {
  egressAddresses,
  resolverAddressName,
  resolverIdentityName,
  resolvers,
} from '../../shared/catalogue/controls';
import { livekit, voiceServers } from '../../shared/catalogue/voice-servers';
import type { Sight } from '../../shared/observation/observation';
import { type PublicAuthority, publicAuthority, publicRoots } from './authorities';
import { type Leaf, leaf } from './certificates';
import { overHttps, type Resolver } from './dns';
import type { Page, Web } from './http';
import { mute, nameServer, secured, website } from './services';

import { turnServer } from './turn';
import { ntp, stun } from './udp';
import { wantsWebSocket, webSocket } from './websocket';
import type { World } from './world';

/** A name that exists in the pretend internet, and what is behind it. */
interface Site {
  readonly host: string;
  readonly addresses: readonly string[];
  readonly edge: 'cloudflare' | 'other';
  readonly authority: PublicAuthority;
  readonly status: number;
}

/** Names that programs other than ChatGPT's use, and that a diagnosis compares with. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  'one.one.one.one': ['1.1.1.1', '2606:4700:4700::1111'],
  'cloudflare-dns.com': ['104.16.248.249', '2606:4700::6810:f8f9'],
  'dns.google': ['8.8.8.8', '2001:4860:4860::8888'],
  'dns.quad9.net': ['9.9.9.9', '2620:fe::fe'],
  'www.google.com': ['142.250.74.36'],
  'www.microsoft.com': ['23.45.12.7'],
  'www.apple.com': ['17.253.144.10'],
  'www.wikipedia.org': ['185.15.59.224'],
  'www.amazon.com': ['18.66.12.9'],
  'github.com': ['140.82.121.4'],
  'example.com': ['23.192.228.80'],
  'www.cloudflare.com': ['104.16.123.96'],
  'connectivitycheck.gstatic.com': ['142.250.74.99'],
  'www.gstatic.com': ['142.250.74.35'],
  'captive.apple.com': ['17.253.55.201'],
  'www.msftconnecttest.com': ['23.32.45.10'],
  'detectportal.firefox.com': ['34.107.221.82'],
  'nmcheck.gnome.org': ['8.43.85.13'],
  'time.cloudflare.com': ['162.159.200.1'],
  'time.google.com': ['216.239.35.0'],
  'time.apple.com': ['17.253.52.253'],
  'time.windows.com': ['20.101.57.9'],
  'pool.ntp.org': ['162.159.200.123'],
  'stun.cloudflare.com': ['162.159.207.1'],
  'stun.l.google.com': ['74.125.250.129'],
  'global.stun.twilio.com': ['34.203.251.210'],
  [livekit.turnHost]: ['161.115.160.30'],
  'status.openai.com': ['104.18.37.99'],
  'openai.com': ['104.18.33.45'],
};

/** Resolvers outside the network; the same tool asks them what the network's own will not say. */
const outside = [...[...resolvers, ...egressAddresses].map(({ address }) => address), '8.8.4.4'];
/** Where each of them asks from, and what it calls itself. */
const identities: Readonly<Record<string, { readonly egress: string; readonly id?: string }>> = {
  '1.1.1.1': { egress: '172.70.240.10', id: 'FRA' },
  '8.8.8.8': { egress: '172.253.1.4' },
  '8.8.4.4': { egress: '172.253.1.5' },
  '9.9.9.9': { egress: '74.63.24.2', id: 'res100.fra.rrdns.pch.net' },
};
const ownEgress = '198.51.100.53';
const voiceAddresses: readonly string[] = voiceServers.addresses;

/** The operating systems' own sign-in page tests, and what each must answer. */
const portalPages: Readonly<Record<string, Page>> = {
  'connectivitycheck.gstatic.com': { status: 204 },
  'www.gstatic.com': { status: 204 },
  'captive.apple.com': {
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: '<HTML><HEAD><TITLE>Success</TITLE></HEAD><BODY>Success</BODY></HTML>',
  },
  'www.msftconnecttest.com': { status: 200, body: 'Microsoft Connect Test' },
  'detectportal.firefox.com': { status: 200, body: 'success\n' },
  'nmcheck.gnome.org': { status: 200, body: 'NetworkManager is online\n' },
};

/** What ChatGPT's status page says on a good day (Statuspage's shape). */
export const calm = {
  status: { indicator: 'none', description: 'All Systems Operational' },
  components: [{ name: 'ChatGPT', status: 'operational' }],
  incidents: [],
};

const trace = (host: string) =>
  `fl=123f45\nh=${host}\nip=198.51.100.23\nts=1.0\nvisit_scheme=https\ncolo=FRA\nsliver=none\nhttp=http/1.1\nloc=DE\ntls=TLSv1.3\nwarp=off\ngateway=off\n`;

/** Whatever the catalogue holds: its hosts, and the apex of a wildcard only where it exists. */
const hostsOf = (catalogue: Catalogue): Site[] =>
  catalogue.endpoints
    .filter(({ nameExists }) => nameExists)
    .flatMap(({ hosts, healthy, pattern }) =>
      hosts.map((host) => {
        const cloudflare = healthy.edge === 'cloudflare';
        return {
          host,
          addresses: [],
          edge: healthy.edge,
          authority: cloudflare
            ? ('google' as const)
            : pattern.includes('apple')
              ? ('apple' as const)
              : ('amazon' as const),
          status: healthy.statuses[0] ?? 200,
        };
      }),
    );

/** Public-looking addresses, one pair for each site: an address says which site is meant. */
const numbered = (sites: readonly Site[]): Site[] =>
  sites.map((site, i) => {
    const [high, low] = [(i >> 8) & 255, i & 255];
    return site.edge === 'cloudflare'
      ? {
          ...site,
          addresses: [
            `104.18.${high}.${low + 1}`,
            `2606:4700::6812:${high.toString(16)}:${(low + 1).toString(16)}`,
          ],
        }
      : {
          ...site,
          addresses: [
            `20.60.${high}.${low + 1}`,
            `2603:1030:a0b::${high.toString(16)}:${(low + 1).toString(16)}`,
          ],
        };
  });

const machine: Sight<'machine'> = {
  os: 'linux',
  osVersion: '6.1',
  interfaces: [
    {
      name: 'eth0',
      medium: 'wired',
      addresses: [
        { address: '10.20.0.15', family: 'IPv4', scope: 'private' },
        { address: '2001:4c4e:20::15', family: 'IPv6', scope: 'global' },
      ],
    },
  ],
  gateway: '10.20.0.1',
  resolvers: ['10.20.0.53'],
  proxy: { source: 'none', https: null, http: null, except: '' },
};

/** A network on which everything works, seen from a wired computer in an office. */
export function healthyWorld(catalogue: Catalogue): World {
  const listed = numbered([...new Map(hostsOf(catalogue).map((site) => [site.host, site])).values()]);
  const others = Object.entries(elsewhere)
    .filter(([host]) => !listed.some((site) => site.host === host))
    .map(
      ([host, addresses]): Site => ({ host, addresses, edge: 'other', authority: 'digicert', status: 200 }),
    );
  const sites = new Map([...listed, ...others].map((site) => [site.host, site]));
  const byAddress = new Set([...sites.values()].flatMap(({ addresses }) => addresses));
  const leaves = new Map<string, Leaf>();
  const addressesOf = (host: string) => sites.get(host)?.addresses ?? [];

  const knows =
    (egress: string, id?: string): Resolver =>
    (name, type) => {
      if (name === resolverAddressName) return type === 'A' ? { addresses: [egress] } : {};
      if (name === resolverIdentityName) return id ? { texts: [id] } : { rcode: 'REFUSED' };
      return sites.has(name)
        ? type === 'TXT'
          ? {}
          : { addresses: addressesOf(name) }
        : { rcode: 'NXDOMAIN' };
    };
  const truth = knows(ownEgress);
  const strangers = new Map(
    outside.map((address) => [
      address,
      knows(identities[address]?.egress ?? address, identities[address]?.id),
    ]),
  );
  const leafFor: World['leafFor'] = (serverName) => {
    const host = serverName ?? 'sni.cloudflaressl.com';
    const known = leaves.get(host);
    if (known) return known;
    const names = host in elsewhere ? [host, ...addressesOf(host).filter((a) => !a.includes(':'))] : [host];
    const made = leaf(host, publicAuthority(sites.get(host)?.authority ?? 'letsEncrypt'), {
      names,
      scts: true,
    });
    leaves.set(host, made);
    return made;
  };
  const secureSite = secured(
    (serverName, world) => world.leafFor(serverName),
    website((world) => world.web, true),
  );
  const relay = secured((serverName, world) => world.leafFor(serverName), turnServer());
  const isRelay = (address: string) => addressesOf(livekit.turnHost).includes(address);
  const plainSite = website((world) => world.web, false);

  return {
    machine,
    proxyFor: () => null,
    now: () => Date.now(),
    addressesOf,
    resolver: truth,
    nameServer: (address) => (machine.resolvers.includes(address) ? truth : (strangers.get(address) ?? null)),
    reach(address, port) {
      if (port === 53 && (outside.includes(address) || machine.resolvers.includes(address)))
        return nameServer((world) => world.nameServer(address) ?? truth);
      if (!byAddress.has(address) && !outside.includes(address) && !voiceAddresses.includes(address))
        return 'silent';
      if (port === 443) return isRelay(address) ? relay : secureSite;
      if (port === livekit.tcpPort) return addressesOf(livekit.host).includes(address) ? mute : 'silent';
      return port === 80 ? plainSite : 'silent';
    },
    beyond(host, port) {
      if (!sites.has(host)) return null;
      if (port !== 443) return plainSite;
      return host === livekit.turnHost ? relay : secureSite;
    },
    leafFor,
    web: webOf(sites, truth),
    datagram: (_, port) => (port === 123 ? ntp : stunPorts.has(port) ? stun : null),
    publicRoots: publicRoots(),
    systemRoots: publicRoots(),
    roundTripMs: 0,
  };
}

/** Voice (OpenAI's list names 3478) and the web's usual STUN ports. */
const stunPorts = new Set([443, 3478, 19_302]);

const webOf =
  (sites: ReadonlyMap<string, Site>, truth: Resolver): Web =>
  (request) => {
    const { host, path, headers, body } = request;
    const site = sites.get(host);
    if (headers['content-type'] === 'application/dns-message')
      return {
        status: 200,
        headers: { 'content-type': 'application/dns-message' },
        body: overHttps(body, truth) ?? '',
      };
    const portal = portalPages[host];
    if (portal) return portal;
    if (host === 'status.openai.com') return { status: 200, body: JSON.stringify(calm) };
    if (path === '/chatgpt-voice.json')
      return {
        status: 200,
        body: JSON.stringify({
          creationTime: '2026-10-01T00:00:00',
          prefixes: voiceAddresses.map((address) => ({ ipv4Prefix: `${address}/32` })),
        }),
      };
    const edge =
      site?.edge === 'cloudflare'
        ? {
            server: 'cloudflare',
            'cf-ray': '8f00000000000001-FRA',
            'set-cookie': '__cf_bm=world; path=/; secure',
          }
        : { server: 'nginx' };
    if (!request.secure) return { status: 301, headers: { ...edge, location: `https://${host}${path}` } };
    if (wantsWebSocket(request)) return webSocket(request);
    if (path === '/cdn-cgi/trace')
      return { status: 200, headers: { ...edge, 'content-type': 'text/plain' }, body: trace(host) };
    return {
      status: site?.status ?? 404,
      headers: { ...edge, 'content-type': 'text/html' },
      body: `<title>${host}</title>`,
    };
  };
