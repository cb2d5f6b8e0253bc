import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Authority, type AuthorityWish, authority } from '../world/certificates';
import { openWeb, type Trouble, world, writeInternet } from './internet';
import { domain, ip, places, plugIn, run, within, writeEtc } from './namespaces';
import type { Processes } from './processes';

/** Authorities that a company's inspection signs with, under names seen in the field (shared/catalogue/products). */
const inspectorNames = {
  zscaler: [
    'CN=Zscaler Root CA, OU=Zscaler Inc., O=Zscaler Inc., L=San Jose, ST=California, C=US',
    'CN=Zscaler Intermediate Root CA (zscaler.net), OU=Zscaler Inc., O=Zscaler Inc., ST=California, C=US',
  ],
  fortinet: ['CN=FG100FTK20012345, OU=Certificate Authority, O=Fortinet, L=Sunnyvale, ST=California, C=US'],
  company: ['CN=Example Corporate Root CA, O=Example Corp', 'CN=Example TLS Proxy CA 3, O=Example Corp'],
  expired: ['CN=Example Corporate Root CA 2015, O=Example Corp'],
  weak: ['CN=Example Old TLS Proxy CA, O=Example Corp'],
} as const;
const dayMs = 86_400_000;
/** What is odd about some of them. */
const inspectorWishes: { readonly [I in Inspector]?: AuthorityWish } = {
  expired: { to: Date.now() - 20 * dayMs },
  weak: { kind: 'RSA-1024', hash: 'sha1' },
};
type Inspector = keyof typeof inspectorNames;

const made = new Map<Inspector, Authority>();

/** The one that signs, made when first asked for. RSA, since Squid writes its certificates with such keys. */
function inspector(id: Inspector): Authority {
  const known = made.get(id);
  if (known) return known;
  const [root, signing] = inspectorNames[id] as readonly [string, string?];
  const top = authority(root, { kind: 'RSA', ...inspectorWishes[id] });
  const signs = signing === undefined ? top : authority(signing, { kind: 'RSA', signedBy: top });
  made.set(id, signs);
  return signs;
}

export interface Inspection {
  readonly by: Inspector;
  /** The computer's own store has the authority. */
  readonly trusted: boolean;
  /** The upgrade to a WebSocket is taken out. */
  readonly stripsUpgrades?: true;
  /** These domains get the page instead. */
  readonly blocks?: { readonly domains: readonly string[]; readonly page: string; readonly status?: number };
  /** More lines for Squid. */
  readonly rules?: readonly string[];
  /** More of what its port for encrypted connections is told. */
  readonly port?: string;
}

export interface Proxy {
  /** What the proxy is told beyond the usual, before it lets everybody pass. */
  readonly rules: readonly string[];
}

/** What a scenario changes in a healthy company network. */
export interface Changes {
  /** Options for dnsmasq beyond the usual; or unbound's own lines, where names fail in ways dnsmasq does not know. */
  readonly dnsmasq?: readonly string[];
  readonly unbound?: readonly string[];
  /** nftables rules of the gateway, by chain. */
  readonly forward?: readonly string[];
  readonly input?: readonly string[];
  readonly prerouting?: readonly string[];
  /** nftables rules of the computer itself, for what it sends. */
  readonly output?: readonly string[];
  /** Matches that nftables lacks: arguments after `iptables -A FORWARD`. */
  readonly iptables?: readonly (readonly string[])[];
  readonly inspection?: Inspection;
  readonly proxy?: Proxy;
  /** The company's web server: the sign-in page, the proxy script. */
  readonly pages?: string;
  readonly trouble?: Trouble;
  /** Lines of the computer's own hosts file. */
  readonly hosts?: readonly string[];
  /** Lines for `ip` on each machine, once everything runs. */
  readonly client?: readonly string[];
  readonly corp?: readonly string[];
  /** Voice's packets, and no others, leave with this done to them: arguments after `tc … netem`. */
  readonly netem?: string;
  /** The line of the company carries no more than this, each way: arguments after `tc … tbf`. */
  readonly line?: string;
  /** The computer's resolvers, the one that is asked first before all; the company's alone unless said. */
  readonly resolvers?: readonly string[];
  /** A server of the company that no package has: a program for Node. */
  readonly odd?: string;
  /** Lines for `ip` on the internet's side; they stay for all later scenarios. */
  readonly net?: readonly string[];
  /** The computer's desktop: KDE's settings for proxies. */
  readonly kde?: readonly string[];
  /** Set for the programs on the computer. */
  readonly env?: Readonly<Record<string, string>>;
  /** A command in front of the product's own, such as one that shifts its clock. */
  readonly wrapper?: readonly string[];
}

