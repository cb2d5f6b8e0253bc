import { voiceServers } from '../../../shared/catalogue/voice-servers';
import * as c from '../../fakes/changes';
import type { Which } from '../../fakes/saw';
import type { Holding, NotHolding } from './case';

const published = ['192.0.2.41', '192.0.2.42', '192.0.2.43'];
const twilio: Which = (server) => server === 'global.stun.twilio.com';
const google: Which = (server) => server === 'stun.l.google.com';
const cloudflare: Which = (server) => server === 'stun.cloudflare.com';

export const holding: readonly Holding[] = [
  {
    code: 'voice-udp-blocked',
    name: 'no STUN server answers, though the web does',
    change: c.udpClosed,
    expected: {
      layer: 'udp',
      place: 'network',
      confidence: 'likely',
      hosts: [],
      facts: { how: 'silent', fallback: true },
    },
  },
  {
    code: 'voice-udp-blocked',
    name: 'and the slow path is closed too',
    change: c.all(c.udpClosed, c.voiceFallbackClosed),
    expected: { confidence: 'likely', facts: { fallback: false } },
  },
  {
    code: 'voice-udp-blocked',
    name: 'nobody looked at the slow path',
    change: c.all(
      c.udpClosed,
      c.without((o) => o.kind === 'turn' || (o.kind === 'tcp-connect' && o.role === 'explain')),
    ),
    expected: { facts: { how: 'silent' } },
  },
  {
    code: 'voice-udp-blocked',
    name: 'UDP on other ports passes',
    change: (leg) => c.udpClosed(leg).map((o, i) => (isStunTo(o, google) ? (leg[i] ?? o) : o)),
    expected: { confidence: 'likely', facts: { how: 'silent' } },
  },
  {
    code: 'voice-udp-blocked',
    name: 'only one other operator could be asked',
    change: c.all(
      c.udpClosed,
      c.without((o) => isStunTo(o, twilio)),
    ),
    expected: { confidence: 'possible', place: 'unknown', facts: { how: 'unsure' } },
  },
  {
    code: 'voice-udp-blocked',
    name: 'nothing unknown gets out of this network: OpenAI’s servers might',
    change: c.all(c.udpClosed, c.egressClosed('timed-out')),
    expected: { confidence: 'possible', place: 'unknown', facts: { how: 'unsure' } },
  },
  {
    code: 'voice-udp-blocked',
    name: 'a router says no',
    change: c.udpClosedAs('no-route'),
    expected: { confidence: 'certain', place: 'network', facts: { how: 'refused' } },
  },
  {
    code: 'voice-udp-blocked',
    name: 'this computer itself does not permit it',
    change: c.udpClosedAs('not-permitted'),
    expected: { confidence: 'certain', place: 'this-computer', facts: { how: 'refused' } },
  },
  {
    code: 'voice-udp-blocked',
    name: 'the published list names other servers, and they are silent, too',
    change: c.all(c.feedSays(...published), c.udpClosed),
    expected: { confidence: 'likely' },
  },
  {
    code: 'voice-breaks-up',
    name: 'so many packets pass and no more, whoever comes first: nobody loses few',
    change: c.roughTrains(12, 1, { lostOf: { 'stun.cloudflare.com': 19, 'global.stun.twilio.com': 20 } }),
    expected: { layer: 'udp', place: 'network', confidence: 'likely' },
  },
  {
    code: 'voice-breaks-up',
    name: 'every train loses three of twenty, on a quiet line, too',
    change: c.roughTrains(3, 1),
    expected: {
      layer: 'udp',
      place: 'network',
      confidence: 'likely',
      hosts: [],
      facts: { lostPercent: 15, jitterMs: '1' },
    },
  },
  {
    code: 'voice-breaks-up',
    name: 'one packet in four is lost, and one train happens to lose a single one',
    change: c.roughTrains(5, 1, { lostOf: { 'stun.cloudflare.com': 1 } }),
    expected: { confidence: 'likely', facts: { lostPercent: 21 } },
  },
  {
    code: 'voice-breaks-up',
    name: 'two operators’ trains lose some, one of OpenAI’s happens to lose none',
    change: c.roughTrains(5, 1, { lostOf: { [voiceServers.addresses[0] ?? '']: 0 } }),
    expected: { facts: { lostPercent: 20 } },
  },
  {
    code: 'voice-breaks-up',
    name: 'two of OpenAI’s servers were lucky in the burst, and so not asked again',
    change: c.roughTrains(5, 1, {
      which: (server) => !voiceServers.addresses.slice(1).some((address) => address === server),
    }),
    expected: { facts: { lostPercent: 25 } },
  },
  {
    code: 'voice-breaks-up',
    name: 'nothing is lost, and nothing comes evenly',
    change: c.roughTrains(0, 45),
    expected: { facts: { lostPercent: 0, jitterMs: '45' } },
  },
  {
    code: 'voice-breaks-up',
    name: 'at voice’s own port alone: a server at another port is answered well',
    change: c.roughTrains(5, 1, { which: (server) => !google(server) }),
    expected: { facts: { lostPercent: 25, jitterMs: '1' } },
  },
];

