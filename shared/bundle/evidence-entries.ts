import type { Account, EvidenceItem } from '../evidence/evidence';
import { makeReproduction, type Reproduction } from '../evidence/reproduction';
import { harEvidence } from '../har/har-evidence';
import { harRedactor } from '../har/redact-har';
import type { OptionalPart, StoredEntry } from './bundle';
import { nothingPacked, textsIn, type Unpack } from './packed';
import type { RedactorOfBundle } from './redact';
import type { Secrets } from './secrets';

/** What the person added; the files of it are attachments. */
export interface BundleEvidence {
  readonly items: readonly EvidenceItem[];
  readonly account: Account;
  /** How often each kind of secret was taken out of the HARs. */
  readonly removed: Readonly<Record<string, number>>;
}

/** What the person says to leave such a file out. */
export const partOf = ({ kind }: EvidenceItem): OptionalPart =>
  kind === 'picture' ? 'screenshots' : 'recording';

/** What is left of it and what the person wrote; null when that is nothing. */
export function reproductionOf(
  evidence: BundleEvidence | undefined,
  leftOut: readonly OptionalPart[],
  redactor: RedactorOfBundle,
): Reproduction | null {
  if (!evidence) return null;
  const items = evidence.items.filter((item) => !leftOut.includes(partOf(item)));
  const isSilent = Object.values(evidence.account).every((text) => text.trim() === '');
  return items.length === 0 && isSilent ? null : makeReproduction(items, evidence.account, redactor.text);
}

/** Kinds of a HAR are named apart: its hosts are not this computer's name. */
export const harsRemoved = (
  evidence: BundleEvidence | undefined,
  leftOut: readonly OptionalPart[],
): Readonly<Record<string, number>> =>
  leftOut.includes('recording')
    ? {}
    : Object.fromEntries(
        Object.entries(evidence?.removed ?? {}).map(([kind, count]) => [`har-${kind}`, count]),
      );

/** The second net for files that have words of their own, or none; undefined: an entry like all others. */
export function evidenceLeak(
  { name, bytes }: StoredEntry,
  secrets: Secrets,
  unpack: Unpack = nothingPacked,
): string | null | undefined {
  if (name.endsWith('.har')) {
    const { leak } = harRedactor(secrets, (secret) => secret, harEvidence);
    return firstOf(textsIn(bytes, unpack), leak);
  }
  if (!name.endsWith('.png') || !(bytes instanceof Uint8Array)) return undefined;
  // Packed pixels hold every short word somewhere; what must not be there is anything but pixels.
  const stray = chunkNames(bytes).find((chunk) => !['IHDR', 'IDAT', 'IEND'].includes(chunk));
  return stray === undefined ? null : 'metadata';
}

/** What is found first in any of these texts. */
export function firstOf<T>(texts: Iterable<string>, find: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}

/** The parts of a PNG, in order. What is not one, or goes on behind its end, has a part called so. */
export function chunkNames(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    names.push(String.fromCharCode(...bytes.subarray(at + 4, at + 8)));
    at += 12 + view.getUint32(at);
  }
  return at === bytes.length && names.at(-1) === 'IEND' ? names : [...names, 'broken'];
}
