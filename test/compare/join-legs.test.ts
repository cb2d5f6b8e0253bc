import { describe, expect, it } from 'vitest';
import { joinLegs, legOf, troubledHosts } from '../../shared/compare/join-legs';
import type { Leg } from '../../shared/report/report';
import { reports } from '../fakes/fake-reports';

const office = reports['dns-sinkhole'];
const hotspot = reports.healthy;

describe('two reports joined', () => {
  const joined = joinLegs(office, hotspot);

  it('have both legs, each under its own name', () => {
    expect(joined.legs.map(({ id }) => id)).toEqual(['office', 'hotspot']);
    expect(joined.legs[1]?.observations).toEqual(hotspot.legs[0]?.observations);
    expect(joined.comparison).not.toBeNull();
  });

  it('keep the verdict and the advice of the office', () => {
    const { verdict, findings, advice } = office;
    expect(joined).toMatchObject({ verdict, findings, advice, startedAt: office.startedAt });
  });

  it.each([
    [true, true, true],
    [true, false, false],
    [false, true, false],
  ])('are complete only together: %s and %s', (first, second, both) => {
    expect(joinLegs({ ...office, complete: first }, { ...hotspot, complete: second }).complete).toBe(both);
  });

  it('can be joined again, with another try in the place of the last', () => {
    const again = joinLegs(joined, {
      ...hotspot,
      legs: hotspot.legs.map((leg) => ({ ...leg, observations: [] })),
    });
    expect(again.legs.map(({ id }) => id)).toEqual(['office', 'hotspot']);
    expect(again.legs[1]?.observations).toEqual([]);
    expect(legOf(again, 'office')?.observations).toEqual(office.legs[0]?.observations);
  });
});

describe('the hosts worth a second look', () => {
  const leg = (name: keyof typeof reports) => legOf(reports[name], 'office') as Leg;

  it('are none when all is well', () => {
    expect([...troubledHosts(leg('healthy'))]).toEqual([]);
  });

  it('are those that were lied about, and no others', () => {
    expect([...troubledHosts(leg('dns-sinkhole'))].sort()).toEqual([...office.verdict.hosts].sort());
  });

  it('are also those that only a finding names', () => {
    const [finding] = office.findings;
    const only = { ...leg('healthy'), findings: finding ? [{ ...finding, hosts: ['ws.chatgpt.com'] }] : [] };
    expect([...troubledHosts(only)]).toEqual(['ws.chatgpt.com']);
  });
});
