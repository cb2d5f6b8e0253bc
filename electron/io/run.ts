import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** A process list of a busy server has a few hundred kilobytes. */
const mostBytes = 4 << 20;

/** What a program of the operating system prints. No shell is involved, and no window opens. */
export const run = (
  command: string,
  args: readonly string[],
  signal: AbortSignal,
  timeoutMs = 3_000,
): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(
      command,
      [...args],
      { signal, timeout: timeoutMs, windowsHide: true, maxBuffer: mostBytes },
      (error, out) => (error ? reject(error) : resolve(out)),
    );
  });

/** By its full path: what lies first in PATH may be anything. */
export const system32 = (program: string): string =>
  join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', program);
