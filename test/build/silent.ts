import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const cli = join(import.meta.dirname, '../../dist/cli.cjs');

/** Whether a program can be started by its name. */
export const hasProgram = (name: string): boolean =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .some((at) => existsSync(join(at, name)) || existsSync(join(at, `${name}.exe`)));

/** Why the built program cannot run here cut off from every network; null when it can. */
export function whyNotAlone(): string | null {
  if (!existsSync(cli)) return 'dist is not built';
  if (process.platform !== 'linux') return 'network namespaces are of Linux';
  if (process.getuid?.() !== 0) return 'cutting a program off from the network needs root';
  return spawnSync('unshare', ['-n', 'true']).status === 0 ? null : 'no network namespace can be made here';
}

/** The built program as one executable file; like Electron, it takes `--no-sandbox` in front of its words. */
export function clearway(folder: string): string {
  const file = join(folder, 'clearway');
  const text = `#!/bin/sh
[ "$1" != --no-sandbox ] || shift
exec '${process.execPath}' '${cli}' "$@"
`;
  writeFileSync(file, text);
  chmodSync(file, 0o755);
  return file;
}
