import { hostOfUrl } from '../../host-of-url';
import type { ObservationOf } from '../../observation/observation';
import { by, failureOf, seenIn } from '../../observation/seen';
import { browserAnswers } from '../browser-view';
import { cutShort } from '../cut-short';
import { isGenuine } from '../forgery';
import { type HostView, idsOf } from '../host-view';
import { inspectorOf } from '../inspector';
import { named, type Rule } from '../rule';

/** What ends a handshake because of what it offers. Our own ignorance is not among them. */
const cuts = ['reset', 'closed', 'timed-out', 'tls-alert', 'tls-failed', 'tls-not-spoken'];
const breaks = ['reset', 'closed', 'timed-out', 'http-garbage'];

/** Two hosts at least: one may have had bad luck. */
const atLeast = 2;

/**
 * HTTP/1.1 gets through, HTTP/2 never does. Browsers and apps offer both and take the newer, so they fail where simpler
 * programs work. A box that merely takes the newer out of the offer breaks nothing.
 */
export const http2Broken: Rule = {
  code: 'http2-broken',
  layer: 'http',
  place: 'network',
  holds(view) {
    const tries = by('http2-get', view.all).flatMap((o) => {
      const host = view.ours.find((h) => h.host === hostOfUrl(o.target.url));
      if (host?.reach.kind !== 'answered' || host.isLiedAbout) return [];
      const isCut = cuts.includes(failureOf(o) ?? '');
      const isBroken = breaks.includes(seenIn(o)?.why ?? '');
      if (isOutOfTime(o) && isSlow(host)) return [];
      return isCut || isBroken || o.outcome.kind === 'ok'
        ? [{ o, host, isCut, fails: isCut || isBroken }]
        : [];
    });
    const hosts = [...new Set(tries.map(({ host }) => host))];
    if (hosts.length < atLeast || !tries.every(({ fails }) => fails)) return undefined;
    const isCut = tries.some((one) => one.isCut);
    // Whatever lasts a while is cut, old or new: that is told by what it does to WebSockets, answers and files.
    if (!isCut && cutShort(view).some(({ kind }) => kind !== 'http2-get')) return undefined;
    return {
      confidence: 'likely',
      hosts: hosts.map(({ host }) => host),
      evidence: tries.flatMap(({ o, host }) => [o.id, ...idsOf([host], 'get')]),
      facts: {
        how: isCut ? 'handshake' : 'answers',
        browser: browserAnswers(
          view,
          hosts.map(({ host }) => host),
        ),
      },
      product: named(inspectorOf(hosts), 'likely'),
      // Under the genuine certificate nobody on the way sees what comes after the handshake.
      ...(!isCut && hosts.every(isGenuine(view)) && { place: 'unknown' as const }),
    };
  },
};

const isOutOfTime = (o: ObservationOf<'http2-get'>): boolean =>
  failureOf(o) === 'timed-out' || seenIn(o)?.why === 'timed-out';

/** Where the older protocol takes this long as well, the newer one may just have been late. */
const slowMs = 1_200;
const isSlow = ({ tls, get }: HostView): boolean => (tls?.tookMs ?? 0) + (get?.tookMs ?? 0) > slowMs;