export interface Lab {
  readonly folder: string;
  readonly processes: Processes;
  readonly farSide: string;
}

/** Makes the company anew: nothing of the scenario before is left. */
export async function arrange(lab: Lab, changes: Changes, before: Changes | undefined): Promise<void> {
  const { processes } = lab;
  await Promise.all(['dns', 'squid', 'intranet', 'odd'].map((name) => processes.stop(name)));
  plugIn();
  spoilVoice(changes.netem, before?.netem);
  narrowLine(changes.line, before?.line);
  writeComputer(lab, changes);
  setFirewall(changes);
  await Promise.all([
    changes.trouble || before?.trouble ? setTrouble(lab, changes.trouble ?? {}) : undefined,
    openResolver(lab, changes),
    changes.inspection || changes.proxy ? openSquid(lab, changes) : undefined,
    changes.pages === undefined ? undefined : openIntranet(lab, changes.pages),
    changes.odd === undefined
      ? undefined
      : processes.start('odd', 'corp', [process.execPath, '--eval', changes.odd]),
  ]);
  if (changes.net) ip('net', changes.net);
  if (changes.corp) ip('corp', changes.corp);
  if (changes.client) ip('client', changes.client);
}

async function setTrouble({ processes, folder, farSide }: Lab, trouble: Trouble): Promise<void> {
  writeInternet(join(folder, 'internet'), trouble);
  await openWeb(processes, join(folder, 'internet'), farSide);
}

/** What a computer has in /etc: its resolver, its own names, and the certificates it trusts. */
function writeComputer(
  { folder }: Lab,
  { inspection, hosts = [], kde, resolvers = [places.resolver] }: Changes,
): void {
  const own = inspection?.trusted ? inspector(inspection.by).path.slice(-1) : [];
  const servers = resolvers.map((address) => `nameserver ${address}\n`).join('');
  writeEtc('client', 'resolv.conf', `${servers}search ${domain}\n`);
  writeEtc('client', 'hosts', ['127.0.0.1 localhost', '::1 localhost', ...hosts, ''].join('\n'));
  writeEtc('client', 'ssl/certs/ca-certificates.crt', [...world.publicRoots, ...own].join(''));
  if (kde) writeFileSync(join(folder, 'kioslaverc'), ['[Proxy Settings]', ...kde, ''].join('\n'));
}

/** What a program of that desktop finds in its environment. */
export const desktopEnv = ({ folder }: Lab, { kde }: Changes): Readonly<Record<string, string>> =>
  kde ? { XDG_CURRENT_DESKTOP: 'KDE', XDG_CONFIG_HOME: folder } : {};

const tc = (line: string, space: 'corp' | 'net' = 'corp') => run(within(space, 'tc', ...line.split(' ')));

/** Both ends of the line send no faster. */
function narrowLine(line: string | undefined, before: string | undefined): void {
  for (const [space, end] of [
    ['corp', 'wan0'],
    ['net', 'corp0'],
  ] as const) {
    if (before) tc(`qdisc del dev ${end} root`, space);
    if (line) tc(`qdisc add dev ${end} root tbf ${line}`, space);
  }
}

/** A band of its own for voice's port; all else leaves as before. */
function spoilVoice(netem: string | undefined, before: string | undefined): void {
  if (before) tc('qdisc del dev wan0 root');
  if (!netem) return;
  const isVoice = 'u32 match ip protocol 17 0xff match ip dport 3478 0xffff';
  tc('qdisc add dev wan0 root handle 1: prio bands 4 priomap 1 2 2 2 1 2 0 0 1 1 1 1 1 1 1 1');
  tc(`qdisc add dev wan0 parent 1:4 handle 40: netem ${netem}`);
  tc(`filter add dev wan0 parent 1: protocol ip ${isVoice} flowid 1:4`);
}

