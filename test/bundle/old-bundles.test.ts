import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readBundle } from '../../electron/bundle/read-bundle';
import { verifyBundle } from '../../electron/bundle/verify-bundle';
import { catalogue } from '../../shared/catalogue/endpoints';
import { judgeAgain } from '../../shared/report/make-report';
import { upgradeReport } from '../../shared/report/upgrade';

/** Written by the first version that wrote any, and never written again. */
const first = join(import.meta.dirname, '..', 'fixtures', 'bundles', 'first.zip');

it('the first bundle ever written still opens, verifies, and is diagnosed', async () => {
  expect(await verifyBundle(first)).toMatchObject({ ok: true, problems: [] });
  const read = await readBundle(first);
  if (read.kind === 'failed') throw new Error(`${read.why} ${read.detail}`);
  const { report, manifest } = read.value;
  // What it could not know has the value that says so.
  expect(manifest?.leftOut).toEqual([]);
  expect(judgeAgain(report, catalogue).findings.map(({ code }) => code)).toContain('tls-inspected');
});

const table = {
  0: ({ verdictCode, ...rest }: Readonly<Record<string, unknown>>) => ({
    ...rest,
    verdict: { code: verdictCode },
  }),
  1: (raw: Readonly<Record<string, unknown>>) => ({ ...raw, isNew: true }),
};

it.each([
  [
    'two versions back',
    { schemaVersion: 0, verdictCode: 'x' },
    { schemaVersion: 2, verdict: { code: 'x' }, isNew: true },
  ],
  ['one version back', { schemaVersion: 1, a: 1 }, { schemaVersion: 2, a: 1, isNew: true }],
  ['today’s', { schemaVersion: 2, a: 1 }, { schemaVersion: 2, a: 1 }],
  ['tomorrow’s', { schemaVersion: 3 }, { schemaVersion: 3 }],
  ['older than any table', { schemaVersion: -1 }, { schemaVersion: -1 }],
  ['no report', 'x', 'x'],
])('a report of %s is brought to today', (_, before, after) => {
  expect(upgradeReport(before, table, 2)).toEqual(after);
});
