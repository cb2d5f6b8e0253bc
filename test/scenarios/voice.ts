import { egressAddresses } from '../../shared/catalogue/controls';
import { livekit, voiceServers } from '../../shared/catalogue/voice-servers';
import * as w from '../world/modifiers';
import * as t from '../world/timing';
import { healthy, type Scenario } from './scenario';

const servers: readonly string[] = voiceServers.addresses;

const noSecondWay: w.Modifier = (world) => ({
  ...world,
  reach: (address, port) =>
    servers.includes(address) || world.addressesOf(livekit.turnHost).includes(address)
      ? 'silent'
      : world.reach(address, port),
});

/** Addresses that nobody here put on a list. */
const noStranger: w.Modifier = (world) => ({
  ...world,
  reach: (address, port) =>
    egressAddresses.some((one) => one.address === address) ? 'silent' : world.reach(address, port),
});

const feedOf = (...addresses: readonly string[]): w.Modifier =>
  w.answering(['openai.com'], ({ path }) =>
    path === '/chatgpt-voice.json'
      ? {
          status: 200,
          body: JSON.stringify({
            creationTime: '2026-11-20T00:00:00',
            prefixes: addresses.map((address) => ({ ipv4Prefix: `${address}/32` })),
          }),
        }
      : undefined,
  );

const answersUdpOnly =
  (at: string): w.Modifier =>
  (world) => ({
    ...world,
    datagram: (address, port) => (address === at ? world.datagram(address, port) : null),
  });

/**
 * Voice: whether its packets leave, and its second way. How many arrive and how evenly: test/engine/voice.test.ts and
 * test/lab, since a whole run in one process has no quiet line to measure.
 */
export const voice: readonly Scenario[] = [
  {
    name: 'voice’s packets do not leave, and its second way is closed',
    world: [w.udpBlocked, noSecondWay],
    expected: {
      status: 'degraded',
      place: 'network',
      layer: 'udp',
      code: 'voice-udp-blocked',
      product: null,
      features: { chat: 'works', voice: 'blocked' },
    },
  },
  {
    name: 'voice’s servers are silent where no stranger is let out: nobody knows',
    world: [w.udpBlocked, noStranger, noSecondWay],
    expected: { ...healthy, features: { voice: 'unknown' } },
  },
  {
    name: 'one voice server of them all loses packets',
    world: [t.losesUdp(5, [servers[0] ?? ''])],
    expected: { ...healthy, features: { voice: 'works' } },
  },
  {
    name: 'the published list names other voice servers, and they answer',
    world: [feedOf('192.0.2.41', '192.0.2.42'), answersUdpOnly('192.0.2.41')],
    expected: { ...healthy, features: { voice: 'works' } },
  },
];
