/** An answer in time, or null: failing is none, and neither is one from a reader that does not hear its signal. */
export function within<T>(
  ms: number,
  read: (signal: AbortSignal) => Promise<T>,
  stop?: AbortSignal,
): Promise<T | null> {
  const deadline = AbortSignal.timeout(ms);
  const signal = stop ? AbortSignal.any([stop, deadline]) : deadline;
  const tooLate = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  return Promise.race([read(signal).catch(() => null), tooLate]);
}

/** What work brings that cannot be told to stop. Rejects when it takes longer, or fails. */
export function inTime<T>(ms: number, work: Promise<T>): Promise<T> {
  const deadline = AbortSignal.timeout(ms);
  const late = new Promise<never>((_, reject) => {
    deadline.addEventListener('abort', () => reject(new Error('took too long')), { once: true });
  });
  return Promise.race([work, late]);
}
