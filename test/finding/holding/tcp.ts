import * as c from '../../fakes/changes';
import { everything, only } from '../../fakes/saw';
import { chatGpt, files, fortiGuard, type Holding, type NotHolding, umbrella } from './case';

export const holding: readonly Holding[] = [
  {
    code: 'address-dead',
    name: 'one of two addresses of the edge is silent, calmly too',
    change: c.oneAddressDead('chatgpt.com', 'timed-out'),
    expected: {
      layer: 'tcp',
      place: 'network',
      confidence: 'likely',
      hosts: ['chatgpt.com'],
      facts: { how: 'silent', address: '172.64.155.209' },
    },
  },
  {
    code: 'address-dead',
    name: 'one of two addresses is silent, and one more try at it was stopped midway',
    change: (leg) =>
      c
        .oneAddressDead(
          'chatgpt.com',
          'timed-out',
        )(leg)
        .flatMap((o) =>
          o.kind === 'tcp-connect' && o.role === 'catalogue' && o.outcome.kind === 'failed'
            ? [
                o,
                {
                  ...o,
                  id: `${o.id}#9`,
                  role: 'explain',
                  outcome: { kind: 'failed', why: 'stopped', detail: '' },
                },
              ]
            : [o],
        ),
    expected: { facts: { how: 'silent' } },
  },
  {
    code: 'address-dead',
    name: 'one of two addresses refuses: a remark',
    change: c.oneAddressDead('chatgpt.com', 'refused'),
    expected: { place: 'network', facts: { how: 'refused' } },
  },
  {
    code: 'address-dead',
    name: 'an address that is not the edge’s may be down by itself',
    change: c.oneAddressDead('chatgpt.com', 'timed-out', { address: '151.101.1.7' }),
    expected: { place: 'unknown' },
  },
  {
    code: 'tcp-reset',
    name: 'connections are refused',
    change: c.connectFails(chatGpt, 'refused'),
    expected: {
      layer: 'tcp',
      place: 'network',
      confidence: 'certain',
      hosts: ['chatgpt.com'],
      spared: ['challenges.cloudflare.com'],
    },
  },
  {
    code: 'tcp-silent',
    name: 'a firewall makes everybody wait in line but one of the first, who is not let in at all',
    change: c.all(c.heldAtTheDoor(40), c.connectFails(only('chatgpt.com'), 'timed-out')),
    expected: { place: 'network', hosts: ['chatgpt.com'] },
  },
  {
    code: 'tcp-reset',
    name: 'refused in the burst of all looks, and once more on a calm line',
    change: c.closedToBurst(chatGpt, 'refused', 'refused'),
    expected: { place: 'network', confidence: 'certain', hosts: ['chatgpt.com', 'files.oaiusercontent.com'] },
  },
  {
    code: 'tcp-silent',
    name: 'a firewall swallows what is more than it counts, and one host always',
    change: c.all(
      c.closedToBurst(only('chatgpt.com'), 'timed-out', 'timed-out'),
      c.closedToBurst(files, 'timed-out', 'open'),
    ),
    expected: { place: 'network', hosts: ['chatgpt.com'], spared: ['files.oaiusercontent.com'] },
  },
  {
    code: 'tcp-silent',
    name: 'voice’s servers of both companies are silent on every port: they are not all down on one day',
    change: c.all(
      c.connectFails(only('chatgpt.livekit.cloud'), 'timed-out'),
      c.voiceSilent,
      c.voiceFallbackClosed,
    ),
    expected: { place: 'network', confidence: 'likely', hosts: ['chatgpt.livekit.cloud'] },
  },
  {
    code: 'tcp-silent',
    name: 'one of them alone may be down',
    change: c.connectFails(only('chatgpt.livekit.cloud'), 'timed-out'),
    expected: { place: 'unknown', hosts: ['chatgpt.livekit.cloud'] },
  },
  {
    code: 'tcp-silent',
    name: 'packets vanish',
    change: c.connectFails(files, 'timed-out'),
    expected: { layer: 'tcp', place: 'network', confidence: 'likely', hosts: ['files.oaiusercontent.com'] },
  },
  {
    code: 'tcp-silent',
    name: 'packets to one host of no great weight vanish: its owner may have switched it off',
    change: c.connectFails(only('cdn.workos.com'), 'timed-out'),
    expected: { place: 'unknown', confidence: 'possible', hosts: ['cdn.workos.com'] },
  },
  {
    code: 'tcp-reset',
    name: 'one host of no great weight, at an edge that serves others at this moment',
    change: c.connectFails(only('ab.chatgpt.com'), 'refused'),
    expected: { place: 'network', confidence: 'likely', hosts: ['ab.chatgpt.com'] },
  },
  {
    code: 'tcp-reset',
    name: 'the same, and nobody else is seen to be served there: its owner may have switched it off',
    change: c.all(
      c.connectFails(only('ab.chatgpt.com'), 'refused'),
      c.forget((host) => host !== 'ab.chatgpt.com' && host !== 'chatgpt.com'),
    ),
    expected: { place: 'unknown', confidence: 'possible', hosts: ['ab.chatgpt.com'] },
  },
  {
    code: 'tcp-reset',
    name: 'connections are refused, and plain HTTP shows whose doing it is',
    change: c.all(c.connectFails(chatGpt, 'refused'), c.plainPageOf('chatgpt.com', fortiGuard)),
    expected: { place: 'network', product: 'fortinet' },
  },
  {
    code: 'tcp-reset',
    name: 'connections are refused by this computer itself: a page on plain HTTP is not its doing',
    change: c.all(
      c.forbiddenHere(chatGpt, 'refused', c.ownSigns[0]),
      c.plainPageOf('chatgpt.com', fortiGuard),
    ),
    expected: { place: 'this-computer', product: null },
  },
  {
    code: 'tcp-unreachable',
    name: 'a router says no',
    change: c.connectFails(chatGpt, 'no-route'),
    expected: { layer: 'tcp', place: 'network', confidence: 'certain', hosts: ['chatgpt.com'] },
  },
  {
    code: 'tcp-unreachable',
    name: 'this computer itself says no',
    change: c.connectFails(chatGpt, 'not-permitted'),
    expected: { layer: 'tcp', place: 'this-computer', hosts: ['chatgpt.com'] },
  },
  {
    code: 'tcp-unreachable',
    name: 'over IPv6 alone "not permitted" may be a router’s word',
    change: c.all(
      c.connectFails(chatGpt, 'not-permitted'),
      c.without((o) => o.kind === 'tcp-connect' && !o.target.address.includes(':') && chatGpt(o.target.host)),
    ),
    expected: { place: 'network', hosts: ['chatgpt.com'] },
  },
  ...c.ownSigns.map(
    (sign): Holding => ({
      code: 'tcp-reset',
      name: `connections are refused, and this computer gives itself away: ${JSON.stringify(sign)}`,
      change: c.forbiddenHere(chatGpt, 'refused', sign),
      expected: { place: 'this-computer', hosts: ['chatgpt.com'] },
    }),
  ),
  {
    code: 'tcp-silent',
    name: 'packets vanish, and those that were due again could not be sent',
    change: c.forbiddenHere(chatGpt, 'timed-out', {
      refusals: 0,
      loopback: null,
      idleLoopback: null,
      unsent: 1,
    }),
    expected: { place: 'this-computer', hosts: ['chatgpt.com'] },
  },
  {
    code: 'tcp-reset',
    name: 'refused once more, and nothing comes from this computer itself',
    change: c.forbiddenHere(chatGpt, 'refused', {}),
    expected: { place: 'network', hosts: ['chatgpt.com'] },
  },
  {
    code: 'tcp-reset',
    name: 'refused, while other programs on this computer talk to each other',
    change: c.forbiddenHere(chatGpt, 'refused', { loopback: 9, idleLoopback: 3 }),
    expected: { place: 'network' },
  },
  {
    code: 'tcp-reset',
    name: 'refused, and this computer does not count what it sends to itself',
    change: c.forbiddenHere(chatGpt, 'refused', { loopback: null, idleLoopback: null }),
    expected: { place: 'network' },
  },
  {
    code: 'tcp-reset',
    name: 'turned away twice by this computer: too few to be no chance',
    change: c.forbiddenHere(chatGpt, 'refused', { refusals: 2, loopback: 2 }),
    expected: { place: 'network' },
  },
  {
    code: 'tcp-unreachable',
    name: 'this computer says at once that there is no way, and none leads out at all',
    change: c.all(
      c.connectFails(everything, 'no-route'),
      c.egressClosed('no-route'),
      c.wordIs(chatGpt, { isAtOnce: true, datagram: 'no-route' }),
    ),
    expected: { place: 'network' },
  },
  {
    code: 'tcp-unreachable',
    name: 'the same, and somebody on the network was heard: a way leads out',
    change: c.all(
      c.connectFails(everything, 'no-route'),
      c.egressClosed('refused'),
      c.wordIs(chatGpt, { isAtOnce: true, datagram: 'no-route' }, 'no-route'),
    ),
    expected: { place: 'this-computer' },
  },
  {
    code: 'tcp-reset',
    name: 'one host is turned away by this computer, another by the network',
    change: c.all(
      c.connectFails(chatGpt, 'refused'),
      c.wordIs(only('chatgpt.com'), { loopback: 5 }),
      c.wordIs(only('auth.openai.com')),
    ),
    expected: { place: 'unknown' },
  },
];

