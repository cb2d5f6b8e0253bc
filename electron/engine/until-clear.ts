import { unclearHosts } from '../../shared/compare/compare-legs';
import { joinLegs, troubledHosts, withRepeats } from '../../shared/compare/join-legs';
import { joinRecheck, unclearSince } from '../../shared/compare/recheck';
import { clearTries, undecided } from '../../shared/compare/tries';
import { repeatOf } from '../../shared/plan/second-leg';
import type { Leg, Repeat, Report } from '../../shared/report/report';
import type { Clock } from '../io/io';
import { type FinishedRun, type LookFor, networkOf, type Run } from './run';
import { watchSleep } from './steady';

const repeatDeadlineMs = 20_000;

/** What is still open in a report, and how one more look answers it. */
interface Question {
  readonly leg: Leg['id'];
  readonly unclear: (report: Report) => ReadonlySet<string>;
  readonly join: (report: Report, again: Repeat) => Report;
}

interface Surroundings {
  readonly look: LookFor;
  /** The network of this moment. */
  readonly where: () => Promise<string | null>;
  readonly clock: Clock;
}

export type AskAgain = ReturnType<typeof askAgain>;

/** Asks some hosts again until the answer is clear: one answer each is no proof of a difference. */
export function askAgain({ look, where, clock }: Surroundings) {
  /** Some hosts once more; null when the network changed or the computer slept under it. */
  const once = async (run: Run, leg: Leg['id'], hosts: ReadonlySet<string>, signal: AbortSignal) => {
    const slept = watchSleep(clock);
    const seen = await look({
      run,
      leg,
      narrow: (plan) => repeatOf(plan, hosts),
      signal: AbortSignal.any([signal, AbortSignal.timeout(repeatDeadlineMs)]),
    });
    const there = networkOf(seen);
    const isSteady = !slept() && there === run.network && (await where()) === there;
    if (signal.aborted || !isSteady) return null;
    const [one] = seen.legs;
    const { observations = [], findings = [] } = one ?? {};
    return { startedAt: seen.startedAt, observations, findings } satisfies Repeat;
  };

  /** Asks what is not clear yet again, until it is, or has been asked often enough. */
  const untilClear = async (
    run: Run,
    report: Report,
    { leg, unclear, join }: Question,
    signal = run.stop.signal,
  ): Promise<Report> => {
    let so = report;
    for (let tries = 1; tries < clearTries; tries += 1) {
      const hosts = unclear(so);
      if (hosts.size === 0 || signal.aborted) break;
      const again = await once(run, leg, hosts, signal);
      run.log.write('repeated', { leg, hosts: hosts.size, counts: again ? 'yes' : 'no' });
      if (!again) break;
      so = join(so, again);
    }
    return so;
  };

  return {
    /** The second network beside the first: hosts that differ. */
    compared: (run: Run, first: FinishedRun, leg: Report): Promise<Report> =>
      untilClear(run, joinLegs(first.report, leg), {
        leg: 'hotspot',
        unclear: ({ comparison }) =>
          comparison?.validity === 'valid' ? unclearHosts(comparison) : new Set(),
        join: (report, again) => withRepeats(report, 'hotspot', [again]),
      }),

    /** Now beside then: hosts that changed. */
    rechecked: (run: Run, first: FinishedRun, now: Report): Promise<Report> =>
      untilClear(run, joinRecheck(first.report, now), {
        leg: 'here',
        unclear: ({ recheck }) => (recheck && recheck.place !== 'other' ? unclearSince(recheck) : new Set()),
        join: (report, again) =>
          joinRecheck(
            first.report,
            withRepeats({ ...report, legs: report.legs.slice(0, 1) }, 'here', [again]),
          ),
      }),

    /** What failed, where it failed, before the person leaves for another network. */
    repeated: (run: FinishedRun, signal: AbortSignal): Promise<Report> => {
      const [first] = run.report.legs;
      const leg = first?.id ?? 'here';
      const troubled = first ? troubledHosts(first) : new Set<string>();
      const unclear = ({ legs: [one] }: Report) => (one ? undecided(one, troubled) : new Set<string>());
      const join = (report: Report, again: Repeat) => withRepeats(report, leg, [again]);
      return untilClear(run, run.report, { leg, unclear, join }, signal);
    },
  };
}
