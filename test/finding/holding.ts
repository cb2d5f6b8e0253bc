import type { FindingCode } from '../../shared/finding/codes';
import type { Finding } from '../../shared/finding/finding';
import * as c from '../fakes/changes';
import { type Change, everything, failed, neither, only, saw, under } from '../fakes/saw';

export interface Holding {
  readonly code: FindingCode;
  readonly name: string;
  readonly change: Change;
  /** `hosts` must be among the finding's, `spared` must not. */
  readonly expected: Partial<Omit<Finding, 'facts' | 'hosts' | 'product'>> & {
    readonly facts?: Finding['facts'];
    readonly hosts?: readonly string[];
    readonly spared?: readonly string[];
    readonly product?: string | null;
  };
}

export const chatGpt = under('chatgpt.com', 'openai.com', 'oaistatic.com', 'oaiusercontent.com');
export const files = under('oaiusercontent.com');
export const zscaler = 'C=US, O=Zscaler Inc., OU=Zscaler Inc., CN=Zscaler Root CA';
export const contoso = 'C=US, O=Contoso Ltd, CN=Contoso Corporate Root CA G2';
export const fortiGuard = { bodyStart: '<title>Web Page Blocked!</title> Powered By FortiGuard' };
export const umbrella = '146.112.61.106';
const proxy = 'http://proxy.corp.example:8080';

