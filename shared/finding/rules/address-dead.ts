import { endpointOf, isOptional } from '../../catalogue/catalogue';
import { isEdgeAddress } from '../../catalogue/edge-addresses';
import type { ObservationOf } from '../../observation/observation';
import { by, failureOf } from '../../observation/seen';
import { endOf, startOf } from '../awake';
import type { HostView } from '../host-view';
import { ownWordOn } from '../own-word';
import type { Rule } from '../rule';
import type { View } from '../view';

type Connect = ObservationOf<'tcp-connect'>;

/**
 * Of a host's addresses some open and one does not, in the burst and once more on a calm line. Some browsers try addresses
 * one after the other, and wait long for a silent one; a refusal at once sends them on.
 */
export const addressDead: Rule = {
  code: 'address-dead',
  layer: 'tcp',
  place: 'network',
  holds(view) {
    const tries = by('tcp-connect', view.all).filter(isTried);
    const failed = new Set(tries.flatMap((o) => (o.outcome.kind === 'failed' ? [o.target.address] : [])));
    const dead = [...failed]
      .map((address) => [address, tries.filter(({ target }) => target.address === address)] as const)
      .filter(([, some]) => isDead(some));
    const isSilent = ([, some]: (typeof dead)[number]) => some.some((o) => failureOf(o) === 'timed-out');
    // What nobody waits for is only worth a word where nothing else is.
    const silent = dead.filter(isSilent);
    const told = (silent.length > 0 ? silent : dead).filter(([address]) => hostsAt(view, address).length > 0);
    const first = told[0];
    if (!first) return undefined;
    const hosts = [...new Set(told.flatMap(([address]) => hostsAt(view, address)))].map(({ host }) => host);
    const { place, evidence } = ownWordOn(view, hosts);
    // The edge takes connections at all of its addresses, for everybody; others may have one that is down.
    const isEdges = told.every(([address]) => isEdgeAddress(address));
    return {
      confidence: 'likely',
      ...((place ?? !isEdges) && { place: place ?? 'unknown' }),
      hosts,
      evidence: [...told.flatMap(([, some]) => some.map(({ id }) => id)), ...evidence],
      facts: { address: first[0], how: silent.length > 0 ? 'silent' : 'refused' },
    };
  },
};

/** One that was stopped midway, as whatever only explains may be, says nothing. */
const isTried = (o: Connect): boolean =>
  !o.target.address.includes(':') && o.outcome.kind !== 'skipped' && failureOf(o) !== 'stopped';

/** In all tries, one of them after the burst: a packet or two may get lost, and our crowd may be too much for somebody. */
function isDead(tries: readonly Connect[]): boolean {
  const words = tries.map((o) => failureOf(o) ?? '');
  const burstEnded = Math.min(...tries.map(endOf));
  return (
    ['timed-out', 'refused', 'reset'].some((word) => words.every((one) => one === word)) &&
    tries.some((o) => o.role === 'explain' && (startOf(o) >= burstEnded || isSecond(o, tries)))
  );
}

/** Only one look that explains visits a host in the burst: of two, one came later (runs that are kept have no times). */
const isSecond = (one: Connect, tries: readonly Connect[]): boolean =>
  tries.some((o) => o !== one && o.role === 'explain' && o.target.host === one.target.host);

/** ChatGPT's hosts that have this address, and are reached by another of the same kind. */
const hostsAt = (view: View, address: string): readonly HostView[] =>
  view.ours.filter(({ host, connects, reach }) => {
    const row = endpointOf(view.catalogue, host);
    return (
      row !== undefined &&
      !isOptional(row) &&
      reach.kind === 'answered' &&
      connects.some(({ target }) => target.address === address) &&
      connects.some((o) => isTried(o) && o.outcome.kind === 'ok')
    );
  });
