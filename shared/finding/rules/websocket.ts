import { isOptional } from '../../catalogue/catalogue';
import { hostOfUrl } from '../../host-of-url';
import type { ObservationOf } from '../../observation/observation';
import { by, failureOf, headerOf, seenIn } from '../../observation/seen';
import { isBlockPage } from '../answers';
import { isGenuine } from '../forgery';
import { bearsEdgeMarks, type HostView, idsOf } from '../host-view';
import { inspectorOf } from '../inspector';
import { named, ownerOf, type Rule } from '../rule';

/**
 * Pages come through, the lasting connection does not, or not for long.
 *
 * Under the genuine certificate nobody on the way can refuse or strip an upgrade, or say goodbye: then only silence and
 * a bare cut count, and only where no other upgrade arrived, since nobody on the way can tell them apart. One that was
 * granted and then cut beneath the encryption is what only somebody on the way does, whatever others were told. Under
 * somebody else's, an answer that is the very one a plain GET gets says that the upgrade never arrived.
 */
export const websocketBlocked: Rule = {
  code: 'websocket-blocked',
  layer: 'websocket',
  place: 'network',
  holds(view) {
    const tries = unheardIsStripped(
      by('websocket', view.all).flatMap((o) => {
        const host = view.hosts.find((h) => h.host === hostOfUrl(o.target.url));
        if (host?.reach.kind !== 'answered' || host.isLiedAbout) return [];
        const genuine = isGenuine(view)(host);
        const isPlain = !genuine && isPlainlyBlocked(o, host);
        return [{ o, host, genuine, isPlain, how: howBlocked(o, host, genuine) }];
      }),
    );
    const arrives = tries.some(({ o, genuine }) => genuine && seenIn(o) !== undefined && !isCut(o));
    const blocked = tries.filter(
      ({ o, how, host, genuine }) =>
        how !== undefined &&
        !(arrives && genuine && !isTorn(o)) &&
        host.endpoint &&
        !isOptional(host.endpoint),
    );
    // One that opens, and lasts longer than those that were cut, proves that the network lets them pass. A proxy goes by
    // the host: those it cuts are its doing, whatever becomes of others.
    const lastedMs = Math.max(...blocked.map(({ o }) => seenIn(o)?.closedAfterMs ?? 0));
    const othersLast = tries.some((one) => !one.isPlain && openForMs(one.o) >= lastedMs);
    const isProxys = (o: ObservationOf<'websocket'>) => isTorn(o) && o.target.via !== 'direct';
    const hit = othersLast ? blocked.filter(({ o, isPlain }) => isPlain || isProxys(o)) : blocked;
    if (hit.length === 0) return undefined;
    const first = hit[0];
    return {
      confidence: hit.length > 1 ? 'certain' : 'likely',
      hosts: [...new Set(hit.map(({ host }) => host.host))],
      evidence: hit.flatMap(({ o, host }) => [o.id, ...idsOf([host], 'get')]),
      facts: {
        how: first?.how ?? '',
        status: (first && seenIn(first.o)?.status) ?? 0,
        seconds: Math.round(Math.max(...hit.map(({ o }) => lostMs(o))) / 1_000),
      },
      product: named(inspectorOf(hit.map(({ host }) => host)), 'likely'),
    };
  },
};

/**
 * Whoever opens the encryption shows that it was he: his page says so, or he granted the upgrade himself and the far
 * side, which has to answer a ping, never heard of it. That others last is no excuse then.
 */
function isPlainlyBlocked(o: ObservationOf<'websocket'>, host: HostView): boolean {
  const seen = seenIn(o);
  return seen !== undefined && (isDeaf(o) || (seen.status >= 400 && isBlockPage(host, seen)));
}

const isDeaf = (o: ObservationOf<'websocket'>): boolean => {
  const seen = seenIn(o);
  return seen?.status === 101 && seen.closedAfterMs === null && seen.answersPing === false;
};

/** So long a client waits, at the least, before it can know and takes another way. */
const lostMs = (o: ObservationOf<'websocket'>): number => o.tookMs + (seenIn(o)?.closedAfterMs ?? 0);

/** So long it is known to have stayed open; less than nothing for one that did not. */
const openForMs = (o: ObservationOf<'websocket'>): number => {
  const seen = seenIn(o);
  return seen?.status === 101 && seen.closedAfterMs === null
    ? (seen.watchedMs ?? Number.POSITIVE_INFINITY)
    : -1;
};

/** The close code of a rule that was broken (RFC 6455 7.4.1). */
const policyViolation = 1008;

/** Ended without the goodbye that WebSockets have (a close frame). */
const isCut = (o: ObservationOf<'websocket'>): boolean => {
  const seen = seenIn(o);
  return seen?.status === 101 && seen.closedAfterMs !== null && seen.closeCode === null;
};

/** Cut beneath the encryption, in which the far side would have said goodbye. */
const isTorn = (o: ObservationOf<'websocket'>): boolean => isCut(o) && seenIn(o)?.goodbye === false;

function howBlocked(o: ObservationOf<'websocket'>, host: HostView, genuine: boolean): string | undefined {
  const failure = failureOf(o);
  if (failure === 'timed-out') return 'silent';
  if (failure === 'reset' || failure === 'closed') return 'closed';
  const seen = seenIn(o);
  if (!seen) return undefined;
  if (genuine) return isCut(o) ? 'closed' : undefined;
  if (isDeaf(o)) return 'silent';
  if (seen.status === 101) return isCut(o) || seen.closeCode === policyViolation ? 'closed' : undefined;
  if (isPlainlyBlocked(o, host)) return 'refused';
  const plain = seenIn(host.get);
  if (!plain) return undefined;
  // 426 asks for the very upgrade that was sent. An equal refusal may as well be the far side's to both.
  // And an equal page is only proof where the plain answer is surely ChatGPT's.
  if (seen.status === 426) return 'stripped';
  if (seen.status === 400 && plain.status === 400) return 'unheard';
  if (!bearsEdgeMarks(host)) return undefined;
  if (plain.status === seen.status && seen.status < 400) return 'stripped';
  // Its own words, be they a page: the edge marks what it says, and who reads everything here leaves the marks.
  return headerOf(seen.headers, 'cf-ray') === undefined ? 'refused' : undefined;
}

/**
 * "Bad request" to an upgrade and to a plain request alike: the far side saw no upgrade. One server may be like that;
 * when servers of several operators are, behind one device that reads everything, the device took the upgrade out.
 */
function unheardIsStripped<T extends { readonly host: HostView; readonly how: string | undefined }>(
  tries: readonly T[],
): readonly T[] {
  const operators = new Set(
    tries.filter(({ how }) => how === 'unheard').map(({ host }) => ownerOf(host.host)),
  );
  const means = operators.size > 1 ? 'stripped' : undefined;
  return tries.map((one) => (one.how === 'unheard' ? { ...one, how: means } : one));
}
