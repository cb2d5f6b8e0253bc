import { useEffect, useState } from 'react';
import { sentenceSoFar } from '../../shared/bundle/report-words';
import type { Verdict } from '../../shared/finding/finding';
import { Heading } from '../parts/heading';
import { Icon, type IconName, statusIcons } from '../parts/icon';
import { Notice } from '../parts/notice';
import { TroubleNotice } from '../parts/trouble-notice';
import { useHappened, useSay, useTicks, useWishes } from '../state/context';
import type { StageAt } from '../state/stages';
import { type LiveState, liveRows } from '../view/live';
import { quarter, share, timeLeft } from '../view/time-left';

const icons = {
  waiting: 'waiting',
  looking: 'looking',
  answers: 'good',
  trouble: 'odd',
} as const satisfies Readonly<Record<LiveState, IconName>>;

/** Milliseconds since a moment, told anew every second. */
function useElapsed(sinceMs: number | undefined): number {
  const ticks = useTicks();
  const [nowMs, setNow] = useState(() => ticks());
  useEffect(() => {
    const timer = setInterval(() => setNow(ticks()), 1_000);
    return () => clearInterval(timer);
  }, [ticks]);
  return sinceMs === undefined ? 0 : Math.max(0, nowMs - sinceMs);
}

interface Props {
  readonly run?: StageAt<'looking'>;
  /** The same once more, over a hotspot: then only what had trouble is looked at. */
  readonly isSecond: boolean;
  /** After a repair. */
  readonly isRecheck?: boolean;
  /** Nobody pressed anything: the window noticed that the way may be clear. */
  readonly isNoticed?: boolean;
}

/** Live, while the engine looks; without a run it is still getting ready. */
export function Looking({ run, isSecond, isRecheck = false, isNoticed = false }: Props) {
  const title = isRecheck ? 'window.recheck.looking' : 'window.looking.title';
  const lead = isNoticed ? 'window.looking.lead.noticed' : 'window.looking.lead';
  const say = useSay();
  const happened = useHappened();
  const wishes = useWishes();
  const elapsedMs = useElapsed(run?.startedMs);
  const progress = {
    elapsedMs,
    expectedSeconds: run?.expected.seconds ?? 0,
    done: run?.done ?? 0,
    total: run?.total ?? 0,
    isBeside: isSecond || isRecheck,
  };
  const left = run ? timeLeft(progress) : { key: 'window.looking.starting' as const, facts: {} };
  const spoken = quarter(progress);
  return (
    <div className="card looking">
      <Heading>{say(isSecond ? 'window.looking.title.hotspot' : title)}</Heading>
      <p className="lead">{say(isSecond ? 'window.looking.lead.hotspot' : lead)}</p>
      <progress
        aria-label={say('window.looking.progress')}
        max={100}
        {...(run && { value: Math.round(share(progress) * 100) })}
      />
      <p className="time-left">{say(left.key, left.facts)}</p>
      <p className="hidden" role="status">
        {spoken > 0 && say('window.looking.quarter', { percent: spoken })}
      </p>
      {!isSecond && <SeenSoFar run={run} />}
      <div className="so-far" role="status">
        {run?.soFar && <SaidSoFar status={run.soFar} />}
      </div>
      <TroubleNotice trouble={run?.trouble ?? null} />
      {run && (
        <div className="actions">
          <button
            type="button"
            aria-disabled={run.stopping}
            onClick={() => !run.stopping && void wishes.stop(run.runId)}
          >
            {say(run.stopping ? 'window.looking.stopping' : 'window.looking.stop')}
          </button>
          {run.stopping && (
            <button type="button" className="quiet" onClick={() => happened({ type: 'went-back' })}>
              {say('window.back')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function SeenSoFar({ run }: { readonly run: StageAt<'looking'> | undefined }) {
  const say = useSay();
  return (
    <>
      <h2>{say('window.looking.features')}</h2>
      <ul className="features">
        {liveRows(run?.expected.hosts ?? {}, run?.all ?? []).map(({ feature, state }) => (
          <li key={feature}>
            <Icon name={icons[state]} />
            <span className="feature-name">{say(`feature.${feature}`)}</span>
            <span className={`feature-state state-${icons[state]}`}>{say(`window.live.${state}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whether the web works, for those whom the rest keeps waiting. */
function SaidSoFar({ status }: { readonly status: Verdict['status'] }) {
  const say = useSay();
  const sentence = sentenceSoFar(status, say);
  return sentence !== null && <Notice tone={statusIcons[status]} label={sentence} />;
}
