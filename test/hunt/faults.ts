import { isOptional } from '../../shared/catalogue/catalogue';
import type { Layer } from '../../shared/finding/codes';
import type { FailureWord } from '../../shared/observation/failure';
import * as c from '../fakes/changes';
import { type Change, everything, type Leg, only, type Which } from '../fakes/saw';
import { answerFaults } from './answer-faults';
import { edgeHosts, type Fault, group, type Maker, network } from './known';
import { lineFaults } from './line-faults';
import { programFaults } from './program-faults';
import type { Random } from './random';

const failing = (
  id: string,
  step: number,
  fault: Partial<Fault>,
  words: readonly FailureWord[],
  change: (which: Which, word: FailureWord, random: Random) => Change,
): Maker => ({
  id,
  step,
  make(random, catalogue) {
    const { name, which } = group(random, catalogue);
    const word = random.one(words);
    return {
      about: `${word} on ${name}`,
      change: change(which, word, random),
      fault: { ...network, which, ...fault },
    };
  },
});

const outside = (random: Random) => random.one(['knows', 'silent', 'not-asked'] as const);

/** Real issuers with the product they name, and issuers that look like one and name nobody. */
const issuers: readonly (readonly [issuer: string, product: string | null])[] = [
  ['C=US, O=Zscaler Inc., OU=Zscaler Inc., CN=Zscaler Root CA', 'zscaler-zia'],
  ['C=US, O=Fortinet, CN=FG100FTK20012345', 'fortinet'],
  ['O=Cisco, CN=Cisco Umbrella Root CA', 'cisco-umbrella'],
  ['O=Netskope Inc., CN=certadmin', 'netskope'],
  ['C=US, O=Cloudflare, Inc., CN=Gateway CA - Cloudflare Managed G1', 'cloudflare-gateway'],
  ['O=Contoso Ltd, CN=Contoso Corporate Root CA G2', null],
  ['O=Sophosticated Ltd, CN=Web Security CA', null],
  ['O=Netscope Consulting, CN=Netscope Proxy CA', null],
  ['O=DigiCert Inc, CN=DigiCert TLS CA', null],
  ['CN=proxy', null],
];

const pages: readonly (readonly [
  about: string,
  page: { status: number; bodyStart?: string; location?: string },
  product: string | null,
])[] = [
  [
    'FortiGuard',
    { status: 403, bodyStart: '<title>Web Page Blocked!</title> Powered By FortiGuard' },
    'fortinet',
  ],
  ['Zscaler', { status: 307, location: 'https://gateway.zscaler.net/x' }, 'zscaler-zia'],
  [
    'plain',
    { status: 403, bodyStart: '<title>Access Denied</title>This website has been blocked by IT' },
    null,
  ],
  ['a stranger', { status: 302, location: 'http://it.contoso.example/policy' }, null],
  ['foreign words', { status: 200, bodyStart: '<title>Pristup zabranjen</title>' }, null],
  ['an odd error', { status: 500, bodyStart: 'Internal error' }, null],
];

const sinkholes: readonly (readonly [address: string, product: string | null])[] = [
  ['146.112.61.106', 'cisco-umbrella'],
  ['0.0.0.0', null],
  ['10.66.0.9', null],
  ['127.0.0.1', null],
];

