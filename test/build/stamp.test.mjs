import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isStale, products, sourcesHash, writeStamp } from '../../build/stamp.mjs';

let base;
const write = async (name, text) => {
  await mkdir(dirname(join(base, name)), { recursive: true });
  await writeFile(join(base, name), text);
};

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'stamp-test-'));
  await write('shared/deep/a.ts', 'a');
  await write('package-lock.json', '{}');
  for (const name of products) await write(join('dist', name), name);
  writeStamp(sourcesHash(base), base);
});
afterEach(() => rm(base, { recursive: true }));

it('a build of these very sources is not stale, whenever they were written', async () => {
  expect(isStale(base)).toBe(false);
  await utimes(join(base, 'shared/deep/a.ts'), 1, Date.now() / 1000 + 60);
  expect(isStale(base)).toBe(false);
});

it.each([
  ['a source changed', () => write('shared/deep/a.ts', 'b')],
  ['a source is new', () => write('electron/b.ts', '')],
  ['a source has another name', () => rename(join(base, 'shared/deep/a.ts'), join(base, 'shared/deep/b.ts'))],
  ['a package changed', () => write('package-lock.json', '{"a":1}')],
  ['a product is missing', () => rm(join(base, 'dist', 'cli.cjs'))],
  ['the page is missing', () => rm(join(base, 'dist', 'renderer', 'index.html'))],
  ['there is no stamp', () => rm(join(base, 'dist', '.stamp'))],
])('it is stale when %s', async (_, change) => {
  await change();
  expect(isStale(base)).toBe(true);
});

it('what is not part of a build does not make it stale', async () => {
  await write('test/a.test.ts', '');
  await write('README.md', '');
  expect(isStale(base)).toBe(false);
});