export const notHolding: readonly NotHolding[] = [
  {
    code: 'address-dead',
    name: 'one address was silent in our burst alone',
    change: c.oneAddressDead('chatgpt.com', 'timed-out', { calmly: 'ok' }),
  },
  {
    code: 'address-dead',
    name: 'it may be by chance: once it was silent, once it refused',
    change: c.oneAddressDead('chatgpt.com', 'timed-out', { calmly: 'refused' }),
  },
  {
    code: 'address-dead',
    name: 'all addresses of the host are dead, which is more than one',
    change: c.all(
      c.oneAddressDead('chatgpt.com', 'timed-out'),
      c.connectFails(only('chatgpt.com'), 'timed-out'),
    ),
  },
  {
    code: 'address-dead',
    name: 'a host that nobody would miss',
    change: c.oneAddressDead('statsig.com', 'timed-out'),
  },
  { code: 'tcp-reset', name: 'packets vanish', change: c.connectFails(chatGpt, 'timed-out') },
  {
    code: 'tcp-reset',
    name: 'a sinkhole’s address refuses',
    change: c.namesLead(chatGpt, umbrella, { there: 'refused' }),
  },
  {
    code: 'tcp-silent',
    name: 'a firewall makes everybody wait in line, and one waits for longer than we do',
    change: c.all(c.heldAtTheDoor(40), c.connectFails(only('challenges.cloudflare.com'), 'timed-out')),
  },
  {
    code: 'tcp-reset',
    name: 'a firewall turns away what is more than it counts: on a calm line everybody is let in',
    change: c.closedToBurst(everything, 'refused', 'open'),
  },
  {
    code: 'tcp-silent',
    name: 'some of the hosts that were swallowed are let in on a calm line, the others were not asked again',
    change: c.closedToBurst(chatGpt, 'timed-out', 'open', only('chatgpt.com')),
  },
  { code: 'tcp-silent', name: 'IPv6 is dead, IPv4 answers', change: c.v6Dead },
  {
    code: 'tcp-silent',
    name: 'an unrelated site vanishes',
    change: c.connectFails(only('www.google.com'), 'timed-out'),
  },
  { code: 'tcp-silent', name: 'our own looks were stopped', change: c.connectFails(chatGpt, 'stopped') },
  {
    code: 'tcp-unreachable',
    name: 'our own program failed in a way we have no word for',
    change: c.connectFails(chatGpt, 'unknown'),
  },
];
