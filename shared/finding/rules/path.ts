import type { ObservationOf } from '../../observation/observation';
import { by, failureOf, seenIn } from '../../observation/seen';
import { endOf, startOf, wasAwakeDuring } from '../awake';
import { type HostView, idsOf, ownAnswer } from '../host-view';
import { keptTime, queueOf } from '../queue';
import { median, type Rule } from '../rule';
import type { View } from '../view';

/**
 * Large packets vanish and nobody says so: connections open, and stall when the certificates should come. A small
 * plain request is answered, the same request padded beyond one packet is not.
 */
export const mtuBlackHole: Rule = {
  code: 'mtu-black-hole',
  layer: 'ip',
  place: 'network',
  holds(view) {
    const stalled = view.hosts.filter(({ tls }) => failureOf(tls) === 'timed-out');
    const ours = stalled.filter(({ role }) => role === 'catalogue');
    if (ours.length === 0 || !stalled.some(({ role }) => role === 'control')) return undefined;
    if (view.hosts.some(({ tls }) => tls?.outcome.kind === 'ok')) return undefined;
    const plain = by('http-get', view.all).filter(({ target }) => target.url.startsWith('http:'));
    const small = plain.find(({ target, outcome }) => target.padBytes === 0 && outcome.kind === 'ok');
    const large = plain.find((o) => o.target.padBytes > 0 && failureOf(o) === 'timed-out');
    if (!small || !large) return undefined;
    return {
      confidence: 'certain',
      hosts: ours.map(({ host }) => host),
      evidence: [small.id, large.id, ...idsOf(stalled.slice(0, 5), 'tls')],
    };
  },
};

/** IPv6 is set up here and leads nowhere. Programs that try it first hang; most hide it by trying both. */
export const ipv6Broken: Rule = {
  code: 'ipv6-broken',
  layer: 'ip',
  place: 'network',
  holds(view) {
    const tries = view.hosts
      .flatMap(({ connects }) => connects)
      .filter(({ outcome }) => outcome.kind !== 'skipped');
    const v6 = tries.filter(({ target }) => target.address.includes(':'));
    const failed = v6.filter((o) =>
      ['timed-out', 'no-route', 'refused', 'reset', 'not-permitted'].includes(failureOf(o) ?? ''),
    );
    const v4Works = tries.some(
      ({ target, outcome }) => !target.address.includes(':') && outcome.kind === 'ok',
    );
    if (failed.length < 3 || failed.length < v6.length || !v4Works) return undefined;
    return {
      confidence: 'certain',
      hosts: [...new Set(failed.map(({ target }) => target.host))],
      evidence: failed.map(({ id }) => id),
    };
  },
};

/**
 * A first packet that got lost is sent again after one second, then after two more (RFC 6298); newer Linux tries every
 * second. So exact is nothing else.
 */
const isRetransmit = (tookMs: number, quickestMs: number): boolean =>
  [1_000, 2_000, 3_000].some((wait) => Math.abs(tookMs - quickestMs - wait) < 160);

const breathlessMs = 400;

/**
 * Packets get lost, or the line is too narrow: connections that open exactly one retransmission late, or handshakes
 * that run out of time and succeed when tried again.
 */
export const unstablePath: Rule = {
  code: 'unstable-path',
  layer: 'ip',
  place: 'network',
  holds(view) {
    // A full line loses and delays packets, too; that it is too narrow says more.
    if (isQueueing(view)) return undefined;
    // IPv4 alone: the first IPv6 connection of a computer may wait a second for its neighbour, with nothing lost.
    const opened = view.hosts
      .flatMap(({ connects }) => connects)
      .filter(({ outcome, target }) => outcome.kind === 'ok' && !target.address.includes(':'));
    const quickestMs = Math.min(...opened.map(({ tookMs }) => tookMs));
    const ends = view.all.map(endOf);
    const sentAgain = opened.filter((o) => isRetransmit(o.tookMs, quickestMs) && wasAwakeDuring(o, ends));
    const triedAgain = view.hosts.filter(({ neededSecondTry }) => neededSecondTry);
    // On a computer that is itself out of breath every connection is late, and a second means nothing.
    const isBreathless = (median(opened.map(({ tookMs }) => tookMs)) ?? 0) - quickestMs > breathlessMs;
    const manySentAgain = !isBreathless && sentAgain.length >= 3 && sentAgain.length >= opened.length * 0.04;
    if (!manySentAgain && triedAgain.length < 2) return undefined;
    // What ran out of time and was not tried again shares the cause.
    const stalled = view.ours.filter(
      ({ reach }) => reach.kind === 'broken' && reach.step !== 'name' && reach.why === 'timed-out',
    );
    const nameless = areNamesLost(view) ? view.ours.filter(isNameLost) : [];
    return {
      confidence: manySentAgain ? 'certain' : 'likely',
      hosts: [...new Set([...triedAgain, ...stalled, ...nameless].map(({ host }) => host))],
      evidence: [...(manySentAgain ? sentAgain.map(({ id }) => id) : []), ...idsOf(triedAgain, 'tls')],
      facts: { slow: sentAgain.length + triedAgain.length },
    };
  },
};

const isQueueing = (view: View): boolean => keptTime(view) && queueOf(view) !== undefined;

/** Nobody answered for the name: neither to the system nor to us. */
const isNameLost = (host: HostView): boolean =>
  host.lookup?.outcome.kind === 'failed' && failureOf(ownAnswer(host)) === 'timed-out';

/** Questions for names get lost as well: those for unrelated sites too, which no filter is about. */
const areNamesLost = ({ controls }: View): boolean => {
  const lost = controls.filter(isNameLost).length;
  return lost >= 2 && lost >= controls.length / 2;
};

/**
 * From here on chat feels sluggish and speech falls apart (the Teams page asks for 100 ms; ChatGPT's edge is near
 * everywhere, so 200 ms is never mere distance).
 */
const slowMs = 200;

/** The path is slow, also when this computer has nothing else to do. The quickest of several: queues only ever add. */
export const slowPath: Rule = {
  code: 'slow-path',
  layer: 'ip',
  place: 'network',
  holds(view) {
    const measured = by('latency', view.all).filter((o) => (seenIn(o)?.roundTripMs.length ?? 0) >= 3);
    const roundTripMs = Math.min(...measured.flatMap((o) => seenIn(o)?.roundTripMs ?? []));
    if (measured.length === 0 || roundTripMs < slowMs || isQueueing(view)) return undefined;
    if (measured.every((o) => isBehindOurs(view, o))) return undefined;
    return {
      confidence: 'likely',
      hosts: [],
      evidence: measured.map(({ id }) => id),
      facts: { roundTripMs: Math.round(roundTripMs) },
    };
  },
};

/** Distance is always the same; a queue is not. */
const mostVaried = 2;

/** Measured while a file of ours was on its way, and now short, now long: it stood in line behind that. */
function isBehindOurs(view: View, measured: ObservationOf<'latency'>): boolean {
  const roundTrips = seenIn(measured)?.roundTripMs ?? [];
  const isVaried = Math.max(...roundTrips) > Math.min(...roundTrips) * mostVaried;
  const middle = startOf(measured) + measured.tookMs / 2;
  const isBehind = by('upload', view.all).some((o) => startOf(o) <= middle && endOf(o) >= middle);
  return isVaried && isBehind;
}
