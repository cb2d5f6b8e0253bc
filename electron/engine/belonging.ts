import { textsOf } from '../../shared/bundle/internals';
import { lastNumbersIn } from '../../shared/bundle/names';
import type { Secrets } from '../../shared/bundle/secrets';
import type { Report } from '../../shared/report/report';
import type { Collector } from '../evidence/collector';
import type { HarDesk } from '../evidence/har-desk';
import type { KeptEvidence } from './kept-evidence';
import type { Log } from './log';
import { isFinished } from './run';
import type { Runs } from './runs';

interface Surroundings {
  readonly runs: Runs;
  readonly collector: Pick<Collector, 'kept' | 'adopt'>;
  readonly desk: Pick<HarDesk, 'reserve'>;
  readonly secrets: () => Promise<Secrets>;
  readonly kept: KeptEvidence;
  readonly log: Log['write'];
}

/** To which session what the person added belongs: the one looked at last. It is written down with it. */
export function createBelonging({ runs, collector, desk, secrets, kept, log }: Surroundings) {
  let runId: string | null = null;
  let working: Promise<unknown> = Promise.resolve();

  const write = async (): Promise<void> => {
    const run = runId === null ? undefined : runs.get(runId);
    if (!isFinished(run) || runs.isForgotten(run.sessionId)) return;
    const evidence = collector.kept();
    if (evidence.items.length > 0) await runs.keep(run);
    const what = await kept.keep(run.sessionId, evidence, await secrets());
    if (what !== 'nothing' && what !== 'nowhere') log('evidence-kept', { what });
  };
  const changed = (): void => {
    working = working.then(write).catch((bug: unknown) => log('evidence-kept', { what: String(bug) }));
  };

  return {
    changed,
    to(id: string): void {
      runId = id;
      changed();
    },
    /** A session of an earlier start of the program goes on, and what was added then with it. */
    async open(id: string, report: Report): Promise<void> {
      await desk.reserve(lastNumbersIn(textsOf(report)));
      const earlier = await kept.read(id);
      if (earlier) await collector.adopt(earlier);
      runId = id;
    },
    /** Erases it from the disk; of one session, or whatever there is. */
    async forget(sessionId?: string): Promise<void> {
      await working;
      if (sessionId === undefined || (await kept.read(sessionId))) await kept.forget();
    },
    tidy: (sessionIds: readonly string[]): Promise<void> => kept.keepOnly(sessionIds),
    settled: () => working,
  };
}
