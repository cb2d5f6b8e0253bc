import type { Feature } from '../catalogue/catalogue';
import type { Watch, WatchPoint } from '../report/again';

/** A stretch of looks in a row that found the same feature in trouble. */
export interface Episode {
  readonly feature: Feature;
  readonly state: 'impaired' | 'blocked';
  readonly code: WatchPoint['code'];
  readonly from: string;
  /** The first look that found it working again; null while it lasts. */
  readonly until: string | null;
}

/** When what did not work, as text: the twin of the picture. */
export function episodesOf(
  { points }: Pick<Watch, 'points'>,
  features: readonly Feature[],
): readonly Episode[] {
  return features.flatMap((feature) => {
    const all: Episode[] = [];
    let open: Episode | null = null;
    for (const { features: states, code, startedAt } of points) {
      const state = states[feature];
      if (state === 'unknown') continue;
      if (open && open.state !== state) {
        all.push({ ...open, until: startedAt });
        open = null;
      }
      if (!open && state !== 'works') open = { feature, state, code, from: startedAt, until: null };
    }
    return open ? [...all, open] : all;
  });
}
