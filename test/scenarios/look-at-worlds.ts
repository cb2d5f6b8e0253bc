import { describe, expect, it } from 'vitest';
import { judgeAgain } from '../../shared/report/make-report';
import { redacted } from '../bundle/redacted';
import { complaintsAbout, oneOf } from './judged';
import { diagnosed, type Ran, rowsFor } from './run';
import type { Scenario } from './scenario';

const mostLooks = 3;
const longestMs = 12_000;

/** Looks again when what it says is wrong and this machine was busy meanwhile; a real mistake is made each time. */
async function lookInPeace(scenario: Scenario): Promise<Ran & { readonly complaints: string }> {
  for (let looks = 1; ; looks += 1) {
    const ran = await diagnosed(scenario);
    const found = ran.report.findings.map(({ code }) => code);
    const { verdict, tookMs } = ran.report;
    const complaints = [
      ...complaintsAbout(verdict, found, scenario.expected),
      ...frightened(ran, scenario.expected),
      ...(tookMs < longestMs ? [] : [`it took ${tookMs} ms`]),
    ].join('; ');
    if (complaints === '' || !ran.wasHeldUp || looks === mostLooks) return { ...ran, complaints };
  }
}

const severity = { healthy: 0, degraded: 1, blocked: 2, unknown: 2 } as const;

/** Whoever reads what is known so far must not be told worse than it is. */
const frightened = ({ soFar }: Ran, { status }: Scenario['expected']): readonly string[] =>
  soFar !== null &&
  soFar !== 'unknown' &&
  severity[soFar] > Math.max(...oneOf(status).map((s) => severity[s]))
    ? [`while it looked it said ${soFar}`]
    : [];

/** Runs the real engine in each of these worlds, and again on what support would read of it. */
export function lookAtWorlds(worlds: readonly Scenario[]): void {
  describe.concurrent('in a pretend world', () => {
    it.each(worlds.map((one) => [one.name, one] as const))('%s', async (_, scenario) => {
      const { report, log, open, complaints } = await lookInPeace(scenario);
      expect(complaints).toBe('');
      expect(log).toEqual([]);
      expect(open).toEqual({ sockets: 0, datagrams: 0 });
      // Support sees the bundle only.
      const again = judgeAgain(redacted(report), rowsFor(scenario));
      expect(again.verdict).toEqual(report.verdict);
      expect(again.findings.map(({ code, hosts }) => [code, hosts])).toEqual(
        report.findings.map(({ code, hosts }) => [code, hosts]),
      );
    });
  });
}
