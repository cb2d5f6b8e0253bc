import type { Leg, Report } from '../report/report';
import { compareLegs } from './compare-legs';
import { hostStates } from './host-state';

/** The office's report with the hotspot as its second leg. The verdict stays the office's: that is what was asked. */
export function joinLegs(office: Report, hotspot: Report): Report {
  const here = legOf(office, 'office');
  const there = legOf(hotspot, 'hotspot');
  if (!here || !there) return office;
  return {
    ...office,
    complete: office.complete && hotspot.complete,
    legs: [here, there],
    comparison: compareLegs(here, there),
  };
}

/** The hosts worth a second look on another network: whatever did not simply work, and whatever a finding names. */
export function troubledHosts({ observations, findings }: Leg): ReadonlySet<string> {
  const odd = hostStates(observations).filter(({ state }) => state !== 'works');
  return new Set([...odd.map(({ host }) => host), ...findings.flatMap(({ hosts }) => hosts)]);
}

/** The leg of that name, or the only one there is under that name. */
export function legOf({ legs }: Report, id: Leg['id']): Leg | undefined {
  const leg = legs.find((one) => one.id === id) ?? legs[0];
  return leg && { ...leg, id };
}
