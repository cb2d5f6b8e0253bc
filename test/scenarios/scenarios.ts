import { catalogue } from '../../shared/catalogue/endpoints';
import type { FindingCode, Layer, Place } from '../../shared/finding/codes';
import type { Verdict, VerdictCode } from '../../shared/finding/finding';
import type { Answers } from '../../shared/question/questions';
import { publicAuthority } from '../world/authorities';
import { authority, leaf, selfSigned } from '../world/certificates';
import type { Answer, Request } from '../world/http';
import * as w from '../world/modifiers';
import { alerts } from '../world/services';
import { wantsWebSocket, webSocket } from '../world/websocket';

/**
 * A pretend world, and what a true diagnosis says about it. After OONI's simulated cases, with what those leave out:
 * inspection that is trusted, explicit proxies, sign-in pages, WebSockets, UDP.
 */
export interface Scenario {
  readonly name: string;
  readonly world: readonly w.Modifier[];
  readonly answers?: Answers;
  /** `quick` unless optional hosts matter. */
  readonly plan?: 'quick' | 'full';
  readonly expected: {
    readonly status: Verdict['status'] | readonly Verdict['status'][];
    readonly place: Place;
    readonly layer: Layer | null;
    readonly code: VerdictCode | readonly VerdictCode[];
    /** The product's id; null where naming one would be a guess. */
    readonly product?: string | null;
    /** Hosts that must be among the affected, and hosts that must not. */
    readonly hosts?: readonly string[];
    readonly spared?: readonly string[];
    /** Findings that must be there, whether or not the verdict rests on them. */
    readonly findings?: readonly FindingCode[];
    readonly features?: Partial<Verdict['features']>;
  };
}

const healthy = { status: 'healthy', place: 'none', layer: null, code: 'healthy' } as const;
const byNetwork = (layer: Layer, code: VerdictCode | readonly VerdictCode[]) =>
  ({ status: ['blocked', 'degraded'], place: 'network', layer, code, product: null }) as const;

const chatGpt = w.under(
  'chatgpt.com',
  'openai.com',
  'oaiusercontent.com',
  'oaistatic.com',
  'chat.com',
  'livekit.cloud',
);
const files = [
  'files.oaiusercontent.com',
  'sdmntprwestus.oaiusercontent.com',
  'sdmntpreastus.oaiusercontent.com',
];
const apex = ['chatgpt.com'];

const fortiGuard: Answer = {
  status: 403,
  headers: { 'content-type': 'text/html' },
  body: '<html><head><title>Web Page Blocked!</title></head><body>You have tried to access a web page that is in violation of your Internet usage policy. Category: Artificial Intelligence<br>Powered By FortiGuard</body></html>',
};
const onlyOnOldList = catalogue.endpoints
  .filter(({ lists }) => lists.length === 1 && lists[0] === 'mission')
  .flatMap(({ hosts }) => hosts);
const edge = { server: 'cloudflare', 'cf-ray': '8f00000000000001-FRA' };
const umbrellaAddress = '146.112.61.106';

/** The plain page where an upgrade was asked for: the box on the way never passed the wish on. */
const asIfPlain = (request: Request): Answer | undefined =>
  wantsWebSocket(request)
    ? { status: 200, headers: { server: 'cloudflare', 'cf-ray': '1-FRA' }, body: 'hello' }
    : undefined;

