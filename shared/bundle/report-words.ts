import type { Actor, Advice } from '../advice/advice';
import type { Finding, Verdict } from '../finding/finding';
import { factsForWords } from '../finding/words';
import type { Report } from '../report/report';
import { isTextKey, type Say } from '../text/say';

/** The words of a finding, for everybody or for experts; null for a code from a newer version. */
export function findingWords(finding: Finding, kind: 'sentence' | 'expert', say: Say): string | null {
  const key = `finding.${finding.code}.${kind}`;
  return isTextKey(key) ? say(key, factsForWords(finding)) : null;
}

/** A finding where a line must be said: its sentence, else its code. */
export const findingSentence = (finding: Finding, say: Say): string =>
  findingWords(finding, 'sentence', say) ?? finding.code;

/** The one sentence. A code this version has no words for is told by its status: less, but true. */
export function verdictSentence(
  { verdict, findings }: Pick<Report, 'verdict' | 'findings'>,
  say: Say,
): string {
  const finding = findings.find(({ code }) => code === verdict.code);
  const own = `finding.${verdict.code}.sentence`;
  if (!finding && (verdict.code === 'healthy' || verdict.code === 'could-not-tell') && isTextKey(own))
    return say(own);
  return (
    (finding && findingWords(finding, 'sentence', say)) ?? say(`report.status.${verdict.status}.sentence`)
  );
}

/** What is said while the looking goes on, once the web has been looked at; null while there is nothing to say. */
export const sentenceSoFar = (status: Verdict['status'], say: Say): string | null =>
  status === 'unknown' ? null : say(`report.so-far.${status}`);

/** The words of one step; null for a step from a newer version. */
export function stepText({ code, facts }: Advice['steps'][number], say: Say): string | null {
  const key = `advice.step.${code}`;
  return isTextKey(key) ? say(key, { ...notTold, ...facts }) : null;
}

/** Older reports say nothing of the answers and of the line here. */
const notTold = { keeper: 'not-known', network: 'not-known', line: 'not-known' };

/** All steps for one actor, over all advice, each said once; a step from a newer version by its code. */
export const stepsFor = ({ advice }: Pick<Report, 'advice'>, who: Actor, say: Say): readonly string[] => [
  ...new Set(
    advice
      .filter((one) => one.who === who)
      .flatMap(({ steps }) => steps.map((step) => stepText(step, say) ?? step.code)),
  ),
];
