import type { Comparison } from '../../shared/report/report';
import { useSay } from '../state/context';
import { rowsInOrder } from '../view/comparison';
import { Scroll } from './scroll';

/** The same servers on both networks, side by side. */
export function ComparisonTable({ comparison }: { readonly comparison: Comparison }) {
  const say = useSay();
  return (
    <Scroll label={say('window.comparison.scroll')}>
      <table className="comparison">
        <thead>
          <tr>
            <th scope="col">{say('window.hosts.host')}</th>
            <th scope="col">{say('report.comparison.office')}</th>
            <th scope="col">{say('report.comparison.hotspot')}</th>
            <th scope="col">{say('report.comparison.reading')}</th>
          </tr>
        </thead>
        <tbody>
          {rowsInOrder(comparison).map(({ host, office, hotspot, reading, tries }) => (
            <tr key={host}>
              <th scope="row">{host}</th>
              <State state={office} tries={tries?.office} />
              <State state={hotspot} tries={tries?.hotspot} />
              <td>{say(`report.comparison.reading.${reading}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

type Row = Comparison['rows'][number];

/** The answer, and how often it was the same. */
function State({
  state,
  tries = [],
}: {
  readonly state: Row['office'];
  readonly tries?: readonly Row['office'][] | undefined;
}) {
  const say = useSay();
  const same = tries.filter((one) => one === state).length;
  return (
    <td>
      {say(`report.host.${state}`)}
      {tries.length > 1 && (
        <span className="muted small"> {say('report.comparison.tries', { same, of: tries.length })}</span>
      )}
    </td>
  );
}
