import * as c from '../../fakes/changes';
import { only } from '../../fakes/saw';
import { chatGpt, contoso, type Holding, type NotHolding } from './case';

export const holding: readonly Holding[] = [
  {
    code: 'service-error',
    name: 'ChatGPT answers 502, and its status page agrees',
    change: c.all(
      c.theySay(only('chatgpt.com'), 502),
      c.statusPageSays('major', [['ChatGPT', 'major_outage']]),
    ),
    expected: {
      layer: 'http',
      place: 'service',
      confidence: 'certain',
      hosts: ['chatgpt.com'],
      facts: { status: 502, confirmed: true },
    },
  },
  {
    code: 'service-error',
    name: 'one host answers 503, and the status page knows of nothing',
    change: c.theySay(only('auth.openai.com'), 503),
    expected: { confidence: 'likely', facts: { status: 503, confirmed: false } },
  },
  {
    code: 'service-error',
    name: 'pages come, and the lasting connection is answered 503 under the genuine certificate',
    change: c.webSockets(only('ws.chatgpt.com'), { status: 503 }),
    expected: { place: 'service', confidence: 'likely', hosts: ['ws.chatgpt.com'], facts: { status: 503 } },
  },
  {
    code: 'service-error',
    name: 'the edge’s own error under an inspector’s certificate',
    change: c.all(c.inspectedBy(contoso, { trusted: true }), c.theySay(only('chatgpt.com'), 522)),
    expected: { place: 'service', hosts: ['chatgpt.com'] },
  },
  {
    code: 'service-outage',
    name: 'the status page tells of trouble with sign-in',
    change: c.statusPageSays('minor', [['Login', 'partial_outage']]),
    expected: { layer: 'http', place: 'service', confidence: 'certain', facts: { indicator: 'minor' } },
  },
  {
    code: 'service-refuses-country',
    name: 'unsupported_country, and the trace page says which',
    change: c.theySay(only('chatgpt.com'), 403, '{"error":{"code":"unsupported_country"}}'),
    expected: { layer: 'http', place: 'service', confidence: 'certain', hosts: ['chatgpt.com'] },
  },
  {
    code: 'service-refuses-country',
    name: 'in its program’s own word, behind an inspector who takes its marks out',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true, strips: ['server', 'cf-ray'] }),
      c.theySay(only('chatgpt.com'), 403, '{"error":{"code":"unsupported_country_region_territory"}}'),
    ),
    expected: { place: 'service', confidence: 'likely', hosts: ['chatgpt.com'] },
  },
  {
    code: 'service-rate-limits',
    name: '429 from the edge',
    change: c.theySay(only('chatgpt.com'), 429, '', [['retry-after', '30']]),
    expected: {
      layer: 'http',
      place: 'service',
      confidence: 'certain',
      hosts: ['chatgpt.com'],
      facts: { retryAfter: '30' },
    },
  },
];

export const notHolding: readonly NotHolding[] = [
  {
    code: 'service-error',
    name: 'the edge asks with 503 whether we are a browser',
    change: c.answers(only('chatgpt.com', 'auth.openai.com'), (was) => ({
      ...was,
      status: 503,
      bodyStart: '<title>Just a moment...</title>',
      headers: [...was.headers, ['cf-mitigated', 'challenge']],
    })),
  },
  {
    code: 'service-error',
    name: 'an error of somebody on the way',
    change: c.all(c.inspectedBy(contoso), c.blockedBy(chatGpt, { status: 502 })),
  },
  {
    code: 'service-error',
    name: 'the lasting connection is answered 503 by somebody who opens the encryption',
    change: c.all(
      c.inspectedBy(contoso, { trusted: true }),
      c.webSockets(only('ws.chatgpt.com'), { status: 503, headers: [] }),
    ),
  },
  {
    code: 'service-error',
    name: 'an unrelated site has trouble',
    change: c.theySay(only('www.google.com'), 500),
  },
  {
    code: 'service-outage',
    name: 'trouble with something nobody here uses',
    change: c.statusPageSays('minor', [['Sora', 'major_outage']]),
  },
  { code: 'service-outage', name: 'the status page is out of reach', change: c.statusUnknown() },
  { code: 'service-refuses-country', name: 'the edge’s challenge', change: c.challenge(chatGpt) },
  {
    code: 'service-refuses-country',
    name: 'somebody on the way says so',
    change: c.all(
      c.inspectedBy(contoso),
      c.blockedBy(chatGpt, { bodyStart: 'Not available in your country' }),
    ),
  },
  {
    code: 'service-rate-limits',
    name: 'a gateway’s own 429',
    change: c.all(c.inspectedBy(contoso), c.blockedBy(chatGpt, { status: 429 })),
  },
];
