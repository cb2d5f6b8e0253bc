import { useId, useState } from 'react';
import { type WatchMinutes, watchMinutes } from '../../shared/contract/contract';
import { BackButton } from '../parts/back-button';
import { Heading } from '../parts/heading';
import { Icon } from '../parts/icon';
import { TroubleNotice } from '../parts/trouble-notice';
import { WatchPart } from '../parts/watch-part';
import { useApp, useHappened, useSay, useWishes } from '../state/context';
import type { StageAt } from '../state/stages';
import { isBad, nowOf, outcomeOf } from '../view/watch';

/** The engine's own pause; the lead tells it before a watch could. */
const usualMinutes = 3;
const timeOf = (ms: number, lang: string) =>
  new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(new Date(ms));

/** For how long to look every few minutes. */
export function Choosing(_: StageAt<'choosing'>) {
  const say = useSay();
  const happened = useHappened();
  const [minutes, setMinutes] = useState<WatchMinutes>(watchMinutes[0]);
  const name = useId();
  return (
    <div className="card choosing">
      <Heading>{say('window.watch.title')}</Heading>
      <p className="lead">{say('window.watch.lead', { minutes: usualMinutes })}</p>
      <fieldset>
        <legend>
          <h2>{say('window.watch.how-long')}</h2>
        </legend>
        <div className="choices choices-short">
          {watchMinutes.map((one) => (
            <label key={one} className="choice">
              <input type="radio" name={name} checked={one === minutes} onChange={() => setMinutes(one)} />
              <span>{say(`window.watch.for.${one}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="actions">
        <button
          type="button"
          className="primary"
          onClick={() => happened({ type: 'watch-chosen', forMinutes: minutes })}
        >
          {say('window.watch.start')}
        </button>
        <BackButton />
      </div>
    </div>
  );
}

/** Live, while it watches. */
export function Watching({ watch, watchId, forMinutes, stopping, trouble }: StageAt<'watching'>) {
  const say = useSay();
  const wishes = useWishes();
  const lang = useApp((state) => state.lang);
  const isLost = useApp((state) => state.lost);
  const last = watch?.points.at(-1);
  const now = watch ? nowOf(watch) : 'unknown';
  const icon = { good: 'good', bad: 'odd', unknown: 'unknown' } as const;
  return (
    <div className="card watching-card">
      <Heading>{say(isLost ? 'window.watch.title' : 'window.watch.watching')}</Heading>
      {watch && !isLost && (
        <p className="lead">
          {say('window.watch.until', {
            when: timeOf(Date.parse(watch.startedAt) + forMinutes * 60_000, lang),
          })}
        </p>
      )}
      <div className="watching" role="status">
        <Icon name={isLost ? 'odd' : last ? icon[now] : 'looking'} />
        <p>{say(isLost ? 'window.watch.lost' : last ? `window.watch.now.${now}` : 'window.watch.first')}</p>
      </div>
      {watch && last && (
        <>
          <WatchPart watch={watch} />
          <p className="muted small">
            {say('window.watch.looked', {
              count: watch.points.length,
              when: timeOf(Date.parse(last.startedAt), lang),
            })}
          </p>
        </>
      )}
      <TroubleNotice trouble={trouble} />
      {!isLost && (
        <div className="actions">
          <button
            type="button"
            aria-disabled={stopping || watchId === null}
            onClick={() => !stopping && watchId !== null && void wishes.stopWatching(watchId)}
          >
            {say(stopping ? 'window.watch.stopping' : 'window.watch.stop')}
          </button>
        </div>
      )}
    </div>
  );
}

/** What came of it, and what to do with it. */
export function Watched({ watch }: StageAt<'watched'>) {
  const say = useSay();
  const happened = useHappened();
  const outcome = outcomeOf(watch);
  const isSeen = outcome === 'seen' || outcome === 'always';
  return (
    <div className="card watched">
      <p className={`status status-${isSeen ? 'odd' : outcome === 'quiet' ? 'good' : 'unknown'}`}>
        <Icon name={isSeen ? 'odd' : outcome === 'quiet' ? 'good' : 'unknown'} large />
        <span>{say('window.watch.done')}</span>
      </p>
      <Heading>
        {say(`window.watch.result.${outcome}`, {
          bad: watch.points.filter(isBad).length,
          count: watch.points.length,
        })}
      </Heading>
      <WatchPart watch={watch} />
      <div className="actions even">
        <button
          type="button"
          className={isSeen ? 'primary' : ''}
          onClick={() => happened({ type: 'save-asked' })}
        >
          {say('window.verdict.save')}
        </button>
        <button
          type="button"
          className={isSeen ? '' : 'primary'}
          onClick={() => happened({ type: 'went-on' })}
        >
          {say('window.watch.result')}
        </button>
        <button type="button" className="quiet" onClick={() => happened({ type: 'watch-asked' })}>
          {say('window.watch.title')}
        </button>
      </div>
    </div>
  );
}
