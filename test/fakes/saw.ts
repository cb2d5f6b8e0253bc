import type { Catalogue, Endpoint } from '../../shared/catalogue/catalogue';
import { endpointOf } from '../../shared/catalogue/catalogue';
import {
  impossibleNames,
  nobodysAddress,
  portalTests,
  resolverAccountName,
  resolverAddressName,
} from '../../shared/catalogue/controls';
import { voiceServers } from '../../shared/catalogue/voice-servers';
import type { Certificate, DistinguishedName, Trust } from '../../shared/observation/certificate';
import type { FailureWord, SkipWord } from '../../shared/observation/failure';
import type {
  Observation,
  ObservationKind,
  ObservationOf,
  Sight,
} from '../../shared/observation/observation';
import type { Look, Role } from '../../shared/plan/look';
import { makePlan } from '../../shared/plan/make-plan';

/** What a run brought back. Modifiers turn one into another; the first ones make it healthy. */
export type Leg = readonly Observation[];
export type Change = (leg: Leg) => Leg;

/** Which hosts a change is about. */
export type Which = (host: string) => boolean;
export const only =
  (...hosts: readonly string[]): Which =>
  (host) =>
    hosts.includes(host);
export const under =
  (...domains: readonly string[]): Which =>
  (host) =>
    domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
export const everything: Which = () => true;
export const neither =
  (...which: readonly Which[]): Which =>
  (host) =>
    !which.some((has) => has(host));

type Outcome<K extends ObservationKind> = ObservationOf<K>['outcome'];
const seen = <K extends ObservationKind>(value: Sight<K>): Outcome<K> =>
  ({ kind: 'ok', value }) as Outcome<K>;
export const failed = (why: FailureWord) => ({ kind: 'failed', why }) as const;
export const skipped = (why: SkipWord) => ({ kind: 'skipped', why }) as const;

/** One observation; the identity as the engine would write it. */
export const saw = <K extends ObservationKind>(
  kind: K,
  name: string,
  role: Role,
  target: ObservationOf<K>['target'],
  outcome: Outcome<K> | ReturnType<typeof failed> | ReturnType<typeof skipped>,
  tookMs = 20,
): Observation =>
  ({
    id: `${kind}:${name}`,
    kind,
    role,
    target,
    startedAt: '2026-10-20T08:00:00.000Z',
    tookMs,
    outcome,
  }) as unknown as Observation;

/** A distinguished name from its text, the country first: `C=US, O=Google Trust Services, CN=WE1`. */
export const dn = (text: string): DistinguishedName =>
  text.split(/, (?=[A-Za-z]+=)/).map((part) => {
    const at = part.indexOf('=');
    return [part.slice(0, at), part.slice(at + 1)];
  });

export const certificate = (
  subject: DistinguishedName,
  issuer: DistinguishedName,
  more: Partial<Certificate> = {},
): Certificate => ({
  subject,
  issuer,
  notBefore: '2026-09-01T08:00:00.000Z',
  notAfter: '2026-11-30T08:59:59.000Z',
  serialNumber: '0A1B2C',
  key: 'EC prime256v1',
  signatureAlgorithm: 'ecdsa-with-SHA256',
  subjectAltNames: [],
  isAuthority: true,
  hasScts: null,
  sha256: '00',
  pem: '',
  ...more,
});

const leaf = (host: string, issuer: DistinguishedName, hasScts: boolean): Certificate =>
  certificate([['CN', host]], issuer, { subjectAltNames: [host], hasScts, isAuthority: false });

/** Who signs for whom on a healthy day. */
const authorities: readonly (readonly [Which, issuer: string, root: string])[] = [
  [
    under('apple.com'),
    'C=US, O=Apple Inc., CN=Apple Public Server RSA CA 12 - G1',
    'DigiCert Global Root G2',
  ],
  [
    under('microsoft.com', 'microsoftonline.com', 'windows.net', 'imgix.net'),
    'C=US, O=Microsoft Corporation, CN=Microsoft TLS G2 RSA CA OCSP 02',
    'Microsoft TLS RSA Root G2',
  ],
  [
    under('workos.com', 'intercom.io', 'livekit.cloud'),
    'C=US, O=Amazon, CN=Amazon RSA 2048 M03',
    'Amazon Root CA 1',
  ],
  [everything, 'C=US, O=Google Trust Services, CN=WE1', 'GTS Root R4'],
];

type Handshake = Sight<'tls-handshake'>;

function genuineHandshake(host: string): Handshake {
  const [, issuer = '', root = ''] = authorities.find(([which]) => which(host)) ?? [];
  return handshakeWith(
    [leaf(host, dn(issuer), true), certificate(dn(issuer), dn(`CN=${root}`))],
    { trusted: true, anchor: root },
    null,
  );
}

