import { by, failureOf, isAskedAgain, isGivenUp, seenIn } from '../observation/seen';
import { leastShare, shareOf, sumOf } from './chance';
import { type HostView, ownAnswer } from './host-view';
import type { Draft } from './rule';
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

/** A line that loses one packet in twenty is felt elsewhere, too; names are asked again, and come. */
const leastLost = 0.05;
/** Fewer names that had to be asked for again are chance, or a resolver with a cold cache. */
const leastAskedAgain = 5;
const leastAskedAgainShare = 0.1;

/** Nobody answered in time: neither the system, nor the resolver when it was asked directly. */
const isLost = (host: HostView): boolean =>
  isGivenUp(host.lookup) && failureOf(ownAnswer(host)) === 'timed-out';

/**
 * Some questions are answered, some never, whatever they are about: many had to be asked again, and on a quiet line
 * questions for well-known names get lost as well. Silence about some names alone is a filter's, silence about all of
 * them a dead resolver's.
 */
export function namesGetLost(view: View): Draft | undefined {
  const lookups = view.hosts.flatMap(({ lookup }) =>
    lookup && lookup.outcome.kind !== 'skipped' ? [lookup] : [],
  );
  const askedAgain = lookups.filter(isAskedAgain);
  if (askedAgain.length < leastAskedAgain || askedAgain.length < lookups.length * leastAskedAgainShare)
    return undefined;
  const trains = by('name-train', view.all);
  const counts = trains.flatMap((o) => {
    const seen = seenIn(o);
    return seen && seen.received > 0 ? [{ hits: seen.sent - seen.received, of: seen.sent }] : [];
  });
  const lost = sumOf(counts);
  if (leastShare(lost) < leastLost) return undefined;
  const waitMs = Math.round(Math.max(...askedAgain.map(({ tookMs }) => tookMs)));
  return {
    confidence: 'likely',
    hosts: view.ours.filter(isLost).map(({ host }) => host),
    evidence: [...askedAgain, ...trains].map(({ id }) => id),
    facts: {
      how: 'lost',
      waitMs,
      seconds: Math.max(1, Math.round(waitMs / 1_000)),
      lostPercent: Math.round(shareOf(lost) * 100),
    },
  };
}
