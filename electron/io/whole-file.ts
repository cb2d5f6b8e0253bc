import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { type FileHandle, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Only names of this form are ever taken away again. The number is the program's that writes it. */
const unfinishedName = /^\..+\.(?:(?<writer>\d{1,10})-)?[0-9a-f]{12}\.clearway-unfinished$/;
/** What is being written changes all the time; what has not for so long was left by a program that was killed. */
const abandonedMs = 10 * 60_000;
/** The same where no program here has that number; in a shared folder it may be another computer's. */
const writerGoneMs = 60_000;

/** A name may be as long as the disk takes; with what is added to it, only its beginning is. */
const mostOfName = 40;

/** What is asked of a disk here. A test gives one that never answers. */
export interface Disk {
  open(path: string, flags: 'wx' | 'r', mode?: number): Promise<FileHandle>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  readdir(path: string): Promise<string[]>;
  stat(path: string): Promise<{ readonly mtimeMs: number }>;
}
const realDisk: Disk = { open, rename, unlink, readdir: (path) => readdir(path), stat };

export interface WholeFileOptions {
  /**
   * Rejects at once when it fires, though the disk is asleep and answers nobody. The file never gets its name then, and
   * what there is of it goes as soon as the disk is back.
   */
  readonly signal?: AbortSignal | undefined;
  readonly disk?: Disk;
}

/**
 * A file that appears under its name whole or not at all: written beside it, only for the owner, never through a link
 * somebody laid there, and down to the disk. What `fill` throws takes the unfinished file with it; so does the end of
 * the program. What even that could not take (a killed program, a power cut) the next file in this folder does.
 */
export function writeWhole(
  target: string,
  fill: (file: FileHandle) => Promise<void>,
  { signal, disk = realDisk }: WholeFileOptions = {},
): Promise<void> {
  return unlessStopped(written(target, fill, disk, signal), signal);
}

async function written(
  target: string,
  fill: (file: FileHandle) => Promise<void>,
  disk: Disk,
  signal: AbortSignal | undefined,
): Promise<void> {
  const folder = dirname(target);
  const unfinished = join(
    folder,
    `.${basename(target).slice(0, mostOfName)}.${process.pid}-${randomBytes(6).toString('hex')}.clearway-unfinished`,
  );
  signal?.throwIfAborted();
  const file = await disk.open(unfinished, 'wx', 0o600);
  const takeAway = () => {
    try {
      unlinkSync(unfinished);
    } catch {
      // It has its own name by now.
    }
  };
  process.once('exit', takeAway);
  let isOurs = true;
  try {
    try {
      signal?.throwIfAborted();
      await fill(file);
      signal?.throwIfAborted();
      await file.sync();
    } finally {
      await file.close();
    }
    signal?.throwIfAborted();
    await disk.rename(unfinished, target);
    isOurs = false;
    await settle(folder, disk);
  } finally {
    if (isOurs) await disk.unlink(unfinished).catch(() => undefined);
    process.off('exit', takeAway);
    await sweepUnfinished(folder, { disk });
  }
}

/** What the work brings, or the reason to stop, whichever is first; the work is not waited for any longer. */
export function unlessStopped<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** So that the new name survives a power cut too. Windows cannot do this, and some network drives. */
async function settle(folder: string, disk: Disk): Promise<void> {
  const handle = await disk.open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close().catch(() => undefined);
}

interface SweepOptions {
  readonly disk?: Disk;
  /** Nobody but programs of this computer writes there. */
  readonly isOnlyOurs?: boolean;
}

/** Takes away what a killed program left half-written in a folder. */
export async function sweepUnfinished(
  folder: string,
  { disk = realDisk, isOnlyOurs = false }: SweepOptions = {},
): Promise<void> {
  const names = await disk.readdir(folder).catch(() => []);
  for (const name of names) {
    const match = unfinishedName.exec(name);
    if (!match) continue;
    const goneMs = isOnlyOurs ? 0 : writerGoneMs;
    const patienceMs = isGone(match.groups?.writer) ? goneMs : abandonedMs;
    const path = join(folder, name);
    const { mtimeMs } = await disk.stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs >= patienceMs) await disk.unlink(path).catch(() => undefined);
  }
}

function isGone(pid: string | undefined): boolean {
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
