import * as w from '../world/modifiers';
import { apex, byNetwork, chatGpt, type Scenario } from './scenario';

/** Where a proxy leads out. */
export const proxies: readonly Scenario[] = [
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
];
