import { seenIn } from '../../observation/seen';
import { idsOf } from '../host-view';
import { refusals, refusesIn } from '../refusals';
import { isTheirWord, type Rule } from '../rule';

/** OpenAI's edge turns this network's outside address away. */
export const serviceRefusesAddress: Rule = {
  code: 'service-refuses-address',
  layer: 'http',
  place: 'service',
  holds(view) {
    const hit = view.ours.filter((host) => isTheirWord(host) && refusesIn(host, refusals.address));
    // One host may just not like a program that is no browser.
    if (hit.length < 2 && !hit.some((host) => refusesIn(host, refusals.network))) return undefined;
    const first = hit[0]?.get;
    return {
      confidence: 'likely',
      hosts: hit.map(({ host }) => host),
      evidence: idsOf(hit, 'get'),
      facts: { status: seenIn(first)?.status ?? 0 },
    };
  },
};
