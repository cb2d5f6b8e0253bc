import type { Feature } from '../../shared/catalogue/catalogue';
import type { Observation } from '../../shared/observation/observation';
import { featureOrder } from './feature-order';
import { byHost } from './host-of';

export type LiveState = 'waiting' | 'looking' | 'answers' | 'trouble';

export interface LiveRow {
  readonly feature: Feature;
  readonly state: LiveState;
}

/**
 * What can be said about a host while the looking goes on. Trouble on one of its addresses is no trouble: the next
 * address may answer, so a refused connection counts only for hosts that never got any further.
 */
function hostState(saw: readonly Observation[]): LiveState {
  if (saw.length === 0) return 'waiting';
  if (saw.some(({ kind, outcome }) => kind === 'http-get' && outcome.kind === 'ok')) return 'answers';
  const ended = saw.some(
    ({ kind, outcome }) => outcome.kind === 'failed' && kind !== 'tcp-connect' && outcome.why !== 'stopped',
  );
  return ended ? 'trouble' : 'looking';
}

/** One feature out of its hosts: any trouble shows at once, "answers" only when every host did. */
function featureState(hosts: readonly LiveState[]): LiveState {
  if (hosts.includes('trouble')) return 'trouble';
  if (hosts.length > 0 && hosts.every((state) => state === 'answers')) return 'answers';
  return hosts.every((state) => state === 'waiting') ? 'waiting' : 'looking';
}

/** The rows of the looking screen, from what was seen so far. Seeing, not judging: the verdict comes later. */
export function liveRows(
  serves: Readonly<Record<string, readonly Feature[]>>,
  all: readonly Observation[],
): readonly LiveRow[] {
  const seen = byHost(all.filter(({ role }) => role === 'catalogue'));
  const states = Object.entries(serves).map(([host, features]) => ({
    features,
    state: hostState(seen.get(host) ?? []),
  }));
  return featureOrder.map((feature) => ({
    feature,
    state: featureState(states.filter((s) => s.features.includes(feature)).map((s) => s.state)),
  }));
}
