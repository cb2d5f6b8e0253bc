import type { Answer, Request } from '../http';
import { website } from '../services';
import { includes, type Modifier, type Which } from './modifier';

/** The servers of these names answer this; undefined leaves the answer as it was. */
export const answering =
  (which: Which, answer: (request: Request) => Answer | undefined): Modifier =>
  (world) => ({
    ...world,
    web: (request) => (includes(which, request.host) ? answer(request) : undefined) ?? world.web(request),
  });

/** Plain HTTP to anywhere is answered by a page that wants a sign-in; the rest does not pass. */
export const signInPage =
  (portal = 'http://portal.guestwifi.example/login'): Modifier =>
  (world) => ({
    ...world,
    reach: (address, port) => {
      const pass = world.reach(address, port);
      if (port === 80) return website(() => () => ({ status: 302, headers: { location: portal } }), false);
      return port === 53 ? pass : 'refused';
    },
    datagram: () => null,
  });
