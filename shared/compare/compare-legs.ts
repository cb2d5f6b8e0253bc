import type { Comparison, Leg } from '../report/report';
import { isCertainlyApart, validityOf } from './gate';
import { sameIssuer } from './host-state';
import { clarityOf, type Side, sidesOf } from './tries';

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
  const before = sidesOf(office);
  const after = sidesOf(hotspot);
  const pairs = [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map((host): Pair => ({ host, office: before.get(host), hotspot: after.get(host) }))
    // What works in the office is not looked at again on the hotspot, and says nothing then.
    .filter((pair) => pair.hotspot || pair.office?.first.state !== 'works');
  const validity = validityOf(office, hotspot);
  const rows = pairs.map(rowOf);
  const whole = {
    pairs,
    rows,
    isApart: isCertainlyApart(office, hotspot),
    isService: failsAtService(office, hotspot),
  };
  return { validity, rows, verdict: verdictOf(validity, whole) };
}

interface Pair {
  readonly host: string;
  readonly office: Side | undefined;
  readonly hotspot: Side | undefined;
}

interface Whole {
  readonly pairs: readonly Pair[];
  readonly rows: readonly Row[];
  readonly isApart: boolean;
  /** The rules found trouble at OpenAI's own end, on both networks. */
  readonly isService: boolean;
}

const roleOf = (pair: Pair | undefined) => (pair?.office ?? pair?.hotspot)?.first.role;

const failsAtService = (...legs: readonly Leg[]): boolean =>
  legs.every(({ findings }) => findings.some(({ place }) => place === 'service'));

function rowOf(pair: Pair): Row {
  const { host, office, hotspot } = pair;
  const clarity = clarityOf(office, hotspot);
  const isRepeated = [office, hotspot].some((side) => side && side.tries.length > 1);
  return {
    host,
    office: office?.first.state ?? 'unknown',
    hotspot: hotspot?.first.state ?? 'unknown',
    reading: clarity === 'intermittent' ? 'intermittent' : readingOf(pair),
    ...(isRepeated && {
      clarity,
      tries: { office: [...(office?.tries ?? [])], hotspot: [...(hotspot?.tries ?? [])] },
    }),
  };
}

/** The pair of one host: `office/hotspot`. What has no row is not known. */
const readings: Readonly<Record<string, Reading>> = {
  'works/works': 'same',
  'broken/works': 'office-only',
  'works/broken': 'hotspot-only',
  'works/inspected': 'hotspot-only',
  'inspected/works': 'inspected-by-network',
  'broken/broken': 'both-broken',
};

function readingOf(pair: Pair): Reading {
  const [office, hotspot] = [pair.office?.first, pair.hotspot?.first];
  if (!office || !hotspot) return 'unknown';
  if (isInspectedTwice(pair)) return sameInspector(pair) ? 'inspected-by-agent' : 'inspected-by-network';
  return readings[`${office.state}/${hotspot.state}`] ?? 'unknown';
}

const isInspectedTwice = ({ office, hotspot }: Pair): boolean =>
  office?.first.state === 'inspected' && hotspot?.first.state === 'inspected';
const sameInspector = ({ office, hotspot }: Pair): boolean =>
  sameIssuer(office?.first.issuer ?? null, hotspot?.first.issuer ?? null);

function verdictOf(validity: Validity, whole: Whole): Verdict {
  const { pairs, rows, isService } = whole;
  if (validity === 'hotspot-unusable') return { code: 'hotspot-unusable', confidence: 'certain' };
  if (validity !== 'valid') return { code: 'not-comparable', confidence: 'certain' };

  const reads = (reading: Reading) => rows.filter((row) => row.reading === reading).length;
  const officeFails = reads('office-only');
  const officeInspects = reads('inspected-by-network');
  if (officeFails + officeInspects > 0) {
    return { code: 'office-network', confidence: officeConfidence(whole) };
  }
  // Before anybody else is named: what comes and goes proves nothing about who takes it away.
  if (reads('intermittent') > 0 && reads('inspected-by-agent') === 0) {
    return { code: 'intermittent', confidence: 'likely' };
  }
  if (reads('inspected-by-agent') > 0) return { code: 'agent-on-this-computer', confidence: 'certain' };
  if (reads('both-broken') > 0) {
    if (isService) return { code: 'service', confidence: 'likely' };
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
function officeConfidence({ pairs, rows, isApart }: Whole): Verdict['confidence'] {
  const twoInspectors = pairs.some((pair) => isInspectedTwice(pair) && !sameInspector(pair));
  const agentToo = rows.some(({ reading }) => reading === 'inspected-by-agent');
  if (!isApart || twoInspectors || agentToo) return 'likely';
  const differing = rows.filter(
    ({ reading }) => reading === 'office-only' || reading === 'inspected-by-network',
  );
  const isProven =
    differing.length > 1 ||
    differing.some(({ reading, clarity }) => reading === 'inspected-by-network' || clarity === 'clear');
  return isProven ? 'certain' : 'likely';
}

/** Broken on both sides at the same step: it goes along with the computer, or sits at the other end. */
const breaksAlike = (pairs: readonly Pair[]) =>
  pairs.every(
    ({ office, hotspot }) =>
      office?.first.state !== 'broken' ||
      hotspot?.first.state !== 'broken' ||
      office.first.step === hotspot.first.step,
  );

/** Rows that tell the two networks apart, or would if they were more than chance. */
const differs: ReadonlySet<Reading> = new Set(['office-only', 'hotspot-only', 'inspected-by-network']);

/** The hosts to look at once more: those that differ, and whose difference is not clear yet. */
export const unclearHosts = ({ rows }: Comparison): ReadonlySet<string> =>
  new Set(rows.filter((row) => differs.has(row.reading) && row.clarity !== 'clear').map(({ host }) => host));
