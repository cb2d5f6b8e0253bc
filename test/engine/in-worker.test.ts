import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { composeInWorker } from '../../electron/engine/in-worker';
import { noSecrets } from '../../shared/bundle/secrets';
import { sampleReport } from '../bundle/sample-report';

const script = join(import.meta.dirname, '..', '..', 'dist', 'packer.cjs');
const work = { report: sampleReport(), log: 'x\n', lang: 'en', secrets: noSecrets };

it.skipIf(!existsSync(script))('a thread makes the bundle, and says how far it is', async () => {
  const told: number[] = [];
  const there = await composeInWorker(work, { tell: (done) => told.push(done) }, script);
  const here = await composeInWorker(work, {}, join(script, 'not-there'));
  // The build may be older than these sources; what it makes of a report is not.
  const first = (made: typeof there) => made.kind === 'ok' && made.value.entries[0]?.name;
  expect([first(there), first(here)]).toEqual(['report.json', 'report.json']);
  expect(told.at(-1)).toBe(1);
});

it.skipIf(!existsSync(script))('who stops it gets an answer at once', async () => {
  const stop = new AbortController();
  const running = composeInWorker(work, { signal: stop.signal }, script);
  stop.abort();
  expect(await running).toEqual({ kind: 'failed', why: 'stopped' });
});
