import type { LastNumbers, NameBook } from '../bundle/names';

/** What is taken out of a HAR. Each is a kind of name (`[cookie-1]`) or only counted; words: `cli.redact.removed.<kind>`. */
export const harKinds = [
  'header',
  'authorization',
  'cookie',
  'query',
  'fragment',
  'login',
  'path',
  'url',
  'host',
  'id',
  'address',
  'body',
  'frame',
  'name',
  'title',
  'text',
  'comment',
  'member',
] as const;
export type HarKind = (typeof harKinds)[number];

/**
 * A short keyed digest of a secret. The key lives as long as one run, so that no secret has to be remembered and
 * nothing links one bundle to another.
 */
export type Mark = (secret: string) => string;

const oneName = `\\[(?:${harKinds.join('|')})-\\d{1,9}\\]`;
const isOneName = new RegExp(`^${oneName}$`);

/** Whether this is what redaction leaves behind. */
export const isHarName = (text: string): boolean => text.startsWith('[') && isOneName.test(text);

/** The last numbers of the names in a redacted HAR; `host-3.invalid` and `id-3` have no brackets. */
export function lastHarNumbers(text: string): LastNumbers {
  const last: Record<string, number> = {};
  for (const [, kind = '', number] of text.matchAll(anyName))
    last[kind] = Math.max(last[kind] ?? 0, Number(number));
  return last;
}
const anyName = new RegExp(`\\b(${harKinds.join('|')})-(\\d{1,7})\\b`, 'g');

const placed = new RegExp(
  `\\[(${harKinds.join('|')})-(\\d{1,7})\\]|\\b(host)-(\\d{1,7})(?=\\.invalid\\b)|(?<=://(?:[\\w-]+\\.){0,8})\\b(id)-(\\d{1,7})(?=\\.)`,
  'g',
);
/** The same text with higher numbers in its names, by kind: when a HAR joins others that have the low ones. */
export const withHigherNumbers = (text: string, by: LastNumbers): string =>
  text.replace(placed, (whole: string, ...groups: (string | undefined)[]) => {
    const [kind = '', number = ''] = groups.slice(0, 6).filter((one) => one !== undefined);
    return whole.replace(`-${number}`, `-${Number(number) + (by[kind] ?? 0)}`);
  });

/** Splits a text at its names; they are the odd parts. */
export const harNamesApart = new RegExp(`(${oneName})`);

/** Names are remembered for so many secrets (some 100 bytes each); the rest share the number 0. */
const mostNamed = 1_000_000;
const mostRecent = 500;

/**
 * Which secret has which number, by order of appearance. One of these serves all HARs of one bundle, so that the same
 * cookie is `[cookie-3]` in each of them.
 */
export class HarNumbers {
  private readonly numbers = new Map<string, number>();
  private readonly last = new Map<string, number>();

  constructor(
    private readonly mark: Mark,
    private readonly most = mostNamed,
  ) {}

  of(kind: HarKind, secret: string): number {
    const key = `${kind} ${this.mark(secret)}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    if (this.numbers.size >= this.most) return 0;
    const number = (this.last.get(kind) ?? 0) + 1;
    this.last.set(kind, number);
    this.numbers.set(key, number);
    return number;
  }

  /** Numbers up to these are somebody else's. */
  reserve(last: LastNumbers): void {
    for (const [kind, number] of Object.entries(last))
      this.last.set(kind, Math.max(this.last.get(kind) ?? 0, number));
  }

  /** The last number of each kind, given or reserved. */
  lastNumbers(): LastNumbers {
    return Object.fromEntries(this.last);
  }

  /** What the rest of a bundle has to know: whatever it names by the same kinds. */
  given(): Pick<NameBook, 'numbers' | 'last'> {
    const isShared = ([key]: readonly [string, number]) => sharedKinds.test(key);
    return {
      numbers: new Map([...this.numbers].filter(isShared)),
      last: Object.fromEntries([...this.last].filter(isShared)),
    };
  }
}
/** Of all kinds these alone are names in reports and logs as well. */
const sharedKinds = /^(?:authorization|cookie|query)\b/;

/** The names of one file. */
export class HarNames {
  private readonly times = new Map<HarKind, number>();
  /** Cookies come back with every request: these need no digest. */
  private readonly recent = new Map<string, string>();
  private readonly numbers: HarNumbers;

  constructor(numbers: HarNumbers | Mark, most = mostNamed) {
    this.numbers = typeof numbers === 'function' ? new HarNumbers(numbers, most) : numbers;
  }

  /** The name of a secret. What is a name already stays: redacting twice changes nothing. */
  give(kind: HarKind, secret: string): string {
    if (isHarName(secret)) return secret;
    this.count(kind);
    const key = `${kind} ${secret}`;
    const recent = this.recent.get(key);
    if (recent !== undefined) return recent;
    const name = `[${kind}-${this.numbers.of(kind, secret)}]`;
    if (this.recent.size >= mostRecent) this.recent.clear();
    this.recent.set(key, name);
    return name;
  }

  count(kind: HarKind): void {
    this.times.set(kind, (this.times.get(kind) ?? 0) + 1);
  }

  /** How often each kind was taken out, in the order of `harKinds`. */
  counts(): Readonly<Partial<Record<HarKind, number>>> {
    return Object.fromEntries(
      harKinds.flatMap((kind) => (this.times.has(kind) ? [[kind, this.times.get(kind)]] : [])),
    );
  }
}
