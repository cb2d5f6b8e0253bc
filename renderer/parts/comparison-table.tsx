import type { Comparison } from '../../shared/report/report';
import { useSay } from '../state/context';
import { rowsInOrder } from '../view/comparison';
import { Scroll } from './scroll';
import { TriedState } from './tried-state';

/** The same servers on both networks, side by side. */
export function ComparisonTable({ comparison }: { readonly comparison: Comparison }) {
  const say = useSay();
  return (
    <Scroll label={say('window.comparison.scroll')}>
      <table className="comparison">
        <thead>
          <tr>
            <th scope="col">{say('report.comparison.host')}</th>
            <th scope="col">{say('report.comparison.office')}</th>
            <th scope="col">{say('report.comparison.hotspot')}</th>
            <th scope="col">{say('report.comparison.reading')}</th>
          </tr>
        </thead>
        <tbody>
          {rowsInOrder(comparison).map(({ host, office, hotspot, reading, tries }) => (
            <tr key={host}>
              <th scope="row">{host}</th>
              <td>
                <TriedState state={office} tries={tries?.office} />
              </td>
              <td>
                <TriedState state={hotspot} tries={tries?.hotspot} />
              </td>
              <td>{say(`report.comparison.reading.${reading}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
