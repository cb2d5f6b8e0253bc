import * as c from '../../fakes/changes';
import { type Change, only } from '../../fakes/saw';
import { chatGpt, contoso, type Holding, type NotHolding } from './case';

const trusted = c.inspectedBy(contoso, { trusted: true });
const away = '<title>Attention Required!</title>Sorry, you have been blocked';
const two = only('chatgpt.com', 'auth.openai.com');

/** Each opens later than the one before, up to a second and a half. */
const lateConnections: Change = (leg) =>
  leg.map((o, i) =>
    o.kind === 'tcp-connect' && o.outcome.kind === 'ok' ? { ...o, tookMs: 20 + (i % 4) * 480 } : o,
  );

export const holding: readonly Holding[] = [
  {
    code: 'service-refuses-address',
    name: 'the edge’s own words on two hosts',
    change: c.theySay(two, 403, away),
    expected: {
      layer: 'http',
      place: 'service',
      hosts: ['chatgpt.com', 'auth.openai.com'],
      spared: ['ws.chatgpt.com'],
      facts: { status: 403 },
    },
  },
  {
    code: 'service-refuses-address',
    name: 'one host that speaks of the provider',
    change: c.theySay(
      only('ios.chat.openai.com'),
      403,
      'You may be connected to a disallowed ISP. If you are using VPN',
    ),
    expected: { hosts: ['ios.chat.openai.com'] },
  },
  {
    code: 'service-refuses-country',
    name: 'the edge’s number for countries',
    change: c.theySay(two, 403, 'error code: 1009'),
    expected: { place: 'service', hosts: ['chatgpt.com'] },
  },
  {
    code: 'workspace-restricted',
    name: 'an inspector answers for the door without an account, and for that alone',
    change: c.all(trusted, c.doorSays(403)),
    expected: {
      layer: 'http',
      place: 'network',
      confidence: 'possible',
      hosts: ['chatgpt.com'],
      facts: { sign: 'door' },
    },
  },
  {
    code: 'workspace-restricted',
    name: 'the edge refuses in words about workspaces',
    change: c.all(
      c.theySay(only('chatgpt.com'), 403, 'Your workspace is not allowed on this network'),
      trusted,
    ),
    expected: { confidence: 'likely', facts: { sign: 'refusal' } },
  },
  {
    code: 'narrow-line',
    name: 'everything comes slowly',
    change: c.carries({ downMs: 3_000 }),
    expected: { layer: 'ip', place: 'network', hosts: [], facts: { way: 'down' } },
  },
  {
    code: 'narrow-line',
    name: 'a file goes slowly',
    change: c.carries({ upMs: 5_000 }),
    expected: { confidence: 'possible', facts: { way: 'up' } },
  },
  {
    code: 'narrow-line',
    name: 'handshakes come in one behind the other, and the last ones too late',
    change: c.queuesUp(90),
    expected: { layer: 'ip', place: 'network', confidence: 'likely', facts: { way: 'down' } },
  },
  {
    code: 'narrow-line',
    name: 'the same, connections stand in the queue as well, and this computer keeps time',
    change: c.all(c.queuesUp(90), lateConnections),
    expected: { layer: 'ip', confidence: 'likely', facts: { way: 'down' } },
  },
  {
    code: 'narrow-line',
    name: 'a file goes slowly, and this computer keeps time',
    change: c.all(c.carries({ upMs: 5_000 }), c.keepsTime),
    expected: { confidence: 'likely', facts: { way: 'up' } },
  },
  {
    code: 'narrow-line',
    name: 'nobody asked unrelated sites, and many owners’ handshakes come too late',
    change: c.all(
      c.queuesUp(90),
      c.without((o) => o.role === 'control'),
    ),
    expected: { layer: 'ip', facts: { way: 'down' } },
  },
  {
    code: 'narrow-line',
    name: 'handshakes come in one behind the other, in time, and a file gets stuck',
    change: c.all(c.queuesUp(40), c.uploads('timed-out'), c.keepsTime),
    expected: { layer: 'ip', facts: { way: 'down' } },
  },
];

export const notHolding: readonly NotHolding[] = [
  {
    code: 'narrow-line',
    name: 'all is late, and it cannot be seen whether this computer kept time',
    change: c.all(c.queuesUp(90, 4_300), lateConnections),
  },
  {
    code: 'service-refuses-address',
    name: 'one host alone',
    change: c.theySay(only('chatgpt.com'), 403, away),
  },
  { code: 'service-refuses-address', name: 'it asks whether we are a browser', change: c.challenge(two) },
  {
    code: 'service-refuses-address',
    name: 'a firewall borrows the words',
    change: c.all(trusted, c.blockedBy(two, { status: 403, bodyStart: away })),
  },
  { code: 'workspace-restricted', name: 'chatgpt.com is opened, and that is all', change: trusted },
  {
    code: 'workspace-restricted',
    name: 'the edge itself answers at the door',
    change: c.all(trusted, c.doorSays(404, [['cf-ray', '1-FRA']])),
  },
  { code: 'workspace-restricted', name: 'nobody opens anything', change: c.doorSays(403) },
  {
    code: 'workspace-restricted',
    name: 'the service speaks of workspaces under its genuine certificate',
    change: c.theySay(only('chatgpt.com'), 403, 'This workspace is restricted'),
  },
  {
    code: 'narrow-line',
    name: 'one slow site',
    change: c.carries({ downMs: 3_000, which: only('github.com') }),
  },
  { code: 'narrow-line', name: 'handshakes queue up, and all come in time', change: c.queuesUp(20) },
  {
    code: 'narrow-line',
    name: 'handshakes come at once, and a file gets stuck',
    change: c.all(c.uploads('timed-out'), c.keepsTime),
  },
  {
    code: 'narrow-line',
    name: 'many handshakes run out of time, the others come at once',
    change: c.handshakeFails((host) => host.length % 2 === 0, 'timed-out'),
  },
  {
    code: 'narrow-line',
    name: 'handshakes queue up, and somebody swallows those of ChatGPT alone',
    change: c.all(c.queuesUp(20), c.handshakeFails(chatGpt, 'timed-out')),
  },
  {
    code: 'narrow-line',
    name: 'an inspector makes certificates one behind the other',
    change: c.all(trusted, c.queuesUp(90)),
  },
  { code: 'narrow-line', name: 'quick enough', change: c.carries({ downMs: 600, upMs: 1_500 }) },
  {
    code: 'narrow-line',
    name: 'an inspector takes his time over a file',
    change: c.all(trusted, c.carries({ upMs: 6_000 })),
  },
];
