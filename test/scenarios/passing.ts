import * as w from '../world/modifiers';
import * as t from '../world/timing';
import { apex, byNetwork, chatGpt, edge, healthy, type Scenario } from './scenario';

/** All of ChatGPT's, as a shaper's list of addresses has them. */
const shaped = [
  'chatgpt.com',
  'ws.chatgpt.com',
  'auth.openai.com',
  'api.openai.com',
  'cdn.oaistatic.com',
  'ios.chat.openai.com',
];

const answersOnce401 = (): w.Modifier => {
  let asked = 0;
  return w.answering(apex, ({ secure, path }) => {
    if (!secure || path !== '/') return undefined;
    asked += 1;
    return asked === 1 ? { status: 401, headers: edge, body: '' } : undefined;
  });
};

/** Lines that shake, and trouble that is over when one looks again. */
export const passing: readonly Scenario[] = [
  {
    name: 'the first address of a host is dead, the second is not',
    sources: ['netdoc:same-family-failover'],
    world: [
      (world) =>
        w.dnsSays(apex, { addresses: ['104.18.250.250', ...world.addressesOf('chatgpt.com')] })(world),
    ],
    // Browsers that try one after the other wait for it, whenever it comes first.
    expected: { status: 'degraded', place: 'network', layer: 'tcp', code: 'address-dead', product: null },
  },
  {
    name: 'connections open now in 5 ms, now in 140',
    sources: ['netdoc:high-jitter'],
    world: [t.jitter(140)],
    expected: healthy,
  },
  {
    name: 'one connection opens a second late',
    sources: ['netdoc:packet-loss', 'netdoc:latency-spike'],
    world: [t.losesFirstPackets({ every: 5, times: 1 })],
    expected: healthy,
  },
  {
    name: 'a firewall lets some of our many connections in at once, and makes the others knock again',
    world: [t.farAway(['www.apple.com', 'www.microsoft.com'], 150), t.holdsAtTheDoor(24)],
    expected: healthy,
  },
  {
    name: 'one connection in three opens a second late',
    sources: ['netdoc:unstable-connectivity', 'netdoc:flapping-connectivity'],
    // Sites at several distances, as everywhere: a computer to which nothing at all happens for a second stood still.
    world: [t.farAway(['www.apple.com', 'www.microsoft.com'], 150), t.losesFirstPackets({ every: 3 })],
    expected: { ...byNetwork('ip', 'unstable-path'), status: 'degraded' },
  },
  {
    name: 'ChatGPT alone is slowed down, and loses packets',
    sources: ['ooni:throttlingWithHTTPS', 'report:slow-drip'],
    world: [t.farAway(shaped, 300), t.losesFirstPackets({ every: 4 })],
    expected: { ...byNetwork('ip', ['slow-path', 'unstable-path']), status: 'degraded' },
  },
  {
    name: 'one handshake stalls once, and the next one does not',
    sources: ['netdoc:fault-during-probe', 'netdoc:transient-connectivity-loss'],
    world: [t.stallsOnce(['cdn.oaistatic.com'])],
    expected: healthy,
  },
  {
    name: 'names take nearly as long as we wait for them',
    sources: ['netdoc:dns-timeout-boundary'],
    world: [t.namesTake(3_200)],
    expected: healthy,
  },
  {
    name: 'the resolver is away for two seconds, and answers then',
    sources: ['netdoc:transient-dns-outage', 'netdoc:intermittent-dns'],
    world: [t.namesTake(2_000, (host) => chatGpt(host))],
    expected: healthy,
  },
  {
    name: 'a host says 401 once',
    sources: ['report:one-401-blip'],
    world: [answersOnce401()],
    expected: healthy,
  },
  {
    name: 'a host answers with a status of its own under its genuine certificate',
    sources: ['netdoc:http-error'],
    world: [w.answering(['cdn.oaistatic.com'], () => ({ status: 418, headers: edge, body: '' }))],
    expected: healthy,
  },
];
