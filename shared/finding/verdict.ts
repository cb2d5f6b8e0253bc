import { type Feature, features } from '../catalogue/catalogue';
import type { Answers } from '../question/questions';
import { layers } from './codes';
import { type Diagnosis, matters } from './diagnose';
import { effectOf, featuresAfter, isSlight, severity } from './effects';
import type { FeatureStates, Finding, Verdict } from './finding';
import type { View } from './view';

/** What the person came for is asked about first. */
const featureOf: { readonly [S in NonNullable<Answers['symptom']>]?: Feature } = {
  'sign-in-fails': 'sign-in',
  'upload-fails': 'uploads',
  'voice-fails': 'voice',
  'ios-unusual-activity': 'ios-app',
  'macos-network-configuration': 'macos-app',
};

/** What ChatGPT is for. */
const vital = ['chat', 'sign-in'] as const satisfies readonly Feature[];

/**
 * One sentence for all of it. It rests on the finding that hurts most what the person came for, then chat, sign-in
 * and what is lost altogether; between equals on the earlier layer.
 */
export function verdictOf({ view, findings }: Diagnosis, answers: Answers): Verdict {
  const states = featuresAfter(findings, view);
  const hurting = ranked(findings, view, answers).filter((finding) => matters(finding, view.catalogue));
  const first = hurting[0];
  if (first)
    return {
      status: statusOf(states, answers),
      place: first.place,
      layer: first.layer,
      product: first.product,
      code: first.code,
      features: states,
      hosts: first.hosts,
    };
  const known = severity(states.chat) === 0 && severity(states['sign-in']) === 0;
  return {
    status: known ? 'healthy' : 'unknown',
    place: known ? 'none' : 'unknown',
    layer: null,
    product: null,
    code: known ? 'healthy' : 'could-not-tell',
    features: states,
    hosts: [],
  };
}

/** Findings, the one that matters most first. */
export function ranked(findings: readonly Finding[], view: View, answers: Answers): readonly Finding[] {
  const asked = answers.symptom && featureOf[answers.symptom];
  const hurts = new Map(
    findings.map((finding) => {
      const effect = effectOf(finding, view.catalogue);
      const to = (some: readonly Feature[]) => some.map((feature) => severity(effect[feature] ?? 'works'));
      // What is lost weighs more than what is only worse: first of what everybody comes for, then of the rest.
      return [
        finding,
        [
          Math.min(1, Math.max(...to(features))) * (isSlight(finding) ? 1 : 2),
          ...to(asked ? [asked] : []),
          Math.max(...to(vital)),
          ...to(vital),
          Math.max(...to(features)),
          ...to(features),
        ],
      ] as const;
    }),
  );
  return [...findings].sort((a, b) => {
    const [forA, forB] = [hurts.get(a) ?? [], hurts.get(b) ?? []];
    const difference = forA.map((hurt, i) => (forB[i] ?? 0) - hurt).find((d) => d !== 0);
    return difference ?? layers.indexOf(a.layer) - layers.indexOf(b.layer);
  });
}

/** Blocked: the person cannot do what ChatGPT is for, or what they came for. Anything less is degraded. */
function statusOf(states: FeatureStates, answers: Answers): Verdict['status'] {
  const asked = answers.symptom && featureOf[answers.symptom];
  return [...vital, ...(asked ? [asked] : [])].some((feature) => states[feature] === 'blocked')
    ? 'blocked'
    : 'degraded';
}
