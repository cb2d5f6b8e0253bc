import type { Answer, Request } from '../world/http';
import * as w from '../world/modifiers';
import { wantsWebSocket, webSocket } from '../world/websocket';
import type { Scenario } from './scenario';

/** The plain page where an upgrade was asked for: the box on the way never passed the wish on. */
const asIfPlain = (request: Request): Answer | undefined =>
  wantsWebSocket(request)
    ? { status: 200, headers: { server: 'cloudflare', 'cf-ray': '1-FRA' }, body: 'hello' }
    : undefined;

/** The lasting connection that carries answers, and voice. */
export const lasting: readonly Scenario[] = [
  {
    name: 'WebSockets are stripped by a trusted inspector',
    world: [w.inspectedBy('company', { trusted: true, answers: asIfPlain })],
    expected: {
      status: 'degraded',
      place: 'network',
      layer: 'websocket',
      code: 'websocket-blocked',
      product: null,
      findings: ['tls-inspected'],
    },
  },
  {
    name: 'WebSockets are closed by an inspector’s policy as soon as they are open',
    world: [
      w.inspectedBy('company', {
        trusted: true,
        answers: (request) => (wantsWebSocket(request) ? webSocket(request, 1008) : undefined),
      }),
    ],
    expected: {
      status: 'degraded',
      place: 'network',
      layer: 'websocket',
      code: 'websocket-blocked',
      product: null,
    },
  },
  {
    name: 'the service itself closes WebSockets by its own policy: nobody on the way is blamed',
    world: [
      w.answering('all', (request) => (wantsWebSocket(request) ? webSocket(request, 1008) : undefined)),
    ],
    expected: { status: 'healthy', place: 'none', layer: null, code: 'healthy', product: null },
  },
  {
    name: 'WebSockets get no answer',
    world: [w.answering('all', (request) => (wantsWebSocket(request) ? 'silent' : undefined))],
    expected: {
      status: 'degraded',
      place: 'network',
      layer: 'websocket',
      code: 'websocket-blocked',
      product: null,
    },
  },
  {
    name: 'voice’s packets do not leave',
    world: [w.udpBlocked],
    expected: {
      status: 'degraded',
      place: 'network',
      layer: 'udp',
      code: 'voice-udp-blocked',
      product: null,
      features: { chat: 'works' },
    },
  },
];
