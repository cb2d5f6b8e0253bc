import type { Recheck } from '../../shared/report/again';
import { whenText } from '../../shared/text/when';
import { useApp, useSay } from '../state/context';
import { Icon, type IconName } from './icon';
import { Scroll } from './scroll';
import { TriedState } from './tried-state';

type Reading = Recheck['rows'][number]['reading'];

const icons: Readonly<Record<Reading, IconName>> = {
  fixed: 'good',
  'still-broken': 'bad',
  new: 'bad',
  intermittent: 'odd',
  unknown: 'unknown',
};
const readings = Object.keys(icons) as Reading[];

/** What became of each server since the first look: counted, then, folded, one by one. */
export function RecheckPart({ recheck: { rows, since } }: { readonly recheck: Recheck }) {
  const say = useSay();
  const lang = useApp((state) => state.lang);
  const counts = readings
    .map((reading) => ({ reading, count: rows.filter((row) => row.reading === reading).length }))
    .filter(({ count }) => count > 0);
  return (
    <section className="card">
      <h2>{say('window.recheck.rows', { when: whenText(since, lang) })}</h2>
      {counts.length === 0 && <p>{say('window.recheck.none')}</p>}
      <ul className="features">
        {counts.map(({ reading, count }) => (
          <li key={reading}>
            <Icon name={icons[reading]} />
            <span className="feature-name">{say(`report.recheck.reading.${reading}`)}</span>
            <span className="feature-state">{say('window.recheck.count', { count })}</span>
          </li>
        ))}
      </ul>
      {rows.length > 0 && (
        <details>
          <summary>{say('window.recheck.table')}</summary>
          <Scroll label={say('window.recheck.scroll')}>
            <table className="comparison">
              <thead>
                <tr>
                  <th scope="col">{say('report.comparison.host')}</th>
                  <th scope="col">{say('report.recheck.before')}</th>
                  <th scope="col">{say('report.recheck.now')}</th>
                  <th scope="col">{say('report.recheck')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ host, before, now, reading, tries }) => (
                  <tr key={host}>
                    <th scope="row">{host}</th>
                    <td>{say(`report.host.${before}`)}</td>
                    <td>
                      <TriedState state={now} tries={tries} />
                    </td>
                    <td>{say(`report.recheck.reading.${reading}`)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </details>
      )}
    </section>
  );
}
