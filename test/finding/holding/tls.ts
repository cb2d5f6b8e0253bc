import * as c from '../../fakes/changes';
import { everything, only } from '../../fakes/saw';
import {
  chatGpt,
  contoso,
  files,
  fortiGuard,
  type Holding,
  type NotHolding,
  umbrella,
  zscaler,
} from './case';

const webcat = 'https://10.1.1.1:8090/ips/block/webcat?cat=103&pl=1&lu=0';

const threeOfOurs = only('chatgpt.com', 'auth.openai.com', 'ws.chatgpt.com');
const twoOthers = only('challenges.cloudflare.com', 'www.google.com');

export const holding: readonly Holding[] = [
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
    code: 'tls-cut-on-name',
    name: 'a product’s page stands on plain HTTP, where it can be shown',
    change: c.all(c.handshakeFails(chatGpt, 'reset'), c.plainPageOf('chatgpt.com', fortiGuard)),
    expected: { place: 'network', product: 'fortinet', hosts: ['chatgpt.com'] },
  },
  {
    code: 'tls-cut-on-name',
    name: 'plain HTTP leads to a product’s page, as its path tells',
    change: c.all(
      c.handshakeFails(chatGpt, 'reset'),
      c.plainPageOf('auth.openai.com', {
        status: 307,
        location: webcat,
        headers: [['location', webcat]],
      }),
    ),
    expected: { product: 'sophos' },
  },
  {
    code: 'tls-cut-on-name',
    name: 'plain HTTP leads to ChatGPT’s own encrypted page, and a proxy on the way adds its line',
    change: c.all(
      c.handshakeFails(chatGpt, 'reset'),
      c.plainPageOf('chatgpt.com', {
        status: 301,
        location: 'https://chatgpt.com/',
        headers: [
          ['location', 'https://chatgpt.com/'],
          ['cf-ray', '8f00-FRA'],
          ['via', '1.1 proxy01 (McAfee Web Gateway 11.2.9)'],
        ],
      }),
    ),
    expected: { product: null },
  },
  {
    code: 'tls-cut-on-name',
    name: 'a product’s page on plain HTTP of a host that is not cut says nothing of those that are',
    change: c.all(c.handshakeFails(files, 'reset'), c.plainPageOf('chatgpt.com', fortiGuard)),
    expected: { product: null, hosts: ['files.oaiusercontent.com'] },
  },
  {
    code: 'tls-inspected',
    name: 'a company’s own authority that is called after the product it was made for',
    change: c.inspectedBy('O=Contoso Ltd, CN=Contoso Zscaler SubCA', { trusted: true }),
    expected: { product: 'zscaler-zia', place: 'network' },
  },
  {
    code: 'tls-fails',
    name: 'nothing secure comes of any connection, and plain HTTP shows whose doing it is',
    change: c.all(c.handshakeFails(everything, 'reset', {}), c.plainPageOf('chatgpt.com', fortiGuard)),
    expected: { product: 'fortinet' },
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
    name: 'only hellos of one packet get through, wherever they go',
    change: c.largeHellos(only('chatgpt.com', 'www.google.com'), 'reset'),
    expected: {
      layer: 'tls',
      place: 'network',
      confidence: 'likely',
      facts: { how: 'size' },
    },
  },
  {
    code: 'tls13-stalls',
    name: 'larger hellos are swallowed, and files are not',
    change: c.largeHellos(only('chatgpt.com', 'www.google.com'), 'timed-out'),
    expected: { facts: { how: 'size' } },
  },
  {
    code: 'tls13-stalls',
    name: 'larger hellos are cut at ChatGPT’s hosts alone, and the same edge takes them for another owner',
    change: c.all(c.largeHellos(threeOfOurs, 'reset'), c.largeHellos(twoOthers, 'ok')),
    expected: {
      place: 'network',
      confidence: 'likely',
      facts: { how: 'size' },
      hosts: ['chatgpt.com', 'auth.openai.com'],
      spared: ['challenges.cloudflare.com'],
    },
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
];

export const notHolding: readonly NotHolding[] = [
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
    name: 'one server dislikes a large hello, an unrelated one does not',
    change: c.all(c.largeHellos(only('chatgpt.com'), 'reset'), c.largeHellos(only('www.google.com'), 'ok')),
  },
  {
    code: 'tls13-stalls',
    name: 'ChatGPT’s edge dislikes large hellos, whoever’s they are',
    change: c.all(
      c.largeHellos(threeOfOurs, 'reset'),
      c.largeHellos(only('challenges.cloudflare.com'), 'reset'),
      c.largeHellos(only('www.google.com'), 'ok'),
    ),
  },
  {
    code: 'tls13-stalls',
    name: 'one of ChatGPT’s hosts takes them',
    change: c.all(
      c.largeHellos(threeOfOurs, 'reset'),
      c.largeHellos(only('ios.chat.openai.com'), 'ok'),
      c.largeHellos(twoOthers, 'ok'),
    ),
  },
  {
    code: 'tls13-stalls',
    name: 'one server dislikes a large hello, nobody else was asked',
    change: c.largeHellos(only('chatgpt.com'), 'reset'),
  },
  {
    code: 'tls13-stalls',
    name: 'large hellos get through',
    change: c.largeHellos(only('chatgpt.com', 'www.google.com'), 'ok'),
  },
  {
    code: 'tls13-stalls',
    name: 'large hellos were under way when the look was stopped',
    change: c.largeHellos(only('chatgpt.com', 'www.google.com'), 'stopped'),
  },
  {
    code: 'tls13-stalls',
    name: 'whatever is large is swallowed, files too',
    change: c.all(c.largeHellos(only('chatgpt.com', 'www.google.com'), 'timed-out'), c.uploads('timed-out')),
  },
  {
    code: 'tls13-stalls',
    name: 'whatever the protocol, only the name is cut',
    change: c.handshakeFails(chatGpt, 'timed-out', { otherName: true }),
  },
];
