import type { Recheck } from '../../shared/report/again';
import { useSay } from '../state/context';

type HostState = Recheck['rows'][number]['now'];

interface Props {
  readonly state: HostState;
  readonly tries?: readonly HostState[] | undefined;
}

/** How a server fared, and how often it fared the same. */
export function TriedState({ state, tries = [] }: Props) {
  const say = useSay();
  const same = tries.filter((one) => one === state).length;
  return (
    <>
      {say(`report.host.${state}`)}
      {tries.length > 1 && (
        <span className="muted small"> {say('report.comparison.tries', { same, of: tries.length })}</span>
      )}
    </>
  );
}
