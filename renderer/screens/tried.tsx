import { guideFacts, isSolved, outcomeOf, turnTo } from '../../shared/guide/guide';
import type { StepRecord } from '../../shared/guide/step-record';
import type { Report } from '../../shared/report/report';
import { whoCanFix } from '../../shared/report/who-can-fix';
import { type TextKey, wordFor } from '../../shared/text/say';
import { BackButton } from '../parts/back-button';
import { Heading } from '../parts/heading';
import { Icon, type IconName } from '../parts/icon';
import { LetterPart } from '../parts/letter-part';
import { TroubleNotice } from '../parts/trouble-notice';
import { useHappened, useSay, useWishes } from '../state/context';
import type { StageAt } from '../state/stages';

const icons = {
  done: 'good',
  'not-done': 'skipped',
  impossible: 'bad',
} as const satisfies Readonly<Record<StepRecord['state'], IconName>>;

/** Where to take it now. That nothing is in the way is said only where it was seen. */
function turnKey(report: Report): TextKey {
  if (report.verdict.status === 'healthy') return 'window.tried.support';
  if (turnTo(report) === 'support') return 'window.verdict.next.support';
  return whoCanFix(report) === 'keeper' ? 'window.tried.keeper' : 'window.tried.it';
}

/** The end of the steps: what became of them, and whom to turn to with it. */
export function Tried({ result: { report, source }, trouble }: StageAt<'tried'>) {
  const say = useSay();
  const happened = useHappened();
  const wishes = useWishes();
  const steps = report.steps ?? [];
  const solved = isSolved(steps);
  const to = turnTo(report);
  return (
    <div className="card tried">
      <Icon name={solved ? 'good' : 'unknown'} large />
      <Heading>{say(solved ? 'window.tried.title.solved' : 'window.tried.title')}</Heading>
      <p className="lead">{say(solved ? 'window.tried.solved' : turnKey(report))}</p>
      <TroubleNotice trouble={trouble} />
      <div className="actions even">
        {solved && (
          <button type="button" className="primary" onClick={() => void wishes.quit()}>
            {say('window.quit')}
          </button>
        )}
        <button
          type="button"
          className={solved ? '' : 'primary'}
          onClick={() => happened({ type: 'save-asked' })}
        >
          {say('window.verdict.save')}
        </button>
        {!solved && (
          <button type="button" onClick={() => happened({ type: 'show-asked' })}>
            {say('window.evidence.open')}
          </button>
        )}
        <button type="button" onClick={() => happened({ type: 'went-on' })}>
          {say('window.saved.done')}
        </button>
        <BackButton />
      </div>
      {!solved && (
        <section className="letter">
          <h2>{say('window.tried.message')}</h2>
          <LetterPart report={report} to={to} runId={source.kind === 'run' ? source.runId : null} />
        </section>
      )}
      <h2>{say('window.tried.list')}</h2>
      <ul className="features">
        {steps.map(({ code, state, helped, note }) => {
          return (
            <li key={code}>
              <Icon name={icons[state]} />
              <span className="feature-name">
                {wordFor(say, `guide.step.${code}`, code, guideFacts(report))}
                {note && <span className="muted small note">{note}</span>}
              </span>
              <span className="feature-state">
                {say(`guide.state.${outcomeOf({ code, state, helped })}`)}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
