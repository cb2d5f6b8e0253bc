import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, fromFdPromise, type LocalFileHeader, type ZipFile } from 'yauzl';
import type { z } from 'zod';
import { entryNames, type Manifest, manifestSchema, toText } from '../../shared/bundle/bundle';
import { failed, type Outcome, ok } from '../../shared/outcome';
import { type Report, reportSchema } from '../../shared/report/report';
import { reportVersion, upgradeReport } from '../../shared/report/upgrade';
import type { ReadFailure } from './failures';
import { agrees, endsAsFound, followsOn, mostAfterDirectory } from './zip-frame';

/** What a bundle may be at most; nothing of ours comes near it. Bytes as they really come out, not as they are told. */
export const limits = {
  entries: 2_000,
  allBytes: 500_000_000,
  entryBytes: 100_000_000,
  /** A larger HAR is read past: its sum is taken, and nothing of it is kept. */
  heldHarBytes: 16_000_000,
  /** What is read past, together: four HARs, each of all that may be brought. */
  passedBytes: 2_500_000_000,
  nameBytes: 240,
} as const;
export type Limits = { readonly [L in keyof typeof limits]: number };

export type ZipEntries = ReadonlyMap<string, Uint8Array>;
/** What is known of an entry of which nothing is kept. */
export interface Passed {
  readonly sizeBytes: number;
  readonly sha256: string;
}
/** A zip: what its entries hold, and which were only read past. */
export interface Zip {
  readonly entries: ZipEntries;
  readonly passed: ReadonlyMap<string, Passed>;
}
type Read<T> = Outcome<T, ReadFailure>;

/** Without waiting for somebody at the other end, should it be a pipe. Windows knows no such flag, and no such pipes. */
const readOnly = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * All entries of a zip, in memory, but for large recordings: nothing is ever unpacked to the disk. The zip may come from anybody, so anything
 * that a bundle of ours would not do is refused, not repaired.
 */
export async function readZip(path: string, within: Limits = limits): Promise<Read<Zip>> {
  const file = await open(path, readOnly).catch((error: NodeJS.ErrnoException) => error.code ?? 'unknown');
  if (typeof file === 'string') return failed(file === 'ENOENT' ? 'not-found' : 'not-readable', file);
  try {
    const stat = await file.stat();
    if (!stat.isFile()) return failed('not-a-zip');
    if (stat.size > within.allBytes) return failed('too-large', String(stat.size));
    // Names stay bytes: how to read them is decided here. Sizes are checked against what really comes out.
    const zip = await fromFdPromise(file.fd, { decodeStrings: false, autoClose: false });
    const read: ReadAt = async (at, length) =>
      (await file.read(Buffer.alloc(length), 0, length, at)).buffer.subarray(0, length);
    return await entriesOf(zip, within, read);
  } catch (error) {
    return failed('not-a-zip', (error as Error).message);
  } finally {
    await file.close();
  }
}

/** The same for a zip that is in memory already. */
export async function readZipBytes(bytes: Buffer, within: Limits = limits): Promise<Read<Zip>> {
  if (bytes.length > within.allBytes) return failed('too-large', String(bytes.length));
  try {
    const zip = await fromBufferPromise(bytes, { decodeStrings: false });
    return await entriesOf(zip, within, async (at, length) => bytes.subarray(at, at + length));
  } catch (error) {
    return failed('not-a-zip', (error as Error).message);
  }
}

type ReadAt = (at: number, length: number) => Promise<Buffer>;

