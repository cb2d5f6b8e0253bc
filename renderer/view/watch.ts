import type { Feature } from '../../shared/catalogue/catalogue';
import type { FeatureState } from '../../shared/finding/finding';
import type { Report } from '../../shared/report/report';
import type { SeenWatch } from '../state/stages';
import { featureOrder } from './feature-order';

/** The picture in its own units: a name's column is HTML, this is what stands beside it. */
export const stripWidth = 600;
export const stripHeight = 20;

export interface Mark {
  readonly x: number;
  readonly width: number;
  readonly state: FeatureState;
}
export interface Strip {
  readonly feature: Feature;
  readonly marks: readonly Mark[];
}

/** Nothing was seen for so many times the usual pause: the computer slept. The mark ends, and a gap shows. */
const gapAfter = 1.5;

/** One row for each feature: a mark from each look to the next, as wide as the time it stands for. */
export function stripsOf({ points, everySeconds }: SeenWatch): readonly Strip[] {
  const times = points.map(({ startedAt }) => Date.parse(startedAt));
  const everyMs = everySeconds * 1_000;
  const begin = times[0] ?? 0;
  const lengthMs = Math.max((times.at(-1) ?? begin) + everyMs - begin, everyMs);
  const scale = stripWidth / lengthMs;
  return featureOrder.map((feature) => ({
    feature,
    marks: points.map(({ features }, i) => {
      const from = times[i] ?? begin;
      const next = times[i + 1];
      const until = next !== undefined && next - from <= everyMs * gapAfter ? next : from + everyMs;
      return {
        x: (from - begin) * scale,
        width: Math.max((until - from) * scale, 1),
        state: features[feature],
      };
    }),
  }));
}

export const isBad = ({ status }: SeenWatch['points'][number]): boolean =>
  status === 'blocked' || status === 'degraded';

/** What a watch came to, in one word for its sentence. */
export function outcomeOf({ points }: SeenWatch): 'none' | 'quiet' | 'always' | 'seen' {
  const bad = points.filter(isBad).length;
  if (points.length === 0) return 'none';
  if (bad === 0) return 'quiet';
  return bad === points.length && points.length > 1 ? 'always' : 'seen';
}

/** Whether a watch held what this moment does not show. */
export const hasCaught = ({ watch }: Pick<Report, 'watch'>): boolean => watch?.points.some(isBad) ?? false;

/** Whether the last look found something in the way. */
export function nowOf({ points }: SeenWatch): 'good' | 'bad' | 'unknown' {
  const last = points.at(-1);
  if (!last || last.status === 'unknown') return 'unknown';
  return isBad(last) ? 'bad' : 'good';
}
