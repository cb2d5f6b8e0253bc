import type { FindingCode, Layer, Place } from '../../shared/finding/codes';
import type { Facts, Verdict } from '../../shared/finding/finding';
import type { Report } from '../../shared/report/report';

/** What the product has to say about a network. */
export interface Expected {
  readonly code: Verdict['code'];
  readonly status: Verdict['status'];
  readonly place: Place;
  readonly layer: Layer | null;
  /** The id of a row of the product table. */
  readonly product?: string;
  /** Exactly these hosts, where the fault is about a few. */
  readonly hosts?: readonly string[];
  /** Facts of the finding that the verdict rests on. */
  readonly facts?: Facts;
  /** Findings beside it. Any other is a false alarm. */
  readonly also?: readonly FindingCode[];
  readonly features?: Partial<Verdict['features']>;
}

/** The part of a report that is judged. */
export type Told = Pick<Report, 'verdict' | 'findings'>;

/** What the product said that it should not have, or left out; empty when all is well. */
export function complaints({ verdict, findings }: Told, expected: Expected): readonly string[] {
  const rest = findings.find(({ code }) => code === verdict.code);
  const differs = (what: string, is: unknown, should: unknown) =>
    JSON.stringify(is) === JSON.stringify(should)
      ? []
      : [`${what} is ${JSON.stringify(is)}, should be ${JSON.stringify(should)}`];
  const known = new Set([expected.code, ...(expected.also ?? [])]);
  const told = new Set(findings.map(({ code }) => code));
  return [
    ...differs('code', verdict.code, expected.code),
    ...differs('status', verdict.status, expected.status),
    ...differs('place', verdict.place, expected.place),
    ...differs('layer', verdict.layer, expected.layer),
    ...differs('product', verdict.product?.id ?? null, expected.product ?? null),
    ...(expected.hosts ? differs('hosts', [...verdict.hosts].sort(), [...expected.hosts].sort()) : []),
    ...Object.entries(expected.facts ?? {}).flatMap(([name, value]) =>
      differs(`fact ${name}`, rest?.facts[name], value),
    ),
    ...Object.entries(expected.features ?? {}).flatMap(([name, state]) =>
      differs(`feature ${name}`, verdict.features[name as keyof typeof verdict.features], state),
    ),
    ...[...told].filter((code) => !known.has(code)).map((code) => `false alarm: ${code}`),
    ...(expected.also ?? []).filter((code) => !told.has(code)).map((code) => `not told: ${code}`),
  ];
}
