import { appendFile } from 'node:fs/promises';
import type { Policy } from '../../shared/policy/policy';
import type { Report } from '../../shared/report/report';
import { type RunLine, runLine } from '../../shared/report/run-line';

/**
 * Tells the administrator's collectors of a run, as far as the policy names any. Never rejects: what could not be told
 * comes back as text, and the run's result stands.
 */
export async function noteRun(report: Report, { runLog, telemetry }: Policy): Promise<readonly string[]> {
  const line = runLine(report);
  const told = await Promise.allSettled([
    // One write of less than a page: lines of two runs at once do not mix.
    ...(runLog === undefined ? [] : [appendFile(runLog, `${JSON.stringify(line)}\n`, { mode: 0o640 })]),
    ...(telemetry === undefined ? [] : [send(line, telemetry)]),
  ]);
  return told.flatMap((one) =>
    one.status === 'rejected' ? [String(one.reason?.message ?? one.reason)] : [],
  );
}

/** The library is read only where a collector is named: it would cost every start a moment. */
const send = async (line: RunLine, url: string): Promise<void> => {
  const { sendRun } = await import('./otlp');
  await sendRun(line, url);
};
