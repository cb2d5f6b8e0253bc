import type { Actor, Advice } from '../../shared/advice/advice';
import { stepText } from '../../shared/bundle/report-words';
import type { NamedProduct } from '../../shared/finding/finding';
import { isSolved } from '../../shared/guide/guide';
import type { Report } from '../../shared/report/report';
import { whoCanFix } from '../../shared/report/who-can-fix';
import { isTextKey, type Say } from '../../shared/text/say';
import { hasCaught, isBad, outcomeOf } from './watch';

/** A product as it may be claimed: with "likely" where it is only that. */
export const productClaim = (product: NamedProduct, say: Say): string =>
  say(`window.verdict.product.${product.confidence}`, { product: product.name });

/** Causes that keep everything else from being seen: once such a one is gone, all is to be looked at anew. */
const hidesTheRest: ReadonlySet<string> = new Set(['no-link', 'no-internet', 'sign-in-page', 'dns-down']);
export const isAllHidden = ({ verdict }: Pick<Report, 'verdict'>): boolean => hidesTheRest.has(verdict.code);

/** What was in the way before is gone: there is nothing left to try. */
export const isFixed = ({ verdict, recheck }: Pick<Report, 'verdict' | 'recheck'>): boolean =>
  verdict.status === 'healthy' && recheck?.verdict.code === 'fixed';

/** Whether what the person is told to do ends in looking again: then that is the way on, not a file for others. */
export const endsInLookingAgain = ({ advice }: Pick<Report, 'advice'>): boolean =>
  advice.some(({ who, steps }) => who === 'you' && steps.some(({ code }) => code === 'look-again'));

const helpHost = 'help.openai.com';

/** Whether OpenAI's pages would open here: no button leads to a page that cannot be reached. */
export function opensPages(report: Pick<Report, 'verdict' | 'findings'>): boolean {
  const { status, code } = report.verdict;
  if (isAllHidden(report)) return false;
  const cause = status === 'blocked' ? report.findings.find((one) => one.code === code) : undefined;
  return cause?.facts.scope !== 'everything' && !cause?.hosts.includes(helpHost);
}

export interface AdviceWords {
  /** Null for advice from a newer version. */
  readonly title: string | null;
  readonly steps: readonly string[];
}

/** The advice for one of the three, in words; what has none is left out. */
export const adviceFor = (advice: readonly Advice[], who: Actor, say: Say): readonly AdviceWords[] =>
  advice
    .filter((one) => one.who === who)
    .map(({ code, steps }) => {
      const key = `advice.${code}.title`;
      return {
        title: isTextKey(key) ? say(key) : null,
        steps: steps.map((step) => stepText(step, say)).filter((text) => text !== null),
      };
    })
    .filter(({ steps }) => steps.length > 0);

/** The steps of the person in front of the screen; the first is the one to take now. */
export const ownSteps = (report: Pick<Report, 'advice'>, say: Say): readonly string[] =>
  adviceFor(report.advice, 'you', say).flatMap(({ steps }) => steps);

/** The one next step. */
export function nextStep(report: Report, say: Say): string {
  const who = whoCanFix(report);
  const fallback = who === 'it' || who === 'support' ? who : 'none';
  return ownSteps(report, say)[0] ?? say(`window.verdict.next.${fallback}`);
}

/** What to do now; where the file is what is saved for it, also whom to give it to. */
export function nextSteps(report: Report, isForFile: boolean, say: Say): readonly string[] {
  // Whoever has been through the steps is not told to take them once more.
  if (report.verdict.status === 'healthy' && report.steps)
    return [say(isSolved(report.steps) ? 'window.tried.solved' : 'window.verdict.next.none')];
  if (isFixed(report)) return [say('window.recheck.next.fixed')];
  const { watch } = report;
  if (report.verdict.status === 'healthy' && watch && hasCaught(report))
    return [
      say(`window.watch.result.${outcomeOf(watch)}`, {
        bad: watch.points.filter(isBad).length,
        count: watch.points.length,
      }),
    ];
  const first = nextStep(report, say);
  const give = report.advice
    .filter(({ who }) => who === 'you')
    .flatMap(({ steps }) => steps)
    .find(({ code }) => code === 'send-file');
  const giving = give ? stepText(give, say) : null;
  return isForFile && giving !== null && giving !== first ? [first, giving] : [first];
}