/** For every finding: what makes it hold, and what it then says. */
export const holding: readonly Holding[] = [
  {
    code: 'no-link',
    name: 'no interface has an address',
    change: c.noLink,
    expected: { layer: 'link', place: 'this-computer', confidence: 'certain', hosts: ['chatgpt.com'] },
  },
  {
    code: 'no-internet',
    name: 'nothing outside answers',
    change: c.lineCut,
    expected: { layer: 'ip', place: 'network', confidence: 'certain', hosts: ['chatgpt.com'] },
  },
  {
    code: 'sign-in-page',
    name: 'all test pages lead to a portal',
    change: c.signInPage(),
    expected: {
      layer: 'http',
      place: 'sign-in-page',
      confidence: 'certain',
      facts: { portal: 'login.venue.example' },
    },
  },
  {
    code: 'sign-in-page',
    name: 'every name leads to the portal',
    change: c.all(
      c.namesLead(everything, '10.20.30.2', { outside: 'same', there: 'refused' }),
      (leg) =>
        leg.map((o) =>
          o.kind === 'name-lookup' && o.role === 'portal'
            ? ({ ...o, outcome: { kind: 'ok', value: { addresses: ['10.20.30.2'] } } } as typeof o)
            : o,
        ),
      c.portalTestsSay(() => true, { status: 302, location: 'http://10.20.30.2/login' }),
    ),
    expected: { layer: 'dns', place: 'sign-in-page', facts: { portal: '10.20.30.2' } },
  },
  {
    code: 'sign-in-page',
    name: 'one test page says 511',
    change: c.all(
      c.signInPage(),
      c.portalTestsSay((owner) => owner !== 'Apple', { status: 503 }),
      c.portalTestsSay((owner) => owner === 'Apple', { status: 511 }),
    ),
    expected: { place: 'sign-in-page' },
  },
  {
    code: 'clock-wrong',
    name: 'the clock is 400 days ahead',
    change: c.clockAhead(400),
    expected: {
      layer: 'clock',
      place: 'this-computer',
      confidence: 'certain',
      hosts: ['chatgpt.com'],
      facts: { direction: 'ahead', days: 400, hours: 9600 },
    },
  },
  {
    code: 'clock-wrong',
    name: 'the clock is three hours behind, which no certificate minds',
    change: c.clockAhead(-3 / 24),
    expected: { hosts: [], facts: { direction: 'behind', days: 0, hours: 3 } },
  },
  {
    code: 'clock-wrong',
    name: 'a wrong clock behind an inspector that leaves the edge’s marks',
    change: c.all(c.clockAhead(2), c.inspectedBy(contoso)),
    expected: { hosts: [], spared: ['chatgpt.com'], facts: { direction: 'ahead', days: 2, hours: 48 } },
  },
  {
    code: 'mtu-black-hole',
    name: 'small requests pass, large ones and handshakes stall',
    change: c.largePacketsVanish,
    expected: { layer: 'ip', place: 'network', confidence: 'certain', hosts: ['chatgpt.com'] },
  },
  {
    code: 'ipv6-broken',
    name: 'no IPv6 address answers',
    change: c.v6Dead,
    expected: { layer: 'ip', place: 'network', confidence: 'certain', hosts: ['chatgpt.com'] },
  },
  {
    code: 'slow-path',
    name: 'a round trip of 300 ms with nothing else to do',
    change: c.roundTrip(300),
    expected: { layer: 'ip', place: 'network', confidence: 'likely', facts: { roundTripMs: 300 } },
  },
  {
    code: 'unstable-path',
    name: 'one connection in ten opens a retransmission late',
    change: c.losesPackets(10),
    expected: { layer: 'ip', place: 'network', confidence: 'certain' },
  },
  {
    code: 'proxy-not-set',
    name: 'the network’s script names a proxy that leads out, and nothing else does',
    change: c.proxyNotSet,
    expected: {
      layer: 'proxy',
      place: 'network',
      confidence: 'certain',
      hosts: ['chatgpt.com'],
      facts: { proxy },
    },
  },
  {
    code: 'dns-down',
    name: 'no name is answered',
    change: c.namesFail(everything, 'dns-failed', { outside: 'silent' }),
    expected: { layer: 'dns', place: 'network', confidence: 'certain', hosts: ['chatgpt.com'] },
  },
  {
    code: 'dns-down',
    name: 'this system calls a resolver’s silence "not found"',
    change: c.namesFail(everything, 'name-not-found', { own: 'silent', outside: 'silent' }),
    expected: { layer: 'dns', place: 'network', hosts: ['chatgpt.com'] },
  },
  {
    code: 'dns-name-missing',
    name: 'the resolver denies what servers outside know',
    change: c.nameMissing(chatGpt),
    expected: {
      layer: 'dns',
      place: 'network',
      confidence: 'certain',
      hosts: ['chatgpt.com', 'auth.openai.com'],
      spared: ['challenges.cloudflare.com'],
      facts: { outside: 'differs', scope: 'some' },
    },
  },
  {
    code: 'dns-name-missing',
    name: 'and nobody outside can be asked',
    change: c.nameMissing(chatGpt, 'silent'),
    expected: { confidence: 'likely', facts: { outside: 'not-known' } },
  },
  {
    code: 'dns-refused',
    name: 'the resolver refuses',
    change: c.namesFail(chatGpt, 'dns-failed', { own: 'REFUSED', outside: 'knows' }),
    expected: { layer: 'dns', place: 'network', confidence: 'certain', hosts: ['chatgpt.com'] },
  },
  {
    code: 'dns-server-failure',
    name: 'the resolver fails',
    change: c.namesFail(chatGpt, 'dns-failed', { own: 'SERVFAIL', outside: 'knows' }),
    expected: { layer: 'dns', place: 'network', confidence: 'certain', hosts: ['chatgpt.com'] },
  },
  {
    code: 'dns-silent',
    name: 'the resolver answers others, never these',
    change: c.namesFail(chatGpt, 'timed-out', { outside: 'knows' }),
    expected: {
      layer: 'dns',
      place: 'network',
      confidence: 'certain',
      hosts: ['chatgpt.com'],
      spared: ['challenges.cloudflare.com'],
    },
  },
  {
    code: 'dns-sinkhole',
    name: 'a known filter’s address',
    change: c.namesLead(chatGpt, umbrella),
    expected: {
      layer: 'dns',
      place: 'network',
      confidence: 'certain',
      product: 'cisco-umbrella',
      hosts: ['chatgpt.com'],
      spared: ['challenges.cloudflare.com'],
      facts: { address: umbrella, intercepted: false },
    },
  },
  {
    code: 'dns-sinkhole',
    name: 'and servers outside are answered alike',
    change: c.namesLead(chatGpt, umbrella, { outside: 'same' }),
    expected: { product: 'cisco-umbrella', facts: { intercepted: true } },
  },
  {
    code: 'dns-sinkhole',
    name: '0.0.0.0, which names nobody',
    change: c.namesLead(chatGpt, '0.0.0.0'),
    expected: { product: null, place: 'network', facts: { address: '0.0.0.0' } },
  },
  {
    code: 'dns-sinkhole',
    name: 'only this computer says so: its hosts file, since the resolver knows better',
    change: c.namesLead(chatGpt, '127.0.0.1', { ownToo: false, there: 'refused' }),
    expected: { product: null, place: 'this-computer', hosts: ['chatgpt.com'] },
  },
  {
    code: 'dns-redirected',
    name: 'a private address where nobody is',
    change: c.namesLead(chatGpt, '10.10.34.35'),
    expected: {
      layer: 'dns',
      place: 'network',
      confidence: 'certain',
      product: null,
      hosts: ['chatgpt.com'],
      facts: { address: '10.10.34.35' },
    },
  },
  {
    code: 'dns-redirected',
    name: 'a public address that outside servers do not know, with a stranger’s certificate',
    change: c.namesLead(chatGpt, '93.184.216.34', {
      there: c.all(c.wrongName(chatGpt, 'blocked.example'), c.blockedBy(chatGpt, { status: 200 })),
    }),
    expected: { confidence: 'likely', hosts: ['chatgpt.com'] },
  },
  {
    code: 'tcp-reset',
    name: 'connections are refused',
    change: c.connectFails(chatGpt, 'refused'),
    expected: {
      layer: 'tcp',
      place: 'network',
      confidence: 'certain',
      hosts: ['chatgpt.com'],
      spared: ['challenges.cloudflare.com'],
    },
  },
  {
    code: 'tcp-silent',
    name: 'packets vanish',
    change: c.connectFails(files, 'timed-out'),
    expected: { layer: 'tcp', place: 'network', confidence: 'likely', hosts: ['files.oaiusercontent.com'] },
  },
  {
    code: 'tcp-silent',
    name: 'packets to one host of no great weight vanish: its owner may have switched it off',
    change: c.connectFails(only('cdn.workos.com'), 'timed-out'),
    expected: { place: 'unknown', confidence: 'possible', hosts: ['cdn.workos.com'] },
  },
  {
    code: 'tcp-unreachable',
    name: 'a router says no',
    change: c.connectFails(chatGpt, 'no-route'),
    expected: { layer: 'tcp', place: 'network', confidence: 'certain', hosts: ['chatgpt.com'] },
  },
  {
    code: 'tcp-unreachable',
    name: 'this computer itself says no',
    change: c.connectFails(chatGpt, 'not-permitted'),
    expected: { layer: 'tcp', place: 'this-computer', hosts: ['chatgpt.com'] },
  },
  {
    code: 'proxy-needs-password',
    name: '407',
    change: c.throughProxy({
      which: everything,
      says: {
        status: 407,
        headers: [
          ['proxy-authenticate', 'Basic realm="x"'],
          ['proxy-authenticate', 'NTLM'],
        ],
      },
    }),
    expected: {
      layer: 'proxy',
      place: 'network',
      confidence: 'certain',
      hosts: ['chatgpt.com'],
      facts: { proxy, schemes: 'Basic, NTLM' },
    },
  },
  {
    code: 'proxy-unreachable',
    name: 'nobody answers there, nor anywhere',
    change: c.throughProxy({ which: everything, says: 'proxy-unreachable' }),
    expected: { layer: 'proxy', place: 'network', confidence: 'certain', facts: { proxy } },
  },
  {
    code: 'proxy-unreachable',
    name: 'nobody answers there, and the straight way is open: a setting from elsewhere',
    change: c.throughProxy({ which: everything, says: 'proxy-unreachable', direct: true }),
    expected: { layer: 'proxy', place: 'this-computer' },
  },
  {
    code: 'proxy-unreachable',
    name: 'it accepts connections and answers nothing',
    change: c.throughProxy({ which: everything, says: 'timed-out' }),
    expected: { layer: 'proxy', place: 'network', hosts: ['chatgpt.com'] },
  },
  {
    code: 'proxy-refuses',
    name: '403 to CONNECT for ChatGPT alone',
    change: c.throughProxy({ which: chatGpt, says: { status: 403 } }),
    expected: {
      layer: 'proxy',
      place: 'network',
      confidence: 'certain',
      hosts: ['chatgpt.com'],
      spared: ['challenges.cloudflare.com'],
      facts: { proxy, status: 403 },
    },
  },
  {
    code: 'proxy-refuses',
    name: 'a proxy that signs its refusal',
    change: c.throughProxy({
      which: chatGpt,
      says: { status: 403, headers: [['via', '1.1 mwg (McAfee Web Gateway 11.2)']] },
    }),
    expected: { product: 'skyhigh-mcafee', facts: { status: 403 } },
  },
  {
    code: 'proxy-refuses',
    name: 'a proxy that says nothing for ChatGPT, and answers for others',
    change: c.throughProxy({ which: chatGpt, says: 'closed' }),
    expected: {
      layer: 'proxy',
      place: 'network',
      hosts: ['chatgpt.com'],
      spared: ['challenges.cloudflare.com'],
    },
  },
  {
    code: 'proxy-only',
    name: 'the straight way is closed, the proxy works',
    change: c.throughProxy(),
    expected: { layer: 'proxy', place: 'network', confidence: 'certain', hosts: [], facts: { proxy } },
  },
  {
    code: 'tls-inspected',
    name: 'a known product opens everything, and this computer does not accept it',
    change: c.inspectedBy(zscaler),
    expected: {
      layer: 'tls',
      place: 'network',
      confidence: 'certain',
      product: 'zscaler-zia',
      hosts: ['chatgpt.com'],
      facts: { trusted: 'no', scope: 'everything' },
    },
  },
  {
    code: 'tls-inspected',
    name: 'a company’s own authority, accepted here',
    change: c.inspectedBy(contoso, { trusted: true }),
    expected: { confidence: 'certain', product: null, facts: { trusted: 'yes' } },
  },
  {
    code: 'tls-inspected',
    name: 'this computer’s store could not be read',
    change: c.inspectedBy(contoso, { trusted: null }),
    expected: { facts: { trusted: 'not-known' } },
  },
  {
    code: 'tls-inspected',
    name: 'only the AI hosts are opened',
    change: c.inspectedBy(zscaler, { which: chatGpt }),
    expected: {
      product: 'zscaler-zia',
      hosts: ['chatgpt.com'],
      spared: ['challenges.cloudflare.com'],
      facts: { scope: 'some' },
    },
  },
  {
    code: 'tls-inspected',
    name: 'antivirus on this very computer',
    change: c.inspectedBy('O=AO Kaspersky Lab, CN=Kaspersky Anti-Virus Personal Root Certificate', {
      trusted: true,
    }),
    expected: { place: 'this-computer' },
  },
  {
    code: 'tls-inspected',
    name: 'a gateway whose maker is an authority too sends the host’s certificate alone',
    change: c.inspectedBy('C=US, O=Cloudflare, Inc., CN=Gateway CA - Cloudflare Managed G1', {
      sends: 'leaf-only',
    }),
    expected: { product: 'cloudflare-gateway', hosts: ['chatgpt.com'] },
  },
  {
    code: 'tls-inspected',
    name: 'a forger that borrows a public authority’s name on every host',
    change: c.inspectedBy('C=US, O=DigiCert Inc, CN=DigiCert TLS CA', { sends: 'leaf-only' }),
    expected: { product: null, hosts: ['chatgpt.com'] },
  },
  {
    code: 'tls-inspected',
    name: 'a private address leads to an inspector that leads to ChatGPT: the name is a detour, no lie',
    change: c.all(c.namesLead(everything, '100.64.0.9', { there: (leg) => leg }), c.inspectedBy(zscaler)),
    expected: { layer: 'tls', product: 'zscaler-zia', hosts: ['chatgpt.com', 'files.oaiusercontent.com'] },
  },
  {
    code: 'tls-inspected',
    name: 'one partner’s host shows a certificate of its own making: a slip as likely as an inspector',
    change: c.inspectedBy('O=Acme Co, CN=Kubernetes Ingress Controller Fake Certificate', {
      which: only('cdn.workos.com'),
    }),
    expected: { place: 'unknown', confidence: 'possible', product: null },
  },
  {
    code: 'tls-cut-on-name',
    name: 'reset when the name is spoken, another name goes through on the same address',
    change: c.handshakeFails(chatGpt, 'reset', { otherName: true }),
    expected: {
      layer: 'tls',
      place: 'network',
      confidence: 'certain',
      hosts: ['chatgpt.com'],
      spared: ['challenges.cloudflare.com'],
      facts: { how: 'reset' },
    },
  },
  {
    code: 'tls-cut-on-name',
    name: 'silence after the name, other hosts go through',
    change: c.handshakeFails(files, 'timed-out'),
    expected: { confidence: 'likely', hosts: ['files.oaiusercontent.com'], facts: { how: 'silent' } },
  },
  {
    code: 'tls-fails',
    name: 'nothing secure comes of any connection',
    change: c.handshakeFails(everything, 'reset', {}),
    expected: {
      layer: 'tls',
      place: 'network',
      confidence: 'certain',
      hosts: ['chatgpt.com'],
      facts: { how: 'reset' },
    },
  },
  {
    code: 'tls-fails',
    name: 'something answers that speaks no TLS',
    change: c.handshakeFails(chatGpt, 'tls-not-spoken'),
    expected: { hosts: ['chatgpt.com'], facts: { how: 'tls-not-spoken' } },
  },
  {
    code: 'tls13-stalls',
    name: 'the older protocol goes through',
    change: c.handshakeFails(everything, 'timed-out', { older: true }),
    // The last one was not tried the old way: three examples are enough.
    expected: {
      layer: 'tls',
      place: 'network',
      confidence: 'likely',
      hosts: ['chatgpt.com', 'files.oaiusercontent.com'],
    },
  },
  {
    code: 'certificate-expired',
    name: 'a genuine certificate ran out',
    change: c.expired(under('oaistatic.com')),
    expected: {
      layer: 'tls',
      place: 'service',
      confidence: 'certain',
      hosts: ['cdn.oaistatic.com'],
      spared: ['chatgpt.com'],
      facts: { expired: '2026-10-18T00:00:00.000Z' },
    },
  },
  {
    code: 'certificate-expired',
    name: 'certificates of many owners ran out at once, and nobody tells the time',
    change: c.all(c.expired(everything), (leg) =>
      leg.map((o) =>
        o.kind === 'http-get' && o.outcome.kind === 'ok'
          ? { ...o, outcome: { kind: 'ok' as const, value: { ...o.outcome.value, clockAheadMs: null } } }
          : o,
      ),
    ),
    expected: { place: 'unknown', confidence: 'possible' },
  },
  {
    code: 'certificate-wrong-name',
    name: 'one host shows a neighbour’s certificate',
    change: c.wrongName(only('files.oaiusercontent.com'), 'other.example'),
    expected: {
      layer: 'tls',
      place: 'unknown',
      confidence: 'possible',
      hosts: ['files.oaiusercontent.com'],
      facts: { names: 'other.example' },
    },
  },
  {
    code: 'certificate-wrong-name',
    name: 'hosts of several owners show one stranger’s certificate',
    change: c.wrongName(chatGpt, 'filter.example'),
    expected: { place: 'network', confidence: 'likely', hosts: ['chatgpt.com'] },
  },
  {
    code: 'certificate-wrong-name',
    name: 'hosts of one owner show one stranger’s certificate: the owner may have set them up so',
    change: c.wrongName(files, 'storage.example'),
    expected: { place: 'unknown' },
  },
  {
    code: 'certificate-incomplete',
    name: 'a server leaves out its signer’s certificate',
    change: c.leafOnly(only('files.oaiusercontent.com')),
    expected: { layer: 'tls', place: 'service', confidence: 'likely', hosts: ['files.oaiusercontent.com'] },
  },
  {
    code: 'block-page',
    name: 'a known product’s page under its certificate',
    change: c.all(
      c.inspectedBy('C=US, O=Fortinet, CN=FG100FTK20012345', { trusted: true }),
      c.blockedBy(chatGpt, fortiGuard),
    ),
    expected: {
      layer: 'http',
      place: 'network',
      confidence: 'certain',
      product: 'fortinet',
      hosts: ['chatgpt.com'],
      spared: ['challenges.cloudflare.com'],
      facts: { page: 'Web Page Blocked!', status: 403 },
    },
  },
  {
    code: 'block-page',
    name: 'a page of nobody we know that says "blocked", with status 200',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.blockedBy(files, {
        status: 200,
        bodyStart: '<title>Stop</title>This website has been blocked by IT.',
      }),
    ),
    expected: { product: null, hosts: ['files.oaiusercontent.com'], facts: { page: 'Stop', status: 200 } },
  },
  {
    code: 'block-page',
    name: 'a redirect to a product’s block page',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.blockedBy(chatGpt, { status: 302, location: 'https://gateway.zscaler.net/auD?x=1' }),
    ),
    expected: { product: 'zscaler-zia', hosts: ['chatgpt.com'] },
  },
  {
    code: 'unexpected-answer',
    name: 'an error of somebody else’s',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.blockedBy(under('chatgpt.com'), { status: 500, bodyStart: '<title>Oops</title>' }),
    ),
    expected: {
      layer: 'http',
      place: 'network',
      confidence: 'likely',
      hosts: ['chatgpt.com'],
      facts: { page: 'Oops', status: 500 },
    },
  },
  {
    code: 'unexpected-answer',
    name: 'a page in a language we do not know, where others bear the edge’s marks',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.blockedBy(only('chatgpt.com', 'ws.chatgpt.com'), {
        status: 200,
        bodyStart: '<title>Pristup zabranjen</title>',
      }),
    ),
    expected: { hosts: ['chatgpt.com', 'ws.chatgpt.com'], facts: { page: 'Pristup zabranjen' } },
  },
  {
    code: 'unexpected-answer',
    name: 'ChatGPT sends us to a stranger',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true, strips: ['cf-ray', 'server'] }),
      c.blockedBy(only('chatgpt.com'), { status: 302, location: 'http://it.contoso.example/policy' }),
    ),
    expected: { hosts: ['chatgpt.com'], spared: ['auth.openai.com'] },
  },
  {
    code: 'answer-missing',
    name: 'the inspected connection stands and nothing comes',
    change: c.all(c.inspectedBy(contoso, { trusted: true }), c.answerFails(chatGpt, 'timed-out')),
    expected: { layer: 'http', place: 'network', confidence: 'certain', hosts: ['chatgpt.com'] },
  },
  {
    code: 'answer-missing',
    name: 'under the genuine certificate it may be the far side',
    change: c.answerFails(only('ws.chatgpt.com'), 'timed-out'),
    expected: { place: 'unknown', confidence: 'possible', hosts: ['ws.chatgpt.com'] },
  },
  {
    code: 'service-error',
    name: 'ChatGPT answers 502, and its status page agrees',
    change: c.all(
      c.theySay(only('chatgpt.com'), 502),
      c.statusPageSays('major', [['ChatGPT', 'major_outage']]),
    ),
    expected: {
      layer: 'http',
      place: 'service',
      confidence: 'certain',
      hosts: ['chatgpt.com'],
      facts: { status: 502, confirmed: true },
    },
  },
  {
    code: 'service-error',
    name: 'one host answers 503, and the status page knows of nothing',
    change: c.theySay(only('auth.openai.com'), 503),
    expected: { confidence: 'likely', facts: { status: 503, confirmed: false } },
  },
  {
    code: 'service-error',
    name: 'the edge’s own error under an inspector’s certificate',
    change: c.all(c.inspectedBy(contoso, { trusted: true }), c.theySay(only('chatgpt.com'), 522)),
    expected: { place: 'service', hosts: ['chatgpt.com'] },
  },
  {
    code: 'service-outage',
    name: 'the status page tells of trouble with sign-in',
    change: c.statusPageSays('minor', [['Login', 'partial_outage']]),
    expected: { layer: 'http', place: 'service', confidence: 'certain', facts: { indicator: 'minor' } },
  },
  {
    code: 'service-refuses-country',
    name: 'unsupported_country, and the trace page says which',
    change: c.theySay(only('chatgpt.com'), 403, '{"error":{"code":"unsupported_country"}}'),
    expected: { layer: 'http', place: 'service', confidence: 'certain', hosts: ['chatgpt.com'] },
  },
  {
    code: 'service-rate-limits',
    name: '429 from the edge',
    change: c.theySay(only('chatgpt.com'), 429, '', [['retry-after', '30']]),
    expected: {
      layer: 'http',
      place: 'service',
      confidence: 'certain',
      hosts: ['chatgpt.com'],
      facts: { retryAfter: '30' },
    },
  },
  {
    code: 'upload-cut',
    name: 'an inspector cuts the body',
    change: c.all(c.inspectedBy(contoso, { trusted: true }), c.uploads('reset')),
    expected: {
      layer: 'http',
      place: 'network',
      confidence: 'likely',
      hosts: ['files.oaiusercontent.com'],
      facts: { how: 'reset', status: 0 },
    },
  },
  {
    code: 'upload-cut',
    name: 'an inspector finds the body too large',
    change: c.all(c.inspectedBy(contoso, { trusted: true }), c.uploads({ status: 413 })),
    expected: { facts: { how: 'refused', status: 413 } },
  },
  {
    code: 'cookies-stripped',
    name: 'an inspector takes the edge’s cookie out',
    change: c.inspectedBy(contoso, { trusted: true, strips: ['set-cookie'] }),
    expected: { layer: 'http', place: 'network', hosts: ['chatgpt.com'] },
  },
  {
    code: 'websocket-blocked',
    name: 'an inspector answers for the far side',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.webSockets(everything, { status: 403, headers: [] }),
    ),
    expected: { hosts: ['chatgpt.com'], facts: { how: 'refused', status: 403 } },
  },
  {
    code: 'websocket-blocked',
    name: 'an inspector passes on a plain request',
    change: c.all(c.inspectedBy(contoso, { trusted: true }), c.webSockets(everything, { status: 200 })),
    expected: {
      layer: 'websocket',
      place: 'network',
      hosts: ['chatgpt.com'],
      facts: { how: 'stripped', status: 200 },
    },
  },
  {
    code: 'websocket-blocked',
    name: 'every upgrade meets silence',
    change: c.webSockets(everything, 'timed-out'),
    expected: {
      confidence: 'certain',
      hosts: ['chatgpt.com', 'ws.chatgpt.com'],
      facts: { how: 'silent', status: 0 },
    },
  },
  {
    code: 'websocket-blocked',
    name: 'every upgrade is cut',
    change: c.webSockets(everything, { status: 101, closedAfterMs: 20 }),
    expected: { facts: { how: 'closed', status: 101 } },
  },
  {
    code: 'voice-udp-blocked',
    name: 'no STUN server answers, though the web does',
    change: c.udpClosed,
    expected: { layer: 'udp', place: 'network', hosts: [], facts: { fallback: true } },
  },
  {
    code: 'voice-udp-blocked',
    name: 'and the slow path is closed too',
    change: c.all(c.udpClosed, (leg) =>
      leg.map((o) =>
        o.kind === 'tcp-connect' && o.role === 'explain' && o.target.host === o.target.address
          ? { ...o, outcome: failed('timed-out') }
          : o,
      ),
    ),
    expected: { facts: { fallback: false } },
  },
];

