import { expect, it } from 'vitest';
import { adviceKinds } from '../../shared/advice/advice-table';
import { languages } from '../../shared/text/languages';
import type { TextKey } from '../../shared/text/say';
import { tables } from '../../shared/text/tables';
import { forbidden, readable, unquoted } from './forbidden';

/** Words that no employee reads, and who does. Whatever is not among them is everybody's: new words too. */
const forOthers: readonly (readonly [RegExp, string])[] = [
  [
    /^window\.(?:expert|hosts|step|cell|cellstate|waterfall|chain|trust|findings|media|ms|comparison)(?:\.|$)/,
    'the technical details, folded away until somebody asks for them',
  ],
  [/^(?:layer|place|failure|skip)\./, 'the technical details and report.html'],
  [/^finding\..*\.expert$/, 'the technical details and IT’s letter'],
  [/^letter\./, 'the letter to IT or to support'],
  [/^allowlist\./, 'IT, in files to import'],
  [/^cli\./, 'whoever uses a terminal'],
  [/^bundle\.failed\.(?!leak$)/, 'whoever uses a terminal'],
  [/^verify\./, 'whoever was sent a file that was changed'],
  [
    /^report\.(?!(?:comparison|recheck|watch|status|confidence|who)(?:\.|$)|host\.)/,
    'readers of report.html',
  ],
];

/** Steps and titles for IT and for OpenAI's support. */
const forThem = new Set(
  Object.entries(adviceKinds).flatMap(([code, { who, steps }]) =>
    who === 'you' ? [] : [`advice.${code}.title`, ...steps.map((step) => `advice.step.${step}`)],
  ),
);
const forYou = new Set(
  Object.values(adviceKinds).flatMap(({ who, steps }): readonly string[] =>
    who === 'you' ? steps.map((step) => `advice.step.${step}`) : [],
  ),
);
const isForOthers = (key: string) =>
  (forThem.has(key) && !forYou.has(key)) || forOthers.some(([keys]) => keys.test(key));

/** Said to employees with a technical word in it, and why. */
const excused: Readonly<Partial<Record<TextKey, string>>> = {
  'window.laboratory': 'only laboratories see it',
  'window.part.certificates': 'names a part of the file, as it is called there',
  'window.removed.certificate': 'names what was taken out of the file, for those who know it',
};

const keys = (Object.keys(tables.en) as TextKey[]).filter((key) => !isForOthers(key));

it.each([
  'window.welcome.lead',
  'question.symptom',
  'guide.step.ios-attest.how',
  'told.network-everywhere',
  'path.guard',
  'finding.tls-inspected.sentence',
  'advice.step.open-portal',
  'advice.sign-in-to-network.title',
  'report.watch.quiet',
  'mail.body',
])('covers %s', (key) => {
  expect(keys).toContain(key);
});

it.each(forOthers)('leaves out nothing that is not there: %s', (of) => {
  expect(Object.keys(tables.en).some((key) => of.test(key))).toBe(true);
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
