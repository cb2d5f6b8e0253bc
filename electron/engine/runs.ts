import { randomUUID } from 'node:crypto';
import { bugText } from '../../shared/bug';
import { validityOf } from '../../shared/compare/gate';
import { legOf } from '../../shared/compare/join-legs';
import type { NewsItem } from '../../shared/contract/contract';
import { readTest, signInTests, type TestReading } from '../../shared/finding/sign-in-test';
import { gateOf, signInTestOf } from '../../shared/plan/second-leg';
import type { Answers } from '../../shared/question/questions';
import type { Comparison, Report } from '../../shared/report/report';
import { version } from '../version';
import { check } from './check';
import { fingerprint } from './fingerprint';
import { goThrough, type RunWish } from './go-through';
import { createLog } from './log';
import { type FinishedRun, isFinished, type LookFor, newRun, type Run } from './run';
import { createKeeper } from './run-keeper';
import type { Sessions } from './sessions';
import type { Setup } from './setup';
import { askAgain } from './until-clear';

export interface RunsOptions {
  readonly setup: Setup;
  readonly mode: Report['tool']['mode'];
  readonly sessions: Sessions;
  /** Whether the person added something: then a clear way is worth keeping as well. */
  readonly hasEvidence?: () => boolean;
  readonly say: (item: NewsItem) => void;
}

/** Finished runs are kept for saving; older ones go. */
const keptRuns = 5;
const runDeadlineSeconds = 60;
const gateDeadlineMs = 8_000;
/** Asked every few seconds: an answer that takes longer is of no use. */
const networkDeadlineMs = 4_000;
const signInDeadlineMs = 4_000;

export type Runs = ReturnType<typeof createRuns>;

/** Everything that looks: runs, their repeats, and the gate before a second leg. One at a time. */
export function createRuns({ setup, mode, sessions, hasEvidence = () => false, say }: RunsOptions) {
  const { io, policy } = setup;
  const { clock } = io;
  const runs = new Map<string, Run>();
  const keeper = createKeeper({ sessions, hasEvidence });
  let repeating: { readonly stop: AbortController; readonly ended: Promise<unknown> } | null = null;

  const where = async (): Promise<string | null> =>
    fingerprint(await (io.fresh?.() ?? io).machine(AbortSignal.timeout(networkDeadlineMs)));
  const look = lookWith(setup, mode);
  const again = askAgain({ look, where, clock });

  const start = (asked: RunWish, first: FinishedRun | null, since: FinishedRun | null): string => {
    const id = randomUUID();
    const log = createLog(clock.now);
    log.write('run-started', { plan: asked.plan, leg: asked.leg, version });
    const { answers, plan } = asked;
    const run = newRun({ id, sessionId: first?.sessionId ?? id, answers, plan, log, first });
    const deadline = setTimeout(
      () => run.stop.abort(),
      (policy.deadlineSeconds ?? runDeadlineSeconds) * 1000,
    );
    const going = goThrough(run, asked.leg, since, {
      look,
      where,
      askAgain: again,
      clock,
      policy,
      say,
      keep: keeper.keep,
    }).catch((bug: unknown) => {
      log.write('run-broke', { bug: bugText(bug) });
      if (!run.report) say({ name: 'broke', body: { runId: id } });
    });
    runs.set(id, Object.assign(run, { ended: going.finally(() => clearTimeout(deadline)) }));
    const needed = [asked.pairedWith, asked.since];
    for (const old of [...runs.keys()].slice(0, -keptRuns)) if (!needed.includes(old)) runs.delete(old);
    return id;
  };

  const endRepeats = async () => {
    repeating?.stop.abort();
    await repeating?.ended.catch(() => {});
    repeating = null;
  };

  return {
    ...keeper,
    get: (id: string) => runs.get(id),
    finished(id: string): FinishedRun | null {
      const run = runs.get(id);
      return isFinished(run) ? run : null;
    },
    where,
    look,
    start,

    /** A session of an earlier start of the program, as if its run had just ended. */
    adopt(id: string, kept: Pick<Run, 'network' | 'waitsForHotspot'> & { readonly report: Report }): void {
      const log = createLog(clock.now);
      log.write('session', { what: 'opened' });
      const { answers, plan } = kept.report;
      runs.set(id, newRun({ id, answers: answers as Answers, plan: plan.id, log, ...kept }));
    },

    /** What failed is tried again where it failed, for as long as the person stays there. */
    async repeatHere(run: FinishedRun): Promise<number> {
      await endRepeats();
      const stop = new AbortController();
      const ended = again.repeated(run, stop.signal);
      repeating = { stop, ended };
      const { legs, comparison } = await ended;
      run.report = { ...run.report, legs, comparison };
      run.waitsForHotspot = run.report.hotspot === undefined;
      void keeper.keep(run);
      return run.report.legs[0]?.repeats?.length ?? 0;
    },

    /** Whether the network of this moment can be compared with that run's. */
    async gate(run: FinishedRun): Promise<Comparison['validity']> {
      // Whoever asks has seen another network: nothing more can be repeated on the first.
      await endRepeats();
      const office = legOf(run.report, 'office');
      const quick = await look({
        run,
        leg: 'hotspot',
        narrow: gateOf,
        signal: AbortSignal.timeout(gateDeadlineMs),
      });
      const [there] = quick.legs;
      return office && there ? validityOf(office, there) : 'not-known';
    },

    /** How a test page is answered now that showed a sign-in page in that run: one small page, without encryption. */
    async signInTest(run: FinishedRun): Promise<TestReading> {
      const shown = run.report.legs.flatMap(({ observations }) => signInTests(observations));
      const asked = shown.find((o) => readTest(o) === 'another')?.target.url;
      if (asked === undefined) return 'not-known';
      const { legs } = await look({
        run,
        leg: 'here',
        narrow: signInTestOf(asked),
        signal: AbortSignal.timeout(signInDeadlineMs),
      });
      const [now] = legs.flatMap(({ observations }) => signInTests(observations));
      return now ? readTest(now) : 'not-known';
    },

    skipHotspot(run: FinishedRun): Report {
      run.report = { ...run.report, hotspot: run.report.hotspot ?? 'skipped-by-the-person' };
      run.waitsForHotspot = false;
      void keeper.keep(run);
      return run.report;
    },

    /** One at a time: two at once would measure each other. */
    async stopAll(): Promise<void> {
      await endRepeats();
      for (const { stop, ended } of runs.values()) {
        stop.abort();
        await ended;
      }
    },
  };
}

/** The whole of `check`, with what a run brings along. */
const lookWith =
  ({ io, policy, catalogue, roots }: Setup, mode: Report['tool']['mode']): LookFor =>
  ({ run, leg, plan = run.plan, narrow, signal, tell = () => {}, tellSoFar }) =>
    check({
      io,
      answers: run.answers,
      planId: plan,
      leg,
      ...(narrow && { narrow }),
      policy,
      catalogue,
      roots,
      tool: { name: 'clearway', version, mode },
      signal,
      tell,
      ...(tellSoFar && { tellSoFar }),
      log: (line) => run.log.write(line),
    });
