import { IntlMessageFormat } from 'intl-messageformat';
import { expect, it } from 'vitest';
import { isTextKey, voice } from '../../shared/text/say';
import { tables } from '../../shared/text/tables';
import { placeholdersOf } from '../text/placeholders';
import { inMessage, pseudoWords } from './pseudo';

const keys = Object.keys(tables.en).filter(isTextKey);

it('changes what is read and nothing else', () => {
  const shout = (text: string) => text.toUpperCase();
  expect(inMessage('a {b} c', shout)).toBe('A {b} C');
  expect(inMessage('a {n, plural, one {# b} other {# {c} d}}.', shout)).toBe(
    'A {n, plural, one {# B} other {# {c} D}}.',
  );
});

it.each(['en-XA', 'ar-XB'] as const)('%s asks for what English asks for', (lang) => {
  for (const key of keys) {
    new IntlMessageFormat(pseudoWords[lang][key], 'en', undefined, { ignoreTag: true });
    expect(placeholdersOf(pseudoWords[lang][key]), key).toEqual(placeholdersOf(tables.en[key]));
  }
});

it('is longer by two fifths, or runs the other way', () => {
  expect(voice('en', pseudoWords['en-XA'])('window.saved.size', { size: '1 KB' })).toMatch(
    /^Sízé: \S+ ?1 KB$/,
  );
  for (const key of keys.filter((one) => !tables.en[one].includes('{')))
    expect(pseudoWords['en-XA'][key].length, key).toBeGreaterThanOrEqual(tables.en[key].length * 1.4);
  expect(pseudoWords['ar-XB']['window.back']).toBe('\u200F\u202EBack\u202C\u200F');
});
