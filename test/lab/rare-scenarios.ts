import { intoSquid, proxyEnv, proxyUrl } from './company';
import { addresses, v4Of } from './internet';
import { domain, places } from './namespaces';
import { blocked, degraded, healthy, nothingLeaves, portal, type Scenario, set } from './scenario';

const from = (...hosts: readonly string[]) => `ip saddr ${set(v4Of(...hosts))}`;
const to = (...hosts: readonly string[]) => `ip daddr ${set(v4Of(...hosts))}`;

/** Asks the internet's resolver, and hands its answer on so much later. */
const lateResolver = (ms: number) => `
  const { createSocket } = require('node:dgram');
  const own = createSocket('udp4').bind(53, '${places.intranet}');
  own.on('message', (question, from) => setTimeout(() => {
    const other = createSocket('udp4');
    other.on('message', (answer) => { own.send(answer, from.port, from.address); other.close(); });
    other.send(question, 53, '8.8.8.8');
  }, ${ms}));`;

/** A proxy that opens every tunnel, and cuts it after so long. */
const cuttingProxy = (ms: number) => `
  const net = require('node:net');
  const dns = require('node:dns');
  dns.setServers(['8.8.8.8']);
  net.createServer((near) => {
    near.on('error', () => {});
    near.once('data', (bytes) => {
      const [, host, port] = /^CONNECT ([^:]+):(\\d+)/.exec(bytes) ?? [];
      if (!host) return near.destroy();
      dns.resolve4(host, (error, [address] = []) => {
        if (error) return near.end('HTTP/1.1 503 Service Unavailable\\r\\n\\r\\n');
        const far = net.connect(Number(port), address, () => {
          near.write('HTTP/1.1 200 OK\\r\\n\\r\\n');
          near.pipe(far).pipe(near);
          setTimeout(() => { near.resetAndDestroy(); far.destroy(); }, ${ms});
        });
        far.on('error', () => near.destroy());
        near.on('close', () => far.destroy());
      });
    });
  }).listen(3128, '${places.proxy}');`;

