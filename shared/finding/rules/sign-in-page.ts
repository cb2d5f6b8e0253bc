import { hostOfUrl } from '../../host-of-url';
import type { ObservationOf } from '../../observation/observation';
import { by, seenIn } from '../../observation/seen';
import { bearsEdgeMarks, type HostView } from '../host-view';
import type { Rule } from '../rule';
import { readTest, signInTests } from '../sign-in-test';
import type { View } from '../view';

/**
 * The operating systems' own test pages answer with something else: the network wants a sign-in or a click first.
 *
 * Proof of a real way out ends the suspicion: where one host shows its genuine certificate, or ChatGPT's edge answers
 * through somebody's inspection, no portal is in the way. Unless it is one of the few sites that portals let people
 * reach before they sign in.
 * Two owners' pages must agree, since each is blocked somewhere; a 511 (RFC 6585) says it alone.
 */
export const signInPage: Rule = {
  code: 'sign-in-page',
  layer: 'http',
  place: 'sign-in-page',
  holds(view) {
    const letThrough = view.hosts.filter((host) => host.isAuthentic || bearsEdgeMarks(host));
    const wrong = signInTests(view.all).filter((o) => readTest(o) === 'another');
    const said511 = wrong.some((o) => seenIn(o)?.status === 511);
    if (wrong.length === 0 || (wrong.length < 2 && !said511)) return undefined;
    if (letThrough.length > 0 && !isGarden(view, letThrough, wrong)) return undefined;
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

/** Portals open a few sites for their own sign-in (an account of Google's, a payment). */
const mostInGarden = 0.25;

/** A few of other owners alone are let through, and all test pages lead to one and the same place. */
function isGarden(
  { hosts }: View,
  letThrough: readonly HostView[],
  wrong: readonly ObservationOf<'http-get'>[],
): boolean {
  const leads = new Set(wrong.map((o) => hostOfUrl(seenIn(o)?.location ?? '')));
  const looked = hosts.filter(({ reach }) => reach.kind !== 'not-known').length;
  return (
    leads.size === 1 &&
    !leads.has('') &&
    letThrough.length <= looked * mostInGarden &&
    letThrough.every(({ endpoint }) => endpoint?.healthy.edge !== 'cloudflare')
  );
}

function everyNameIsOne(lookups: readonly ObservationOf<'name-lookup'>[]): boolean {
  const answers = lookups.flatMap(
    (o) =>
      seenIn(o)
        ?.addresses.filter((a) => !a.includes(':'))
        .join() ?? [],
  );
  return answers.length > 3 && new Set(answers).size === 1;
}
