import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { bundled } from './bundled.mjs';
import { optionsOf } from './options.mjs';
import { isStale, root } from './stamp.mjs';

const usage = `npm run test:lab [-- --all] [--only WORD,WORD] [--list]

Builds company networks from network namespaces and Debian's own servers, runs the built product in each and
compares what it says with what is wrong there. Needs Linux and root. docs/testing.md says more.`;

const values = optionsOf(usage, {
  all: { type: 'boolean', default: false },
  only: { type: 'string', default: '' },
  list: { type: 'boolean', default: false },
});

const out = mkdtempSync(join(tmpdir(), 'clearway-lab-code-'));
// However it ends: an interrupted run puts its machines away and leaves at once.
process.once('exit', () => rmSync(out, { recursive: true, force: true }));

const [lab, farSide] = [await bundled('test/lab/index.ts', out), await bundled('test/lab/far-side.ts', out)];
const { runLab, scenarios } = await import(pathToFileURL(lab).href);
if (values.list) {
  for (const { name, slow } of scenarios) console.log(slow ? `${name} (--all)` : name);
} else {
  if (isStale()) await build();
  const { passed, failed, skipped } = await runLab({
    all: values.all,
    only: values.only.split(',').filter(Boolean),
    cli: join(root, 'dist', 'cli.cjs'),
    farSide,
    reports: join(root, 'out', 'lab'),
    say: (line) => console.log(line),
  });
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed === 0 ? 0 : 1;
}
