import { expect, it } from 'vitest';
import { languages } from '../../shared/text/languages';
import type { TextKey } from '../../shared/text/say';
import { tables } from '../../shared/text/tables';
import { forbidden, readable, unquoted } from './forbidden';

/** Everything an employee may read in the window. */
const plain =
  /^(?:window|question|guide|told|path|feature|feature-state|confidence|bundle\.failed\.leak|report\.comparison\.(?:verdict|validity|reading|office|hotspot))(?:\.|$)/;

/** Folded away until somebody asks for technical details. */
const expert =
  /^window\.(?:expert|hosts|step|cell|cellstate|waterfall|chain|trust|findings|media|ms|comparison)(?:\.|$)/;

/** Said to employees with a technical word in it, and why. */
const excused: Readonly<Partial<Record<TextKey, string>>> = {
  'window.laboratory': 'only laboratories see it',
  'window.part.certificates': 'names a part of the file, as it is called there',
  'window.removed.certificate': 'names what was taken out of the file, for those who know it',
};

const keys = (Object.keys(tables.en) as TextKey[]).filter((key) => plain.test(key) && !expert.test(key));

it('covers the window, the questions and the guided steps', () => {
  expect(keys.length).toBeGreaterThan(300);
});

it.each(languages)('uses no technical word where employees read, in %s', (lang) => {
  const technical = keys
    .filter((key) => forbidden[lang].test(unquoted(readable(tables[lang][key]))))
    .filter((key) => excused[key] === undefined);
  expect(technical.map((key) => `${key}: ${tables[lang][key]}`)).toEqual([]);
});

it('excuses nothing that needs no excuse', () => {
  const needless = (Object.keys(excused) as TextKey[]).filter((key) =>
    languages.every((lang) => !forbidden[lang].test(unquoted(tables[lang][key]))),
  );
  expect(needless).toEqual([]);
});

it.each([
  ['“Configure DNS”', false],
  ['Configure DNS', true],
  ['A phone’s hotspot', false],
  ['Each host', true],
  ['It reports', false],
])('%s is technical: %s', (text, isTechnical) => {
  expect(forbidden.en.test(unquoted(text))).toBe(isTechnical);
});
