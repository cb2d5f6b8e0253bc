import { expect, it } from 'vitest';
import { type KeptItem, Shelf } from '../../electron/evidence/shelf';
import { limits } from '../../shared/evidence/evidence';

const har = { kind: 'har', requests: 1 } as const;
const picture = { kind: 'picture', of: 'file', width: 1, height: 1 } as const;
const bytes = new Uint8Array(1);

const shelfOf = (count: number): Shelf => {
  const shelf = new Shelf();
  for (let i = 0; i < count; i += 1) shelf.put(har, bytes, 0, { cookie: 1 });
  return shelf;
};
const entries = ({ items }: Shelf) => items.map(({ entry }) => entry);

it('gives no name twice, whatever was taken out or comes back', () => {
  const shelf = shelfOf(2);
  shelf.takeOut(shelf.items[1]?.id ?? '');
  shelf.put(har, bytes, 0);
  expect(entries(shelf)).toEqual(['har/imported-1.har', 'har/imported-3.har']);
});

it('what comes back keeps its name, or gets one that nothing else has', () => {
  const shelf = shelfOf(1);
  const earlier: readonly KeptItem[] = shelfOf(2).all;
  shelf.putBack(shelf.missing(earlier));
  expect(entries(shelf)).toEqual(['har/imported-1.har', 'har/imported-3.har', 'har/imported-2.har']);
  expect(shelf.missing(earlier)).toEqual([]);
  expect(shelf.removed).toEqual({ cookie: 3 });
});

it('is full of so many HARs, and of so many pictures or so many bytes of them', () => {
  const shelf = shelfOf(limits.hars - 1);
  expect(shelf.isFullOf('har')).toBe(false);
  shelf.put(har, bytes, 0);
  expect([shelf.isFullOf('har'), shelf.isFullOf('picture')]).toEqual([true, false]);

  const small = new Shelf();
  for (let i = 0; i < limits.pictures; i += 1) small.put(picture, bytes, 0);
  expect(small.isFullOf('picture')).toBe(true);

  const large = new Shelf();
  large.put(picture, { length: limits.picturesBytes } as Uint8Array, 0);
  expect([large.isFullOf('picture'), large.isFullOf('har')]).toEqual([true, false]);
});
