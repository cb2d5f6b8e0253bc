import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { limits, readBundle, readZip } from '../../electron/bundle/read-bundle';
import { verifyBundle } from '../../electron/bundle/verify-bundle';
import { sha256, writeBundle, zipOf } from '../../electron/bundle/write-bundle';
import { verifyCommand } from '../../electron/commands/verify';
import { Packer, unpack } from '../../electron/io/packed-text';
import { entryNames, type Manifest, type StoredEntry, toBytes, toText } from '../../shared/bundle/bundle';
import { caseCode } from '../../shared/bundle/case-code';
import { composeBundle } from '../../shared/bundle/compose-bundle';
import { nothingPacked, piecesOf, sizeOf } from '../../shared/bundle/packed';
import { noSecrets } from '../../shared/bundle/secrets';
import { speak } from '../../shared/text/tables';
import { sampleReport } from './sample-report';

const startedAt = '2026-11-20T09:30:00.000Z';
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clearway-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const entriesOf = (): readonly StoredEntry[] => {
  const composed = composeBundle({
    report: sampleReport(),
    log: 'x\n',
    lang: 'en',
    secrets: noSecrets,
    sha256,
  });
  if (composed.kind === 'failed') throw new Error(composed.detail);
  return composed.value.entries;
};
const entry = (name: string, text: string): StoredEntry => ({ name, bytes: toBytes(text) });

it('what was written is read back byte for byte, and verifies', async () => {
  const path = join(folder, 'support.zip');
  const written = await writeBundle(entriesOf(), path, startedAt);
  expect(written).toEqual({ kind: 'ok', value: { savedAs: path, sizeBytes: (await stat(path)).size } });
  const zip = await readZip(path);
  expect(zip.kind === 'ok' && [...zip.value.entries].map(([name, bytes]) => [name, toText(bytes)])).toEqual(
    entriesOf().map(({ name, bytes }) => [name, toText(bytes)]),
  );
  const read = await readBundle(path);
  expect(read.kind === 'ok' && read.value.report.verdict).toEqual(sampleReport().verdict);
  expect(await verifyBundle(path)).toMatchObject({ ok: true, problems: [] });
});

it('what is kept packed is written as a stream: the same bytes each time, as any other entry', async () => {
  const packer = new Packer({ packedFromBytes: 0, blockBytes: 1_000 });
  const text = Array.from({ length: 5_000 }, (_, i) => `{"n":${i * 7_919}}`).join('\n');
  packer.push(text);
  const bytes = packer.end();
  const entries = [
    { name: 'a.txt', bytes: toBytes('a') },
    { name: 'har/a.har', bytes },
    { name: 'b.txt', bytes: toBytes('b') },
  ];
  const zips = ['one.zip', 'two.zip'].map((name) => join(folder, name));
  for (const path of zips) expect(await writeBundle(entries, path, startedAt)).toMatchObject({ kind: 'ok' });
  const [one, two] = await Promise.all(zips.map((path) => readFile(path)));
  expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  const zip = await readZip(zips[0] ?? '');
  expect(zip.kind === 'ok' && [...zip.value.entries].map(([name, read]) => [name, toText(read)])).toEqual([
    ['a.txt', 'a'],
    ['har/a.har', text],
    ['b.txt', 'b'],
  ]);
});

it('a large recording is only summed: as it was or changed, and nothing of it is held', async () => {
  const entries = entriesOf().filter(({ name }) => name !== entryNames.manifest);
  const har = { name: 'har/imported-1.har', bytes: Buffer.from('{"log":{}}'.repeat(2_000)) };
  const rows = [...entries, har].map(({ name, bytes }) => {
    const pieces = [...piecesOf(bytes, nothingPacked)];
    return { name, sizeBytes: Buffer.concat(pieces).length, sha256: sha256(pieces) };
  });
  const manifest = {
    bundleVersion: 1,
    tool: { name: 'clearway', version: '1' },
    createdAt: startedAt,
    entries: rows,
  };
  const written = async (bytes: Buffer) => {
    const all = [
      ...entries,
      { ...har, bytes },
      { name: entryNames.manifest, bytes: toBytes(JSON.stringify(manifest)) },
    ];
    const path = join(folder, 'large.zip');
    await writeBundle(all, path, startedAt);
    return path;
  };
  const small = { ...limits, heldHarBytes: 10_000 };
  const path = await written(har.bytes);
  const zip = await readZip(path, small);
  expect(zip.kind === 'ok' && zip.value.entries.has(har.name)).toBe(false);
  expect(zip.kind === 'ok' && zip.value.passed.get(har.name)?.sizeBytes).toBe(har.bytes.length);
  expect(await verifyBundle(path, small)).toMatchObject({ ok: true });
  expect(await readZip(path, { ...small, passedBytes: 15_000 })).toMatchObject({ why: 'too-large' });
  const other = Buffer.from(har.bytes);
  other[7_000] = 0x20;
  expect((await verifyBundle(await written(other), small)).problems).toEqual([
    { code: 'changed', entry: har.name },
  ]);
});

