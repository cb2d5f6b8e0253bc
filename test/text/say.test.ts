import { IntlMessageFormat } from 'intl-messageformat';
import { expect, it, vi } from 'vitest';
import { isTextKey, voice } from '../../shared/text/say';
import { tables } from '../../shared/text/tables';
import { placeholdersOf } from './placeholders';

const made = vi.hoisted(() => ({ count: 0 }));
vi.mock('intl-messageformat', async (original) => {
  const real = await original<typeof import('intl-messageformat')>();
  class Counted extends real.IntlMessageFormat {
    constructor(...given: ConstructorParameters<typeof real.IntlMessageFormat>) {
      super(...given);
      made.count += 1;
    }
  }
  return { ...real, IntlMessageFormat: Counted };
});

const keys = Object.keys(tables.en).filter(isTextKey);

it('fills plain blanks by itself, just as the formatter would', () => {
  const say = voice('de', tables.de);
  const plain = keys.filter((key) => {
    const facts = Object.fromEntries([...placeholdersOf(tables.de[key])].map((name) => [name, 1]));
    const before = made.count;
    say(key, facts);
    return made.count === before;
  });
  expect(plain).toContain('window.welcome.version');
  expect(plain.length).toBeGreaterThan(keys.length / 2);
  for (const key of plain)
    for (const value of ['$& {x}', 12_345.5]) {
      const facts = Object.fromEntries([...placeholdersOf(tables.de[key])].map((name) => [name, value]));
      const formatted = new IntlMessageFormat(tables.de[key], 'de', undefined, { ignoreTag: true }).format(
        facts,
      );
      expect(say(key, facts), key).toBe(String(formatted));
    }
});

it('leaves a message whole whose fact is missing', () => {
  expect(voice('en', tables.en)('window.welcome.version')).toBe('Version {version}');
  expect(voice('en', tables.en)('window.verdict.file', { other: 'x' })).toBe(
    tables.en['window.verdict.file'],
  );
});
