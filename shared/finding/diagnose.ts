import { type HearBug, none, orElse } from '../bug';
import type { Catalogue } from '../catalogue/catalogue';
import type { Observation } from '../observation/observation';
import { effectOf } from './effects';
import type { Finding } from './finding';
import { withoutSymptoms } from './hiding';
import { findingsOf, type Rule } from './rule';
import { rules as allRules } from './rules';
import { type View, viewOf } from './view';

export interface Diagnosis {
  readonly view: View;
  /** Root causes, the one that matters most to the person first. */
  readonly findings: readonly Finding[];
}

interface Judging {
  readonly rules?: readonly Rule[];
  /** Hears of a rule that threw: that costs its own finding, and the others judge on. Missing: it is thrown on. */
  readonly hear?: HearBug | undefined;
}

/** Observations in, root causes out. Pure: a bundle gives the same on any machine. */
export function diagnose(
  observations: readonly Observation[],
  catalogue: Catalogue,
  { rules = allRules, hear }: Judging = {},
): Diagnosis {
  const view = viewOf(observations, catalogue);
  const found = rules.flatMap((rule) =>
    orElse(`the rule for ${rule.code}`, () => findingsOf(rule, view), none, hear),
  );
  return { view, findings: withoutSymptoms(found) };
}

/** Findings that a person notices. The others, and those that only leave something open, are remarks for the expert. */
export const matters = (finding: Finding, catalogue: Catalogue): boolean =>
  Object.values(effectOf(finding, catalogue)).some((state) => state !== 'works' && state !== 'unknown');