/** Whether this kernel can do that; many small ones cannot. */
export function knowsNetem(): boolean {
  try {
    spoilVoice('delay 1ms', undefined);
    return true;
  } catch {
    return false;
  } finally {
    try {
      tc('qdisc del dev wan0 root');
    } catch {
      // Nothing was put there.
    }
  }
}

function setFirewall({
  forward = [],
  input = [],
  prerouting = [],
  output = [],
  iptables = [],
}: Changes): void {
  const chain = (name: string, head: string, rules: readonly string[]) =>
    `chain ${name} { ${head}; ${rules.map((rule) => `${rule};`).join(' ')} }`;
  const ruleset = [
    'flush ruleset',
    'table inet clw {',
    chain('forward', 'type filter hook forward priority 0', forward),
    chain('input', 'type filter hook input priority 0', input),
    chain('prerouting', 'type nat hook prerouting priority -100', prerouting),
    chain('postrouting', 'type nat hook postrouting priority 100', [
      'oifname wan0 meta nfproto ipv4 masquerade',
    ]),
    '}',
  ];
  run(within('corp', 'nft', '-f', '-'), ruleset.join('\n'));
  const own = [
    'flush ruleset',
    'table inet clw {',
    chain('output', 'type filter hook output priority 0', output),
    '}',
  ];
  run(within('client', 'nft', '-f', '-'), own.join('\n'));
  // Rules may ask how much a connection has carried.
  run(within('corp', 'sh', '-c', 'echo 1 > /proc/sys/net/netfilter/nf_conntrack_acct'));
  for (const rule of iptables) run(within('corp', 'iptables', '-w', '-A', 'FORWARD', ...rule));
}

async function openResolver({ processes, folder }: Lab, { dnsmasq = [], unbound }: Changes): Promise<void> {
  if (unbound) {
    const file = join(folder, 'resolver.conf');
    writeFileSync(file, forwarder(unbound));
    await processes.start('dns', 'corp', ['unbound', '-d', '-c', file]);
  } else {
    await processes.start('dns', 'corp', [
      'dnsmasq',
      '--keep-in-foreground',
      '--conf-file=/dev/null',
      '--pid-file=',
      '--user=root',
      '--no-hosts',
      '--no-resolv',
      '--bind-interfaces',
      `--listen-address=${places.resolver}`,
      '--server=8.8.8.8',
      `--local=/${domain}/`,
      `--address=/proxy.${domain}/${places.proxy}`,
      ...dnsmasq,
    ]);
  }
  await processes.untilOpen('dns', 'corp', 53, 'udp');
}

/** `lines`: of unbound's `server:`, and whole clauses, which begin with their name in the first column. */
const forwarder = (lines: readonly string[]): string => `
server:
  username: ""
  chroot: ""
  directory: ""
  pidfile: ""
  use-syslog: no
  do-daemonize: no
  num-threads: 1
  module-config: "iterator"
  interface: ${places.resolver}
  access-control: 0.0.0.0/0 allow
  local-zone: "${domain}." static
${lines.map((line) => (line.includes('\n') ? line : `  ${line}`)).join('\n')}
forward-zone:
  name: "."
  forward-addr: 8.8.8.8
remote-control:
  control-enable: no
`;

const squidPorts = { proxy: 3128, plain: 3129, secure: 3130 } as const;

/** What the gateway takes out of the way and hands to Squid. */
export const intoSquid = [
  `iifname lan0 tcp dport 443 redirect to :${squidPorts.secure}`,
  `iifname lan0 ip daddr != 10.0.0.0/8 tcp dport 80 redirect to :${squidPorts.plain}`,
] as const;

export const proxyUrl = (secret = ''): string =>
  `http://${secret === '' ? '' : `${secret}@`}proxy.${domain}:${squidPorts.proxy}`;

/** For programs that read the usual variables. */
export const proxyEnv = (url: string): Readonly<Record<string, string>> => ({
  HTTPS_PROXY: url,
  HTTP_PROXY: url,
  NO_PROXY: `localhost,127.0.0.1,.${domain}`,
});

