import { hostOfUrl } from '../../host-of-url';
import { firstProxy } from '../../observation/proxy-choice';
import { by, failureOf, seenIn } from '../../observation/seen';
import { browserTries } from '../browser-view';
import { cutShort } from '../cut-short';
import type { Rule } from '../rule';
import type { View } from '../view';

/** A certificate that the browser refuses is told by the rules about certificates. */
const toldElsewhere = ['certificate-refused'];

/** Two hosts at least: one may have had bad luck. */
const atLeast = 2;

/**
 * Other programs on this computer get through, the browser's engine never does: most often it takes another way out (a
 * script, a policy of its own), or cannot speak a newer protocol through what stands in the path.
 */
export const browserFails: Rule = {
  code: 'browser-fails',
  layer: 'http',
  place: 'this-computer',
  holds(view) {
    const answered = new Map(
      view.ours.flatMap((host) =>
        host.reach.kind === 'answered' && !host.isLiedAbout ? [[host.host, host] as const] : [],
      ),
    );
    const tries = browserTries(view).filter(({ target }) => answered.has(hostOfUrl(target.url)));
    const failed = tries.filter((o) => !toldElsewhere.includes(failureOf(o) ?? ''));
    const hosts = [...new Set(failed.map(({ target }) => hostOfUrl(target.url)))];
    if (hosts.length < atLeast || tries.some(({ outcome }) => outcome.kind === 'ok')) return undefined;
    if (failed.length < tries.length) return undefined;
    // Others fare no better as soon as a connection lasts.
    if (cutShort(view).length > 0) return undefined;
    const ways = differentWays(view, hosts);
    return {
      confidence: 'likely',
      hosts,
      evidence: [
        ...failed.map(({ id }) => id),
        ...hosts.flatMap((host) => answered.get(host)?.get?.id ?? []),
        ...ways.map(({ id }) => id),
      ],
      facts: { why: failureOf(failed[0]) ?? '', proxy: ways[0]?.proxy ?? '' },
    };
  },
};

/** Where the browser would go out elsewhere than other programs do. */
const differentWays = (view: View, hosts: readonly string[]) =>
  by('browser-proxy', view.all).flatMap((o) => {
    const seen = seenIn(o);
    const proxy = seen && (firstProxy(seen.choice) ?? 'direct');
    return seen && hosts.includes(o.target.host) && proxy !== seen.own
      ? [{ id: o.id, proxy: proxy ?? '' }]
      : [];
  });
