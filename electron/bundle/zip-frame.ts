import type { Entry, LocalFileHeader } from 'yauzl';

/*
 * What a zip says of itself stands in it twice: of an entry before its bytes and in the directory, of the directory in
 * one end or, with Zip64, in two. Programs differ in which they believe, so here both have to say the same and nothing
 * may lie between them (APPNOTE 4.3.7, 4.3.9, 4.3.14 to 4.3.16, 4.5.3).
 */

const most16 = 0xffff;
const most32 = 0xffffffff;
const zip64Field = 0x0001;
/** The sizes of an entry stand behind its bytes, for its writer did not know them before. */
const isSizedBehind = 0x0008;

/** Bytes behind an entry's data that a writer may put there: nothing, or the sizes, short or of Zip64, signed or not. */
const gapsBehind = [0, 12, 16, 20, 24] as const;

/** Flags that change what is read: encrypted, sized behind, UTF-8. How hard it was packed is nobody's business. */
const flagsThatCount = 0x2849;
/** Extra fields that give an entry a second name or another encryption (Info-ZIP appnote, 0x7075 and 0x9901). */
const trickyFields = [0x7075, 0x9901] as const;

/** Whether an entry says of itself what the directory says of it. */
export function agrees(entry: Entry, local: LocalFileHeader): boolean {
  const flags = local.generalPurposeBitFlag;
  if (((flags ^ entry.generalPurposeBitFlag) & flagsThatCount) !== 0) return false;
  if (local.compressionMethod !== entry.compressionMethod) return false;
  const extras = [local.extraField, entry.extraFieldRaw];
  if (extras.some((extra) => trickyFields.some((id) => fieldOf(extra, id)))) return false;
  const [size, packed] = longSizes(local);
  const isLater = (flags & isSizedBehind) !== 0;
  const told = (here: number, there: number) => here === there || (isLater && here === 0);
  return (
    told(local.crc32, entry.crc32) && told(size, entry.uncompressedSize) && told(packed, entry.compressedSize)
  );
}

/** Both sizes of the header before an entry's bytes; with Zip64 they stand in a field of its own. */
function longSizes({
  uncompressedSize: size,
  compressedSize: packed,
  extraField,
}: LocalFileHeader): readonly [number, number] {
  if (size !== most32 && packed !== most32) return [size, packed];
  const field = fieldOf(extraField, zip64Field);
  const isHeld = (at: number) => field !== undefined && field.length >= at + 8;
  const long = (told: number, at: number) =>
    told === most32 && isHeld(at) ? Number(field?.readBigUInt64LE(at)) : told;
  return [long(size, 0), long(packed, size === most32 ? 8 : 0)];
}

function fieldOf(extra: Buffer, id: number): Buffer | undefined {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2))
    if (extra.readUInt16LE(at) === id) return extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
  return undefined;
}

/** Whether what follows an entry's bytes begins where it should: at once, or behind the sizes if they come there. */
export const followsOn = (entry: Entry | undefined, endOfBytes: number, next: number): boolean =>
  gapsBehind.some(
    (gap) =>
      next === endOfBytes + gap && (gap === 0 || ((entry?.generalPurposeBitFlag ?? 0) & isSizedBehind) !== 0),
  );

/** What was found by reading, to be held against what the end says. */
export interface Found {
  readonly entries: number;
  readonly directoryAt: number;
  /** Where the directory ended. */
  readonly directoryEnd: number;
}

const endBytes = 22;
const locatorBytes = 20;
const recordBytes = 56;

/** The longest that may follow a directory: both ends and a remark. */
export const mostAfterDirectory = recordBytes + locatorBytes + endBytes + most16;

/** Whether all that follows the directory is its end, and tells what was found. */
export function endsAsFound(after: Buffer, found: Found): boolean {
  const isLong = after.length >= recordBytes && after.readUInt32LE(0) === 0x06064b50;
  if (isLong && !longEndAsFound(after, found)) return false;
  const end = after.subarray(isLong ? recordBytes + locatorBytes : 0);
  if (end.length < endBytes || end.readUInt32LE(0) !== 0x06054b50) return false;
  /** A number too long for its place is told by all its bits set, and stands in the long end. */
  const tells = (told: number, real: number, most: number) => told === real || (isLong && told === most);
  return (
    [4, 6].every((at) => tells(end.readUInt16LE(at), 0, most16)) &&
    [8, 10].every((at) => tells(end.readUInt16LE(at), found.entries, most16)) &&
    tells(end.readUInt32LE(12), found.directoryEnd - found.directoryAt, most32) &&
    tells(end.readUInt32LE(16), found.directoryAt, most32) &&
    end.readUInt16LE(20) === end.length - endBytes
  );
}

/** The same of Zip64's record, and of the pointer to it. */
function longEndAsFound(after: Buffer, { entries, directoryAt, directoryEnd }: Found): boolean {
  if (after.length < recordBytes + locatorBytes) return false;
  const long = (at: number) => Number(after.readBigUInt64LE(at));
  const locator = after.subarray(recordBytes);
  return (
    long(4) === recordBytes - 12 &&
    [16, 20].every((at) => after.readUInt32LE(at) === 0) &&
    [24, 32].every((at) => long(at) === entries) &&
    long(40) === directoryEnd - directoryAt &&
    long(48) === directoryAt &&
    locator.readUInt32LE(0) === 0x07064b50 &&
    locator.readUInt32LE(4) === 0 &&
    Number(locator.readBigUInt64LE(8)) === directoryEnd &&
    locator.readUInt32LE(16) <= 1
  );
}
