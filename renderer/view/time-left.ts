import type { Facts } from '../../shared/finding/finding';
import type { TextKey } from '../../shared/text/say';

export interface Progress {
  readonly elapsedMs: number;
  readonly expectedSeconds: number;
  readonly done: number;
  readonly total: number;
  /** This look stands beside another one: what differs is tried twice more (electron/engine/until-clear.ts). */
  readonly isBeside?: boolean;
}

/** How much is done, 0 to 1. Looks are told as they end, so nothing here is made up to look busy. */
export const share = ({ done, total }: Pick<Progress, 'done' | 'total'>): number =>
  total <= 0 ? 0 : Math.min(1, done / total);

/** Rounded up to a number nobody will count along with. */
const roundUp = (seconds: number): number => {
  const grain = seconds <= 30 ? 5 : 10;
  return Math.ceil(seconds / grain) * grain;
};

/**
 * What may honestly be said about the time left: the plan's own expectation while it holds, and "longer than usual"
 * once it is used up. A pace is never projected: the last few looks are the silent ones that wait for a deadline.
 */
export function timeLeft({ elapsedMs, expectedSeconds, done, total, isBeside = false }: Progress): {
  readonly key: TextKey;
  readonly facts: Facts;
} {
  const left = expectedSeconds - elapsedMs / 1_000;
  if (total > 0 && done >= total)
    return { key: isBeside ? 'window.looking.repeating' : 'window.looking.thinking', facts: {} };
  if (left > 0) return { key: 'window.looking.left', facts: { seconds: roundUp(left) } };
  return { key: 'window.looking.longer', facts: { left: Math.max(0, total - done) } };
}

/** Screen readers hear of every quarter, not of every look. */
export const quarter = (progress: Pick<Progress, 'done' | 'total'>): number =>
  Math.floor(share(progress) * 4) * 25;
