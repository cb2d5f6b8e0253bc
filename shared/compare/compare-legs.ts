import type { FindingCode } from '../finding/codes';
import type { Comparison, Leg, Network } from '../report/report';
import { type HostState, hostStates } from './host-state';

type Validity = Comparison['validity'];
type Row = Comparison['rows'][number];
type Reading = Row['reading'];
type Verdict = Comparison['verdict'];

/**
 * The same computer on two networks: which of the two is to blame, if any. First whether the pair can be compared at
 * all, then host by host, then the whole. A hotspot that fails alone never speaks against the office, and an
 * inspector seen on both is a program on this computer, not a network.
 */
export function compareLegs(office: Leg, hotspot: Leg): Comparison {
  const before = new Map(statesOf(office).map((state) => [state.host, state]));
  const after = new Map(statesOf(hotspot).map((state) => [state.host, state]));
  const pairs = [...new Set([...before.keys(), ...after.keys()])]
    .map((host) => ({ host, office: before.get(host), hotspot: after.get(host) }))
    // What works in the office is not looked at again on the hotspot, and says nothing then.
    .filter(({ office: first, hotspot: second }) => second || first?.state !== 'works');
  const validity = validityOf(office, hotspot, [...after.values()]);
  const rows = pairs.map(
    (pair): Row => ({
      host: pair.host,
      office: pair.office?.state ?? 'unknown',
      hotspot: pair.hotspot?.state ?? 'unknown',
      reading: readingOf(pair.office, pair.hotspot),
    }),
  );
  return { validity, rows, verdict: verdictOf(validity, pairs, rows, isCertainlyApart(office, hotspot)) };
}

interface Pair {
  readonly host: string;
  readonly office: HostState | undefined;
  readonly hotspot: HostState | undefined;
}

const roleOf = (pair: Pair | undefined) => pair?.office?.role ?? pair?.hotspot?.role;

/** Something answered, but not the host: only the rules can tell, so their findings decide. */
const answeredByOthers: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'sign-in-page',
  'dns-sinkhole',
  'dns-redirected',
  'block-page',
  'unexpected-answer',
  'websocket-blocked',
  'service-error',
  'service-refuses-country',
]);

function statesOf({ observations, findings }: Leg): readonly HostState[] {
  const taken = new Set(
    findings.filter(({ code }) => answeredByOthers.has(code)).flatMap(({ hosts }) => hosts),
  );
  return hostStates(observations).map((state) =>
    state.state === 'works' && taken.has(state.host) ? { ...state, state: 'broken', step: 'answer' } : state,
  );
}

/** The gate. The first row that holds decides; nothing is compared across a gate that did not open. */
const gate: readonly (readonly [
  Validity,
  (office: Leg, hotspot: Leg, after: readonly HostState[]) => boolean,
])[] = [
  ['hotspot-unusable', (_, hotspot, after) => leadsNowhere(hotspot, after)],
  [
    'tunnel-carries-both',
    ({ network: a }, { network: b }) => sameEgress(a, b) && (isMoved(a, b) || hasTunnel(a, b)),
  ],
  ['same-network', ({ network: a }, { network: b }) => sameEgress(a, b)],
  ['not-known', ({ network: a }, { network: b }) => !isMoved(a, b)],
  // A blocked office often cannot tell how it looks from outside. Without a tunnel another gateway is enough.
  ['not-known', ({ network: a }, { network: b }) => !differentEgress(a, b) && hasTunnel(a, b)],
];

const validityOf = (office: Leg, hotspot: Leg, after: readonly HostState[]): Validity =>
  gate.find(([, holds]) => holds(office, hotspot, after))?.[0] ?? 'valid';

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

const sameEgress = (a: Network, b: Network) => a.egress !== null && a.egress.address === b.egress?.address;
const differentEgress = (a: Network, b: Network) =>
  a.egress !== null && b.egress !== null && a.egress.address !== b.egress.address;
