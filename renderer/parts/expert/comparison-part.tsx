import { useId } from 'react';
import type { Comparison } from '../../../shared/report/report';
import { useSay } from '../../state/context';
import { comparisonKey } from '../../view/comparison';
import { ComparisonTable } from '../comparison-table';

/** The same hosts on both networks, with the codes that scripts read. */
export function ComparisonPart({ comparison }: { readonly comparison: Comparison }) {
  const say = useSay();
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <h3 id={id}>{say('report.comparison')}</h3>
      <p>{say(comparisonKey(comparison))}</p>
      <p>
        <code>{comparison.verdict.code}</code>{' '}
        <span className="tag">{say(`confidence.${comparison.verdict.confidence}`)}</span>{' '}
        <code>{comparison.validity}</code>
      </p>
      <ComparisonTable comparison={comparison} />
    </section>
  );
}
