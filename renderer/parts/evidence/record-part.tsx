import { limits, type RecordingNow } from '../../../shared/evidence/evidence';
import { useApp, useSay, useWishes } from '../../state/context';
import { elapsedText, evidenceTroubleText } from '../../view/evidence-words';
import { Notice } from '../notice';

/** Recording while it happens: what it does, what goes on, and the button. */
export function RecordPart() {
  const say = useSay();
  const lang = useApp((state) => state.lang);
  const { evidence } = useWishes();
  const { recording, trouble } = useApp((state) => state.evidence);
  return (
    <section className="card">
      <h2>{say('window.evidence.record')}</h2>
      <p>{say('window.evidence.record.how')}</p>
      <p className="muted">{say('window.evidence.record.keeps')}</p>
      {trouble !== null && recording === null && (
        <Notice tone="odd" label={evidenceTroubleText({ why: 'no-evidence', detail: trouble }, say)} alert />
      )}
      {recording && <Running recording={recording} />}
      <div className="actions">
        {/* One button for both, so that whoever pressed it keeps their place. */}
        <button
          type="button"
          className={recording ? 'primary' : undefined}
          aria-disabled={recording?.phase === 'finishing'}
          onClick={() => void (recording ? evidence.stopRecording() : evidence.record(lang))}
        >
          {say(recording ? 'window.evidence.record.stop' : 'window.evidence.record.start')}
        </button>
        {recording?.phase === 'recording' && (
          <button type="button" onClick={() => void evidence.takePicture('recording')}>
            {say('window.evidence.record.picture')}
          </button>
        )}
      </div>
    </section>
  );
}

function Running({ recording }: { readonly recording: RecordingNow }) {
  const say = useSay();
  const { phase, requests, failedRequests } = recording;
  const isOn = phase === 'recording';
  return (
    <>
      {/* The phase is read out when it changes; the counting is for the eyes. */}
      <div className="recording">
        <span className="recording-dot" aria-hidden="true" />
        <p role="status">{say(isOn ? 'window.evidence.recording' : `window.evidence.record.${phase}`)}</p>
        {isOn && (
          <p className="recording-time" role="timer">
            {elapsedText(recording, say)}
          </p>
        )}
        {isOn && (
          <p className="muted">
            {say('window.evidence.recording.count', { requests, failed: failedRequests })}
          </p>
        )}
      </div>
      <p className="muted small">
        {say('window.evidence.record.limit', { minutes: limits.recordingMs / 60_000 })}
      </p>
    </>
  );
}
