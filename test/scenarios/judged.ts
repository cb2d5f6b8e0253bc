import type { FindingCode } from '../../shared/finding/codes';
import type { Verdict } from '../../shared/finding/finding';
import type { Scenario } from './scenario';

export const oneOf = <T>(value: T | readonly T[]): readonly T[] =>
  (Array.isArray(value) ? value : [value]) as readonly T[];

/** What a diagnosis said and should not have, or left out, in words; nothing when it is true. */
export function complaintsAbout(
  verdict: Verdict,
  found: readonly FindingCode[],
  {
    status,
    place,
    layer,
    code,
    product,
    hosts = [],
    spared = [],
    findings = [],
    features = {},
  }: Scenario['expected'],
): readonly string[] {
  const differs = <T>(what: string, said: T, wanted: T | readonly T[]) =>
    oneOf(wanted).includes(said) ? [] : [`${what} is ${said}, not ${oneOf(wanted).join(' or ')}`];
  return [
    ...differs('status', verdict.status, status),
    ...differs('code', verdict.code, code),
    ...differs('place', verdict.place, place),
    ...differs('layer', verdict.layer, layer),
    ...(product === undefined ? [] : differs('product', verdict.product?.id ?? null, product)),
    ...hosts.filter((host) => !verdict.hosts.includes(host)).map((host) => `${host} is not among the hosts`),
    ...spared.filter((host) => verdict.hosts.includes(host)).map((host) => `${host} is among the hosts`),
    ...findings.filter((wanted) => !found.includes(wanted)).map((wanted) => `${wanted} was not found`),
    ...Object.entries(features).flatMap(([feature, state]) =>
      differs(feature, verdict.features[feature as keyof typeof features], state),
    ),
  ];
}
