import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../shared/text/languages';
import { isTextKey, type TextKey } from '../../shared/text/say';
import { tables } from '../../shared/text/tables';
import { readable } from './forbidden';
import { choicesOf, shownIn } from './messages';
import { placeholdersOf } from './placeholders';

const keys = Object.keys(tables.en).filter(isTextKey);
const others = languages.filter((lang) => lang !== 'en');

/** Keys whose words break a rule, with the words: what a failed test should show. */
const breaking = (lang: Language, breaks: (text: string, english: string, key: TextKey) => boolean) =>
  keys
    .filter((key) => breaks(tables[lang][key], tables.en[key], key))
    .map((key) => `${key}: ${tables[lang][key]}`);

const sorted = (list: readonly string[]) => [...list].sort();
/** Addresses and what stands between backticks: it is typed or searched for as it is. */
const verbatim = /`[^`]+`|https?:\/\/[^\s)]+|\b\d+(?:\.\d+){3}\b/g;

const wordsOf = (part: string): readonly string[] => part.replaceAll('`', '').split(' ');

/** Words of the text itself, without names that are the same everywhere. */
const names =
  /Clearway|ChatGPT|OpenAI|Windows|macOS|iPhone|iPad|Android|Zscaler|Cloudflare|Wi-Fi|VPN|DNS|TLS|HTTP|TCP|UDP|IP|SHA-256|Mac/g;
const ownWords = (text: string): readonly string[] =>
  readable(text.replace(/\{\w+, number[^{}]*\}/g, ' '))
    .replace(/`[^`]*`/g, ' ')
    .replace(names, ' ')
    .match(/\p{L}{2,}/gu) ?? [];

/** The same in every language on purpose: remarks for old programs, and lines of names. */
const sameEverywhere = /^allowlist\.remark\./;

describe.each(languages)('the words in %s', (lang) => {
  it('are there for every key, and for no other', () => {
    expect(sorted(Object.keys(tables[lang]))).toEqual(sorted(keys));
    expect(breaking(lang, (text) => text.trim() === '')).toEqual([]);
  });

  it('have no stray blank and no unfinished mark', () => {
    expect(breaking(lang, (text) => /^\s| $| {2}|TODO|TRANSLATE|XXX|\uFFFD/.test(text))).toEqual([]);
  });

  // A straight one is also how ICU messages escape: it vanishes, or takes what follows with it.
  it('have curved apostrophes', () => {
    expect(breaking(lang, (text) => text.includes("'"))).toEqual([]);
  });

  it('call how sure something is by one name, so that nobody looks for a difference', () => {
    const sure = tables[lang]['report.confidence'];
    const named = keys.filter((key) => tables[lang][key] === sure);
    expect(named).toEqual(['report.confidence']);
    expect(tables.en['report.confidence']).toBe('How sure this is');
    expect(breaking('en', (text) => /\bconfidence\b/i.test(text))).toEqual([]);
  });

  // Who speaks to a computer says what stands on the button (WCAG 2.5.3).
  it('name a button for screen readers with the words on it', () => {
    const odd = breaking(lang, (text, _, key) => {
      const long = `${key}.of`;
      return isTextKey(long) && !tables[lang][long].toLowerCase().includes(text.toLowerCase());
    });
    expect(odd).toEqual([]);
  });

  it('choose by plural categories that the language has, and have a word for any number', () => {
    const known = new Intl.PluralRules(lang).resolvedOptions().pluralCategories as readonly string[];
    const odd = breaking(lang, (text, english) => {
      // Only where English tells one from many is there something to tell.
      const tells = choicesOf(english).some(({ kind, cases }) => kind === 'plural' && cases.includes('one'));
      return choicesOf(text).some(
        ({ kind, cases }) =>
          kind === 'plural' &&
          (!cases.includes('other') ||
            cases.some((one) => !/^=\d+$/.test(one) && !known.includes(one)) ||
            (tells && known.includes('one') && cases.length === 1)),
      );
    });
    expect(odd).toEqual([]);
  });
});

describe.each(others)('the words in %s, beside the English ones', (lang) => {
  it('ask for the same facts', () => {
    const odd = breaking(lang, (text, english) => {
      const [asked, offered] = [placeholdersOf(text), placeholdersOf(english)];
      // A number that English only bends a word by is not needed where words do not bend.
      const isNeeded = (name: string) => !asked.includes(name);
      return asked.some((name) => !offered.includes(name)) || shownIn(english).some(isNeeded);
    });
    expect(odd).toEqual([]);
  });

  it('choose by cases that there are', () => {
    const odd = breaking(lang, (text, english) => {
      const known = choicesOf(english).filter(({ kind }) => kind === 'select');
      return choicesOf(text)
        .filter(({ kind }) => kind === 'select')
        .some(({ of, cases }) => {
          const allowed = known.filter((one) => one.of === of).flatMap((one) => one.cases);
          return !cases.includes('other') || cases.some((one) => !allowed.includes(one));
        });
    });
    expect(odd).toEqual([]);
  });

  it('keep addresses and names that are typed as they are', () => {
    const odd = breaking(lang, (text, english) =>
      (english.match(verbatim) ?? []).some(
        (part) => !part.includes('{') && !wordsOf(part).every((word) => text.includes(word)),
      ),
    );
    expect(odd).toEqual([]);
  });

  it('are translated', () => {
    const odd = breaking(
      lang,
      (text, english, key) => text === english && ownWords(english).length >= 3 && !sameEverywhere.test(key),
    );
    expect(odd).toEqual([]);
  });

  it('end as sentences where the English ones do', () => {
    const end = /[.!?。！？…:：][”’»」』)）]*$/;
    expect(
      breaking(lang, (text, english) => english.endsWith('.') && !end.test(text) && !/\}$/.test(text)),
    ).toEqual([]);
  });
});