async function openSquid({ processes, folder }: Lab, { inspection, proxy }: Changes): Promise<void> {
  const home = join(folder, 'squid');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  cpSync('/usr/share/squid/errors/templates', join(home, 'errors'), { recursive: true });
  writeFileSync(join(home, 'errors', 'ERR_COMPANY'), inspection?.blocks?.page ?? '');
  writeFileSync(join(home, 'roots.pem'), world.publicRoots.join(''));
  writeFileSync(join(home, 'passwords'), 'ann:$apr1$clearway$EpwPyuRagVBiqZAGKexo60\n');
  if (inspection) {
    writeFileSync(join(home, 'signing.pem'), signingFile(inspector(inspection.by)));
    run([certificateMaker, '-c', '-s', join(home, 'made'), '-M', '4MB']);
  }
  run(['chown', '-R', 'proxy:proxy', home]);
  const file = join(folder, 'squid.conf');
  writeFileSync(file, squidConf(home, inspection, proxy));
  await processes.start('squid', 'corp', ['squid', '-N', '-f', file]);
  await processes.untilOpen('squid', 'corp', squidPorts.proxy);
}

export const certificateMaker = '/usr/lib/squid/security_file_certgen';

const signingFile = ({ path, keys }: Authority): string =>
  [path[0], keys.privateKey.export({ type: 'pkcs8', format: 'pem' }), ...path.slice(1)].join('');

const squidConf = (home: string, inspection?: Inspection, proxy?: Proxy): string =>
  [
    `visible_hostname proxy.${domain}`,
    'httpd_suppress_version_string on',
    'pid_filename none',
    `cache_log ${home}/cache.log`,
    'access_log none',
    `coredump_dir ${home}`,
    'cache deny all',
    'shutdown_lifetime 0 seconds',
    'pinger_enable off',
    'netdb_filename none',
    `error_directory ${home}/errors`,
    'dns_nameservers 8.8.8.8',
    `tls_outgoing_options cafile=${home}/roots.pem`,
    `http_port ${places.proxy}:${squidPorts.proxy}`,
    'acl secure port 443',
    ...(inspection ? inspecting(home, inspection) : []),
    ...(proxy?.rules ?? []).map((rule) => rule.replaceAll('HOME', home)),
    'http_access deny CONNECT !secure',
    'http_access allow all',
    '',
  ].join('\n');

const inspecting = (
  home: string,
  { stripsUpgrades, blocks, rules = [], port = 'generate-host-certificates=on' }: Inspection,
): readonly string[] => [
  `sslcrtd_program ${certificateMaker} -s ${home}/made -M 4MB`,
  'sslcrtd_children 4 startup=2 idle=1',
  `http_port ${places.gateway}:${squidPorts.plain} intercept`,
  `https_port ${places.gateway}:${squidPorts.secure} intercept ssl-bump tls-cert=${home}/signing.pem ${port} dynamic_cert_mem_cache_size=4MB`,
  ...rules,
  `http_upgrade_request_protocols websocket ${stripsUpgrades ? 'deny' : 'allow'} all`,
  'acl hello at_step SslBump1',
  'ssl_bump peek hello',
  'ssl_bump bump all',
  ...(blocks
    ? [
        `acl blocked dstdomain ${blocks.domains.map((name) => `.${name}`).join(' ')}`,
        `deny_info ${blocks.status ?? 403}:ERR_COMPANY blocked`,
        'http_access deny !CONNECT blocked',
      ]
    : []),
];

/** `lines`: what stands inside nginx's `http { }`. */
async function openIntranet({ processes, folder }: Lab, lines: string): Promise<void> {
  const home = join(folder, 'intranet');
  mkdirSync(home, { recursive: true });
  const file = join(folder, 'intranet.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    file,
    `user root; worker_processes 1; daemon off; pid ${home}/pid; error_log ${home}/log warn;
events { worker_connections 256; }
http {
  access_log off; ${temporary.map((name) => `${name}_temp_path ${home}/${name};`).join(' ')}
  ${lines}
}
`,
  );
  await processes.start('intranet', 'corp', ['nginx', '-c', file]);
  await processes.untilOpen('intranet', 'corp', 80);
}
