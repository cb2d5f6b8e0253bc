import type { Answers } from '../question/questions';
import type { Confidence } from './codes';
import type { Finding, Verdict } from './finding';

/** What was measured, and what the person told; answers as report.json carries them. */
export interface Told {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly answers: Readonly<Record<string, string>>;
}

interface Row {
  readonly when: (told: Told) => boolean;
  /** Whether what was told makes the finding more or less likely; beside it when it says something else. */
  readonly speaks: 'for' | 'against' | 'beside';
}

const said =
  <Q extends keyof Answers>(question: Q, answer: NonNullable<Answers[Q]>) =>
  ({ answers }: Told) =>
    answers[question] === answer;
const at =
  (...places: readonly Verdict['place'][]) =>
  ({ verdict }: Told) =>
    places.includes(verdict.place);
const isClear = ({ verdict }: Told) => verdict.status === 'healthy';
const both =
  (...all: readonly Row['when'][]): Row['when'] =>
  (told) =>
    all.every((when) => when(told));

/** What the answers add to a verdict, the most telling first. Words: `told.<code>`. */
export const testimonies = {
  'network-everywhere': { when: both(at('network'), said('networks', 'everywhere')), speaks: 'against' },
  'computer-only-here': { when: both(at('this-computer'), said('networks', 'only-here')), speaks: 'against' },
  'network-only-you': { when: both(at('network'), said('who', 'only-me')), speaks: 'against' },
  'network-others-too': { when: both(at('network'), said('who', 'others-too')), speaks: 'for' },
  'network-only-here': { when: both(at('network'), said('networks', 'only-here')), speaks: 'for' },
  'computer-everywhere': { when: both(at('this-computer'), said('networks', 'everywhere')), speaks: 'for' },
  'computer-others-too': { when: both(at('this-computer'), said('who', 'others-too')), speaks: 'for' },
  'service-others-too': { when: both(at('service'), said('who', 'others-too')), speaks: 'for' },
  'service-everywhere': { when: both(at('service'), said('networks', 'everywhere')), speaks: 'for' },
  'changed-security': {
    when: both(at('network', 'this-computer'), said('changed', 'security')),
    speaks: 'for',
  },
  'clear-account': { when: both(isClear, said('changed', 'account')), speaks: 'beside' },
  'clear-on-and-off': { when: both(isClear, said('since', 'on-and-off')), speaks: 'beside' },
  'clear-others-too': { when: both(isClear, said('who', 'others-too')), speaks: 'beside' },
  'clear-everywhere': { when: both(isClear, said('networks', 'everywhere')), speaks: 'beside' },
  'clear-only-you': { when: both(isClear, said('who', 'only-me')), speaks: 'beside' },
} as const satisfies Readonly<Record<string, Row>>;
export type TestimonyCode = keyof typeof testimonies;

const codes = Object.keys(testimonies) as readonly TestimonyCode[];

/** The remarks that hold, at most two: a verdict is to stay one sentence. */
export const testimonyOn = (told: Told): readonly TestimonyCode[] =>
  codes.filter((code) => testimonies[code].when(told)).slice(0, 2);

const lessSure = ['possible', 'likely', 'certain'] as const satisfies readonly Confidence[];

/**
 * How sure the verdict is. What was told moves it by one at most, and only what was not certain: a person's memory
 * never overrules a measurement. Null where nothing was found.
 */
export function sureness(told: Told): Confidence | null {
  const measured = told.findings.find(({ code }) => code === told.verdict.code)?.confidence;
  if (measured === undefined || measured === 'certain') return measured ?? null;
  const speaking: readonly Row['speaks'][] = testimonyOn(told).map((code) => testimonies[code].speaks);
  const weight = (way: Row['speaks']) => speaking.filter((one) => one === way).length;
  const move = Math.sign(weight('for') - weight('against'));
  // Only a measurement makes anything certain.
  const level = Math.min(1, Math.max(0, lessSure.indexOf(measured) + move));
  return lessSure[level] ?? measured;
}
