import { hostOfUrl } from '../../host-of-url';
import type { ObservationOf } from '../../observation/observation';
import { by, seenIn } from '../../observation/seen';
import { bearsEdgeMarks } from '../host-view';
import type { Rule } from '../rule';
import { readTest, signInTests } from '../sign-in-test';

/**
 * The operating systems' own test pages answer with something else: the network wants a sign-in or a click first.
 *
 * Proof of a real way out ends the suspicion: where one host shows its genuine certificate, or ChatGPT's edge answers
 * through somebody's inspection, no portal is in the way.
 * Two owners' pages must agree, since each is blocked somewhere; a 511 (RFC 6585) says it alone.
 */
export const signInPage: Rule = {
  code: 'sign-in-page',
  layer: 'http',
  place: 'sign-in-page',
  holds(view) {
    if (view.hosts.some((host) => host.isAuthentic || bearsEdgeMarks(host))) return undefined;
    const wrong = signInTests(view.all).filter((o) => readTest(o) === 'another');
    const said511 = wrong.some((o) => seenIn(o)?.status === 511);
    if (wrong.length === 0 || (wrong.length < 2 && !said511)) return undefined;
    const portal = wrong.map((o) => hostOfUrl(seenIn(o)?.location ?? '')).find(Boolean) ?? '';
    return {
      confidence: 'certain',
      hosts: view.ours.map(({ host }) => host),
      evidence: wrong.map(({ id }) => id),
      facts: { portal },
      // Some portals answer every name with their own address instead of touching the traffic.
      layer: everyNameIsOne(by('name-lookup', view.all)) ? 'dns' : 'http',
    };
  },
};

function everyNameIsOne(lookups: readonly ObservationOf<'name-lookup'>[]): boolean {
  const answers = lookups.flatMap(
    (o) =>
      seenIn(o)
        ?.addresses.filter((a) => !a.includes(':'))
        .join() ?? [],
  );
  return answers.length > 3 && new Set(answers).size === 1;
}
