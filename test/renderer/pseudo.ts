import type { Plugin } from 'vite';
import type { Words } from '../../shared/text/say';
import { tables } from '../../shared/text/tables';

/*
 * Languages nobody speaks, made from English: they show what a screen does to words longer than ours, and to a script
 * that runs the other way. The tags are those that systems use for it. Tests only.
 */

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  ['aá', 'eé', 'ií', 'oó', 'uú', 'yý', 'cç', 'nñ', 'Aâ', 'EÊ', 'IÎ', 'OÔ', 'UÛ', 'CÇ', 'NÑ'].map((pair) => [
    ...pair,
  ]),
);

/** How much longer a sentence may get in another language. */
const growth = 0.4;

/** Filling in words of six letters, as long as the growth asks. */
const filling = (length: number): string =>
  'ëxpänd '
    .repeat(Math.ceil(length / 7))
    .slice(0, Math.max(1, Math.ceil(length)))
    .trim();

const isWords = (text: string): boolean => /\p{L}/u.test(text);

const expanded = (text: string): string =>
  isWords(text)
    ? `${text.replace(/\w/g, (letter) => accents[letter] ?? letter).trimEnd()} ${filling(text.length * growth)}${/\s*$/.exec(text)?.[0]}`
    : text;

/** Right-to-left marks around, and the letters in between turned over. */
const mirrored = (text: string): string => (isWords(text) ? `\u200F\u202E${text}\u202C\u200F` : text);

/** Changes what is read of a message; blanks and the names of cases stay as they are. */
export function inMessage(message: string, change: (text: string) => string): string {
  const within: ('text' | 'blank')[] = ['text'];
  let [made, run] = ['', ''];
  const end = () => {
    made += change(run);
    run = '';
  };
  for (const sign of message) {
    const isText = within.at(-1) === 'text';
    if (sign !== '{' && sign !== '}') {
      if (isText) run += sign;
      else made += sign;
      continue;
    }
    end();
    made += sign;
    if (sign === '}') within.pop();
    else within.push(isText ? 'blank' : 'text');
  }
  end();
  return made;
}

const wordsIn = (change: (text: string) => string): Words =>
  Object.fromEntries(
    Object.entries(tables.en).map(([key, message]) => [key, inMessage(message, change)]),
  ) as Words;

export const pseudoWords = { 'en-XA': wordsIn(expanded), 'ar-XB': wordsIn(mirrored) } as const;
export type PseudoLanguage = keyof typeof pseudoWords;
const tags = Object.keys(pseudoWords);

/** Puts rows after the English one, and fails where there is none. */
function withRows(code: string, place: string, rows: readonly string[]): string {
  if (!code.includes(place)) throw new Error(`no place for pseudo-languages: ${place}`);
  return code.replace(place, `${place}\n${rows.join('\n')}`);
}

/** A window that has these languages beside its own. */
export const pseudoLanguages = (): Plugin => ({
  name: 'pseudo-languages',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('virtual:words-') ? `\0${id}` : undefined),
  load(id) {
    const lang = id.startsWith('\0virtual:words-') ? id.slice('\0virtual:words-'.length) : '';
    return tags.includes(lang)
      ? `export const words = ${JSON.stringify(pseudoWords[lang as PseudoLanguage])};`
      : undefined;
  },
  transform(code, id) {
    if (id.endsWith('shared/text/languages.ts'))
      return withRows(
        code,
        "en: 'English',",
        tags.map((lang) => `'${lang}': '${lang}',`),
      );
    if (id.endsWith('renderer/state/words.ts'))
      return withRows(
        code,
        'Promise<Words>>> = {',
        tags.map((lang) => `'${lang}': async () => (await import('virtual:words-${lang}')).words,`),
      );
    return undefined;
  },
});