/** What must not be blamed on anybody. */
const innocent: readonly Scenario[] = [
  { name: 'all is well', world: [], expected: healthy },
  { name: 'all is well, and everything is looked at', world: [], plan: 'full', expected: healthy },
  { name: 'no IPv6 here, as in most offices', world: [w.withoutIpv6], expected: healthy },
  {
    name: 'DNS to the outside is closed, as in most companies',
    world: [w.outsideDnsClosed()],
    expected: healthy,
  },
  {
    name: 'a host moved to another public authority',
    world: [w.shows(apex, w.signedBy(publicAuthority('letsEncrypt')))],
    expected: healthy,
  },
  {
    name: 'a public authority with "security", "Cisco" and "Cloudflare" in its names',
    world: [w.shows(chatGpt, w.signedBy(publicAuthority('wordy')))],
    expected: healthy,
  },
  {
    name: 'names lead to other addresses of the same edge',
    world: [(world) => w.dnsSays(apex, { addresses: world.addressesOf('ws.chatgpt.com') })(world)],
    expected: healthy,
  },
  {
    name: 'hosts that only the old list knows are gone',
    plan: 'full',
    world: [w.dnsSaysNo(onlyOnOldList)],
    expected: healthy,
  },
  {
    name: 'the edge asks programs whether they are browsers',
    world: [
      w.answering(apex, ({ secure, path }) =>
        secure && path !== '/cdn-cgi/trace'
          ? {
              status: 403,
              headers: { server: 'cloudflare', 'cf-ray': '8f-FRA', 'cf-mitigated': 'challenge' },
              body: '<title>Just a moment...</title>',
            }
          : undefined,
      ),
    ],
    expected: healthy,
  },
  {
    name: 'a body without end',
    world: [w.answering(['cdn.oaistatic.com'], () => 'endless-body')],
    expected: healthy,
  },
  { name: 'the status page is out of reach', world: [w.dropTcp(['status.openai.com'])], expected: healthy },
  {
    name: 'one sign-in page test is blocked',
    world: [w.refuseTcp(['captive.apple.com'])],
    expected: healthy,
  },
  { name: 'an unrelated site is blocked', world: [w.dnsSaysNo(['www.google.com'])], expected: healthy },
  {
    name: 'an unrelated site has a certificate of its own making',
    world: [w.shows(['example.com'], (host) => selfSigned(host))],
    expected: healthy,
  },
  {
    name: 'no STUN server of other operators answers, voice itself does',
    world: [
      (world) => ({ ...world, datagram: (a, port) => (port === 19_302 ? null : world.datagram(a, port)) }),
    ],
    expected: healthy,
  },
];

const linkAndPath: readonly Scenario[] = [
  {
    name: 'nothing is connected',
    world: [w.noLink],
    expected: { status: 'blocked', place: 'this-computer', layer: 'link', code: 'no-link', product: null },
  },
  { name: 'the line is cut', world: [w.lineCut], expected: byNetwork('ip', 'no-internet') },
  {
    name: 'IPv6 leads nowhere',
    world: [w.dropIpv6],
    expected: { status: 'degraded', place: 'network', layer: 'ip', code: 'ipv6-broken', product: null },
  },
  {
    name: 'large packets vanish',
    world: [w.largePacketsVanish],
    expected: byNetwork('ip', 'mtu-black-hole'),
  },
  {
    name: 'a long way round',
    world: [w.roundTrip(350)],
    expected: { status: 'degraded', place: 'network', layer: 'ip', code: 'slow-path', product: null },
  },
  {
    name: 'the clock is 400 days behind',
    world: [w.clockBehind(400)],
    expected: {
      status: 'blocked',
      place: 'this-computer',
      layer: 'clock',
      code: 'clock-wrong',
      product: null,
    },
  },
  {
    name: 'the clock is 400 days ahead',
    world: [w.clockBehind(-400)],
    expected: {
      status: 'blocked',
      place: 'this-computer',
      layer: 'clock',
      code: 'clock-wrong',
      product: null,
    },
  },
  {
    name: 'a sign-in page in front of everything',
    world: [w.signInPage()],
    expected: {
      status: 'blocked',
      place: 'sign-in-page',
      layer: 'http',
      code: 'sign-in-page',
      product: null,
    },
  },
];

