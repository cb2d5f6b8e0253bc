import { livekit, voiceServers } from '../../shared/catalogue/voice-servers';
import type { Layer } from '../../shared/finding/codes';
import { type Changes, intoSquid, proxyEnv, proxyUrl } from './company';
import { v4Of } from './internet';
import type { Expected } from './judge';
import { domain, places, plugInIpv6 } from './namespaces';

/** A network made of real software, and what the product has to say about it. */
export interface Scenario {
  readonly name: string;
  readonly changes: Changes;
  readonly expected: Expected;
  /** Left out where time is short: what it proves is proved by a neighbour as well, or it takes long. */
  readonly slow?: true;
}

export const healthy: Expected = { code: 'healthy', status: 'healthy', place: 'none', layer: null };
/** What people cannot chat or sign in for. */
export const blocked = (code: Expected['code'], layer: Layer, more: Partial<Expected> = {}): Expected => ({
  code,
  status: 'blocked',
  place: 'network',
  layer,
  ...more,
});
export const degraded = (code: Expected['code'], layer: Layer, more: Partial<Expected> = {}): Expected => ({
  ...blocked(code, layer, more),
  status: 'degraded',
});

const files = 'files.oaiusercontent.com';
export const set = (addresses: readonly string[]): string => `{ ${addresses.join(', ')} }`;
const some = v4Of(files, 'ws.chatgpt.com');
const someHosts = ['ws.chatgpt.com', files];

/** Umbrella's page for blocked sites. */
const sinkhole = '146.112.61.106';
const sinkholed = [`--address=/chatgpt.com/${sinkhole}`, `--address=/${files}/${sinkhole}`];

const companySites = ['chatgpt.com', 'openai.com', 'oaiusercontent.com', 'oaistatic.com'];
const fortiPage =
  '<html><head><title>Web Page Blocked</title></head><body><h1>FortiGuard Intrusion Prevention - Access Blocked</h1><p>You have tried to access a web page which is in violation of your internet usage policy. Category: Artificial Intelligence Technology</p><p>Powered by FortiGuard</p></body></html>';
const companyPage =
  '<html><head><title>Access denied</title></head><body><p>This site is blocked by Example Corp. Ask it@corp.example.</p></body></html>';

const unreachableSites = (action: string) => [`ip daddr ${set(some)} tcp dport { 80, 443 } ${action}`];
/** Everything but the gateway's own services stays inside. */
export const nothingLeaves = ['iifname lan0 drop'];

const passwordNeeded = [
  'auth_param basic program /usr/lib/squid/basic_ncsa_auth HOME/passwords',
  'auth_param basic realm Proxy',
  'acl known proxy_auth REQUIRED',
  'http_access deny !known',
];

export const portal = (head: string) => `server {
    listen ${places.intranet}:80 default_server;
    location / { return 302 http://portal.guest.example/login; }
  }
  server {
    listen ${places.intranet}:80; server_name portal.guest.example; default_type text/html;
    location / { return 200 '<title>Guest Wi-Fi</title><form>${head}</form>'; }
  }`;

/** The way to the web is closed, and plain HTTP leads to the page. */
const captured = {
  prerouting: [`iifname lan0 ip daddr != 10.0.0.0/8 tcp dport 80 dnat ip to ${places.intranet}`],
  forward: ['iifname lan0 tcp dport 443 reject with tcp reset', ...nothingLeaves],
  pages: portal('Accept terms'),
};

const proxyScript = `server {
    listen ${places.intranet}:80 default_server; default_type application/x-ns-proxy-autoconfig;
    location = /wpad.dat { return 200 'function FindProxyForURL(url, host) { return "PROXY proxy.${domain}:3128"; }'; }
  }`;

const noVoiceUdp = 'iifname lan0 meta l4proto udp udp dport != 53 drop';
const noVoiceTcp = `ip daddr ${set(voiceServers.addresses)} tcp dport ${voiceServers.tcpPort} drop`;
/** `kmp`, since `bm` does not see a name that lies across two pages of memory: one handshake in hundreds would pass. */
const cutOn = (host: string): readonly string[] =>
  `-i lan0 -p tcp --dport 443 -m string --algo kmp --string ${host} -j REJECT --reject-with tcp-reset`.split(
    ' ',
  );

