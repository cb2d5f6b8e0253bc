import { failureOf, seenIn } from '../observation/seen';
import { type HostView, ownAnswer } from './host-view';
import type { View } from './view';

/** What resolvers say that have too much to do, or hear nothing themselves. */
const inTrouble: ReadonlySet<string> = new Set(['SERVFAIL', 'REFUSED']);

/** Nobody answered for the name, neither to the system nor to us, or only with an excuse. */
export function isNameLost(host: HostView): boolean {
  const own = ownAnswer(host);
  return (
    host.lookup?.outcome.kind === 'failed' &&
    (failureOf(own) === 'timed-out' || inTrouble.has(seenIn(own)?.rcode ?? ''))
  );
}

/** Questions for names get lost as well: those for unrelated sites too, which no filter is about. */
export const areNamesLost = ({ controls }: View): boolean => {
  const lost = controls.filter(isNameLost).length;
  return lost >= 2 && lost >= controls.length / 2;
};
