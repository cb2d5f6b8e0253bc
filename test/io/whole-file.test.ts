import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeBundle } from '../../electron/bundle/write-bundle';
import { redactHarFile } from '../../electron/har/redact-file';
import { writeWhole } from '../../electron/io/whole-file';
import { noEvidence } from '../../shared/bundle/redact';
import { noSecrets } from '../../shared/bundle/secrets';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clearway-whole-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const isRoot = process.getuid?.() === 0;
const startedAt = '2026-11-20T09:30:00.000Z';
const noise = randomBytes(3_000_000);
const har = `{"log":{"version":"1.2","creator":{"name":"x","version":"1"},"entries":[${Array.from(
  { length: 4_000 },
  () =>
    '{"startedDateTime":"2026-11-20T09:30:00.000Z","time":1,"request":{"method":"GET","url":"https://chatgpt.com/","httpVersion":"h2","cookies":[],"headers":[],"queryString":[],"headersSize":-1,"bodySize":0},"response":{"status":200,"statusText":"","httpVersion":"h2","cookies":[],"headers":[],"content":{"size":0,"mimeType":"text/html"},"redirectURL":"","headersSize":-1,"bodySize":0},"cache":{},"timings":{"send":0,"wait":0,"receive":0}}',
).join(',')}]}}`;

/** Both writers, into a folder that is not as it should be. */
const writers: readonly (readonly [
  string,
  (target: string) => Promise<{ kind: string; why?: string; detail?: string }>,
])[] = [
  ['a bundle', (target) => writeBundle([{ name: 'a', bytes: noise }], target, startedAt)],
  [
    'a recording',
    async (target) => {
      const source = join(folder, 'source.har');
      await writeFile(source, har);
      return redactHarFile(source, target, { secrets: noSecrets, evidence: noEvidence });
    },
  ],
];

describe.each(writers)('%s', (_, write) => {
  it.skipIf(!isRoot || process.platform !== 'linux')(
    'on a full disk leaves the old file and nothing half-written',
    async () => {
      const disk = join(folder, 'disk');
      await mkdir(disk);
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk], { stdio: 'ignore' });
      } catch {
        // A container may be root and still not allowed to mount.
        return;
      }
      try {
        const target = join(disk, 'a');
        await writeFile(target, 'old');
        expect(await write(target)).toMatchObject({ kind: 'failed', why: 'cannot-write', detail: 'ENOSPC' });
        expect(await readdir(disk)).toEqual(['a']);
        expect(await readFile(target, 'utf8')).toBe('old');
      } finally {
        execFileSync('umount', [disk]);
      }
    },
  );

  it.skipIf(isRoot || process.platform === 'win32')(
    'in a folder nobody may write to is an answer',
    async () => {
      const closed = join(folder, 'closed');
      await mkdir(closed);
      await chmod(closed, 0o500);
      expect(await write(join(closed, 'a'))).toMatchObject({
        kind: 'failed',
        why: 'cannot-write',
        detail: 'EACCES',
      });
      await chmod(closed, 0o700);
      expect(await readdir(closed)).toEqual([]);
    },
  );
});

/** A program that never finishes its file, and says when it has begun. */
const program = `
  import { writeWhole } from './whole-file.mjs';
  process.on('SIGTERM', () => process.exit(1));
  await writeWhole(process.argv[2], async (file) => {
    await file.writeFile('half of it');
    process.stdout.write('begun');
    await new Promise((done) => setTimeout(done, 60_000));
  });
`;

async function begun(target: string): Promise<ChildProcess> {
  const source = join(import.meta.dirname, '..', '..', 'electron', 'io', 'whole-file.ts');
  const { code } = await transformWithOxc(await readFile(source, 'utf8'), source);
  await writeFile(join(folder, 'whole-file.mjs'), code);
  await writeFile(join(folder, 'program.mjs'), program);
  const child = spawn(process.execPath, [join(folder, 'program.mjs'), target], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((done) => child.stdout?.once('data', done));
  return child;
}

const ended = (child: ChildProcess) => new Promise((done) => child.once('exit', done));

it.skipIf(process.platform === 'win32')(
  'a program that is told to end takes its unfinished file along',
  async () => {
    const place = join(folder, 'place');
    await mkdir(place);
    const child = await begun(join(place, 'a'));
    expect(await readdir(place)).toHaveLength(1);
    child.kill('SIGTERM');
    await ended(child);
    expect(await readdir(place)).toEqual([]);
  },
);

it.skipIf(process.platform === 'win32')(
  'what a killed program left is no file of that name, and goes with the next',
  async () => {
    const place = join(folder, 'place');
    await mkdir(place);
    const child = await begun(join(place, 'a'));
    child.kill('SIGKILL');
    await ended(child);
    const [left = ''] = await readdir(place);
    expect(left).toMatch(/^\.a\.[0-9a-f]{12}\.clearway-unfinished$/);
    // Somebody else may be writing at this moment: what is young stays.
    await writeWhole(join(place, 'b'), (file) => file.writeFile('b'));
    expect(await readdir(place)).toContain(left);
    const anHourAgo = new Date(Date.now() - 3_600_000);
    await utimes(join(place, left), anHourAgo, anHourAgo);
    await writeFile(join(place, '.somebody.tmp'), '');
    await utimes(join(place, '.somebody.tmp'), anHourAgo, anHourAgo);
    await writeWhole(join(place, 'b'), (file) => file.writeFile('b'));
    expect((await readdir(place)).sort()).toEqual(['.somebody.tmp', 'b']);
  },
);

it('a name as long as the disk takes is no trouble', async () => {
  const place = join(folder, 'place');
  await mkdir(place);
  for (const name of ['n'.repeat(251), '김'.repeat(83)])
    await writeWhole(join(place, `${name}.zip`), (file) => file.writeFile('x'));
  expect(await readdir(place)).toHaveLength(2);
});
