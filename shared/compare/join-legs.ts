import { by } from '../observation/seen';
import type { Leg, Repeat, Report } from '../report/report';
import { compareLegs } from './compare-legs';
import { hostStates } from './host-state';

/** The office's report with the hotspot as its second leg. The verdict stays the office's: that is what was asked. */
export function joinLegs(office: Report, hotspot: Report): Report {
  const here = legOf(office, 'office');
  const there = legOf(hotspot, 'hotspot');
  if (!here || !there) return office;
  const { hotspot: _, ...rest } = office;
  return {
    ...rest,
    complete: office.complete && hotspot.complete,
    legs: [here, there],
    comparison: compareLegs(here, there),
  };
}

/**
 * What is worth a second look on another network: every host that did not simply work, whatever a finding names, and
 * voice servers that stayed silent.
 */
export function troubledHosts({ observations, findings, nowhere }: Leg): ReadonlySet<string> {
  const odd = hostStates({ observations, nowhere }).filter(({ state }) => state !== 'works');
  const silent = by('stun', observations).filter(({ outcome }) => outcome.kind === 'failed');
  return new Set([
    ...odd.map(({ host }) => host),
    ...findings.flatMap(({ hosts }) => hosts),
    ...silent.map(({ target }) => target.server),
  ]);
}

/** The same report with more looks at some hosts of one leg. */
export function withRepeats(report: Report, id: Leg['id'], repeats: readonly Repeat[]): Report {
  const legs = report.legs.map((leg) =>
    leg.id === id ? { ...leg, repeats: [...(leg.repeats ?? []), ...repeats] } : leg,
  );
  const [office, hotspot] = [
    legs.find((leg) => leg.id === 'office'),
    legs.find((leg) => leg.id === 'hotspot'),
  ];
  return {
    ...report,
    legs,
    comparison: office && hotspot ? compareLegs(office, hotspot) : report.comparison,
  };
}

/** The leg of that name, or the only one there is under that name. */
export function legOf({ legs }: Report, id: Leg['id']): Leg | undefined {
  const leg = legs.find((one) => one.id === id) ?? legs[0];
  return leg && { ...leg, id };
}
