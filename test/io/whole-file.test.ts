import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmod,
  type FileHandle,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  unlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readZip } from '../../electron/bundle/read-bundle';
import { writeBundle } from '../../electron/bundle/write-bundle';
import { redactHarFile } from '../../electron/har/redact-file';
import { type Disk, writeWhole } from '../../electron/io/whole-file';
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
    expect(left).toMatch(/^\.a\.\d+-[0-9a-f]{12}\.clearway-unfinished$/);
    // Somebody else may be writing at this moment: what is young stays.
    await writeWhole(join(place, 'b'), (file) => file.writeFile('b'));
    expect(await readdir(place)).toContain(left);
    const anHourAgo = new Date(Date.now() - 3_600_000);
    const twoMinutesAgo = new Date(Date.now() - 120_000);
    await utimes(join(place, left), twoMinutesAgo, twoMinutesAgo);
    // Its writer lives, and may only be waiting for the disk.
    const waiting = `.c.${process.pid}-0123456789ab.clearway-unfinished`;
    await writeFile(join(place, waiting), '');
    await utimes(join(place, waiting), twoMinutesAgo, twoMinutesAgo);
    await writeFile(join(place, '.somebody.tmp'), '');
    await utimes(join(place, '.somebody.tmp'), anHourAgo, anHourAgo);
    await writeWhole(join(place, 'b'), (file) => file.writeFile('b'));
    expect((await readdir(place)).sort()).toEqual([waiting, '.somebody.tmp', 'b']);
    await utimes(join(place, waiting), anHourAgo, anHourAgo);
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

/** What a disk is asked, in this order. */
const questions = ['open', 'write', 'sync', 'close', 'rename'] as const;
type Question = (typeof questions)[number];

/** A disk that is asleep when this is asked, until it is woken. */
function sleeping(when: Question): { readonly disk: Disk; readonly asleep: Promise<void>; wake(): void } {
  let fallAsleep = () => {};
  const asleep = new Promise<void>((done) => {
    fallAsleep = done;
  });
  let wake = () => {};
  const awake = new Promise<void>((done) => {
    wake = done;
  });
  const asked = async (question: Question) => {
    if (question !== when) return;
    fallAsleep();
    await awake;
  };
  const slow = (file: FileHandle): FileHandle =>
    new Proxy(file, {
      get: (it, name) => {
        const work = Reflect.get(it, name);
        if (typeof work !== 'function') return work;
        const question = name === 'writeFile' ? 'write' : name;
        return async (...given: unknown[]) => {
          await asked(question as Question);
          return Reflect.apply(work, it, given);
        };
      },
    });
  return {
    asleep,
    wake,
    disk: {
      open: async (...given) => {
        await asked('open');
        return slow(await open(...given));
      },
      rename: async (...given) => {
        await asked('rename');
        return rename(...given);
      },
      unlink,
      readdir: (path) => readdir(path),
      stat,
    },
  };
}

describe.each(questions)('a disk that falls asleep at: %s', (when) => {
  const entries = [{ name: 'a', bytes: noise }];
  it('is waited for no longer than the person wants, and wakes to nothing half-written', async () => {
    const target = join(folder, 'a.zip');
    const { disk, asleep, wake } = sleeping(when);
    const stop = new AbortController();
    const answer = writeBundle(entries, target, startedAt, { signal: stop.signal, disk });
    await asleep;
    stop.abort();
    expect(await answer).toMatchObject({ kind: 'failed', why: 'stopped' });
    expect(await readdir(folder)).not.toContain('a.zip');
    wake();
    // A name that was asked for before cannot be taken back; then the file is there whole.
    await expect.poll(() => readdir(folder)).toEqual(when === 'rename' ? ['a.zip'] : []);
    expect(await writeBundle(entries, target, startedAt)).toMatchObject({ kind: 'ok' });
    expect(await verifyWhole(target)).toBe(true);
  });

  it('is an answer by itself at last, and no trouble when it wakes in time', async () => {
    const target = join(folder, 'a.zip');
    const silent = sleeping(when);
    expect(await writeBundle(entries, target, startedAt, { disk: silent.disk, silentMs: 50 })).toMatchObject({
      kind: 'failed',
      why: 'cannot-write',
      detail: 'ETIMEDOUT',
    });
    silent.wake();
    const slow = sleeping(when);
    void slow.asleep.then(slow.wake);
    expect(await writeBundle(entries, target, startedAt, { disk: slow.disk })).toMatchObject({ kind: 'ok' });
    expect(await verifyWhole(target)).toBe(true);
  });
});

const verifyWhole = async (path: string) => {
  const zip = await readZip(path);
  return zip.kind === 'ok' && Buffer.from(zip.value.entries.get('a') ?? []).equals(noise);
};
