import { useEffect } from 'react';
import { unreachable } from '../shared/outcome';
import { directionOf } from '../shared/text/languages';
import { Frame } from './parts/frame';
import { Asking } from './screens/asking';
import { Closed } from './screens/closed';
import { Compared } from './screens/compared';
import { Looking } from './screens/looking';
import { Opening } from './screens/opening';
import { Packing } from './screens/packing';
import { Rechecked } from './screens/rechecked';
import { Saved } from './screens/saved';
import { Saving } from './screens/saving';
import { Showing } from './screens/showing';
import { Stuck } from './screens/stuck';
import { Switching } from './screens/switching';
import { Tried } from './screens/tried';
import { Trying } from './screens/trying';
import { Verdict } from './screens/verdict';
import { Choosing, Watched, Watching } from './screens/watching';
import { Welcome } from './screens/welcome';
import { Surroundings, useApp, useSay } from './state/context';
import type { Wishes } from './state/effects';
import type { AppStore } from './state/store';

/** One stage, one screen; a new stage will not compile until it has one. */
function Screen() {
  const stage = useApp((state) => state.stage);
  switch (stage.at) {
    case 'opening':
    case 'reopening':
      return <Opening />;
    case 'welcome':
      return <Welcome />;
    case 'asking':
      return <Asking {...stage} />;
    case 'starting':
      return <Looking isSecond={stage.usual !== null} isRecheck={stage.since !== null} />;
    case 'looking':
      return <Looking run={stage} isSecond={stage.usual !== null} isRecheck={stage.since !== null} />;
    case 'verdict':
      return <Verdict {...stage} />;
    case 'trying':
      return <Trying {...stage} />;
    case 'tried':
      return <Tried {...stage} />;
    case 'switching':
      return <Switching {...stage} />;
    case 'compared':
      return <Compared {...stage} />;
    case 'rechecked':
      return <Rechecked {...stage} />;
    case 'choosing':
      return <Choosing {...stage} />;
    case 'watching':
      return <Watching {...stage} />;
    case 'watched':
      return <Watched {...stage} />;
    case 'showing':
      return <Showing {...stage} />;
    case 'packing':
      return stage.before ? (
        <Saving preview={stage.before} leftOut={stage.leftOut} trouble={null} busy="packing" />
      ) : (
        <Packing {...stage} />
      );
    case 'offering':
      return <Saving {...stage} busy={null} />;
    case 'writing':
      return <Saving {...stage} trouble={null} busy="writing" />;
    case 'saved':
      return <Saved {...stage} />;
    case 'stuck':
      return <Stuck {...stage} />;
    case 'closed':
      return <Closed />;
    default:
      return unreachable(stage);
  }
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
      <Screen />
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
