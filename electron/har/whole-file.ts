import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * A file that appears under its name whole or not at all: written beside it, only for the owner, and never through a
 * link somebody laid there. What `fill` throws takes the unfinished file with it.
 */
export async function writeWhole(target: string, fill: (file: FileHandle) => Promise<void>): Promise<void> {
  const unfinished = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  const file = await open(unfinished, 'wx', 0o600);
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
  } finally {
    if (isOurs) await unlink(unfinished).catch(() => undefined);
  }
}
