import { nothingPacked, type Stored, sliceOf, type Unpack } from './packed';

/** Of an entry, the window shows so much at a time: all of a large one at once would freeze a slow laptop. */
export const partBytes = 96 * 1024;

/** In how many parts an entry is shown. */
export const partsOf = (sizeBytes: number): number => Math.max(1, Math.ceil(sizeBytes / partBytes));

/** One part as text, counted from 0. Together they are all of it, and none begins or ends inside a letter. */
export function textOfPart(bytes: Stored, part: number, unpack: Unpack = nothingPacked): string {
  const from = part * partBytes;
  const near = sliceOf(bytes, from, from + partBytes + longestLetter, unpack);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    near.subarray(letterFrom(near, 0), letterFrom(near, partBytes)),
  );
}
const longestLetter = 4;

/** Where the next letter of UTF-8 begins: what goes on one has the bits 10 in front, at most three times. */
function letterFrom(bytes: Uint8Array, at: number): number {
  const isInside = (place: number) => ((bytes[place] ?? 0) & 0xc0) === 0x80;
  return [at, at + 1, at + 2, at + 3].find((place) => !isInside(place)) ?? at;
}
