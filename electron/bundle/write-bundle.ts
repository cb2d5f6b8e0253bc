import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { BundleEntry, Sha256 } from '../../shared/bundle/bundle';
import { failed, type Outcome, ok } from '../../shared/outcome';

export interface WrittenBundle {
  readonly savedAs: string;
  readonly sizeBytes: number;
}

/** SHA-256 as the manifest writes it. */
export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * Writes the entries as a zip, all of it or nothing: into a file of its own beside the target, down to the disk, then
 * under its name. The same entries of the same day give the same bytes. `detail` of a failure is the system's code.
 */
export async function writeBundle(
  entries: readonly BundleEntry[],
  target: string,
  startedAt: string,
): Promise<Outcome<WrittenBundle, 'cannot-write'>> {
  const unfinished = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  let isOurs = false;
  try {
    // Only for the owner, and never through a link somebody laid there.
    const file = await open(unfinished, 'wx', 0o600);
    isOurs = true;
    const sizeBytes = await fill(file, entries, startedAt);
    await rename(unfinished, target);
    isOurs = false;
    await settle(dirname(target));
    return ok({ savedAs: target, sizeBytes });
  } catch (error) {
    return failed('cannot-write', (error as NodeJS.ErrnoException).code ?? String(error));
  } finally {
    if (isOurs) await unlink(unfinished).catch(() => undefined);
  }
}

type File = Awaited<ReturnType<typeof open>>;

async function fill(file: File, entries: readonly BundleEntry[], startedAt: string): Promise<number> {
  try {
    const zip = zipOf(entries, startedAt);
    await pipeline(zip, createWriteStream('', { fd: file.fd, autoClose: false }));
    await file.sync();
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}

/** The zip as a stream, entries in the order given. */
export function zipOf(entries: readonly BundleEntry[], startedAt: string): NodeJS.ReadableStream {
  const zip = new ZipFile();
  const options = { mtime: zipDate(startedAt), mode: 0o100644, forceDosTimestamp: true, compressionLevel: 6 };
  for (const { name, bytes } of entries) {
    zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name, options);
  }
  zip.end();
  return zip.outputStream;
}

/**
 * Zip keeps local time without its zone. Noon of the day in UTC, told as if it were local, is the same bytes in every
 * time zone, and no clock change falls on noon.
 */
function zipDate(startedAt: string): Date {
  const when = new Date(startedAt);
  const day = Number.isNaN(when.getTime()) ? new Date(0) : when;
  return new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 12);
}

/** So that the new name survives a power cut too. Windows cannot do this, and some network drives. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close().catch(() => undefined);
}
