import { Heading } from '../parts/heading';
import { Icon } from '../parts/icon';
import { TroubleNotice } from '../parts/trouble-notice';
import { useHappened, useSay, useWishes } from '../state/context';
import type { StageAt } from '../state/wizard';
import { sizeText } from '../view/size-text';
import { whoCanFix } from '../view/verdict-words';

/** Where the file is, and what to do with it. */
export function Saved({ result, savedAs, sizeBytes, trouble }: StageAt<'saved'>) {
  const say = useSay();
  const happened = useHappened();
  const wishes = useWishes();
  const who = whoCanFix(result.report);
  const next = who === 'you' || who === 'it' ? who : 'support';
  return (
    <div className="card saved">
      <Icon name="good" large />
      <Heading>{say('window.saved.title')}</Heading>
      <h2>{say('window.saved.next')}</h2>
      <p className="lead">{say(`window.saved.next.${next}`)}</p>
      <h2>{say('window.saved.where')}</h2>
      <p>
        <code className="path">{savedAs}</code>
      </p>
      <p className="muted">{say('window.saved.size', { size: sizeText(sizeBytes, say) })}</p>
      <TroubleNotice trouble={trouble} />
      <div className="actions">
        <button type="button" className="primary" onClick={() => void wishes.show(savedAs)}>
          {say('window.saved.show')}
        </button>
        <button type="button" className="quiet" onClick={() => happened({ type: 'went-back' })}>
          {say('window.saved.done')}
        </button>
        <button type="button" className="quiet push" onClick={() => void wishes.quit()}>
          {say('window.quit')}
        </button>
      </div>
    </div>
  );
}
