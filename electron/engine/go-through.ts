import { legOf, troubledHosts } from '../../shared/compare/join-legs';
import type { Engine, NewsItem } from '../../shared/contract/contract';
import { secondLeg } from '../../shared/plan/second-leg';
import type { Policy } from '../../shared/policy/policy';
import type { Report } from '../../shared/report/report';
import { noteRun } from '../fleet/note-run';
import type { Clock } from '../io/io';
import { type FinishedRun, isFinished, type LookFor, networkOf, type Run } from './run';
import { steadily } from './steady';
import type { AskAgain } from './until-clear';

/** What a window may wish of a run. */
export type RunWish = Parameters<Engine['startRun']>[0];

interface Surroundings {
  readonly look: LookFor;
  readonly where: () => Promise<string | null>;
  readonly askAgain: Pick<AskAgain, 'compared' | 'rechecked'>;
  readonly clock: Clock;
  readonly policy: Policy;
  readonly say: (item: NewsItem) => void;
  readonly keep: (run: FinishedRun) => unknown;
}

/** One run, from the first look to what is said of it: looks, joins it to what it belongs to, tells, keeps. */
export async function goThrough(
  run: Run,
  leg: RunWish['leg'],
  since: FinishedRun | null,
  around: Surroundings,
): Promise<void> {
  const { askAgain, policy, say, keep } = around;
  const { log, first } = run;
  const seen = await lookSteadily(run, leg, around);
  run.network = networkOf(seen);
  const report = first
    ? await askAgain.compared(run, first, seen)
    : since
      ? await askAgain.rechecked(run, since, seen)
      : marked(seen, policy.hotspot === false);
  run.report = report;
  if (report.comparison) log.write('compared', report.comparison.verdict);
  if (report.recheck) log.write('rechecked', report.recheck.verdict);
  say({ name: 'ended', body: { runId: run.id, report } });
  if (isFinished(run) && !since) keep(run);
  for (const why of await noteRun(seen, policy)) log.write('not-told', { why });
}

/** What was seen on one network; not complete where it may have been two. */
async function lookSteadily(
  run: Run,
  leg: RunWish['leg'],
  { look, where, clock, say }: Surroundings,
): Promise<Report> {
  const { first, log, stop } = run;
  const office = first && legOf(first.report, 'office');
  const once = () =>
    look({
      run,
      leg,
      ...(office && { narrow: (plan) => secondLeg(plan, troubledHosts(office)) }),
      signal: stop.signal,
      tell: (saw, progress) => say({ name: 'saw', body: { runId: run.id, saw, ...progress } }),
      // A second leg is about what differs.
      ...(!first && {
        tellSoFar: (status) => say({ name: 'so-far', body: { runId: run.id, status } }),
      }),
    });
  const { seen, isSteady } = await steadily(once, {
    clock,
    // The first verdict waits for nothing; two legs must each belong to one network.
    isSamePlace: async (seen) => first === null || (await where()) === networkOf(seen),
    signal: stop.signal,
  });
  log.write('run-ended', {
    verdict: seen.verdict.code,
    tookMs: seen.tookMs,
    steady: isSteady ? 'yes' : 'no',
  });
  return { ...seen, complete: seen.complete && isSteady };
}

const marked = (report: Report, isForbidden: boolean): Report =>
  isForbidden && report.verdict.status !== 'healthy' ? { ...report, hotspot: 'forbidden-by-policy' } : report;
