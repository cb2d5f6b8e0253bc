import type { Facts } from '../finding/finding';
import type { Answers } from '../question/questions';
import { agentFlow, agentIn, flows, type GuideCase, type GuideStepCode, guideSteps } from './guide-table';
import type { StepRecord } from './step-record';

/** What to try, one after the other; empty where no step on a device could help. */
export function guideFor(it: GuideCase): readonly GuideStepCode[] {
  const { symptom } = it.answers as Answers;
  const flow = symptom ? flows[symptom] : undefined;
  // Who did not say what is wrong is led through the steps that help with most things, but not past a found cause.
  const fallback = it.verdict.status === 'healthy' ? flows['something-else'] : [];
  return [...agentFlow, ...(flow ?? fallback)]
    .filter(({ when }) => when?.(it) ?? true)
    .map(({ code }) => code);
}

/** What the words of a step may use. */
export const guideFacts = (it: Pick<GuideCase, 'findings'>): Facts => ({ product: agentIn(it)?.name ?? '' });

/** The records with this one among them; a step that is ticked off again counts as it was ticked last. */
export const withRecord = (all: readonly StepRecord[], one: StepRecord): readonly StepRecord[] => [
  ...all.filter(({ code }) => code !== one.code),
  one,
];

/** Whether a step brought ChatGPT back for good. */
export const isSolved = (all: readonly StepRecord[]): boolean =>
  all.some(({ code, helped }) => helped === true && !noCures.has(code));
const noCures: ReadonlySet<string> = new Set(
  Object.entries(guideSteps).flatMap(([code, step]) => ('isNoCure' in step ? [code] : [])),
);

/** What became of a step, for words: a step that only shows or notes something changes nothing by itself. */
export const outcomeOf = ({ code, state, helped }: Pick<StepRecord, 'code' | 'state' | 'helped'>) =>
  helped ? 'helped' : state === 'done' && noCures.has(code) ? 'noted' : state;

/**
 * Whom to turn to when the steps did not help: whoever can change what was found, OpenAI's support where the network
 * is in order or the fault is theirs.
 */
export const turnTo = ({ verdict }: Pick<GuideCase, 'verdict'>): 'it' | 'support' =>
  verdict.place === 'network' || verdict.place === 'this-computer' || verdict.place === 'sign-in-page'
    ? 'it'
    : 'support';

/** Opened in Safari on the phone: what the ChatGPT app needs from Apple (catalogue/endpoints.ts, iOS app). */
export const attestPage = 'https://register.appattest.apple.com/';

/** Google's public name servers, which OpenAI's support asks to try. */
export const publicNameServers = ['8.8.8.8', '8.8.4.4'] as const;
