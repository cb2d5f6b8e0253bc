import { describe, expect, it } from 'vitest';
import { judgeAgain } from '../../shared/report/make-report';
import { redacted } from '../bundle/redacted';
import { complaintsAbout } from './judged';
import { diagnosed, rowsFor } from './run';
import type { Scenario } from './scenario';

/** Runs the real engine in each of these worlds, and again on what support would read of it. */
export function lookAtWorlds(worlds: readonly Scenario[]): void {
  describe.concurrent('in a pretend world', () => {
    it.each(worlds.map((one) => [one.name, one] as const))('%s', async (_, scenario) => {
      const { report, log, open } = await diagnosed(scenario);
      const found = report.findings.map(({ code }) => code);
      expect(complaintsAbout(report.verdict, found, scenario.expected).join('; ')).toBe('');
      expect(log).toEqual([]);
      expect(open).toEqual({ sockets: 0, datagrams: 0 });
      expect(report.tookMs).toBeLessThan(12_000);
      // Support sees the bundle only.
      const again = judgeAgain(redacted(report), rowsFor(scenario));
      expect(again.verdict).toEqual(report.verdict);
      expect(again.findings.map(({ code, hosts }) => [code, hosts])).toEqual(
        report.findings.map(({ code, hosts }) => [code, hosts]),
      );
    });
  });
}
