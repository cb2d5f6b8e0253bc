import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { root } from './stamp.mjs';

/**
 * Writes the scripts that administrators schedule. Management systems take one text and no second file, so what the
 * shell scripts share is put into each of them where they name it.
 */

const sources = join(root, 'build', 'deploy');
const shared = 'run-line.sh';
const include = `. "$(dirname "$0")/../${shared}"\n`;

export function writeDeploy(folder = join(root, 'dist', 'deploy')) {
  const part = readFileSync(join(sources, shared), 'utf8');
  const files = readdirSync(sources, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== shared)
    .map((entry) => join(entry.parentPath, entry.name));
  for (const from of files) {
    const to = join(folder, relative(sources, from));
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(
      to,
      readFileSync(from, 'utf8').replace(include, () => part),
    );
    chmodSync(to, statSync(from).mode);
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) writeDeploy(argv[2]);
