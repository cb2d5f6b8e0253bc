import { failed, type Outcome, ok } from '../outcome';
import type { Report } from '../report/report';
import type { NameBook } from './names';
import { ourWordsAnd } from './our-words';
import { redactAlike } from './redact-alike';
import type { Secrets } from './secrets';

interface Keeping {
  readonly report: Report;
  readonly secrets: Secrets;
  /** Names that are given already: by the HARs that are kept beside it. */
  readonly names?: NameBook;
}

/** The report as it may lie on this computer's disk: without whatever a bundle must not hold, or not at all. */
export function keepableReport({ report, secrets, names }: Keeping): Outcome<Report, 'leak'> {
  const options = { keepsInternals: true, ...(names && { names }) };
  const { report: redacted, redactor, kept } = redactAlike(report, secrets, options);
  const leak = redactor.leak(JSON.stringify(redacted), ourWordsAnd(kept));
  return leak === null ? ok(redacted) : failed('leak', leak);
}
