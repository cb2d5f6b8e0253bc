import { authority } from '../world/certificates';
import { type Answer, type Request, reset } from '../world/http';
import * as w from '../world/modifiers';
import { wantsWebSocket, webSocket } from '../world/websocket';
import { type Scenario, websocketsBlocked } from './scenario';

/** The plain page where an upgrade was asked for: the box on the way never passed the wish on. */
const asIfPlain = (request: Request): Answer | undefined =>
  wantsWebSocket(request)
    ? { status: 200, headers: { server: 'cloudflare', 'cf-ray': '1-FRA' }, body: 'hello' }
    : undefined;

/** Grants the upgrade, and cuts it without the goodbye that WebSockets have. */
const cutsStream = (request: Request): Answer => {
  const granted = webSocket(request);
  return typeof granted === 'object' && 'upgrade' in granted
    ? { ...granted, speak: (socket) => void setTimeout(() => reset(socket), 20) }
    : granted;
};

/** Grants the upgrade in the far side's name, and swallows whatever is said then. */
const grantsAndSwallows = (request: Request): Answer => {
  const granted = webSocket(request);
  return typeof granted === 'object' && 'upgrade' in granted
    ? { ...granted, speak: (socket) => void socket.resume() }
    : granted;
};

/** The lasting connection that carries answers, and voice. */
export const lasting: readonly Scenario[] = [
  {
    name: 'WebSockets are stripped by a trusted inspector',
    world: [w.inspectedBy('company', { trusted: true, answers: asIfPlain })],
    expected: { ...websocketsBlocked, findings: ['tls-inspected'] },
  },
  {
    name: 'WebSockets are closed by an inspector’s policy as soon as they are open',
    sources: ['report:ws-1008'],
    world: [
      w.inspectedBy('company', {
        trusted: true,
        answers: (request) => (wantsWebSocket(request) ? webSocket(request, 1008) : undefined),
      }),
    ],
    expected: websocketsBlocked,
  },
  {
    name: 'an inspector grants WebSockets himself, and passes nothing on',
    world: [
      w.inspectedBy('company', {
        trusted: true,
        answers: (request) => (wantsWebSocket(request) ? grantsAndSwallows(request) : undefined),
      }),
    ],
    expected: { ...websocketsBlocked, findings: ['tls-inspected'] },
  },
  {
    name: 'an inspector grants WebSockets himself, and the far side is still heard',
    world: [
      w.inspectedBy('company', {
        trusted: true,
        answers: (request) => (wantsWebSocket(request) ? webSocket(request) : undefined),
      }),
    ],
    expected: {
      status: 'degraded',
      place: 'network',
      layer: 'tls',
      code: 'tls-inspected',
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
    expected: websocketsBlocked,
  },
  {
    name: 'voice’s packets do not leave',
    sources: ['report:voice-udp'],
    world: [w.udpBlocked],
    expected: {
      status: 'degraded',
      place: 'network',
      layer: 'udp',
      code: 'voice-udp-blocked',
      product: null,
      features: { chat: 'works', voice: 'impaired' },
    },
  },
  {
    name: 'a cloud gateway cuts the stream a moment after it has opened',
    sources: ['report:zt-stream-cut'],
    world: [
      w.inspectedBy(authority('CN=Gateway CA - Cloudflare Managed G1, O=Cloudflare, C=US'), {
        trusted: true,
        answers: (request) => (wantsWebSocket(request) ? cutsStream(request) : undefined),
      }),
    ],
    expected: {
      status: 'degraded',
      place: 'network',
      layer: 'websocket',
      code: 'websocket-blocked',
      product: 'cloudflare-gateway',
      findings: ['tls-inspected'],
    },
  },
];
