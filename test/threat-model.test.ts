import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** docs/threat-model.md names a test for each threat: `file`: "name of the test". They have to be there. */
const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/threat-model.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\| (?!-|What could come)/.test(line));
const proofs = [...page.matchAll(/`(test\/[^`]+)`: "([^"]+)"/g)].map(([, file = '', name = '']) => ({
  file,
  name,
}));

it('every threat names the test that proves what stands there', () => {
  expect(rows.length).toBeGreaterThan(25);
  expect(rows.filter((row) => !/`test\/[^`]+`: "/.test(row))).toEqual([]);
});

it.each(proofs)('$file has the test "$name"', ({ file, name }) => {
  expect(existsSync(join(root, file))).toBe(true);
  expect(readFileSync(join(root, file), 'utf8')).toContain(name);
});
