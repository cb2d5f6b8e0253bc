import * as c from '../../fakes/changes';
import { everything, only } from '../../fakes/saw';
import { chatGpt, type Holding, type NotHolding } from './case';

export const holding: readonly Holding[] = [
  {
    code: 'mtu-black-hole',
    name: 'small requests pass, large ones and handshakes stall',
    change: c.largePacketsVanish,
    expected: { layer: 'ip', place: 'network', confidence: 'certain', hosts: ['chatgpt.com'] },
  },
  {
    code: 'mtu-black-hole',
    name: 'no handshake comes to its end, and strangers’ names and old handshakes are turned down in a word',
    change: c.largeAnswersVanish,
    expected: { layer: 'ip', place: 'network', confidence: 'likely', hosts: ['chatgpt.com'] },
  },
  {
    code: 'mtu-black-hole',
    name: 'some hosts turn an old handshake down in a word, and show no certificate',
    change: c.all(
      c.handshakeFails(only('chatgpt.com'), 'timed-out', {}),
      c.toOldHandshakes(only('chatgpt.com')),
    ),
    expected: {
      layer: 'ip',
      place: 'network',
      confidence: 'likely',
      hosts: ['chatgpt.com'],
      spared: ['auth.openai.com'],
    },
  },
  {
    code: 'mtu-black-hole',
    name: 'pages come, a file does not go, nor does a plain request of more than one packet',
    change: c.all(c.uploads('timed-out'), c.paddedIsLost),
    expected: { layer: 'ip', place: 'network', confidence: 'likely', hosts: ['chatgpt.com'] },
  },
  {
    code: 'ipv6-broken',
    name: 'no IPv6 address answers',
    change: c.v6Dead,
    expected: {
      layer: 'ip',
      place: 'network',
      confidence: 'certain',
      hosts: ['chatgpt.com'],
      facts: { how: 'silent' },
    },
  },
  {
    code: 'ipv6-broken',
    name: 'IPv6 is turned away at once: programs go on by IPv4, and nobody notices',
    change: c.v6Refused('no-route'),
    expected: { place: 'network', facts: { how: 'refused' } },
  },
  {
    code: 'ipv6-broken',
    name: 'a router says no to a few of many, as often as it may, and a second late',
    change: c.all(c.v6Dead, c.v6RefusedFew(6, 1_030)),
    expected: { place: 'network', facts: { how: 'refused' } },
  },
  {
    code: 'ipv6-broken',
    name: 'two of many are turned away, the others hang',
    change: c.all(c.v6Dead, c.v6RefusedFew(2, 20)),
    expected: { place: 'network', facts: { how: 'silent' } },
  },
  {
    code: 'ipv6-broken',
    name: 'IPv6 is turned away after three seconds',
    change: c.v6Refused('no-route', 3_050),
    expected: { place: 'network', facts: { how: 'silent' } },
  },
  {
    code: 'ipv6-broken',
    name: 'IPv6 is forbidden: Linux says so of a router’s "prohibited" as well',
    change: c.v6Refused('not-permitted'),
    expected: { place: 'network', facts: { how: 'refused' } },
  },
  {
    code: 'slow-path',
    name: 'a round trip of 300 ms with nothing else to do',
    change: c.roundTrip(300),
    expected: { layer: 'ip', place: 'network', confidence: 'likely', facts: { roundTripMs: 300 } },
  },
  {
    code: 'unstable-path',
    name: 'packets get lost, and one host is swallowed by this computer itself',
    change: c.all(
      c.losesPackets(5),
      c.forbiddenHere(only('files.oaiusercontent.com'), 'timed-out', { refusals: 0, unsent: 1 }),
    ),
    expected: { spared: ['files.oaiusercontent.com'] },
  },
  {
    code: 'unstable-path',
    name: 'one connection in ten opens a retransmission late',
    change: c.losesPackets(10),
    expected: { layer: 'ip', place: 'network', confidence: 'certain' },
  },
  {
    code: 'unstable-path',
    name: 'every second connection opens a retransmission late, the others at once',
    change: c.losesPackets(2),
    expected: { layer: 'ip', place: 'network', confidence: 'certain' },
  },
  {
    code: 'unstable-path',
    name: 'all connections but the first forty are late, and voice’s packets get lost: a queue that overflows',
    change: c.all(c.heldAtTheDoor(40), c.roughTrains(3, 1)),
    expected: { layer: 'ip', place: 'network', confidence: 'certain' },
  },
  {
    code: 'unstable-path',
    name: 'a file does not go, and one of voice’s packets in ten is lost',
    change: c.all(c.uploads('timed-out'), c.roughTrains(2, 1)),
    expected: { layer: 'ip', place: 'network', confidence: 'likely' },
  },
];

