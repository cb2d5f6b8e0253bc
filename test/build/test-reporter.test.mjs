import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import CountingReporter from '../../build/test-reporter.mjs';

let folder;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reporter-test-'));
  vi.stubEnv('CLEARWAY_TEST_RESULT', join(folder, 'result.json'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const file = (tests, ok = tests.every(([, { state }]) => state !== 'failed')) => ({
  ok: () => ok,
  children: {
    allTests: (wanted) =>
      tests
        .map(([fullName, result]) => ({
          fullName,
          result: () => result,
          module: { relativeModuleId: 'a.test.ts' },
        }))
        .filter((test) => wanted === undefined || test.result().state === wanted),
  },
});

async function counted(files, unhandled = []) {
  new CountingReporter().onTestRunEnd(files, unhandled);
  return JSON.parse(await readFile(join(folder, 'result.json'), 'utf8'));
}

it('counts, and keeps the reason of what was skipped', async () => {
  const tests = [
    ['one', { state: 'passed' }],
    ['two', { state: 'failed' }],
    ['three', { state: 'skipped', note: 'no display' }],
    ['four', { state: 'skipped' }],
  ];
  expect(await counted([file(tests)])).toEqual({
    passed: 1,
    failed: 1,
    skipped: [
      { name: 'a.test.ts > three', why: 'no display' },
      { name: 'a.test.ts > four', why: 'no reason given' },
    ],
  });
});

it.each([
  ['a file that could not be loaded', [file([], false)], []],
  ['a file whose preparation failed', [file([['one', { state: 'skipped' }]], false)], []],
  ['an error outside every test', [file([['one', { state: 'passed' }]])], [new Error('late')]],
  ['a test that never ended', [file([['one', { state: 'pending' }]])], []],
])('%s is a failure', async (_, files, unhandled) => {
  expect((await counted(files, unhandled)).failed).toBe(1);
});
