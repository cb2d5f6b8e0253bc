import { setImmediate } from 'node:timers/promises';
import { vi } from 'vitest';

/** So many turns of the loop, and what answers at once has answered. */
const turns = 5;

/**
 * Runs it in a time of its own: waits cost nothing, and no busy machine makes them longer. For what waits for timers
 * alone; sockets keep their own time. Says how long it took there.
 */
export async function inVirtualTime<T>(
  run: () => Promise<T>,
): Promise<{ readonly value: T; readonly tookMs: number }> {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  });
  try {
    const began = performance.now();
    let endedAt: number | null = null;
    const going = run().finally(() => {
      endedAt = performance.now();
    });
    // Whoever awaits it hears of its failure.
    going.catch(() => {});
    for (;;) {
      for (let turn = 0; turn < turns; turn += 1) await setImmediate();
      if (endedAt !== null) return { value: await going, tookMs: endedAt - began };
      if (vi.getTimerCount() === 0) throw new Error('it waits for something that is no timer');
      vi.advanceTimersToNextTimer();
    }
  } finally {
    vi.useRealTimers();
  }
}