export const notHolding: readonly NotHolding[] = [
  {
    code: 'mtu-black-hole',
    name: 'no handshake comes to its end, whatever name is spoken, and old ones are turned down',
    change: c.all(c.handshakeFails(everything, 'timed-out', {}), c.toOldHandshakes(everything)),
  },
  {
    code: 'mtu-black-hole',
    name: 'all handshakes stall, and nobody tried a large request',
    change: c.handshakeFails(everything, 'timed-out', {}),
  },
  {
    code: 'mtu-black-hole',
    name: 'large requests vanish, handshakes do not',
    change: c.all(
      c.largePacketsVanish,
      c.without((o) => o.kind === 'tls-handshake'),
      (leg) => leg,
    ),
  },
  {
    code: 'mtu-black-hole',
    name: 'only ChatGPT stalls',
    change: c.all(c.handshakeFails(chatGpt, 'timed-out', {}), (leg) => [
      ...leg,
      ...c.largePacketsVanish([]).filter(({ kind }) => kind === 'http-get'),
    ]),
  },
  {
    code: 'mtu-black-hole',
    name: 'an old handshake is swallowed as well',
    change: c.all(
      c.handshakeFails(only('chatgpt.com'), 'timed-out', {}),
      c.toOldHandshakes(only('chatgpt.com'), 'timed-out'),
    ),
  },
  {
    code: 'mtu-black-hole',
    name: 'a certificate comes from there when another name is spoken',
    change: c.all(
      c.handshakeFails(only('chatgpt.com'), 'timed-out', { otherName: true }),
      c.toOldHandshakes(only('chatgpt.com')),
    ),
  },
  { code: 'mtu-black-hole', name: 'a file alone does not go', change: c.uploads('timed-out') },
  { code: 'unstable-path', name: 'a file alone does not go', change: c.uploads('timed-out') },
  {
    code: 'unstable-path',
    name: 'half of the connections are late, each by another time: that is this computer',
    change: (leg) => {
      let count = 0;
      return leg.map((o) => {
        if (o.kind === 'http-get') return { ...o, tookMs: 500 };
        if (o.kind !== 'tcp-connect' || o.outcome.kind !== 'ok') return o;
        count += 1;
        return count % 3 === 0 ? o : { ...o, tookMs: o.tookMs + ((count * 370) % 1_900) };
      });
    },
  },
  { code: 'ipv6-broken', name: 'no IPv6 here at all', change: c.v6Absent },
  { code: 'ipv6-broken', name: 'IPv4 is dead as well', change: c.connectFails(everything, 'timed-out') },
  { code: 'slow-path', name: '190 ms', change: c.roundTrip(190) },
  {
    code: 'slow-path',
    name: 'round trips now short, now long, behind a file of ours',
    change: c.all(c.roundTrip(300), (leg) =>
      leg.map((o) => {
        if (o.kind === 'latency' && o.outcome.kind === 'ok')
          return { ...o, outcome: { kind: 'ok', value: { roundTripMs: [1_700, 470, 350, 235] } } };
        return o.kind === 'upload' ? { ...o, tookMs: 4_000 } : o;
      }),
    ),
  },
  {
    code: 'slow-path',
    name: 'slow in the burst of our own looks alone',
    change: (leg) => leg.map((o) => (o.kind === 'tcp-connect' ? { ...o, tookMs: 900 } : o)),
  },
  { code: 'unstable-path', name: 'one single connection was late', change: c.losesPackets(100) },
  {
    code: 'unstable-path',
    name: 'a firewall lets forty connections in at once, and makes all others knock again',
    change: c.heldAtTheDoor(40),
  },
  { code: 'unstable-path', name: 'this computer itself stood still', change: c.losesPackets(10, false) },
  {
    code: 'unstable-path',
    name: 'no connection comes as soon as a quiet packet: this computer is out of breath',
    change: (leg) =>
      c
        .losesPackets(10)(leg)
        .map((o) => (o.kind === 'tcp-connect' ? { ...o, tookMs: o.tookMs + 1_900 } : o)),
  },
  {
    code: 'unstable-path',
    name: 'every connection is late alike: that is distance',
    change: c.losesPackets(1),
  },
];
