import type { KnownWord } from './secrets';

/**
 * Where a word can be nobody but the person, their computer or their wireless network. Somebody may be called
 * `Blocked` or `Zscaler`: the page that says `Access blocked` is proof, and the line that says `user: blocked` is
 * theirs. Parts of one expression each: what stands before the word, and what behind it.
 */
interface Places {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const slash = '(?:[/\\\\]|%2f|%5c){1,4}';
const gap = `\\s{0,3}`;
/** `"user" : "`, `user=`, `User is ` */
const says = `["']?${gap}(?:[:=]|%3d|%3a|\\bis\\b|\\bas\\b)${gap}["']?`;
const label = (names: string) => `(?<![a-z])(?:${names})${says}`;
/** A computer, as people and systems name theirs. */
const device = `(?:mac\\b|macbook|imac|iphone|ipad|pc\\b|computer|laptop|desktop|notebook|workstation)`;

const ofUser: Places = {
  before: [
    `${slash}(?:users|homes?|profiles|documents and settings)${slash}`,
    // CORP\\ann
    `[a-z0-9._-](?:\\\\{1,4}|%5c)`,
    label('user(?:[ _-]?(?:name|id))?|uid|upn|login|log(?:ged|in|on)?[ _-]?(?:in|on)?|account|signed in'),
    `\\b(?:hello|hi|dear|welcome),?\\s{1,3}`,
    `charles proxy[^)]{0,60}[(, ]`,
  ],
  after: [`@[a-z0-9]`, `['’]s[ -]${device}`, `[-_]${device}`],
};
const ofHost: Places = {
  before: [
    `(?<![:a-z0-9])${slash.replace('{1,4}', '{2,4}')}(?=[^/\\\\]{1,64}\\\\)`,
    // Not `tls-handshake:chatgpt.com@proxy`, as observations are called.
    // Nor `support@fortinet.com`, by which a vendor is known.
    `(?<![a-z0-9:._-])[a-z0-9._-]{1,64}@(?=[a-z0-9_-]{1,63}(?![a-z0-9_-]|\\.[a-z]))`,
    label('host[ _-]?name|computer(?:[ _-]?name)?|machine(?:[ _-]?name)?|device[ _-]?name|workstation|pc'),
    `charles proxy[^)]{0,60}[(, ]`,
  ],
  after: [],
};
const ofNetwork: Places = {
  before: [label('b?ssid|wi-?fi(?:[ _-]?(?:name|network))?|wlan|network[ _-]?name')],
  after: [],
};

const table: Partial<Record<KnownWord['kind'], Places>> = {
  user: ofUser,
  host: ofHost,
  'network-name': ofNetwork,
};

/** The source of an expression for a word in such a place; null where its kind has none. */
export function inPersonalPlace(word: string, kind: KnownWord['kind']): string | null {
  const places = table[kind];
  if (!places) return null;
  // The word comes first: what looks back is slow, and would be tried at every letter of a report.
  const before = `(?<=(?:${places.before.join('|')})${word})`;
  const after = `(?=${places.after.join('|')})(?<=(?<![.:])${word})`;
  return `${word}(?:${places.after.length === 0 ? before : `${before}|${after}`})`;
}
