import { catalogue } from '../../shared/catalogue/endpoints';
import { publicAuthority } from '../world/authorities';
import { selfSigned } from '../world/certificates';
import * as w from '../world/modifiers';
import { apex, chatGpt, healthy, type Scenario } from './scenario';

const onlyOnOldList = catalogue.endpoints
  .filter(({ lists }) => lists.length === 1 && lists[0] === 'mission')
  .flatMap(({ hosts }) => hosts);
/** What must not be blamed on anybody. */
export const innocent: readonly Scenario[] = [
  { name: 'all is well', world: [], expected: healthy },
  { name: 'all is well, and everything is looked at', world: [], plan: 'full', expected: healthy },
  { name: 'no IPv6 here, as in most offices', world: [w.withoutIpv6], expected: healthy },
  {
    name: 'DNS to the outside is closed, as in most companies',
    world: [w.outsideDnsClosed()],
    expected: healthy,
  },
  {
    name: 'a host moved to another public authority',
    world: [w.shows(apex, w.signedBy(publicAuthority('letsEncrypt')))],
    expected: healthy,
  },
  {
    name: 'a public authority with "security", "Cisco" and "Cloudflare" in its names',
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
    world: [
      (world) => ({ ...world, datagram: (a, port) => (port === 19_302 ? null : world.datagram(a, port)) }),
    ],
    expected: healthy,
  },
];
