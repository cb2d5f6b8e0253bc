import type { ObservationOf, Sight } from '../observation/observation';
import { by, failureOf, seenIn } from '../observation/seen';
import type { Place } from './codes';
import type { View } from './view';

/** Fewer may be chance. */
const leastRefusals = 3;

/**
 * Nothing left this computer: the system says so itself, each refusal came over its own loopback where nothing runs
 * otherwise, or the packet that was due again could not be sent. A router's word has none of these.
 */
function isOwn(
  view: View,
  { refusals, isAtOnce, loopback, idleLoopback, unsent, datagram }: Sight<'own-word'>,
) {
  if (datagram === 'not-permitted' || (unsent ?? 0) > 0) return true;
  // Where no way leads out at all, the system says so by itself, and nobody forbade anything.
  if (datagram === 'no-route') return hasWayOut(view);
  if (refusals < leastRefusals) return false;
  if (isAtOnce) return hasWayOut(view);
  return idleLoopback === 0 && (loopback ?? 0) >= refusals;
}

/** An address outside was heard, if only to refuse: without a way out this computer itself would have said no to it. */
const hasWayOut = ({ all }: View): boolean =>
  by('tcp-connect', all).some(
    (o) =>
      !o.target.address.includes(':') &&
      (o.outcome.kind === 'ok' || (o.role === 'egress' && ['refused', 'reset'].includes(failureOf(o) ?? ''))),
  );

interface OwnWord {
  /** Missing: the network, as ever. */
  readonly place?: Place;
  readonly evidence: readonly string[];
}

/** Whether this computer itself turns these hosts away. Where some are, and others not, nobody can say for the rest. */
export function ownWordOn(view: View, hosts: readonly string[]): OwnWord {
  const asked = by('own-word', view.all).filter(({ target }) => hosts.includes(target.host));
  const own = asked.filter((o: ObservationOf<'own-word'>) => {
    const seen = seenIn(o);
    return seen !== undefined && isOwn(view, seen);
  });
  if (own.length === 0) return { evidence: [] };
  return {
    place: own.length === asked.length ? 'this-computer' : 'unknown',
    evidence: own.map(({ id }) => id),
  };
}
