import { describe, expect, it } from 'vitest';
import { directionOf, languages, nearestLanguage } from '../../shared/text/languages';

describe('the nearest language', () => {
  it.each(languages)('is %s for whoever wants it, however it is written', (lang) => {
    for (const tag of [lang, lang.toLowerCase(), `${lang.replace('-', '_')}.UTF-8`, lang.split('-')[0] ?? ''])
      expect(nearestLanguage(tag), tag).toBe(lang);
  });

  it.each([
    [['ko-KR'], 'ko'],
    [['en-GB'], 'en'],
    [['ko_KR.UTF-8@euc'], 'ko'],
    [['tlh'], 'en'],
    [['C'], 'en'],
    [[''], 'en'],
    [[], 'en'],
    // The first that we have, not English because the first is strange to us.
    [['tlh', 'ko-KR', 'en'], 'ko'],
    // Another region or script of a language is nearer than English.
    [['zh-TW'], 'zh-CN'],
    [['pt-PT'], 'pt-BR'],
    [['zh-Hans-SG', 'en'], 'zh-CN'],
    [['es-419'], 'es'],
    [['de-AT'], 'de'],
    // A language is never mistaken for another that begins the same.
    [['kok-IN'], 'en'],
  ] as const)('of %j is %s', (wanted, lang) => {
    expect(nearestLanguage(...wanted)).toBe(lang);
  });
});

it.each([
  ['en', 'ltr'],
  ['ko-KR', 'ltr'],
  ['ar-XB', 'rtl'],
  ['he', 'rtl'],
])('%s is written %s', (lang, direction) => {
  expect(directionOf(lang)).toBe(direction);
});
