import type { ObservationOf } from '../../observation/observation';
import { by, failureOf, seenIn } from '../../observation/seen';
import { endOf, startOf } from '../awake';
import { firstPackets, isHeldAtTheDoor, losesVoice } from '../first-packets';
import { isGenuine } from '../forgery';
import { idsOf } from '../host-view';
import { areNamesLost, isNameLost } from '../lost-names';
import { ownWordOn } from '../own-word';
import { keptTime, queueOf } from '../queue';
import { median, type Rule } from '../rule';
import type { View } from '../view';

/**
 * Programs that try both ways wait no longer than 250 ms for the first (RFC 8305 5); others wait for the refusal. Our first
 * packets may wait a second more, until this computer knows the router's own address (RFC 4861 7.2.2).
 */
const unnoticedMs = 1_200;
/** Routers say no to a few of many at once, and are silent to the others (RFC 4443 2.4 f); Linux to six. */
const leastRefusals = 3;

/**
 * IPv6 is set up here and leads nowhere. Where it is silent, programs that try it first hang; most hide it by trying
 * both. Where it is turned away at once, all of them go on by IPv4 at once: a remark.
 */
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
    const refused = failed.filter((o) => failureOf(o) !== 'timed-out');
    const isHeard = refused.length >= Math.min(leastRefusals, failed.length);
    const isQuick = isHeard && (median(refused.map(({ tookMs }) => tookMs)) ?? 0) < unnoticedMs;
    return {
      confidence: 'certain',
      hosts: [...new Set(failed.map(({ target }) => target.host))],
      evidence: failed.map(({ id }) => id),
      facts: { how: isQuick ? 'refused' : 'silent' },
    };
  },
};

const leastSentAgain = 3;

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
    const { opened, sentAgain, isBreathless } = firstPackets(view);
    const triedAgain = view.hosts.filter(({ neededSecondTry }) => neededSecondTry);
    const manySentAgain =
      !isBreathless &&
      sentAgain.length >= leastSentAgain &&
      sentAgain.length >= opened.length * (losesVoice(view) ? 0.03 : 0.04) &&
      !isHeldAtTheDoor(view);
    const stuck = losesVoice(view) ? stuckFiles(view) : [];
    if (!manySentAgain && triedAgain.length < 2 && stuck.length === 0) return undefined;
    // What ran out of time and was not tried again shares the cause, unless it never left this computer.
    const timedOut = view.ours.filter(
      ({ reach }) => reach.kind === 'broken' && reach.step !== 'name' && reach.why === 'timed-out',
    );
    const { place: notThePath } = ownWordOn(
      view,
      timedOut.map(({ host }) => host),
    );
    const stalled = notThePath ? [] : timedOut;
    const nameless = areNamesLost(view) ? view.ours.filter(isNameLost) : [];
    return {
      confidence: manySentAgain ? 'certain' : 'likely',
      hosts: [...new Set([...triedAgain, ...stalled, ...nameless].map(({ host }) => host))],
      evidence: [
        ...(manySentAgain ? sentAgain.map(({ id }) => id) : []),
        ...idsOf(triedAgain, 'tls'),
        ...stuck.map(({ id }) => id),
      ],
      facts: { slow: sentAgain.length + triedAgain.length + stuck.length },
    };
  },
};

/** Files under way to the genuine host that had to be given up, while voice's packets get lost too: one cause for both. */
const stuckFiles = (view: View) =>
  by('upload', view.all).filter(
    (o) =>
      failureOf(o) === 'timed-out' &&
      view.ours.some((host) => host.host === o.target.host && isGenuine(view)(host)),
  );

const isQueueing = (view: View): boolean => keptTime(view) && queueOf(view) !== undefined;

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
