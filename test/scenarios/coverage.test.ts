import { describe, expect, it } from 'vitest';
import { allSources, elsewhere, netdoc, ooni, report } from './peer-cases';
import { scenarios } from './scenarios';

const twins = new Map(
  allSources.map((source) => [source, scenarios.filter(({ sources }) => sources?.includes(source))] as const),
);

describe('the cases of the peers', () => {
  it('are all here', () => {
    expect([ooni.length, netdoc.length, report.length]).toEqual([50, 49, 39]);
    expect(new Set(allSources).size).toBe(50 + 49 + 39);
  });

  it.each(allSources)('%s has a scenario of ours, or a reason to have none', (source) => {
    const hasReason = elsewhere[source] !== undefined;
    expect({ isCovered: (twins.get(source)?.length ?? 0) > 0, hasReason }).toEqual({
      isCovered: !hasReason,
      hasReason,
    });
  });
});

it('no two scenarios have one name', () => {
  const names = scenarios.map(({ name }) => name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
