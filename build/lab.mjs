import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
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
const { chosenOf, scenarios } = await import(pathToFileURL(lab).href);
if (values.list) {
  for (const { name, slow } of scenarios) console.log(slow ? `${name} (--all)` : name);
} else {
  if (isStale()) await build();
  const asked = { all: values.all, only: values.only.split(',').filter(Boolean) };
  const rows = chosenOf(asked).map(({ name }) => name);
  // A row waits most of its time, so two laboratories stand side by side. More would be in each other's way.
  const labs = Math.max(1, Math.min(2, availableParallelism(), rows.length));
  const parts = Array.from({ length: labs }, (_, part) => rows.filter((_, i) => i % labs === part));
  const told = await Promise.all(parts.map(inLaboratory));
  // The two may have held each other up: what was wrong is looked at once more, with nobody beside it.
  const wrong = told.flatMap((count) => count.wrong);
  const isWorthAnother = labs > 1 && wrong.length > 0;
  if (isWorthAnother) console.log('\nonce more, alone:');
  const last = isWorthAnother ? await inLaboratory(wrong, 0) : { passed: 0, wrong, skipped: 0 };
  const sum = (of) => [...told, last].reduce((all, count) => all + count[of], 0);
  console.log(`\n${sum('passed')} passed, ${last.wrong.length} failed, ${sum('skipped')} skipped`);
  process.exitCode = last.wrong.length === 0 ? 0 : 1;
}

/** What became of these rows, in a process of its own. In one that ends without a word all of them went wrong. */
function inLaboratory(names, which) {
  const wish = {
    rows: names,
    cli: join(root, 'dist', 'cli.cjs'),
    farSide,
    reports: join(root, 'out', 'lab'),
  };
  return new Promise((resolve) => {
    let count = { passed: 0, wrong: names, skipped: 0 };
    const child = fork(join(root, 'build', 'lab-part.mjs'), [lab, JSON.stringify(wish)], {
      env: { ...process.env, CLEARWAY_LAB: `${which || ''}` },
    });
    child.once('message', (told) => {
      count = told;
    });
    child.once('exit', () => resolve(count));
  });
}
