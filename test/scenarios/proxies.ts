import * as w from '../world/modifiers';
import * as ways from '../world/ways';
import { apex, byNetwork, chatGpt, healthy, onlyProxy, type Scenario } from './scenario';

/** It is the only way out, and programs are not told of it. */
const notSet = { ...byNetwork('proxy', 'proxy-not-set'), hosts: apex };

const isChat = (host: string): boolean => /(?:^|\.)chatgpt\.com$/.test(host);

/** Where a proxy leads out. */
export const proxies: readonly Scenario[] = [
  {
    name: 'only the proxy leads out, and it lets ChatGPT pass',
    sources: ['netdoc:proxy-only-network', 'report:proxy-only'],
    world: [w.throughProxy()],
    expected: onlyProxy,
  },
  {
    name: 'only the proxy leads out, and the settings except ChatGPT from it',
    world: [
      w.throughProxy(),
      (world) => ({
        ...world,
        machine: { ...world.machine, proxy: { ...world.machine.proxy, except: '.chatgpt.com' } },
        proxyFor: (host, port) => (isChat(host) ? null : world.proxyFor(host, port)),
      }),
    ],
    expected: {
      status: 'blocked',
      place: 'this-computer',
      layer: 'proxy',
      code: 'proxy-not-set',
      product: null,
      hosts: ['chatgpt.com'],
      spared: ['auth.openai.com'],
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
    expected: onlyProxy,
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
    expected: onlyProxy,
  },
  {
    name: 'the proxy, a gateway, signs in its status line that it cannot connect to ChatGPT',
    world: [
      w.throughProxy({
        refuses: (host) => (chatGpt(host) ? { status: 502, reason: 'cannotconnect' } : undefined),
      }),
    ],
    expected: {
      ...byNetwork('proxy', 'proxy-refuses'),
      status: 'blocked',
      product: 'skyhigh-mcafee',
      hosts: apex,
      spared: ['challenges.cloudflare.com'],
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
    expected: { ...notSet, product: 'zscaler-zia' },
  },
  {
    name: 'the script that DHCP names knows the only proxy, and programs are not told',
    world: [
      ways.namesProxyByScript('PROXY proxy.corp.example:3128', { direct: false }),
      ways.namesScriptByDhcp,
    ],
    expected: notSet,
  },
  {
    name: 'the network’s script names a dead proxy before the one that leads out, and programs are not told',
    world: [
      ways.namesProxyByScript('PROXY old.corp.example:3128; PROXY proxy.corp.example:3128', {
        direct: false,
        closed: ['old.corp.example'],
      }),
    ],
    expected: notSet,
  },
  {
    name: 'browsers find their proxy by script, other programs go straight and get nowhere',
    sources: ['report:http-stack-red-app-green'],
    world: [ways.namesProxyByScript('PROXY proxy.corp.example:3128', { direct: false })],
    expected: notSet,
  },
  {
    name: 'browsers find a proxy by script, other programs go straight, and both arrive',
    sources: ['report:pac-differs'],
    world: [ways.namesProxyByScript('PROXY proxy.corp.example:3128; DIRECT', { direct: true })],
    expected: healthy,
  },
];
