/**
 * Whether a short text is made of words and small numbers, as people name things in paths, or looks like something a
 * machine made up: an id, a hash, a token. In doubt it is the latter.
 */

const date = /^\d{4}[-_.]\d{2}[-_.]\d{2}$/;
/** Of a computer: `192.168.1.7`, `3C-22-FB-0A-1B-2C`. */
const address = /^(?:(?:\d{1,3}[._-]){3,}\d{1,3}|(?:[0-9a-f]{2}[._-]){5,}[0-9a-f]{2})$/i;
const version = /^[vV]?\d{1,5}(?:[._]\d{1,5}){0,4}$/;

/** Letters as a word has them. Acronyms up to five letters need no vowel; `strengths` has five consonants in a row. */
const isWord = (letters: string): boolean =>
  letters.length <= 24 &&
  (letters.length <= 5 || (/[aeiouy]/i.test(letters) && !/[^aeiouy]{6,}/i.test(letters))) &&
  !/^[a-f]{8,}$/i.test(letters);

const isVowelled = (letters: string) => isWord(letters) && /[aeiouy]/i.test(letters);

/** `getAccountInfo`: each hump a word of its own or an acronym. `aXbQkR` has too many humps. */
function isCamel(letters: string): boolean {
  if (/^(?:[a-z]+|[A-Z]?[a-z]+|[A-Z]+)$/.test(letters)) return isWord(letters);
  const humps = letters.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
  const areWords = humps.every((hump) => (/^[A-Z]+$/.test(hump) ? hump.length <= 4 : isVowelled(hump)));
  return areWords && humps.length * 3 <= letters.length + 1;
}

/** Words, numbers up to four digits, and one number behind or before a word: `v1`, `oauth2`, `sha256`, `4o`. */
function isPlainToken(token: string): boolean {
  const [, before = '', letters = '', after = ''] = /^(\d*)([A-Za-z]*)(\d*)$/.exec(token) ?? [];
  if (token !== before + letters + after) return false;
  if (letters === '') return token.length <= 4;
  if (before !== '') return after === '' && before.length <= 3 && letters.length <= 3;
  return after.length <= (letters.length <= 3 ? 4 : 3) && isCamel(letters);
}

/** More digits are a telephone number, an account, a time stamp. */
const mostDigits = 6;

/** Whether a path segment, a parameter's or a cookie's name says what it is and not whose it is. */
export function isPlain(text: string, longest = 64): boolean {
  if (text.length > longest || !/^[A-Za-z0-9._-]*$/.test(text)) return false;
  if (digitsOf(text) > mostDigits) return date.test(text);
  return !address.test(text) && text.split(/[._-]/).every(isPlainToken);
}

function digitsOf(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) count += 1;
  }
  return count;
}

/** `124.0.6367.91`, `10_15_7` */
export const isVersion = (text: string): boolean => version.test(text);

/** The same of a longer text, word by word; long numbers are sizes and seconds. */
export const isPlainText = (text: string): boolean =>
  text.split(/[^A-Za-z0-9._-]+/).every((word) => /^-?\d{1,12}$/.test(word) || isPlain(word));
