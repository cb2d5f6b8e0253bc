import { useEffect, useState } from 'react';
import { directionOf } from '../shared/text/languages';
import { Frame } from './parts/frame';
import { Notice } from './parts/notice';
import { ScreenFence } from './parts/screen-fence';
import type { LaterStage } from './screens/later';
import { Opening } from './screens/opening';
import { Stuck } from './screens/stuck';
import { Welcome } from './screens/welcome';
import { Surroundings, useApp, useHappened, useSay } from './state/context';
import type { Wishes } from './state/effects';
import type { Stage } from './state/stages';
import type { AppStore } from './state/store';

/** The screen of the stage. One that breaks leads to a stage, and so to a fence, of its own. */
function FencedScreen() {
  const stage = useApp((state) => state.stage);
  const happened = useHappened();
  return (
    <ScreenFence key={stage.at} broke={(detail) => happened({ type: 'screen-broke', detail })}>
      <Screen stage={stage} />
    </ScreenFence>
  );
}

/** The welcome and what may come in its place; nobody waits for the code of the other screens to see it. */
function Screen({ stage }: { readonly stage: Stage }) {
  switch (stage.at) {
    case 'opening':
    case 'reopening':
      return <Opening />;
    case 'welcome':
      return <Welcome />;
    case 'stuck':
      return <Stuck {...stage} />;
    default:
      return <Later stage={stage} />;
  }
}

let screens: typeof import('./screens/later') | null = null;

/** Fetches the other screens, once. The window does it as soon as the first one can be used. */
export async function fetchScreens(): Promise<void> {
  screens ??= await import('./screens/later');
}

function Later({ stage }: { readonly stage: LaterStage }) {
  const say = useSay();
  const isLost = useApp((state) => state.lost);
  const [, redraw] = useState(false);
  // Without its program there is nothing to fetch from; `lost` says so.
  useEffect(() => {
    fetchScreens().then(
      () => redraw(true),
      () => {},
    );
  }, []);
  if (screens) return <screens.LaterScreen stage={stage} />;
  return isLost ? <Notice tone="odd" label={say('window.trouble.lost')} alert /> : <Opening />;
}

function Document() {
  const lang = useApp((state) => state.lang);
  const say = useSay();
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = directionOf(lang);
    document.title = say('window.name');
  }, [lang, say]);
  return (
    <Frame>
      <FencedScreen />
    </Frame>
  );
}

interface Props {
  readonly store: AppStore;
  readonly wishes: Wishes;
  readonly ticks: () => number;
}

/** The whole window. */
export const App = (around: Props) => (
  <Surroundings {...around}>
    <Document />
  </Surroundings>
);
