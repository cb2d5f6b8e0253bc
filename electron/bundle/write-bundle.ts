import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Sha256, StoredEntry } from '../../shared/bundle/bundle';
import { piecesOf, sizeOf } from '../../shared/bundle/packed';
import { failed, type Outcome, ok } from '../../shared/outcome';
import { errorCode } from '../io/error-code';
import { unpack } from '../io/packed-text';
import { type WholeFileOptions, writeWhole } from '../io/whole-file';

export interface WrittenBundle {
  readonly savedAs: string;
  readonly sizeBytes: number;
}

/** SHA-256 as the manifest writes it. */
export const sha256: Sha256 = (bytes) => {
  const hash = createHash('sha256');
  for (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) hash.update(piece);
  return hash.digest('hex');
};

/** A disk that slept is awake in half a minute; a drive that is silent for so long has gone. */
const mostSilentMs = 3 * 60_000;

export interface WriteOptions extends Pick<WholeFileOptions, 'disk'> {
  /** The person waits no longer. */
  readonly signal?: AbortSignal;
  /** How long the disk may say nothing at all. */
  readonly silentMs?: number;
}

/**
 * Writes the entries as a zip, all of it or nothing: into a file of its own beside the target, down to the disk, then
 * under its name. The same entries of the same day give the same bytes. `detail` of a failure is the system's code.
 */
export async function writeBundle(
  entries: readonly StoredEntry[],
  target: string,
  startedAt: string,
  { signal: stop, silentMs = mostSilentMs, disk }: WriteOptions = {},
): Promise<Outcome<WrittenBundle, 'cannot-write' | 'stopped'>> {
  const silence = new AbortController();
  const hush = setTimeout(() => silence.abort(), silentMs);
  const signal = stop ? AbortSignal.any([stop, silence.signal]) : silence.signal;
  let sizeBytes = 0;
  try {
    const fill = async (file: FileHandle) => {
      for await (const chunk of zipOf(entries, startedAt)) {
        await file.writeFile(chunk as Buffer);
        signal.throwIfAborted();
        hush.refresh();
      }
      sizeBytes = (await file.stat()).size;
    };
    await writeWhole(target, fill, { signal, ...(disk && { disk }) });
    return ok({ savedAs: target, sizeBytes });
  } catch (error) {
    if (stop?.aborted) return failed('stopped');
    return failed('cannot-write', silence.signal.aborted ? 'ETIMEDOUT' : errorCode(error));
  } finally {
    clearTimeout(hush);
  }
}

/** The zip as a stream, entries in the order given. */
export function zipOf(entries: readonly StoredEntry[], startedAt: string): NodeJS.ReadableStream {
  const zip = new ZipFile();
  const options = { mtime: zipDate(startedAt), mode: 0o100644, forceDosTimestamp: true, compressionLevel: 6 };
  for (const { name, bytes } of entries) {
    if (bytes instanceof Uint8Array)
      zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name, options);
    else
      zip.addReadStreamLazy(name, { ...options, size: sizeOf(bytes) }, (ready) =>
        ready(null, Readable.from(piecesOf(bytes, unpack), { objectMode: false })),
      );
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
