import { Heading } from '../parts/heading';
import { useHappened, useSay, useWishes } from '../state/context';
import type { StageAt } from '../state/stages';

/** While the zip is made in memory. Big recordings take their time; the person may stop it. */
export function Packing({ done }: StageAt<'packing'>) {
  const say = useSay();
  const happened = useHappened();
  const wishes = useWishes();
  const percent = Math.round(done * 100);
  const leave = () => {
    happened({ type: 'went-back' });
    void wishes.stopPacking();
  };
  return (
    <div className="card packing">
      <Heading>{say('window.saving.title')}</Heading>
      <p className="lead" role="status">
        {say('window.saving.packing')}
      </p>
      <progress max={100} value={percent} aria-label={say('window.packing.progress', { percent })} />
      <div className="actions">
        <button type="button" className="quiet" onClick={leave}>
          {say('window.packing.stop')}
        </button>
      </div>
    </div>
  );
}
