import { bugText } from '../../shared/bug';
import type { Report } from '../../shared/report/report';
import type { FinishedRun } from './run';
import type { Sessions } from './sessions';

interface Surroundings {
  readonly sessions: Pick<Sessions, 'keep'>;
  /** Whether the person added something: then a clear way is worth keeping as well. */
  readonly hasEvidence: () => boolean;
}

/**
 * Writes finished runs down as sessions, one after the other: an older state never overwrites a newer one. What cannot
 * be written down is told in the run's log and stops nobody.
 */
export function createKeeper({ sessions, hasEvidence }: Surroundings) {
  let keeping: Promise<unknown> = Promise.resolve();
  const forgotten = new Set<string>();

  return {
    keep(run: FinishedRun): Promise<unknown> {
      const { sessionId: id, network, waitsForHotspot, report } = run;
      if (forgotten.has(id) || !(isWorthKeeping(report) || hasEvidence())) return keeping;
      keeping = keeping
        .then(() => sessions.keep({ id, network: run.first?.network ?? network, waitsForHotspot, report }))
        .then(String, bugText)
        .then((what) => run.log.write('session', { what }));
      return keeping;
    },
    /** The run stays for saving; it is written down no more. */
    forget: (id: string) => void forgotten.add(id),
    isForgotten: (id: string) => forgotten.has(id),
    settled: () => keeping,
  };
}

/** One goes on with what is in the way, or was being watched; a clear way leaves nothing to go on with. */
const isWorthKeeping = ({ verdict, comparison, watch }: Report): boolean =>
  verdict.status !== 'healthy' || comparison !== null || watch !== undefined;
