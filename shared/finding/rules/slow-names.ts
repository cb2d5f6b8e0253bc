import { resolvers as outsideServers } from '../../catalogue/controls';
import type { ObservationOf } from '../../observation/observation';
import { by, failureOf, isGivenUp, seenIn } from '../../observation/seen';
import { endOf, startOf, wasAwakeDuring } from '../awake';
import { type HostView, ownAnswer } from '../host-view';
import { namesGetLost } from '../lost-names';
import { interceptionIn } from '../resolver';
import type { Draft, Rule } from '../rule';
import type { View } from '../view';

/** From here on a page that needs a dozen names is felt to hang. A resolver near by takes 50 ms, a cold one 300. */
const slowMs = 800;

/**
 * Every name is found, and every one late: the first of several resolvers is silent, so that each question is asked a
 * second time of the next one; or the only one dawdles. Asked directly, it does the same. The quickest of all counts:
 * queues only ever add.
 */
export const dnsSlow: Rule = {
  code: 'dns-slow',
  layer: 'dns',
  place: 'network',
  holds(view) {
    const lost = namesGetLost(view);
    if (lost) return lost;
    return allLate(view) ?? someLate(view);
  },
};

function allLate(view: View): Draft | undefined {
  const resolvers = view.machine?.resolvers ?? [];
  const found = view.hosts.flatMap((host) => (host.lookup && isFound(host) ? [host.lookup] : []));
  const quickest = quickestOf(found);
  if (!quickest || found.length < 3 || quickest.tookMs < slowMs) return undefined;
  const asked = by('dns-query', view.all).filter(
    ({ target, outcome }) =>
      target.server === resolvers[0] && target.transport === 'udp' && outcome.kind !== 'skipped',
  );
  if (asked.length < 2 || asked.some((o) => o.outcome.kind === 'ok' && o.tookMs < slowMs)) return undefined;
  const isSilent = asked.every((o) => failureOf(o) === 'timed-out');
  const hasNext = resolvers.length > 1;
  // The only one was not silent: it took longer than we listened.
  const isOutwaited = quickest.tookMs >= Math.min(...asked.map(({ tookMs }) => tookMs)) - roundingMs;
  // A computer that itself stood still hears every answer late.
  const moments = view.all.flatMap((o) => [startOf(o), endOf(o)]);
  const isTheirs =
    isSilent && hasNext
      ? true
      : (!isSilent || isOutwaited) && wasAwakeDuring(quickest, moments) && !isEverybodyLate(view);
  if (!isTheirs) return undefined;
  return {
    confidence: 'likely',
    hosts: [],
    evidence: [quickest, ...asked].map(({ id }) => id),
    facts: {
      how: isSilent && hasNext ? 'silent' : 'late',
      waitMs: Math.round(quickest.tookMs),
      seconds: Math.max(1, Math.round(quickest.tookMs / 1_000)),
    },
  };
}

const isOutside = (server: string): boolean => outsideServers.some(({ address }) => address === server);

/** Servers outside are as late, and nobody answers in their place: then this computer hears everybody late. */
function isEverybodyLate(view: View): boolean {
  const outside = by('dns-query', view.all).filter(
    ({ target, outcome }) => target.transport === 'udp' && outcome.kind === 'ok' && isOutside(target.server),
  );
  return (
    outside.length > 0 &&
    outside.every(({ tookMs }) => tookMs >= slowMs) &&
    interceptionIn(view.all) === undefined
  );
}

/** So late no name comes, cold or not, unless somebody on the way to its owner's servers is in trouble. */
const veryLateMs = 2_000;
/** Others that come quickly: the resolver itself is well. */
const leastQuick = 3;

/**
 * A name without which nothing opens is found, and late each time that it is asked for, while others come quickly. The
 * system's own word counts, and that of its resolvers when they are asked directly.
 */
function someLate(view: View): Draft | undefined {
  const moments = view.all.flatMap((o) => [startOf(o), endOf(o)]);
  const isQuick = ({ lookup }: HostView) => lookup?.outcome.kind === 'ok' && lookup.tookMs < slowMs;
  if (view.hosts.filter(isQuick).length < leastQuick) return undefined;
  const late = view.ours.flatMap((host) => {
    if (!host.lookup || !isFound(host) || host.endpoint?.criticality !== 'required') return [];
    const own = host.queries.filter(({ target }) => view.machine?.resolvers.includes(target.server));
    const tries = [host.lookup, ...own];
    const isLate =
      own.length >= 2 &&
      own.every(({ outcome }) => outcome.kind === 'ok') &&
      tries.every((o) => o.tookMs >= veryLateMs && wasAwakeDuring(o, moments));
    return isLate ? [{ host: host.host, tries }] : [];
  });
  const tries = late.flatMap((one) => one.tries);
  if (tries.length === 0) return undefined;
  const waitMs = Math.min(...tries.map(({ tookMs }) => tookMs));
  return {
    confidence: 'likely',
    hosts: late.map(({ host }) => host),
    evidence: tries.map(({ id }) => id),
    facts: { how: 'some', waitMs: Math.round(waitMs), seconds: Math.round(waitMs / 1_000) },
  };
}

const roundingMs = 100;

/** By the system, or by one of its resolvers after the system's answer had been given up. */
const isFound = (host: HostView): boolean =>
  host.lookup?.outcome.kind === 'ok' ||
  (isGivenUp(host.lookup) && (seenIn(ownAnswer(host))?.addresses.length ?? 0) > 0);

const quickestOf = (
  lookups: readonly ObservationOf<'name-lookup'>[],
): ObservationOf<'name-lookup'> | undefined =>
  lookups.reduce<ObservationOf<'name-lookup'> | undefined>(
    (best, one) => (best && best.tookMs <= one.tookMs ? best : one),
    undefined,
  );
