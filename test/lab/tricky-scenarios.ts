import { livekit } from '../../shared/catalogue/voice-servers';
import { intoSquid, proxyEnv, proxyUrl } from './company';
import { v4Of } from './internet';
import { places, plugInIpv6 } from './namespaces';
import {
  blocked,
  companySites,
  degraded,
  files,
  healthy,
  nothingLeaves,
  type Scenario,
  set,
} from './scenario';

const toSites = `ip daddr ${set(v4Of(files, 'ws.chatgpt.com', 'chatgpt.com'))}`;
const someHosts = ['chatgpt.com', 'ws.chatgpt.com', files];

/** A proxy that passes tunnels on, but does this to those that lead to hosts of this pattern. */
const pickyProxy = (hosts: RegExp, does: 'stalls' | 'cuts' | 'cuts-later') => `
  const net = require('node:net');
  const dns = require('node:dns');
  dns.setServers(['8.8.8.8']);
  net.createServer((near) => {
    near.on('error', () => {});
    near.once('data', (bytes) => {
      const [, host, port] = /^CONNECT ([^:]+):(\\d+)/.exec(bytes) ?? [];
      if (!host) return near.destroy();
      const picked = ${hosts}.test(host);
      if (picked && '${does}' !== 'cuts-later') {
        near.write('HTTP/1.1 200 OK\\r\\n\\r\\n');
        if ('${does}' === 'cuts') near.once('data', () => near.resetAndDestroy());
        else near.resume();
        return;
      }
      dns.resolve4(host, (error, [address] = []) => {
        if (error) return near.end('HTTP/1.1 503 Service Unavailable\\r\\n\\r\\n');
        const far = net.connect(Number(port), address, () => {
          near.write('HTTP/1.1 200 OK\\r\\n\\r\\n');
          near.pipe(far).pipe(near);
          if (picked) setTimeout(() => { near.resetAndDestroy(); far.destroy(); }, 600);
        });
        far.on('error', () => near.destroy());
        near.on('close', () => far.destroy());
      });
    });
  }).listen(3128, '${places.proxy}');`;

const throughPicky = (hosts: RegExp, does: 'stalls' | 'cuts' | 'cuts-later') => ({
  odd: pickyProxy(hosts, does),
  forward: nothingLeaves,
  env: proxyEnv(`http://${places.proxy}:3128`),
});

const trusted = { by: 'company', trusted: true } as const;
const namesLost = (percent: number) => ({
  input: [`iifname lan0 udp dport 53 numgen random mod 100 < ${percent} drop`],
  forward: [`iifname lan0 udp dport 53 numgen random mod 100 < ${percent} drop`],
});

