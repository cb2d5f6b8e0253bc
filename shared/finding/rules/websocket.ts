import { by, type ObservationOf } from '../../observation/observation';
import type { Rule } from '../rule';
import { failureOf, type HostView, hostOfUrl, valueOf } from '../view';

/**
 * Pages come through, the lasting connection does not.
 *
 * Under the genuine certificate nobody on the way can refuse or strip an upgrade: then only silence and an early cut
 * count. Under somebody else's, an answer that is the very one a plain GET gets says that the upgrade never arrived.
 */
export const websocketBlocked: Rule = {
  code: 'websocket-blocked',
  layer: 'websocket',
  place: 'network',
  holds(view) {
    const tries = by('websocket', view.all).flatMap((o) => {
      const host = view.hosts.find((h) => h.host === hostOfUrl(o.target.url));
      return host && host.reach.kind === 'answered' ? [{ o, host, how: howBlocked(o, host) }] : [];
    });
    const hit = tries.filter(({ how }) => how !== undefined);
    // One that opens proves that the network lets them pass.
    if (hit.length === 0 || tries.some(({ o }) => isOpen(o))) return undefined;
    const first = hit[0];
    return {
      confidence: hit.length > 1 ? 'certain' : 'likely',
      hosts: [...new Set(hit.map(({ host }) => host.host))],
      evidence: hit.flatMap(({ o, host }) => [o.id, ...(host.get ? [host.get.id] : [])]),
      facts: { how: first?.how ?? '', status: (first && valueOf(first.o)?.status) ?? 0 },
    };
  },
};

const isOpen = (o: ObservationOf<'websocket'>): boolean => {
  const seen = valueOf(o);
  return seen?.status === 101 && seen.closedAfterMs === null;
};

function howBlocked(o: ObservationOf<'websocket'>, host: HostView): string | undefined {
  const failure = failureOf(o);
  if (failure === 'timed-out') return 'silent';
  if (failure === 'reset' || failure === 'closed') return 'closed';
  const seen = valueOf(o);
  if (!seen) return undefined;
  if (seen.status === 101) return seen.closedAfterMs === null ? undefined : 'closed';
  if (host.isAuthentic) return undefined;
  const plain = host.get && valueOf(host.get);
  return plain !== undefined && plain.status === seen.status ? 'stripped' : undefined;
}
