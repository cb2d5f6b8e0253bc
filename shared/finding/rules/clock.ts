import { by } from '../../observation/observation';
import { median, type Rule } from '../rule';
import { valueOf } from '../view';

/** Below this, encryption does not care. App Attest and sign-in tokens begin to at some minutes. */
const toleranceMs = 10 * 60_000;

/** This computer's clock is off: many unrelated servers, or a time server, agree on another time. */
export const clockWrong: Rule = {
  code: 'clock-wrong',
  layer: 'clock',
  place: 'this-computer',
  holds(view) {
    const dated = by('http-get', view.all).flatMap((o) => {
      const ahead = valueOf(o)?.clockAheadMs;
      return ahead === null || ahead === undefined ? [] : [{ id: o.id, ahead }];
    });
    const asked = by('clock', view.all).flatMap((o) => {
      const ahead = valueOf(o)?.aheadMs;
      return ahead === undefined ? [] : [{ id: o.id, ahead }];
    });
    const all = [...dated, ...asked];
    const ahead = median(all.map((d) => d.ahead));
    if (ahead === undefined || Math.abs(ahead) < toleranceMs || (dated.length < 3 && asked.length === 0)) return undefined;
    // They must agree with one another, or it is their clocks that are odd.
    const agreeing = all.filter((d) => Math.abs(d.ahead - ahead) < toleranceMs);
    if (agreeing.length < all.length * 0.7) return undefined;
    const hours = Math.round(Math.abs(ahead) / 3_600_000);
    return {
      confidence: 'certain',
      hosts: view.ours.filter(({ tls }) => tls && valueOf(tls)?.publicTrust.trusted === false).map(({ host }) => host),
      evidence: agreeing.slice(0, 20).map(({ id }) => id),
      facts: { direction: ahead > 0 ? 'ahead' : 'behind', days: Math.floor(hours / 24), hours },
    };
  },
};
