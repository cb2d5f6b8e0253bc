import { randomUUID } from 'node:crypto';
import { unclearHosts } from '../../shared/compare/compare-legs';
import { validityOf } from '../../shared/compare/gate';
import { joinLegs, legOf, troubledHosts, withRepeats } from '../../shared/compare/join-legs';
import { joinRecheck, unclearSince } from '../../shared/compare/recheck';
import { clearTries, undecided } from '../../shared/compare/tries';
import type { Engine, NewsItem } from '../../shared/contract/contract';
import { by, type Observation } from '../../shared/observation/observation';
import type { Plan } from '../../shared/plan/look';
import { gateOf, repeatOf, secondLeg } from '../../shared/plan/second-leg';
import type { Answers } from '../../shared/question/questions';
import type { Comparison, Leg, Repeat, Report } from '../../shared/report/report';
import { noteRun } from '../fleet/note-run';
import { version } from '../version';
import { check } from './check';
import { fingerprint } from './fingerprint';
import { createLog, type Log } from './log';
import type { Sessions } from './sessions';
import type { Setup } from './setup';
import { steadily, watchSleep } from './steady';

export interface Run {
  readonly id: string;
  /** The session it belongs to: the first look's id, over restarts. */
  readonly sessionId: string;
  readonly answers: Answers;
  readonly plan: Plan['id'];
  readonly stop: AbortController;
  readonly log: Log;
  readonly ended: Promise<void>;
  report: Report | null;
  /** How this engine calls the network it was measured on. */
  network: string | null;
  waitsForHotspot: boolean;
  /** The finished run on the other network that this one is compared with. */
  readonly first: FinishedRun | null;
}
export type FinishedRun = Run & { report: Report };
export const isFinished = (run: Run | undefined): run is FinishedRun =>
  run !== undefined && run.report !== null;

type RunWish = Parameters<Engine['startRun']>[0];

/** One look of whatever size, with the run's own answers and log. */
export interface LookWish {
  readonly run: Run;
  readonly leg: Leg['id'];
  readonly plan?: Plan['id'];
  readonly narrow?: (plan: Plan) => Plan;
  readonly signal: AbortSignal;
  readonly tell?: (saw: Observation, progress: { done: number; total: number }) => void;
}

export interface RunsOptions {
  readonly setup: Setup;
  readonly mode: Report['tool']['mode'];
  readonly sessions: Sessions;
  readonly say: (item: NewsItem) => void;
}

/** Finished runs are kept for saving; older ones go. */
const keptRuns = 5;
const runDeadlineSeconds = 60;
const repeatDeadlineMs = 20_000;
const gateDeadlineMs = 8_000;
/** Asked every few seconds: an answer that takes longer is of no use. */
const networkDeadlineMs = 4_000;

export type Runs = ReturnType<typeof createRuns>;

