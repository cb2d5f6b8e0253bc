import type { ReactNode } from 'react';
import { by, seenIn } from '../../shared/observation/seen';
import type { Report } from '../../shared/report/report';
import type { TextKey } from '../../shared/text/say';
import { BackButton } from '../parts/back-button';
import { Heading } from '../parts/heading';
import { HotspotPicture } from '../parts/hotspot-picture';
import { Icon, type IconName } from '../parts/icon';
import { MacPicture, PhonePicture, WindowsPicture } from '../parts/switch-pictures';
import { useApp, useHappened, useSay, useWishes } from '../state/context';
import type { StageAt } from '../state/stages';

const phoneSteps: readonly TextKey[] = ['window.hotspot.phone.iphone', 'window.hotspot.phone.android'];

const computers = ['windows', 'macos', 'linux'] as const;
type Computer = (typeof computers)[number];
const computerSteps = {
  windows: ['window.hotspot.windows.open', 'window.hotspot.windows.choose', 'window.hotspot.cable'],
  macos: ['window.hotspot.macos.open', 'window.hotspot.macos.choose', 'window.hotspot.cable'],
  linux: ['window.hotspot.linux.open', 'window.hotspot.linux.choose', 'window.hotspot.cable'],
} as const satisfies Readonly<Record<Computer, readonly TextKey[]>>;

/** The kind of computer that was looked at comes first. */
function inOrder({ legs }: Report): readonly Computer[] {
  const os = seenIn(by('machine', legs[0]?.observations ?? [])[0])?.os;
  return [...computers].sort((a, b) => Number(b === os) - Number(a === os));
}

/** What is said about the network, and the sign beside it. Without an engine nobody looks at it any more. */
function stateOf(
  { from, seen, repeating, gate }: StageAt<'switching'>,
  isLost: boolean,
): readonly [TextKey, IconName] {
  if (isLost) return ['window.hotspot.lost', 'odd'];
  if (gate === 'looking') return ['window.hotspot.gate.looking', 'looking'];
  if (gate === 'same-network' || gate === 'tunnel-carries-both' || gate === 'hotspot-unusable')
    return [`window.hotspot.gate.${gate}`, 'odd'];
  if (seen === null && from !== null) return ['window.hotspot.between', 'looking'];
  if (seen !== from) return ['window.hotspot.changed', 'good'];
  return [repeating ? 'window.hotspot.repeating' : 'window.hotspot.repeated', 'looking'];
}

/** How to change over to a hotspot. The window notices by itself when it is done; whoever may not do it says so. */
export function Switching(stage: StageAt<'switching'>) {
  const { result, source } = stage;
  const say = useSay();
  const happened = useHappened();
  const wishes = useWishes();
  const isLost = useApp((state) => state.lost);
  const [text, icon] = stateOf(stage, isLost);
  const [own = 'windows', ...others] = inOrder(result.report);
  return (
    <div className="card switching">
      <Heading>{say('window.hotspot.title')}</Heading>
      <p className="lead">{say('window.hotspot.lead')}</p>
      <HotspotPicture label={say('window.hotspot.picture')} />
      <div className="watching" role="status">
        <Icon name={icon} />
        <p>{say(text)}</p>
      </div>
      <div className="two">
        <section>
          <h2>{say('window.hotspot.phone')}</h2>
          <PhonePicture label={say('window.hotspot.picture.phone')} />
          <StepList keys={phoneSteps} />
        </section>
        <How computer={own} />
      </div>
      <details>
        <summary>{say('window.hotspot.others')}</summary>
        <div className="two">
          {others.map((computer) => (
            <How key={computer} computer={computer} />
          ))}
        </div>
      </details>
      <p className="muted">{say('window.hotspot.data')}</p>
      <div className="actions even">
        {!isLost && (
          <>
            <button type="button" onClick={() => happened({ type: 'switch-said' })}>
              {say('window.hotspot.now')}
            </button>
            <button type="button" onClick={() => void wishes.skipHotspot(source.usual.runId)}>
              {say('window.hotspot.skip')}
            </button>
          </>
        )}
        <BackButton />
      </div>
    </div>
  );
}

function How({ computer }: { readonly computer: Computer }) {
  const say = useSay();
  const pictures: Readonly<Record<Computer, ReactNode>> = {
    windows: <WindowsPicture label={say('window.hotspot.picture.windows')} />,
    macos: <MacPicture label={say('window.hotspot.picture.macos')} />,
    linux: null,
  };
  return (
    <section>
      <h2>{say(`window.hotspot.${computer}`)}</h2>
      {pictures[computer]}
      <StepList keys={computerSteps[computer]} ordered />
    </section>
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
