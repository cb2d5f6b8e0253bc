import { expect, it } from 'vitest';
import { chanceOfSoFew, leastShare, shareOf, sumOf } from '../../shared/finding/chance';

it.each([
  // R: binom.test and prop.test without correction give the same.
  [{ hits: 0, of: 20 }, 0.25, 0.00317],
  [{ hits: 1, of: 20 }, 0.25, 0.02431],
  [{ hits: 3, of: 60 }, 0.15, 0.01484],
  [{ hits: 20, of: 20 }, 0.25, 1],
  [{ hits: 0, of: 5 }, 0, 1],
  [{ hits: 4, of: 5 }, 1, 0],
])('so few as %o, each with a chance of %f', (count, share, chance) => {
  expect(chanceOfSoFew(count, share)).toBeCloseTo(chance, 3);
});

it('a count speaks for a smaller share the smaller it is', () => {
  expect(leastShare({ hits: 5, of: 20 })).toBeCloseTo(0.127, 2);
  expect(leastShare({ hits: 25, of: 100 })).toBeCloseTo(0.186, 2);
  expect(leastShare({ hits: 0, of: 0 })).toBe(0);
});

it('counts are added', () => {
  expect(
    sumOf([
      { hits: 1, of: 20 },
      { hits: 5, of: 60 },
    ]),
  ).toEqual({ hits: 6, of: 80 });
  expect(shareOf({ hits: 6, of: 80 })).toBe(0.075);
});
