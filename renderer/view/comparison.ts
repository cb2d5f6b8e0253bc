import type { Comparison, Report } from '../../shared/report/report';
import type { TextKey } from '../../shared/text/say';

type Reading = Comparison['rows'][number]['reading'];

/** What speaks loudest comes first, in the counts and in the table. */
const weights: Readonly<Record<Reading, number>> = {
  'office-only': 1,
  'inspected-by-network': 2,
  'inspected-by-agent': 3,
  'both-broken': 4,
  'hotspot-only': 5,
  same: 6,
  unknown: 7,
};
const readings = (Object.keys(weights) as Reading[]).sort((a, b) => weights[a] - weights[b]);

/** The comparison in one sentence: its verdict, or why there can be none. */
export const comparisonKey = ({ validity, verdict }: Comparison): TextKey =>
  validity === 'valid'
    ? `report.comparison.verdict.${verdict.code}`
    : `report.comparison.validity.${validity}`;

/** What to do with it. */
export const nextKey = ({ validity, verdict }: Comparison): TextKey =>
  validity === 'valid' ? `window.compared.next.${verdict.code}` : `window.compared.refused.${validity}`;

/** Whether another try may say more than this one. */
export const isInconclusive = ({ validity, verdict }: Comparison): boolean =>
  validity !== 'valid' || verdict.code === 'hotspot-unusable' || verdict.code === 'not-comparable';

/** How many servers read alike. Nothing is counted where the two looks cannot be compared. */
export const readingCounts = ({
  validity,
  rows,
}: Comparison): readonly { readonly reading: Reading; readonly count: number }[] =>
  validity === 'valid'
    ? readings
        .map((reading) => ({ reading, count: rows.filter((row) => row.reading === reading).length }))
        .filter(({ count }) => count > 0)
    : [];

/** The rows as they are shown: differences first. */
export const rowsInOrder = ({ rows }: Comparison): Comparison['rows'] =>
  [...rows].sort((a, b) => weights[a.reading] - weights[b.reading]);

/** Whether another network may tell more: where this one is suspected or nothing is known, and it is no hotspot yet. */
export const isWorthComparing = ({ verdict, answers }: Pick<Report, 'verdict' | 'answers'>): boolean =>
  answers.network !== 'hotspot' &&
  (verdict.place === 'network' || verdict.place === 'unknown' || verdict.status === 'unknown');
