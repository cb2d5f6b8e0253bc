import { useId } from 'react';
import type { Observation } from '../../../shared/observation/observation';
import type { Say } from '../../../shared/text/say';
import { useSay } from '../../state/context';
import { steps } from '../../view/host-table';
import { type Bar, type Waterfall, waterfall } from '../../view/waterfall';
import { Scroll } from '../scroll';

/** Pixels. The names take as much as `realtime.chatgpt.com` and then some; longer ones end in dots. */
const names = 210;
const measures = { width: 520, rowHeight: 20, minBar: 2 };
const top = 24;
/** Room for the words of a tick at the very end. */
const lastTick = 64;

const msText = (say: Say, ms: number) => say('window.ms', { ms: Math.round(ms) });

/** What took how long: a picture, and the same numbers as a table. */
export function WaterfallPart({ observations }: { readonly observations: readonly Observation[] }) {
  const say = useSay();
  const id = useId();
  const picture = waterfall(observations, measures);
  return (
    <section className="card" aria-labelledby={id}>
      <h3 id={id}>{say('window.waterfall.title')}</h3>
      {picture.rows.length === 0 ? (
        <p className="muted">{say('window.waterfall.empty')}</p>
      ) : (
        <>
          <ul className="legend plain">
            {steps
              .filter((step) => picture.rows.some(({ bars }) => bars.some((bar) => bar.step === step)))
              .map((step) => (
                <li key={step}>
                  <svg width="14" height="12" aria-hidden="true">
                    <rect className={`bar bar-${step}`} width="14" height="12" rx="2" />
                  </svg>
                  {say(`window.step.${step}`)}
                </li>
              ))}
            {picture.rows.some(({ bars }) => bars.some(({ failed }) => failed)) && (
              <li>
                <svg width="14" height="12" aria-hidden="true">
                  <rect className="bar bar-failed" x="1" y="1" width="12" height="10" rx="2" />
                </svg>
                {say('window.waterfall.failed')}
              </li>
            )}
          </ul>
          <Scroll label={say('window.waterfall.scroll')}>
            <Picture picture={picture} />
          </Scroll>
          <details className="twin">
            <summary>{say('window.waterfall.table')}</summary>
            <Scroll label={say('window.waterfall.table')}>
              <Numbers picture={picture} />
            </Scroll>
          </details>
        </>
      )}
    </section>
  );
}

function Picture({ picture: { rows, ticks, lengthMs, height } }: { readonly picture: Waterfall }) {
  const say = useSay();
  const whole = top + height + 4;
  return (
    <svg
      className="waterfall"
      width={names + measures.width + lastTick}
      height={whole}
      role="img"
      aria-label={say('window.waterfall.picture', { count: rows.length, length: msText(say, lengthMs) })}
    >
      {ticks.map(({ ms, x }) => (
        <g key={ms}>
          <line className="tick" x1={names + x} x2={names + x} y1={top - 4} y2={whole} />
          <text className="tick-text" x={names + x + 3} y={14}>
            {msText(say, ms)}
          </text>
        </g>
      ))}
      {rows.map(({ host, y, bars }) => (
        <g key={host}>
          <text className="row-text" x={0} y={top + y + 14}>
            {host.length > 30 ? `${host.slice(0, 29)}…` : host}
          </text>
          {bars.map((bar) => (
            <BarShape key={`${bar.step} ${bar.startMs} ${bar.tookMs}`} bar={bar} y={top + y} />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** A failed step is hollow and struck out, so that it is seen without its colour. */
const BarShape = ({ bar: { step, failed, x, width }, y }: { readonly bar: Bar; readonly y: number }) => (
  <g>
    <rect
      className={`bar bar-${failed ? 'failed' : step}`}
      x={names + x}
      y={y + 4}
      width={width}
      height={measures.rowHeight - 8}
      rx={2}
    />
    {failed && (
      <line
        className="bar-strike"
        x1={names + x}
        x2={names + x + width}
        y1={y + measures.rowHeight / 2}
        y2={y + measures.rowHeight / 2}
      />
    )}
  </g>
);

function Numbers({ picture: { rows } }: { readonly picture: Waterfall }) {
  const say = useSay();
  return (
    <table>
      <caption>{say('window.waterfall.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('window.hosts.host')}</th>
          <th scope="col">{say('window.waterfall.step')}</th>
          <th scope="col">{say('window.waterfall.start')}</th>
          <th scope="col">{say('window.waterfall.took')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.flatMap(({ host, bars }) =>
          bars.map(({ step, startMs, tookMs, failed }) => (
            <tr key={`${host} ${step} ${startMs} ${tookMs}`}>
              <th scope="row">{host}</th>
              <td>
                {say(`window.step.${step}`)}
                {failed && ` (${say('window.waterfall.failed')})`}
              </td>
              <td className="number">{msText(say, startMs)}</td>
              <td className="number">{msText(say, tookMs)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
