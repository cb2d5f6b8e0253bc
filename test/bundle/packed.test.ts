import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changed, Packer, unpack } from '../../electron/io/packed-text';
import { partBytes, partsOf, textOfPart } from '../../shared/bundle/entry-parts';
import { evidenceLeak } from '../../shared/bundle/evidence-entries';
import { linesOf, piecesOf, portionsOf, type Stored, sizeOf, sliceOf } from '../../shared/bundle/packed';
import { noSecrets } from '../../shared/bundle/secrets';

/** Packed however small it is, in blocks of so many bytes. */
const packed = (text: string, blockBytes = 1_000): Stored => {
  const packer = new Packer({ packedFromBytes: 0, blockBytes });
  packer.push(text);
  return packer.end();
};
const whole = (stored: Stored) => Buffer.concat([...piecesOf(stored, unpack)]).toString();
const long = Array.from({ length: 4_000 }, (_, i) => `${i} 김철수 "größe" 🦊`).join('\n');

it('comes back byte for byte, from any place of it', () => {
  const stored = packed(long);
  const bytes = Buffer.from(long);
  expect(whole(stored)).toBe(long);
  expect(sizeOf(stored)).toBe(bytes.length);
  fc.assert(
    fc.property(fc.nat(bytes.length + 10), fc.nat(5_000), (from, length) => {
      const slice = Buffer.from(sliceOf(stored, from, from + length, unpack));
      expect(slice.equals(bytes.subarray(from, from + length))).toBe(true);
    }),
    { seed: 5 },
  );
});

it('what is small stays as it is', () => {
  const packer = new Packer();
  packer.push('one ');
  packer.push(Buffer.from('two'));
  expect(Buffer.from(packer.end() as Uint8Array).toString()).toBe('one two');
});

it('is shown in the same parts as what lies open, no letter cut', () => {
  const text = '가🦊é'.repeat(40_000);
  const open = Buffer.from(text);
  const parts = Array.from({ length: partsOf(open.length) }, (_, part) => part);
  expect(parts.length).toBeGreaterThan(2);
  const shown = parts.map((part) => textOfPart(packed(text, partBytes / 3 + 1), part, unpack));
  expect(shown).toEqual(parts.map((part) => textOfPart(open, part)));
  expect(shown.join('')).toBe(text);
});

it('is changed line by line, none of them cut', () => {
  const by = (lines: string) => lines.replaceAll('größe', 'größer');
  expect(whole(changed(packed(long, 37), by))).toBe(by(long));
});

it('is read in whole lines that are together the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('\n', 'a', '"', '한', 'bcd'), { maxLength: 300 }), (some) => {
      const text = some.join('');
      const portions = [...linesOf(piecesOf(packed(text, 7), unpack))];
      expect(portions.join('')).toBe(text);
      for (const portion of portions.slice(0, -1)) expect(portion.endsWith('\n')).toBe(true);
    }),
    { seed: 5 },
  );
});

it('in portions, whatever stands across a border stands whole in one of them', () => {
  const text = Array.from({ length: 200 }, (_, i) => `{"n":"${'x'.repeat(i % 13)}${i}"}`).join(',\n');
  for (const longest of [20, 50, 1_000]) {
    const portions = [...portionsOf(piecesOf(packed(text, 11), unpack), longest, 40)];
    for (let at = 0; at + 12 < text.length; at += 1) {
      const some = text.slice(at, at + 12);
      expect(portions.some((portion) => portion.includes(some))).toBe(true);
    }
  }
});

it.each([
  ['anywhere in it', (at: number) => at],
  ['across the border of two blocks', (at: number) => at - (at % 1_000) - 5],
])('a secret is found %s, and nothing where there is none', (_, place) => {
  const entry = (comment: string) => `{"comment":"${comment}"}`;
  const lines = Array.from({ length: 900 }, () => entry('nothing to see'));
  const clean = `{"log":{"entries":[\n${lines.join(',\n')}\n]}}`;
  const secrets = { ...noSecrets, userNames: ['annabel'], environment: ['q"7}},\n{"s3cr3t'] };
  const leak = (text: string) => evidenceLeak({ name: 'har/a.har', bytes: packed(text) }, secrets, unpack);
  expect(leak(clean)).toBeNull();
  for (const at of [40, 9_003, clean.length - 40]) {
    const border = Math.max(30, place(at));
    for (const secret of ['/home/annabel/x', 'q"7}},\n{"s3cr3t'])
      expect(leak(`${clean.slice(0, border)}" ${secret} "${clean.slice(border)}`), `${border}`).toBeTruthy();
  }
});