async function entriesOf(zip: ZipFile, within: Limits, read: ReadAt): Promise<Read<Zip>> {
  if (zip.entryCount > within.entries) return failed('too-large', `${zip.entryCount}`);
  const entries = new Map<string, Uint8Array>();
  const passed = new Map<string, Passed>();
  const taken = new Set<string>();
  const directoryAt = placeIn(zip);
  let left = within.allBytes;
  let leftToPass = within.passedBytes;
  let end = 0;
  let last: Entry | undefined;
  for await (const entry of zip.eachEntry()) {
    const checked = await checkedName(zip, entry, within);
    if (checked.kind === 'failed') return checked;
    const { name, local } = checked.value;
    // Two files on a disk that does not tell capitals or accents apart.
    const folded = name.normalize('NFC').toLowerCase();
    if (taken.has(folded)) return failed('duplicate', name);
    taken.add(folded);
    // Entries that share bytes are how small files become huge ones; bytes between them are for other programs.
    if (!followsOn(last, end, entry.relativeOffsetOfLocalHeader) || !agrees(entry, local))
      return failed('lying', name);
    last = entry;
    end = local.fileDataStart + entry.compressedSize;
    if (isHar.test(name) && entry.uncompressedSize > within.heldHarBytes) {
      const hash = createHash('sha256');
      const past = await readEntry(zip, entry, name, leftToPass, (chunk) => hash.update(chunk));
      if (past.kind === 'failed') return past;
      leftToPass -= entry.uncompressedSize;
      passed.set(name, { sizeBytes: entry.uncompressedSize, sha256: hash.digest('hex') });
      continue;
    }
    const bytes = await bytesOf(zip, entry, name, Math.min(within.entryBytes, left));
    if (bytes.kind === 'failed') return bytes;
    left -= bytes.value.length;
    entries.set(name, bytes.value);
  }
  const directoryEnd = placeIn(zip);
  const rest = zip.fileSize - directoryEnd;
  // Entries that the end does not count are there for other programs.
  const isTrue =
    followsOn(last, end, directoryAt) &&
    rest <= mostAfterDirectory &&
    endsAsFound(await read(directoryEnd, rest), { entries: taken.size, directoryAt, directoryEnd });
  return isTrue ? ok({ entries, passed }) : failed('lying', `${zip.entryCount}`);
}

/** Where in the directory the next row is read. The types say that it is a boolean. */
const placeIn = ({ readEntryCursor }: ZipFile): number => Number(readEntryCursor);

/** Nobody reads one to judge a bundle. */
const isHar = /^har\/[^/]+\.har$/;
const isUtf8 = 0x0800;
/** What says nothing of its kind (Python's `writestr`) is no link either. */
const isRegularFile = (mode: number) => [0, 0o100000].includes(mode & 0o170000);

interface Checked {
  readonly name: string;
  readonly local: LocalFileHeader;
}

async function checkedName(zip: ZipFile, entry: Entry, within: Limits): Promise<Read<Checked>> {
  const raw = entry.fileNameRaw;
  const name = new TextDecoder('utf-8', { fatal: false }).decode(raw);
  if (raw.length === 0 || raw.length > within.nameBytes || !isPlainName(name))
    return failed('bad-name', shown(name));
  if (!isAscii(raw) && (entry.generalPurposeBitFlag & isUtf8) === 0) return failed('bad-name', shown(name));
  if (entry.isEncrypted() || (entry.generalPurposeBitFlag & 0x2041) !== 0) return failed('encrypted', name);
  // The upper half is Unix's mode when Unix wrote it; links and devices show there. Bit 4 is DOS's "directory".
  const mode = (entry.externalFileAttributes >>> 16) & 0xffff;
  if (!isRegularFile(mode) || (entry.externalFileAttributes & 0x10) !== 0) return failed('not-a-file', name);
  if (![0, 8].includes(entry.compressionMethod)) return failed('not-a-zip', name);
  // The name is written twice in a zip, and programs differ in which they believe.
  const local = await zip.readLocalFileHeaderPromise(entry).catch(() => undefined);
  return local && raw.equals(local.fileName) ? ok({ name, local }) : failed('lying', name);
}

/** Relative, forward slashes only, nothing that any system reads as "elsewhere" or as a device. */
function isPlainName(name: string): boolean {
  if (!/^[\p{L}\p{N}\p{M} ._()[\]+@-]+(?:\/[\p{L}\p{N}\p{M} ._()[\]+@-]+)*$/u.test(name)) return false;
  return name.split('/').every((part) => !/^\.+$/.test(part) && !/[. ]$/.test(part) && !reserved.test(part));
}
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

