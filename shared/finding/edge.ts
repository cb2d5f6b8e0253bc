import { isEdgeAddress } from '../catalogue/edge-addresses';
import type { FailureWord } from '../observation/failure';
import { addressesOf, type HostView } from './host-view';
import type { View } from './view';

/** Its name leads to the edge that ChatGPT's hosts stand behind, and nowhere else. */
export const isOnEdge = (host: HostView): boolean =>
  host.endpoint?.healthy.edge === 'cloudflare' &&
  addressesOf(host).length > 0 &&
  addressesOf(host).every(isEdgeAddress);

/** Two hosts that work there show that the edge is up. */
const enoughThatWork = 2;

const cuts: ReadonlySet<FailureWord> = new Set(['refused', 'reset', 'closed', 'timed-out', 'no-route']);

/**
 * Cut off at the door of an edge that serves others at this moment. The edge takes every connection, whatever the name,
 * and turns a name it does not serve away with words (a TLS alert, an error page): its customer cannot bring this about.
 */
export const isCutBeforeWorkingEdge =
  (view: View) =>
  (host: HostView): boolean =>
    isOnEdge(host) &&
    host.reach.kind === 'broken' &&
    (host.reach.step === 'connect' || host.reach.step === 'encryption') &&
    cuts.has(host.reach.why) &&
    view.ours.filter((other) => isOnEdge(other) && other.isAuthentic).length >= enoughThatWork;
