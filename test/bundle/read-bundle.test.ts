import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { limits, readBundle, readZip } from '../../electron/bundle/read-bundle';
import { verifyBundle } from '../../electron/bundle/verify-bundle';
import { sha256 } from '../../electron/bundle/write-bundle';
import { working } from '../fakes/processor';
import { type Ending, type HandMade, zipByHand } from './hostile-zips';
import { sampleReport } from './sample-report';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clearway-read-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let number = 0;
async function laid(bytes: Buffer): Promise<string> {
  number += 1;
  const path = join(folder, `${number}.zip`);
  await writeFile(path, bytes);
  return path;
}

const within = { ...limits, entries: 20, allBytes: 100_000, entryBytes: 50_000, nameBytes: 240 };
const zeros = Buffer.alloc(60_000);

/** An entry whose data is another entry, header and all; the directory points into it. */
const inner = zipByHand([{ name: 'b' }]);
const quoting = inner.subarray(0, inner.indexOf('PK\x01\x02'));

it.each<[string, readonly HandMade[], string, Ending?]>([
  ['a path out of the folder', [{ name: '../x' }], 'bad-name'],
  ['a path out of the folder, deeper in', [{ name: 'a/../../x' }], 'bad-name'],
  ['an absolute path', [{ name: '/etc/passwd' }], 'bad-name'],
  ['a drive', [{ name: 'C:/x' }], 'bad-name'],
  ['a stream of NTFS', [{ name: 'report.json:x' }], 'bad-name'],
  ['a backslash', [{ name: 'a\\b' }], 'bad-name'],
  ['a share', [{ name: '\\\\host\\x' }], 'bad-name'],
  ['a doubled slash', [{ name: 'a//b' }], 'bad-name'],
  ['a folder', [{ name: 'a/' }], 'bad-name'],
  ['a dot', [{ name: './x' }], 'bad-name'],
  ['an ending Windows drops', [{ name: 'report.json.' }], 'bad-name'],
  ['a device of Windows', [{ name: 'a/NUL.txt' }], 'bad-name'],
  ['an empty name', [{ name: '' }], 'bad-name'],
  ['a very long name', [{ name: 'x'.repeat(241) }], 'bad-name'],
  ['a zero in the name', [{ name: 'a\0b' }], 'bad-name'],
  ['a line end in the name', [{ name: 'a\nb' }], 'bad-name'],
  ['a name that turns the reading direction', [{ name: 'a\u202egpj.exe' }], 'bad-name'],
  ['markup in the name', [{ name: '<script>' }], 'bad-name'],
  ['a name that is no UTF-8', [{ name: Buffer.from([0x61, 0xff, 0xfe]) }], 'bad-name'],
  ['another script without saying that it is UTF-8', [{ name: '김', flags: 0 }], 'bad-name'],
  ['a symbolic link', [{ name: 'a', mode: 0o120777 }], 'not-a-file'],
  ['a device', [{ name: 'a', mode: 0o020666 }], 'not-a-file'],
  ['the same name twice', [{ name: 'a' }, { name: 'a' }], 'duplicate'],
  ['the same name in capitals', [{ name: 'a' }, { name: 'A' }], 'duplicate'],
  ['the same name with its accent apart', [{ name: 'é' }, { name: 'e\u0301' }], 'duplicate'],
  ['an encrypted entry', [{ name: 'a', flags: 0x0801, toldSize: 0, bytes: Buffer.alloc(12) }], 'encrypted'],
  ['two names for one entry', [{ name: 'a', localName: 'b' }], 'lying'],
  ['another name in an extra field', [{ name: 'a', extra: Buffer.from('7570010078', 'hex') }], 'lying'],
  ['a wrong checksum', [{ name: 'a', toldCrc: 1 }], 'lying'],
  ['another checksum before its bytes', [{ name: 'a', localCrc: 1 }], 'lying'],
  ['another size before its bytes', [{ name: 'a', localSize: 9 }], 'lying'],
  ['another packing before its bytes', [{ name: 'a', localMethod: 8 }], 'lying'],
  ['encryption before its bytes alone', [{ name: 'a', localFlags: 0x0801 }], 'lying'],
  [
    'fewer bytes than told',
    [{ name: 'a', deflated: true, bytes: zeros.subarray(0, 10), toldSize: 20 }],
    'lying',
  ],
  ['more bytes than told', [{ name: 'a', deflated: true, bytes: zeros, toldSize: 20 }], 'lying'],
  ['data that does not unpack', [{ name: 'a', method: 8, bytes: Buffer.from('garbage!') }], 'lying'],
  ['two entries on the same bytes', [{ name: 'a' }, { name: 'a', localName: 'a', offset: 0 }], 'duplicate'],
  ['entries that overlap', [{ name: 'a' }, { name: 'b', offset: 0 }], 'lying'],
  [
    'an entry inside another',
    [
      { name: 'a', bytes: quoting },
      { name: 'b', offset: 31 },
    ],
    'lying',
  ],
  ['a bomb that says so', [{ name: 'a', deflated: true, bytes: zeros }], 'too-large'],
  [
    'bombs that are one together',
    [{ name: 'a' }, { name: 'b' }, { name: 'c' }].map((entry) => ({
      ...entry,
      deflated: true,
      bytes: zeros.subarray(0, 40_000),
    })),
    'too-large',
  ],
  ['more entries than any bundle', Array.from({ length: 21 }, (_, i) => ({ name: `${i}` })), 'too-large'],
  ['a packing of its own', [{ name: 'a', method: 99 }], 'not-a-zip'],
  ['fewer entries than told', [{ name: 'a' }], 'not-a-zip', { count: 2 }],
  ['more entries than told', [{ name: 'a' }, { name: 'b' }], 'lying', { count: 1 }],
  ['something behind its end', [{ name: 'a' }], 'not-a-zip', { tail: Buffer.from('more') }],
  ['a second disk', [{ name: 'a' }], 'not-a-zip', { disk: 1 }],
])('%s does nothing but an error', async (_, entries, why, ending) => {
  const path = await laid(zipByHand(entries, ending));
  const before = await readdir(folder);
  expect(await readZip(path, within)).toMatchObject({ kind: 'failed', why });
  const verified = await verifyBundle(path, within);
  expect(verified.ok).toBe(false);
  const code = why === 'not-a-zip' ? 'no-zip' : 'unreadable';
  expect(verified.problems.map((problem) => problem.code)).toEqual([code]);
  expect(await readdir(folder)).toEqual(before);
});

