import type { FailureWord } from './failure';
import type { HttpHeaders, Observation, ObservationKind, ObservationOf, Sight } from './observation';

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

/** `HTTP/1.1 502 cannotconnect`: the number, and what else stood beside it than everybody writes there. */
export const statusLineOf = ({
  status,
  reason = '',
}: Pick<Sight<'proxy-connect'>, 'status' | 'reason'>): string => `HTTP/1.1 ${status} ${reason}`.trimEnd();

/** An honest "there is no such name" does not take so long: the system heard nothing, and tried a name of its own making. */
const denialMs = 1_500;

/** The system gave up on a name without an answer. Its patience is its own, and may be shorter than ours. */
export function isGivenUp(lookup: ObservationOf<'name-lookup'> | undefined): boolean {
  const why = failureOf(lookup);
  if (why === 'name-not-found') return (lookup?.tookMs ?? 0) >= denialMs;
  return why === 'timed-out' || why === 'dns-failed';
}

/** A system asks again after a second (Windows, macOS, systemd) or five (glibc, later than we wait). */
const askedAgainMs = 900;

/** The first question for the name, or its answer, may have been lost. */
export const isAskedAgain = (lookup: ObservationOf<'name-lookup'>): boolean =>
  isGivenUp(lookup) || (lookup.outcome.kind === 'ok' && lookup.tookMs >= askedAgainMs);
