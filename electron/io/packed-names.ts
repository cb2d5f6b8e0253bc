import { deserialize, serialize } from 'node:v8';
import type { NameBook } from '../../shared/bundle/names';
import { markWith } from './mark';

/**
 * Names as they go from the thread that gave them to the one that needs them: a large HAR has a million, and the thread
 * between, which has windows to answer, would take seconds to copy them one by one. Bytes it only hands on.
 */
export interface PackedNames {
  readonly packed: Uint8Array;
}
type NamesGiven = Omit<NameBook, 'mark'> & { readonly key: Uint8Array };

export const packNames = (given: NamesGiven): PackedNames => ({ packed: serialize(given) });

export function unpackNames({ packed }: PackedNames): NameBook {
  const given = deserialize(packed) as NamesGiven;
  return { numbers: given.numbers, last: given.last, mark: markWith(given.key) };
}
