import { whoCanFix } from '../../shared/report/who-can-fix';
import { CaseCode } from '../parts/case-code';
import { Heading } from '../parts/heading';
import { Icon } from '../parts/icon';
import { TroubleNotice } from '../parts/trouble-notice';
import { useApp, useHappened, useSay, useWishes } from '../state/context';
import type { StageAt } from '../state/stages';
import { sizeText } from '../view/size-text';

/** Where the file is, and what to do with it. */
export function Saved({ result, savedAs, sizeBytes, caseCode, sending, trouble }: StageAt<'saved'>) {
  const say = useSay();
  const happened = useHappened();
  const wishes = useWishes();
  const host = useApp((state) => state.hello?.uploadHost);
  const canShare = useApp((state) => state.hello?.canShare === true);
  const who = whoCanFix(result.report);
  const next = who === 'you' || who === 'it' || who === 'keeper' ? who : 'support';
  return (
    <div className="card saved">
      <Icon name="good" large />
      <Heading>{say('window.saved.title')}</Heading>
      <h2>{say('window.saved.next')}</h2>
      <p className="lead">{say(`window.saved.next.${next}`)}</p>
      <CaseCode code={caseCode} />
      <p className="muted">{say('window.saved.hotspot')}</p>
      <h2>{say('window.saved.where')}</h2>
      <p>
        <code className="path">{savedAs}</code>
      </p>
      <p className="muted">{say('window.saved.size', { size: sizeText(sizeBytes, say) })}</p>
      <p role="status">{sending === 'done' && host !== undefined && say('window.saved.sent', { host })}</p>
      <TroubleNotice trouble={trouble} />
      <div className="actions even">
        <button type="button" className="primary" onClick={() => void wishes.show(savedAs)}>
          {say('window.saved.show')}
        </button>
        {host !== undefined && (
          <button
            type="button"
            className="quiet"
            aria-disabled={sending !== 'no'}
            onClick={() => sending === 'no' && void wishes.send(savedAs)}
          >
            {sending === 'now' ? say('window.saved.sending') : say('window.saved.send', { host })}
          </button>
        )}
        {canShare && (
          <button type="button" className="quiet" onClick={() => void wishes.share(savedAs)}>
            {say('window.saved.share')}
          </button>
        )}
        <button type="button" className="quiet" onClick={() => void wishes.mail(savedAs)}>
          {say('window.saved.mail')}
        </button>
        <button type="button" className="quiet" onClick={() => happened({ type: 'went-back' })}>
          {say('window.saved.done')}
        </button>
        <button type="button" className="quiet push" onClick={() => void wishes.quit()}>
          {say('window.quit')}
        </button>
      </div>
      <p className="muted small">{say('window.saved.mail.how', { mail: say('window.saved.mail') })}</p>
    </div>
  );
}
