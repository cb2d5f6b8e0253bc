import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pixelsOnly } from '../../electron/evidence/picture';
import { chunkNames } from '../../shared/bundle/evidence-entries';
import { chunk, png, rowsOf, signature, talkative, told } from './pngs';

const cleaned = async (file: Uint8Array) => {
  const done = await pixelsOnly(file);
  if (done.kind === 'failed') throw new Error(`${done.why} ${done.detail}`);
  return done.value;
};

it('keeps the pixels and nothing else', async () => {
  const file = talkative();
  expect(file.includes(told)).toBe(true);
  const { png: clean, width, height } = await cleaned(file);
  expect(chunkNames(clean)).toEqual(['IHDR', 'IDAT', 'IEND']);
  expect(Buffer.from(clean).includes('Seoul')).toBe(false);
  expect([width, height]).toEqual([8, 6]);
  const bytes = Buffer.from(clean);
  const packed = bytes.subarray(8 + 25 + 8, bytes.length - 12 - 4);
  expect(inflateSync(packed)).toEqual(rowsOf(8, 6, 4));
});

it('changes nothing the second time', async () => {
  const once = await cleaned(talkative());
  expect((await cleaned(once.png)).png).toEqual(once.png);
});

it.each<[string, Buffer, string]>([
  ['an empty file', Buffer.alloc(0), 'not-a-picture'],
  ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]), 'not-a-picture'],
  ['nothing but the beginning', signature, 'not-a-picture'],
  ['one that is cut off', talkative().subarray(0, 60), 'not-a-picture'],
  ['a palette', png({ colours: 3 }), 'not-a-picture'],
  ['sixteen bits a colour', png({ depth: 16 }), 'not-a-picture'],
  ['rows in seven turns', png({ interlaced: 1 }), 'not-a-picture'],
  ['no pixels', png({ width: 0 }), 'not-a-picture'],
  ['fewer rows than told', png({ rows: rowsOf(8, 5, 4) }), 'not-a-picture'],
  [
    'a stowaway behind the rows',
    png({ rows: Buffer.concat([rowsOf(8, 6, 4), Buffer.from(told)]) }),
    'not-a-picture',
  ],
  ['a filter that does not exist', png({ rows: Buffer.alloc((1 + 8 * 4) * 6, 9) }), 'not-a-picture'],
  ['a bomb', png({ rows: Buffer.alloc(64 * 1024 * 1024) }), 'not-a-picture'],
  ['more pixels than a screen has', png({ width: 8_000, height: 8_000, rows: Buffer.alloc(9) }), 'too-large'],
  ['a very long one', png({ width: 9_000, height: 1, rows: Buffer.alloc(9) }), 'too-large'],
])('refuses %s', async (_, file, why) => {
  expect(await pixelsOnly(file)).toMatchObject({ kind: 'failed', why });
});

it.each([
  [
    'a chunk of its own',
    Buffer.concat([png().subarray(0, 33), chunk('tEXt', Buffer.from('a\0b')), png().subarray(33)]),
  ],
  ['something behind its end', Buffer.concat([png(), Buffer.from('more')])],
])('the second net sees %s', (_, file) => {
  const stray = chunkNames(file).filter((name) => !['IHDR', 'IDAT', 'IEND'].includes(name));
  expect(stray.length).toBeGreaterThan(0);
});
