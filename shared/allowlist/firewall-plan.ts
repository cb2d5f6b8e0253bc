import { type Block, heading, item, text, title, type Words, words } from './blocks';
import { linesOf } from './line-formats';
import type { Allowlists } from './lists';

const zone = (name: 'people' | 'proxy' | 'resolver' | 'servers' | 'outside' | 'any'): Words =>
  words(`allowlist.zone.${name}`);
const allow = 'ALLOW';
const deny = 'DENY';

interface Rule {
  readonly rule: Words;
  readonly source: Words;
  readonly destination: Words;
  readonly port: Words;
  readonly action: typeof allow | typeof deny;
}

/** What a firewall lets out, zone by zone, from the first rule to the last. Nothing is ever let in. */
const rules = ({ voice, allow: names }: Allowlists): readonly Rule[] => {
  const hosts = words('allowlist.plan.names', { count: linesOf(names, 'bare').length });
  const servers = words('allowlist.plan.voice-servers', { count: voice.addresses.length });
  return [
    {
      rule: words('allowlist.plan.rule.own-dns'),
      source: zone('people'),
      destination: zone('resolver'),
      port: 'UDP 53, TCP 53',
      action: allow,
    },
    {
      rule: words('allowlist.plan.rule.to-proxy'),
      source: zone('people'),
      destination: zone('proxy'),
      port: words('allowlist.plan.proxy-port'),
      action: allow,
    },
    {
      rule: words('allowlist.plan.rule.proxy-out'),
      source: zone('proxy'),
      destination: hosts,
      port: 'TCP 443',
      action: allow,
    },
    {
      rule: words('allowlist.plan.rule.direct'),
      source: zone('people'),
      destination: hosts,
      port: 'TCP 443',
      action: allow,
    },
    {
      rule: words('allowlist.plan.rule.voice'),
      source: zone('people'),
      destination: servers,
      port: `UDP ${voice.udpPort}`,
      action: allow,
    },
    {
      rule: words('allowlist.plan.rule.voice-fallback'),
      source: zone('people'),
      destination: servers,
      port: `TCP ${voice.tcpPort}`,
      action: allow,
    },
    {
      rule: words('allowlist.plan.rule.quic'),
      source: zone('people'),
      destination: zone('outside'),
      port: 'UDP 443',
      action: deny,
    },
    {
      rule: words('allowlist.plan.rule.servers'),
      source: zone('servers'),
      destination: hosts,
      port: '*',
      action: deny,
    },
    {
      rule: words('allowlist.plan.rule.inbound'),
      source: zone('outside'),
      destination: zone('any'),
      port: '*',
      action: deny,
    },
    {
      rule: words('allowlist.plan.rule.rest'),
      source: zone('any'),
      destination: zone('any'),
      port: '*',
      action: deny,
    },
  ];
};

/** The rules as a table of zones, and what to mind about them. */
export const firewallPlan = (lists: Allowlists): readonly Block[] => [
  title('allowlist.plan.title'),
  text('allowlist.made', { date: lists.date }),
  text('allowlist.plan.intro'),
  {
    as: 'table',
    head: (['rule', 'source', 'destination', 'port', 'action'] as const).map((column) =>
      words(`allowlist.plan.column.${column}`),
    ),
    rows: rules(lists).map(({ rule, source, destination, port, action }) => [
      rule,
      source,
      destination,
      port,
      action,
    ]),
  },
  heading('allowlist.plan.mind'),
  item('allowlist.plan.by-name'),
  item('allowlist.plan.one-way'),
  item('allowlist.plan.addresses-move', { feed: lists.voice.feed, count: lists.voice.addresses.length }),
  item('allowlist.plan.idle'),
  heading('allowlist.plan.names-title'),
  { as: 'code', lines: linesOf(lists.allow, 'name-and-wildcard') },
  heading('allowlist.plan.voice-title'),
  { as: 'code', lines: lists.voice.addresses },
];
