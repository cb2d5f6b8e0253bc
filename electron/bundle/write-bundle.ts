import { createHash } from 'node:crypto';
import { ZipFile } from 'yazl';
import type { BundleEntry, Sha256 } from '../../shared/bundle/bundle';
import { failed, type Outcome, ok } from '../../shared/outcome';
import { errorCode } from '../io/error-code';
import { writeWhole } from '../io/whole-file';

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
  let sizeBytes = 0;
  try {
    await writeWhole(target, async (file) => {
      for await (const chunk of zipOf(entries, startedAt)) await file.writeFile(chunk as Buffer);
      sizeBytes = (await file.stat()).size;
    });
    return ok({ savedAs: target, sizeBytes });
  } catch (error) {
    return failed('cannot-write', errorCode(error));
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