/** A TLS record that begins with a hello, in a packet of more than 1,300 bytes. */
const cutLargeHello =
  '-i lan0 -p tcp --dport 443 -m length --length 1300:65535 -m string --algo kmp --hex-string |160301| --from 40 --to 76 -j REJECT --reject-with tcp-reset'.split(
    ' ',
  );

const outage = ['chatgpt.com', 'ws.chatgpt.com', 'ab.chatgpt.com'];
const proxy = { rules: [] };

/** Every scenario starts from a healthy network in which nothing is closed. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'healthy',
    changes: {},
    expected: { ...healthy, features: { voice: 'works', 'ios-app': 'works' } },
  },
  { name: 'healthy, over IPv6 as well', changes: { client: plugInIpv6 }, expected: healthy },
  {
    name: 'healthy and hardened: only the web and voice leave, outside DNS is closed',
    changes: {
      forward: [
        'iifname lan0 tcp dport != { 80, 443 } drop',
        `iifname lan0 meta l4proto udp udp dport != ${voiceServers.udpPort} drop`,
      ],
    },
    expected: { ...healthy, features: { voice: 'works' } },
  },

  {
    name: 'dnsmasq answers with the address of a known filter',
    changes: { dnsmasq: sinkholed },
    expected: blocked('dns-sinkhole', 'dns', { product: 'cisco-umbrella', facts: { intercepted: false } }),
  },
  {
    name: 'whoever is asked on port 53, the company answers',
    changes: {
      dnsmasq: sinkholed,
      prerouting: ['udp', 'tcp'].map(
        (protocol) => `iifname lan0 ${protocol} dport 53 dnat ip to ${places.resolver}`,
      ),
    },
    expected: blocked('dns-sinkhole', 'dns', {
      product: 'cisco-umbrella',
      facts: { intercepted: true },
      also: ['dns-intercepted'],
    }),
  },
  {
    name: 'dnsmasq answers with a page of the company',
    slow: true,
    changes: {
      dnsmasq: companySites.map((site) => `--address=/${site}/${places.intranet}`),
      pages: `server { listen ${places.intranet}:80; default_type text/html; return 403 '${companyPage}'; }`,
    },
    expected: blocked('dns-redirected', 'dns', { facts: { address: places.intranet } }),
  },
  {
    name: "the computer's own hosts file leads nowhere",
    changes: { hosts: ['0.0.0.0 chatgpt.com', '0.0.0.0 ws.chatgpt.com'] },
    expected: blocked('dns-sinkhole', 'dns', {
      place: 'this-computer',
      hosts: ['chatgpt.com', 'ws.chatgpt.com'],
    }),
  },
  {
    name: 'unbound says that names do not exist',
    changes: { unbound: [`local-zone: "oaiusercontent.com." always_nxdomain`] },
    expected: degraded('dns-name-missing', 'dns', { facts: { outside: 'differs' } }),
  },
  {
    name: 'unbound refuses names',
    slow: true,
    changes: { unbound: ['local-zone: "chatgpt.com." always_refuse'] },
    expected: blocked('dns-refused', 'dns', { facts: { outside: 'differs' } }),
  },
  {
    name: 'unbound fails at names',
    slow: true,
    changes: { unbound: ['forward-zone:\n  name: "chatgpt.com."\n  forward-addr: 127.0.0.1@9', 'server:\n'] },
    expected: blocked('dns-server-failure', 'dns', { facts: { outside: 'differs' } }),
  },
  {
    name: 'unbound never answers for names',
    changes: { unbound: ['local-zone: "chatgpt.com." always_deny'] },
    expected: blocked('dns-silent', 'dns', { facts: { outside: 'differs' } }),
  },
  {
    name: 'no DNS at all',
    changes: {
      input: ['iifname lan0 meta l4proto { tcp, udp } th dport 53 drop'],
      forward: ['iifname lan0 meta l4proto { tcp, udp } th dport 53 drop'],
    },
    expected: blocked('dns-down', 'dns'),
  },

  {
    name: 'nftables drops packets to some addresses',
    changes: { forward: unreachableSites('drop') },
    expected: blocked('tcp-silent', 'tcp', { hosts: someHosts }),
  },
  {
    name: 'nftables resets connections to some addresses',
    changes: { forward: unreachableSites('reject with tcp reset') },
    expected: blocked('tcp-reset', 'tcp', { hosts: someHosts }),
  },
  {
    name: 'nftables answers "administratively prohibited" for some addresses',
    changes: { forward: unreachableSites('reject with icmp type admin-prohibited') },
    expected: blocked('tcp-unreachable', 'tcp', { hosts: someHosts }),
  },
  {
    name: 'iptables resets connections that speak a name',
    changes: {
      iptables: someHosts.map(cutOn),
    },
    expected: blocked('tls-cut-on-name', 'tls', { hosts: someHosts, facts: { how: 'reset' } }),
  },
  {
    name: 'iptables resets hellos that do not fit into one packet',
    changes: { iptables: [cutLargeHello] },
    expected: degraded('tls13-stalls', 'tls', { facts: { how: 'size' } }),
  },

  {
    name: 'Squid inspects as Zscaler, unknown to this computer',
    changes: { inspection: { by: 'zscaler', trusted: false }, prerouting: intoSquid },
    expected: blocked('tls-inspected', 'tls', {
      product: 'zscaler-zia',
      facts: { trusted: 'no', scope: 'everything' },
    }),
  },
  {
    name: 'Squid inspects as an unknown authority that this computer trusts',
    changes: { inspection: { by: 'company', trusted: true }, prerouting: intoSquid },
    expected: degraded('tls-inspected', 'tls', {
      facts: { trusted: 'yes', scope: 'everything' },
      features: { chat: 'works', 'ios-app': 'blocked' },
    }),
  },
  {
    name: 'Squid shows a FortiGuard page',
    changes: {
      inspection: {
        by: 'fortinet',
        trusted: true,
        blocks: { domains: companySites, page: fortiPage },
      },
      prerouting: intoSquid,
    },
    expected: blocked('block-page', 'http', {
      product: 'fortinet',
      facts: { status: 403 },
      also: ['tls-inspected'],
    }),
  },
  {
    name: "Squid shows the company's own page",
    slow: true,
    changes: {
      inspection: {
        by: 'company',
        trusted: true,
        blocks: { domains: companySites, page: companyPage },
      },
      prerouting: intoSquid,
    },
    expected: blocked('block-page', 'http', { facts: { page: 'Access denied' }, also: ['tls-inspected'] }),
  },
  {
    name: 'Squid takes the upgrade out of WebSockets',
    changes: {
      inspection: { by: 'company', trusted: true, stripsUpgrades: true },
      prerouting: intoSquid,
    },
    expected: degraded('websocket-blocked', 'websocket', {
      also: ['tls-inspected'],
      features: { chat: 'impaired' },
    }),
  },
  {
    name: 'Squid takes the cookies out of answers',
    changes: {
      inspection: { by: 'company', trusted: true, rules: ['reply_header_access Set-Cookie deny all'] },
      prerouting: intoSquid,
    },
    expected: degraded('cookies-stripped', 'http', { also: ['tls-inspected'] }),
  },
  {
    name: 'Squid refuses what is larger than a letter',
    slow: true,
    changes: {
      inspection: { by: 'company', trusted: true, rules: ['request_body_max_size 64 KB'] },
      prerouting: intoSquid,
    },
    expected: degraded('upload-cut', 'http', {
      facts: { how: 'refused', status: 413 },
      also: ['tls-inspected'],
    }),
  },

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

  {
    name: 'UDP is closed but for DNS',
    changes: { forward: ['iifname lan0 meta l4proto udp udp dport != 53 drop'] },
    expected: degraded('voice-udp-blocked', 'udp', {
      facts: { fallback: true },
      features: { chat: 'works', voice: 'impaired' },
    }),
  },
  {
    name: 'UDP is closed, and so is the second way to voice’s servers: the relay over TLS is left',
    changes: { forward: [noVoiceUdp, noVoiceTcp] },
    expected: degraded('voice-udp-blocked', 'udp', {
      facts: { fallback: true },
      features: { chat: 'works', voice: 'impaired' },
    }),
  },
  {
    name: 'the same, and the relay is cut when its name is spoken',
    changes: { forward: [noVoiceUdp, noVoiceTcp], iptables: [cutOn(livekit.turnHost)] },
    expected: degraded('voice-udp-blocked', 'udp', {
      facts: { fallback: false },
      features: { chat: 'works', voice: 'blocked' },
    }),
  },
  {
    name: 'one of voice’s packets in four is lost',
    changes: { forward: [`udp dport ${voiceServers.udpPort} numgen random mod 4 == 0 drop`] },
    expected: degraded('voice-breaks-up', 'udp', { features: { chat: 'works', voice: 'impaired' } }),
  },
  {
    name: 'voice’s packets come unevenly',
    changes: { netem: 'delay 100ms 90ms' },
    expected: degraded('voice-breaks-up', 'udp', { features: { chat: 'works', voice: 'impaired' } }),
  },
  {
    name: 'IPv6 is set up and leads nowhere',
    changes: { client: plugInIpv6, forward: ['meta nfproto ipv6 drop'] },
    expected: degraded('ipv6-broken', 'ip'),
  },
  {
    name: 'large packets vanish',
    changes: { forward: ['meta length > 1300 drop'] },
    expected: blocked('mtu-black-hole', 'ip'),
  },
  {
    name: 'one packet in ten is lost',
    slow: true,
    changes: { forward: ['numgen random mod 10 == 0 drop'] },
    expected: degraded('unstable-path', 'ip'),
  },
  {
    name: 'a connection may carry so much and no more',
    slow: true,
    changes: { forward: [`ip daddr ${set(v4Of(files))} ct original bytes > 65536 drop`] },
    expected: degraded('upload-cut', 'http', { hosts: [files], facts: { how: 'silent' } }),
  },
  {
    name: 'a sign-in page that answers every name',
    changes: {
      ...captured,
      dnsmasq: [`--address=/#/${places.intranet}`],
    },
    expected: blocked('sign-in-page', 'dns', {
      place: 'sign-in-page',
      facts: { portal: 'portal.guest.example' },
    }),
  },
  {
    name: 'a sign-in page that takes plain HTTP aside',
    slow: true,
    changes: captured,
    expected: blocked('sign-in-page', 'http', { place: 'sign-in-page' }),
  },
  {
    name: 'the line of the company is cut',
    changes: { corp: ['link set wan0 down'] },
    expected: blocked('no-internet', 'ip'),
  },
  {
    name: 'the line of the company swallows everything',
    slow: true,
    changes: { forward: nothingLeaves, corp: ['route replace blackhole default'] },
    expected: blocked('no-internet', 'ip'),
  },
  {
    name: 'the cable is out',
    changes: { client: ['link set eth0 down'] },
    expected: blocked('no-link', 'link', { place: 'this-computer' }),
  },
  {
    name: "the computer's clock is 400 days behind",
    changes: { wrapper: ['faketime', '-f', '-400d'] },
    expected: blocked('clock-wrong', 'clock', {
      place: 'this-computer',
      facts: { direction: 'behind', days: 400 },
    }),
  },
  {
    name: "the computer's clock is 2 days ahead",
    slow: true,
    changes: { wrapper: ['faketime', '-f', '+2d'] },
    expected: degraded('clock-wrong', 'clock', {
      place: 'this-computer',
      facts: { direction: 'ahead', days: 2 },
    }),
  },
  {
    name: "ChatGPT's own side answers with errors",
    changes: { trouble: { errors: { status: 502, hosts: outage } } },
    expected: blocked('service-error', 'http', { place: 'service', facts: { status: 502 } }),
  },
  {
    name: 'a certificate of ChatGPT ran out',
    changes: { trouble: { expired: ['cdn.oaistatic.com'] } },
    expected: blocked('certificate-expired', 'tls', { place: 'service', hosts: ['cdn.oaistatic.com'] }),
  },
];
