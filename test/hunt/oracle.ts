import { type Catalogue, endpointOf } from '../../shared/catalogue/catalogue';
import { diagnose } from '../../shared/finding/diagnose';
import type { Verdict } from '../../shared/finding/finding';
import { verdictOf } from '../../shared/finding/verdict';
import type { Leg } from '../fakes/saw';
import type { Fault, Known } from './known';

/** What was seen in a world, and everything that is true of it. */
export interface Judged {
  readonly seed: number;
  readonly mutations: readonly Known[];
  readonly leg: Leg;
}

export type Ruling =
  | { readonly kind: 'right' | 'unknown' }
  | { readonly kind: 'wrong'; readonly why: string; readonly verdict: Verdict };

/** Judges a verdict on a world of which we know everything. Not knowing is allowed, accusing the innocent is not. */
export function rulingOn({ leg, mutations }: Judged, catalogue: Catalogue): Ruling {
  const diagnosis = diagnose(leg, catalogue);
  const verdict = verdictOf(diagnosis, {});
  const faults = mutations.flatMap(({ fault }) => (fault ? [fault] : []));
  const present = mutations.flatMap((mutation) => mutation.present ?? []);
  const why =
    (verdict.place === 'unknown' || isDarkness(verdict, leg) ? undefined : falsely(verdict, faults)) ??
    calledHealthy(verdict, faults, catalogue) ??
    diagnosis.findings
      .map(({ product }) => productFalsely(product, faults, present))
      .find((text) => text !== undefined);
  if (why !== undefined) return { kind: 'wrong', why, verdict };
  return { kind: verdict.place === 'unknown' ? 'unknown' : 'right' };
}

/** Nothing answered anywhere: nobody could tell such a network from one whose line is cut. */
const isDarkness = ({ code }: Verdict, leg: Leg): boolean =>
  code === 'no-internet' &&
  !leg.some(
    ({ kind, outcome }) =>
      outcome.kind === 'ok' && kind !== 'machine' && kind !== 'name-lookup' && kind !== 'dns-query',
  );

function falsely(verdict: Verdict, faults: readonly Fault[]): string | undefined {
  if (verdict.status === 'healthy' || verdict.layer === null) return undefined;
  if (faults.length === 0) return `nothing is wrong, and it says ${verdict.code}`;
  const { layer, place } = verdict;
  const guilty = faults.some((fault) => fault.layers.includes(layer) && fault.places.includes(place));
  return guilty ? undefined : `it says ${verdict.code} (${layer}, ${place})`;
}

function productFalsely(
  product: Verdict['product'],
  faults: readonly Fault[],
  present: readonly string[],
): string | undefined {
  if (!product || faults.some((fault) => fault.products.includes(product.id))) return undefined;
  const isFair = product.confidence === 'possible' && present.includes(product.id);
  return isFair ? undefined : `it names ${product.id}`;
}

function calledHealthy(verdict: Verdict, faults: readonly Fault[], catalogue: Catalogue): string | undefined {
  if (verdict.status !== 'healthy') return undefined;
  const vital = catalogue.endpoints
    .filter((row) => row.features.some((f) => f === 'chat' || f === 'sign-in'))
    .flatMap((row) => row.hosts)
    .filter((host) => endpointOf(catalogue, host)?.criticality === 'required');
  const stopped = faults.some(({ stops, which }) => stops && vital.some(which));
  return stopped ? 'it says healthy, and ChatGPT cannot be used' : undefined;
}
