import { episodesOf } from '../../shared/compare/episodes';
import { useApp, useSay } from '../state/context';
import type { SeenWatch } from '../state/stages';
import { featureOrder } from '../view/feature-order';
import { type Mark, type Strip, stripHeight, stripsOf, stripWidth } from '../view/watch';
import { Scroll } from './scroll';

const states = ['works', 'impaired', 'blocked', 'unknown'] as const;

/** The time of day, with the day where a watch goes on over midnight. */
function useTimeText(watch: SeenWatch): (iso: string) => string {
  const lang = useApp((state) => state.lang);
  const days = new Set(watch.points.map(({ startedAt }) => new Date(startedAt).toDateString()));
  const format = new Intl.DateTimeFormat(lang, {
    timeStyle: 'short',
    ...(days.size > 1 && { dateStyle: 'short' }),
  });
  return (iso) => format.format(new Date(iso));
}

/** What a watch saw over time: a strip for each feature, and the same as a table. */
export function WatchPart({ watch }: { readonly watch: SeenWatch }) {
  const say = useSay();
  const time = useTimeText(watch);
  const [first] = watch.points;
  const last = watch.points.at(-1);
  if (!first || !last) return null;
  const episodes = episodesOf(watch, featureOrder);
  return (
    <div className="watch-part">
      <ul className="legend" aria-hidden="true">
        {states.map((state) => (
          <li key={state}>
            <svg viewBox="0 0 24 20" width="24" height="20" aria-hidden="true">
              <MarkShape mark={{ x: 0, width: 24, state }} />
            </svg>
            {say(`feature-state.${state}`)}
          </li>
        ))}
      </ul>
      <Scroll label={say('window.watch.scroll')}>
        <figure
          className="strips"
          role="img"
          aria-label={say('window.watch.picture', {
            from: time(first.startedAt),
            until: time(last.startedAt),
          })}
        >
          {stripsOf(watch).map((strip) => (
            <Row key={strip.feature} strip={strip} />
          ))}
          <div className="strip-times" aria-hidden="true">
            <span>{time(first.startedAt)}</span>
            <span>{time(last.startedAt)}</span>
          </div>
        </figure>
      </Scroll>
      <details>
        <summary>{say('window.watch.table')}</summary>
        {episodes.length === 0 ? (
          <p>{say('report.watch.quiet')}</p>
        ) : (
          <Scroll label={say('window.watch.table.scroll')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('report.watch.part')}</th>
                  <th scope="col">{say('report.watch.state')}</th>
                  <th scope="col">{say('report.watch.from')}</th>
                  <th scope="col">{say('report.watch.until')}</th>
                </tr>
              </thead>
              <tbody>
                {episodes.map(({ feature, state, from, until }) => (
                  <tr key={`${feature} ${from}`}>
                    <th scope="row">{say(`feature.${feature}`)}</th>
                    <td>{say(`feature-state.${state}`)}</td>
                    <td>{time(from)}</td>
                    <td>{until === null ? say('report.watch.lasts') : time(until)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
      </details>
    </div>
  );
}

function Row({ strip: { feature, marks } }: { readonly strip: Strip }) {
  const say = useSay();
  return (
    <div className="strip">
      <span>{say(`feature.${feature}`)}</span>
      <svg viewBox={`0 0 ${stripWidth} ${stripHeight}`} preserveAspectRatio="none" aria-hidden="true">
        {marks.map((mark) => (
          <MarkShape key={mark.x} mark={mark} />
        ))}
      </svg>
    </div>
  );
}

/** Height tells as much as colour: what works lies low, what is blocked stands tall. */
const heights = { works: 4, impaired: 12, blocked: 20, unknown: 2 } as const;

const MarkShape = ({ mark: { x, width, state } }: { readonly mark: Mark }) => (
  <rect
    className={`mark-${state}`}
    x={x}
    y={stripHeight - heights[state]}
    width={width}
    height={heights[state]}
  />
);
