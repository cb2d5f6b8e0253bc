import { isOptional } from '../catalogue/catalogue';
import type { Recognised } from '../catalogue/recognise';
import type { Confidence, FindingCode, Layer, Place } from './codes';
import { isCutBeforeWorkingEdge } from './edge';
import type { Facts, Finding, NamedProduct } from './finding';
import { bearsEdgeMarks, type HostView } from './host-view';
import { breakIds } from './reach';
import { scopeOf, type View } from './view';

/**
 * What holds, judged by the view alone. A rule knows no other rule: what hides what stands in hiding.ts, what it does
 * to ChatGPT's features in effects.ts.
 */
export interface Rule {
  readonly code: FindingCode;
  readonly layer: Layer;
  readonly place: Place;
  /** Several where several causes of one sort stand side by side, the widest first. */
  readonly holds: (view: View) => Draft | readonly Draft[] | undefined;
}

/** A finding without what its rule's row already says. `layer` and `place` only where this case differs from the row. */
export interface Draft {
  readonly confidence: Confidence;
  readonly hosts: readonly string[];
  readonly evidence: readonly string[];
  readonly facts?: Facts;
  readonly product?: NamedProduct | null;
  readonly layer?: Layer;
  readonly place?: Place;
}

/** What a rule finds in a view, each with its evidence. */
export const findingsOf = (rule: Rule, view: View): readonly Finding[] =>
  [rule.holds(view) ?? []]
    .flat()
    .filter(({ evidence }) => evidence.length > 0)
    .map((draft) => findingOf(rule, draft));

export const findingOf = ({ code, layer, place }: Rule, draft: Draft): Finding => ({
  code,
  layer: draft.layer ?? layer,
  place: draft.place ?? place,
  confidence: draft.confidence,
  hosts: [...draft.hosts],
  product: draft.product ?? null,
  facts: draft.facts ?? {},
  evidence: [...new Set(draft.evidence)],
});

/** The product as a finding carries it. Software that sits inside many products names none of them. */
export const named = (found: Recognised | undefined, confidence: Confidence): NamedProduct | null =>
  found === undefined || found.product.kind === 'engine'
    ? null
    : { id: found.product.id, vendor: found.product.vendor, name: found.product.name, confidence };

/** ChatGPT's hosts broken at a step for one of these reasons, as a draft; none when there are none. */
export function brokenAt(
  view: View,
  holds: (host: HostView) => boolean,
  confidence: (hosts: readonly HostView[]) => Confidence,
  facts: Facts = {},
): Draft | undefined {
  const hit = view.ours.filter((host) => !host.isLiedAbout && holds(host));
  if (hit.length === 0) return undefined;
  const alsoHit = view.controls.filter((host) => !host.isLiedAbout && holds(host));
  const hosts = hit.map(({ host }) => host);
  const counted = confidence(hit.filter(isMissed));
  const isOnTheWay = hit.some((host) => isMissed(host) && isCutBeforeWorkingEdge(view)(host));
  const sure = counted === 'possible' && isOnTheWay ? 'likely' : counted;
  return {
    confidence: sure,
    ...(sure === 'possible' && alsoHit.length < 2 && mayBeTheirs(hit) && { place: 'unknown' as const }),
    hosts,
    evidence: breakIds([...hit, ...alsoHit]),
    facts: { ...facts, scope: scopeOf(view, [...hosts, ...alsoHit.map(({ host }) => host)]) },
  };
}

/** Hosts that nobody would miss come and go: together with others they prove nothing. */
const isMissed = ({ endpoint }: HostView): boolean => endpoint !== undefined && !isOptional(endpoint);

/** One host that ChatGPT can do without may just as well have been switched off by its owner. */
export function mayBeTheirs(hosts: readonly HostView[]): boolean {
  const missed = hosts.filter(isMissed);
  return missed.length <= 1 && missed.every(({ endpoint }) => endpoint?.criticality !== 'required');
}

/** Hosts of several owners cannot all be down by themselves; a single one can. */
export const likelyIfSeveral = (hosts: readonly HostView[]): Confidence =>
  areOfSeveralOwners(hosts) ? 'certain' : hosts.length > 1 ? 'likely' : 'possible';

export const areOfSeveralOwners = (hosts: readonly HostView[]): boolean =>
  new Set(hosts.map(({ host }) => ownerOf(host))).size > 1;

/** The last two labels: good enough to tell owners of catalogue hosts apart, none of which sits under `co.uk`. */
export const ownerOf = (host: string) => host.split('.').slice(-2).join('.');

/** The value that stands in the middle. Undefined for none. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Only what comes under the genuine certificate, or with the edge's own marks, is the service's word. */
export const isTheirWord = (host: HostView): boolean =>
  !host.isLiedAbout && (host.isAuthentic || bearsEdgeMarks(host));
