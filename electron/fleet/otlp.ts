import { SeverityNumber } from '@opentelemetry/api-logs';
import { OTLPLogExporter } from '@opentelemetry/exporter-logs-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { LoggerProvider, type LogRecordExporter, SimpleLogRecordProcessor } from '@opentelemetry/sdk-logs';
import type { RunLine } from '../../shared/report/run-line';

/** A collector that does not answer costs a run no more than this. */
const deadlineMs = 3_000;

/** https://opentelemetry.io/docs/specs/otel/logs/data-model/#field-severitynumber */
const severities: Readonly<Record<string, SeverityNumber>> = {
  healthy: SeverityNumber.INFO,
  unknown: SeverityNumber.WARN,
  degraded: SeverityNumber.WARN,
  blocked: SeverityNumber.ERROR,
};

/** Sends a run as one OpenTelemetry log record. Rejects with a reason when the collector did not take it. */
export async function sendRun(line: RunLine, url: string): Promise<void> {
  const { exporter, refusal } = hearing(new OTLPLogExporter({ url, timeoutMillis: deadlineMs }));
  const provider = new LoggerProvider({
    // Nothing of this computer: the library's own detectors stay off.
    resource: resourceFromAttributes({ 'service.name': 'clearway', 'service.version': line.version }),
    processors: [new SimpleLogRecordProcessor({ exporter })],
  });
  provider.getLogger('clearway').emit({
    eventName: 'clearway.run',
    timestamp: new Date(line.at),
    severityNumber: severities[line.status] ?? SeverityNumber.WARN,
    body: `${line.status}: ${line.code}`,
    attributes: Object.fromEntries(Object.entries(line).map(([key, value]) => [`clearway.${key}`, value])),
  });
  await provider.shutdown();
  const why = refusal();
  if (why) throw why;
}

/** The processor keeps an exporter's failure to itself; an administrator wants to hear it. */
function hearing(inner: LogRecordExporter): { exporter: LogRecordExporter; refusal(): Error | undefined } {
  let refused: Error | undefined;
  return {
    refusal: () => refused,
    exporter: {
      export: (records, done) =>
        inner.export(records, (result) => {
          if (result.code !== 0) refused = result.error ?? new Error('the collector did not take it');
          done(result);
        }),
      forceFlush: () => inner.forceFlush(),
      shutdown: () => inner.shutdown(),
    },
  };
}
