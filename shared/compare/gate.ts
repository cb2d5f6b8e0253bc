import type { FindingCode } from '../finding/codes';
import { by, seenIn } from '../observation/seen';
import { blockName, isStandIn } from '../observation/stand-ins';
import type { Comparison, Leg, Network } from '../report/report';
import type { HostState } from './host-state';
import { statesOf } from './tries';

type Validity = Comparison['validity'];

type Pair = (a: Leg, b: Leg) => boolean;
const egressOf = ({ network }: Leg) => network.egress?.address;
const sameEgress: Pair = (a, b) => egressOf(a) !== undefined && egressOf(a) === egressOf(b);
const differentEgress: Pair = (a, b) =>
  egressOf(a) !== undefined && egressOf(b) !== undefined && egressOf(a) !== egressOf(b);
const sameGateway: Pair = (a, b) => {
  const [one, other] = [a.network.gateway, b.network.gateway];
  return one !== null && other !== null && isAlike(a, b, [one], [other]);
};

/** Two networks may both call their gateway 192.168.1.1; resolvers and media then tell them apart. */
const isMoved: Pair = (a, b) =>
  (a.network.gateway !== b.network.gateway && !sameGateway(a, b)) ||
  !isAlike(a, b, a.network.media, b.network.media) ||
  !isAlike(a, b, a.network.resolvers, b.network.resolvers);

/** A saved bundle does not tell its inside addresses: of two networks with stand-ins only the blocks are compared. */
const isHidden: Pair = (a, b) => [a, b].some(({ network }) => network.gateway && isStandIn(network.gateway));
const isAlike = (a: Leg, b: Leg, ofA: Network['resolvers'], ofB: Network['resolvers']) => {
  const shown = (all: readonly string[]) =>
    JSON.stringify((isHidden(a, b) ? [...new Set(all.map(blockName))] : [...all]).sort());
  return shown(ofA) === shown(ofB);
};

/** The first row that holds decides; nothing is compared across a gate that did not open. */
const gate: readonly (readonly [
  Validity,
  (office: Leg, hotspot: Leg, after: readonly HostState[]) => boolean,
])[] = [
  ['hotspot-unusable', (_, hotspot, after) => leadsNowhere(hotspot, after)],
  ['tunnel-carries-both', (a, b) => sameEgress(a, b) && (isMoved(a, b) || hasTunnel(a) || hasTunnel(b))],
  ['same-network', sameEgress],
  ['not-known', (a, b) => !isMoved(a, b) && !(isHidden(a, b) && differentEgress(a, b))],
  // A VPN that was switched on in the same place looks like another network, and is none.
  ['not-known', (a, b) => sameGateway(a, b) && hasTunnel(b) && !hasTunnel(a)],
  // A blocked office often cannot tell how it looks from outside. Without a tunnel another gateway is enough.
  ['not-known', (a, b) => !differentEgress(a, b) && (hasTunnel(a) || hasTunnel(b))],
];

/** Whether the second leg was measured on another network that works, so that the two can be compared. */
export const validityOf = (office: Leg, hotspot: Leg): Validity => {
  const after = statesOf(hotspot);
  return gate.find(([, holds]) => holds(office, hotspot, after))?.[0] ?? 'valid';
};

/** Whether the two are another network for certain: seen from outside, and no tunnel on the second. */
export const isCertainlyApart = (office: Leg, hotspot: Leg): boolean =>
  differentEgress(office, hotspot) && !hasTunnel(hotspot);

/** Whether two looks were made in the same place; null where nothing tells. */
export function isSamePlace(before: Leg, now: Leg): boolean | null {
  if (sameEgress(before, now)) return true;
  if (isMoved(before, now)) return false;
  return before.network.gateway === null || isHidden(before, now) ? null : true;
}

const nowhere: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'no-link',
  'no-internet',
  'sign-in-page',
  'dns-down',
]);

function leadsNowhere({ findings, observations }: Leg, after: readonly HostState[]): boolean {
  const controls = after.filter(({ role }) => role === 'control');
  const allControlsFail = controls.length > 0 && controls.every(({ state }) => state === 'broken');
  return (
    observations.length === 0 ||
    findings.some(({ code }) => nowhere.has(code)) ||
    (allControlsFail && after.every(({ state }) => state === 'broken' || state === 'unknown'))
  );
}

/** A tunnel that leads somewhere. macOS always has a few with nothing but a link-local address. */
function hasTunnel({ network, observations }: Leg): boolean {
  const machine = by('machine', observations).map(seenIn)[0];
  const computer = by('computer', observations).map(seenIn)[0];
  if (!machine && !computer) return network.media.includes('tunnel');
  const leads = machine?.interfaces.some(
    ({ medium, addresses }) => medium === 'tunnel' && addresses.some(({ scope }) => scope !== 'link'),
  );
  return leads === true || (computer?.tunnels.length ?? 0) > 0;
}
