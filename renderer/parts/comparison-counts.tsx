import type { Comparison } from '../../shared/report/report';
import { useSay } from '../state/context';
import { readingCounts } from '../view/comparison';
import { Icon, type IconName } from './icon';

const icons = {
  same: 'good',
  'office-only': 'bad',
  'inspected-by-network': 'odd',
  'inspected-by-agent': 'odd',
  'both-broken': 'bad',
  intermittent: 'odd',
  'hotspot-only': 'odd',
  unknown: 'unknown',
} as const satisfies Readonly<Record<Comparison['rows'][number]['reading'], IconName>>;

/** How the servers fared on both networks, counted. */
export function ComparisonCounts({ comparison }: { readonly comparison: Comparison }) {
  const say = useSay();
  const counts = readingCounts(comparison);
  return (
    counts.length > 0 && (
      <ul className="features">
        {counts.map(({ reading, count }) => (
          <li key={reading}>
            <Icon name={icons[reading]} />
            <span className="feature-name">{say(`report.comparison.reading.${reading}`)}</span>
            <span className="feature-state">{say('window.compared.count', { count })}</span>
          </li>
        ))}
      </ul>
    )
  );
}
