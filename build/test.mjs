import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isStale, root } from './stamp.mjs';

/*
 * Everything that has to be true, in the order of how fast it tells: types, lint, then unit and integration tests.
 * All of it runs even when something has failed. The last line is for machines: `N passed, N failed, N skipped`.
 */

const bin = (name) => {
  const { bin: bins } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  return join(root, 'node_modules', name, typeof bins === 'string' ? bins : Object.values(bins)[0]);
};

/** True when it ended with 0. Its output is shown as it comes. */
const run = (script, args) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
    child.once('exit', (code) => resolve(code === 0));
  });

const total = { passed: 0, failed: 0, skipped: [] };

async function one(name, isFine) {
  process.stdout.write(`\n— ${name}\n`);
  const from = performance.now();
  const fine = await isFine();
  total[fine ? 'passed' : 'failed'] += 1;
  process.stdout.write(`${fine ? '✓' : '✗'} ${name} (${((performance.now() - from) / 1000).toFixed(1)} s)\n`);
}

await one('types', async () => {
  const fine = [];
  for (const part of ['shared', 'electron', 'renderer', 'test'])
    fine.push(await run(bin('typescript'), ['-p', part]));
  return fine.every(Boolean);
});
await one('lint', () => run(bin('@biomejs/biome'), ['check', '--error-on-warnings', '.']));
// The tests start the command line and the window as they are built.
if (isStale()) await one('build', () => run(join(root, 'build', 'build.mjs'), []));

process.stdout.write('\n— unit and integration\n');
const folder = mkdtempSync(join(tmpdir(), 'clearway-test-'));
const resultFile = join(folder, 'result.json');
process.env.CLEARWAY_TEST_RESULT = resultFile;
const reporter = join(root, 'build', 'test-reporter.mjs');
// Many tests speak over real sockets against real deadlines: a machine that is busy elsewhere gets one more try.
// Many of them wait more than they compute, so one at a time more than there are cores.
const workers = `--maxWorkers=${availableParallelism() + 1}`;
const isFine = await run(bin('vitest'), [
  'run',
  '--retry=1',
  workers,
  '--reporter=default',
  `--reporter=${reporter}`,
]);
if (existsSync(resultFile)) {
  const { passed, failed, skipped } = JSON.parse(readFileSync(resultFile, 'utf8'));
  total.passed += passed;
  total.failed += failed;
  total.skipped.push(...skipped);
}
rmSync(folder, { recursive: true, force: true });
// No result at all, or one that the runner itself does not agree with, is a failure too.
if (!isFine && total.failed === 0) total.failed += 1;

if (total.skipped.length > 0) process.stdout.write('\nskipped:\n');
for (const { name, why } of total.skipped) process.stdout.write(`  ${name}: ${why}\n`);
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
