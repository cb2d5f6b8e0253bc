import { rmSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Use = 'window' | 'recording';
const profileName = /^clearway-(?:window|recording)-(\d{1,10})-/;

/**
 * A throw-away browser profile: this account's alone, since others could find the window's token in the browser's
 * history. The name says whose it is, for `sweepProfiles`.
 */
export const makeProfile = (use: Use): Promise<string> =>
  mkdtemp(join(tmpdir(), `clearway-${use}-${process.pid}-`));

/** A browser's helpers may write for a moment after its end (Windows: still hold files open). */
export const removeProfile = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => undefined);

/** The same where waiting is not possible any more. */
export function removeProfileNow(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // The next start sweeps it away.
  }
}

/** Takes away profiles whose program was killed before it could. */
export async function sweepProfiles(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  const left = names.filter((name) => {
    const pid = profileName.exec(name)?.[1];
    return pid !== undefined && !isRunning(Number(pid));
  });
  await Promise.all(left.map((name) => removeProfile(join(tmpdir(), name))));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's program is running, too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
