import { endpointOf } from '../../shared/catalogue/catalogue';
import { catalogue } from '../../shared/catalogue/endpoints';
import type { Answer, Request } from '../world/http';
import * as w from '../world/modifiers';
import { wantsWebSocket } from '../world/websocket';
import { apex, byNetwork, type Scenario } from './scenario';

const isOnEdge = (host: string): boolean => endpointOf(catalogue, host)?.healthy.edge === 'cloudflare';

/** Every host of the edge says the same, and the inspector takes out of its head who said it. */
const edgeSays = (answer: Answer): w.Modifier =>
  w.inspectedBy('company', {
    trusted: true,
    answers: ({ host, secure }: Request) => (secure && isOnEdge(host) ? answer : undefined),
  });

const html = { 'content-type': 'text/html' };
const inspected = {
  ...byNetwork('tls', 'tls-inspected'),
  status: 'degraded',
} as const;

/** An inspector who takes the edge's marks out of all answers: that they are missing says nothing any more. */
export const hiddenEdge: readonly Scenario[] = [
  {
    name: 'the edge asks whether we are a browser, and a trusted inspector takes its marks out',
    world: [
      edgeSays({
        status: 403,
        headers: { ...html, 'cf-mitigated': 'challenge' },
        body: '<html><head><title>Just a moment...</title></head><body>Enable JavaScript and cookies</body></html>',
      }),
    ],
    expected: { ...inspected, features: { chat: 'works', 'ios-app': 'blocked' } },
  },
  {
    name: 'ChatGPT is in trouble, by the edge’s own page, and a trusted inspector takes its marks out',
    world: [
      edgeSays({
        status: 502,
        headers: html,
        body: '<title>chatgpt.com | 502: Bad gateway</title>Error code 502. You: Working. Cloudflare: Working. Host: Error',
      }),
    ],
    expected: { status: 'blocked', place: 'service', layer: 'http', code: 'service-error', hosts: apex },
  },
  {
    name: 'an error that may be anybody’s, behind a trusted inspector who takes the edge’s marks out',
    world: [edgeSays({ status: 502, headers: html, body: '<html><h1>502 Bad Gateway</h1></html>' })],
    expected: { ...inspected, findings: ['unexpected-answer'], features: { chat: 'unknown' } },
  },
  {
    name: 'ChatGPT refuses this country, and a trusted inspector takes the edge’s marks out',
    world: [
      edgeSays({
        status: 403,
        headers: { 'content-type': 'application/json' },
        body: '{"error":{"code":"unsupported_country_region_territory","type":"request_forbidden"}}',
      }),
    ],
    expected: {
      status: 'blocked',
      place: 'service',
      layer: 'http',
      code: 'service-refuses-country',
      hosts: apex,
    },
  },
  {
    name: 'a trusted inspector answers the wish for a WebSocket with a page of its own',
    world: [
      w.inspectedBy('company', {
        trusted: true,
        answers: (request) =>
          wantsWebSocket(request) ? { status: 200, headers: html, body: '<html>ok</html>' } : undefined,
      }),
    ],
    expected: { ...byNetwork('websocket', 'websocket-blocked'), status: 'degraded' },
  },
];
