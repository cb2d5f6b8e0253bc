import { unreachable } from '../../shared/outcome';
import type { Stage, StageAt } from '../state/stages';
import { Asking } from './asking';
import { Closed } from './closed';
import { Compared } from './compared';
import { Looking } from './looking';
import { Packing } from './packing';
import { Rechecked } from './rechecked';
import { Saved } from './saved';
import { Saving } from './saving';
import { Showing } from './showing';
import { Switching } from './switching';
import { Tried } from './tried';
import { Trying } from './trying';
import { Verdict } from './verdict';
import { Choosing, Watched, Watching } from './watching';

/** What a person sees before anything else; the window shows these without waiting for the rest. */
export type FirstStage = Extract<Stage, { at: 'opening' | 'reopening' | 'welcome' | 'stuck' }>;
export type LaterStage = Exclude<Stage, FirstStage>;

/** What a look is for. */
const asked = ({ usual, since, noticed = false }: StageAt<'starting'> | StageAt<'looking'>) => ({
  isSecond: usual !== null,
  isRecheck: since !== null,
  isNoticed: noticed,
});

/** One stage, one screen; a new stage will not compile until it has one. */
export function LaterScreen({ stage }: { readonly stage: LaterStage }) {
  switch (stage.at) {
    case 'asking':
      return <Asking {...stage} />;
    case 'starting':
      return <Looking {...asked(stage)} />;
    case 'looking':
      return <Looking run={stage} {...asked(stage)} />;
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
    case 'closed':
      return <Closed />;
    default:
      return unreachable(stage);
  }
}
