import { expect, it } from 'vitest';
import { markWith } from '../../electron/io/mark';
import { packNames, unpackNames } from '../../electron/io/packed-names';
import { Names } from '../../shared/bundle/names';

it('a secret that a HAR gave a name has the same name beyond the thread, and new ones come after it', () => {
  const key = new Uint8Array(32).fill(7);
  const numbers = new Map([[`cookie ${markWith(key)('a-secret')}`, 3]]);
  const names = new Names(unpackNames(packNames({ key, numbers, last: { cookie: 5 } })));
  expect(names.give('cookie', 'a-secret')).toBe('[cookie-3]');
  expect(names.give('cookie', 'another')).toBe('[cookie-6]');
});
