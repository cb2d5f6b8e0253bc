import { proxyEnv, proxyUrl } from './company';
import { domain, places } from './namespaces';
import { blocked, companySites, degraded, healthy, nothingLeaves, type Scenario } from './scenario';

const passwordNeeded = [
  'auth_param basic program /usr/lib/squid/basic_ncsa_auth HOME/passwords',
  'auth_param basic realm Proxy',
  'acl known proxy_auth REQUIRED',
  'http_access deny !known',
];

const proxyScript = `server {
    listen ${places.intranet}:80 default_server; default_type application/x-ns-proxy-autoconfig;
    location = /wpad.dat { return 200 'function FindProxyForURL(url, host) { return "PROXY proxy.${domain}:3128"; }'; }
  }`;

const proxy = { rules: [] };

/** A proxy leads out, or should. */
export const proxyScenarios: readonly Scenario[] = [
  {
    name: 'a proxy that lets everybody pass; nothing else leads out',
    changes: { proxy, forward: nothingLeaves, env: proxyEnv(proxyUrl()) },
    expected: degraded('proxy-only', 'proxy', {
      facts: { proxy: proxyUrl() },
      features: { chat: 'works', voice: 'impaired' },
    }),
  },
  {
    name: 'a proxy beside an open way',
    slow: true,
    changes: { proxy, env: proxyEnv(proxyUrl()) },
    expected: healthy,
  },
  {
    name: 'a proxy that asks for a password',
    changes: { proxy: { rules: passwordNeeded }, forward: nothingLeaves, env: proxyEnv(proxyUrl()) },
    expected: blocked('proxy-needs-password', 'proxy', { facts: { schemes: 'Basic' } }),
  },
  {
    name: 'a proxy that asks for a password, and is given it',
    slow: true,
    changes: {
      proxy: { rules: passwordNeeded },
      forward: nothingLeaves,
      env: proxyEnv(proxyUrl('ann:secret')),
    },
    expected: degraded('proxy-only', 'proxy', { features: { chat: 'works' } }),
  },
  {
    name: 'a proxy that refuses ChatGPT',
    changes: {
      proxy: {
        rules: [
          `acl unwanted dstdomain ${companySites.map((site) => `.${site}`).join(' ')}`,
          'http_access deny CONNECT unwanted',
        ],
      },
      forward: nothingLeaves,
      env: proxyEnv(proxyUrl()),
    },
    expected: blocked('proxy-refuses', 'proxy', { facts: { status: 403 }, also: ['proxy-only'] }),
  },
  {
    name: 'a proxy that is not there; nothing else leads out',
    changes: { forward: nothingLeaves, env: proxyEnv(proxyUrl()) },
    expected: blocked('proxy-unreachable', 'proxy', { facts: { direct: false } }),
  },
  {
    name: 'a proxy that is not there, left over beside an open way',
    slow: true,
    changes: { env: proxyEnv(proxyUrl()) },
    expected: blocked('proxy-unreachable', 'proxy', { place: 'this-computer', facts: { direct: true } }),
  },
  {
    name: 'a proxy that only the script of the network names',
    changes: {
      proxy,
      pages: proxyScript,
      dnsmasq: [`--address=/wpad.${domain}/${places.intranet}`],
      forward: nothingLeaves,
    },
    expected: degraded('proxy-not-set', 'proxy', { facts: { proxy: proxyUrl() } }),
  },
  {
    name: 'a proxy that only the script of the network names, and programs are told to look for one',
    changes: {
      proxy,
      pages: proxyScript,
      dnsmasq: [`--address=/wpad.${domain}/${places.intranet}`],
      forward: nothingLeaves,
      kde: ['ProxyType=3'],
    },
    expected: degraded('proxy-only', 'proxy', {
      facts: { proxy: proxyUrl(), told: 'network' },
      features: { chat: 'works', voice: 'impaired' },
    }),
  },
];
