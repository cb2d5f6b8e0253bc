import { keeperOf } from '../../shared/question/keeper';
import type { Comparison, Report } from '../../shared/report/report';
import type { TextKey } from '../../shared/text/say';

type Reading = Comparison['rows'][number]['reading'];

/** What speaks loudest comes first, in the counts and in the table. */
const weights: Readonly<Record<Reading, number>> = {
  'office-only': 1,
  'inspected-by-network': 2,
  'inspected-by-agent': 3,
  'both-broken': 4,
  intermittent: 5,
  'hotspot-only': 6,
  same: 7,
  unknown: 8,
};
const readings = (Object.keys(weights) as Reading[]).sort((a, b) => weights[a] - weights[b]);

/** The comparison in one sentence: its verdict, or why there can be none. */
export const comparisonKey = ({ validity, verdict }: Comparison): TextKey =>
  validity === 'valid'
    ? `report.comparison.verdict.${verdict.code}`
    : `report.comparison.validity.${validity}`;

/** What to do with it. */
export function nextKey({ validity, verdict }: Comparison, answers: Report['answers'] = {}): TextKey {
  if (validity !== 'valid') return `window.compared.refused.${validity}`;
  const isKept = verdict.code === 'office-network' && keeperOf(answers) === 'somebody';
  return isKept ? 'window.compared.next.office-network.keeper' : `window.compared.next.${verdict.code}`;
}

/** Whether another try may say more than this one. */
export const isInconclusive = ({ validity, verdict }: Comparison): boolean =>
  validity !== 'valid' || openCodes.has(verdict.code);
const openCodes: ReadonlySet<string> = new Set(['hotspot-unusable', 'not-comparable', 'intermittent']);

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
export const isWorthComparing = ({
  verdict,
  answers,
  hotspot,
}: Pick<Report, 'verdict' | 'answers' | 'hotspot'>): boolean =>
  hotspot !== 'forbidden-by-policy' &&
  answers.network !== 'hotspot' &&
  (verdict.place === 'network' || verdict.place === 'unknown' || verdict.status === 'unknown');