it('`clearway verify` says the case code that the window showed', async () => {
  const path = join(folder, 'support.zip');
  await writeBundle(entriesOf(), path, startedAt);
  let said = '';
  const stdout = { write: (text: string) => (said += text) };
  const status = await verifyCommand({
    options: {},
    files: [path],
    say: speak('en'),
    lang: 'en',
    terminal: { stdout, stderr: stdout },
    complain: () => {},
  });
  const manifest = entriesOf().find(({ name }) => name === 'manifest.json')?.bytes ?? new Uint8Array();
  expect(status).toBe(0);
  expect(said).toBe(
    `${path}: unchanged and complete.\nCase code: ${caseCode(sha256(piecesOf(manifest, unpack)))}\n`,
  );
});

const zipped = async (at: string) => {
  const chunks: Buffer[] = [];
  for await (const chunk of zipOf(entriesOf(), at)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('base64');
};

it('one report is the same file whenever it is written, and wherever', async () => {
  const { TZ } = process.env;
  const files = [];
  for (const zone of ['Asia/Seoul', 'America/St_Johns', 'Pacific/Kiritimati', 'UTC']) {
    process.env.TZ = zone;
    files.push(await zipped(startedAt));
  }
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
  expect(new Set(files).size).toBe(1);
  expect(await zipped('2026-11-21T09:30:00.000Z')).not.toBe(files[0]);
});

it('is for its owner alone, and leaves nothing else behind', async () => {
  await writeBundle([entry('a', 'x')], join(folder, 'a.zip'), startedAt);
  expect(await readdir(folder)).toEqual(['a.zip']);
  if (process.platform !== 'win32') expect((await stat(join(folder, 'a.zip'))).mode & 0o777).toBe(0o600);
});

it('replaces an older file in one step, and a link is replaced, not followed', async () => {
  const [target, elsewhere] = [join(folder, 'a.zip'), join(folder, 'precious')];
  await writeFile(elsewhere, 'keep me');
  await symlink(elsewhere, target);
  expect((await writeBundle([entry('a', 'x')], target, startedAt)).kind).toBe('ok');
  expect(await readFile(elsewhere, 'utf8')).toBe('keep me');
  expect((await readZip(target)).kind).toBe('ok');
});

it.each<readonly [string, () => Promise<string>, string]>([
  ['a folder that is not there', async () => join(folder, 'no', 'a.zip'), 'ENOENT'],
  [
    'a folder in the place of the file',
    async () => {
      await mkdir(join(folder, 'a.zip'));
      await writeFile(join(folder, 'a.zip', 'x'), '');
      return join(folder, 'a.zip');
    },
    'EISDIR',
  ],
  [
    'a file in the place of the folder',
    async () => {
      await writeFile(join(folder, 'f'), '');
      return join(folder, 'f', 'a.zip');
    },
    'ENOTDIR',
  ],
])('%s is an answer with its code, and nothing half-written stays', async (_, prepare, code) => {
  const target = await prepare();
  const before = await readdir(folder);
  expect(await writeBundle([entry('a', 'x')], target, startedAt)).toEqual({
    kind: 'failed',
    why: 'cannot-write',
    detail: code,
  });
  expect(await readdir(folder)).toEqual(before);
});

it.skipIf(process.getuid?.() === 0)('a read-only folder is an answer too', async () => {
  await chmod(folder, 0o500);
  expect(await writeBundle([entry('a', 'x')], join(folder, 'a.zip'), startedAt)).toMatchObject({
    why: 'cannot-write',
    detail: 'EACCES',
  });
  await chmod(folder, 0o700);
});

it('an error in the middle takes the unfinished file away and leaves the old one', async () => {
  const target = join(folder, 'a.zip');
  await writeFile(target, 'old');
  // A name no zip may hold: the writer throws after the file was opened.
  const written = await writeBundle([entry('a', 'x'), entry('../b', 'x')], target, startedAt);
  expect(written).toMatchObject({ kind: 'failed', why: 'cannot-write' });
  expect(await readdir(folder)).toEqual(['a.zip']);
  expect(await readFile(target, 'utf8')).toBe('old');
});

type Change = (entries: StoredEntry[]) => StoredEntry[];
const replaced =
  (name: string, change: (text: string) => string): Change =>
  (entries) =>
    entries.map((one) => (one.name === name ? entry(name, change(toText(one.bytes))) : one));
const manifestWith = (change: (manifest: Manifest & Record<string, unknown>) => unknown): Change =>
  replaced('manifest.json', (text) => JSON.stringify(change(JSON.parse(text))));
/** Changes an entry and its row in the manifest alike. */
const rehashed =
  (name: string, change: (text: string) => string): Change =>
  (entries) => {
    const changed = replaced(name, change)(entries);
    const bytes = changed.find((one) => one.name === name)?.bytes ?? new Uint8Array();
    return manifestWith((manifest) => ({
      ...manifest,
      entries: manifest.entries.map((row) =>
        row.name === name
          ? { ...row, sizeBytes: sizeOf(bytes), sha256: sha256(piecesOf(bytes, unpack)) }
          : row,
      ),
    }))(changed);
  };

it.each<readonly [string, Change, readonly object[]]>([
  ['one changed letter', replaced('log.txt', () => 'y\n'), [{ code: 'changed', entry: 'log.txt' }]],
  [
    'a missing entry',
    (all) => all.filter(({ name }) => name !== 'log.txt'),
    [{ code: 'missing', entry: 'log.txt' }],
  ],
  ['a stray entry', (all) => [...all, entry('notes.txt', 'hi')], [{ code: 'extra', entry: 'notes.txt' }]],
  [
    'a renamed entry',
    (all) => all.map((one) => (one.name === 'log.txt' ? { ...one, name: 'log.old' } : one)),
    [{ code: 'renamed', entry: 'log.txt', detail: 'log.old' }],
  ],
  ['no manifest', (all) => all.slice(0, -1), [{ code: 'no-manifest', entry: 'manifest.json' }]],
  [
    'a manifest that is none',
    replaced('manifest.json', () => '[]'),
    [{ code: 'bad-manifest', entry: 'manifest.json' }],
  ],
  [
    'a later version',
    manifestWith((manifest) => ({ ...manifest, bundleVersion: 2 })),
    [{ code: 'newer-version', entry: 'manifest.json' }],
  ],
  [
    'an entry listed twice',
    manifestWith((manifest) => ({ ...manifest, entries: [...manifest.entries, manifest.entries[0]] })),
    [{ code: 'listed-twice', entry: 'report.json' }],
  ],
  [
    'a report that is no report, hashed anew',
    rehashed('report.json', (text) => text.replace('"tls-inspected"', '"tls-invented"')),
    [{ code: 'bad-report', entry: 'report.json' }],
  ],
  [
    'observations that are not those of the report, hashed anew',
    rehashed('observations.ndjson', (text) => text.replace('"status":200', '"status":500')),
    [{ code: 'other-report', entry: 'observations.ndjson' }],
  ],
  [
    'no report at all, and none listed',
    (all) =>
      manifestWith((manifest) => ({
        ...manifest,
        entries: manifest.entries.filter(({ name }) => name !== 'report.json'),
      }))(all.filter(({ name }) => name !== 'report.json')),
    [{ code: 'missing', entry: 'report.json' }],
  ],
])('verify sees %s', async (_, change, problems) => {
  const path = join(folder, 'a.zip');
  await writeBundle(change([...entriesOf()]), path, startedAt);
  const verified = await verifyBundle(path);
  expect(verified.ok).toBe(false);
  expect(verified.problems).toHaveLength(problems.length);
  expect(verified.problems).toMatchObject(problems);
});
