import * as w from '../world/modifiers';
import * as ways from '../world/ways';
import { apex, byNetwork, chatGpt, healthy, type Scenario } from './scenario';

/** Where a proxy leads out. */
export const proxies: readonly Scenario[] = [
  {
    name: 'only the proxy leads out, and it lets ChatGPT pass',
    sources: ['netdoc:proxy-only-network', 'report:proxy-only'],
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
    sources: ['netdoc:proxy-failure-causes'],
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
    name: 'only the proxy leads out, and no name outside can be looked up',
    sources: ['netdoc:proxy-only-network-broken-dns'],
    world: [w.dnsSays('all', { rcode: 'NXDOMAIN' }), w.throughProxy()],
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
    name: 'the proxy wants a password for Apple’s attestation alone',
    sources: ['report:proxy-407'],
    world: [
      w.throughProxy({
        refuses: (host) =>
          host.endsWith('.apple.com')
            ? { status: 407, headers: { 'proxy-authenticate': 'Basic realm="corp"' } }
            : undefined,
      }),
    ],
    expected: {
      ...byNetwork('proxy', ['proxy-needs-password', 'proxy-only']),
      status: 'degraded',
      findings: ['proxy-needs-password'],
    },
  },
  {
    name: 'the network’s script names Zscaler’s proxy, nothing else leads out, and programs are not told',
    sources: ['report:pac-vendor'],
    world: [ways.namesProxyByScript('PROXY gateway.zscloud.net:80; DIRECT', { direct: false })],
    expected: {
      status: ['degraded', 'blocked'],
      place: 'network',
      layer: 'proxy',
      code: 'proxy-not-set',
      hosts: apex,
    },
  },
  {
    name: 'the script that DHCP names knows the only proxy, and programs are not told',
    world: [
      ways.namesProxyByScript('PROXY proxy.corp.example:3128', { direct: false }),
      ways.namesScriptByDhcp,
    ],
    expected: {
      status: ['degraded', 'blocked'],
      place: 'network',
      layer: 'proxy',
      code: 'proxy-not-set',
      product: null,
      hosts: apex,
    },
  },
  {
    name: 'the network’s script names a dead proxy before the one that leads out, and programs are not told',
    world: [
      ways.namesProxyByScript('PROXY old.corp.example:3128; PROXY proxy.corp.example:3128', {
        direct: false,
        closed: ['old.corp.example'],
      }),
    ],
    expected: {
      status: ['degraded', 'blocked'],
      place: 'network',
      layer: 'proxy',
      code: 'proxy-not-set',
      product: null,
      hosts: apex,
    },
  },
  {
    name: 'browsers find their proxy by script, other programs go straight and get nowhere',
    sources: ['report:http-stack-red-app-green'],
    world: [ways.namesProxyByScript('PROXY proxy.corp.example:3128', { direct: false })],
    expected: {
      status: ['degraded', 'blocked'],
      place: 'network',
      layer: 'proxy',
      code: 'proxy-not-set',
      product: null,
      hosts: apex,
    },
  },
  {
    name: 'browsers find a proxy by script, other programs go straight, and both arrive',
    sources: ['report:pac-differs'],
    world: [ways.namesProxyByScript('PROXY proxy.corp.example:3128; DIRECT', { direct: true })],
    expected: healthy,
  },
];
