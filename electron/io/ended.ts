import type { ChildProcess } from 'node:child_process';

/** A program's exit status once it has ended; 127 when it could not be started, as shells say it. Never rejects. */
export function whenEnded(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  if (child.signalCode !== null) return Promise.resolve(1);
  return new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
