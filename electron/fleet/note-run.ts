import { appendFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Policy } from '../../shared/policy/policy';
import type { Report } from '../../shared/report/report';
import { type RunLine, runLine } from '../../shared/report/run-line';

/** As long as a collector gets (otlp.ts). */
const deadlineMs = 3_000;

/**
 * Tells the administrator's collectors of a run, as far as the policy names any. Never rejects: what could not be told
 * comes back as text, and the run's result stands.
 */
export async function noteRun(report: Report, { runLog, telemetry }: Policy): Promise<readonly string[]> {
  const line = runLine(report);
  const told = await Promise.allSettled([
    ...(runLog === undefined ? [] : [inTime(addLine(runLog, line))]),
    ...(telemetry === undefined ? [] : [send(line, telemetry)]),
  ]);
  return told.flatMap((one) =>
    one.status === 'rejected' ? [String(one.reason?.message ?? one.reason)] : [],
  );
}

/** One write of less than a page: lines of two runs at once do not mix. */
const addLine = (file: string, line: RunLine): Promise<void> =>
  appendFile(file, `${JSON.stringify(line)}\n`, { mode: 0o640 });

/** A share whose server has gone keeps a write waiting for minutes; the run's own result must not wait with it. */
const inTime = (work: Promise<void>): Promise<void> => {
  const late = new AbortController();
  const end = () => late.abort();
  return Promise.race([
    work.finally(end),
    pause(deadlineMs, undefined, late).then(() => {
      throw new Error('ETIMEDOUT');
    }),
  ]);
};

/** The library is read only where a collector is named: it would cost every start a moment. */
const send = async (line: RunLine, url: string): Promise<void> => {
  const { sendRun } = await import('./otlp');
  await sendRun(line, url);
};
