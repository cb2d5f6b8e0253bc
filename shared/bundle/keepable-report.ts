import { failed, type Outcome, ok } from '../outcome';
import type { Report } from '../report/report';
import { ourWords } from './our-words';
import { vocabulary } from './redact';
import { redactAlike } from './redact-alike';
import type { Secrets } from './secrets';

/** The report as it may lie on this computer's disk: without whatever a bundle must not hold, or not at all. */
export function keepableReport(report: Report, secrets: Secrets): Outcome<Report, 'leak'> {
  const { report: redacted, redactor, kept } = redactAlike(report, secrets, { keepsInternals: true });
  const leak = redactor.leak(JSON.stringify(redacted), vocabulary([...ourWords(), ...kept]));
  return leak === null ? ok(redacted) : failed('leak', leak);
}
