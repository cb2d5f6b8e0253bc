import { useId } from 'react';
import type { Leg } from '../../../shared/report/report';
import { useSay } from '../../state/context';
import { type Cell, hostTable, stepsIn } from '../../view/host-table';
import { Icon } from '../icon';
import { Scroll } from '../scroll';

interface Props {
  readonly leg: Leg;
  readonly hasChain: (host: string) => boolean;
  readonly showChain: (host: string) => void;
}

/** Hosts × steps, in words and signs. */
export function HostTablePart({ leg, hasChain, showChain }: Props) {
  const say = useSay();
  const id = useId();
  const rows = hostTable(leg);
  const steps = stepsIn(rows);
  return (
    <section className="card" aria-labelledby={id}>
      <h3 id={id}>{say('window.hosts.title')}</h3>
      <p className="muted">{say('window.hosts.caption')}</p>
      <Scroll label={say('window.hosts.scroll')}>
        <table className="hosts">
          <caption className="hidden">{say('window.hosts.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('window.hosts.host')}</th>
              {steps.map((step) => (
                <th key={step} scope="col">
                  {say(`window.step.${step}`)}
                </th>
              ))}
              <th scope="col">{say('window.hosts.chain')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ host, isControl, cells }) => (
              <tr key={host}>
                <th scope="row">
                  {host}
                  {isControl && <span className="muted small">{say('window.hosts.control')}</span>}
                </th>
                {steps.map((step) => (
                  <td key={step}>
                    <StepCell cell={cells[step]} />
                  </td>
                ))}
                <td>
                  {hasChain(host) && (
                    <button type="button" className="link" onClick={() => showChain(host)}>
                      <span aria-hidden="true">{say('window.hosts.show')}</span>
                      <span className="hidden">{say('window.hosts.show.of', { host })}</span>
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

function StepCell({ cell: { state, key, facts, tookMs, detail } }: { readonly cell: Cell }) {
  const say = useSay();
  return (
    <span className={`cell cell-${state}`} {...(detail !== null && { title: detail })}>
      {state !== 'none' && <Icon name={state} />}
      <span>
        <span className="hidden">{say(`window.cellstate.${state}`)}: </span>
        {say(key, facts)}
        {tookMs !== null && <span className="ms">{say('window.ms', { ms: Math.round(tookMs) })}</span>}
        {detail !== null && <span className="raw">{detail}</span>}
      </span>
    </span>
  );
}