/** What is truly wrong. */
export const faults: readonly Maker[] = [
  {
    id: 'through-proxy',
    step: 0,
    make(random, catalogue) {
      const { name, which } = group(random, catalogue);
      const [says, layers, stops] = random.one([
        [{ status: 403 }, ['proxy'], true],
        [
          { status: 407, headers: [['proxy-authenticate', 'Negotiate']] as [string, string][] },
          ['proxy'],
          true,
        ],
        [{ status: 503 }, ['proxy'], true],
        ['timed-out', ['proxy'], true],
        ['closed', ['proxy'], true],
        ['none', ['proxy'], false],
      ] as const);
      const direct = random.chance(0.3);
      return {
        about: `proxy: ${says === 'none' ? 'lets all pass' : `${JSON.stringify(says)} for ${name}`}${direct ? ', direct way open' : ''}`,
        change:
          says === 'none'
            ? c.throughProxy({ direct })
            : c.throughProxy({ which, says: typeof says === 'string' ? says : { ...says }, direct }),
        fault:
          says === 'none' && direct
            ? null
            : { ...network, layers, which, stops, places: ['network', 'this-computer'] },
      };
    },
  },
  {
    id: 'proxy-gone',
    step: 0,
    make(random) {
      const direct = random.chance(0.5);
      return {
        about: `the proxy is gone${direct ? ', the direct way is open' : ''}`,
        change: c.throughProxy({ which: everything, says: 'proxy-unreachable', direct }),
        fault: {
          ...network,
          layers: ['proxy'], // Where the looks by address are closed as well, it cannot be told whose fault the proxy is.
          places: direct ? ['this-computer', 'network'] : ['network'],
        },
      };
    },
  },
  {
    id: 'no-link',
    step: 1,
    make: () => ({
      about: '',
      change: c.noLink,
      fault: { ...network, layers: ['link'], places: ['this-computer'] },
    }),
  },
  {
    id: 'line-cut',
    step: 1,
    make: () => ({ about: '', change: c.lineCut, fault: { ...network, layers: ['ip'] } }),
  },
  {
    id: 'sign-in-page',
    step: 1,
    make: () => ({
      about: '',
      change: c.signInPage(),
      fault: { ...network, layers: ['http', 'dns'], places: ['sign-in-page'] },
    }),
  },
  {
    id: 'clock',
    step: 2,
    make(random) {
      const days = random.one([-400, -60, -1, 1, 50, 400]);
      return {
        about: `${days} days ahead`,
        change: c.clockAhead(days),
        fault: { ...network, layers: ['clock'], places: ['this-computer'], stops: Math.abs(days) > 49 },
      };
    },
  },
  {
    id: 'ipv6-dead',
    step: 2,
    make: () => ({ about: '', change: c.v6Dead, fault: { ...network, layers: ['ip'], stops: false } }),
  },
  {
    id: 'tunnels-stall',
    step: 5,
    make(random, catalogue) {
      const { name, which } = group(random, catalogue);
      return {
        about: `a proxy grants tunnels to ${name} and passes nothing on`,
        change: c.all(
          c.throughProxy({ direct: random.chance(0.3) }),
          c.handshakeFails(which, 'timed-out', 'not-tried'),
        ),
        fault: { ...network, layers: ['proxy', 'tls'], which },
      };
    },
  },
  {
    id: 'slow',
    step: 2,
    make: (random) => {
      const ms = random.one([250, 400, 900]);
      return {
        about: `${ms} ms`,
        change: c.roundTrip(ms),
        fault: { ...network, layers: ['ip'], stops: false },
      };
    },
  },
  failing('name-missing', 3, { layers: ['dns'] }, ['name-not-found', 'no-address'], (which, word, random) =>
    c.namesFail(which, word, { own: random.one(['NXDOMAIN', 'NOERROR']), outside: outside(random) }),
  ),
  failing('name-fails', 3, { layers: ['dns'] }, ['dns-failed', 'timed-out'], (which, word, random) =>
    c.namesFail(which, word, {
      own: random.one(['SERVFAIL', 'REFUSED', 'silent']),
      outside: outside(random),
    }),
  ),
  failing('name-silent', 3, { layers: ['dns'] }, ['name-not-found'], (which, word, random) =>
    c.namesFail(which, word, { own: 'silent', outside: outside(random) }),
  ),
  {
    id: 'sinkhole',
    step: 3,
    make(random, catalogue) {
      const { name, which } = group(random, catalogue);
      const [address, product] = random.one(sinkholes);
      const isHostsFile = product === null && random.chance(0.3);
      const there = random.one<FailureWord | 'a page'>(['timed-out', 'refused', 'a page']);
      const outsideSays = random.one(['knows', 'same', 'silent', 'not-asked'] as const);
      const page = (led: Which) =>
        c.all(
          c.inspectedBy('O=Contoso Ltd, CN=block', { which: led }),
          c.blockedBy(led, { status: 200, bodyStart: 'no' }),
        );
      // A proxy asks for names itself: nobody is led astray who goes through it.
      const led =
        (leg: Leg): Which =>
        (host) =>
          which(host) &&
          leg.some((o) => o.kind === 'name-lookup' && o.target.host === host && o.outcome.kind === 'ok');
      return {
        about: `${name} leads to ${address}${isHostsFile ? ' by the hosts file' : ''}, there: ${there}`,
        change: (leg) =>
          c.namesLead(which, address, {
            ownToo: !isHostsFile,
            outside: outsideSays,
            there: there === 'a page' ? page(led(leg)) : there,
          })(leg),
        fault: {
          ...network,
          layers: ['dns'],
          products: product === null ? [] : [product],
          which,
          places: isHostsFile ? ['this-computer'] : ['network'],
        },
      };
    },
  },
  {
    id: 'forged-public',
    step: 3,
    make(random, catalogue) {
      const { name, which } = group(random, catalogue);
      const among = edgeHosts(catalogue).filter(which);
      const edges = only(...(among.length > 0 ? among : ['chatgpt.com']));
      const says = random.one(['knows', 'silent', 'not-asked'] as const);
      const there = random.one<FailureWord>(['timed-out', 'refused', 'reset']);
      return {
        about: `the edge's hosts of ${name} lead to a stranger's address, there: ${there}; outside: ${says}`,
        change: c.namesLead(edges, '93.184.216.34', { outside: says, there }),
        // Where nobody outside can be asked, a false address and a closed way look alike.
        fault: { ...network, layers: says === 'knows' ? ['dns'] : ['dns', 'tcp'], which: edges },
      };
    },
  },
  failing(
    'refused',
    4,
    { layers: ['tcp'] },
    ['refused', 'reset', 'timed-out', 'no-route'],
    (which, word, random) =>
      c.all(
        c.connectFails(which, word),
        random.one([
          (leg) => leg,
          c.wordIs(which),
          c.wordIs(which, { loopback: 4, idleLoopback: 2 }),
          c.wordIs(which, { loopback: 1 }),
        ]),
      ),
  ),
  failing(
    'not-permitted',
    4,
    { layers: ['tcp'], places: ['this-computer'] },
    ['not-permitted'],
    c.connectFails,
  ),
  failing(
    'forbidden-here',
    4,
    { layers: ['tcp'], places: ['this-computer'] },
    ['refused', 'no-route', 'timed-out'],
    (which, word, random) => c.forbiddenHere(which, word, random.one(c.ownSigns)),
  ),
  failing('cut', 5, { layers: ['tls'] }, ['reset', 'closed', 'timed-out'], (which, word, random) =>
    c.handshakeFails(
      which,
      word,
      random.one([{ otherName: true }, {}, 'not-tried', { otherName: true, older: true }] as const),
    ),
  ),
  failing('old-box', 5, { layers: ['tls'] }, ['timed-out', 'reset', 'closed'], (which, word) =>
    c.handshakeFails(which, word, { older: true }),
  ),
  failing('no-tls', 5, { layers: ['tls'] }, ['tls-alert', 'tls-not-spoken', 'tls-failed'], (which, word) =>
    c.handshakeFails(which, word),
  ),
  {
    id: 'small-packets',
    step: 5,
    make: () => ({ about: '', change: c.largePacketsVanish, fault: { ...network, layers: ['ip'] } }),
  },
  {
    id: 'inspected',
    step: 6,
    make(random, catalogue) {
      const { name, which } = group(random, catalogue);
      const [issuer, product] = random.one(issuers);
      const trusted = random.one([true, false, null]);
      const strips = random.one<readonly string[]>([[], [], ['server', 'cf-ray']]);
      const sends = random.one(['root', 'leaf-only'] as const);
      const page = random.chance(0.5) ? undefined : random.one(pages);
      const adds = random.one<readonly (readonly [string, string])[]>([
        [],
        [['via', '1.1 gw (squid/5.7)']],
        [['via', '1.1 fw']],
      ]);
      const isSocketLess = page === undefined && random.chance(0.2);
      const change = c.all(
        c.inspectedBy(issuer, { which, trusted, sends, strips, adds }),
        page ? c.blockedBy(which, page[1]) : (leg) => leg,
        isSocketLess ? c.webSockets(which, { status: 200 }) : (leg) => leg,
      );
      const words = [
        name,
        `trusted: ${trusted}`,
        sends,
        `strips ${strips.join()}`,
        page?.[0] ?? '',
        isSocketLess ? 'no upgrades' : '',
      ];
      const layers: Layer[] = ['tls', 'http', ...(isSocketLess ? (['websocket'] as const) : [])];
      return {
        about: `${issuer} on ${words.join(', ')}`,
        change,
        fault: {
          ...network,
          layers,
          products: [page?.[2], product].filter((id) => typeof id === 'string'),
          which,
          stops: page !== undefined || trusted !== true,
        },
      };
    },
  },
  failing(
    'answers-missing',
    7,
    { layers: ['http'], places: ['network', 'unknown'] },
    ['timed-out', 'closed', 'reset'],
    c.answerFails,
  ),
  {
    id: 'expired',
    step: 6,
    make(random, catalogue) {
      const row = random.one(catalogue.endpoints.filter((e) => !isOptional(e)));
      const which = only(...row.hosts);
      return {
        about: row.pattern,
        change: c.expired(which),
        fault: { ...network, layers: ['tls'], places: ['service'], which },
      };
    },
  },
  {
    id: 'service-error',
    step: 7,
    make(random, catalogue) {
      const row = random.one(
        catalogue.endpoints.filter((e) => e.healthy.edge === 'cloudflare' && !isOptional(e)),
      );
      const which = only(...row.hosts);
      const status = random.one([500, 502, 503, 522]);
      return {
        about: `${status} from ${row.pattern}`,
        change: c.theySay(which, status),
        fault: { ...network, layers: ['http'], places: ['service'], which },
      };
    },
  },
  {
    id: 'outage',
    step: 7,
    make: () => ({
      about: '',
      change: c.statusPageSays('major', [
        ['ChatGPT', 'major_outage'],
        ['Login', 'partial_outage'],
      ]),
      fault: { ...network, layers: ['http'], places: ['service'], stops: false },
    }),
  },
  {
    id: 'country',
    step: 7,
    make: () => ({
      about: '',
      change: c.theySay(only('chatgpt.com'), 403, '{"error":{"code":"unsupported_country"}}'),
      fault: { ...network, layers: ['http'], places: ['service'], which: only('chatgpt.com') },
    }),
  },
  {
    id: 'too-many',
    step: 7,
    make: () => ({
      about: '',
      change: c.theySay(only('chatgpt.com'), 429),
      fault: { ...network, layers: ['http'], places: ['service'], which: only('chatgpt.com'), stops: false },
    }),
  },
  {
    id: 'no-upgrades',
    step: 8,
    make(random) {
      const how = random.one(['timed-out', 'reset', { status: 101, closedAfterMs: 30 }] as const);
      return {
        about: JSON.stringify(how),
        change: c.webSockets(everything, how),
        fault: { ...network, layers: ['websocket'], stops: false },
      };
    },
  },
  {
    id: 'udp',
    step: 8,
    make: () => ({ about: '', change: c.udpClosed, fault: { ...network, layers: ['udp'], stops: false } }),
  },
  ...lineFaults,
  ...answerFaults,
  ...programFaults,
];
