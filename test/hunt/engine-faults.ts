import { controlSites } from '../../shared/catalogue/controls';
import type { Layer } from '../../shared/finding/codes';
import { shorter } from '../scenarios/run';
import { edge } from '../scenarios/scenario';
import { type Inspector, publicAuthority } from '../world/authorities';
import * as w from '../world/modifiers';
import { alerts, hangUp } from '../world/services';
import * as t from '../world/timing';
import * as ways from '../world/ways';
import { wantsWebSocket } from '../world/websocket';
import type { Fault, Known } from './known';
import type { Random } from './random';

/** A change of a pretend world of which we know what it is. */
export interface WorldMutation extends Known {
  readonly change: w.Modifier;
}

/** `step`: later ones are met first. `alone`: what else was drawn would not show behind it. */
export interface WorldMaker {
  readonly id: string;
  readonly step: number;
  readonly alone?: true;
  readonly make: (random: Random) => Omit<WorldMutation, 'id'>;
}

interface Group {
  readonly name: string;
  readonly hosts: readonly string[];
}

const hosts = shorter.endpoints.flatMap((row) => row.hosts);
const controls = controlSites.map(({ host }) => host);
const ending = (...domains: readonly string[]) => hosts.filter(w.under(...domains));

/** Hosts as filters group them. */
const groups: readonly Group[] = [
  { name: 'chatgpt.com', hosts: ending('chatgpt.com') },
  { name: 'openai.com', hosts: ending('openai.com') },
  { name: 'the file servers', hosts: ending('oaiusercontent.com') },
  { name: 'the content servers', hosts: ending('oaistatic.com') },
  { name: 'ChatGPT', hosts: ending('chatgpt.com', 'openai.com', 'oaiusercontent.com', 'oaistatic.com') },
  { name: 'everything', hosts: [...hosts, ...controls] },
];

const byNetwork = (layers: readonly Layer[], hit: readonly string[], more: Partial<Fault> = {}): Fault => ({
  places: ['network'],
  layers,
  products: [],
  which: (host) => hit.includes(host),
  stops: true,
  ...more,
});
const harmful = (layers: readonly Layer[], more: Partial<Fault> = {}) =>
  byNetwork(layers, hosts, { stops: false, ...more });

/** One way to fail, drawn from several, on a group of hosts. */
const onGroup = (
  id: string,
  step: number,
  layers: readonly Layer[],
  kinds: Readonly<Record<string, (hit: readonly string[]) => w.Modifier>>,
): WorldMaker => ({
  id,
  step,
  make(random) {
    const { name, hosts: hit } = random.one(groups);
    const kind = random.one(Object.keys(kinds));
    const change = kinds[kind]?.(hit) ?? ((world) => world);
    return { about: `${kind} on ${name}`, change, fault: byNetwork(layers, hit) };
  },
});

const simple = (id: string, step: number, change: () => w.Modifier, fault: Fault | null): WorldMaker => ({
  id,
  step,
  make: () => ({ about: '', change: change(), fault }),
});

const inspectors: readonly (readonly [Inspector, string | null])[] = [
  ['zscaler', 'zscaler-zia'],
  ['fortinet', 'fortinet'],
  ['netskope', 'netskope'],
  ['company', null],
];
const umbrella = '146.112.61.106';
const theySay = (status: number, body = '', more: Readonly<Record<string, string>> = {}) =>
  w.answering(['chatgpt.com'], ({ secure, path }) =>
    secure && !path.startsWith('/cdn-cgi') ? { status, headers: { ...edge, ...more }, body } : undefined,
  );
const service = (change: () => w.Modifier, id: string): WorldMaker =>
  simple(id, 1, change, byNetwork(['http'], ['chatgpt.com'], { places: ['service'], stops: false }));