/** `systemTrust` is the public one unless said otherwise. */
export const handshakeWith = (
  chain: readonly Certificate[],
  publicTrust: Trust,
  systemTrust: Trust | null,
): Handshake => ({
  protocol: 'TLSv1.3',
  cipher: 'TLS_AES_256_GCM_SHA384',
  alpn: 'http/1.1',
  chain: [...chain],
  nameMatches: true,
  publicTrust,
  systemTrust: systemTrust ?? (publicTrust.trusted ? publicTrust : null),
});

const number = (text: string): number =>
  [...text].reduce((sum, c) => (Math.imul(sum, 31) + c.charCodeAt(0)) >>> 0, 7) % 250;

/** The addresses a healthy world gives a host: the edge's for ChatGPT's, anybody's for the others. */
export const addressesOf = (host: string, edge: Endpoint['healthy']['edge'] | undefined): string[] =>
  edge === 'cloudflare'
    ? [`104.18.${number(host)}.${number(`${host}.`)}`, `2606:4700::6812:${number(host)}`]
    : [`151.101.${number(host)}.${number(`${host}.`)}`];

const edgeMarks = (host: string): [string, string][] => [
  ['server', 'cloudflare'],
  ['cf-ray', `8f00000000000${number(host)}-FRA`],
  ['set-cookie', '__cf_bm'],
];

export const answer = (more: Partial<Sight<'http-get'>> = {}): Sight<'http-get'> => ({
  status: 200,
  headers: [],
  bodyStart: '',
  bodyBytes: 0,
  location: null,
  clockAheadMs: 40,
  ...more,
});

const healthyAnswer = (host: string, endpoint: Endpoint | undefined): Sight<'http-get'> =>
  answer({
    status: endpoint?.healthy.statuses.includes(200) === false ? (endpoint.healthy.statuses[0] ?? 200) : 200,
    headers: [
      ['date', 'Tue, 20 Oct 2026 08:00:00 GMT'],
      ...(endpoint?.healthy.edge === 'cloudflare' ? edgeMarks(host) : []),
    ],
  });

const healthyMachine: Sight<'machine'> = {
  os: 'windows',
  osVersion: '11',
  interfaces: [
    {
      name: 'Ethernet',
      medium: 'wired',
      addresses: [
        { address: '10.20.0.17', family: 'IPv4', scope: 'private' },
        { address: '2a00:1450:4001::17', family: 'IPv6', scope: 'global' },
      ],
    },
  ],
  gateway: '10.20.0.1',
  resolvers: ['10.20.0.53'],
  proxy: { source: 'none', https: null, http: null, except: '' },
};

const visit = (host: string, path: string, role: Role, endpoint: Endpoint | undefined): Observation[] => {
  const addresses = addressesOf(host, endpoint?.healthy.edge);
  const address = addresses[0] ?? '';
  const value = path.startsWith('/cdn-cgi')
    ? answer({ headers: edgeMarks(host), bodyStart: 'fl=1 h=chatgpt.com ip=198.51.100.10 loc=DE colo=FRA' })
    : healthyAnswer(host, endpoint);
  const more = role === 'explain' ? '#2' : '';
  return [
    saw('name-lookup', `${host}${more}`, role, { host }, seen<'name-lookup'>({ addresses })),
    ...addresses.map((a) =>
      saw(
        'tcp-connect',
        `${host}@${a}:443${more}`,
        role,
        { host, address: a, port: 443 },
        seen<'tcp-connect'>({}),
      ),
    ),
    saw(
      'tls-handshake',
      `${host}@${address}${more}`,
      role,
      { host, address, port: 443, via: 'direct', serverName: host, maxVersion: 'TLSv1.3' },
      seen<'tls-handshake'>(genuineHandshake(host)),
    ),
    saw(
      'http-get',
      `https://${host}${path}`,
      role,
      { url: `https://${host}${path}`, via: 'direct', address, padBytes: 0 },
      seen<'http-get'>(value),
    ),
  ];
};

const plainBodies: Readonly<Record<string, string>> = {
  Apple: '<HTML><HEAD><TITLE>Success</TITLE></HEAD><BODY>Success</BODY></HTML>',
  Google: '',
  Microsoft: 'Microsoft Connect Test',
  Mozilla: 'success ',
};

export const hostIn = (url: string): string => new URL(url).hostname;

