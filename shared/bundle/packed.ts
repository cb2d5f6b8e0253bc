/** A large text, kept packed: in blocks that are deflated one by one, so that any place of it is read without the rest. */
export interface Packed {
  readonly sizeBytes: number;
  readonly blocks: readonly Block[];
}

export interface Block {
  /** Where it begins in the text. */
  readonly at: number;
  readonly sizeBytes: number;
  readonly deflated: Uint8Array;
}

/** The bytes of a file: as they are, or packed where they are many. */
export type Stored = Uint8Array | Packed;

/** Inflates a block. Handed in: `shared/` knows no Node. */
export type Unpack = (deflated: Uint8Array) => Uint8Array;

/** For those who keep nothing packed. */
export const nothingPacked: Unpack = () => {
  throw new Error('a packed file, and nobody to unpack it');
};

const isPacked = (stored: Stored): stored is Packed => 'blocks' in stored;

export const sizeOf = (stored: Stored): number => (isPacked(stored) ? stored.sizeBytes : stored.length);

/** All of it in order, never all of it at once. */
export function* piecesOf(stored: Stored, unpack: Unpack): Generator<Uint8Array> {
  if (isPacked(stored)) for (const { deflated } of stored.blocks) yield unpack(deflated);
  else yield stored;
}

/** The bytes from one place up to another, or up to the end. */
export function sliceOf(stored: Stored, from: number, to: number, unpack: Unpack): Uint8Array {
  if (!isPacked(stored)) return stored.subarray(from, to);
  const slice = new Uint8Array(Math.max(0, Math.min(to, stored.sizeBytes) - from));
  for (const { at, sizeBytes, deflated } of stored.blocks) {
    if (at + sizeBytes <= from || at >= to) continue;
    slice.set(unpack(deflated).subarray(Math.max(0, from - at), to - at), Math.max(0, at - from));
  }
  return slice;
}

/** A line may be as long as this before it is parted: an entry of a HAR is one line. */
const longestLine = 8 * 1024 * 1024;
/** No secret is longer, in whatever disguise. */
const longestSecret = 16 * 1024;

/**
 * A text of any size in portions of whole lines, to be searched one by one. Where a line is too long for that, and
 * wherever portions meet, the end of the one before is in the next as well: what stands across a border is found.
 * Portions of JSON begin and end at a quotation mark or between lines, never inside a string.
 */
export function* portionsOf(
  pieces: Iterable<Uint8Array>,
  longest = longestLine,
  overlap = longestSecret,
): Generator<string> {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  let waiting = '';
  let before = '';
  for (const piece of pieces) {
    waiting += utf8.decode(piece, { stream: true });
    const lineEnd = waiting.lastIndexOf('\n') + 1;
    const end = lineEnd > 0 || waiting.length < longest ? lineEnd : waiting.lastIndexOf('"') + 1;
    if (end === 0) continue;
    const portion = before + waiting.slice(0, end);
    yield portion;
    waiting = waiting.slice(end);
    const back = Math.max(0, portion.length - overlap);
    const mark = portion.lastIndexOf('"', back);
    before = overlap === 0 ? '' : portion.slice(mark < 0 ? back : mark);
  }
  waiting += utf8.decode(new Uint8Array());
  if (waiting !== '') yield before + waiting;
}

/** The text of a file: at once where it lies open, in portions where it is packed. */
export const textsIn = (stored: Stored, unpack: Unpack): Iterable<string> =>
  isPacked(stored) ? portionsOf(piecesOf(stored, unpack)) : [new TextDecoder().decode(stored)];

/** The same without what portions share: together they are the text. */
export const linesOf = (pieces: Iterable<Uint8Array>): Generator<string> =>
  portionsOf(pieces, Number.POSITIVE_INFINITY, 0);
