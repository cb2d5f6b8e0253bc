import { blockOf } from '../observation/stand-ins';
import { unwrapped } from './decodings';

/*
 * Names and addresses that exist inside a network only. A bundle says of them what the diagnosis needs (that they are
 * inside ones, which are equal, which share a subnet), never what they are.
 */

/** What was found in the texts of one bundle. */
export interface Internals {
  readonly addresses: readonly string[];
  readonly hosts: readonly string[];
}
export const noInternals: Internals = { addresses: [], hosts: [] };

/** RFC 6762 (appendix G), RFC 8375, ICANN's `.internal`. */
const insideOnly = 'local|localdomain|lan|corp|home|internal|intranet|private|home\\.arpa';
const before = '(?:(?<![\\w.-])|(?<=%[0-9a-f]{2})|(?<=\\\\[bfnrt]))';
const insideName = new RegExp(
  `(?:${before}|(?<=(?:^|[*;,\\s"'(])\\.))(?:[a-z0-9_-]{1,63}\\.){1,8}(?:${insideOnly})(?![\\w-]|\\.\\w)`,
  'gi',
);
/** `http://proxy:8080/`: a name without a dot is somebody's inside. */
const bareHost =
  /(?<=\b(?:https?|wss?|socks[45]?):\/\/(?:[^\s/@]{1,200}@)?)[a-z][a-z0-9-]{1,62}(?=[:/\s"',;]|$)/gi;
/** `\\\\server\\share`, as it is and in JSON. */
const share = /(?<=(?:^|[\s"'(=,])\\{2,4})[a-z][a-z0-9-]{1,62}(?=\\{1,2}[a-z0-9$._-])/gim;
/** A name made from an inside address: backwards, as the address of a name is asked for, or with dashes. */
const ofAddress =
  /(?<![\w.-])(?:(?:\d{1,3}\.){1,3}(?:10|(?:1[6-9]|2\d|3[01])\.172|168\.192)\.in-addr\.arpa|(?:[0-9a-f]\.){4,32}(?:[cd]\.f|[89ab]\.e\.f)\.ip6\.arpa|(?:[a-z0-9]{1,20}-){0,3}(?:10-\d{1,3}|172-(?:1[6-9]|2\d|3[01])|192-168)-\d{1,3}-\d{1,3}(?:\.[a-z0-9-]{1,63}){1,8})(?![\w-])/gi;
const ipv4 = new RegExp(`${before}\\d{1,3}(?:\\.\\d{1,3}){3}(?!\\w|\\.\\d)`, 'gi');
/** Unique local and link-local ones, and inside IPv4 addresses written as IPv6. */
const ipv6 =
  /(?<![\w:.])(?:(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):[0-9a-f:]{2,34}|(?:::|(?:0{1,4}:){5})ffff:(?:0?a[0-9a-f]{2}|ac1[0-9a-f]|c0a8):[0-9a-f]{1,4})(?![\w:])/gi;

/** Every inside name and address in these texts and one layer under them, in the order of appearance. */
export function internalsIn(texts: Iterable<string>, isEvidence: (word: string) => boolean): Internals {
  const addresses = new Set<string>();
  const hosts = new Set<string>();
  const read = (text: string): void => {
    for (const [address] of text.matchAll(ipv4))
      if (blockOf(address) && !isEvidence(address)) addresses.add(address);
    for (const [address] of text.matchAll(ipv6)) addresses.add(address.toLowerCase());
    for (const expression of [insideName, bareHost, share, ofAddress])
      for (const [host] of text.matchAll(expression)) {
        const name = host.toLowerCase();
        if (name !== 'localhost' && !isEvidence(name)) hosts.add(name);
      }
  };
  for (const text of new Set(texts)) {
    read(text);
    for (const plain of unwrapped(text)) read(plain);
  }
  return { addresses: [...addresses], hosts: [...hosts] };
}

/** Every string of a value, in its order. */
export function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) yield* textsOf(item);
}

/**
 * Stand-ins by order of appearance: the same address always gets the same one, and addresses of one subnet (/24, /64)
 * stay in one. No key is used, so none can be found out; nothing links two bundles.
 */
export class StandIns {
  private readonly given = new Map<string, string>();
  private readonly subnets = new Map<string, number>();
  private readonly members = new Map<string, number>();
  private hosts = 0;

  /** `taken`: the real ones; a stand-in that is another's real address would be replaced in its turn. */
  constructor(private readonly taken: ReadonlySet<string>) {}

  address(real: string): string {
    return this.remember(real, () => (real.includes(':') ? this.ofSix(real) : this.ofFour(real)));
  }

  host(real: string): string {
    return this.remember(real, () => {
      for (;;) {
        this.hosts += 1;
        const name = `host-${this.hosts}.internal`;
        if (name === real || !this.taken.has(name)) return name;
      }
    });
  }

  has(word: string): boolean {
    return [...this.given.values()].includes(word);
  }

  private remember(real: string, make: () => string): string {
    const known = this.given.get(real) ?? make();
    this.given.set(real, known);
    return known;
  }

  private ofFour(real: string): string {
    const block = blockOf(real);
    if (!block) return real;
    const subnet = real.split('.').slice(0, 3).join('.');
    return this.free(real, block.corner.join('.'), subnet, (net, member) =>
      [...block.corner, (block.from + net - 1) % 256, member].join('.'),
    );
  }

  private ofSix(real: string): string {
    if (/^fe/.test(real))
      return this.free(real, 'fe80', 'fe80', (_, member) => `fe80::${member.toString(16)}`);
    const subnet = real.split('::')[0]?.split(':').slice(0, 4).join(':') ?? '';
    return this.free(
      real,
      'fd00',
      subnet,
      (net, member) => `fd00:0:0:${net.toString(16)}::${member.toString(16)}`,
    );
  }

  private free(
    real: string,
    block: string,
    subnet: string,
    write: (net: number, member: number) => string,
  ): string {
    const key = `${block} ${subnet}`;
    const net =
      this.subnets.get(key) ??
      [...this.subnets.keys()].filter((one) => one.startsWith(`${block} `)).length + 1;
    this.subnets.set(key, net);
    for (;;) {
      const member = (this.members.get(key) ?? 0) + 1;
      this.members.set(key, member);
      const address = write(net, member);
      if (address === real || !this.taken.has(address)) return address;
    }
  }
}
