import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readBundle, readBundleBytes, readZip } from '../../electron/bundle/read-bundle';
import { verifyBundle, verifyBytes } from '../../electron/bundle/verify-bundle';
import { type HandMade, zipByHand } from './hostile-zips';

/*
 * The first bundle of all, packed again as Zip64 by other people's programs: Info-ZIP 3.0 (`zip -fz`), Python's zipfile
 * with `force_zip64` and its limits lowered so that ends and offsets are long too, and the same into a pipe, where the
 * sizes come behind the bytes.
 */
const bundles = join(import.meta.dirname, '..', 'fixtures', 'bundles');
const foreign = ['zip64-info-zip.zip', 'zip64-python.zip', 'zip64-python-streamed.zip'] as const;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clearway-zip64-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it.each(foreign)('%s opens and verifies like the bundle it was made from', async (name) => {
  const path = join(bundles, name);
  const first = join(bundles, 'first.zip');
  expect((await readFile(path)).includes('PK\x06\x06') || name.includes('streamed')).toBe(true);
  expect(await verifyBundle(path)).toEqual(await verifyBundle(first));
  expect(await verifyBytes(await readFile(path))).toMatchObject({ ok: true, problems: [] });
  expect(await readBundle(path)).toEqual(await readBundle(first));
  expect(await readBundleBytes(await readFile(path))).toMatchObject({ kind: 'ok' });
});

/** From the end: the end itself has 22 bytes, the pointer 20, the long end 56. */
const fromEnd = { end: 22, pointer: 42, record: 98 } as const;
type Place = readonly [part: keyof typeof fromEnd, at: number, value: number, bytes: 2 | 4];

it.each<readonly [string, Place]>([
  ['more entries than there are', ['record', 32, 99, 4]],
  ['another number of entries on its disk', ['record', 24, 13, 4]],
  ['a longer directory', ['record', 40, 9, 4]],
  ['a directory elsewhere', ['record', 48, 0, 4]],
  ['a longer record', ['record', 4, 45, 4]],
  ['a second disk', ['record', 16, 1, 4]],
  ['a directory on another disk', ['record', 20, 1, 4]],
  ['a pointer to somewhere else', ['pointer', 8, 0, 4]],
  ['a pointer of another disk', ['pointer', 4, 1, 4]],
  ['a pointer of many disks', ['pointer', 16, 7, 4]],
  ['another count in the short end', ['end', 10, 3, 2]],
  ['another size in the short end', ['end', 12, 3, 4]],
  ['another place in the short end', ['end', 16, 3, 4]],
])('a long end that tells %s is refused', async (_, [part, at, value, size]) => {
  const bytes = await readFile(join(bundles, 'zip64-python.zip'));
  const place = bytes.length - fromEnd[part] + at;
  if (size === 2) bytes.writeUInt16LE(value, place);
  else bytes.writeUInt32LE(value, place);
  const path = join(folder, 'lie.zip');
  await writeFile(path, bytes);
  const read = await readZip(path);
  const code = read.kind === 'failed' && read.why === 'not-a-zip' ? 'no-zip' : 'unreadable';
  expect(read).toMatchObject({ kind: 'failed' });
  expect((await verifyBytes(bytes)).problems.map((problem) => problem.code)).toEqual([code]);
});

/** Sizes of the second entry's own header: behind the name the field of Zip64, 16 bytes long. */
it.each([
  ['its size', 0],
  ['its packed size', 8],
])('an entry whose long header lies about %s is refused', async (_, at) => {
  const bytes = await readFile(join(bundles, 'zip64-python.zip'));
  const header = bytes.indexOf('PK\x03\x04', 10);
  const field = header + 30 + bytes.readUInt16LE(header + 26) + 4;
  bytes.writeUInt32LE(bytes.readUInt32LE(field + at) + 1, field + at);
  const path = join(folder, 'lie.zip');
  await writeFile(path, bytes);
  expect(await readZip(path)).toMatchObject({ kind: 'failed', why: 'lying' });
});

const plain: readonly HandMade[] = [{ name: 'a' }, { name: 'b' }];
it.each<readonly [string, Buffer]>([
  ['before the first entry', zipByHand([{ name: 'a', before: Buffer.from('hidden') }])],
  [
    'between two entries',
    zipByHand([{ name: 'a' }, { name: 'b', before: zipByHand([{ name: 'c' }]).subarray(0, 32) }]),
  ],
  [
    'as long as sizes would be, which nobody announced',
    zipByHand([{ name: 'a' }, { name: 'b', before: Buffer.alloc(16) }]),
  ],
  ['behind the directory', zipByHand(plain, { gap: Buffer.alloc(5) })],
  ['behind the last entry', zipByHand(plain, { beforeDirectory: Buffer.from('PK\x03\x04 hidden') })],
])('bytes %s are there for other programs: refused', async (_, bytes) => {
  const path = join(folder, 'gap.zip');
  await writeFile(path, bytes);
  expect(await readZip(path)).toMatchObject({ kind: 'failed', why: 'lying' });
});
