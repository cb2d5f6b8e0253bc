import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HarScanner, type Piece, parsed, ScanError, usualLimits } from '../../electron/har/scan';
import { lengthOfLong } from '../../shared/har/long';

const key = Buffer.alloc(32, 1);

/** What the scanner makes of a file that comes in chunks of these sizes, in turn. */
function scan(bytes: Buffer, sizes: readonly number[], limits = usualLimits): Piece[] {
  const pieces: Piece[] = [];
  const scanner = new HarScanner((piece) => pieces.push(piece), key, limits);
  for (let i = 0, n = 0; i < bytes.length; n += 1) {
    const size = sizes[n % sizes.length] ?? 1;
    scanner.push(Buffer.from(bytes.subarray(i, i + size)));
    i += size;
  }
  scanner.end();
  return pieces;
}

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('"', '\\', '\\"', '{"a":[', ']}', '이름', '😀', 'x'.repeat(60), '\u0000', '"\\'),
);
const value = fc.oneof(fc.jsonValue(), nasty, fc.array(nasty), fc.dictionary(nasty, nasty));

it('finds the same pieces as a parser of the whole, wherever the chunks end', () => {
  fc.assert(
    fc.property(
      fc.array(value, { maxLength: 4 }),
      value,
      value,
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(undefined, 1, 2, '\t'),
      (entries, before, beside, sizes, indent) => {
        const har = { x: beside, log: { pages: before, entries, creator: before } };
        const pieces = scan(Buffer.from(JSON.stringify(har, null, indent)), sizes);
        const read = pieces.map((piece) =>
          piece.kind === 'entries' ? 'entries' : (JSON.parse(piece.json) as unknown),
        );
        const again = (what: unknown) => JSON.parse(JSON.stringify(what)) as unknown;
        expect(read).toEqual([again(before), 'entries', ...entries.map(again), again(before)]);
      },
    ),
    { numRuns: 500 },
  );
});

it('leaves long texts out, with their length, equal ones equal, wherever the chunks end', () => {
  const limits = { longestText: 50, largestValue: 1_000_000 };
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('a', '"', '\\', '\n', 'é', '이', '😀', '\u0001', '\ud800'),
        minLength: 51,
        maxLength: 300,
      }),
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 }),
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 }),
      (text, sizes, others) => {
        const bytes = Buffer.from(JSON.stringify({ log: { entries: [{ a: text, b: 'short', c: [text] }] } }));
        const [, entry] = scan(bytes, sizes, limits);
        expect(scan(bytes, others, limits)[1]).toEqual(entry);
        const read =
          entry?.kind === 'entry'
            ? (JSON.parse(entry.json) as { a: string; b: string; c: string[] })
            : undefined;
        expect(read?.b).toBe('short');
        expect(read?.c[0]).toBe(read?.a);
        expect(lengthOfLong(read?.a ?? '')).toBe(text.length);
      },
    ),
    { numRuns: 400 },
  );
});

const why = (text: string, limits = usualLimits) => {
  try {
    for (const piece of scan(Buffer.from(text), [1000], limits))
      if (piece.kind !== 'entries') parsed(piece.json, 'a piece');
    return 'fine';
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    return `${error.why} ${error.place}`.trim();
  }
};

it.each([
  ['{"log":{"entries":[]}}', 'fine'],
  [' \r\n\t{ "log" : { "entries" : [ ] } }\n', 'fine'],
  ['', 'empty'],
  [' \n', 'empty'],
  ['PK\u0003\u0004', 'not-json log'],
  ['<html>', 'not-json log'],
  ['[]', 'not-a-har log'],
  ['"log"', 'not-a-har log'],
  ['{}', 'not-a-har log'],
  ['{"log":[]}', 'not-a-har log'],
  ['{"log":{}}', 'not-a-har log.entries'],
  ['{"log":{"entries":{}}}', 'not-a-har log.entries'],
  ['{"log":{"entries":null}}', 'not-a-har log.entries'],
  ['{"log":{"entries":[]},"log":{"entries":[]}}', 'not-a-har log'],
  ['{"log":{"entries":[],"entries":[]}}', 'not-a-har log.entries'],
  ['{"log":{"entries":[{}', 'cut-off log.entries[1]'],
  ['{"log":{"entries":[{},', 'cut-off log.entries[1]'],
  ['{"log":{"entries":[{"a":"b', 'cut-off log.entries[0]'],
  ['{"log":{"entries":[]}', 'cut-off (top)'],
  ['{"log":{"entries":[1 2]}}', 'not-json byte 21'],
  ['{"log":{"entries":[,]}}', 'not-json byte 19'],
  ['{"log":{"entries":[1,]}}', 'not-json byte 21'],
  ['{"log":{"entries":[{"a":]}]}}', 'not-json byte 25'],
  ['{"log":{"entries":[{"a":}]}}', 'not-json a piece'],
  ['{"log":{"entries":[trou]}}', 'not-json a piece'],
  ['{"log":{"entries":[]}} x', 'not-json byte 23'],
  ['{"log":{"entries":[]}}{}', 'not-json byte 22'],
  ['{log:{}}', 'not-json byte 1'],
  ['{"x":tru,"log":{"entries":[]}}', 'not-json (top)'],
  ["{'log':{}}", 'not-json byte 1'],
  [`{"log":{"entries":[${'['.repeat(99)}`, 'too-large log.entries[0]'],
])('%j: %s', (text, expected) => {
  expect(why(text, { longestText: 50, largestValue: 90 })).toBe(expected);
});
