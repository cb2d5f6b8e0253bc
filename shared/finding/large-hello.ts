import { by, failureOf } from '../observation/seen';
import type { HostView } from './host-view';
import type { Draft } from './rule';
import type { View } from './view';

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
