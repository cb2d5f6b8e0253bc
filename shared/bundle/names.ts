/**
 * Names that were given before this redactor came: by the HARs of the same bundle, or by an earlier redaction of the
 * same report. Secrets are remembered under a keyed digest; the key is never written down.
 */
export interface NameBook {
  readonly mark: (secret: string) => string;
  /** By kind, a blank, and the mark of the secret. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The last number that was given, by kind. */
  readonly last: LastNumbers;
}
export type LastNumbers = Readonly<Record<string, number>>;

/** The last numbers of the names that stand in texts. A page may write `[x-999999999]` too: so high none of ours comes. */
export function lastNumbersIn(texts: Iterable<string>): LastNumbers {
  const last: Record<string, number> = {};
  for (const text of texts)
    if (text.includes('['))
      for (const [, kind = '', number] of text.matchAll(/\[([a-z]{2,20}(?:-[a-z]{2,20}){0,2})-(\d{1,7})\]/g))
        last[kind] = Math.max(last[kind] ?? 0, Number(number));
  return last;
}

/** The higher of two, kind by kind. */
export function laterOf(one: LastNumbers, other: LastNumbers): LastNumbers {
  const kinds = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...kinds].map((kind) => [kind, Math.max(one[kind] ?? 0, other[kind] ?? 0)]));
}

/** Names by order of appearance, and how often each kind was given. */
export class Names {
  private readonly given = new Map<string, string>();
  private readonly last = new Map<string, number>();
  private readonly times = new Map<string, number>();

  constructor(private readonly book?: NameBook) {
    for (const [kind, number] of Object.entries(book?.last ?? {})) this.last.set(kind, number);
  }

  give(kind: string, secret: string): string {
    const key = `${kind} ${secret}`;
    const name = this.given.get(key) ?? this.fromBook(kind, secret) ?? `[${kind}-${this.next(kind)}]`;
    this.given.set(key, name);
    return this.count(kind, name);
  }

  private fromBook(kind: string, secret: string): string | undefined {
    if (!this.book || this.book.numbers.size === 0) return undefined;
    const number = this.book.numbers.get(`${kind} ${this.book.mark(secret)}`);
    return number === undefined ? undefined : `[${kind}-${number}]`;
  }

  private next(kind: string): number {
    const number = (this.last.get(kind) ?? 0) + 1;
    this.last.set(kind, number);
    return number;
  }

  count(kind: string, name: string): string {
    this.times.set(kind, (this.times.get(kind) ?? 0) + 1);
    return name;
  }

  counts(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.times].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