const isAscii = (bytes: Uint8Array) => bytes.every((byte) => byte < 128);
/** A hostile name goes to a terminal or a window: printable, and not long. */
const shown = (name: string) => JSON.stringify(name.slice(0, 80).replace(/[^\x20-\x7e]/g, '?'));

async function bytesOf(zip: ZipFile, entry: Entry, name: string, most: number): Promise<Read<Uint8Array>> {
  const chunks: Buffer[] = [];
  const read = await readEntry(zip, entry, name, most, (chunk) => chunks.push(chunk));
  if (read.kind === 'failed') return read;
  const bytes = Buffer.concat(chunks);
  return ok(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** An entry's bytes as they come out: as many as told, and those told. */
async function readEntry(
  zip: ZipFile,
  entry: Entry,
  name: string,
  most: number,
  take: (chunk: Buffer) => void,
): Promise<Read<null>> {
  if (entry.uncompressedSize > most) return failed('too-large', name);
  let size = 0;
  let sum = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      size += (chunk as Buffer).length;
      if (size > most) return failed('too-large', name);
      sum = crc32(chunk as Buffer, sum);
      take(chunk as Buffer);
    }
  } catch {
    // More or fewer bytes than told, or not deflated at all.
    return failed('lying', name);
  }
  return size === entry.uncompressedSize && sum === entry.crc32 ? ok(null) : failed('lying', name);
}

/** A bundle, read and understood. Whether it is unchanged is another question: `verifyBundle`. */
export interface ReadBundle {
  readonly report: Report;
  /** Null when there is none, or none of ours. */
  readonly manifest: Manifest | null;
  readonly entries: ZipEntries;
}

/** A zip of ours, for `view`, `diagnose` and `compare`. */
export const readBundle = async (path: string, within: Limits = limits): Promise<Read<ReadBundle>> =>
  understood(await readZip(path, within));

/** The same for a zip that is in memory already. */
export const readBundleBytes = async (bytes: Buffer, within: Limits = limits): Promise<Read<ReadBundle>> =>
  understood(await readZipBytes(bytes, within));

function understood(zip: Read<Zip>): Read<ReadBundle> {
  if (zip.kind === 'failed') return zip;
  const { entries } = zip.value;
  const raw = jsonEntry(entries, entryNames.report);
  if (raw === undefined) return failed('not-a-bundle', entryNames.report);
  if (isNewer(raw, 'schemaVersion')) return failed('newer-version', entryNames.report);
  const report = reportSchema.safeParse(upgradeReport(raw));
  if (!report.success) return failed(isOurs(raw) ? 'bad-report' : 'not-a-bundle', whereIn(report.error));
  const manifest = manifestSchema.safeParse(jsonEntry(entries, entryNames.manifest));
  return ok({ report: report.data, manifest: manifest.data ?? null, entries });
}

/** Whether a document says of itself that Clearway wrote it. */
const isOurs = (raw: unknown): boolean => reportSchema.pick({ tool: true }).safeParse(raw).success;

/** What a JSON entry holds; undefined when it is missing or no JSON. */
export function jsonEntry(entries: ZipEntries, name: string): unknown {
  const bytes = entries.get(name);
  if (!bytes) return undefined;
  try {
    return JSON.parse(toText(bytes));
  } catch {
    return undefined;
  }
}

/** Whether a document says of itself that it comes from a later version than this program knows. */
export const isNewer = (raw: unknown, field: 'schemaVersion' | 'bundleVersion'): boolean =>
  typeof raw === 'object' && raw !== null && Number((raw as Record<string, unknown>)[field]) > current[field];

const current = { schemaVersion: reportVersion, bundleVersion: 1 } as const;

/** Where a document departs from its schema: the first places, without what stands there. */
export const whereIn = ({ issues }: z.ZodError): string =>
  issues
    .slice(0, 3)
    .map(({ path, code }) => `${path.map(String).join('.').slice(0, 120)} ${code}`)
    .join(', ');
