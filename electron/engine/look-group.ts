import { setMaxListeners } from 'node:events';

/** Looks that are waited for together, and hurried together. */
export interface LookGroup {
  /** Fires with the whole run, or when this group is hurried. */
  readonly signal: AbortSignal;
  hold(work: Promise<void>): void;
  hurry(why?: unknown): void;
  /** Resolves when nothing is left of it, be it done or left behind. */
  ended(): Promise<void>;
}

export function lookGroup(stop: AbortSignal): LookGroup {
  const running = new Set<Promise<void>>();
  const own = new AbortController();
  const signal = AbortSignal.any([stop, own.signal]);
  // A hundred looks listen to one button; that is not a leak.
  setMaxListeners(0, signal);
  return {
    signal,
    hurry: (why) => own.abort(why),
    hold(work) {
      const held = work.finally(() => running.delete(held));
      running.add(held);
    },
    async ended() {
      while (running.size > 0)
        await Promise.race([Promise.all(running), afterAbort(signal).then(() => running.clear())]);
    },
  };
}

/** Probes hear the signal themselves; one that does not is left behind after this. */
const graceMs = 250;

const afterAbort = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const leave = () => setTimeout(resolve, graceMs).unref();
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
  });
