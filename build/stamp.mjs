import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programFiles } from './programs.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const dist = join(root, 'dist');

/** What a build is made of. Content, not times: a fresh checkout of the same sources is not stale. */
const ingredients = [
  'shared',
  'electron',
  'renderer',
  'build/build.mjs',
  'build/programs.mjs',
  'build/deploy',
  'build/deploy.mjs',
  'build/policy-templates',
  'build/policy-templates.mjs',
  'build/schemas.mjs',
  'build/icons',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** What a build leaves behind; one of them missing means it has to be made again. */
export const products = [
  ...programFiles,
  'third-party-licenses.md',
  'schemas/report.schema.json',
  'deploy/linux/clearway-check',
  'renderer/index.html',
];

const stampOf = (base) => join(base, 'dist', '.stamp');

const filesBelow = (path) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** One hash over everything a build is made of. */
export function sourcesHash(base = root) {
  const hash = createHash('sha256');
  for (const name of ingredients) {
    const path = join(base, name);
    if (!existsSync(path)) continue;
    for (const file of statSync(path).isFile() ? [path] : filesBelow(path).sort())
      hash.update(relative(base, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Whether `dist` is missing something, or was made from other sources than these. */
export function isStale(base = root) {
  if (products.some((name) => !existsSync(join(base, 'dist', name)))) return true;
  return !existsSync(stampOf(base)) || readFileSync(stampOf(base), 'utf8') !== sourcesHash(base);
}

export const writeStamp = (hash, base = root) => writeFileSync(stampOf(base), hash);
