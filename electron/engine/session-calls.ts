import type { Engine } from '../../shared/contract/contract';
import { failed, ok } from '../../shared/outcome';
import type { Belonging } from './belonging';
import type { Runs } from './runs';
import type { Sessions } from './sessions';

interface Surroundings {
  readonly runs: Runs;
  readonly sessions: Sessions;
  readonly belongs: Belonging;
}

/** What was kept of earlier looks: opened as if it had just ended, or erased with all that belongs to it. */
export const sessionCalls = ({
  runs,
  sessions,
  belongs,
}: Surroundings): Pick<Engine, 'openSession' | 'forgetSession'> => ({
  openSession: async ({ id }) => {
    const kept = runs.finished(id) ?? (await sessions.read(id));
    if (!kept) return failed('not-found');
    const { network, waitsForHotspot } = kept;
    const report = await belongs.arriving(id, kept.report);
    if (!runs.get(id)) runs.adopt(id, { network, waitsForHotspot, report });
    await belongs.open(id);
    return ok({ runId: id, network, waitsForHotspot, report });
  },
  forgetSession: async ({ id }) => {
    runs.forget(id);
    await runs.settled();
    await sessions.forget(id);
    await belongs.forget(id);
    return ok({});
  },
});
