import { handOver, mailAddress } from '../../shared/bundle/hand-over';
import type { Engine, ReplyFailure } from '../../shared/contract/contract';
import { failed, type Outcome, ok } from '../../shared/outcome';
import { nearestLanguage } from '../../shared/text/languages';
import { speak } from '../../shared/text/tables';
import { whenText } from '../../shared/text/when';
import type { EngineOptions } from './engine';
import type { FinishedRun } from './run';
import type { Runs } from './runs';
import type { Setup } from './setup';
import type { Watches } from './watch';

type RunCalls = Pick<
  Engine,
  | 'startRun'
  | 'stopRun'
  | 'networkNow'
  | 'signInNow'
  | 'repeatHere'
  | 'gateNow'
  | 'skipHotspot'
  | 'startWatch'
  | 'stopWatch'
  | 'noteSteps'
  | 'writeLetter'
>;

interface Surroundings {
  readonly setup: Setup;
  readonly runs: Runs;
  readonly watches: Watches;
  readonly openPage: EngineOptions['openPage'];
  /** A report that may have been shown packed is another one now. */
  readonly changed: () => void;
}

/** The part of the contract that is about looking, and about what was seen. */
export function runCalls({ setup, runs, watches, openPage, changed }: Surroundings): RunCalls {
  /** A call about a run that has ended; any other run is not found. */
  const ofFinished =
    <Asked extends { readonly runId: string }, Value>(
      answer: (run: FinishedRun, asked: Asked) => Promise<Outcome<Value, ReplyFailure>>,
    ) =>
    async (asked: Asked): Promise<Outcome<Value, ReplyFailure>> => {
      const run = runs.finished(asked.runId);
      return run ? answer(run, asked) : failed('not-found');
    };
  /** The finished run of that id; undefined when none was named, null when it is not there. */
  const named = (id: string | undefined) => (id === undefined ? undefined : runs.finished(id));

  return {
    startRun: async (asked) => {
      const [first, since] = [named(asked.pairedWith), named(asked.since)];
      if (first === null || since === null) return failed('not-found');
      if (first && setup.policy.hotspot === false) return failed('not-possible-here', 'policy');
      await watches.end();
      await runs.stopAll();
      return ok({ runId: runs.start(asked, first ?? null, since ?? null) });
    },
    stopRun: async ({ runId }) => {
      const run = runs.get(runId);
      if (!run) return failed('not-found');
      run.stop.abort();
      return ok({});
    },
    networkNow: async () => ok({ fingerprint: await runs.where() }),
    signInNow: ofFinished(async (run) => ok({ page: await runs.signInTest(run) })),
    repeatHere: ofFinished(async (run) => ok({ repeats: await runs.repeatHere(run) })),
    gateNow: ofFinished(async (run) => ok({ validity: await runs.gate(run) })),
    skipHotspot: ofFinished(async (run) => ok({ report: runs.skipHotspot(run) })),
    startWatch: ofFinished(async (run, { forMinutes }) => {
      await runs.stopAll();
      return ok({ watchId: await watches.start(run, forMinutes) });
    }),
    stopWatch: async ({ watchId }) => {
      if (!watches.isOn(watchId)) return failed('not-found');
      await watches.end();
      return ok({});
    },
    noteSteps: ofFinished(async (run, { steps }) => {
      run.report = { ...run.report, steps: [...steps] };
      changed();
      void runs.keep(run);
      return ok({});
    }),
    writeLetter: ofFinished(async (run, { to, lang }) => {
      if (!openPage) return failed('not-possible-here');
      const language = nearestLanguage(lang);
      const say = speak(language);
      const when = whenText(run.report.startedAt, language);
      await openPage(mailAddress(handOver(run.report, to, say, when), say));
      return ok({});
    }),
  };
}
