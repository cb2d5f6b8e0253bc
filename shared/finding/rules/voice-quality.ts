import { voiceServers } from '../../catalogue/voice-servers';
import type { ObservationOf } from '../../observation/observation';
import { by, seenIn } from '../../observation/seen';
import { isFine, isRough, type Quality, qualityOf } from '../../observation/voice-quality';
import type { Rule } from '../rule';

type Stun = ObservationOf<'stun'>;

/**
 * Voice's packets leave, and too many get lost or come unevenly. Only what a calm second train shows counts, and only
 * when no server of any operator was answered well at voice's own port: then it is the part of the way that all of them
 * share. What lies between well and badly says nothing: of twenty packets two may be bad luck.
 */
export const voiceBreaksUp: Rule = {
  code: 'voice-breaks-up',
  layer: 'udp',
  place: 'network',
  holds(view) {
    const trains = by('stun', view.all).flatMap((saw) => {
      if (saw.target.port !== voiceServers.udpPort) return [];
      const seen = seenIn(saw);
      const quality = seen && qualityOf(seen);
      return quality ? [{ saw, quality }] : [];
    });
    if (trains.some(({ quality, saw }) => isFine(quality) && isLast(saw, trains))) return undefined;
    const calm = trains.filter(({ saw, quality }) => saw.role === 'explain' && isRough(quality));
    if (new Set(calm.map(({ saw }) => serverOf(saw))).size < 2) return undefined;
    const best = calm.map(({ quality }) => quality).sort(byQuality)[0];
    return (
      best && {
        confidence: 'likely',
        hosts: [],
        evidence: calm.map(({ saw }) => saw.id),
        facts: {
          lostPercent: best.lostPercent,
          roundTripMs: best.roundTripMs,
          ...(best.jitterMs !== null && { jitterMs: String(best.jitterMs) }),
        },
      }
    );
  },
};

const serverOf = ({ target }: Stun) => `${target.server}:${target.port}`;

/** Our own burst spoils first trains: one that was bad is only believed when nobody looked again. */
const isLast = (saw: Stun, trains: readonly { readonly saw: Stun }[]): boolean =>
  saw.role === 'explain' ||
  !trains.some((other) => other.saw.role === 'explain' && serverOf(other.saw) === serverOf(saw));

const byQuality = (a: Quality, b: Quality) =>
  a.lostPercent - b.lostPercent || (a.jitterMs ?? 0) - (b.jitterMs ?? 0);
