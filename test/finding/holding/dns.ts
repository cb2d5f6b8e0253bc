import * as c from '../../fakes/changes';
import * as r from '../../fakes/resolvers';
import { type Change, everything, only } from '../../fakes/saw';
import { chatGpt, contoso, fortiGuard, type Holding, type NotHolding, umbrella } from './case';

/** Public addresses of strangers. */
const forged = '93.184.216.34';
const searchPage = '67.215.65.132';

const hasTunnel: Change = c.each(
  'machine',
  () => true,
  (o) =>
    o.outcome.kind === 'ok'
      ? {
          ...o,
          outcome: {
            ...o.outcome,
            value: {
              ...o.outcome.value,
              interfaces: [...o.outcome.value.interfaces, { name: 'utun4', medium: 'tunnel', addresses: [] }],
            },
          },
        }
      : o,
);

export const holding: readonly Holding[] = [
  {
    code: 'dns-slow',
    name: 'many names come at the second asking, and calm questions get lost as well',
    change: c.namesGetLost(3, 8),
    expected: {
      layer: 'dns',
      place: 'network',
      confidence: 'likely',
      facts: { how: 'lost', lostPercent: 40 },
    },
  },
  {
    code: 'dns-slow',
    name: 'names that got lost for good are its symptom',
    change: c.all(c.namesFail(only('chatgpt.com'), 'timed-out'), c.namesGetLost(3, 8)),
    expected: { hosts: ['chatgpt.com'], facts: { how: 'lost' } },
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
    code: 'dns-down',
    name: 'this computer asks a program of its own that does not run',
    change: c.noNamesHere(60),
    expected: { layer: 'dns', place: 'this-computer', hosts: ['chatgpt.com'] },
  },
  {
    code: 'dns-down',
    name: 'this computer asks a program of its own that finds nobody outside',
    change: c.noNamesHere(2_050),
    expected: { layer: 'dns', place: 'network' },
  },
  {
    code: 'dns-slow',
    name: 'the name of ChatGPT alone comes late, whoever is asked',
    change: c.someNamesLate(only('chatgpt.com'), 3_000),
    expected: {
      layer: 'dns',
      place: 'network',
      hosts: ['chatgpt.com'],
      facts: { how: 'some', waitMs: 3_000, seconds: 3 },
    },
  },
  {
    code: 'dns-slow',
    name: 'the first of two resolvers is silent',
    change: c.namesLate(2_010),
    expected: {
      layer: 'dns',
      place: 'network',
      confidence: 'likely',
      facts: { how: 'silent', waitMs: 2_010, seconds: 2 },
    },
  },
  {
    code: 'dns-slow',
    name: 'the only resolver dawdles',
    change: c.namesLate(1_200, 'late'),
    expected: { layer: 'dns', confidence: 'likely', facts: { how: 'late', waitMs: 1_200, seconds: 1 } },
  },
  {
    code: 'dns-slow',
    name: 'the only resolver dawdles for longer than it is listened to when asked directly',
    change: c.all(c.namesLate(3_100, 'late'), c.ownResolverOutwaited),
    expected: { layer: 'dns', confidence: 'likely', facts: { how: 'late', waitMs: 3_100, seconds: 3 } },
  },
  {
    code: 'dns-slow',
    name: 'the system waits for its first resolver longer than we do, and the second knows every name',
    change: c.namesBeyondPatience,
    expected: { layer: 'dns', confidence: 'likely', facts: { how: 'silent', waitMs: 4_000, seconds: 4 } },
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
    name: 'a company’s own server shows a product’s page there',
    change: c.namesLead(chatGpt, '10.10.0.99', {
      there: c.all(c.wrongName(chatGpt, 'block.corp.example'), c.blockedBy(chatGpt, fortiGuard)),
    }),
    expected: { place: 'network', product: 'fortinet', hosts: ['chatgpt.com'] },
  },
  {
    code: 'dns-redirected',
    name: 'the lie is told on this computer, and a product’s page stands there: not its doing',
    change: c.all(
      c.namesLead(only('chatgpt.com'), '10.10.0.99', { ownToo: false }),
      c.plainPageOf('chatgpt.com', fortiGuard),
    ),
    expected: { place: 'this-computer', product: null },
  },
  {
    code: 'dns-redirected',
    name: 'only plain HTTP is answered there, with a product’s page',
    change: c.all(c.namesLead(chatGpt, '10.10.0.99'), c.plainPageOf('chatgpt.com', fortiGuard)),
    expected: { product: 'fortinet' },
  },
  {
    code: 'dns-sinkhole',
    name: 'the filter’s address says more than the page that stands there',
    change: c.all(c.namesLead(chatGpt, umbrella), c.plainPageOf('chatgpt.com', fortiGuard)),
    expected: { product: 'cisco-umbrella' },
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
    code: 'dns-redirected',
    name: 'a public address that swallows all, where servers outside know the edge’s',
    change: c.namesLead(only('chatgpt.com'), forged),
    expected: {
      place: 'network',
      confidence: 'likely',
      hosts: ['chatgpt.com'],
      spared: ['auth.openai.com'],
      facts: { address: forged, intercepted: false, twoAnswers: false },
    },
  },
  {
    code: 'dns-redirected',
    name: 'the same of all ChatGPT, and only one of them was asked about outside',
    change: c.all(
      c.namesLead(chatGpt, forged),
      c.without(
        (o) =>
          o.kind === 'dns-query' &&
          o.role === 'explain' &&
          o.target.name !== 'chatgpt.com' &&
          chatGpt(o.target.name),
      ),
    ),
    expected: { confidence: 'likely', hosts: ['chatgpt.com', 'auth.openai.com'], facts: { address: forged } },
  },
  {
    code: 'dns-redirected',
    name: 'and whose true answer comes late',
    change: c.all(c.namesLead(chatGpt, '10.10.34.35'), r.answersTwice(chatGpt, ['104.18.32.47'])),
    expected: { facts: { address: '10.10.34.35', twoAnswers: true } },
  },
  {
    code: 'dns-redirected',
    name: 'and whoever says so answers for the servers outside as well',
    change: c.all(c.namesLead(chatGpt, '10.10.34.35', { outside: 'not-asked' }), r.nobodyAnswers),
    expected: { facts: { intercepted: true } },
  },
  {
    code: 'dns-name-missing',
    name: 'a company’s account at Umbrella: possibly Umbrella’s doing',
    change: c.all(c.nameMissing(chatGpt), r.accountSays('server r5.fra', 'orgid')),
    expected: { product: 'cisco-umbrella' },
  },
  {
    code: 'dns-name-missing',
    name: 'unknown names are led to a page, ChatGPT’s among them',
    change: c.all(c.namesLead(chatGpt, searchPage, { there: 'refused' }), r.inventsNames(searchPage)),
    expected: {
      place: 'network',
      confidence: 'certain',
      hosts: ['chatgpt.com'],
      spared: ['challenges.cloudflare.com'],
      facts: { outside: 'differs' },
    },
  },
  {
    code: 'dns-intercepted',
    name: 'somebody answers where nobody is',
    change: r.nobodyAnswers,
    expected: {
      layer: 'dns',
      place: 'network',
      confidence: 'certain',
      hosts: [],
      product: null,
      facts: { how: 'nobody' },
    },
  },
  {
    code: 'dns-intercepted',
    name: 'the servers of two operators ask from one address',
    change: r.waysOut(['8.8.8.8', '1.1.1.1']),
    expected: { place: 'network', confidence: 'certain', facts: { how: 'same' } },
  },
  {
    code: 'dns-intercepted',
    name: 'an outside server calls itself by a stranger’s name',
    change: r.callsItself('1.1.1.1', { texts: ['dns01.contoso.example'] }),
    expected: { place: 'network', confidence: 'likely', facts: { how: 'identity' } },
  },
  {
    code: 'dns-intercepted',
    name: 'Umbrella’s resolver is the one asked here: possibly it is Umbrella',
    change: c.all(r.nobodyAnswers, r.asksAt('208.67.222.222')),
    expected: { product: 'cisco-umbrella' },
  },
  {
    code: 'dns-intercepted',
    name: 'a tunnel on this computer may do it as well',
    change: c.all(r.nobodyAnswers, hasTunnel),
    expected: { place: 'unknown', facts: { how: 'nobody' } },
  },
  {
    code: 'dns-invents-names',
    name: 'names that cannot exist lead somewhere',
    change: r.inventsNames(searchPage),
    expected: {
      layer: 'dns',
      place: 'network',
      confidence: 'certain',
      hosts: [],
      product: null,
      facts: { address: searchPage },
    },
  },
];