const names: readonly Scenario[] = [
  { name: 'no resolver answers', world: [w.dnsDown], expected: byNetwork('dns', 'dns-down') },
  {
    name: 'the resolver says that ChatGPT does not exist',
    world: [w.dnsSaysNo(chatGpt)],
    expected: {
      ...byNetwork('dns', 'dns-name-missing'),
      hosts: ['chatgpt.com', 'auth.openai.com'],
      spared: ['challenges.cloudflare.com'],
    },
  },
  {
    name: 'the resolver says no, and outside ones cannot be asked',
    world: [w.dnsSaysNo(chatGpt), w.outsideDnsClosed()],
    expected: byNetwork('dns', 'dns-name-missing'),
  },
  {
    name: 'the resolver refuses',
    world: [w.dnsSays(chatGpt, { rcode: 'REFUSED' })],
    expected: byNetwork('dns', 'dns-refused'),
  },
  {
    name: 'the resolver fails',
    world: [w.dnsSays(chatGpt, { rcode: 'SERVFAIL' })],
    expected: byNetwork('dns', 'dns-server-failure'),
  },
  {
    name: 'the resolver never answers these names',
    world: [w.dnsSays(chatGpt, 'silent')],
    expected: byNetwork('dns', 'dns-silent'),
  },
  {
    name: 'the resolver gives the address of Umbrella’s block page',
    world: [
      w.dnsSays(w.under('chatgpt.com'), { addresses: [umbrellaAddress] }),
      w.blockPageAt(umbrellaAddress),
    ],
    expected: { ...byNetwork('dns', 'dns-sinkhole'), product: 'cisco-umbrella', hosts: apex },
  },
  {
    name: 'every resolver, also outside, gives that address',
    world: [
      w.dnsSays(w.under('chatgpt.com'), { addresses: [umbrellaAddress] }),
      w.dnsIntercepted,
      w.blockPageAt(umbrellaAddress),
    ],
    expected: { ...byNetwork('dns', 'dns-sinkhole'), product: 'cisco-umbrella' },
  },
  {
    name: 'the resolver gives 0.0.0.0',
    world: [w.dnsSays(w.under('chatgpt.com'), { addresses: ['0.0.0.0'] })],
    expected: byNetwork('dns', ['dns-sinkhole', 'dns-redirected']),
  },
  {
    name: 'the resolver gives a private address, where nobody is',
    world: [w.dnsSays(w.under('chatgpt.com'), { addresses: ['10.10.34.35'] })],
    expected: byNetwork('dns', ['dns-redirected', 'dns-sinkhole']),
  },
  {
    name: 'the resolver gives this computer’s own address',
    world: [w.dnsSays(apex, { addresses: ['127.0.0.1'] }), w.closedAt('127.0.0.1')],
    expected: { ...byNetwork('dns', ['dns-redirected', 'dns-sinkhole']), place: 'network' },
  },
];

const connections: readonly Scenario[] = [
  {
    name: 'connections to the file servers are reset',
    world: [w.refuseTcp(files)],
    expected: { ...byNetwork('tcp', 'tcp-reset'), hosts: files, spared: apex, features: { chat: 'works' } },
  },
  {
    name: 'packets to the file servers vanish',
    world: [w.dropTcp(files)],
    expected: { ...byNetwork('tcp', 'tcp-silent'), hosts: files, spared: apex },
  },
  {
    name: 'a router says that there is no way to the file servers',
    world: [w.unreachable(files)],
    expected: { ...byNetwork('tcp', 'tcp-unreachable'), hosts: files, spared: apex },
  },
  {
    name: 'packets to all of ChatGPT vanish, the web works',
    world: [w.dropTcp([...apex, 'auth.openai.com', 'ws.chatgpt.com', 'api.openai.com', ...files])],
    expected: {
      ...byNetwork('tcp', 'tcp-silent'),
      status: 'blocked',
      hosts: apex,
      features: { chat: 'blocked', 'sign-in': 'blocked' },
    },
  },
  {
    name: 'connections to chatgpt.com are cut when the name is spoken',
    world: [w.cutOnName(w.under('chatgpt.com'))],
    expected: { ...byNetwork('tls', 'tls-cut-on-name'), status: 'blocked', hosts: apex },
  },
  {
    name: 'nothing more is heard once the name is spoken',
    world: [w.silentOnName(w.under('chatgpt.com'))],
    expected: { ...byNetwork('tls', 'tls-cut-on-name'), status: 'blocked', hosts: apex },
  },
  {
    name: 'an alert answers the name',
    world: [w.onName(w.under('chatgpt.com'), alerts(112))],
    expected: { ...byNetwork('tls', 'tls-cut-on-name'), status: 'blocked', hosts: apex },
  },
  {
    name: 'a box that cannot do TLS 1.3 swallows every hello of it',
    world: [w.tls13Stalls('all')],
    expected: byNetwork('tls', 'tls13-stalls'),
  },
  {
    name: 'a box that cannot do TLS 1.3 handles ChatGPT alone',
    world: [w.tls13Stalls(w.under('chatgpt.com'))],
    expected: { ...byNetwork('tls', 'tls13-stalls'), hosts: apex },
  },
];

