import * as w from '../world/modifiers';
import { apex, byNetwork, chatGpt, type Scenario } from './scenario';

const umbrellaAddress = '146.112.61.106';

/** What resolvers do. */
export const names: readonly Scenario[] = [
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