/** Networks whose signs are easily mistaken for another's. */
export const trickyScenarios: readonly Scenario[] = [
  ...[
    ['says that there is no way', 'reject with icmp type host-unreachable', 'tcp-unreachable'],
    ['says "administratively prohibited"', 'reject with icmp type admin-prohibited', 'tcp-unreachable'],
    ['resets connections', 'meta l4proto tcp reject with tcp reset', 'tcp-reset'],
  ].map(
    ([how = '', rule = '', code = '']): Scenario => ({
      name: `a firewall on this computer ${how}`,
      ...(code === 'tcp-reset' ? {} : { slow: true as const }),
      changes: { output: [`${toSites} ${rule}`] },
      expected: blocked(code as 'tcp-reset', 'tcp', { place: 'this-computer', hosts: someHosts }),
    }),
  ),
  {
    name: 'a firewall on this computer swallows packets',
    slow: true,
    changes: { output: [`${toSites} meta l4proto tcp drop`] },
    expected: blocked('tcp-silent', 'tcp', { place: 'this-computer', hosts: someHosts }),
  },
  {
    name: 'a VPN that is not connected lets nothing leave this computer',
    slow: true,
    changes: { output: ['oifname != lo drop'] },
    expected: blocked('no-internet', 'ip', { place: 'this-computer' }),
  },
  {
    name: 'this computer has no way to some addresses',
    slow: true,
    changes: { client: v4Of(...someHosts).map((a) => `route replace unreachable ${a}`) },
    expected: blocked('tcp-unreachable', 'tcp', { place: 'this-computer', hosts: someHosts }),
  },
  {
    name: 'a proxy opens tunnels to ChatGPT and then says nothing',
    slow: true,
    changes: throughPicky(/(^|\.)(chatgpt|openai|oaistatic|oaiusercontent)\.com$/, 'stalls'),
    expected: blocked('proxy-refuses', 'proxy', { also: ['proxy-only'] }),
  },
  {
    name: 'a proxy cuts tunnels to ChatGPT at the first word',
    slow: true,
    changes: throughPicky(/(^|\.)(chatgpt|openai|oaistatic|oaiusercontent)\.com$/, 'cuts'),
    expected: blocked('tls-cut-on-name', 'tls', { also: ['proxy-only'] }),
  },
  {
    name: 'a proxy cuts a moment later what lasts at one host of WebSockets',
    slow: true,
    changes: throughPicky(/^ws\.chatgpt\.com$/, 'cuts-later'),
    expected: degraded('websocket-blocked', 'websocket', { hosts: ['ws.chatgpt.com'], also: ['proxy-only'] }),
  },
  ...[1, 5].map(
    (percent): Scenario => ({
      name: `${percent} of 100 questions for names are lost`,
      slow: true,
      changes: namesLost(percent),
      expected: healthy,
    }),
  ),
  ...[30, 40, 60].map(
    (percent): Scenario => ({
      name: `${percent} of 100 questions for names are lost`,
      slow: true,
      changes: namesLost(percent),
      expected: degraded('dns-slow', 'dns', { facts: { how: 'lost' } }),
    }),
  ),
  {
    name: 'IPv6 connections are reset at once',
    slow: true,
    changes: { client: plugInIpv6, forward: ['meta nfproto ipv6 meta l4proto tcp reject with tcp reset'] },
    expected: { ...healthy, also: ['ipv6-broken'] },
  },
  {
    name: 'a router says no to IPv6, as often as it may',
    slow: true,
    changes: { client: plugInIpv6, forward: ['meta nfproto ipv6 reject'] },
    expected: { ...healthy, also: ['ipv6-broken'] },
  },
  {
    name: 'IPv6 leads nowhere beside inspection that this computer trusts',
    slow: true,
    changes: {
      client: plugInIpv6,
      forward: ['meta nfproto ipv6 drop'],
      inspection: trusted,
      prerouting: intoSquid,
    },
    expected: degraded('tls-inspected', 'tls', { also: ['ipv6-broken'] }),
  },
  {
    name: 'the relay over TLS alone is closed',
    slow: true,
    changes: { forward: [`ip daddr ${set(v4Of(livekit.turnHost))} drop`] },
    expected: healthy,
  },
  {
    name: 'a proxy that takes NTLM alone, where all else is inspected',
    slow: true,
    changes: {
      inspection: trusted,
      prerouting: intoSquid,
      proxy: {
        rules: [
          'auth_param ntlm program /bin/cat',
          'acl known proxy_auth REQUIRED',
          `acl byproxy myip ${places.proxy}`,
          'http_access deny byproxy !known',
        ],
      },
      env: proxyEnv(proxyUrl()),
    },
    expected: blocked('proxy-needs-password', 'proxy', { facts: { schemes: 'NTLM' } }),
  },
  {
    name: 'the authority of an inspection ran out',
    slow: true,
    changes: { inspection: { by: 'expired', trusted: true }, prerouting: intoSquid },
    expected: blocked('tls-inspected', 'tls'),
  },
  {
    name: "an inspector answers ChatGPT's hosts with a page of its own and 200",
    slow: true,
    changes: {
      inspection: {
        ...trusted,
        blocks: {
          domains: companySites,
          page: '<html><body><h1>Welcome</h1><p>Hello.</p></body></html>',
          status: 200,
        },
      },
      prerouting: intoSquid,
    },
    expected: blocked('unexpected-answer', 'http', { also: ['tls-inspected'] }),
  },
];
