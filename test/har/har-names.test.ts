import { expect, it } from 'vitest';
import { HarNames, isHarName, withHigherNumbers } from '../../shared/har/har-names';

const mark = (secret: string) => secret;

it('names what is a name already by itself', () => {
  const names = new HarNames(mark);
  expect(names.give('cookie', '[header-3]')).toBe('[header-3]');
  expect(names.counts()).toEqual({});
});

it.each(['[ann-1]', '[header-1] x', '[header-]', '[header-1234567890]', 'header-1', '[cookie-1][cookie-2]'])(
  'a secret that looks like a name is none: %s',
  (secret) => {
    expect(isHarName(secret)).toBe(false);
  },
);

it('keeps kinds apart and counts every time', () => {
  const names = new HarNames(mark);
  expect([names.give('cookie', 'a'), names.give('header', 'a'), names.give('cookie', 'a')]).toEqual([
    '[cookie-1]',
    '[header-1]',
    '[cookie-1]',
  ]);
  expect(names.counts()).toEqual({ header: 1, cookie: 2 });
});

it('stays the same however many come between', () => {
  const names = new HarNames(mark);
  const first = names.give('query', 'first');
  for (let i = 0; i < 2_000; i += 1) names.give('query', `q${i}`);
  expect(names.give('query', 'first')).toBe(first);
});

it('does not grow without end', () => {
  const names = new HarNames(mark, 2);
  expect(['a', 'b', 'c', 'd', 'a'].map((secret) => names.give('query', secret))).toEqual([
    '[query-1]',
    '[query-2]',
    '[query-0]',
    '[query-0]',
    '[query-1]',
  ]);
});

it.each([
  ['sid=[cookie-2]; b=[cookie-10]', 'sid=[cookie-7]; b=[cookie-15]'],
  ['https://host-1.invalid/x', 'https://host-4.invalid/x'],
  ['https://id-1.files.example/x', 'https://id-10.files.example/x'],
  ['https://a.example/assets/id-1.js and /text-2/', 'https://a.example/assets/id-1.js and /text-2/'],
  ['[path-1] [user-1] cookie-2', '[path-1] [user-1] cookie-2'],
])('names move up, and nothing that only looks like one: %s', (before, after) => {
  expect(withHigherNumbers(before, { cookie: 5, host: 3, id: 9 })).toBe(after);
});