export const notHolding: readonly NotHolding[] = [
  { code: 'voice-udp-blocked', name: 'voice’s servers do not answer strangers', change: c.voiceSilent },
  { code: 'voice-udp-blocked', name: 'nothing works at all', change: c.lineCut },
  { code: 'voice-udp-blocked', name: 'nobody asked', change: c.without(({ kind }) => kind === 'stun') },
  {
    code: 'voice-udp-blocked',
    name: 'the servers of other operators are closed, voice’s own answer',
    change: (leg) => leg.map((o, i) => (o.role === 'control' ? (c.udpClosed(leg)[i] ?? o) : o)),
  },
  {
    code: 'voice-udp-blocked',
    name: 'voice’s servers are shy and the others’ names are not found',
    change: c.all(c.voiceSilent, (leg) =>
      leg.map((o) =>
        o.kind === 'stun' && o.role === 'control' ? (c.udpClosedAs('name-not-found')([o])[0] ?? o) : o,
      ),
    ),
  },
  {
    code: 'voice-udp-blocked',
    name: 'the person stopped it early',
    change: c.udpClosedAs('stopped'),
  },
  {
    code: 'voice-udp-blocked',
    name: 'a server of the published list answers, the old ones do not',
    change: (leg) => c.feedSays(...published)(c.udpClosed(leg)),
  },
  {
    code: 'voice-udp-blocked',
    name: 'this computer has IPv6 alone, and voice’s servers are numbers of IPv4',
    change: c.all(c.udpClosedAs('no-route'), c.ipv6Alone),
  },
  { code: 'voice-breaks-up', name: 'two of twenty are lost', change: c.roughTrains(2, 1) },
  {
    code: 'voice-breaks-up',
    name: 'trains are bad in the burst and good on a quiet line',
    change: c.roughTrains(5, 60, { calmly: false }),
  },
  {
    code: 'voice-breaks-up',
    name: 'one operator’s server answers well',
    change: c.roughTrains(5, 60, { which: (server) => !cloudflare(server) }),
  },
  {
    code: 'voice-breaks-up',
    name: 'OpenAI’s servers alone lose packets',
    change: c.roughTrains(5, 1, { which: (server) => !cloudflare(server) && !twilio(server) }),
  },
  {
    code: 'voice-breaks-up',
    name: 'one other operator’s server alone loses packets, and loses most of them',
    change: c.roughTrains(16, 1, { which: twilio }),
  },
  {
    code: 'voice-breaks-up',
    name: 'OpenAI’s servers lose packets, the others next to none: chance may be all there is to it',
    change: c.roughTrains(5, 1, { lostOf: { 'stun.cloudflare.com': 1, 'global.stun.twilio.com': 1 } }),
  },
  {
    code: 'voice-breaks-up',
    name: 'nobody but OpenAI answered',
    change: c.all(
      c.without((o) => isStunTo(o, cloudflare) || isStunTo(o, twilio)),
      c.roughTrains(5, 60),
    ),
  },
  {
    code: 'voice-breaks-up',
    name: 'nobody looked again',
    change: (leg) =>
      c
        .roughTrains(
          5,
          60,
        )(leg)
        .filter(({ id }) => !id.endsWith('#2')),
  },
  {
    code: 'voice-breaks-up',
    name: 'only one server answers at all',
    change: (leg) =>
      c
        .roughTrains(
          5,
          60,
        )(leg)
        .filter((o) => o.kind !== 'stun' || cloudflare(o.target.server)),
  },
];

function isStunTo(o: Parameters<Parameters<typeof c.without>[0]>[0], which: Which): boolean {
  return o.kind === 'stun' && which(o.target.server);
}
