import type { ComposedBundle } from '../../shared/bundle/compose-bundle';
import type { Secrets } from '../../shared/bundle/secrets';
import type { Outcome } from '../../shared/outcome';
import type { Report } from '../../shared/report/report';
import { composeInWorker, type PackerWork, type Waiting } from './in-worker';

export interface PackOptions extends Omit<PackerWork, 'secrets'> {
  /** What this computer knows to be private (known-secrets.ts). */
  readonly secrets: () => Promise<Secrets>;
}

/** The bundle's entries, redacted with what this computer knows to be private. */
export const pack = async (
  { secrets, ...contents }: PackOptions,
  waiting: Waiting = {},
): Promise<Outcome<ComposedBundle, 'leak' | 'stopped'>> =>
  composeInWorker({ ...contents, secrets: await secrets() }, waiting);

/** In UTC, so that nothing is told about where the computer stands. */
const usualName = 'clearway-{date}-{time}.zip';

/** The same run has the same file name: `clearway-20261121-093000.zip`; with a second network, one of its own. */
export function bundleName({ startedAt, comparison, verdict }: Report, pattern = usualName): string {
  const [date = '', time = ''] = startedAt.slice(0, 19).replace(/[-:]/g, '').split('T');
  const blanks = { date, time, status: verdict.status, code: verdict.code };
  const name = pattern.replace(/\{(\w+)\}/g, (_, blank: keyof typeof blanks) => blanks[blank]);
  return comparison ? name.replace(/\.zip$/, '-compared.zip') : name;
}
