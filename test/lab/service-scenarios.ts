import { blocked, degraded, type Scenario } from './scenario';

const outage = ['chatgpt.com', 'ws.chatgpt.com', 'ab.chatgpt.com'];

/** The clock of the computer, and the far side. */
export const serviceScenarios: readonly Scenario[] = [
  {
    name: "the computer's clock is 400 days behind",
    changes: { wrapper: ['faketime', '-f', '-400d'] },
    expected: blocked('clock-wrong', 'clock', {
      place: 'this-computer',
      facts: { direction: 'behind', days: 400 },
    }),
  },
  {
    name: "the computer's clock is 2 days ahead",
    slow: true,
    changes: { wrapper: ['faketime', '-f', '+2d'] },
    expected: degraded('clock-wrong', 'clock', {
      place: 'this-computer',
      facts: { direction: 'ahead', days: 2 },
    }),
  },
  {
    name: "ChatGPT's own side answers with errors",
    changes: { trouble: { errors: { status: 502, hosts: outage } } },
    expected: blocked('service-error', 'http', { place: 'service', facts: { status: 502 } }),
  },
  {
    name: 'a certificate of ChatGPT ran out',
    changes: { trouble: { expired: ['cdn.oaistatic.com'] } },
    expected: blocked('certificate-expired', 'tls', { place: 'service', hosts: ['cdn.oaistatic.com'] }),
  },
];
