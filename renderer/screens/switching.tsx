import type { Report } from '../../shared/report/report';
import type { TextKey } from '../../shared/text/say';
import { Heading } from '../parts/heading';
import { HotspotPicture } from '../parts/hotspot-picture';
import { Icon } from '../parts/icon';
import { useHappened, useSay } from '../state/context';
import type { StageAt } from '../state/wizard';

const phoneSteps: readonly TextKey[] = ['window.hotspot.phone.iphone', 'window.hotspot.phone.android'];

const computers = ['windows', 'macos'] as const;
const computerSteps = {
  windows: ['window.hotspot.windows.open', 'window.hotspot.windows.choose', 'window.hotspot.cable'],
  macos: ['window.hotspot.macos.open', 'window.hotspot.macos.choose', 'window.hotspot.cable'],
} as const satisfies Readonly<Record<(typeof computers)[number], readonly TextKey[]>>;

/** The kind of computer that was looked at comes first. */
function inOrder({ legs }: Report): readonly (typeof computers)[number][] {
  const isMac = legs[0]?.observations.some(
    ({ kind, outcome }) => kind === 'machine' && outcome.kind === 'ok' && outcome.value.os === 'macos',
  );
  return isMac ? [...computers].reverse() : computers;
}

/** How to change over to a hotspot. The window notices by itself when it is done; whoever may not do it says so. */
export function Switching({ result, from, seen }: StageAt<'switching'>) {
  const say = useSay();
  const happened = useHappened();
  const state = seen === null && from !== null ? 'between' : seen !== from ? 'changed' : 'waiting';
  return (
    <div className="card switching">
      <Heading>{say('window.hotspot.title')}</Heading>
      <p className="lead">{say('window.hotspot.lead')}</p>
      <HotspotPicture label={say('window.hotspot.picture')} />
      <h2>{say('window.hotspot.phone')}</h2>
      <StepList keys={phoneSteps} />
      <div className="two">
        {inOrder(result.report).map((computer) => (
          <section key={computer}>
            <h2>{say(`window.hotspot.${computer}`)}</h2>
            <StepList keys={computerSteps[computer]} ordered />
          </section>
        ))}
      </div>
      <p className="muted">{say('window.hotspot.data')}</p>
      <div className="watching" role="status">
        <Icon name={state === 'changed' ? 'good' : 'looking'} />
        <p>{say(`window.hotspot.${state}`)}</p>
      </div>
      <div className="actions">
        <button type="button" onClick={() => happened({ type: 'switch-said' })}>
          {say('window.hotspot.now')}
        </button>
        <button type="button" onClick={() => happened({ type: 'hotspot-skipped' })}>
          {say('window.hotspot.skip')}
        </button>
        <button type="button" className="quiet push" onClick={() => happened({ type: 'went-back' })}>
          {say('window.back')}
        </button>
      </div>
    </div>
  );
}

function StepList({
  keys,
  ordered = false,
}: {
  readonly keys: readonly TextKey[];
  readonly ordered?: boolean;
}) {
  const say = useSay();
  const items = keys.map((key) => <li key={key}>{say(key)}</li>);
  return ordered ? <ol className="how">{items}</ol> : <ul className="how">{items}</ul>;
}
