import type { PolicySource } from '../../shared/policy/resolve-policy';

/** A JSON text as a source, whatever it holds. */
export function jsonSource(origin: PolicySource['origin'], where: string, text: string): PolicySource {
  try {
    // Editors on Windows put a mark of the byte order in front.
    const values: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isRecord(values)
      ? { origin, where, values }
      : { origin, where, values: {}, problem: 'not a JSON object' };
  } catch (error) {
    return brokenSource(origin, where, error);
  }
}

/** A place that is there and cannot be read. */
export const brokenSource = (
  origin: PolicySource['origin'],
  where: string,
  error: unknown,
): PolicySource => ({
  origin,
  where,
  values: {},
  problem: error instanceof Error ? error.message : String(error),
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
