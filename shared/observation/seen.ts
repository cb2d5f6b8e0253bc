import type { FailureWord } from './failure';
import type { HttpHeaders, Observation, ObservationKind, ObservationOf } from './observation';

/** The observations of one kind, typed as such. */
export const by = <K extends ObservationKind>(kind: K, all: readonly Observation[]): ObservationOf<K>[] =>
  all.filter((o): o is ObservationOf<K> => o.kind === kind);

/** What a look saw, if it worked. */
export const seenIn = <O extends Observation>(
  o: O | undefined,
): Extract<O['outcome'], { kind: 'ok' }>['value'] | undefined =>
  o?.outcome.kind === 'ok' ? (o.outcome.value as Extract<O['outcome'], { kind: 'ok' }>['value']) : undefined;

/** Why a look failed, if it did. */
export const failureOf = (o: Observation | undefined): FailureWord | undefined =>
  o?.outcome.kind === 'failed' ? o.outcome.why : undefined;

/** The first line of this name. */
export const headerOf = (all: HttpHeaders, name: string): string | undefined =>
  all.find(([key]) => key === name)?.[1];
