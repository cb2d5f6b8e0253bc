import { authority } from '../world/certificates';
import * as w from '../world/modifiers';
import * as ways from '../world/ways';
import { byNetwork, healthy, type Scenario } from './scenario';

/** Cables, lines, clocks and pages that want a click first. */
export const linkAndPath: readonly Scenario[] = [
  {
    name: 'nothing is connected',
    sources: ['netdoc:link-down'],
    world: [w.noLink],
    expected: { status: 'blocked', place: 'this-computer', layer: 'link', code: 'no-link', product: null },
  },
  { name: 'the line is cut', world: [w.lineCut], expected: byNetwork('ip', 'no-internet') },
  {
    name: 'IPv6 is turned away at once',
    world: [w.refuseIpv6],
    expected: { ...healthy, findings: ['ipv6-broken'] },
  },
  {
    name: 'IPv6 leads nowhere, beside an inspector that this computer trusts',
    world: [w.dropIpv6, w.inspectedBy('company', { trusted: true })],
    expected: { ...byNetwork('tls', 'tls-inspected'), status: 'degraded', findings: ['ipv6-broken'] },
  },
  {
    name: 'IPv6 leads nowhere',
    sources: ['netdoc:ipv4-works-ipv6-broken', 'report:v6-broken'],
    world: [w.dropIpv6],
    expected: { status: 'degraded', place: 'network', layer: 'ip', code: 'ipv6-broken', product: null },
  },
  {
    name: 'large packets vanish',
    sources: ['netdoc:pmtu-blackhole'],
    world: [w.largePacketsVanish],
    expected: byNetwork('ip', 'mtu-black-hole'),
  },
  {
    name: 'a long way round',
    sources: ['netdoc:high-latency'],
    world: [w.roundTrip(350)],
    expected: { status: 'degraded', place: 'network', layer: 'ip', code: 'slow-path', product: null },
  },
  {
    name: 'the first of two name servers is gone',
    world: [w.firstResolverGone()],
    expected: { status: 'degraded', place: 'network', layer: 'dns', code: 'dns-slow', product: null },
  },
  {
    name: 'every name takes more than a second',
    world: [w.namesTake(1_200)],
    expected: { status: 'degraded', place: 'network', layer: 'dns', code: 'dns-slow', product: null },
  },
  {
    name: 'the first of two name servers is gone, and the system waits longer for it than we do',
    world: [w.firstResolverGone(5_000)],
    expected: { status: 'degraded', place: 'network', layer: 'dns', code: 'dns-slow', product: null },
  },
  {
    name: 'every name takes three seconds',
    world: [w.namesTake(3_100)],
    expected: { status: 'degraded', place: 'network', layer: 'dns', code: 'dns-slow', product: null },
  },
  {
    name: 'the clock is 400 days behind',
    world: [w.clockBehind(400)],
    expected: {
      status: 'blocked',
      place: 'this-computer',
      layer: 'clock',
      code: 'clock-wrong',
      product: null,
    },
  },
  {
    name: 'the clock is 400 days ahead',
    world: [w.clockBehind(-400)],
    expected: {
      status: 'blocked',
      place: 'this-computer',
      layer: 'clock',
      code: 'clock-wrong',
      product: null,
    },
  },
  {
    name: 'a sign-in page in front of everything',
    sources: ['netdoc:captive-portal'],
    world: [w.signInPage()],
    expected: {
      status: 'blocked',
      place: 'sign-in-page',
      layer: 'http',
      code: 'sign-in-page',
      product: null,
    },
  },
  {
    name: 'the next router is gone',
    sources: ['netdoc:gateway-unreachable'],
    world: [ways.noWayOn('silent', '10.20.0.1')],
    expected: byNetwork('ip', 'no-internet'),
  },
  {
    name: 'no router is known',
    sources: ['netdoc:no-default-route'],
    world: [ways.noWayOn('no-route', null)],
    expected: { ...byNetwork('ip', 'no-internet'), place: 'this-computer' },
  },
  {
    name: 'cable and radio at once, and the one that is preferred leads nowhere',
    sources: ['netdoc:wrong-default-route', 'netdoc:multiple-interfaces-wrong-preferred-route'],
    world: [ways.alsoConnectedBy('wifi', '192.168.7.20'), w.lineCut],
    expected: byNetwork('ip', 'no-internet'),
  },
  {
    name: 'IPv4 leads nowhere, IPv6 does',
    sources: ['netdoc:ipv6-works-ipv4-broken'],
    world: [ways.dropIpv4],
    expected: {
      status: ['healthy', 'degraded', 'blocked'],
      place: ['none', 'network'],
      layer: [null, 'ip', 'tcp', 'udp'],
      code: ['healthy', 'voice-udp-blocked', 'tcp-silent'],
    },
  },
  {
    name: 'the clock is three days behind',
    sources: ['report:clock-skew'],
    world: [w.clockBehind(3)],
    expected: {
      status: ['degraded', 'blocked'],
      place: 'this-computer',
      layer: 'clock',
      code: 'clock-wrong',
      product: null,
    },
  },
  {
    name: 'a sign-in page that shows its own certificate for every name',
    sources: ['report:portal-tamper'],
    world: [
      w.inspectedBy(authority('CN=securelogin.arubanetworks.example, O=Venue'), {
        answers: () => ({ status: 302, headers: { location: 'https://securelogin.venue.example/' } }),
      }),
      ways.portalOnPlainPages,
    ],
    expected: {
      status: 'blocked',
      place: 'sign-in-page',
      layer: 'http',
      code: 'sign-in-page',
      product: null,
    },
  },
];
