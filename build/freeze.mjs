import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundled } from './bundled.mjs';
import { optionsOf } from './options.mjs';
import { root } from './stamp.mjs';

const usage = `npm run freeze [-- --again] [--only WORD]

Runs the engine in every pretend world (test/scenarios) that is not frozen yet, and writes what it saw to
test/fixtures/frozen. --again does all of them anew, --only those whose name holds the word.`;

const values = optionsOf(usage, {
  again: { type: 'boolean', default: false },
  only: { type: 'string', default: '' },
});
process.chdir(root);
const out = mkdtempSync(join(tmpdir(), 'clearway-freeze-'));
try {
  const { freezeAll } = await import(pathToFileURL(await bundled('test/scenarios/freeze.ts', out)).href);
  const again = (name) => (values.only === '' ? values.again : name.includes(values.only));
  const isWhole = await freezeAll(again, (line) => console.log(line));
  process.exitCode = isWhole ? 0 : 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