const inspection = (who: Parameters<typeof w.inspectedBy>[0], product: string | null): Scenario[] => [
  {
    name: `inspection that nobody trusts: ${product ?? 'the company’s own'}`,
    world: [w.inspectedBy(who)],
    expected: { status: 'blocked', place: 'network', layer: 'tls', code: 'tls-inspected', product },
  },
];

const encryption: readonly Scenario[] = [
  ...inspection('zscaler', 'zscaler-zia'),
  ...inspection('umbrella', 'cisco-umbrella'),
  ...inspection('fortinet', 'fortinet'),
  ...inspection('paloAlto', 'paloalto'),
  ...inspection('netskope', 'netskope'),
  ...inspection('skyhigh', 'skyhigh-mcafee'),
  ...inspection('broadcom', 'broadcom-cloud-swg'),
  ...inspection('sophos', 'sophos'),
  ...inspection('barracuda', 'barracuda'),
  ...inspection('company', null),
  ...inspection(authority('CN=Network Security Root CA, O=Contoso'), null),
  {
    name: 'inspection that this computer trusts',
    world: [w.inspectedBy('zscaler', { trusted: true })],
    expected: {
      status: 'degraded',
      place: 'network',
      layer: 'tls',
      code: 'tls-inspected',
      product: 'zscaler-zia',
      features: { chat: 'works', 'ios-app': 'blocked' },
    },
  },
  {
    name: 'only the AI hosts are inspected',
    world: [w.inspectedBy('fortinet', { which: chatGpt })],
    expected: {
      status: 'blocked',
      place: 'network',
      layer: 'tls',
      code: 'tls-inspected',
      product: 'fortinet',
      hosts: apex,
      spared: ['challenges.cloudflare.com'],
    },
  },
  {
    name: 'inspection with a key and a hash that strict programs refuse',
    world: [w.inspectedBy('weak', { trusted: true })],
    expected: {
      status: ['degraded', 'blocked'],
      place: 'network',
      layer: 'tls',
      code: 'tls-inspected',
      product: null,
    },
  },
  {
    name: 'inspection that copies the subject and adds timestamps',
    world: [w.inspectedBy('company', { trusted: true, leaf: { scts: true } })],
    expected: { status: 'degraded', place: 'network', layer: 'tls', code: 'tls-inspected', product: null },
  },
  {
    name: 'a home router answers for everything with its own certificate',
    world: [w.inspectedBy(authority('CN=192.168.1.1, O=Router'))],
    expected: { status: 'blocked', place: 'network', layer: 'tls', code: 'tls-inspected', product: null },
  },
  {
    name: 'a certificate of ChatGPT’s ran out',
    world: [
      w.shows(
        ['cdn.oaistatic.com', 'persistent.oaistatic.com'],
        w.signedBy(publicAuthority('google'), { toDays: -2, scts: true }),
      ),
    ],
    expected: {
      status: ['degraded', 'blocked'],
      place: 'service',
      layer: 'tls',
      code: 'certificate-expired',
      product: null,
    },
  },
  {
    name: 'a genuine certificate for another name',
    world: [
      w.shows(['files.oaiusercontent.com'], (_, world) =>
        leaf('other.example', publicAuthority('amazon'), { now: world.now() }),
      ),
    ],
    expected: {
      status: ['degraded', 'blocked'],
      // A server set up wrongly, or a name led astray: the certificate does not say.
      place: 'unknown',
      layer: 'tls',
      code: 'certificate-wrong-name',
      product: null,
    },
  },
  {
    name: 'a server leaves out its signer’s certificate',
    world: [
      w.shows(['files.oaiusercontent.com'], w.signedBy(publicAuthority('amazon'), { sends: 'leaf-only' })),
    ],
    expected: {
      ...healthy,
      status: ['healthy', 'degraded'],
      place: 'none',
      code: ['healthy', 'certificate-incomplete'],
      findings: ['certificate-incomplete'],
    },
  },
];

