import { controlSites } from '../../shared/catalogue/controls';
import { catalogue } from '../../shared/catalogue/endpoints';
import { publicAuthority } from '../world/authorities';
import { selfSigned } from '../world/certificates';
import * as w from '../world/modifiers';
import * as ways from '../world/ways';
import { apex, chatGpt, edge, healthy, type Scenario } from './scenario';

const onlyOnOldList = catalogue.endpoints
  .filter(({ lists }) => lists.length === 1 && lists[0] === 'mission')
  .flatMap(({ hosts }) => hosts);
/** What must not be blamed on anybody. */
export const innocent: readonly Scenario[] = [
  {
    name: 'all is well',
    sources: [
      'ooni:successWithHTTP',
      'ooni:successWithHTTPS',
      'netdoc:healthy',
      'netdoc:healthy-routed-network',
      'netdoc:two-router-healthy',
      'netdoc:dual-stack-healthy',
      'netdoc:tls-valid',
    ],
    world: [],
    expected: healthy,
  },
  { name: 'all is well, and everything is looked at', world: [], plan: 'full', expected: healthy },
  { name: 'no IPv6 here, as in most offices', world: [w.withoutIpv6], expected: healthy },
  {
    name: 'DNS to the outside is closed, as in most companies',
    sources: ['netdoc:encrypted-dns-blocked'],
    world: [w.outsideDnsClosed()],
    expected: healthy,
  },
  { name: 'DNS to the outside is refused', world: [w.outsideDnsRefused], expected: healthy },
  {
    name: 'the network answers in place of the servers outside, and truly',
    world: [w.dnsIntercepted],
    expected: { ...healthy, findings: ['dns-intercepted'] },
  },
  {
    name: 'names that do not exist are led to a page, those of the old list among them',
    plan: 'full',
    world: [w.dnsSaysNo(onlyOnOldList), w.inventsNames('67.215.65.132'), w.blockPageAt('67.215.65.132')],
    expected: { ...healthy, findings: ['dns-invents-names'] },
  },
  {
    name: 'a host moved to another public authority',
    sources: ['report:public-root-change'],
    world: [w.shows(apex, w.signedBy(publicAuthority('letsEncrypt')))],
    expected: healthy,
  },
  {
    name: 'a public authority with "security", "Cisco" and "Cloudflare" in its names',
    sources: ['report:vendor-word-in-public-ca'],
    world: [w.shows(chatGpt, w.signedBy(publicAuthority('wordy')))],
    expected: healthy,
  },
  {
    name: 'names lead to other addresses of the same edge',
    world: [(world) => w.dnsSays(apex, { addresses: world.addressesOf('ws.chatgpt.com') })(world)],
    expected: healthy,
  },
  {
    name: 'hosts that only the old list knows are gone',
    plan: 'full',
    world: [w.dnsSaysNo(onlyOnOldList)],
    expected: healthy,
  },
  {
    name: 'the edge asks programs whether they are browsers',
    sources: ['ooni:cloudflareCAPTCHAWithHTTPS'],
    world: [
      w.answering(apex, ({ secure, path }) =>
        secure && path !== '/cdn-cgi/trace'
          ? {
              status: 403,
              headers: { server: 'cloudflare', 'cf-ray': '8f-FRA', 'cf-mitigated': 'challenge' },
              body: '<title>Just a moment...</title>',
            }
          : undefined,
      ),
    ],
    expected: healthy,
  },
  {
    name: 'a body without end',
    sources: ['ooni:largeFileWithHTTPS'],
    world: [w.answering(['cdn.oaistatic.com'], () => 'endless-body')],
    expected: healthy,
  },
  { name: 'the status page is out of reach', world: [w.dropTcp(['status.openai.com'])], expected: healthy },
  {
    name: 'one sign-in page test is blocked',
    world: [w.refuseTcp(['captive.apple.com'])],
    expected: healthy,
  },
  { name: 'an unrelated site is blocked', world: [w.dnsSaysNo(['www.google.com'])], expected: healthy },
  {
    name: 'an unrelated site has a certificate of its own making',
    world: [w.shows(['example.com'], (host) => selfSigned(host))],
    expected: healthy,
  },
  {
    name: 'no STUN server of other operators answers, voice itself does',
    sources: ['report:helper-down'],
    world: [
      (world) => ({ ...world, datagram: (a, port) => (port === 19_302 ? null : world.datagram(a, port)) }),
    ],
    expected: healthy,
  },
  {
    name: 'none of the sites to compare with answers',
    sources: [
      'ooni:controlFailureWithSuccessfulHTTPWebsite',
      'ooni:controlFailureWithSuccessfulHTTPSWebsite',
    ],
    world: [w.refuseTcp(controlSites.map(({ host }) => host))],
    expected: healthy,
  },
  {
    name: 'a sign-in page test pours without end',
    sources: ['ooni:largeFileWithHTTP'],
    world: [w.answering(['captive.apple.com'], () => 'endless-body')],
    expected: healthy,
  },
  {
    name: 'every name leads to a box that passes all on untouched',
    sources: ['ooni:dnsHijackingToProxyWithHTTPURL', 'ooni:dnsHijackingToProxyWithHTTPSURL'],
    world: [
      w.dnsSays((host) => !host.endsWith('.invalid') && host !== 'wpad', { addresses: ['93.184.216.40'] }),
      ways.passesOnAt('93.184.216.40'),
    ],
    expected: healthy,
  },
  {
    name: 'ChatGPT’s names lead to an agent’s own addresses, which pass all on untouched',
    world: [w.dnsSays(chatGpt, { addresses: ['100.64.12.7'] }), ways.passesOnAt('100.64.12.7')],
    expected: healthy,
  },
  {
    name: 'cable and radio at once',
    sources: ['netdoc:two-path-healthy', 'netdoc:two-path-ipv6-healthy'],
    world: [ways.alsoConnectedBy('wifi', '192.168.7.20')],
    expected: healthy,
  },
  {
    name: 'QUIC is closed, as in most companies',
    sources: ['netdoc:quic-udp-443-blocked'],
    world: [ways.udpClosedOn(443)],
    expected: healthy,
  },
  {
    name: 'voice’s servers do not answer strangers',
    world: [ways.voiceServersAreShy],
    expected: healthy,
  },
  {
    name: 'the edge asks whether we are a browser, since a VPN leads out',
    sources: ['report:edge-challenge'],
    world: [
      ways.alsoConnectedBy('tunnel', '10.88.0.2'),
      w.answering(chatGpt, ({ secure, path, host }) => {
        if (!secure || path === '/cdn-cgi/trace') return undefined;
        if (host === 'api.openai.com') return { status: 401, headers: edge, body: '' };
        return {
          status: 403,
          headers: { ...edge, 'cf-mitigated': 'challenge' },
          body: '<title>Just a moment...</title>',
        };
      }),
    ],
    expected: healthy,
  },
];
