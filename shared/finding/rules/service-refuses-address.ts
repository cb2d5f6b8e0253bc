import { headerOf, seenIn } from '../../observation/seen';
import { type HostView, idsOf } from '../host-view';
import { isTheirWord, type Rule } from '../rule';

/** What the edge says to addresses it turns away (network-facts 1.4; Cloudflare's 1005, 1006, 1008, 1012, 1020). */
const turnedAway = /sorry, you have been blocked|disallowed ISP|error code: 10(05|06|08|12|20)\b/i;
/** Said to people behind a VPN or in a data centre, and to nobody else. */
const surely = /disallowed ISP/i;

/** OpenAI's edge turns this network's outside address away. A challenge is no refusal: browsers pass it. */
export const serviceRefusesAddress: Rule = {
  code: 'service-refuses-address',
  layer: 'http',
  place: 'service',
  holds(view) {
    const hit = view.ours.filter((host) => isTheirWord(host) && saysSo(host, turnedAway));
    // One host may just not like a program that is no browser.
    if (hit.length < 2 && !hit.some((host) => saysSo(host, surely))) return undefined;
    const first = hit[0]?.get;
    return {
      confidence: 'likely',
      hosts: hit.map(({ host }) => host),
      evidence: idsOf(hit, 'get'),
      facts: { status: seenIn(first)?.status ?? 0 },
    };
  },
};

function saysSo({ get }: HostView, words: RegExp): boolean {
  const answer = seenIn(get);
  return (
    answer !== undefined &&
    answer.status >= 400 &&
    headerOf(answer.headers, 'cf-mitigated') === undefined &&
    words.test(answer.bodyStart)
  );
}
