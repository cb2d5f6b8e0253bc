import { hostOfUrl } from '../../../shared/host-of-url';
import type { Observation } from '../../../shared/observation/observation';
import * as c from '../../fakes/changes';
import { type Change, everything, neither, only, under } from '../../fakes/saw';
import { contoso, type Holding, type NotHolding } from './case';

/** A sign-in page in front of everything but these sites. */
const garden = (...sites: readonly string[]): Change => {
  const isOpen = only(...sites);
  const isOf = (o: Observation) =>
    'host' in o.target ? isOpen(o.target.host) : o.kind === 'http-get' && isOpen(hostOfUrl(o.target.url));
  return (leg) => [
    ...c
      .signInPage()(leg)
      .filter((o) => !isOf(o)),
    ...leg.filter(isOf),
  ];
};

export const holding: readonly Holding[] = [
  {
    code: 'no-link',
    name: 'no interface has an address',
    change: c.noLink,
    expected: { layer: 'link', place: 'this-computer', confidence: 'certain', hosts: ['chatgpt.com'] },
  },
  {
    code: 'no-internet',
    name: 'nothing outside answers',
    change: c.lineCut,
    expected: { layer: 'ip', place: 'network', confidence: 'certain', hosts: ['chatgpt.com'] },
  },
  {
    code: 'no-internet',
    name: 'nothing outside answers, since nothing leaves this computer',
    change: c.all(c.lineCut, c.wordIs(everything, { datagram: 'not-permitted' })),
    expected: { place: 'this-computer', confidence: 'certain' },
  },
  {
    code: 'no-internet',
    name: 'the same, and the system says so by itself',
    change: c.all(c.lineCut, c.egressClosed('not-permitted')),
    expected: { place: 'this-computer' },
  },
  {
    code: 'no-internet',
    name: 'no router is set on this computer',
    change: c.all(c.lineCut, c.egressClosed('no-route'), c.withoutRouter),
    expected: { place: 'this-computer', facts: { router: 'none' } },
  },
  {
    code: 'no-internet',
    name: 'a router is set, and says that there is no way',
    change: c.all(c.lineCut, c.egressClosed('no-route')),
    expected: { place: 'network', facts: {} },
  },
  {
    code: 'no-internet',
    name: 'no router is known, and packets vanish all the same: a tunnel takes them',
    change: c.all(c.lineCut, c.withoutRouter),
    expected: { place: 'network', facts: {} },
  },
  {
    code: 'sign-in-page',
    name: 'all test pages lead to a portal',
    change: c.signInPage(),
    expected: {
      layer: 'http',
      place: 'sign-in-page',
      confidence: 'certain',
      facts: { portal: 'login.venue.example' },
    },
  },
  {
    code: 'sign-in-page',
    name: 'every name leads to the portal',
    change: c.all(
      c.namesLead(everything, '10.20.30.2', { outside: 'same', there: 'refused' }),
      (leg) =>
        leg.map((o) =>
          o.kind === 'name-lookup' && o.role === 'portal'
            ? ({ ...o, outcome: { kind: 'ok', value: { addresses: ['10.20.30.2'] } } } as typeof o)
            : o,
        ),
      c.portalTestsSay(() => true, { status: 302, location: 'http://10.20.30.2/login' }),
    ),
    expected: { layer: 'dns', place: 'sign-in-page', facts: { portal: '10.20.30.2' } },
  },
  {
    code: 'sign-in-page',
    name: 'all test pages lead to a portal, which lets a few others’ sites through',
    change: garden('www.apple.com', 'login.microsoftonline.com'),
    expected: { place: 'sign-in-page', facts: { portal: 'login.venue.example' } },
  },
  {
    code: 'sign-in-page',
    name: 'one test page says 511',
    change: c.all(
      c.signInPage(),
      c.portalTestsSay((owner) => owner !== 'Apple', { status: 503 }),
      c.portalTestsSay((owner) => owner === 'Apple', { status: 511 }),
    ),
    expected: { place: 'sign-in-page' },
  },
  {
    code: 'clock-wrong',
    name: 'the clock is 400 days ahead',
    change: c.clockAhead(400),
    expected: {
      layer: 'clock',
      place: 'this-computer',
      confidence: 'certain',
      hosts: ['chatgpt.com'],
      facts: { direction: 'ahead', days: 400, hours: 9600 },
    },
  },
  {
    code: 'clock-wrong',
    name: 'the clock is three hours behind, which no certificate minds',
    change: c.clockAhead(-3 / 24),
    expected: { hosts: [], facts: { direction: 'behind', days: 0, hours: 3 } },
  },
  {
    code: 'clock-wrong',
    name: 'a wrong clock behind an inspector that leaves the edge’s marks',
    change: c.all(c.clockAhead(2), c.inspectedBy(contoso)),
    expected: { hosts: [], spared: ['chatgpt.com'], facts: { direction: 'ahead', days: 2, hours: 48 } },
  },
];

