/** Numbers that are the same for the same seed (mulberry32, public domain), so that a world can be made again. */
export interface Random {
  /** From 0 up to, not including, `below`. */
  readonly number: (below: number) => number;
  readonly one: <T>(items: readonly T[]) => T;
  readonly some: <T>(items: readonly T[], count: number) => readonly T[];
  readonly chance: (of: number) => boolean;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const number = (below: number) => Math.floor(next() * below);
  const one = <T>(items: readonly T[]): T => items[number(items.length)] as T;
  const some = <T>(items: readonly T[], count: number) =>
    [...items]
      .map((item) => [next(), item] as const)
      .sort(([a], [b]) => a - b)
      .slice(0, count)
      .map(([, item]) => item);
  return { number, one, some, chance: (of) => next() < of };
}