export const notHolding: readonly NotHolding[] = [
  {
    code: 'dns-slow',
    name: 'our own burst was too much: calm questions are all answered',
    change: c.namesGetLost(3, 0),
  },
  { code: 'dns-slow', name: 'one question in twenty gets lost', change: c.namesGetLost(3, 1) },
  { code: 'dns-slow', name: 'a few names were asked for again', change: c.namesGetLost(30, 8) },
  {
    code: 'dns-slow',
    name: 'no calm question is answered: then nobody is there',
    change: c.namesGetLost(3, 20),
  },
  { code: 'dns-slow', name: 'a cold resolver', change: c.namesLate(500, 'late') },
  {
    code: 'dns-slow',
    name: 'a name that the resolver did not know by heart yet',
    change: c.someNamesLate(only('chatgpt.com'), 3_000, 'quick'),
  },
  {
    code: 'dns-slow',
    name: 'the name of a host that ChatGPT can do without',
    change: c.someNamesLate(only('api.statsig.com'), 3_000),
  },
  {
    code: 'dns-slow',
    name: 'servers outside are heard as late as the resolver: this computer is out of breath',
    change: c.all(c.namesLate(1_200, 'late'), c.outsideLate(1_200)),
  },
  { code: 'dns-slow', name: 'this computer itself stood still', change: c.namesLate(1_200, 'late', true) },
  {
    code: 'dns-slow',
    name: 'the resolver is quick when it is asked directly',
    change: c.namesLate(1_200, 'quick'),
  },
  {
    code: 'dns-down',
    name: 'ChatGPT’s names fail, others resolve',
    change: c.namesFail(chatGpt, 'dns-failed'),
  },
  { code: 'dns-down', name: 'behind a proxy no name is looked up', change: c.throughProxy() },
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
    name: 'a server outside says the same over HTTPS: its owner wants it so',
    change: c.all(
      c.namesLead(only('cdn.workos.com'), '127.0.0.1', { outside: 'same', there: 'refused' }),
      (leg) =>
        leg.map((o) =>
          o.kind === 'dns-query' && o.target.name === 'cdn.workos.com' && o.target.server === '8.8.8.8'
            ? { ...o, target: { ...o.target, transport: 'https' as const } }
            : o,
        ),
    ),
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
  {
    code: 'dns-redirected',
    name: 'another address that swallows all, and servers outside cannot be asked',
    change: c.namesLead(only('chatgpt.com'), forged, { outside: 'silent' }),
  },
  {
    code: 'dns-redirected',
    name: 'another address that swallows all, and servers outside say the same',
    change: c.namesLead(only('chatgpt.com'), forged, { outside: 'same' }),
  },
  {
    code: 'dns-redirected',
    name: 'another of the edge’s addresses, which swallows all',
    change: c.namesLead(only('chatgpt.com'), '104.17.9.9'),
  },
  {
    code: 'dns-redirected',
    name: 'an address of its customer’s own, and the host answers there',
    change: c.namesLead(chatGpt, forged, { there: (leg) => leg }),
  },
  {
    code: 'dns-name-missing',
    name: 'unknown names are led to a page, and only those that may not exist',
    change: c.all(
      c.namesLead(only('oaistatic.com'), searchPage, {
        there: 'refused',
        outside: 'silent',
      }),
      r.inventsNames(searchPage),
    ),
  },
  { code: 'dns-intercepted', name: 'every resolver says who it is', change: (leg) => leg },
  {
    code: 'dns-intercepted',
    name: 'one operator’s servers ask from one address, and so does the network’s own, which asks there',
    change: r.waysOut(['8.8.8.8', '8.8.4.4', '10.20.0.53']),
  },
  {
    code: 'dns-intercepted',
    name: 'the way out that two operators’ servers tell of is no address that anybody has',
    change: r.waysOut(['8.8.8.8', '1.1.1.1', '9.9.9.9'], '203.0.113.53'),
  },
  {
    code: 'dns-intercepted',
    name: 'an outside server does not tell who it is',
    change: c.all(
      r.callsItself('1.1.1.1', { rcode: 'REFUSED' }),
      r.callsItself('9.9.9.9', { rcode: 'NXDOMAIN' }),
    ),
  },
  {
    code: 'dns-intercepted',
    name: 'the servers outside are out of reach',
    change: c.egressClosed('timed-out'),
  },
  {
    code: 'dns-invents-names',
    name: 'a name that may not exist leads somewhere',
    change: c.namesLead(only('oaistatic.com'), searchPage),
  },
];
