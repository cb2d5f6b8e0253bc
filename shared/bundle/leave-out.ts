import { by } from '../observation/seen';
import type { Report } from '../report/report';
import type { OptionalPart } from './bundle';
import { withheldPem } from './redact';

/** What a person leaves out must not come back through the report, which holds most of it too. */
const takers: Readonly<Partial<Record<OptionalPart, (value: Fields) => Fields>>> = {
  certificates: (value) =>
    'chain' in value && Array.isArray(value.chain)
      ? { ...value, chain: value.chain.map((one: object) => ({ ...one, pem: withheldPem })) }
      : value,
  pages: (value) => ('bodyStart' in value ? { ...value, bodyStart: '' } : value),
};
type Fields = Readonly<Record<string, unknown>>;

/** The report without these parts. The verdict it was given stays. */
export function withoutParts(report: Report, parts: readonly OptionalPart[]): Report {
  const taken = parts.flatMap((part) => takers[part] ?? []);
  if (taken.length === 0) return report;
  const legs = report.legs.map((leg) => ({
    ...leg,
    observations: leg.observations.map((saw) =>
      saw.outcome.kind === 'ok'
        ? {
            ...saw,
            outcome: {
              ...saw.outcome,
              value: taken.reduce<Fields>((value, take) => take(value), saw.outcome.value),
            },
          }
        : saw,
    ),
  }));
  return { ...report, legs } as Report;
}

/** The parts a report itself has something of. */
export function partsIn({ legs }: Report): readonly OptionalPart[] {
  const seen = legs.flatMap(({ observations }) => observations);
  const hasPem = by('tls-handshake', seen).some(
    ({ outcome }) => outcome.kind === 'ok' && outcome.value.chain.some(({ pem }) => pem !== withheldPem),
  );
  const hasPage = seen.some(
    ({ outcome }) => outcome.kind === 'ok' && 'bodyStart' in outcome.value && outcome.value.bodyStart !== '',
  );
  return [...(hasPem ? (['certificates'] as const) : []), ...(hasPage ? (['pages'] as const) : [])];
}
