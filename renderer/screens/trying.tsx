import { useId, useState } from 'react';
import { guideFacts, guideFor } from '../../shared/guide/guide';
import { type GuideStepCode, guideStep, noteLimit } from '../../shared/guide/guide-table';
import type { StepRecord } from '../../shared/guide/step-record';
import { isTextKey } from '../../shared/text/say';
import { BackButton } from '../parts/back-button';
import { GuidePicture } from '../parts/guide-pictures';
import { Heading } from '../parts/heading';
import { Progress } from '../parts/progress';
import { useHappened, useSay } from '../state/context';
import type { StageAt } from '../state/stages';

/** One step to a screen: what to do, and what became of it. */
export function Trying({ result: { report }, index, draft }: StageAt<'trying'>) {
  const codes = guideFor(report);
  const code = codes[index];
  const before = report.steps?.find((step) => step.code === code);
  const explained = `guide.explain.${report.answers.symptom}`;
  return (
    code && (
      <Step
        key={code}
        code={code}
        number={index + 1}
        count={codes.length}
        facts={guideFacts(report)}
        explained={index === 0 && isTextKey(explained) ? explained : null}
        written={draft ?? before?.note ?? ''}
      />
    )
  );
}

interface Props {
  readonly code: GuideStepCode;
  readonly number: number;
  readonly count: number;
  readonly facts: ReturnType<typeof guideFacts>;
  /** What lies behind the complaint, said once. */
  readonly explained: Parameters<ReturnType<typeof useSay>>[0] | null;
  /** What stands in its field already. */
  readonly written: string;
}

function Step({ code, number, count, facts, explained, written }: Props) {
  const say = useSay();
  const happened = useHappened();
  const [note, setNote] = useState(written);
  const step = guideStep(code);
  const tick = (state: StepRecord['state'], helped = false) =>
    happened({
      type: 'ticked',
      record: {
        code,
        state,
        at: new Date().toISOString(),
        ...(helped && { helped }),
        ...(note.trim() !== '' && { note: note.trim() }),
      },
    });
  return (
    <div className="card trying">
      <Progress number={number} count={count} label={say('window.trying.progress', { number, count })} />
      <Heading>{say(`guide.step.${code}`, facts)}</Heading>
      {explained && <p className="explained">{say(explained)}</p>}
      <p className="lead">{say(`guide.step.${code}.how`, facts)}</p>
      {step.shows && <GuidePicture shows={step.shows} />}
      {step.notes && <Note label={say(`guide.note.${step.notes}`)} note={note} change={setNote} />}
      {step.wantsScreenshot && (
        <>
          <p className="muted">{say('guide.screenshot')}</p>
          <button
            type="button"
            className="link"
            onClick={() => happened({ type: 'show-asked', draft: note })}
          >
            {say('window.evidence.picture')}
          </button>
        </>
      )}
      <div className="actions even">
        <button type="button" className="primary" onClick={() => tick('done')}>
          {say(step.isNoCure ? 'window.trying.done' : 'window.trying.still')}
        </button>
        {!step.isNoCure && (
          <button type="button" onClick={() => tick('done', true)}>
            {say('window.trying.works')}
          </button>
        )}
        <button type="button" className="quiet" onClick={() => tick('impossible')}>
          {say('window.trying.impossible')}
        </button>
        <button type="button" className="quiet" onClick={() => tick('not-done')}>
          {say('window.trying.skip')}
        </button>
        <BackButton />
      </div>
    </div>
  );
}

interface NoteProps {
  readonly label: string;
  readonly note: string;
  readonly change: (note: string) => void;
}

function Note({ label, note, change }: NoteProps) {
  const id = useId();
  return (
    <div className="own-words">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={noteLimit}
        value={note}
        onChange={({ target }) => change(target.value)}
      />
    </div>
  );
}
