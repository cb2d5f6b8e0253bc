import { useId } from 'react';
import type { Comparison } from '../../../shared/report/report';
import { useSay } from '../../state/context';
import { Scroll } from '../scroll';

/** The same hosts on both networks, side by side. */
export function ComparisonPart({ comparison }: { readonly comparison: Comparison }) {
  const say = useSay();
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <h3 id={id}>{say('window.comparison.title')}</h3>
      <p>
        <code>{comparison.verdict.code}</code>{' '}
        <span className="tag">{say(`confidence.${comparison.verdict.confidence}`)}</span>{' '}
        <code>{comparison.validity}</code>
      </p>
      <Scroll label={say('window.comparison.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('window.hosts.host')}</th>
              <th scope="col">{say('window.expert.leg.office')}</th>
              <th scope="col">{say('window.expert.leg.hotspot')}</th>
              <th scope="col">{say('window.comparison.reading')}</th>
            </tr>
          </thead>
          <tbody>
            {comparison.rows.map(({ host, office, hotspot, reading }) => (
              <tr key={host}>
                <th scope="row">{host}</th>
                <td>{office}</td>
                <td>{hotspot}</td>
                <td>{reading}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
