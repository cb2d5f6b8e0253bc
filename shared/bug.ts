/** Hears what went wrong in our own code, a line for the log. */
export type HearBug = (line: string) => void;

export const bugText = (bug: unknown): string => (bug instanceof Error && bug.stack) || String(bug);

/**
 * What `make` makes; where it throws, which is a bug of ours, the next best thing, and somebody hears of it. Where
 * nobody does, it is thrown on: hunts and tests have to see it.
 */
export function orElse<T>(what: string, make: () => T, nextBest: () => T, hear: HearBug | undefined): T {
  if (!hear) return make();
  try {
    return make();
  } catch (bug) {
    hear(`${what} broke: ${bugText(bug)}`);
    return nextBest();
  }
}

/** The next best where nothing is. */
export const none = (): never[] => [];