/** Two networks may both call their gateway 192.168.1.1; resolvers and media then tell them apart. */
const isMoved = (a: Network, b: Network) =>
  a.gateway !== b.gateway ||
  JSON.stringify([...a.media].sort()) !== JSON.stringify([...b.media].sort()) ||
  JSON.stringify([...a.resolvers].sort()) !== JSON.stringify([...b.resolvers].sort());
const hasTunnel = (a: Network, b: Network) => a.media.includes('tunnel') || b.media.includes('tunnel');

const isCertainlyApart = ({ network: a }: Leg, { network: b }: Leg) =>
  differentEgress(a, b) && !b.media.includes('tunnel');

/** The pair of one host: `office/hotspot`. What has no row is not known. */
const readings: Readonly<Record<string, Reading>> = {
  'works/works': 'same',
  'broken/works': 'office-only',
  'works/broken': 'hotspot-only',
  'works/inspected': 'hotspot-only',
  'inspected/works': 'inspected-by-network',
  'broken/broken': 'both-broken',
};

function readingOf(office: HostState | undefined, hotspot: HostState | undefined): Reading {
  if (!office || !hotspot) return 'unknown';
  if (office.state === 'inspected' && hotspot.state === 'inspected') {
    return office.issuer === hotspot.issuer ? 'inspected-by-agent' : 'inspected-by-network';
  }
  return readings[`${office.state}/${hotspot.state}`] ?? 'unknown';
}

function verdictOf(
  validity: Validity,
  pairs: readonly Pair[],
  rows: readonly Row[],
  apart: boolean,
): Verdict {
  if (validity === 'hotspot-unusable') return { code: 'hotspot-unusable', confidence: 'certain' };
  if (validity !== 'valid') return { code: 'not-comparable', confidence: 'certain' };

  const reads = (reading: Reading) => rows.filter((row) => row.reading === reading).length;
  const officeFails = reads('office-only');
  const officeInspects = reads('inspected-by-network');
  if (officeFails + officeInspects > 0) {
    return { code: 'office-network', confidence: officeConfidence(pairs, rows, apart) };
  }
  if (reads('inspected-by-agent') > 0) return { code: 'agent-on-this-computer', confidence: 'certain' };
  if (reads('both-broken') > 0) {
    return { code: 'not-the-network', confidence: breaksAlike(pairs) ? 'likely' : 'possible' };
  }
  // That neutral hosts work on both says nothing about ChatGPT.
  const same = rows.filter(({ reading }, i) => reading === 'same' && roleOf(pairs[i]) === 'catalogue').length;
  const doubts = reads('hotspot-only') + reads('unknown');
  if (reads('hotspot-only') > same) return { code: 'hotspot-unusable', confidence: 'likely' };
  if (same > 0) return { code: 'no-difference-now', confidence: doubts > 0 ? 'possible' : 'likely' };
  return { code: 'not-comparable', confidence: 'possible' };
}

/**
 * One host that failed once may be chance; a certificate never is, nor is a neutral host that fails too. Two
 * different inspectors, or one that goes along on this computer, leave room for doubt.
 */
function officeConfidence(
  pairs: readonly Pair[],
  rows: readonly Row[],
  apart: boolean,
): Verdict['confidence'] {
  const twoInspectors = pairs.some(
    ({ office, hotspot }) =>
      office?.state === 'inspected' && hotspot?.state === 'inspected' && office.issuer !== hotspot.issuer,
  );
  const agentToo = rows.some(({ reading }) => reading === 'inspected-by-agent');
  if (!apart || twoInspectors || agentToo) return 'likely';
  const differing = rows.filter(
    ({ reading }) => reading === 'office-only' || reading === 'inspected-by-network',
  );
  const isProven =
    differing.length > 1 || differing.some(({ reading }) => reading === 'inspected-by-network');
  return isProven ? 'certain' : 'likely';
}

/** Broken on both sides at the same step: it goes along with the computer, or sits at the other end. */
const breaksAlike = (pairs: readonly Pair[]) =>
  pairs.every(
    ({ office, hotspot }) =>
      office?.state !== 'broken' || hotspot?.state !== 'broken' || office.step === hotspot.step,
  );
