import { portalTests } from '../../catalogue/controls';
import { hostOfUrl } from '../../host-of-url';
import type { ObservationOf } from '../../observation/observation';
import { by, seenIn } from '../../observation/seen';
import { bearsEdgeMarks, type HostView } from '../host-view';
import { median, type Rule } from '../rule';

/** Below this, encryption does not care. App Attest and sign-in tokens begin to at some minutes. */
const toleranceMs = 10 * 60_000;

/** The host's own answer, whatever its dates look like from here. */
const isAnchored = (host: HostView): boolean =>
  !host.isLiedAbout && typeof seenIn(host.tls)?.publicTrust.anchor === 'string';
/** ChatGPT's own as well, but somebody on the way reads it, and may write its date. */
const isPassedOn = (host: HostView): boolean =>
  !host.isLiedAbout && !isAnchored(host) && bearsEdgeMarks(host);

/** Plain pages whose answer is known. */
const isAsTested = (o: ObservationOf<'http-get'>): boolean => {
  const test = portalTests.find(({ url }) => url === o.target.url);
  const answer = seenIn(o);
  return test !== undefined && answer?.status === test.status && test.body.test(answer.bodyStart);
};

/** Clocks besides the box's, from which on it has one voice alone. */
const leastOthers = 2;

const namesOf = (hosts: readonly HostView[]): ReadonlySet<string> => new Set(hosts.map(({ host }) => host));

const datesOf = (pages: readonly ObservationOf<'http-get'>[]) =>
  pages.flatMap((o) => {
    const ahead = seenIn(o)?.clockAheadMs;
    return ahead === null || ahead === undefined ? [] : [{ id: o.id, ahead }];
  });

const isOutOfDate = ({ tls }: HostView): boolean =>
  ['expired', 'not-yet-valid'].includes(seenIn(tls)?.publicTrust.why ?? '');

/** This computer's clock is off: many unrelated servers, or a time server, agree on another time. */
export const clockWrong: Rule = {
  code: 'clock-wrong',
  layer: 'clock',
  place: 'this-computer',
  holds(view) {
    const anchored = namesOf(view.hosts.filter(isAnchored));
    const passedOn = namesOf(view.hosts.filter(isPassedOn));
    const pages = by('http-get', view.all);
    const own = datesOf(pages.filter((o) => anchored.has(hostOfUrl(o.target.url)) || isAsTested(o)));
    const boxed = datesOf(pages.filter((o) => passedOn.has(hostOfUrl(o.target.url))));
    const asked = by('clock', view.all).flatMap((o) => {
      const ahead = seenIn(o)?.aheadMs;
      return ahead === undefined ? [] : [{ id: o.id, ahead }];
    });
    // One box that answers for many hosts is one clock, where others can be read.
    const box = boxed.find((d) => d.ahead === median(boxed.map(({ ahead }) => ahead)));
    const others = own.length + asked.length;
    const dated = [...own, ...(others >= leastOthers && box ? [box] : boxed)];
    const all = [...dated, ...asked];
    const ahead = median(all.map((d) => d.ahead));
    if (ahead === undefined || Math.abs(ahead) < toleranceMs || (dated.length < 3 && asked.length === 0))
      return undefined;
    // They must agree with one another, or it is their clocks that are odd.
    const agrees = (d: { ahead: number }) => Math.abs(d.ahead - ahead) < toleranceMs;
    if (all.filter(agrees).length < all.length * 0.7) return undefined;
    const hours = Math.round(Math.abs(ahead) / 3_600_000);
    return {
      confidence: 'certain',
      hosts: view.ours.filter(isOutOfDate).map(({ host }) => host),
      evidence: [...own, ...boxed, ...asked].filter(agrees).map(({ id }) => id),
      facts: { direction: ahead > 0 ? 'ahead' : 'behind', days: Math.floor(hours / 24), hours },
    };
  },
};
