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
 * nothing links one file to another.
 */
export type Mark = (secret: string) => string;

const oneName = `\\[(?:${harKinds.join('|')})-\\d{1,9}\\]`;
const isOneName = new RegExp(`^${oneName}$`);

/** Whether this is what redaction leaves behind. */
export const isHarName = (text: string): boolean => text.startsWith('[') && isOneName.test(text);

/** Splits a text at its names; they are the odd parts. */
export const harNamesApart = new RegExp(`(${oneName})`);

/** Names are remembered for so many secrets (some 100 bytes each); the rest share the number 0. */
const mostNamed = 1_000_000;
const mostRecent = 500;

/** Equal secrets get equal names, by order of appearance within one file. */
export class HarNames {
  private readonly numbers = new Map<string, number>();
  private readonly last = new Map<HarKind, number>();
  private readonly times = new Map<HarKind, number>();
  /** Cookies come back with every request: these need no digest. */
  private readonly recent = new Map<string, string>();

  constructor(
    private readonly mark: Mark,
    private readonly most = mostNamed,
  ) {}

  /** The name of a secret. What is a name already stays: redacting twice changes nothing. */
  give(kind: HarKind, secret: string): string {
    if (isHarName(secret)) return secret;
    this.count(kind);
    const key = `${kind} ${secret}`;
    const recent = this.recent.get(key);
    if (recent !== undefined) return recent;
    const name = `[${kind}-${this.number(kind, `${kind} ${this.mark(secret)}`)}]`;
    if (this.recent.size >= mostRecent) this.recent.clear();
    this.recent.set(key, name);
    return name;
  }

  private number(kind: HarKind, marked: string): number {
    const known = this.numbers.get(marked);
    if (known !== undefined) return known;
    if (this.numbers.size >= this.most) return 0;
    const number = (this.last.get(kind) ?? 0) + 1;
    this.last.set(kind, number);
    this.numbers.set(marked, number);
    return number;
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