it('a zip made by hand in the usual way is read', async () => {
  const path = await laid(
    zipByHand([
      { name: 'a/b.txt', bytes: Buffer.from('hi') },
      { name: '김.txt', deflated: true },
      { name: 'as Python writes it', mode: 0o600 },
    ]),
  );
  const zip = await readZip(path, within);
  expect(zip.kind === 'ok' && [...zip.value.entries.keys()]).toEqual([
    'a/b.txt',
    '김.txt',
    'as Python writes it',
  ]);
});

it('what fails tells nothing that could command a terminal', async () => {
  const zip = await readZip(await laid(zipByHand([{ name: '\x1b[31m../x\u202e' }])), within);
  expect(zip.kind === 'failed' && zip.detail).toMatch(/^[\x20-\x7e]*$/);
});

const crowd = Array.from({ length: 100_000 }, (_, i): HandMade => ({ name: `${i}` }));
/** Deflated zeros shrink a thousand times: what would come out is a hundred times what a bundle may hold. */
const mostZeros = Buffer.alloc(limits.entryBytes + 1);

it.each<[string, () => Buffer, string]>([
  ['a hundred thousand entries (Zip64)', () => zipByHand(crowd), 'too-large'],
  ['more entries than the file has bytes', () => zipByHand([{ name: 'a' }], { count: 2 ** 40 }), 'too-large'],
  ['a hundred thousand entries, said to be three', () => zipByHand(crowd, { count: 3 }), 'lying'],
  ['a bomb', () => zipByHand([{ name: 'a', bytes: mostZeros, deflated: true }]), 'too-large'],
  [
    'a bomb that says it is small',
    () => zipByHand([{ name: 'a', bytes: mostZeros, deflated: true, toldSize: 10 }]),
    'lying',
  ],
])('%s costs neither time nor memory', async (_, make, why) => {
  const path = await laid(make());
  const before = process.memoryUsage().rss;
  const workedMs = working();
  expect(await readZip(path)).toMatchObject({ kind: 'failed', why });
  expect(workedMs()).toBeLessThan(1_500);
  expect(process.memoryUsage().rss - before).toBeLessThan(limits.entryBytes);
});

