import { type Report, reportSchema } from '../../shared/report/report';
import { sampleReport, saw, visit } from './sample-report';

/** The usual report, and more that was seen. */
export const withObservations = (...more: Report['legs'][number]['observations']): Report => {
  const report = sampleReport();
  const [leg] = report.legs;
  if (leg) leg.observations.push(...more);
  return report;
};

/** A report with every kind of look, so that every string field there is gets its turn. */
export const fullReport = (): Report =>
  reportSchema.parse(
    withObservations(
      ...visit('blocked.example', { body: '<html><title>Blocked</title>' }),
      saw(
        'proxy-connect',
        { host: 'h.example', port: 443, proxy: 'http://proxy.corp.example:8080' },
        {
          kind: 'ok',
          value: { status: 407, headers: [['proxy-authenticate', 'NTLM']], bodyStart: 'denied' },
        },
      ),
      saw(
        'websocket',
        { url: 'wss://ws.chatgpt.com/x', via: 'direct' },
        {
          kind: 'ok',
          value: {
            status: 101,
            headers: [['upgrade', 'websocket']],
            bodyStart: '',
            closedAfterMs: null,
            closeCode: null,
          },
        },
      ),
      saw(
        'service-status',
        { url: 'https://status.openai.com/api/v2/summary.json' },
        {
          kind: 'ok',
          value: {
            indicator: 'none',
            components: [{ name: 'ChatGPT', status: 'operational' }],
            incidents: [{ name: 'Slow', status: 'resolved', impact: 'minor' }],
          },
        },
      ),
      saw(
        'dns-query',
        { name: 'chatgpt.com', type: 'TXT', server: '9.9.9.9', transport: 'udp' },
        {
          kind: 'ok',
          value: {
            rcode: 'NOERROR',
            addresses: [],
            names: ['x.example'],
            texts: ['v=1'],
            contradicted: false,
          },
        },
      ),
      saw('clock', { server: 'time.example' }, { kind: 'ok', value: { aheadMs: 3, roundTripMs: 20 } }),
      saw(
        'stun',
        { server: 'stun.example', address: '192.0.2.9', port: 3478 },
        { kind: 'failed', why: 'timed-out', detail: 'x' },
      ),
    ),
  );

/** Every string of a report that is free to hold anything, by its path. */
export function* stringsOf(
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<readonly (string | number)[]> {
  if (typeof value === 'string') yield path;
  else if (Array.isArray(value))
    for (const [i, item] of value.entries()) yield* stringsOf(item, [...path, i]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* stringsOf(item, [...path, key]);
}
