import { failed, type Outcome, ok } from '../outcome';
import type { Report } from '../report/report';
import { ourWords } from './compose-bundle';
import { redactorFor, vocabulary } from './redact';
import { evidenceOf, redactReport } from './redact-report';
import type { Secrets } from './secrets';

/** The report as it may lie on this computer's disk: without whatever a bundle must not hold, or not at all. */
export function keepableReport(report: Report, secrets: Secrets): Outcome<Report, 'leak'> {
  const redactor = redactorFor(secrets, evidenceOf(report));
  const kept = new Set<string>();
  const redacted = redactReport(report, redactor, ourWords(), kept);
  const leak = redactor.leak(JSON.stringify(redacted), vocabulary([...ourWords(), ...kept]));
  return leak === null ? ok(redacted) : failed('leak', leak);
}