/** Everything that looks: runs, their repeats, and the gate before a second leg. One at a time. */
export function createRuns({ setup, mode, sessions, say }: RunsOptions) {
  const { io, policy } = setup;
  const runs = new Map<string, Run>();
  let repeating: { readonly stop: AbortController; readonly ended: Promise<unknown> } | null = null;
  let keeping: Promise<unknown> = Promise.resolve();
  const forgotten = new Set<string>();

  const where = async (): Promise<string | null> =>
    fingerprint(await (io.fresh?.() ?? io).machine(AbortSignal.timeout(networkDeadlineMs)));

  const look = ({ run, leg, plan = run.plan, narrow, signal, tell = () => {} }: LookWish): Promise<Report> =>
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

  /** Written one after the other, so that an older state never overwrites a newer one. */
  const keep = (run: FinishedRun) => {
    const { sessionId: id, network, waitsForHotspot, report } = run;
    if (forgotten.has(id) || !isWorthKeeping(report)) return keeping;
    keeping = keeping
      .then(() => sessions.keep({ id, network: run.first?.network ?? network, waitsForHotspot, report }))
      .then((what) => run.log.write('session', { what: String(what) }));
    return keeping;
  };

  /** Some hosts once more; null when the network changed or the computer slept under it. */
  const repeat = async (run: Run, leg: Leg['id'], hosts: ReadonlySet<string>, signal: AbortSignal) => {
    const slept = watchSleep(io.clock);
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
    {
      leg,
      unclear,
      join,
      signal,
    }: {
      leg: Leg['id'];
      unclear: (report: Report) => ReadonlySet<string>;
      join: (report: Report, again: Repeat) => Report;
      signal: AbortSignal;
    },
  ): Promise<Report> => {
    let so = report;
    for (let tries = 1; tries < clearTries; tries += 1) {
      const hosts = unclear(so);
      if (hosts.size === 0 || signal.aborted) break;
      const again = await repeat(run, leg, hosts, signal);
      run.log.write('repeated', { leg, hosts: hosts.size, counts: again ? 'yes' : 'no' });
      if (!again) break;
      so = join(so, again);
    }
    return so;
  };

  const compared = (run: Run, first: FinishedRun, leg: Report) =>
    untilClear(run, joinLegs(first.report, leg), {
      leg: 'hotspot',
      unclear: ({ comparison }) => (comparison?.validity === 'valid' ? unclearHosts(comparison) : new Set()),
      join: (report, again) => withRepeats(report, 'hotspot', [again]),
      signal: run.stop.signal,
    });

  const rechecked = (run: Run, first: FinishedRun, now: Report) =>
    untilClear(run, joinRecheck(first.report, now), {
      leg: 'here',
      unclear: ({ recheck }) => (recheck && recheck.place !== 'other' ? unclearSince(recheck) : new Set()),
      join: (report, again) =>
        joinRecheck(first.report, withRepeats({ ...report, legs: report.legs.slice(0, 1) }, 'here', [again])),
      signal: run.stop.signal,
    });

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
    const office = first && legOf(first.report, 'office');
    const once = () =>
      look({
        run,
        leg: asked.leg,
        ...(office && { narrow: (plan: Plan) => secondLeg(plan, troubledHosts(office)) }),
        signal: stop.signal,
        tell: (saw, progress) => say({ name: 'saw', body: { runId: id, saw, ...progress } }),
      });
    const go = async () => {
      let last: Report | undefined;
      const { seen: leg, isSteady } = await steadily(
        async () => {
          last = await once();
          return last;
        },
        {
          clock: io.clock,
          // The first verdict waits for nothing; two legs must each belong to one network.
          isSamePlace: async () =>
            first === null || last === undefined || (await where()) === networkOf(last),
          signal: stop.signal,
        },
      );
      run.network = networkOf(leg);
      log.write('run-ended', {
        verdict: leg.verdict.code,
        tookMs: leg.tookMs,
        steady: isSteady ? 'yes' : 'no',
      });
      const whole = { ...leg, complete: leg.complete && isSteady };
      const report = first
        ? await compared(run, first, whole)
        : since
          ? await rechecked(run, since, whole)
          : marked(whole, policy.hotspot === false);
      run.report = report;
      if (report.comparison) log.write('compared', report.comparison.verdict);
      if (report.recheck) log.write('rechecked', report.recheck.verdict);
      say({ name: 'ended', body: { runId: id, report } });
      for (const why of await noteRun(leg, policy)) log.write('not-told', { why });
      if (isFinished(run) && !since) void keep(run);
    };
    const ended = go().finally(() => clearTimeout(deadline));
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
      const leg = run.report.legs[0]?.id ?? 'here';
      const troubled = run.report.legs[0] ? troubledHosts(run.report.legs[0]) : new Set<string>();
      const ended = untilClear(run, run.report, {
        leg,
        unclear: ({ legs: [one] }) => (one ? undecided(one, troubled) : new Set()),
        join: (report, again) => withRepeats(report, leg, [again]),
        signal: stop.signal,
      });
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

/** The network a look was made on, by what it saw of the machine itself. */
export function networkOf({ legs: [leg] }: Report): string | null {
  const machine = by('machine', leg?.observations ?? [])[0];
  return machine?.outcome.kind === 'ok' ? fingerprint(machine.outcome.value) : null;
}