const answers: readonly Scenario[] = [
  {
    name: 'a FortiGuard page under a trusted inspector',
    world: [
      w.inspectedBy('fortinet', {
        trusted: true,
        answers: ({ host }) => (chatGpt(host) ? fortiGuard : undefined),
      }),
    ],
    expected: {
      status: 'blocked',
      place: 'network',
      layer: 'http',
      code: 'block-page',
      product: 'fortinet',
      hosts: apex,
    },
  },
  {
    name: 'uploads get a page that says blocked, with status 200',
    world: [
      w.inspectedBy('company', {
        trusted: true,
        answers: ({ host }) =>
          files.includes(host)
            ? {
                status: 200,
                body: '<title>Access denied</title>This website has been blocked by your administrator.',
              }
            : undefined,
      }),
    ],
    answers: { symptom: 'upload-fails' },
    expected: { ...byNetwork('http', 'block-page'), hosts: files, spared: apex },
  },
  {
    name: 'ChatGPT answers with errors, and its status page says so',
    world: [
      w.answering(apex, ({ path }) =>
        path.startsWith('/cdn-cgi') ? undefined : { status: 502, headers: edge, body: 'Bad gateway' },
      ),
      w.answering(['status.openai.com'], () => ({
        status: 200,
        body: JSON.stringify({
          status: { indicator: 'major' },
          components: [{ name: 'ChatGPT', status: 'major_outage' }],
          incidents: [{ name: 'Elevated errors', status: 'investigating', impact: 'major' }],
        }),
      })),
    ],
    expected: {
      status: ['degraded', 'blocked'],
      place: 'service',
      layer: 'http',
      code: ['service-error', 'service-outage'],
      product: null,
    },
  },
  {
    name: 'ChatGPT refuses this country',
    world: [
      w.answering(apex, ({ path }) =>
        path.startsWith('/cdn-cgi')
          ? undefined
          : { status: 403, headers: edge, body: '{"error":{"code":"unsupported_country"}}' },
      ),
    ],
    expected: {
      status: 'blocked',
      place: 'service',
      layer: 'http',
      code: 'service-refuses-country',
      product: null,
    },
  },
  {
    name: 'ChatGPT has had too many questions from here',
    world: [
      w.answering(apex, ({ path }) =>
        path.startsWith('/cdn-cgi') ? undefined : { status: 429, headers: { ...edge, 'retry-after': '30' } },
      ),
    ],
    expected: {
      status: 'degraded',
      place: 'service',
      layer: 'http',
      code: 'service-rate-limits',
      product: null,
    },
  },
];

