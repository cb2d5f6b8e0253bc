import { useHappened, useSay } from '../state/context';

/** To the screen before; apart from the buttons that go on. */
export function BackButton() {
  const say = useSay();
  const happened = useHappened();
  return (
    <button type="button" className="quiet push" onClick={() => happened({ type: 'went-back' })}>
      {say('window.back')}
    </button>
  );
}
