import * as w from '../world/modifiers';
import { alerts, blurts, hangUp, mute, resets } from '../world/services';
import * as ways from '../world/ways';
import { apex, byNetwork, files, healthy, type Scenario } from './scenario';

const signIn = ['auth.openai.com'];

/** Connections refused, lost, or cut as soon as a name is spoken. */
export const connections: readonly Scenario[] = [
  {
    name: 'connections to the file servers are reset',
    sources: ['netdoc:connection-refused'],
    world: [w.refuseTcp(files)],
    expected: { ...byNetwork('tcp', 'tcp-reset'), hosts: files, spared: apex, features: { chat: 'works' } },
  },
  {
    name: 'packets to the file servers vanish',
    world: [w.dropTcp(files)],
    expected: { ...byNetwork('tcp', 'tcp-silent'), hosts: files, spared: apex },
  },
  {
    name: 'a router says that there is no way to the file servers',
    sources: ['netdoc:missing-subnet-route'],
    world: [w.unreachable(files)],
    expected: { ...byNetwork('tcp', 'tcp-unreachable'), hosts: files, spared: apex },
  },
  ...(
    [
      ['resets connections to', 'refused', 'tcp-reset'],
      ['says that there is no way to', 'no-route', 'tcp-unreachable'],
      ['swallows packets to', 'silent', 'tcp-silent'],
    ] as const
  ).map(
    ([does, reach, code]): Scenario => ({
      name: `a firewall on this computer ${does} ChatGPT`,
      world: [w.forbidHere([...apex, 'auth.openai.com', 'ws.chatgpt.com'], reach)],
      expected: {
        ...byNetwork('tcp', code),
        place: 'this-computer',
        status: 'blocked',
        hosts: apex,
        spared: files,
      },
    }),
  ),
  {
    name: 'packets to all of ChatGPT vanish, the web works',
    sources: ['ooni:tcpBlockingConnectTimeout'],
    world: [w.dropTcp([...apex, 'auth.openai.com', 'ws.chatgpt.com', 'api.openai.com', ...files])],
    expected: {
      ...byNetwork('tcp', 'tcp-silent'),
      status: 'blocked',
      hosts: apex,
      features: { chat: 'blocked', 'sign-in': 'blocked' },
    },
  },
  {
    name: 'connections to chatgpt.com are cut when the name is spoken',
    sources: ['ooni:tlsBlockingConnectionResetWithConsistentDNS', 'report:sni-reset'],
    world: [w.cutOnName(w.under('chatgpt.com'))],
    expected: { ...byNetwork('tls', 'tls-cut-on-name'), status: 'blocked', hosts: apex },
  },
  {
    name: 'connections are cut when the name is spoken, and plain HTTP shows whose filter it is',
    world: [
      w.cutOnName(w.under('chatgpt.com')),
      w.plainPage(apex, () => ({ status: 403, body: '<title>Stop</title>FortiGuard Web Filtering' })),
    ],
    expected: {
      ...byNetwork('tls', 'tls-cut-on-name'),
      status: 'blocked',
      hosts: apex,
      product: 'fortinet',
    },
  },
  {
    name: 'nothing more is heard once the name is spoken',
    world: [w.silentOnName(w.under('chatgpt.com'))],
    expected: { ...byNetwork('tls', 'tls-cut-on-name'), status: 'blocked', hosts: apex },
  },
  {
    name: 'an alert answers the name',
    sources: ['netdoc:tls-failure-causes'],
    world: [w.onName(w.under('chatgpt.com'), alerts(112))],
    expected: { ...byNetwork('tls', 'tls-cut-on-name'), status: 'blocked', hosts: apex },
  },
  {
    name: 'a box that cannot do TLS 1.3 swallows every hello of it',
    sources: ['report:tls13-stall'],
    world: [w.tls13Stalls('all')],
    expected: byNetwork('tls', 'tls13-stalls'),
  },
  {
    name: 'a box that cannot do TLS 1.3 handles ChatGPT alone',
    world: [w.tls13Stalls(w.under('chatgpt.com'))],
    expected: { ...byNetwork('tls', 'tls13-stalls'), hosts: apex },
  },
  {
    name: 'a box that expects the hello in one packet resets what is larger',
    world: [w.largeHello(resets)],
    expected: { ...byNetwork('tls', 'tls13-stalls'), status: 'degraded' },
  },
  {
    name: 'a box that expects the hello in one packet swallows what is larger',
    world: [w.largeHello(mute)],
    expected: { ...byNetwork('tls', 'tls13-stalls'), status: 'degraded' },
  },
  {
    name: 'ChatGPT’s own servers alone dislike a large hello of ours: nobody’s fault',
    world: [w.largeHello(resets, w.under('chatgpt.com'))],
    expected: healthy,
  },
  {
    name: 'port 443 of the file servers is closed, port 80 is open',
    sources: ['netdoc:tcp-port-blocked'],
    world: [w.reachIs(files, 'silent', [443])],
    expected: { ...byNetwork('tcp', 'tcp-silent'), hosts: files, spared: apex },
  },
  {
    name: 'connections to the file servers open, and are reset at once',
    sources: ['netdoc:tcp-reset'],
    world: [w.reachIs(files, resets)],
    // So soon that some systems tell of it before, and some after the connection was made.
    expected: {
      ...byNetwork('tls', ['tls-cut-on-name', 'tcp-reset']),
      layer: ['tls', 'tcp'],
      hosts: files,
      spared: apex,
    },
  },
  {
    name: 'connections to the file servers open, and are closed at once',
    sources: ['netdoc:secure-transport-failures'],
    world: [w.reachIs(files, hangUp)],
    expected: { ...byNetwork('tls', ['tls-cut-on-name', 'tls-fails']), hosts: files, spared: apex },
  },
  {
    name: 'something that speaks no TLS answers in the place of the file servers',
    sources: ['netdoc:service-banners'],
    world: [w.reachIs(files, blurts(Buffer.from('SSH-2.0-OpenSSH_9.2\r\n')))],
    expected: { ...byNetwork('tls', 'tls-fails'), hosts: files, spared: apex },
  },
  {
    name: 'the page comes, the host that signs people in refuses connections',
    sources: [
      'ooni:redirectWithConsistentDNSAndThenConnectionRefusedForHTTPS',
      'report:redirect-target-blocked',
    ],
    world: [w.refuseTcp(signIn)],
    expected: {
      ...byNetwork('tcp', 'tcp-reset'),
      status: 'blocked',
      hosts: signIn,
      spared: apex,
      features: { 'sign-in': 'blocked' },
    },
  },
  {
    name: 'the page comes, the host that signs people in is cut when its name is spoken',
    sources: ['ooni:redirectWithConsistentDNSAndThenConnectionResetForHTTPS'],
    world: [w.cutOnName(signIn)],
    expected: { ...byNetwork('tls', 'tls-cut-on-name'), status: 'blocked', hosts: signIn, spared: apex },
  },
  {
    name: 'the page comes, the host that signs people in is hung up on when its name is spoken',
    sources: ['ooni:redirectWithConsistentDNSAndThenEOFForHTTPS'],
    world: [w.onName(signIn, hangUp)],
    expected: { ...byNetwork('tls', 'tls-cut-on-name'), status: 'blocked', hosts: signIn, spared: apex },
  },
  {
    name: 'the page comes, packets to the host that signs people in vanish',
    sources: ['ooni:redirectWithConsistentDNSAndThenTimeoutForHTTPS', 'report:vpn-login'],
    world: [ways.alsoConnectedBy('tunnel', '10.88.0.2'), w.dropTcp(signIn)],
    expected: { ...byNetwork('tcp', 'tcp-silent'), status: 'blocked', hosts: signIn, spared: apex },
  },
  {
    name: 'a strange address, and the connection there is cut when the name is spoken',
    sources: ['ooni:tlsBlockingConnectionResetWithInconsistentDNS'],
    world: [
      w.dnsSays(w.under('chatgpt.com'), { addresses: ['93.184.216.34'] }),
      ways.passesOnAt('93.184.216.34'),
      w.cutOnName(w.under('chatgpt.com')),
    ],
    // Both are true; the address itself leads on, so the name that is cut is the cause that shows.
    expected: {
      ...byNetwork('tls', ['tls-cut-on-name', 'dns-redirected']),
      layer: ['tls', 'dns'],
      status: 'blocked',
      hosts: apex,
    },
  },
];