/** An IPv4 address as DNS64 writes it (RFC 6052). */
const translated = (address: string): string => {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
  return `64:ff9b::${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
};

/** Networks that are met less often, or take long to look at. */
export const rareScenarios: readonly Scenario[] = [
  {
    name: 'a firewall drops more than 20 new connections a second',
    changes: {
      forward: ['iifname lan0 tcp flags syn / syn,ack limit rate over 20/second burst 20 packets drop'],
    },
    expected: healthy,
  },
  {
    name: 'a firewall resets more than 60 connections at once',
    changes: { forward: ['iifname lan0 tcp dport 443 ct state new ct count over 60 reject with tcp reset'] },
    expected: healthy,
  },
  {
    name: 'large packets vanish on the way from two hosts',
    changes: {
      forward: [`${from('files.oaiusercontent.com', 'auth.openai.com')} meta length > 1200 drop`],
    },
    expected: blocked('mtu-black-hole', 'ip'),
  },
  {
    name: 'large packets vanish on the way out',
    slow: true,
    changes: { forward: ['iifname lan0 meta length > 1200 drop'] },
    expected: blocked('mtu-black-hole', 'ip'),
  },
  {
    name: 'the firewall lets forty connections begin each second, and makes the others try again',
    changes: {
      forward: ['iifname lan0 tcp flags syn / syn,ack limit rate over 40/second burst 40 packets drop'],
    },
    expected: healthy,
  },
  {
    name: 'only the path of a redirect tells the product, and files go there as well',
    slow: true,
    changes: {
      inspection: {
        by: 'company',
        trusted: true,
        rules: [
          'acl aside dstdomain .chatgpt.com .openai.com .oaistatic.com .oaiusercontent.com',
          'deny_info 302:https://10.1.1.1:6082/php/urlblock.php?args=AAA&url=%s aside',
          'http_access deny !CONNECT aside',
        ],
      },
      prerouting: intoSquid,
    },
    expected: blocked('block-page', 'http', { product: 'paloalto', also: ['tls-inspected'] }),
  },
  {
    name: 'a proxy cuts every tunnel after a moment',
    changes: {
      odd: cuttingProxy(1_500),
      forward: nothingLeaves,
      env: proxyEnv(`http://${places.proxy}:3128`),
    },
    expected: degraded('websocket-blocked', 'websocket', { also: ['proxy-only'] }),
  },
  ...[128, 256, 1000].map(
    (kbit): Scenario => ({
      name: `the line carries ${kbit} kbit/s`,
      slow: true,
      changes: { line: `rate ${kbit}kbit burst 3kb latency ${kbit > 500 ? '500ms' : '2s'}` },
      expected: degraded('narrow-line', 'ip'),
    }),
  ),
  {
    name: 'every name takes 3 seconds',
    slow: true,
    changes: { odd: lateResolver(3_000), resolvers: [places.intranet] },
    expected: degraded('dns-slow', 'dns'),
  },
  {
    name: 'the first of two resolvers is silent',
    slow: true,
    changes: {
      resolvers: ['10.83.0.77', places.resolver],
      corp: ['addr replace 10.83.0.77/24 dev lan0'],
      input: ['ip daddr 10.83.0.77 drop'],
    },
    expected: degraded('dns-slow', 'dns', { facts: { how: 'silent' } }),
  },
  {
    name: 'IPv6 alone, and names are translated',
    slow: true,
    changes: {
      unbound: [
        `interface: ${places.gateway6}`,
        'access-control: ::/0 allow',
        'module-config: "dns64 iterator"',
        'dns64-prefix: 64:ff9b::/96',
      ],
      resolvers: [places.gateway6],
      net: addresses.filter((a) => !a.includes(':')).map((a) => `addr replace ${translated(a)}/128 dev lo`),
      client: [
        `addr del ${places.client}/24 dev eth0`,
        `addr add ${places.client6}/64 dev eth0 nodad`,
        `route replace default via ${places.gateway6}`,
      ],
    },
    expected: healthy,
  },
  {
    name: 'a proxy that inspects; nothing else leads out',
    slow: true,
    changes: {
      inspection: { by: 'company', trusted: true },
      proxy: {
        rules: [
          `http_port ${places.proxy}:3131 ssl-bump tls-cert=HOME/signing.pem generate-host-certificates=on dynamic_cert_mem_cache_size=4MB`,
        ],
      },
      forward: nothingLeaves,
      env: proxyEnv(proxyUrl().replace(':3128', ':3131')),
    },
    expected: degraded('tls-inspected', 'tls', { also: ['proxy-only'] }),
  },
  {
    name: 'a sign-in page that lets a few sites pass',
    slow: true,
    changes: {
      prerouting: [`iifname lan0 ip daddr != 10.0.0.0/8 tcp dport 80 dnat ip to ${places.intranet}`],
      forward: [
        `iifname lan0 ${to('www.apple.com', 'www.microsoft.com')} tcp dport 443 accept`,
        'iifname lan0 tcp dport 443 reject with tcp reset',
        ...nothingLeaves,
      ],
      pages: portal('Accept terms'),
    },
    expected: blocked('sign-in-page', 'http', { place: 'sign-in-page' }),
  },
  {
    name: 'voice’s packets pass twenty a second',
    slow: true,
    changes: {
      forward: ['meta l4proto udp udp dport 3478 limit rate over 20/second burst 5 packets drop'],
    },
    expected: degraded('voice-breaks-up', 'udp', { features: { chat: 'works', voice: 'impaired' } }),
  },
  {
    name: 'files go aside to a page of the company',
    slow: true,
    changes: {
      inspection: {
        by: 'company',
        trusted: true,
        rules: [
          'acl aside dstdomain .oaiusercontent.com',
          `deny_info 302:http://block.${domain}/denied?u=%s aside`,
          'http_access deny !CONNECT aside',
        ],
      },
      prerouting: intoSquid,
    },
    expected: degraded('unexpected-answer', 'http', { also: ['tls-inspected'] }),
  },
];
