import { expect, it } from 'vitest';
import { findingCodes } from '../../shared/finding/codes';
import { oneOf } from './judged';
import { lookAtWorlds } from './look-at-worlds';
import { diagnosed } from './run';
import type { Scenario } from './scenario';
import { scenarios } from './scenarios';

// The other half is in scenarios-odd.test.ts: they wait for real deadlines, and two files wait at the same time.
lookAtWorlds(scenarios.filter((_, i) => i % 2 === 0));

it('findings rest on observations that are there', async () => {
  const inspected = scenarios.find(({ name }) => name === 'only the AI hosts are inspected');
  const { report } = await diagnosed(inspected as Scenario);
  const ids = new Set(report.legs.flatMap((leg) => leg.observations.map(({ id }) => id)));
  expect(report.findings.length).toBeGreaterThan(0);
  for (const { evidence } of report.findings) for (const id of evidence) expect(ids).toContain(id);
});

it('what is listed here covers what can be found', () => {
  const covered = new Set(
    scenarios.flatMap(({ expected }) => [...oneOf(expected.code), ...(expected.findings ?? [])]),
  );
  /** Found by the engine on looks at voice alone (test/engine/voice.test.ts) and in the laboratory. */
  const elsewhere: readonly string[] = ['voice-breaks-up'];
  expect(findingCodes.filter((code) => !covered.has(code) && !elsewhere.includes(code))).toEqual([]);
});
