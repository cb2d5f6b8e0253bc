import type { FailureWord } from '../../../shared/observation/failure';
import type {
  Observation,
  ObservationKind,
  ObservationOf,
  Sight,
} from '../../../shared/observation/observation';
import { type Change, failed, hostIn, type Which } from '../saw';

/** What networks, computers and far sides do to a healthy run: each a small change of what was seen. */

/** One after the other. Put the earlier step first: a later one changes only what is still there. */
export const all =
  (...changes: readonly Change[]): Change =>
  (leg) =>
    changes.reduce((so, change) => change(so), leg);

export const hostOf = (o: Observation): string => {
  if (o.kind === 'dns-query') return o.target.name;
  if (o.kind === 'stun') return o.target.server;
  if ('url' in o.target) return hostIn(o.target.url);
  return 'host' in o.target ? o.target.host : '';
};

export const isFollowUp = (o: Observation) =>
  o.kind === 'dns-query' ||
  (o.kind === 'tls-handshake' && o.target.serverName !== o.target.host) ||
  (o.kind === 'tls-handshake' && o.target.maxVersion !== 'TLSv1.3');

/** Changes the observations of one kind; undefined takes one away. Follow-up looks stay as they are. */
export const each =
  <K extends ObservationKind>(
    kind: K,
    which: (o: ObservationOf<K>) => boolean,
    change: (o: ObservationOf<K>) => Observation | undefined,
  ): Change =>
  (leg) => {
    let hasChanged = false;
    const next = leg.flatMap((o) => {
      if (o.kind !== kind || (kind !== 'dns-query' && isFollowUp(o)) || !which(o as ObservationOf<K>))
        return [o];
      const changed = change(o as ObservationOf<K>);
      if (changed !== o) hasChanged = true;
      return changed ? [changed] : [];
    });
    return hasChanged ? next : leg;
  };

export const without =
  (isGone: (o: Observation) => boolean): Change =>
  (leg) =>
    leg.some(isGone) ? leg.filter((o) => !isGone(o)) : leg;

export const isOk = (o: Observation) => o.outcome.kind === 'ok';
export const fail = <O extends Observation>(o: O, why: FailureWord, tookMs = 20) =>
  ({ ...o, tookMs, outcome: failed(why) }) as Observation;
export const sees = <K extends ObservationKind>(o: ObservationOf<K>, value: Sight<K>) =>
  ({ ...o, outcome: { kind: 'ok', value } }) as Observation;
export const sightOf = <K extends ObservationKind>(o: ObservationOf<K>): Sight<K> | undefined =>
  o.outcome.kind === 'ok' ? (o.outcome.value as Sight<K>) : undefined;

/** `egress` looks need no name: they are no host's. */
export const isVisit = (o: Observation) => o.role !== 'egress';

export const afterName: readonly ObservationKind[] = [
  'tcp-connect',
  'tls-handshake',
  'http-get',
  'websocket',
  'upload',
];
export const afterConnect: readonly ObservationKind[] = ['tls-handshake', 'http-get', 'websocket', 'upload'];

/** The steps that are not reached any more. */
export const dropAfter = (which: Which, kinds: readonly ObservationKind[]): Change =>
  without((o) => kinds.includes(o.kind) && isVisit(o) && !isFollowUp(o) && which(hostOf(o)));