/** For every finding: what comes close, and is no proof of it. */
export const notHolding: readonly {
  readonly code: FindingCode;
  readonly name: string;
  readonly change: Change;
}[] = [
  {
    code: 'no-link',
    name: 'interfaces could not be read, but something answers',
    change: (leg) =>
      leg.map((o) =>
        o.kind === 'machine' && o.outcome.kind === 'ok'
          ? { ...o, outcome: { kind: 'ok' as const, value: { ...o.outcome.value, interfaces: [] } } }
          : o,
      ),
  },
  { code: 'no-link', name: 'connected, and the line is cut', change: c.lineCut },
  {
    code: 'no-internet',
    name: 'addresses without a name are closed, ChatGPT is not',
    change: c.egressClosed('timed-out'),
  },
  {
    code: 'no-internet',
    name: 'ChatGPT is closed, one well-known address is open',
    change: c.connectFails(everything, 'timed-out'),
  },
  {
    code: 'no-internet',
    name: 'names and well-known addresses are closed, a voice server still answers',
    change: c.all(c.namesFail(everything, 'dns-failed'), c.egressClosed('timed-out'), c.statusUnknown()),
  },
  { code: 'no-internet', name: 'only the proxy leads out', change: c.throughProxy() },
  {
    code: 'no-internet',
    name: 'the person stopped it early',
    change: c.all(c.connectFails(everything, 'stopped'), c.egressClosed('stopped')),
  },
  {
    code: 'sign-in-page',
    name: 'one test page is blocked',
    change: c.portalTestsSay((owner) => owner === 'Apple', { status: 403 }),
  },
  {
    code: 'sign-in-page',
    name: 'all test pages are filtered, ChatGPT shows its genuine certificate',
    change: c.portalTestsSay(() => true, { status: 302, location: 'http://block.example/' }),
  },
  {
    code: 'sign-in-page',
    name: 'all test pages are filtered and all is inspected, but the edge answers through it',
    change: c.all(
      c.inspectedBy(contoso),
      c.portalTestsSay(() => true, { status: 302, location: 'http://block.example/' }),
    ),
  },
  {
    code: 'sign-in-page',
    name: 'the test pages’ servers are down, and so is everything secure',
    change: c.all(
      c.handshakeFails(everything, 'closed'),
      c.portalTestsSay(() => true, { status: 503 }),
    ),
  },
  {
    code: 'sign-in-page',
    name: 'a cache turns 204 into an empty 200',
    change: c.all(
      c.handshakeFails(everything, 'closed'),
      c.portalTestsSay((owner) => owner === 'Google', { status: 200 }),
      c.portalTestsSay((owner) => owner === 'Apple', { status: 200, bodyStart: '<p>Hello' }),
    ),
  },
  { code: 'clock-wrong', name: 'nine minutes', change: c.clockAhead(9 / 24 / 60) },
  {
    code: 'clock-wrong',
    name: 'only the box that answers instead of ChatGPT has a wrong clock',
    change: c.all(
      c.namesLead(neither(under('apple.com')), '10.10.34.35', { there: c.inspectedBy('CN=10.10.34.35') }),
      c.blockedBy(everything, { status: 200, bodyStart: 'Blocked', clockAheadMs: 1_700_000_000_000 }),
    ),
  },
  {
    code: 'clock-wrong',
    name: 'servers that disagree with one another',
    change: (leg) =>
      leg.map((o, i) =>
        o.kind === 'http-get' && o.outcome.kind === 'ok'
          ? {
              ...o,
              outcome: { kind: 'ok' as const, value: { ...o.outcome.value, clockAheadMs: i * 3_600_000 } },
            }
          : o,
      ),
  },
  {
    code: 'mtu-black-hole',
    name: 'all handshakes stall, and nobody tried a large request',
    change: c.handshakeFails(everything, 'timed-out', {}),
  },
  {
    code: 'mtu-black-hole',
    name: 'large requests vanish, handshakes do not',
    change: c.all(
      c.largePacketsVanish,
      c.without((o) => o.kind === 'tls-handshake'),
      (leg) => leg,
    ),
  },
  {
    code: 'mtu-black-hole',
    name: 'only ChatGPT stalls',
    change: c.all(c.handshakeFails(chatGpt, 'timed-out', {}), (leg) => [
      ...leg,
      ...c.largePacketsVanish([]).filter(({ kind }) => kind === 'http-get'),
    ]),
  },
  { code: 'ipv6-broken', name: 'no IPv6 here at all', change: c.v6Absent },
  { code: 'ipv6-broken', name: 'IPv4 is dead as well', change: c.connectFails(everything, 'timed-out') },
  { code: 'slow-path', name: '190 ms', change: c.roundTrip(190) },
  {
    code: 'slow-path',
    name: 'slow in the burst of our own looks alone',
    change: (leg) => leg.map((o) => (o.kind === 'tcp-connect' ? { ...o, tookMs: 900 } : o)),
  },
  {
    code: 'dns-down',
    name: 'ChatGPT’s names fail, others resolve',
    change: c.namesFail(chatGpt, 'dns-failed'),
  },
  { code: 'dns-down', name: 'behind a proxy no name is looked up', change: c.throughProxy() },
  { code: 'unstable-path', name: 'one single connection was late', change: c.losesPackets(100) },
  { code: 'unstable-path', name: 'this computer itself stood still', change: c.losesPackets(10, false) },
  {
    code: 'unstable-path',
    name: 'every connection is late alike: that is distance',
    change: c.losesPackets(1),
  },
  {
    code: 'proxy-not-set',
    name: 'the script’s proxy is there, and the straight way is open',
    change: (leg) => [...leg, ...c.proxyNotSet([])],
  },
  { code: 'proxy-not-set', name: 'nothing leads out, and no script is there', change: c.lineCut },
  {
    code: 'upload-cut',
    name: 'the far side refuses strangers, however it says so',
    change: c.uploads({ status: 413 }),
  },
  {
    code: 'upload-cut',
    name: 'the host cannot be reached at all',
    change: c.connectFails(files, 'timed-out'),
  },
  {
    code: 'cookies-stripped',
    name: 'ChatGPT’s own answer without a cookie',
    change: c.answers(only('chatgpt.com'), (was) => ({
      ...was,
      headers: was.headers.filter(([name]) => name !== 'set-cookie'),
    })),
  },
  {
    code: 'cookies-stripped',
    name: 'an inspector that leaves cookies alone',
    change: c.inspectedBy(contoso),
  },
  {
    code: 'cookies-stripped',
    name: 'a server that left out its signer’s certificate, and no cookie',
    change: c.all(
      c.leafOnly(only('chatgpt.com')),
      c.answers(only('chatgpt.com'), (was) => ({
        ...was,
        headers: was.headers.filter(([name]) => name !== 'set-cookie'),
      })),
    ),
  },
  {
    code: 'dns-down',
    name: 'every name is said not to exist: the resolver is there, and speaks',
    change: c.namesFail(everything, 'name-not-found', { own: 'NXDOMAIN' }),
  },
  {
    code: 'dns-name-missing',
    name: 'servers outside do not know it either',
    change: c.nameMissing(only('ab.chatgpt.com'), 'denies'),
  },
  {
    code: 'dns-name-missing',
    name: 'the resolver is silent, and this system calls that "not found"',
    change: c.namesFail(chatGpt, 'name-not-found', { own: 'silent', outside: 'knows' }),
  },
  {
    code: 'dns-name-missing',
    name: 'a name that may not exist',
    change: c.nameMissing(only('oaistatic.com'), 'silent'),
  },
  { code: 'dns-refused', name: 'the name does not exist, says the resolver', change: c.nameMissing(chatGpt) },
  {
    code: 'dns-server-failure',
    name: 'every server fails for it: its owner’s fault',
    change: c.namesFail(only('ab.chatgpt.com'), 'dns-failed', { own: 'SERVFAIL', outside: 'denies' }),
  },
  {
    code: 'dns-silent',
    name: 'the resolver refuses',
    change: c.namesFail(chatGpt, 'dns-failed', { own: 'REFUSED' }),
  },
  {
    code: 'dns-sinkhole',
    name: 'another public address with the genuine certificate',
    change: c.namesLead(chatGpt, '104.17.9.9', { there: (leg) => leg }),
  },
  {
    code: 'dns-sinkhole',
    name: 'an unrelated site is sinkholed',
    change: c.namesLead(only('www.google.com'), '0.0.0.0'),
  },
  {
    code: 'dns-redirected',
    name: 'ChatGPT itself answers at a private address',
    change: c.namesLead(chatGpt, '198.18.0.7', { there: (leg) => leg }),
  },
  {
    code: 'dns-redirected',
    name: 'every name has a private address, and all is inspected: an agent leads the way',
    change: c.all(c.namesLead(everything, '100.64.0.9', { there: (leg) => leg }), c.inspectedBy(contoso)),
  },
  { code: 'tcp-reset', name: 'packets vanish', change: c.connectFails(chatGpt, 'timed-out') },
  {
    code: 'tcp-reset',
    name: 'a sinkhole’s address refuses',
    change: c.namesLead(chatGpt, umbrella, { there: 'refused' }),
  },
  { code: 'tcp-silent', name: 'IPv6 is dead, IPv4 answers', change: c.v6Dead },
  {
    code: 'tcp-silent',
    name: 'an unrelated site vanishes',
    change: c.connectFails(only('www.google.com'), 'timed-out'),
  },
  { code: 'tcp-silent', name: 'our own looks were stopped', change: c.connectFails(chatGpt, 'stopped') },
  {
    code: 'tcp-unreachable',
    name: 'our own program failed in a way we have no word for',
    change: c.connectFails(chatGpt, 'unknown'),
  },
  {
    code: 'proxy-needs-password',
    name: 'the proxy refuses',
    change: c.throughProxy({ which: chatGpt, says: { status: 403 } }),
  },
  {
    code: 'proxy-unreachable',
    name: 'the proxy refuses',
    change: c.throughProxy({ which: everything, says: { status: 403 } }),
  },
  {
    code: 'proxy-unreachable',
    name: 'the proxy is silent for ChatGPT alone',
    change: c.throughProxy({ which: chatGpt, says: 'timed-out' }),
  },
  {
    code: 'proxy-refuses',
    name: 'the proxy wants a password',
    change: c.throughProxy({ which: everything, says: { status: 407 } }),
  },
  {
    code: 'proxy-refuses',
    name: 'the proxy finds no such host, and we are not sure that it exists',
    change: c.throughProxy({ which: only('oaistatic.com'), says: { status: 503 } }),
  },
  { code: 'proxy-only', name: 'the straight way is open as well', change: c.throughProxy({ direct: true }) },
  {
    code: 'tls-inspected',
    name: 'an unrelated site has a certificate of its own making',
    change: c.inspectedBy('CN=example.com', { which: only('example.com') }),
  },
  {
    code: 'tls-inspected',
    name: 'a server leaves out its signer’s certificate',
    change: c.leafOnly(only('files.oaiusercontent.com')),
  },
  { code: 'tls-inspected', name: 'a wrong clock', change: c.clockAhead(400) },
  {
    code: 'tls-inspected',
    name: 'another public authority, with a product’s name in its own',
    change: c.signedBy(
      chatGpt,
      'O=Cisco Security Trust Services, CN=Cloudflare Zscaler Public CA',
      'Some Public Root',
    ),
  },
  {
    code: 'tls-inspected',
    name: 'a public authority whose root is younger than our list',
    change: c.signedBy(
      chatGpt,
      'C=US, O=SSL Corporation, CN=SSL.com TLS Transit ECC CA R9',
      'SSL.com Root 2028',
      false,
    ),
  },
  {
    code: 'tls-inspected',
    name: 'a block page behind a false address',
    change: c.namesLead(chatGpt, umbrella, {
      there: c.all(
        c.inspectedBy('O=Cisco, CN=Cisco Umbrella Root CA', { which: chatGpt }),
        c.blockedBy(chatGpt, { status: 200 }),
      ),
    }),
  },
  {
    code: 'tls-cut-on-name',
    name: 'nothing secure works at all',
    change: c.handshakeFails(everything, 'reset', {}),
  },
  {
    code: 'tls-cut-on-name',
    name: 'only the new protocol stalls',
    change: c.handshakeFails(everything, 'timed-out', { older: true }),
  },
  {
    code: 'tls-cut-on-name',
    name: 'everything fails, except that the very name went through a moment later',
    change: (leg) => {
      const own = leg.filter(
        (o) => o.kind === 'tls-handshake' && o.role === 'explain' && o.target.host === 'chatgpt.com',
      );
      return [
        ...c
          .handshakeFails(
            everything,
            'timed-out',
            {},
          )(leg)
          .filter((o) => !own.some(({ id }) => id === o.id)),
        ...own,
      ];
    },
  },
  {
    code: 'tls-fails',
    name: 'the older protocol goes through where it was tried',
    change: c.handshakeFails(everything, 'timed-out', { older: true }),
  },
  {
    code: 'tls-fails',
    name: 'cut on the name',
    change: c.handshakeFails(chatGpt, 'reset', { otherName: true }),
  },
  {
    code: 'tls-fails',
    name: 'our own program failed in a way we have no word for',
    change: c.handshakeFails(chatGpt, 'unknown'),
  },
  {
    code: 'tls13-stalls',
    name: 'whatever the protocol, only the name is cut',
    change: c.handshakeFails(chatGpt, 'timed-out', { otherName: true }),
  },
  { code: 'certificate-expired', name: 'an inspector’s certificate ran out', change: c.inspectedBy(contoso) },
  {
    code: 'certificate-expired',
    name: 'an unrelated site’s certificate ran out',
    change: c.expired(only('example.com')),
  },
  {
    code: 'certificate-wrong-name',
    name: 'an inspector’s certificate without the name',
    change: c.all(
      c.inspectedBy(contoso),
      c.shows(everything, (_, was) => ({ ...was, nameMatches: false })),
    ),
  },
  {
    code: 'certificate-incomplete',
    name: 'an inspector sends its one certificate',
    change: c.inspectedBy(contoso, { sends: 'leaf-only' }),
  },
  { code: 'block-page', name: 'the edge asks whether we are a browser', change: c.challenge(chatGpt) },
  {
    code: 'block-page',
    name: 'ChatGPT’s own page says "access denied" under its genuine certificate',
    change: c.theySay(
      only('chatgpt.com'),
      403,
      '<title>Access denied</title> You have been blocked by security.',
    ),
  },
  {
    code: 'block-page',
    name: 'a proxy signs what it passes on',
    change: c.inspectedBy(contoso, { trusted: true, adds: [['via', '1.1 fw (squid/5.7)']] }),
  },
  {
    code: 'block-page',
    name: 'a proxy signs what it passes on, and opens the storage hosts alone',
    change: c.inspectedBy(contoso, { which: files, trusted: true, adds: [['via', '1.1 fw (squid/5.7)']] }),
  },
  {
    code: 'block-page',
    name: 'a script that speaks of blocking, passed on by an inspector',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.blockedBy(only('cdn.workos.com'), {
        status: 200,
        headers: [['content-type', 'text/javascript']],
        bodyStart: 'throw Error("request was blocked by the browser")',
      }),
    ),
  },
  {
    code: 'block-page',
    name: 'storage that denies access to strangers, passed on by an inspector',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.blockedBy(files, {
        bodyStart: '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
      }),
    ),
  },
  {
    code: 'unexpected-answer',
    name: 'an inspector that takes the edge’s marks away',
    change: c.inspectedBy(contoso, { strips: ['server', 'cf-ray'] }),
  },
  {
    code: 'unexpected-answer',
    name: 'a block page says what it is',
    change: c.all(c.inspectedBy(contoso), c.blockedBy(chatGpt, fortiGuard)),
  },
  {
    code: 'unexpected-answer',
    name: 'odd statuses under the genuine certificate',
    change: c.theySay(chatGpt, 418),
  },
  { code: 'answer-missing', name: 'the person stopped it', change: c.answerFails(chatGpt, 'stopped') },
  {
    code: 'service-error',
    name: 'an error of somebody on the way',
    change: c.all(c.inspectedBy(contoso), c.blockedBy(chatGpt, { status: 502 })),
  },
  {
    code: 'service-error',
    name: 'an unrelated site has trouble',
    change: c.theySay(only('www.google.com'), 500),
  },
  {
    code: 'service-outage',
    name: 'trouble with something nobody here uses',
    change: c.statusPageSays('minor', [['Sora', 'major_outage']]),
  },
  { code: 'service-outage', name: 'the status page is out of reach', change: c.statusUnknown() },
  { code: 'service-refuses-country', name: 'the edge’s challenge', change: c.challenge(chatGpt) },
  {
    code: 'service-refuses-country',
    name: 'somebody on the way says so',
    change: c.all(
      c.inspectedBy(contoso),
      c.blockedBy(chatGpt, { bodyStart: 'Not available in your country' }),
    ),
  },
  {
    code: 'service-rate-limits',
    name: 'a gateway’s own 429',
    change: c.all(c.inspectedBy(contoso), c.blockedBy(chatGpt, { status: 429 })),
  },
  { code: 'websocket-blocked', name: 'ChatGPT refuses strangers politely', change: (leg) => leg },
  {
    code: 'websocket-blocked',
    name: 'the support chat alone is silent',
    change: c.webSockets(under('intercom.io'), 'timed-out'),
  },
  {
    code: 'websocket-blocked',
    name: 'one host is silent, the other’s own refusal arrives: nobody on the way can tell them apart',
    change: c.webSockets(only('ws.chatgpt.com'), 'timed-out'),
  },
  {
    code: 'websocket-blocked',
    name: 'the host cannot be reached at all',
    change: c.connectFails(chatGpt, 'timed-out'),
  },
  {
    code: 'websocket-blocked',
    name: 'an inspector passes the refusal of strangers on',
    change: c.inspectedBy(contoso, { trusted: true }),
  },
  { code: 'voice-udp-blocked', name: 'voice’s servers do not answer strangers', change: c.voiceSilent },
  { code: 'voice-udp-blocked', name: 'nothing works at all', change: c.lineCut },
  { code: 'voice-udp-blocked', name: 'nobody asked', change: c.without(({ kind }) => kind === 'stun') },
];

/** An unrelated host, seen in passing: it must change nothing. */
export const bystanders = [
  saw(
    'dns-query',
    'bystander.example/A@8.8.8.8/udp',
    'explain',
    { name: 'bystander.example', type: 'A', server: '8.8.8.8', transport: 'udp' },
    failed('timed-out'),
  ),
  saw(
    'tcp-connect',
    'bystander.example@192.0.2.7:443',
    'explain',
    { host: 'bystander.example', address: '192.0.2.7', port: 443 },
    failed('refused'),
  ),
  saw(
    'tls-handshake',
    'bystander.example@192.0.2.7',
    'explain',
    {
      host: 'bystander.example',
      address: '192.0.2.7',
      port: 443,
      via: 'direct',
      serverName: 'bystander.example',
      maxVersion: 'TLSv1.3',
    },
    failed('reset'),
  ),
  saw(
    'http-get',
    'https://bystander.example/',
    'explain',
    { url: 'https://bystander.example/', via: 'direct', address: '192.0.2.7', padBytes: 0 },
    failed('timed-out'),
  ),
  saw('clock', 'time.example', 'explain', { server: 'time.example' }, failed('timed-out')),
];
