import { hostOfUrl } from '../../host-of-url';
import type { Observation } from '../../observation/observation';
import { by, seenIn } from '../../observation/seen';
import { isGenuine } from '../forgery';
import type { HostView } from '../host-view';
import { breakIds } from '../reach';
import { type Draft, median, ownerOf, type Rule } from '../rule';
import type { View } from '../view';

/** From here on a page of ChatGPT takes many seconds to open. Half of what a bad phone line gives. */
const narrowDownKbps = 400;
/** From here on a photo takes half a minute to send. */
const narrowUpKbps = 800;

/** Smaller answers are gone before the line has shown what it can do. */
const leastBytes = 48 * 1024;

/**
 * Round trips that an answer or a body costs whatever the line can carry: encryption, the question, and a sender that
 * begins with ten packets and doubles them (RFC 6928).
 */
const downTrips = 4;
const upTrips = 8;

/** The line carries too little to work with: told from looks that are made anyway, at their quickest; or from their queue. */
export const narrowLine: Rule = {
  code: 'narrow-line',
  layer: 'ip',
  place: 'network',
  holds(view) {
    const { quickestMs: roundTripMs, isBreathless } = connectionsOf(view);
    if (isBreathless) return undefined;
    const queue = queueOf(view);
    if (queue) return queue;
    const down = by('http-get', view.all).flatMap((o) => {
      const bytes = seenIn(o)?.bodyBytes ?? 0;
      const kbps = bytes < leastBytes ? 0 : kbpsOf(bytes, o, roundTripMs * downTrips);
      return kbps > 0 ? [{ o, kbps, owner: ownerOf(hostOfUrl(o.target.url)) }] : [];
    });
    const up = by('upload', view.all).flatMap((o) =>
      o.outcome.kind === 'ok' && isUnread(view, o.target.host)
        ? [{ o, kbps: kbpsOf(o.target.bytes, o, roundTripMs * upTrips) }]
        : [],
    );
    const downKbps = Math.max(0, ...down.map(({ kbps }) => kbps));
    const upKbps = Math.max(0, ...up.map(({ kbps }) => kbps));
    // One slow site is its own affair.
    const isDownNarrow = new Set(down.map(({ owner }) => owner)).size > 1 && downKbps < narrowDownKbps;
    const isUpNarrow = up.length > 0 && upKbps < narrowUpKbps;
    if (!isDownNarrow && !isUpNarrow) return undefined;
    return {
      confidence: isDownNarrow ? 'likely' : 'possible',
      hosts: [],
      evidence: [...(isDownNarrow ? down : []), ...(isUpNarrow ? up : [])].map(({ o }) => o.id),
      facts: {
        way: isDownNarrow && isUpNarrow ? 'both' : isDownNarrow ? 'down' : 'up',
        kbps: Math.round(isDownNarrow ? downKbps : upKbps),
      },
    };
  },
};

/** What a handshake takes off the line, at the least: a chain of two certificates, and the rest. */
const bytesPerHandshake = 2_500;
/** A line that carries more lets all of our looks pass in time. */
const mostInQueueKbps = 1_500;
/** Fewer say nothing of a line, nor do these in less time. */
const leastInQueue = 12;
const leastSpanMs = 1_500;
/** Hosts that connect, and then run out of time; unrelated sites among them, which nobody singles out. */
const leastStarved = 5;
const leastStarvedControls = 2;

/**
 * Our own looks fill the line: handshakes with genuine hosts come in one behind the other, evenly, as a full line lets
 * them through, until the rest runs out of time. Packets that get lost make no such queue, nor do firewalls.
 */
function queueOf(view: View): Draft | undefined {
  const carried = view.hosts.filter(isGenuine(view)).flatMap(({ tls }) => tls ?? []);
  const ends = carried.map((o) => Date.parse(o.startedAt) + o.tookMs).sort((a, b) => a - b);
  const spanMs = (ends.at(-1) ?? 0) - (ends[0] ?? 0);
  if (carried.length < leastInQueue || spanMs < leastSpanMs || !isEven(ends)) return undefined;
  const starved = view.hosts.filter(isStarved);
  const isEverybodys = starved.filter(({ role }) => role === 'control').length >= leastStarvedControls;
  const kbps = (carried.length * bytesPerHandshake * 8) / spanMs;
  if (starved.length < leastStarved || !isEverybodys || kbps > mostInQueueKbps) return undefined;
  return {
    confidence: 'likely',
    hosts: view.ours.filter((host) => isStarved(host) || isLate(host)).map(({ host }) => host),
    evidence: [...carried.map(({ id }) => id), ...breakIds(starved)],
    facts: { way: 'down', kbps: Math.round(kbps) },
  };
}

const lateMs = 2_000;
const isLate = ({ get }: HostView): boolean => get?.outcome.kind === 'ok' && get.tookMs > lateMs;

const isStarved = ({ reach }: HostView): boolean =>
  reach.kind === 'broken' &&
  reach.why === 'timed-out' &&
  (reach.step === 'encryption' || reach.step === 'answer');

/** Each quarter of them takes its part of the time. */
function isEven(ends: readonly number[]): boolean {
  const at = (part: number) => ends[Math.round((ends.length - 1) * part)] ?? 0;
  const span = at(1) - at(0);
  return [0, 0.25, 0.5, 0.75].every((part) => at(part + 0.25) - at(part) > span / 8);
}

const kbpsOf = (bytes: number, { tookMs }: Observation, fixedMs: number): number =>
  (bytes * 8) / Math.max(tookMs - fixedMs, 1);

/** Whoever reads a file on the way may take his time over it: that says nothing of the line. */
const isUnread = (view: View, host: string): boolean =>
  view.ours.some((h) => h.host === host && isGenuine(view)(h));

const breathlessMs = 400;

/** On a computer that is itself out of breath everything is late. */
function connectionsOf(view: View): { readonly quickestMs: number; readonly isBreathless: boolean } {
  const tookMs = view.hosts
    .flatMap(({ connects }) => connects)
    .filter(({ outcome }) => outcome.kind === 'ok')
    .map((o) => o.tookMs);
  const quickestMs = tookMs.length === 0 ? 0 : Math.min(...tookMs);
  return { quickestMs, isBreathless: (median(tookMs) ?? 0) - quickestMs > breathlessMs };
}
