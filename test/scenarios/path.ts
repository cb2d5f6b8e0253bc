import * as w from '../world/modifiers';
import { byNetwork, type Scenario } from './scenario';

/** Cables, lines, clocks and pages that want a click first. */
export const linkAndPath: readonly Scenario[] = [
  {
    name: 'nothing is connected',
    world: [w.noLink],
    expected: { status: 'blocked', place: 'this-computer', layer: 'link', code: 'no-link', product: null },
  },
  { name: 'the line is cut', world: [w.lineCut], expected: byNetwork('ip', 'no-internet') },
  {
    name: 'IPv6 leads nowhere',
    world: [w.dropIpv6],
    expected: { status: 'degraded', place: 'network', layer: 'ip', code: 'ipv6-broken', product: null },
  },
  {
    name: 'large packets vanish',
    world: [w.largePacketsVanish],
    expected: byNetwork('ip', 'mtu-black-hole'),
  },
  {
    name: 'a long way round',
    world: [w.roundTrip(350)],
    expected: { status: 'degraded', place: 'network', layer: 'ip', code: 'slow-path', product: null },
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
    world: [w.signInPage()],
    expected: {
      status: 'blocked',
      place: 'sign-in-page',
      layer: 'http',
      code: 'sign-in-page',
      product: null,
    },
  },
];
