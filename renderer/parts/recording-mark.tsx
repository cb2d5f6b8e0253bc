import { useApp, useSay, useWishes } from '../state/context';
import { elapsedText } from '../view/evidence-words';

/** On every screen while a recording goes on: nobody forgets it, and it can be stopped from anywhere. */
export function RecordingMark() {
  const say = useSay();
  const { evidence } = useWishes();
  const recording = useApp((state) => state.evidence.recording);
  const isThere = useApp((state) => state.stage.at === 'showing');
  // Whoever records is gone, too.
  const isLost = useApp((state) => state.lost);
  if (recording?.phase !== 'recording' || isThere || isLost) return null;
  return (
    <aside className="recording-mark" aria-label={say('window.evidence.recording')}>
      <span className="recording-dot" aria-hidden="true" />
      <span>{say('window.evidence.recording')}</span>
      <span className="recording-time">{elapsedText(recording, say)}</span>
      <button type="button" onClick={() => void evidence.stopRecording()}>
        {say('window.evidence.record.stop')}
      </button>
    </aside>
  );
}
