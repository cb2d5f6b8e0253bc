import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { run } from '../../electron/cli';
import { zipByHand } from '../bundle/hostile-zips';
import { sampleReport } from '../bundle/sample-report';

const folder = mkdtempSync(join(tmpdir(), 'clearway-changed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a bundle that is not as it was written is judged, and that is said beside the verdict', async () => {
  const file = join(folder, 'a.zip');
  const bytes = Buffer.from(JSON.stringify(sampleReport()));
  writeFileSync(file, zipByHand([{ name: 'report.json', bytes }]));
  const written = { stdout: '', stderr: '' };
  await run(['diagnose', file, '--lang', 'en', '--json', '-'], {
    stdout: { write: (text: string) => (written.stdout += text) },
    stderr: { write: (text: string) => (written.stderr += text) },
  });
  expect(JSON.parse(written.stdout)).toMatchObject({ verdict: { status: 'degraded', place: 'network' } });
  expect(written.stderr).toContain(`${file}: It has no manifest.json`);
});

it('where no window can be shown, "view" names the command that tells what a bundle says', async () => {
  for (const name of ['DISPLAY', 'WAYLAND_DISPLAY', 'npm_lifecycle_event']) vi.stubEnv(name, '');
  vi.spyOn(process, 'platform', 'get').mockReturnValue('linux');
  const file = join(folder, 'b.zip');
  writeFileSync(
    file,
    zipByHand([{ name: 'report.json', bytes: Buffer.from(JSON.stringify(sampleReport())) }]),
  );
  let said = '';
  const stream = { write: (text: string) => (said += text) };
  expect(await run(['view', file, '--lang', 'en'], { stdout: stream, stderr: stream })).toBe(2);
  expect(said).toContain(`clearway diagnose ${file}`);
});

it.each([
  ['a zip with one byte changed', true, 1],
  ['no zip at all', false, 2],
])('verify ends otherwise for %s', async (_, isZip, status) => {
  const file = join(folder, 'c.zip');
  const zip = zipByHand([{ name: 'report.json', bytes: Buffer.from(JSON.stringify(sampleReport())) }]);
  zip[200] = (zip[200] ?? 0) ^ 1;
  writeFileSync(file, isZip ? zip : 'hello');
  let said = '';
  const stream = { write: (text: string) => (said += text) };
  expect(await run(['verify', file, '--lang', 'en'], { stdout: stream, stderr: stream })).toBe(status);
  expect(said).toContain('It could not be read');
});
