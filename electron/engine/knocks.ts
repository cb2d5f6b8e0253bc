import type { Observation } from '../../shared/observation/observation';
import type { Look, LookOf } from '../../shared/plan/look';
import { isAnswer } from './look-order';

/** Hosts that were turned away in our burst are asked once more, as slowly as the most timid firewall allows (20 a second). */
export type Knock = LookOf<'visit-again'>;
export const isKnock = (look: Look): look is Knock => look.kind === 'visit-again' && look.isCalm === true;
export const knockEveryMs = 60;

/** A browser opens as many while a page loads. */
const mostKnocks = 20;
/** After so many in vain, it was not the burst. */
const mostInVain = 6;
/** Hosts with an address that opened and one that did not: a few show it. */
const mostPartly = 2;

const isOpen = ({ host }: Knock, seen: readonly Observation[]): boolean =>
  seen.some((o) => o.kind === 'tcp-connect' && o.outcome.kind === 'ok' && o.target.host === host);

/** Those worth a knock, one after the other. Where nothing outside answers, it was no firewall's patience. */
export function knocksFor(asked: readonly Knock[], seen: readonly Observation[]): readonly Knock[] {
  if (!seen.some(isAnswer)) return [];
  const closed = asked.filter((knock) => !isOpen(knock, seen)).slice(0, mostKnocks);
  // Another address of the host opened: is this one dead, or was it the crowd?
  const partly = asked.filter((knock) => isOpen(knock, seen)).slice(0, mostPartly);
  return [...closed, ...partly];
}

/** So many were made, and none of them opened anything. */
export const areInVain = (made: readonly Knock[], seen: readonly Observation[]): boolean =>
  made.length >= mostInVain && !made.some((knock) => isOpen(knock, seen));