const ways: readonly Scenario[] = [
  {
    name: 'only the proxy leads out, and it lets ChatGPT pass',
    world: [w.throughProxy()],
    expected: {
      status: ['healthy', 'degraded'],
      place: 'network',
      layer: 'proxy',
      code: 'proxy-only',
      product: null,
      features: { chat: 'works' },
    },
  },
  {
    name: 'the proxy wants a password',
    world: [w.throughProxy({ credentials: 'Basic YW5uOnMzY3JldA==' })],
    expected: { ...byNetwork('proxy', 'proxy-needs-password'), status: 'blocked' },
  },
  {
    name: 'the proxy’s password is set',
    world: [
      w.throughProxy({ credentials: 'Basic YW5uOnMzY3JldA==', authorization: 'Basic YW5uOnMzY3JldA==' }),
    ],
    expected: {
      status: ['healthy', 'degraded'],
      place: 'network',
      layer: 'proxy',
      code: 'proxy-only',
      product: null,
    },
  },
  {
    name: 'the proxy is not there, nor is any other way',
    world: [w.throughProxy({ answer: 'refused' })],
    expected: { ...byNetwork('proxy', 'proxy-unreachable'), status: 'blocked' },
  },
  {
    name: 'the proxy lets everything pass but ChatGPT',
    world: [
      w.throughProxy({ refuses: (host) => (chatGpt(host) ? { status: 403, body: 'Forbidden' } : undefined) }),
    ],
    expected: {
      ...byNetwork('proxy', 'proxy-refuses'),
      status: 'blocked',
      hosts: apex,
      spared: ['challenges.cloudflare.com'],
    },
  },
  {
    name: 'WebSockets are stripped by a trusted inspector',
    world: [w.inspectedBy('company', { trusted: true, answers: asIfPlain })],
    expected: {
      status: 'degraded',
      place: 'network',
      layer: 'websocket',
      code: 'websocket-blocked',
      product: null,
      findings: ['tls-inspected'],
    },
  },
  {
    name: 'WebSockets are closed by an inspector’s policy as soon as they are open',
    world: [
      w.inspectedBy('company', {
        trusted: true,
        answers: (request) => (wantsWebSocket(request) ? webSocket(request, 1008) : undefined),
      }),
    ],
    expected: {
      status: 'degraded',
      place: 'network',
      layer: 'websocket',
      code: 'websocket-blocked',
      product: null,
    },
  },
  {
    name: 'the service itself closes WebSockets by its own policy: nobody on the way is blamed',
    world: [
      w.answering('all', (request) => (wantsWebSocket(request) ? webSocket(request, 1008) : undefined)),
    ],
    expected: { status: 'healthy', place: 'none', layer: null, code: 'healthy', product: null },
  },
  {
    name: 'an inspector refuses large bodies',
    world: [
      w.inspectedBy('company', {
        trusted: true,
        answers: (request) =>
          request.method === 'POST' ? { status: 413, headers: {}, body: '' } : undefined,
      }),
    ],
    expected: {
      status: 'degraded',
      place: 'network',
      layer: 'http',
      code: 'upload-cut',
      product: null,
      findings: ['tls-inspected'],
    },
  },
  {
    name: 'an inspector takes the cookies out',
    world: [
      w.answering('all', (request) =>
        request.secure && !wantsWebSocket(request) && request.method === 'GET'
          ? { status: 403, headers: { server: 'cloudflare', 'cf-ray': '8f00000000000001-FRA' }, body: '' }
          : undefined,
      ),
      w.inspectedBy('company', { trusted: true }),
    ],
    expected: {
      status: 'degraded',
      place: 'network',
      layer: 'http',
      code: 'cookies-stripped',
      product: null,
      findings: ['tls-inspected'],
    },
  },
  {
    name: 'WebSockets get no answer',
    world: [w.answering('all', (request) => (wantsWebSocket(request) ? 'silent' : undefined))],
    expected: {
      status: 'degraded',
      place: 'network',
      layer: 'websocket',
      code: 'websocket-blocked',
      product: null,
    },
  },
  {
    name: 'voice’s packets do not leave',
    world: [w.udpBlocked],
    expected: {
      status: 'degraded',
      place: 'network',
      layer: 'udp',
      code: 'voice-udp-blocked',
      product: null,
      features: { chat: 'works' },
    },
  },
];

export const scenarios: readonly Scenario[] = [
  ...innocent,
  ...linkAndPath,
  ...names,
  ...connections,
  ...encryption,
  ...answers,
  ...ways,
];
