import { IntlMessageFormat } from 'intl-messageformat';
import type { Facts } from '../finding/finding';
import { en } from './en';
import { ko } from './ko';

/** Every sentence has a key here and words in each language, in ICU message syntax. Code holds no sentence. */
export type TextKey = keyof typeof en;
export type Words = Readonly<Record<TextKey, string>>;

export const tables = { en, ko } as const satisfies Readonly<Record<string, Words>>;
export type Language = keyof typeof tables;
export const languages = Object.keys(tables) as readonly Language[];

/** A key and its facts become a sentence. A fact the words ask for and do not get shows as `{name}`. */
export type Say = (key: TextKey, facts?: Facts) => string;

const compiled = new Map<string, IntlMessageFormat>();

export const speak =
  (lang: Language): Say =>
  (key, facts = {}) => {
    const message = tables[lang][key];
    if (!message.includes('{') && !message.includes("'")) return message;
    const id = `${lang}:${key}`;
    const format = compiled.get(id) ?? new IntlMessageFormat(message, lang, undefined, { ignoreTag: true });
    compiled.set(id, format);
    try {
      return String(format.format(facts));
    } catch {
      return message;
    }
  };

/** The language of ours nearest to what the system asks for (`ko-KR` → `ko`); English when there is none. */
export function nearestLanguage(tag: string): Language {
  const wanted = tag.toLowerCase();
  return (
    languages.find((lang) => lang.toLowerCase() === wanted) ??
    languages.find((lang) => lang.toLowerCase() === wanted.split(/[-_]/)[0]) ??
    'en'
  );
}

/** Whether a key made from a code has words; for codes that come from a newer version's bundle. */
export const isTextKey = (key: string): key is TextKey => Object.hasOwn(en, key);
