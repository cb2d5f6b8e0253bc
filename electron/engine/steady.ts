import type { Clock } from '../io/io';

/** A timer of one second that comes this late was asleep: no busy computer keeps one waiting so long. */
const asleepMs = 10_000;

export interface Steadiness<T> {
  readonly clock: Clock;
  /** Whether what was seen belongs to one network: asked when the look has ended. */
  readonly isSamePlace: (seen: T) => Promise<boolean>;
  readonly signal: AbortSignal;
}

/**
 * Looks, and looks once more when the computer slept meanwhile or was carried to another network: what was seen then
 * is two halves of two stories.
 */
export async function steadily<T>(
  look: () => Promise<T>,
  { clock, isSamePlace, signal }: Steadiness<T>,
): Promise<{ readonly seen: T; readonly isSteady: boolean }> {
  for (let tries = 1; ; tries += 1) {
    const slept = watchSleep(clock);
    const seen = await look();
    const isSteady = !slept() && (await isSamePlace(seen));
    if (isSteady || tries === 2 || signal.aborted) return { seen, isSteady };
  }
}

/** Whether the computer slept since; by its own clock, which goes on while programs do not. Ask once. */
export function watchSleep(clock: Clock): () => boolean {
  let last = clock.now();
  let slept = false;
  const look = () => {
    const now = clock.now();
    slept ||= now - last > asleepMs;
    last = now;
  };
  const timer = setInterval(look, 1_000);
  timer.unref();
  return () => {
    clearInterval(timer);
    look();
    return slept;
  };
}
