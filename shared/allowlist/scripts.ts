import { linesOf } from './line-formats';
import { type Allowlists, type Entry, minimal } from './lists';

/** Remarks inside scripts. Their words come from outside: no sentence stands here. */
export const remarks = [
  'made',
  'needed',
  'exempt',
  'optional',
  'voice',
  'fortios-profile',
  'fortios-filter',
  'fortios-policy',
  'squid-place',
  'squid-bump',
  'cpl-place',
  'nft-table',
  'nft-insert',
  'nft-undo',
] as const;
export type Remark = (typeof remarks)[number];
export type SayRemark = (remark: Remark) => string;

/** What a script is made of: the lists, and which of the two lists of names not to inspect. */
export interface ScriptInput {
  readonly lists: Allowlists;
  readonly exempt: readonly Entry[];
  readonly say: SayRemark;
}
export type Script = (input: ScriptInput) => readonly string[];

const indented = (by: number, lines: readonly string[]) => lines.map((line) => `${' '.repeat(by)}${line}`);

/** Names of FortiOS objects have at most 79 characters (recalled); a host name may be longer. */
const fortiName = (name: string) => `clearway-${name}`.slice(0, 79);

/** Apex and wildcard, as FortiOS wants two entries for them. */
const fortiPatterns = (entries: readonly Entry[]) => linesOf(entries, 'name-and-wildcard');

/** `edit 0` takes the next free number, so nothing that is there is overwritten. */
function fortios({ lists, exempt, say }: ScriptInput): readonly string[] {
  const url = (pattern: string, index: number) => [
    `edit ${index + 1}`,
    `    set url "${pattern}"`,
    `    set type ${pattern.startsWith('*') ? 'wildcard' : 'simple'}`,
    '    set action exempt',
    // Only the category check is passed over; virus scan and DLP stay.
    '    set exempt fortiguard',
    '    set status enable',
    'next',
  ];
  const names = fortiPatterns(exempt).map((pattern) => ({
    pattern,
    id: fortiName(pattern.replace('*.', 'sub-')),
  }));
  const { addresses, udpPort, tcpPort } = lists.voice;
  const hosts = addresses.map((address) => ({ address, id: fortiName(`voice-${address}`) }));
  const optional = fortiPatterns(lists.optional);
  return [
    `# ${say('made')}`,
    `# ${say('needed')}`,
    `# ${say('fortios-filter')}`,
    'config webfilter urlfilter',
    '    edit 0',
    '        set name "clearway-chatgpt"',
    '        config entries',
    ...indented(12, fortiPatterns(lists.allow).flatMap(url)),
    '        end',
    '    next',
    'end',
    `# ${say('optional')}`,
    ...optional.map((pattern) => `#   ${pattern}`),
    `# ${say('exempt')}`,
    'config firewall wildcard-fqdn custom',
    ...indented(
      4,
      names.flatMap(({ id, pattern }) => [`edit "${id}"`, `    set wildcard-fqdn "${pattern}"`, 'next']),
    ),
    'end',
    `# ${say('fortios-profile')}`,
    'config firewall ssl-ssh-profile',
    '    edit "REPLACE-WITH-YOUR-PROFILE"',
    '        config ssl-exempt',
    ...indented(
      12,
      names.flatMap(({ id }) => [
        'edit 0',
        '    set type wildcard-fqdn',
        `    set wildcard-fqdn "${id}"`,
        'next',
      ]),
    ),
    '        end',
    '    next',
    'end',
    `# ${say('voice')}`,
    'config firewall address',
    ...indented(
      4,
      hosts.flatMap(({ address, id }) => [`edit "${id}"`, `    set subnet ${address}/32`, 'next']),
    ),
    'end',
    'config firewall addrgrp',
    '    edit "clearway-voice"',
    `        set member ${hosts.map(({ id }) => `"${id}"`).join(' ')}`,
    '    next',
    'end',
    'config firewall service custom',
    '    edit "clearway-voice"',
    `        set udp-portrange ${udpPort}`,
    `        set tcp-portrange ${tcpPort}`,
    '    next',
    'end',
    `# ${say('fortios-policy')}`,
  ];
}

