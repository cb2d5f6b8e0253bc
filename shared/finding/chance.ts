/** So many of so many: lost of sent. */
export interface Count {
  readonly hits: number;
  readonly of: number;
}

export const sumOf = (counts: readonly Count[]): Count =>
  counts.reduce((sum, { hits, of }) => ({ hits: sum.hits + hits, of: sum.of + of }), { hits: 0, of: 0 });

export const shareOf = ({ hits, of }: Count): number => (of === 0 ? 0 : hits / of);

/** One side, nineteen times in twenty. */
const z = 1.645;

/** The smallest share that a count still speaks for: Wilson's lower bound, made for small numbers (JASA 22, 1927). */
export function leastShare(count: Count): number {
  if (count.of === 0) return 0;
  const [n, p, zz] = [count.of, shareOf(count), z * z];
  return (p + zz / (2 * n) - z * Math.sqrt((p * (1 - p)) / n + zz / (4 * n * n))) / (1 + zz / n);
}

/** How likely a count is that small or smaller, if each one has this chance (binomial). */
export function chanceOfSoFew({ hits, of }: Count, share: number): number {
  if (share >= 1) return hits >= of ? 1 : 0;
  let term = (1 - share) ** of;
  let sum = term;
  for (let k = 1; k <= hits; k += 1) {
    term *= (((of - k + 1) / k) * share) / (1 - share);
    sum += term;
  }
  return Math.min(1, sum);
}
