import { ComparisonCounts } from '../parts/comparison-counts';
import { ComparisonTable } from '../parts/comparison-table';
import { Heading } from '../parts/heading';
import { Icon } from '../parts/icon';
import { Notice } from '../parts/notice';
import { useHappened, useSay } from '../state/context';
import type { StageAt } from '../state/stages';
import { comparisonKey, isInconclusive, nextKey } from '../view/comparison';

/** What the two networks say together: one sentence, one next step; then the counts; then, folded, each server. */
export function Compared({ result: { report }, comparison }: StageAt<'compared'>) {
  const say = useSay();
  const happened = useHappened();
  const isOpen = isInconclusive(comparison);
  const { code } = comparison.verdict;
  const isUnsteady = comparison.validity === 'valid' && code === 'intermittent';
  const mayWatch = isUnsteady || code === 'no-difference-now';
  const save = (
    <button
      type="button"
      className={isOpen ? '' : 'primary'}
      onClick={() => happened({ type: 'save-asked' })}
    >
      {say('window.verdict.save')}
    </button>
  );
  const again = (
    <button
      type="button"
      className={isOpen && !isUnsteady ? 'primary' : ''}
      onClick={() => happened({ type: 'compare-asked' })}
    >
      {say(isOpen ? 'window.retry' : 'window.compared.again')}
    </button>
  );
  return (
    <>
      {!report.complete && <Notice tone="odd" label={say('window.verdict.stopped')} />}
      <div className="card compared">
        <p className={`status status-${isOpen ? 'unknown' : 'good'}`}>
          <Icon name={isOpen ? 'unknown' : 'good'} large />
          <span>{say(isOpen ? 'window.compared.open' : 'window.compared.done')}</span>
        </p>
        <Heading>{say(comparisonKey(comparison))}</Heading>
        <dl className="who">
          {!isOpen && (
            <div>
              <dt>{say('report.confidence')}</dt>
              <dd>{say(`confidence.${comparison.verdict.confidence}`)}</dd>
            </div>
          )}
          <div className="next">
            <dt>{say('window.verdict.next')}</dt>
            <dd>{say(nextKey(comparison, report.answers))}</dd>
          </div>
        </dl>
        <p className="muted">{say('window.compared.switch-back')}</p>
        <div className="actions even">
          {isOpen ? again : save}
          <button type="button" onClick={() => happened({ type: 'went-on' })}>
            {say('window.compared.result')}
          </button>
          {isOpen ? save : again}
          {mayWatch && (
            <button
              type="button"
              className={isUnsteady ? 'primary' : ''}
              onClick={() => happened({ type: 'watch-asked' })}
            >
              {say('window.watch.offer')}
            </button>
          )}
        </div>
      </div>
      {comparison.validity === 'valid' && (
        <section className="card">
          <h2>{say('window.compared.counts')}</h2>
          <ComparisonCounts comparison={comparison} />
          <details>
            <summary>{say('window.compared.table')}</summary>
            <ComparisonTable comparison={comparison} />
          </details>
        </section>
      )}
    </>
  );
}
