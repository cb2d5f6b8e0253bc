import { selfSigned } from '../world/certificates';
import * as w from '../world/modifiers';
import * as ways from '../world/ways';
import { apex, byNetwork, chatGpt, type Scenario } from './scenario';

const umbrellaAddress = '146.112.61.106';
const strangerAddress = '93.184.216.34';

/** What resolvers do. */
export const names: readonly Scenario[] = [
  {
    name: 'four questions for names in ten get lost',
    world: [w.losesNames(4)],
    expected: { ...byNetwork('dns', 'dns-slow'), status: 'degraded' },
  },
  {
    name: 'no resolver answers',
    sources: ['netdoc:plain-dns-blocked'],
    world: [w.dnsDown],
    expected: byNetwork('dns', 'dns-down'),
  },
  {
    name: 'the resolver says that ChatGPT does not exist',
    sources: ['ooni:dnsBlockingNXDOMAIN', 'netdoc:dns-nxdomain', 'report:dns-split'],
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
    sources: ['ooni:httpDiffWithInconsistentDNS'],
    world: [
      w.dnsSays(w.under('chatgpt.com'), { addresses: [umbrellaAddress] }),
      w.blockPageAt(umbrellaAddress),
    ],
    expected: { ...byNetwork('dns', 'dns-sinkhole'), product: 'cisco-umbrella', hosts: apex },
  },
  {
    name: 'every resolver, also outside, gives that address',
    sources: ['netdoc:dns-hijacking'],
    world: [
      w.dnsSays(w.under('chatgpt.com'), { addresses: [umbrellaAddress] }),
      w.dnsIntercepted,
      w.blockPageAt(umbrellaAddress),
    ],
    expected: { ...byNetwork('dns', 'dns-sinkhole'), product: 'cisco-umbrella' },
  },
  {
    name: 'the resolver gives a stranger’s public address, which swallows all',
    world: [w.dnsSays(apex, { addresses: ['93.184.216.34'] })],
    expected: { ...byNetwork('dns', 'dns-redirected'), hosts: apex, spared: ['ws.chatgpt.com'] },
  },
  {
    name: 'the same, and outside ones cannot be asked: the way is closed, more is not known',
    world: [w.dnsSays(apex, { addresses: ['93.184.216.34'] }), w.outsideDnsClosed()],
    expected: { ...byNetwork('tcp', 'tcp-silent'), hosts: apex },
  },
  {
    name: 'somebody on the way speaks before the servers outside',
    world: [w.dnsSays(apex, { addresses: ['10.10.34.35'] }), w.dnsInjected(apex, ['10.10.34.35'])],
    expected: { ...byNetwork('dns', ['dns-redirected', 'dns-sinkhole']), hosts: apex },
  },
  {
    name: 'ChatGPT is said not to exist, and such names are led to a page',
    world: [w.dnsSaysNo(chatGpt), w.inventsNames('67.215.65.132'), w.blockPageAt('67.215.65.132')],
    expected: {
      ...byNetwork('dns', 'dns-name-missing'),
      hosts: apex,
      findings: ['dns-invents-names'],
    },
  },
  {
    name: 'a company’s account at Umbrella, and the resolver denies the name',
    world: [
      w.dnsSaysNo(chatGpt),
      w.dnsSays(['debug.opendns.com'], { texts: ['server r5.fra', 'orgid 2427270'] }),
    ],
    expected: { ...byNetwork('dns', 'dns-name-missing'), product: 'cisco-umbrella' },
  },
  {
    name: 'the resolver gives 0.0.0.0',
    world: [w.dnsSays(w.under('chatgpt.com'), { addresses: ['0.0.0.0'] })],
    expected: byNetwork('dns', ['dns-sinkhole', 'dns-redirected']),
  },
  {
    name: 'the resolver gives a private address, where nobody is',
    sources: ['ooni:dnsBlockingBOGON', 'report:dns-sinkhole'],
    world: [w.dnsSays(w.under('chatgpt.com'), { addresses: ['10.10.34.35'] })],
    expected: byNetwork('dns', ['dns-redirected', 'dns-sinkhole']),
  },
  {
    name: 'the resolver gives this computer’s own address',
    sources: ['ooni:dnsHijackingToLocalhostWithHTTPS'],
    world: [w.dnsSays(apex, { addresses: ['127.0.0.1'] }), w.closedAt('127.0.0.1')],
    expected: { ...byNetwork('dns', ['dns-redirected', 'dns-sinkhole']), place: 'network' },
  },
  {
    name: 'the resolver fails for every name there is',
    sources: ['netdoc:broken-dns'],
    world: [w.dnsSays('all', { rcode: 'SERVFAIL' })],
    expected: byNetwork('dns', ['dns-server-failure', 'dns-down']),
  },
  {
    name: 'the resolver says that ChatGPT’s names have no addresses',
    sources: ['ooni:dnsBlockingAndroidDNSCacheNoData'],
    world: [w.dnsSays(chatGpt, {})],
    expected: { ...byNetwork('dns', 'dns-name-missing'), hosts: apex },
  },
  {
    name: 'a name that is gone everywhere still leads to a filter’s page here',
    sources: ['ooni:ghostDNSBlockingWithHTTP'],
    world: [
      ways.everybodySays(['cdn.oaistatic.com'], { rcode: 'NXDOMAIN' }),
      w.dnsSays(['cdn.oaistatic.com'], { addresses: [umbrellaAddress] }),
      w.blockPageAt(umbrellaAddress),
    ],
    expected: { ...byNetwork('dns', 'dns-sinkhole'), product: 'cisco-umbrella', spared: apex },
  },
  {
    name: 'a name that is gone everywhere still leads to a filter here, whose page is closed',
    sources: ['ooni:ghostDNSBlockingWithHTTPS'],
    world: [
      ways.everybodySays(['cdn.oaistatic.com'], { rcode: 'NXDOMAIN' }),
      w.dnsSays(['cdn.oaistatic.com'], { addresses: [umbrellaAddress] }),
      w.closedAt(umbrellaAddress),
    ],
    expected: { ...byNetwork('dns', 'dns-sinkhole'), product: 'cisco-umbrella', spared: apex },
  },
  {
    name: 'the resolver gives a public address where nobody listens',
    sources: ['ooni:tcpBlockingConnectionRefusedWithInconsistentDNS'],
    world: [w.dnsSays(w.under('chatgpt.com'), { addresses: [strangerAddress] }), w.closedAt(strangerAddress)],
    // Large sites have many addresses: that this one is a lie cannot be told from a firewall that refuses.
    expected: { ...byNetwork('dns', ['dns-redirected', 'tcp-reset']), layer: ['dns', 'tcp'], hosts: apex },
  },
  {
    name: 'the resolver gives the public address of a stranger with a certificate of its own making',
    sources: ['ooni:badSSLWithUnknownAuthorityWithInconsistentDNS'],
    world: [
      w.dnsSays(w.under('chatgpt.com'), { addresses: [strangerAddress] }),
      ways.serverAt(strangerAddress, { 443: ways.strangerWith(selfSigned('stranger.example')) }),
    ],
    expected: { ...byNetwork('dns', 'dns-redirected'), hosts: apex },
  },
  {
    name: 'the resolver denies one name that others lead to',
    sources: ['ooni:redirectWithConsistentDNSAndThenNXDOMAIN'],
    world: [w.dnsSaysNo(w.under('oaistatic.com'))],
    expected: { ...byNetwork('dns', 'dns-name-missing'), hosts: ['cdn.oaistatic.com'], spared: apex },
  },
];
