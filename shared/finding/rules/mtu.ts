import { by, failureOf, seenIn } from '../../observation/seen';
import { type HostView, idsOf } from '../host-view';
import type { Draft, Rule } from '../rule';
import type { View } from '../view';

/**
 * Large packets vanish and nobody says so. On the way to everybody: connections open, and stall when the certificates
 * should come, or when more than one packet is to be sent. On the way from a few hosts: a question that is always
 * turned down with one small packet is answered there, also when the name is spoken, and nothing large ever is.
 */
export const mtuBlackHole: Rule = {
  code: 'mtu-black-hole',
  layer: 'ip',
  place: 'network',
  holds: (view) => (view.hosts.some(hasHandshake) ? (onTheWayOut(view) ?? fromSome(view)) : everywhere(view)),
};

const hasHandshake = ({ tls }: HostView): boolean => tls?.outcome.kind === 'ok';

/** A small plain request is answered, the same request padded beyond one packet is not. */
function paddingVanishes(view: View): readonly string[] | undefined {
  const plain = by('http-get', view.all).filter(({ target }) => target.url.startsWith('http:'));
  const small = plain.find(
    ({ role, target, outcome }) => role !== 'explain' && target.padBytes === 0 && outcome.kind === 'ok',
  );
  const large = plain.find((o) => o.target.padBytes > 0 && failureOf(o) === 'timed-out');
  return small && large && [small.id, large.id];
}

function everywhere(view: View): Draft | undefined {
  const stalled = view.hosts.filter(({ tls }) => failureOf(tls) === 'timed-out');
  const ours = stalled.filter(({ role }) => role === 'catalogue');
  if (ours.length === 0 || !stalled.some(({ role }) => role === 'control')) return undefined;
  const padding = paddingVanishes(view);
  const shown = padding ?? smallAnswersCome(stalled);
  return (
    shown && {
      confidence: padding ? 'certain' : 'likely',
      hosts: ours.map(({ host }) => host),
      evidence: [...shown, ...idsOf(stalled.slice(0, 5), 'tls')],
    }
  );
}

/**
 * What is asked gets through, in today's protocol as well, and is turned down with one small packet where a stranger's
 * name is spoken. So only the way in is left, and what is large on it.
 */
function smallAnswersCome(stalled: readonly HostView[]): readonly string[] | undefined {
  const asked = stalled.flatMap((host) => {
    const strange = host.variants.filter(
      ({ target }) => target.maxVersion === 'TLSv1.3' && target.serverName !== host.host,
    );
    return strange.length > 0 ? [{ host, strange }] : [];
  });
  const isAnswered = ({ host, strange }: (typeof asked)[number]) =>
    strange.some((o) => failureOf(o) === 'tls-alert') &&
    oldVariants(host).some((o) => failureOf(o) === 'tls-alert');
  return asked.length > 0 && asked.every(isAnswered)
    ? asked.flatMap(({ host }) => host.variants.map(({ id }) => id))
    : undefined;
}

/** What we ask is small, and answered; a file is not. What browsers ask is larger than one packet, too. */
function onTheWayOut(view: View): Draft | undefined {
  const file = by('upload', view.all).find((o) => failureOf(o) === 'timed-out');
  const shown = paddingVanishes(view);
  return (
    file &&
    shown && {
      confidence: 'likely',
      hosts: view.ours.filter(({ reach }) => reach.kind === 'answered').map(({ host }) => host),
      evidence: [...shown, file.id],
    }
  );
}

const oldVariants = ({ variants }: HostView) => variants.filter(({ target }) => target.maxVersion === 'old');

/** Turned down in so many words, though no handshake there ever came to its end. */
const isHeard = (host: HostView): boolean =>
  oldVariants(host).some((o) => failureOf(o) === 'tls-alert') &&
  !host.variants.some((o) => seenIn(o) !== undefined);

function fromSome(view: View): Draft | undefined {
  const stalled = view.ours.filter(
    ({ reach, isLiedAbout }) =>
      !isLiedAbout && reach.kind === 'broken' && reach.step === 'encryption' && reach.why === 'timed-out',
  );
  // Only a few are asked; those that stall beside them share the cause.
  const asked = stalled.filter((host) => oldVariants(host).length > 0);
  if (asked.length === 0 || !asked.every(isHeard)) return undefined;
  return {
    confidence: 'likely',
    hosts: stalled.map(({ host }) => host),
    evidence: [...idsOf(stalled, 'tls'), ...asked.flatMap(({ variants }) => variants.map(({ id }) => id))],
  };
}