export const notHolding: readonly NotHolding[] = [
  {
    code: 'sign-in-page',
    name: 'test pages lead to a notice, and one host of ChatGPT’s edge is let through',
    change: garden('www.apple.com', 'auth.openai.com'),
  },
  {
    code: 'sign-in-page',
    name: 'test pages lead to two places, and a few others’ sites are let through',
    change: c.all(
      garden('www.apple.com'),
      c.portalTestsSay((owner) => owner === 'Google', { status: 302, location: 'http://block.example/' }),
    ),
  },
  {
    code: 'no-link',
    name: 'interfaces could not be read, but something answers',
    change: (leg) =>
      leg.map((o) =>
        o.kind === 'machine' && o.outcome.kind === 'ok'
          ? { ...o, outcome: { kind: 'ok' as const, value: { ...o.outcome.value, interfaces: [] } } }
          : o,
      ),
  },
  { code: 'no-link', name: 'connected, and the line is cut', change: c.lineCut },
  {
    code: 'no-internet',
    name: 'addresses without a name are closed, ChatGPT is not',
    change: c.egressClosed('timed-out'),
  },
  {
    code: 'no-internet',
    name: 'ChatGPT is closed, one well-known address is open',
    change: c.connectFails(everything, 'timed-out'),
  },
  {
    code: 'no-internet',
    name: 'names and well-known addresses are closed, a voice server still answers',
    change: c.all(c.namesFail(everything, 'dns-failed'), c.egressClosed('timed-out'), c.statusUnknown()),
  },
  { code: 'no-internet', name: 'only the proxy leads out', change: c.throughProxy() },
  {
    code: 'no-internet',
    name: 'the person stopped it early',
    change: c.all(c.connectFails(everything, 'stopped'), c.egressClosed('stopped')),
  },
  {
    code: 'sign-in-page',
    name: 'one test page is blocked',
    change: c.portalTestsSay((owner) => owner === 'Apple', { status: 403 }),
  },
  {
    code: 'sign-in-page',
    name: 'all test pages are filtered, ChatGPT shows its genuine certificate',
    change: c.portalTestsSay(() => true, { status: 302, location: 'http://block.example/' }),
  },
  {
    code: 'sign-in-page',
    name: 'all test pages are filtered and all is inspected, but the edge answers through it',
    change: c.all(
      c.inspectedBy(contoso),
      c.portalTestsSay(() => true, { status: 302, location: 'http://block.example/' }),
    ),
  },
  {
    code: 'sign-in-page',
    name: 'the test pages’ servers are down, and so is everything secure',
    change: c.all(
      c.handshakeFails(everything, 'closed'),
      c.portalTestsSay(() => true, { status: 503 }),
    ),
  },
  {
    code: 'sign-in-page',
    name: 'a cache turns 204 into an empty 200',
    change: c.all(
      c.handshakeFails(everything, 'closed'),
      c.portalTestsSay((owner) => owner === 'Google', { status: 200 }),
      c.portalTestsSay((owner) => owner === 'Apple', { status: 200, bodyStart: '<p>Hello' }),
    ),
  },
  { code: 'clock-wrong', name: 'nine minutes', change: c.clockAhead(9 / 24 / 60) },
  {
    code: 'clock-wrong',
    name: 'only the box that answers instead of ChatGPT has a wrong clock',
    change: c.all(
      c.namesLead(neither(under('apple.com')), '10.10.34.35', { there: c.inspectedBy('CN=10.10.34.35') }),
      c.blockedBy(everything, { status: 200, bodyStart: 'Blocked', clockAheadMs: 1_700_000_000_000 }),
    ),
  },
  {
    code: 'clock-wrong',
    name: 'an inspector that writes a date of its own on all it passes on, and others’ clocks are right',
    change: (leg) =>
      c
        .inspectedBy(contoso)(leg)
        .map((o) =>
          o.kind === 'http-get' && o.outcome.kind === 'ok' && o.role !== 'portal'
            ? {
                ...o,
                outcome: { kind: 'ok' as const, value: { ...o.outcome.value, clockAheadMs: 7_200_000 } },
              }
            : o,
        ),
  },
  {
    code: 'clock-wrong',
    name: 'servers that disagree with one another',
    change: (leg) =>
      leg.map((o, i) =>
        o.kind === 'http-get' && o.outcome.kind === 'ok'
          ? {
              ...o,
              outcome: { kind: 'ok' as const, value: { ...o.outcome.value, clockAheadMs: i * 3_600_000 } },
            }
          : o,
      ),
  },
];