/** ProxySG's Content Policy Language; `url.domain` covers what is below a name. */
function cpl({ lists, exempt, say }: ScriptInput): readonly string[] {
  const condition = (name: string, entries: readonly Entry[], prefix = '') => [
    `${prefix}define url.domain condition ${name}`,
    ...linesOf(entries, 'bare').map((line) => `${prefix}    ${line}`),
    `${prefix}end`,
  ];
  return [
    `; ${say('made')}`,
    `; ${say('needed')}`,
    ...condition('clearway_chatgpt_allow', lists.allow),
    `; ${say('exempt')}`,
    ...condition('clearway_chatgpt_do_not_inspect', exempt),
    `; ${say('optional')}`,
    ...condition('clearway_chatgpt_optional', lists.optional, ';'),
    `; ${say('cpl-place')}`,
    '<SSL-Intercept>',
    '    condition=clearway_chatgpt_do_not_inspect ssl.forward_proxy(no)',
    '<Proxy>',
    '    condition=clearway_chatgpt_allow ALLOW',
  ];
}

/** `acl` lines of one name add up. */
function squid({ lists, exempt, say }: ScriptInput): readonly string[] {
  const acl = (name: string, type: string, entries: readonly Entry[]) =>
    linesOf(entries, 'leading-dot').map((line) => `acl ${name} ${type} ${line}`);
  return [
    `# ${say('made')}`,
    `# ${say('needed')}`,
    ...acl('clearway_chatgpt', 'dstdomain', lists.allow),
    `# ${say('optional')}`,
    ...acl('clearway_chatgpt', 'dstdomain', lists.optional).map((line) => `#${line}`),
    'acl clearway_port port 443',
    `# ${say('squid-place')}`,
    'http_access allow localnet clearway_port clearway_chatgpt',
    `# ${say('exempt')}`,
    ...acl('clearway_do_not_inspect', 'ssl::server_name', exempt),
    'acl clearway_step1 at_step SslBump1',
    `# ${say('squid-bump')}`,
    'ssl_bump peek clearway_step1',
    'ssl_bump splice clearway_do_not_inspect',
  ];
}

/** A set and a chain of its own: an `accept` in another table would not overrule a `drop` in yours. */
function nftables({ lists: { voice }, say }: ScriptInput): readonly string[] {
  return [
    `# ${say('made')}`,
    `# ${say('voice')}`,
    `# ${say('nft-table')}`,
    'table inet filter {',
    '  set clearway_voice_servers {',
    '    type ipv4_addr',
    `    elements = { ${voice.addresses.join(', ')} }`,
    '  }',
    '  chain clearway_voice {',
    `    ip daddr @clearway_voice_servers udp dport ${voice.udpPort} counter accept`,
    `    ip daddr @clearway_voice_servers tcp dport ${voice.tcpPort} counter accept`,
    '  }',
    '}',
    `# ${say('nft-insert')}`,
    '#   nft insert rule inet filter forward jump clearway_voice',
    `# ${say('nft-undo')}`,
    '#   nft -a list chain inet filter forward',
    '#   nft delete rule inet filter forward handle N',
    '#   nft delete chain inet filter clearway_voice',
    '#   nft delete set inet filter clearway_voice_servers',
  ];
}

/**
 * Bodies for Cloudflare's interface for Gateway rules, one each. Before decryption only `http.conn.*` is known, so
 * the rule that keeps Gateway from inspecting asks for that; domains there include what is below them.
 */
function gatewayRules({ lists, exempt }: ScriptInput): readonly string[] {
  const names = (entries: readonly Entry[]) =>
    `{${minimal(entries)
      .map(({ name }) => `"${name}"`)
      .join(' ')}}`;
  const { addresses, udpPort, tcpPort } = lists.voice;
  const to = (protocol: string, port: number) =>
    `net.dst.ip in {${addresses.join(' ')}} and net.dst.port in {${port}} and net.protocol == "${protocol}"`;
  const rule = (name: string, action: string, filter: string, traffic: string) => ({
    name: `clearway-chatgpt-${name}`,
    action,
    filters: [filter],
    traffic,
    enabled: false,
  });
  const rules = [
    rule('do-not-inspect', 'off', 'http', `any(http.conn.domains[*] in ${names(exempt)})`),
    rule('allow-dns', 'allow', 'dns', `any(dns.domains[*] in ${names(lists.allow)})`),
    rule('allow-http', 'allow', 'http', `any(http.request.domains[*] in ${names(lists.allow)})`),
    rule('voice-udp', 'allow', 'l4', to('udp', udpPort)),
    rule('voice-tcp', 'allow', 'l4', to('tcp', tcpPort)),
  ];
  return JSON.stringify(rules, null, 2).split('\n');
}

export const scripts = {
  fortios,
  cpl,
  squid,
  nftables,
  'gateway-rules': gatewayRules,
} as const satisfies Readonly<Record<string, Script>>;
export type ScriptId = keyof typeof scripts;
