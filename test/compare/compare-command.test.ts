import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sha256, writeBundle } from '../../electron/bundle/write-bundle';
import { run } from '../../electron/cli';
import { composeBundle } from '../../shared/bundle/compose-bundle';
import { noSecrets } from '../../shared/bundle/secrets';
import type { Report } from '../../shared/report/report';
import { sampleReport } from '../bundle/sample-report';

const folder = mkdtempSync(join(tmpdir(), 'clearway-compare-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [first, second, copy] = ['first.zip', 'second.zip', 'copy.zip'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];

async function bundle(report: Report, file: string) {
  const composed = composeBundle({ report, log: '', lang: 'en', secrets: noSecrets, sha256 });
  if (composed.kind === 'failed') throw new Error(composed.detail);
  await writeBundle(composed.value.entries, file, report.startedAt);
}

beforeAll(async () => {
  await bundle(sampleReport(), first);
  await bundle({ ...sampleReport(), startedAt: '2026-11-20T09:40:00.000Z' }, second);
  copyFileSync(first, copy);
});

async function compare(a: string, b: string) {
  const written = { stdout: '', stderr: '' };
  const status = await run(['compare', a, b, '--lang', 'en'], {
    stdout: { write: (text: string) => (written.stdout += text) },
    stderr: { write: (text: string) => (written.stderr += text) },
  });
  return { status, ...written };
}

it('refuses to compare a bundle with itself, also under another name', async () => {
  for (const other of [first, copy]) {
    const { status, stdout, stderr } = await compare(first, other);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${first} and ${other} are the same bundle`);
  }
});

it('compares two looks at the same network, and says that they were', async () => {
  const { status, stdout } = await compare(first, second);
  expect(status).toBe(1);
  expect(stdout).toContain('cannot be compared');
});
