import type { Report } from '../../../shared/report/report';
import { whoCanFix } from '../../../shared/report/who-can-fix';
import { useSay } from '../../state/context';
import { adviceFor } from '../../view/verdict-words';
import { LetterPart } from '../letter-part';
import { Steps } from '../steps';

interface Props {
  readonly report: Report;
  /** The run the letter is about; null for a report that is read from a file. */
  readonly runId: string | null;
  readonly who: 'it' | 'support';
}

/** What is for others, folded, so that nobody takes it for their own task; and a ready letter to them. */
export function OthersPart({ report, runId, who }: Props) {
  const say = useSay();
  const all = adviceFor(report.advice, who, say);
  if (all.length === 0) return null;
  // At home and in a hotel there is no IT department.
  const reader = who === 'it' && whoCanFix(report) === 'keeper' ? 'keeper' : who;
  return (
    <details className="card advice">
      <summary>
        <h2>{say(`window.verdict.steps.${reader}`)}</h2>
      </summary>
      <LetterPart report={report} to={who} runId={runId} />
      {all.map(({ title, steps }) => (
        <section key={`${title} ${steps.join()}`}>
          {title !== null && <h3>{title}</h3>}
          <Steps steps={steps} />
        </section>
      ))}
    </details>
  );
}
