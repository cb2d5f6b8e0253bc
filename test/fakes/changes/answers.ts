import type { FailureWord } from '../../../shared/observation/failure';
import type { Sight } from '../../../shared/observation/observation';
import { answer, type Change, saw, type Which } from '../saw';
import { all, each, fail, hostOf, isOk, sees, sightOf } from './change';
import { answers } from './connections';

export const webSockets = (which: Which, change: Partial<Sight<'websocket'>> | FailureWord): Change =>
  each(
    'websocket',
    (o) => isOk(o) && which(hostOf(o)),
    (o) => {
      const was = sightOf(o);
      return typeof change === 'string' || !was
        ? fail(o, typeof change === 'string' ? change : 'unknown')
        : sees(o, { ...was, ...change });
    },
  );

/** The far side's own words: the edge's marks stay. An answer is of one piece: who refuses asks no question. */
export const theySay = (
  which: Which,
  status: number,
  bodyStart = '',
  headers: readonly [string, string][] = [],
): Change =>
  all(
    answers(which, (was) => ({
      ...was,
      status,
      bodyStart,
      headers: [...was.headers.filter(([name]) => name !== 'cf-mitigated'), ...headers],
    })),
    webSockets(which, { status }),
  );

/** What stands on plain HTTP of one host. */
export const plainPageOf =
  (host: string, page: Partial<Sight<'http-get'>>): Change =>
  (leg) => [
    ...leg,
    saw(
      'http-get',
      `http://${host}/`,
      'explain',
      { url: `http://${host}/`, via: 'direct', address: '104.18.32.47', padBytes: 0 },
      { kind: 'ok', value: answer({ status: 403, ...page }) },
    ),
  ];

export const statusPageSays = (
  indicator: string,
  components: readonly (readonly [name: string, status: string])[],
): Change =>
  each('service-status', isOk, (o) =>
    sees(o, {
      indicator,
      components: components.map(([name, status]) => ({ name, status })),
      incidents: [],
    }),
  );

export const challenge = (which: Which): Change =>
  theySay(which, 403, '<title>Just a moment...</title>', [['cf-mitigated', 'challenge']]);
