import { calm } from '../world/healthy';
import type { Answer, Request } from '../world/http';
import * as w from '../world/modifiers';
import { wantsWebSocket } from '../world/websocket';
import { apex, byNetwork, chatGpt, edge, healthy, type Scenario } from './scenario';

const page = (body: string, headers: Readonly<Record<string, string>>): Answer => ({
  status: 403,
  headers: { 'content-type': 'text/html', ...headers },
  body,
});
const exceptTrace =
  (answer: Answer) =>
  ({ path, secure }: Request): Answer | undefined =>
    secure && !path.startsWith('/cdn-cgi') ? answer : undefined;
const away = '<title>Attention Required! | Cloudflare</title>Sorry, you have been blocked';

/** OpenAI's own edge speaks, or somebody who borrows its words. */
export const service: readonly Scenario[] = [
  {
    name: 'the edge challenges programs on all of ChatGPT’s hosts',
    world: [
      w.answering(chatGpt, exceptTrace(page('Just a moment...', { ...edge, 'cf-mitigated': 'challenge' }))),
    ],
    expected: healthy,
  },
  {
    name: 'pages come, and the lasting connection alone is answered with an error',
    world: [
      w.answering(['ws.chatgpt.com'], (request) =>
        wantsWebSocket(request) ? { status: 503, headers: edge, body: 'Service Unavailable' } : undefined,
      ),
    ],
    expected: {
      status: ['degraded', 'blocked'],
      place: 'service',
      layer: 'http',
      code: 'service-error',
      product: null,
      hosts: ['ws.chatgpt.com'],
    },
  },
  {
    name: 'the edge turns this network’s address away',
    world: [w.answering(chatGpt, exceptTrace(page(away, edge)))],
    expected: {
      status: 'blocked',
      place: 'service',
      layer: 'http',
      code: 'service-refuses-address',
      product: null,
      hosts: apex,
    },
  },
  {
    name: 'a firewall borrows the edge’s words',
    world: [
      w.inspectedBy('company', {
        trusted: true,
        answers: ({ host }) => (chatGpt(host) ? page('This site has been blocked by IT', {}) : undefined),
      }),
    ],
    expected: { ...byNetwork('http', 'block-page'), status: 'blocked', hosts: apex },
  },
  {
    name: 'ChatGPT is partly down, says its page, and all answers from here',
    world: [
      w.answering(['status.openai.com'], () => ({
        status: 200,
        body: JSON.stringify({
          ...calm,
          status: { indicator: 'minor' },
          components: [{ name: 'ChatGPT', status: 'partial_outage' }],
        }),
      })),
    ],
    expected: { status: 'degraded', place: 'service', layer: 'http', code: 'service-outage', product: null },
  },
  {
    name: 'the company keeps people to its own workspace',
    world: [
      w.inspectedBy('company', {
        trusted: true,
        answers: ({ path }) => (path.startsWith('/backend-anon') ? page('blocked', {}) : undefined),
      }),
    ],
    expected: {
      status: 'degraded',
      place: 'network',
      layer: 'tls',
      code: 'tls-inspected',
      product: null,
      findings: ['workspace-restricted'],
      features: { chat: 'works' },
    },
  },
  {
    name: 'everything comes, and slowly',
    world: [
      w.answering(['www.apple.com', 'www.microsoft.com', 'www.google.com', 'github.com'], ({ secure }) =>
        secure ? 'slow-body' : undefined,
      ),
    ],
    expected: { ...healthy, findings: ['narrow-line'] },
  },
];
