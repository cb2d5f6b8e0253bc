import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toBytes } from '../../shared/bundle/bundle';
import { partBytes, partsOf, textOfPart } from '../../shared/bundle/entry-parts';

const joined = (bytes: Uint8Array) =>
  Array.from({ length: partsOf(bytes.length) }, (_, part) => textOfPart(bytes, part)).join('');

it.each(['', 'a', 'é', '김', '😀', 'a😀'])(
  'the parts of a long text of %j are all of it, letter by letter',
  (letter) => {
    for (const before of ['', 'x', 'xx', 'xxx']) {
      const text = before + letter.repeat((2 * partBytes) / Math.max(1, letter.length));
      expect(joined(toBytes(text)) === text).toBe(true);
    }
  },
);

it('whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), fc.nat(40), (text, at) => {
      const whole = `${'x'.repeat(partBytes - at)}${text}`;
      return joined(toBytes(whole)) === whole;
    }),
    { numRuns: 200 },
  );
});

it('no part is more than the window is to show at once', () => {
  const bytes = toBytes('김'.repeat(partBytes));
  expect(partsOf(bytes.length)).toBe(3);
  expect(toBytes(textOfPart(bytes, 1)).length).toBeLessThan(partBytes + 4);
});

it('bytes that are no text are no trouble', () => {
  expect(textOfPart(new Uint8Array(10).fill(0x80), 0)).toHaveLength(10);
  expect(textOfPart(new Uint8Array(10), 7)).toBe('');
});
