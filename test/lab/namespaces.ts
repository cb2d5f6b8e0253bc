import { execFileSync } from 'node:child_process';
import { mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Several laboratories stand side by side, each in a process that was told which one it is. */
export const named = (what: string): string => `clw${process.env.CLEARWAY_LAB ?? ''}-${what}`;

/** The three machines: the person's computer, the company's gateway, and the internet behind it. */
export const spaces = { client: named('client'), corp: named('corp'), net: named('net') } as const;
export type Space = keyof typeof spaces;

/** Who has which address. Nothing here is on the machine's own network. */
export const places = {
  client: '10.83.0.2',
  gateway: '10.83.0.1',
  resolver: '10.83.0.53',
  intranet: '10.83.0.80',
  proxy: '10.83.0.128',
  uplink: '198.51.100.2',
  beyond: '198.51.100.1',
  client6: '2001:4c4e:83::2',
  gateway6: '2001:4c4e:83::1',
  uplink6: '2001:4c4e:84::2',
  beyond6: '2001:4c4e:84::1',
} as const;

/** The company's own domain, which its resolver completes names with. */
export const domain = 'corp.example';

/** A command line, to be run on one of the machines. */
export const within = (space: Space, ...argv: readonly string[]): readonly string[] => [
  'ip',
  'netns',
  'exec',
  spaces[space],
  ...argv,
];

/** Runs it to its end; throws with what it said when it fails. */
export function run(argv: readonly string[], input = ''): string {
  const [command = '', ...rest] = argv;
  return execFileSync(command, rest, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });
}

/** Lines for `ip`, all at once. */
export const ip = (space: Space, lines: readonly string[]): string =>
  run(['ip', '-n', spaces[space], '-batch', '-'], `${lines.join('\n')}\n`);

/** Where `ip netns exec` finds the files that it puts over those in /etc. */
const filesOf = (space: Space) => join('/etc/netns', spaces[space]);

/** A file of the computer's own /etc, for programs started in that space from now on. */
export function writeEtc(space: Space, name: string, text: string): void {
  const file = join(filesOf(space), name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

const kernel = (space: Space, settings: Readonly<Record<string, string | number>>): void => {
  const lines = Object.entries(settings).map(([name, value]) => `echo ${value} > /proc/sys/net/${name}`);
  run(within(space, 'sh', '-ec', lines.join('\n')));
};

/** Makes the machines and the cables between them. `addresses` are the internet's. */
export function raise(addresses: readonly string[]): void {
  for (const space of Object.values(spaces)) run(['ip', 'netns', 'add', space]);
  const { corp, net } = spaces;
  // Before there is an interface to take them over. An address must be usable at once: no detection of duplicates,
  // which would hold up the first second of IPv6; no router advertisements.
  const settings = ['all', 'default'].flatMap((whom) => [
    [`ipv6/conf/${whom}/accept_ra`, 0],
    [`ipv6/conf/${whom}/accept_dad`, 0],
  ]);
  for (const space of ['client', 'corp', 'net'] as const) kernel(space, Object.fromEntries(settings));
  // Made inside the spaces: nothing shows up among the machine's own interfaces.
  ip('client', ['link set lo up', `link add eth0 type veth peer name lan0 netns ${corp}`]);
  ip('corp', ['link set lo up', `link add wan0 type veth peer name corp0 netns ${net}`]);
  kernel('corp', {
    'ipv4/ip_forward': 1,
    'ipv6/conf/all/forwarding': 1,
    // Every refusal is told, not only the first of several.
    'ipv4/icmp_ratelimit': 0,
    'ipv6/icmp/ratelimit': 0,
  });
  ip('corp', [
    ...[places.gateway, places.resolver, places.intranet, places.proxy].map(
      (a) => `addr add ${a}/24 dev lan0`,
    ),
    `addr add ${places.gateway6}/64 dev lan0`,
    `addr add ${places.uplink}/30 dev wan0`,
    `addr add ${places.uplink6}/64 dev wan0`,
    'link set lan0 up',
    'link set wan0 up',
    `route add default via ${places.beyond}`,
    `route add default via ${places.beyond6}`,
  ]);
  ip('net', [
    'link set lo up',
    `addr add ${places.beyond}/30 dev corp0`,
    `addr add ${places.beyond6}/64 dev corp0`,
    'link set corp0 up',
    `route add 2001:4c4e:83::/64 via ${places.uplink6}`,
    ...addresses.map((a) => `addr add ${a}/${a.includes(':') ? 128 : 32} dev lo`),
  ]);
}

/** The cable is in, with IPv4 alone, as in most companies. */
export function plugIn(): void {
  ip('corp', ['link set wan0 up', 'route replace default via 198.51.100.1']);
  ip('client', [
    'link set eth0 up',
    'addr flush dev eth0 scope global',
    'route flush type unreachable',
    `addr replace ${places.client}/24 dev eth0`,
    `route replace default via ${places.gateway}`,
  ]);
}

/** IPv6 on top. */
export const plugInIpv6 = [
  `addr add ${places.client6}/64 dev eth0 nodad`,
  `route replace default via ${places.gateway6}`,
] as const;

/** Takes away what this run, or an earlier one that was killed, has made; nothing when there is nothing. */
export function clear(): void {
  const known = run(['ip', 'netns', 'list']);
  for (const [space, name] of Object.entries(spaces)) {
    if (new RegExp(`^${name}\\b`, 'm').test(known)) {
      for (const pid of run(['ip', 'netns', 'pids', name]).split('\n').filter(Boolean)) end(Number(pid));
      run(['ip', 'netns', 'delete', name]);
    }
    rmSync(filesOf(space as Space), { recursive: true, force: true });
  }
  try {
    rmdirSync('/etc/netns');
  } catch {
    // There is none, or somebody else has files in it.
  }
}

/** Whoever lives in a space of ours was started by us. */
function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
