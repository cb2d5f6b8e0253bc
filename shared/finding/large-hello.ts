import type { ObservationOf } from '../observation/observation';
import { by, failureOf } from '../observation/seen';
import { isOnEdge } from './edge';
import type { HostView } from './host-view';
import { type Draft, ownerOf } from './rule';
import { scopeOf, type View } from './view';

/**
 * Browsers offer a post-quantum key since 2024, and their hello takes two packets. Boxes that expect it in one cut it.
 * One server's oddity is nobody's fault: an unrelated one must be cut off alike.
 */
export function largeHelloCut(view: View): Draft | undefined {
  const large = by('tls-handshake', view.all).filter(({ target }) => target.padBytes);
  const cut = large.filter((o) => ['reset', 'closed', 'timed-out'].includes(failureOf(o) ?? ''));
  const isCutAt = (hosts: readonly HostView[]) =>
    hosts.some(
      ({ host, reach }) => reach.kind === 'answered' && cut.some(({ target }) => target.host === host),
    );
  // Silence may be the line's, which swallows whatever is large.
  const isLineWhole = by('upload', view.all).some(({ outcome }) => outcome.kind === 'ok');
  const isSilent = cut.some((o) => failureOf(o) === 'timed-out');
  const byName = cutByName(view, large, cut);
  if (byName) return byName;
  if (cut.length < large.length || !isCutAt(view.ours) || !isCutAt(view.controls)) return undefined;
  if (isSilent && !isLineWhole) return undefined;
  return {
    confidence: 'likely',
    hosts: view.ours
      .filter(({ reach, proxy }) => reach.kind === 'answered' && !proxy)
      .map(({ host }) => host),
    evidence: cut.map(({ id }) => id),
    facts: { scope: 'everything', how: 'size' },
  };
}

/** So many of ChatGPT's hosts, and so many others that let it pass. */
const leastCut = 3;
const leastPassed = 2;

/**
 * Cut at ChatGPT's hosts alone, while the same edge takes such hellos for somebody else: it hears the name no sooner than
 * it has the whole hello, so whoever cuts here read the name on the way.
 */
function cutByName(
  view: View,
  large: readonly ObservationOf<'tls-handshake'>[],
  cut: readonly ObservationOf<'tls-handshake'>[],
): Draft | undefined {
  const hostsOf = (some: readonly ObservationOf<'tls-handshake'>[]) =>
    view.hosts.filter(({ host }) => some.some(({ target }) => target.host === host));
  const passed = hostsOf(large.filter(({ outcome }) => outcome.kind === 'ok'));
  const stopped = hostsOf(cut).filter(
    (host) => host.role === 'catalogue' && host.reach.kind === 'answered' && isOnEdge(host),
  );
  const owners = new Set(stopped.map(({ host }) => ownerOf(host)));
  const isMixed = passed.some(({ host }) => owners.has(ownerOf(host)));
  if (stopped.length < leastCut || passed.length < leastPassed || !passed.some(isOnEdge) || isMixed)
    return undefined;
  const hosts = view.ours
    .filter(({ host, reach, proxy }) => owners.has(ownerOf(host)) && reach.kind === 'answered' && !proxy)
    .map(({ host }) => host);
  return {
    confidence: 'likely',
    hosts,
    evidence: cut.map(({ id }) => id),
    facts: { scope: scopeOf(view, hosts), how: 'size' },
  };
}
