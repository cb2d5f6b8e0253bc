#!/usr/bin/env node
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * In place of fpm, which electron-builder would fetch from GitHub: takes the words that it is given and makes a package of
 * them with Debian's own dpkg-deb, so that what a package holds can be looked at where fpm cannot be had.
 */

const words = process.argv.slice(2);
const all = (name) => words.flatMap((word, i) => (word === name ? [words[i + 1]] : []));
const one = (name) => all(name)[0];
const mapped = words
  .filter((word) => /^[^=]+=\//.test(word) && !word.startsWith('--'))
  .map((word) => word.split('='));

const stage = mkdtempSync(join(tmpdir(), 'clearway-deb-'));
for (const [from, to] of mapped) {
  const target = join(stage, to);
  // As fpm has it: a folder that ends in a slash gives what is in it.
  if (statSync(from).isDirectory()) cpSync(from, target, { recursive: true, verbatimSymlinks: true });
  else {
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(from, target);
  }
}
const control = {
  Package: one('--name'),
  Version: one('--version'),
  Architecture: one('--architecture'),
  Maintainer: one('--maintainer'),
  Vendor: one('--vendor'),
  Homepage: one('--url'),
  License: one('--license'),
  Depends: all('--depends').concat(all('-d')).join(', '),
  Description: (one('--description') ?? '').trim().replace(/\n(?=.)/g, '\n '),
};
mkdirSync(join(stage, 'DEBIAN'));
const lines = Object.entries(control).flatMap(([key, value]) => (value ? [`${key}: ${value}\n`] : []));
writeFileSync(join(stage, 'DEBIAN/control'), lines.join(''));
for (const [option, name] of [
  ['--after-install', 'postinst'],
  ['--after-remove', 'postrm'],
]) {
  copyFileSync(one(option), join(stage, 'DEBIAN', name));
  chmodSync(join(stage, 'DEBIAN', name), 0o755);
}
chmodSync(stage, 0o755);
const made = one('--package');
// Fast, not small: nobody keeps it.
execFileSync('dpkg-deb', ['--root-owner-group', '-Zgzip', '-z1', '--build', stage, made], {
  stdio: 'ignore',
});
rmSync(stage, { recursive: true });
