import type { FindingCode } from '../finding/codes';
import type { Finding } from '../finding/finding';
import type { Observation } from '../observation/observation';
import type { Leg } from '../report/report';
import { type HostState, hostStates } from './host-state';

/** One host on one network: what the first look saw, and the state of every look that knows it. */
export interface Side {
  readonly first: HostState;
  readonly tries: readonly HostState['state'][];
}

/** Something answered, but not the host: only the rules can tell, so their findings decide. */
const answeredByOthers: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'sign-in-page',
  'dns-sinkhole',
  'dns-redirected',
  'block-page',
  'unexpected-answer',
  'websocket-blocked',
  'service-error',
  'service-refuses-country',
]);

interface Looked {
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
  readonly nowhere?: readonly string[] | undefined;
}

/** The state of every host that one look visited, with the rules' word on who answered. */
export function statesOf({ observations, findings, nowhere }: Looked): readonly HostState[] {
  const taken = new Set(
    findings.filter(({ code }) => answeredByOthers.has(code)).flatMap(({ hosts }) => hosts),
  );
  return hostStates({ observations, nowhere }).map((state) =>
    state.state === 'works' && taken.has(state.host) ? { ...state, state: 'broken', step: 'answer' } : state,
  );
}

/** Every host of a leg, with its repeats. What a repeat could not tell counts for nothing. */
export function sidesOf(leg: Leg): ReadonlyMap<string, Side> {
  const repeats = (leg.repeats ?? []).map((repeat) => statesOf({ ...repeat, nowhere: leg.nowhere }));
  return new Map(
    statesOf(leg).map((first) => {
      const again = repeats.flatMap((states) => states.filter(({ host }) => host === first.host));
      const tries = [first, ...again].map(({ state }) => state).filter((state) => state !== 'unknown');
      return [first.host, { first, tries }];
    }),
  );
}

/** So many equal answers make a side clear; a difference that was seen once may be chance. */
export const clearTries = 3;

/** `once`: not asked often enough to tell. */
export type Clarity = 'clear' | 'intermittent' | 'once';

export function clarityOf(...sides: readonly (Side | undefined)[]): Clarity {
  const all = sides.map((side) => side?.tries ?? []);
  if (all.some((tries) => new Set(tries).size > 1)) return 'intermittent';
  return all.every((tries) => tries.length >= clearTries) ? 'clear' : 'once';
}

/** Of these hosts of a leg, those whose answers are all alike so far, but too few to be sure. */
export const undecided = (leg: Leg, hosts: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    [...sidesOf(leg)].flatMap(([host, side]) =>
      hosts.has(host) && clarityOf(side) === 'once' ? [host] : [],
    ),
  );
