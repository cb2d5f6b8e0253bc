import { textsOf } from '../../shared/bundle/internals';
import { type LastNumbers, lastNumbersIn } from '../../shared/bundle/names';
import type { Stored } from '../../shared/bundle/packed';
import type { Secrets } from '../../shared/bundle/secrets';
import { withHigherNumbers } from '../../shared/har/har-names';
import { type Report, reportSchema } from '../../shared/report/report';
import type { Collector } from '../evidence/collector';
import type { HarDesk } from '../evidence/har-desk';
import { changed as changedText } from '../io/packed-text';
import type { KeptEvidence } from './kept-evidence';
import type { Log } from './log';
import { isFinished } from './run';
import type { Runs } from './runs';

interface Surroundings {
  readonly runs: Runs;
  readonly collector: Pick<Collector, 'kept' | 'adopt'>;
  readonly desk: Pick<HarDesk, 'reserve' | 'lastNumbers'>;
  readonly secrets: () => Promise<Secrets>;
  readonly kept: KeptEvidence;
  readonly log: Log['write'];
}

export type Belonging = ReturnType<typeof createBelonging>;

/** To which session what the person added belongs: the one looked at last. It is written down with it. */
export function createBelonging({ runs, collector, desk, secrets, kept, log }: Surroundings) {
  let runId: string | null = null;
  /** Sessions whose names are of this start's numbers, or reserved. */
  const numbered = new Set<string>();
  const moves = new Map<string, LastNumbers>();
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
      numbered.add(runs.get(id)?.sessionId ?? id);
      changed();
    },
    /**
     * The report of a session of an earlier start, as it goes on: its names move up where this start has given such
     * names already.
     */
    async arriving(id: string, report: Report): Promise<Report> {
      const taken = numbered.has(id) ? {} : await desk.lastNumbers();
      moves.set(id, taken);
      numbered.add(id);
      const safe = Object.keys(taken).length === 0 ? report : withShared(report, taken);
      await desk.reserve(lastNumbersIn(textsOf(safe)));
      return safe;
    },
    /** It is there, and what was added then comes with it. */
    async open(id: string): Promise<void> {
      const earlier = await kept.read(id);
      runId = id;
      if (!earlier) return;
      const by = moves.get(id) ?? {};
      const moved = (har: Stored): Stored =>
        Object.keys(by).length === 0 ? har : changedText(har, (lines) => withHigherNumbers(lines, by));
      await collector.adopt({
        ...earlier,
        items: earlier.items.map((one) => ({ ...one, bytes: moved(one.bytes) })),
      });
    },
    /** Erases from the disk what belongs to this session, or to the one at hand. */
    async forget(sessionId?: string): Promise<void> {
      await working;
      const id = sessionId ?? (runId === null ? undefined : (runs.get(runId)?.sessionId ?? runId));
      if (id !== undefined) await kept.forget(id);
    },
    tidy: (sessionIds: readonly string[]): Promise<void> => kept.keepOnly(sessionIds),
    settled: () => working,
  };
}

/** Kinds that HARs and reports name alike. */
const shared = /\[(?:authorization|cookie|query)-\d{1,7}\]/g;

/** The report with these names changed, wherever they stand in it. */
const withShared = (report: Report, by: LastNumbers): Report =>
  reportSchema.parse(
    JSON.parse(JSON.stringify(report).replace(shared, (name) => withHigherNumbers(name, by))),
  );
