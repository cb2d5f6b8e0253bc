import { randomUUID } from 'node:crypto';
import type { Attachment } from '../../shared/bundle/bundle';
import { partOf } from '../../shared/bundle/evidence-entries';
import { type Stored, sizeOf } from '../../shared/bundle/packed';
import { type EvidenceItem, limits } from '../../shared/evidence/evidence';

/** One thing that was added. */
export interface KeptItem {
  readonly item: EvidenceItem;
  readonly bytes: Stored;
  /** How often each kind of secret was taken out of it. */
  readonly removed: Readonly<Record<string, number>>;
}

/** What is known of a thing before it lies on the shelf. */
export type Draft<Item extends EvidenceItem = EvidenceItem> = Item extends EvidenceItem
  ? Omit<Item, 'id' | 'entry' | 'addedAt' | 'sizeBytes'>
  : never;

/** A bundle holds so many HARs, recorded or brought, and so many pictures. */
export type Sort = 'har' | 'picture';

const entryOf = {
  recording: (number: number) => `har/recording-${number}.har`,
  har: (number: number) => `har/imported-${number}.har`,
  picture: (number: number) => `screenshots/screenshot-${number}.png`,
} as const;
const numberIn = (entry: string) => Number(/-(\d+)\./.exec(entry)?.[1] ?? 0);

const sortOf = ({ kind }: EvidenceItem): Sort => (kind === 'picture' ? 'picture' : 'har');

/** What was added so far, in memory, under the names that it will have in the bundle. No name is given twice. */
export class Shelf {
  private readonly kept: KeptItem[] = [];
  private readonly numbers = { recording: 0, har: 0, picture: 0 };

  get items(): readonly EvidenceItem[] {
    return this.kept.map(({ item }) => item);
  }

  get all(): readonly KeptItem[] {
    return [...this.kept];
  }

  get files(): readonly Attachment[] {
    return this.kept.map(({ item, bytes }) => ({ part: partOf(item), name: item.entry, bytes }));
  }

  get removed(): KeptItem['removed'] {
    return sum(this.kept.map(({ removed }) => removed));
  }

  isFullOf(sort: Sort): boolean {
    const alike = this.items.filter((item) => sortOf(item) === sort);
    if (sort === 'har') return alike.length >= limits.hars;
    const sizeBytes = alike.reduce((all, one) => all + one.sizeBytes, 0);
    return alike.length >= limits.pictures || sizeBytes >= limits.picturesBytes;
  }

  put(draft: Draft, bytes: Stored, addedAtMs: number, removed: KeptItem['removed'] = {}): void {
    const item = {
      ...draft,
      id: randomUUID(),
      entry: this.nextEntry(draft.kind),
      addedAt: new Date(addedAtMs).toISOString(),
      sizeBytes: sizeOf(bytes),
    };
    this.kept.push({ item, bytes, removed });
  }

  /** Those of these that are not here. */
  missing(earlier: readonly KeptItem[]): readonly KeptItem[] {
    const here = new Set(this.items.map(({ id }) => id));
    return earlier.filter(({ item }) => !here.has(item.id));
  }

  /** Things that have their names already; where a name is taken by now, they get the next one. */
  putBack(earlier: readonly KeptItem[]): void {
    const taken = new Set(this.items.map(({ entry }) => entry));
    // All of theirs first: none of them may be met by a new name for another.
    for (const { item } of earlier)
      this.numbers[item.kind] = Math.max(this.numbers[item.kind], numberIn(item.entry));
    for (const one of earlier) {
      const { item } = one;
      const entry = taken.has(item.entry) ? this.nextEntry(item.kind) : item.entry;
      this.kept.push({ ...one, item: { ...item, entry } });
    }
  }

  /** Whether it was there. */
  takeOut(id: string): boolean {
    const at = this.kept.findIndex(({ item }) => item.id === id);
    if (at >= 0) this.kept.splice(at, 1);
    return at >= 0;
  }

  picture(id: string): Uint8Array | undefined {
    const bytes = this.kept.find(({ item }) => item.id === id && item.kind === 'picture')?.bytes;
    return bytes instanceof Uint8Array ? bytes : undefined;
  }

  private nextEntry(kind: EvidenceItem['kind']): string {
    this.numbers[kind] += 1;
    return entryOf[kind](this.numbers[kind]);
  }
}

function sum(counts: readonly KeptItem['removed'][]): KeptItem['removed'] {
  const all: Record<string, number> = {};
  for (const one of counts)
    for (const [kind, times] of Object.entries(one)) all[kind] = (all[kind] ?? 0) + times;
  return all;
}
