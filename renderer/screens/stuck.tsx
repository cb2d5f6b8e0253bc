import { Heading } from '../parts/heading';
import { Icon } from '../parts/icon';
import { useHappened, useSay, useWishes } from '../state/context';
import type { StageAt } from '../state/stages';
import { troubleText } from '../view/trouble-text';

/** A call failed and the flow could not go on: what happened in plain words, and both ways out. */
export function Stuck({ trouble, back }: StageAt<'stuck'>) {
  const { why } = trouble;
  const say = useSay();
  const happened = useHappened();
  const wishes = useWishes();
  const title =
    why === 'lost' || why === 'refused' ? (`window.trouble.title.${why}` as const) : 'window.trouble.title';
  return (
    <div className="card stuck">
      <Icon name="odd" large />
      <Heading>{say(title)}</Heading>
      <p className="lead">{troubleText(trouble, say)}</p>
      <div className="actions">
        <button type="button" className="primary" onClick={() => happened({ type: 'retried' })}>
          {say('window.retry')}
        </button>
        {back && (
          <button type="button" className="quiet" onClick={() => happened({ type: 'went-back' })}>
            {say('window.back')}
          </button>
        )}
        {/* A page without its key may not ask for anything, and a lost engine hears nothing. */}
        {!back && why !== 'refused' && why !== 'lost' && (
          <button type="button" className="quiet" onClick={() => void wishes.quit()}>
            {say('window.quit')}
          </button>
        )}
      </div>
    </div>
  );
}
