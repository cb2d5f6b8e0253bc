import { useId } from 'react';
import { findingWords } from '../../../shared/bundle/report-words';
import type { Finding } from '../../../shared/finding/finding';
import { useSay } from '../../state/context';
import { productClaim } from '../../view/verdict-words';

/** Every finding with its raw facts and what it rests on. */
export function FindingsPart({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useSay();
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <h3 id={id}>{say('window.findings.title')}</h3>
      {findings.length === 0 && <p className="muted">{say('window.findings.none')}</p>}
      {findings.map((finding) => (
        <FindingCard
          key={`${finding.code} ${finding.hosts.join()} ${finding.evidence.join()}`}
          finding={finding}
        />
      ))}
    </section>
  );
}

function FindingCard({ finding }: { readonly finding: Finding }) {
  const say = useSay();
  const { code, confidence, layer, place, hosts, product, facts, evidence } = finding;
  const expert = findingWords(finding, 'expert', say);
  return (
    <article className="finding">
      <h4>
        <code>{code}</code> <span className="tag">{say(`confidence.${confidence}`)}</span>
      </h4>
      <p>{findingWords(finding, 'sentence', say) ?? say('window.verdict.newer')}</p>
      {expert !== null && <p className="muted">{expert}</p>}
      <dl className="pairs">
        <div>
          <dt>{say('window.findings.layer')}</dt>
          <dd>{say(`layer.${layer}`)}</dd>
        </div>
        <div>
          <dt>{say('window.findings.place')}</dt>
          <dd>{say(`place.${place}`)}</dd>
        </div>
        {product && (
          <div>
            <dt>{say('window.findings.product')}</dt>
            <dd>{productClaim(product, say)}</dd>
          </div>
        )}
        {hosts.length > 0 && (
          <div>
            <dt>{say('window.findings.hosts')}</dt>
            <dd>{hosts.join(', ')}</dd>
          </div>
        )}
        {Object.entries(facts).map(([name, value]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{String(value)}</dd>
          </div>
        ))}
        <div>
          <dt>{say('window.findings.evidence')}</dt>
          <dd>
            <details>
              <summary>{say('window.findings.evidence.count', { count: evidence.length })}</summary>
              <ul className="plain">
                {evidence.map((observation) => (
                  <li key={observation}>
                    <code>{observation}</code>
                  </li>
                ))}
              </ul>
            </details>
          </dd>
        </div>
      </dl>
    </article>
  );
}
