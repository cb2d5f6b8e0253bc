import { IntlMessageFormat } from 'intl-messageformat';
import type { Facts } from '../finding/finding';
import { en } from './en';

/** Every sentence has a key here and words in each language, in ICU message syntax. Code holds no sentence. */
export type TextKey = keyof typeof en;
export type Words = Readonly<Record<TextKey, string>>;

/** A key and its facts become a sentence. A fact the words ask for and do not get shows as `{name}`. */
export type Say = (key: TextKey, facts?: Facts) => string;

/** Nothing but blanks: no cases, no plurals, nothing escaped. */
const blanksOnly = /^[^{}']*(?:\{\w+\}[^{}']*)*$/;

/** The voice of a language: its words with facts put in. */
export function voice(lang: string, words: Words): Say {
  const compiled = new Map<TextKey, IntlMessageFormat>();
  return (key, facts = {}) => {
    const message = words[key];
    // By far most messages; the first one that needs more costs a window tens of milliseconds for the system's locales.
    if (blanksOnly.test(message)) return filled(message, facts);
    const format = compiled.get(key) ?? new IntlMessageFormat(message, lang, undefined, { ignoreTag: true });
    compiled.set(key, format);
    try {
      return String(format.format(facts));
    } catch {
      return message;
    }
  };
}

/** A fact that is not there leaves the whole message as it is. */
const filled = (message: string, facts: Facts): string => {
  const blanks = message.match(/\w+(?=\})/g) ?? [];
  const isWhole = blanks.every((name) => facts[name] !== undefined);
  return isWhole ? message.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name])) : message;
};

/** Whether a key made from a code has words; for codes that come from a newer version's bundle. */
export const isTextKey = (key: string): key is TextKey => Object.hasOwn(en, key);

/** Words for a key made from a code; the code itself when it comes from a newer version. */
export const wordFor = (say: Say, key: string, code: string, facts?: Facts): string =>
  isTextKey(key) ? say(key, facts) : code;
