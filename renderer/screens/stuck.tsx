import { Heading } from '../parts/heading';
import { Icon } from '../parts/icon';
import { useHappened, useSay } from '../state/context';
import type { StageAt } from '../state/wizard';

/** A call failed and the flow could not go on: what happened in plain words, and both ways out. */
export function Stuck({ why, back }: StageAt<'stuck'>) {
  const say = useSay();
  const happened = useHappened();
  const title =
    why === 'lost' || why === 'refused' ? (`window.trouble.title.${why}` as const) : 'window.trouble.title';
  return (
    <div className="card stuck">
      <Icon name="odd" large />
      <Heading>{say(title)}</Heading>
      <p className="lead">{say(`window.trouble.${why}`)}</p>
      <div className="actions">
        <button type="button" className="primary" onClick={() => happened({ type: 'retried' })}>
          {say('window.retry')}
        </button>
        {back && (
          <button type="button" className="quiet" onClick={() => happened({ type: 'went-back' })}>
            {say('window.back')}
          </button>
        )}
      </div>
    </div>
  );
}