/** What is truly wrong. */
export const worldFaults: readonly WorldMaker[] = [
  onGroup('connections', 5, ['tcp', 'ip'], {
    refused: (hit) => w.refuseTcp(hit),
    silent: (hit) => w.dropTcp(hit),
    'no way': (hit) => w.unreachable(hit),
  }),
  onGroup('names', 6, ['dns'], {
    denied: (hit) => w.dnsSaysNo(hit),
    empty: (hit) => w.dnsSays(hit, {}),
    refused: (hit) => w.dnsSays(hit, { rcode: 'REFUSED' }),
    failing: (hit) => w.dnsSays(hit, { rcode: 'SERVFAIL' }),
    silent: (hit) => w.dnsSays(hit, 'silent'),
    nowhere: (hit) => w.dnsSays(hit, { addresses: ['0.0.0.0'] }),
    private: (hit) => w.dnsSays(hit, { addresses: ['10.66.0.9'] }),
  }),
  {
    id: 'filter',
    step: 6,
    make(random) {
      const { name, hosts: hit } = random.one(groups);
      return {
        about: name,
        change: (world) =>
          w.changed(world, w.dnsSays(hit, { addresses: [umbrella] }), w.blockPageAt(umbrella)),
        fault: byNetwork(['dns'], hit, { products: ['cisco-umbrella'] }),
      };
    },
  },
  onGroup('hellos', 4, ['tls'], {
    reset: (hit) => w.cutOnName(hit),
    silent: (hit) => w.silentOnName(hit),
    closed: (hit) => w.onName(hit, hangUp),
    alert: (hit) => w.onName(hit, alerts(40)),
    'only TLS 1.2': (hit) => w.tls13Stalls(hit),
  }),
  {
    id: 'inspected',
    step: 3,
    make(random) {
      const { name, hosts: hit } = random.one(groups);
      const [who, product] = random.one(inspectors);
      const trusted = random.chance(0.6);
      const blocks = random.chance(0.4);
      const answers = () => ({
        status: 403,
        body: '<title>Access denied</title>This site has been blocked.',
      });
      return {
        about: `${who} on ${name}${trusted ? ', trusted' : ''}${blocks ? ', with a page' : ''}`,
        change: w.inspectedBy(who, { which: hit, trusted, ...(blocks && { answers }) }),
        fault: byNetwork(['tls', 'http'], hit, {
          products: product === null ? [] : [product],
          stops: blocks || !trusted,
        }),
      };
    },
  },
  {
    id: 'proxy',
    step: 8,
    alone: true,
    make(random) {
      const { name, hosts: hit } = random.one(groups);
      const how = random.one(['passes', 'refuses', 'asks', 'gone'] as const);
      const wish = {
        passes: {},
        refuses: { refuses: (host: string) => (hit.includes(host) ? { status: 403 } : undefined) },
        asks: { credentials: 'Basic eDp5' },
        gone: { answer: 'refused' as const },
      }[how];
      return {
        about: `${how} ${name}`,
        change: w.throughProxy(wish),
        fault: byNetwork(['proxy'], hit, { stops: how !== 'passes', places: ['network', 'this-computer'] }),
      };
    },
  },
  {
    id: 'clock',
    step: 0,
    make(random) {
      const days = random.one([-400, -3, 3, 400]);
      return {
        about: `${days} days behind`,
        change: w.clockBehind(days),
        fault: byNetwork(['clock'], hosts, { places: ['this-computer'], stops: Math.abs(days) > 90 }),
      };
    },
  },
  simple('no-link', 7, () => w.noLink, byNetwork(['link'], hosts, { places: ['this-computer'] })),
  simple('line-cut', 7, () => w.lineCut, byNetwork(['ip'], hosts)),
  // Whoever has no router set on him goes nowhere on any network.
  simple(
    'no-router',
    7,
    () => ways.noWayOn('no-route', null),
    byNetwork(['ip'], hosts, { places: ['this-computer'] }),
  ),
  {
    ...simple(
      'sign-in-page',
      7,
      () => w.signInPage(),
      byNetwork(['http', 'dns'], hosts, { places: ['sign-in-page'] }),
    ),
    alone: true,
  },
  { ...simple('small-packets', 7, () => w.largePacketsVanish, byNetwork(['ip'], hosts)), alone: true },
  simple('no-ipv6-beyond', 5, () => w.dropIpv6, harmful(['ip'])),
  simple('far', 0, () => w.roundTrip(300), harmful(['ip'])),
  simple(
    'no-upgrades',
    1,
    () => w.answering('all', (r) => (wantsWebSocket(r) ? 'silent' : undefined)),
    harmful(['websocket']),
  ),
  simple('no-udp', 5, () => w.udpBlocked, harmful(['udp'])),
  service(() => theySay(502, 'Bad gateway'), 'errors'),
  service(() => theySay(429, '', { 'retry-after': '30' }), 'too-many'),
  service(() => theySay(403, '{"error":{"code":"unsupported_country"}}'), 'country'),
  simple(
    'expired',
    2,
    () => w.shows(['cdn.oaistatic.com'], w.signedBy(publicAuthority('google'), { toDays: -2, scts: true })),
    byNetwork(['tls'], ['cdn.oaistatic.com'], { places: ['service'], stops: false }),
  ),
];

const harmless = (id: string, step: number, change: (random: Random) => w.Modifier): WorldMaker => ({
  id,
  step,
  make: (random) => ({ about: '', change: change(random), fault: null }),
});

/** What looks odd and is nobody's fault. */
export const worldNoise: readonly WorldMaker[] = [
  harmless('outside-dns-closed', 6, () => w.outsideDnsClosed()),
  harmless('no-ipv6', 5, () => w.withoutIpv6),
  harmless('challenge', 1, () =>
    theySay(403, '<title>Just a moment...</title>', { 'cf-mitigated': 'challenge' }),
  ),
  harmless('another-authority', 2, () =>
    w.shows(['chatgpt.com'], w.signedBy(publicAuthority('letsEncrypt'))),
  ),
  harmless('endless-body', 1, () => w.answering(['cdn.oaistatic.com'], () => 'endless-body')),
  harmless('status-page-away', 5, () => w.dropTcp(['status.openai.com'])),
  harmless('control-blocked', 5, (random) => w.refuseTcp([random.one(controls)])),
  harmless('portal-test-blocked', 5, () => w.refuseTcp(['captive.apple.com'])),
  harmless('voice-shy', 5, () => ways.voiceServersAreShy),
  harmless('quic-closed', 5, () => ways.udpClosedOn(443)),
  harmless('jitter', 0, () => t.jitter(120)),
  harmless('slow-names', 0, () => t.namesTake(900)),
  harmless('two-ways', 0, () => ways.alsoConnectedBy('wifi', '192.168.7.20')),
  harmless('odd-status', 1, () =>
    w.answering(['cdn.oaistatic.com'], () => ({ status: 418, headers: edge, body: '' })),
  ),
  harmless('stalls-once', 4, () => t.stallsOnce(['cdn.oaistatic.com'])),
  harmless('resolver-in-front', 6, () => w.dnsIntercepted),
];
