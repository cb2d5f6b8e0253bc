import { useSay } from '../state/context';
import type { Trouble } from '../state/stages';
import { troubleText } from '../view/trouble-text';
import { Notice } from './notice';

/** A call that failed, said where it failed. The buttons around it are the way on. */
export function TroubleNotice({ trouble }: { readonly trouble: Trouble | null }) {
  const say = useSay();
  return trouble && <Notice tone="bad" label={troubleText(trouble, say)} alert />;
}
