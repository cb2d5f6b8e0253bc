import type { Observation } from '../observation/observation';

export const startOf = ({ startedAt }: Observation): number => Date.parse(startedAt);
export const endOf = (o: Observation): number => startOf(o) + o.tookMs;

/** What happens this close to either end may belong to it: timers are late, and times may be rounded. */
const marginMs = 250;

/**
 * Something else was seen to happen well inside this wait. If nothing was, this computer itself stood still, and whatever
 * it waited for may have been there long before. `moments` are milliseconds since 1970, in any order.
 */
export function wasAwakeDuring(o: Observation, moments: readonly number[]): boolean {
  const [from, to] = [startOf(o) + marginMs, endOf(o) - marginMs];
  return moments.some((at) => at > from && at < to);
}