it('a zip inside a zip stays what it is: bytes that nobody listed', async () => {
  const bomb = zipByHand([{ name: 'report.json', bytes: mostZeros, deflated: true }]);
  const report = Buffer.from(JSON.stringify(sampleReport()));
  const path = await laid(
    zipByHand([
      { name: 'report.json', bytes: report },
      { name: 'manifest.json', bytes: Buffer.from(JSON.stringify(manifestOf(report))) },
      { name: 'inner.zip', bytes: bomb },
    ]),
  );
  const zip = await readZip(path);
  expect(zip.kind === 'ok' && zip.value.entries.get('inner.zip')?.length).toBe(bomb.length);
  expect((await verifyBundle(path)).problems).toEqual([{ code: 'extra', entry: 'inner.zip' }]);
});

const manifestOf = (report: Buffer) => ({
  bundleVersion: 1,
  tool: { name: 'clearway', version: 'test' },
  createdAt: '2026-11-20T09:30:00.000Z',
  leftOut: [],
  entries: [{ name: 'report.json', version: 1, sizeBytes: report.length, sha256: sha256(report) }],
});

it.each([
  ['nothing there', undefined, 'not-found'],
  ['an empty file', Buffer.alloc(0), 'not-a-zip'],
  ['a text', Buffer.from('hello'), 'not-a-zip'],
  ['half a zip', zipByHand([{ name: 'a', bytes: zeros }]).subarray(0, 30_000), 'not-a-zip'],
])('%s is told as such', async (_, bytes, why) => {
  const path = bytes ? await laid(bytes) : join(folder, 'nowhere.zip');
  expect(await readZip(path)).toMatchObject({ kind: 'failed', why });
});

it('what is there and cannot be opened is not called missing', async () => {
  const path = join(await laid(Buffer.alloc(0)), 'in-a-file.zip');
  expect(await readZip(path)).toMatchObject({ kind: 'failed', why: 'not-readable', detail: 'ENOTDIR' });
});

it('a folder is no zip', async () => {
  expect(await readZip(folder)).toMatchObject({ kind: 'failed', why: 'not-a-zip' });
});

it('any damage to a zip is an answer, never an exception', async () => {
  const whole = zipByHand([{ name: 'report.json', deflated: true, bytes: zeros }, { name: 'manifest.json' }]);
  for (let i = 0; i < whole.length; i += 1) {
    const broken = Buffer.from(whole);
    broken[i] = (broken[i] ?? 0) ^ 0xff;
    const zip = await readZip(await laid(broken), { ...within, entryBytes: 80_000 });
    expect(['ok', 'failed']).toContain(zip.kind);
  }
});

it.each([
  ['no report', [{ name: 'a' }], 'not-a-bundle'],
  ['a report that is no JSON', [{ name: 'report.json', bytes: Buffer.from('{') }], 'not-a-bundle'],
  [
    'a report of another shape',
    [{ name: 'report.json', bytes: Buffer.from('{"schemaVersion":1}') }],
    'not-a-bundle',
  ],
  [
    'a report of ours that something is missing of',
    [{ name: 'report.json', bytes: Buffer.from(JSON.stringify({ ...sampleReport(), legs: [] })) }],
    'bad-report',
  ],
  [
    'a report nested without end',
    [{ name: 'report.json', bytes: Buffer.from('['.repeat(40_000)) }],
    'not-a-bundle',
  ],
  [
    'a report of a later version',
    [{ name: 'report.json', bytes: Buffer.from('{"schemaVersion":2}') }],
    'newer-version',
  ],
])('a zip with %s is no bundle', async (_, entries, why) => {
  expect(await readBundle(await laid(zipByHand(entries)))).toMatchObject({ kind: 'failed', why });
});

it('a bundle without a manifest can still be opened; verifying it is another matter', async () => {
  const path = await laid(
    zipByHand([{ name: 'report.json', bytes: Buffer.from(JSON.stringify(sampleReport())) }]),
  );
  const read = await readBundle(path);
  expect(read.kind === 'ok' && [read.value.report, read.value.manifest]).toEqual([sampleReport(), null]);
});
