import { hostOfUrl } from '../../host-of-url';
import type { Observation } from '../../observation/observation';
import { by, seenIn } from '../../observation/seen';
import { isGenuine } from '../forgery';
import { keptTime, queueOf } from '../queue';
import { median, ownerOf, type Rule } from '../rule';
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
    if (isBreathless && !keptTime(view)) return undefined;
    const queue = queueOf(view);
    if (queue)
      return {
        confidence: 'likely',
        hosts: queue.hosts,
        evidence: queue.evidence,
        facts: { way: 'down', kbps: queue.kbps },
      };
    if (isBreathless) return undefined;
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
      // A computer that keeps time is not the one that is slow.
      confidence: keptTime(view) ? 'likely' : 'possible',
      hosts: [],
      evidence: [...(isDownNarrow ? down : []), ...(isUpNarrow ? up : [])].map(({ o }) => o.id),
      facts: {
        way: isDownNarrow && isUpNarrow ? 'both' : isDownNarrow ? 'down' : 'up',
        kbps: Math.round(isDownNarrow ? downKbps : upKbps),
      },
    };
  },
};

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
