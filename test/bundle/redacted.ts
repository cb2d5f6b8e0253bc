import { sha256 } from '../../electron/bundle/write-bundle';
import { entryNames, toText } from '../../shared/bundle/bundle';
import { composeBundle } from '../../shared/bundle/compose-bundle';
import { noSecrets, type Secrets } from '../../shared/bundle/secrets';
import { type Report, reportSchema } from '../../shared/report/report';

/** A computer whose secrets are words that reports are full of. */
const somebody: Partial<Secrets> = {
  userNames: ['ann.lee', 'files', 'guest'],
  hostNames: ['ann-laptop.corp.example', 'gateway-7'],
  networkNames: ['ACME-Guest'],
};

/** The report as it stands in a bundle. */
export function redacted(report: Report, secrets: Partial<Secrets> = somebody): Report {
  const composed = composeBundle({
    report,
    log: '',
    lang: 'en',
    secrets: { ...noSecrets, ...secrets },
    sha256,
  });
  if (composed.kind === 'failed') throw new Error(`${composed.why} ${composed.detail}`);
  const entry = composed.value.entries.find(({ name }) => name === entryNames.report);
  return reportSchema.parse(JSON.parse(toText(entry?.bytes ?? new Uint8Array())));
}
