import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { type FileHandle, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Only names of this form are ever taken away again. */
const unfinishedName = /^\..+\.[0-9a-f]{12}\.clearway-unfinished$/;
/** What is being written changes all the time; what has not for so long was left by a program that was killed. */
const abandonedMs = 10 * 60_000;

/** A name may be as long as the disk takes; with what is added to it, only its beginning is. */
const mostOfName = 40;

/**
 * A file that appears under its name whole or not at all: written beside it, only for the owner, never through a link
 * somebody laid there, and down to the disk. What `fill` throws takes the unfinished file with it; so does the end of
 * the program. What even that could not take (a killed program, a power cut) the next file in this folder does.
 */
export async function writeWhole(target: string, fill: (file: FileHandle) => Promise<void>): Promise<void> {
  const folder = dirname(target);
  const unfinished = join(
    folder,
    `.${basename(target).slice(0, mostOfName)}.${randomBytes(6).toString('hex')}.clearway-unfinished`,
  );
  const file = await open(unfinished, 'wx', 0o600);
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
      await fill(file);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, target);
    isOurs = false;
    await settle(folder);
  } finally {
    if (isOurs) await unlink(unfinished).catch(() => undefined);
    process.off('exit', takeAway);
    await sweep(folder);
  }
}

/** So that the new name survives a power cut too. Windows cannot do this, and some network drives. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close().catch(() => undefined);
}

async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => unfinishedName.test(one))) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > abandonedMs) await unlink(path).catch(() => undefined);
  }
}
