import { handOver } from '../../shared/bundle/hand-over';
import type { Report } from '../../shared/report/report';
import { whenText } from '../../shared/text/when';
import { useApp, useSay, useWishes } from '../state/context';
import { copyText } from '../view/copy-text';
import { CopyButton } from './copy-button';

interface Props {
  readonly report: Report;
  readonly to: 'it' | 'support';
  /** The run the letter is about; a report read from a file has none, and its letter can only be copied. */
  readonly runId: string | null;
}

/** The ready letter: read it, copy it, or open it in the mail program. */
export function LetterPart({ report, to, runId }: Props) {
  const say = useSay();
  const wishes = useWishes();
  const lang = useApp((state) => state.lang);
  const { subject, body } = handOver(report, to, say, whenText(report.startedAt, lang));
  const write = (run: string) => {
    // A mail program may cut the draft short; then the whole of it is at hand.
    void copyText(body).then(() => wishes.write(run, to));
  };
  return (
    <>
      <div className="letter-ways">
        <CopyButton label={say('window.verdict.copy')} text={`${subject}\n\n${body}`} />
        {runId !== null && (
          <button type="button" className="quiet" onClick={() => write(runId)}>
            {say('window.verdict.mail')}
          </button>
        )}
      </div>
      {runId !== null && <p className="muted small">{say('window.verdict.mail.how')}</p>}
      <details className="letter-text">
        <summary>{say('window.verdict.letter')}</summary>
        <div className="explained">
          <p className="letter-subject">{subject}</p>
          <p className="letter-body">{body}</p>
        </div>
      </details>
    </>
  );
}
