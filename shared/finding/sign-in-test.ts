import { portalTests } from '../catalogue/controls';
import type { Observation, ObservationOf } from '../observation/observation';
import { by, seenIn } from '../observation/seen';

/** How a test page for sign-in pages was answered: with itself, with somebody's page in its place, or neither. */
export type TestReading = 'itself' | 'another' | 'not-known';

/** The test pages among what was seen, without those that were asked for with long requests. */
export const signInTests = (all: readonly Observation[]): readonly ObservationOf<'http-get'>[] =>
  by('http-get', all).filter(({ role, target }) => role === 'portal' && target.padBytes === 0);

export function readTest(o: ObservationOf<'http-get'>): TestReading {
  const answer = seenIn(o);
  const page = portalTests.find(({ url }) => url === o.target.url);
  if (!answer || !page) return 'not-known';
  if (answer.status === 511) return 'another';
  if (answer.status === page.status && page.body.test(answer.bodyStart)) return 'itself';
  // A portal shows a page or leads to one. An error is a server's, and an empty 200 is what caches make of a 204.
  if (answer.status >= 400 || (answer.status === 200 && answer.bodyStart.trim() === '')) return 'not-known';
  return 'another';
}
