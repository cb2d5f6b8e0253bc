import { Heading } from '../parts/heading';
import { useHappened, useSay } from '../state/context';

/** While the zip is made in memory. */
export function Packing() {
  const say = useSay();
  const happened = useHappened();
  return (
    <div className="card packing">
      <Heading>{say('window.saving.title')}</Heading>
      <p className="lead" role="status">
        {say('window.saving.packing')}
      </p>
      <div className="actions">
        <button type="button" className="quiet" onClick={() => happened({ type: 'went-back' })}>
          {say('window.back')}
        </button>
      </div>
    </div>
  );
}
