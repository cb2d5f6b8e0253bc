import * as c from '../../fakes/changes';
import { everything, only } from '../../fakes/saw';
import { chatGpt, files, fortiGuard, type Holding, type NotHolding, umbrella } from './case';

export const holding: readonly Holding[] = [
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
