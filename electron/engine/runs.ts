import { randomUUID } from 'node:crypto';
import { validityOf } from '../../shared/compare/gate';
import { legOf, troubledHosts } from '../../shared/compare/join-legs';
import type { Engine, NewsItem } from '../../shared/contract/contract';
import type { Plan } from '../../shared/plan/look';
import { gateOf, secondLeg } from '../../shared/plan/second-leg';
import type { Answers } from '../../shared/question/questions';
import type { Comparison, Report } from '../../shared/report/report';
import { noteRun } from '../fleet/note-run';
import { version } from '../version';
import { check } from './check';
import { fingerprint } from './fingerprint';
import { createLog } from './log';
import { type FinishedRun, isFinished, type LookFor, networkOf, type Run } from './run';
import type { Sessions } from './sessions';
import type { Setup } from './setup';
import { steadily } from './steady';
import { askAgain } from './until-clear';

type RunWish = Parameters<Engine['startRun']>[0];

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

export type Runs = ReturnType<typeof createRuns>;

/** Everything that looks: runs, their repeats, and the gate before a second leg. One at a time. */
export function createRuns({ setup, mode, sessions, hasEvidence = () => false, say }: RunsOptions) {
  const { io, policy } = setup;
  const runs = new Map<string, Run>();
  let repeating: { readonly stop: AbortController; readonly ended: Promise<unknown> } | null = null;
  let keeping: Promise<unknown> = Promise.resolve();
  const forgotten = new Set<string>();

  const where = async (): Promise<string | null> =>
    fingerprint(await (io.fresh?.() ?? io).machine(AbortSignal.timeout(networkDeadlineMs)));

  const look: LookFor = ({ run, leg, plan = run.plan, narrow, signal, tell = () => {} }) =>
    check({
      io,
      answers: run.answers,
      planId: plan,
      leg,
      ...(narrow && { narrow }),
      policy,
      catalogue: setup.catalogue,
      roots: setup.roots,
      tool: { name: 'clearway', version, mode },
      signal,
      tell,
      log: (line) => run.log.write(line),
    });

  const { compared, rechecked, repeated } = askAgain({ look, where, clock: io.clock });

  /** Written one after the other, so that an older state never overwrites a newer one. */
  const keep = (run: FinishedRun) => {
    const { sessionId: id, network, waitsForHotspot, report } = run;
    if (forgotten.has(id) || !(isWorthKeeping(report) || hasEvidence())) return keeping;
    keeping = keeping
      .then(() => sessions.keep({ id, network: run.first?.network ?? network, waitsForHotspot, report }))
      .then((what) => run.log.write('session', { what: String(what) }));
    return keeping;
  };

  /** From the first look to what is said of it: looks, joins it to what it belongs to, tells, keeps. */
  const go = async (run: Run, asked: RunWish, since: FinishedRun | null): Promise<void> => {
    const { first, log, stop } = run;
    const office = first && legOf(first.report, 'office');
    const once = () =>
      look({
        run,
        leg: asked.leg,
        ...(office && { narrow: (plan: Plan) => secondLeg(plan, troubledHosts(office)) }),
        signal: stop.signal,
        tell: (saw, progress) => say({ name: 'saw', body: { runId: run.id, saw, ...progress } }),
      });
    const { seen: leg, isSteady } = await steadily(once, {
      clock: io.clock,
      // The first verdict waits for nothing; two legs must each belong to one network.
      isSamePlace: async (seen) => first === null || (await where()) === networkOf(seen),
      signal: stop.signal,
    });
    run.network = networkOf(leg);
    const steady = isSteady ? 'yes' : 'no';
    log.write('run-ended', { verdict: leg.verdict.code, tookMs: leg.tookMs, steady });
    const whole = { ...leg, complete: leg.complete && isSteady };
    const report = first
      ? await compared(run, first, whole)
      : since
        ? await rechecked(run, since, whole)
        : marked(whole, policy.hotspot === false);
    run.report = report;
    if (report.comparison) log.write('compared', report.comparison.verdict);
    if (report.recheck) log.write('rechecked', report.recheck.verdict);
    say({ name: 'ended', body: { runId: run.id, report } });
    for (const why of await noteRun(leg, policy)) log.write('not-told', { why });
    if (isFinished(run) && !since) void keep(run);
  };

  const start = (asked: RunWish, first: FinishedRun | null, since: FinishedRun | null): string => {
    const id = randomUUID();
    const stop = new AbortController();
    const log = createLog(io.clock.now);
    const deadline = setTimeout(() => stop.abort(), (policy.deadlineSeconds ?? runDeadlineSeconds) * 1000);
    log.write('run-started', { plan: asked.plan, leg: asked.leg, version });
    const run: Run = {
      id,
      sessionId: first?.sessionId ?? id,
      answers: asked.answers,
      plan: asked.plan,
      stop,
      log,
      first,
      report: null,
      network: null,
      waitsForHotspot: false,
      ended: Promise.resolve(),
    };
    const ended = go(run, asked, since).finally(() => clearTimeout(deadline));
    runs.set(id, Object.assign(run, { ended }));
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
    get: (id: string) => runs.get(id),
    /** The run stays for saving; it is written down no more. */
    forget: (id: string) => void forgotten.add(id),
    isForgotten: (id: string) => forgotten.has(id),
    where,
    look,
    keep,
    start,

    /** A session of an earlier start of the program, as if its run had just ended. */
    adopt(id: string, kept: Pick<Run, 'network' | 'waitsForHotspot'> & { report: Report }): FinishedRun {
      const log = createLog(io.clock.now);
      log.write('session', { what: 'opened' });
      const run: FinishedRun = {
        id,
        sessionId: id,
        answers: kept.report.answers as Answers,
        plan: kept.report.plan.id,
        stop: new AbortController(),
        log,
        ended: Promise.resolve(),
        first: null,
        ...kept,
      };
      runs.set(id, run);
      return run;
    },

    /** What failed is tried again where it failed, for as long as the person stays there. */
    async repeatHere(run: FinishedRun): Promise<number> {
      await endRepeats();
      const stop = new AbortController();
      const ended = repeated(run, stop.signal);
      repeating = { stop, ended };
      const { legs, comparison } = await ended;
      run.report = { ...run.report, legs, comparison };
      run.waitsForHotspot = run.report.hotspot === undefined;
      void keep(run);
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

    skipHotspot(run: FinishedRun): Report {
      run.report = { ...run.report, hotspot: run.report.hotspot ?? 'skipped-by-the-person' };
      run.waitsForHotspot = false;
      void keep(run);
      return run.report;
    },

    /** One at a time: two at once would measure each other. */
    async stopAll(): Promise<void> {
      await endRepeats();
      for (const { stop, ended } of runs.values()) {
        stop.abort();
        await ended.catch(() => {});
      }
    },
    settled: () => keeping,
  };
}

/** One goes on with what is in the way, or was being watched; a clear way leaves nothing to go on with. */
const isWorthKeeping = ({ verdict, comparison, watch }: Report): boolean =>
  verdict.status !== 'healthy' || comparison !== null || watch !== undefined;

const marked = (report: Report, isForbidden: boolean): Report =>
  isForbidden && report.verdict.status !== 'healthy' ? { ...report, hotspot: 'forbidden-by-policy' } : report;
