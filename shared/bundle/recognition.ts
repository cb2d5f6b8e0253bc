import { readings } from './decodings';
import type { Redactor } from './redactors';

/** How many disguises one over the other are taken off. */
const depth = 3;
const mostRemembered = 20_000;

/** Finds what is recognised by its looks under disguises. The same few pieces make up most of a report. */
export class Recognition {
  private readonly clean = new Set<string>();

  constructor(
    private readonly rows: readonly Redactor[],
    private readonly isKept: (kind: string, secret: string) => boolean,
  ) {}

  /** The kind of the first secret inside; undefined when there is none. */
  inside(chunk: string): string | undefined {
    if (this.clean.has(chunk)) return undefined;
    for (const reading of readings(chunk, depth)) {
      const kind = this.in(reading);
      if (kind !== undefined) return kind;
    }
    if (this.clean.size < mostRemembered && chunk.length <= 4_096) this.clean.add(chunk);
    return undefined;
  }

  /** The same of a text as it stands. */
  in(plain: string): string | undefined {
    const lower = plain.toLowerCase();
    return this.rows.find(
      ({ name, hint, find }) =>
        lower.includes(hint) &&
        [...plain.matchAll(find)].some((match) => !this.isKept(name, match.groups?.secret ?? match[0])),
    )?.name;
  }
}