function plainVisit(url: string, role: Role, padBytes: number): Observation[] {
  const host = hostIn(url);
  const address = `151.101.9.${number(host)}`;
  const test = portalTests.find((row) => row.url === url);
  return [
    saw('name-lookup', `${host}+${padBytes}`, role, { host }, seen<'name-lookup'>({ addresses: [address] })),
    saw(
      'tcp-connect',
      `${host}@${address}:80+${padBytes}`,
      role,
      { host, address, port: 80 },
      seen<'tcp-connect'>({}),
    ),
    saw(
      'http-get',
      `${url}${padBytes > 0 ? `+${padBytes}` : ''}`,
      role,
      { url, via: 'direct', address, padBytes },
      seen<'http-get'>(
        answer({ status: test?.status ?? 200, bodyStart: plainBodies[test?.owner ?? ''] ?? '' }),
      ),
    ),
  ];
}

/** A train of which so many were lost, and of which neighbours differ by so much. */
export const trainOf = (sent: number, lost = 0, jitterMs = 0.5): Sight<'stun'> => ({
  mappedAddress: '198.51.100.10',
  sent,
  received: sent - lost,
  roundTripMs: Array.from({ length: sent - lost }, (_, i) => 20 + (i % 2) * jitterMs),
  jitterMs: sent - lost < 8 ? null : jitterMs,
});

/** What a look sees when all is well. */
function healthySight(look: Look, catalogue: Catalogue): Observation[] {
  switch (look.kind) {
    case 'machine':
      return [saw('machine', 'this', 'explain', {}, seen<'machine'>(healthyMachine))];
    case 'visit':
      return visit(look.host, look.path, look.role, endpointOf(catalogue, look.host));
    case 'plain-visit':
      return plainVisit(look.url, look.role, look.padBytes);
    case 'egress': {
      const { address, port, role } = look;
      const target = { host: address, address, port };
      return [saw('tcp-connect', `${address}@${address}:${port}`, role, target, seen<'tcp-connect'>({}))];
    }
    case 'websocket':
      return [
        saw(
          'websocket',
          look.url,
          look.role,
          { url: look.url, via: 'direct' },
          seen<'websocket'>({
            status: 403,
            headers: edgeMarks(look.url),
            bodyStart: '',
            closedAfterMs: null,
            closeCode: null,
          }),
        ),
      ];
    case 'stun':
      return [
        saw(
          'stun',
          `${look.server}:${look.port}`,
          look.role,
          { server: look.server, address: '', port: look.port },
          seen<'stun'>(trainOf(look.requests ?? 3)),
        ),
      ];
    case 'turn': {
      const { host, port, role } = look;
      const target = { host, port, via: 'direct' };
      return [saw('turn', `${host}:${port}`, role, target, seen<'turn'>({ errorCode: 401, genuine: true }))];
    }
    case 'port': {
      const { host, port, role } = look;
      const target = { host, address: '20.60.9.9', port };
      return [saw('tcp-connect', `${host}@20.60.9.9:${port}`, role, target, seen<'tcp-connect'>({}))];
    }
    case 'voice-feed': {
      const { createdAt, addresses } = voiceServers;
      const value = { createdAt, addresses: [...addresses] };
      return [saw('voice-feed', look.url, 'explain', { url: look.url }, seen<'voice-feed'>(value))];
    }
    case 'upload': {
      const { host, path, bytes } = look;
      const value = { status: 404, headers: [], bodyStart: '' };
      return [saw('upload', host, 'catalogue', { host, path, via: 'direct', bytes }, seen<'upload'>(value))];
    }
    case 'dns-query': {
      const { name, type, class: about, server, transport, role } = look;
      const exists = !(impossibleNames as readonly string[]).includes(name) && name !== resolverAccountName;
      const addresses =
        name === resolverAddressName
          ? [`192.31.7.${number(server)}`]
          : addressesOf(name, endpointOf(catalogue, name)?.healthy.edge).slice(0, 1);
      const says = { '1.1.1.1': 'FRA', '9.9.9.9': 'res100.fra.rrdns.pch.net' }[server] ?? 'here';
      return [
        saw(
          'dns-query',
          `${name}/${type}@${server}/${transport}`,
          role,
          {
            name,
            type,
            ...(about && { class: about }),
            server: server === 'configured' ? '10.20.0.53' : server,
            transport,
          },
          server === nobodysAddress
            ? failed('timed-out')
            : seen<'dns-query'>({
                rcode: exists ? 'NOERROR' : 'NXDOMAIN',
                addresses: exists && type === 'A' ? addresses : [],
                names: [],
                texts: about === 'CH' ? [says] : [],
                contradicted: false,
              }),
        ),
      ];
    }
    case 'service-status':
      return [
        saw(
          'service-status',
          look.url,
          'explain',
          { url: look.url },
          seen<'service-status'>({ indicator: 'none', components: [], incidents: [] }),
        ),
      ];
    default:
      return [];
  }
}

/** A healthy run of the whole plan on this catalogue. */
export const healthyLeg = (catalogue: Catalogue): Leg =>
  makePlan(catalogue, 'full').looks.flatMap((look) => healthySight(look, catalogue));
