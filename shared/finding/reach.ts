import type { FailureWord } from '../observation/failure';
import type { Observation } from '../observation/observation';
import { failureOf, seenIn } from '../observation/seen';
import type { HostView } from './host-view';

/** The steps of a visit, in order. */
export type Step = 'name' | 'connect' | 'proxy' | 'encryption' | 'answer';

/** How far a visit came. `not-known`: it was not made, or stopped. */
export type Reach =
  | { readonly kind: 'answered' }
  | {
      readonly kind: 'broken';
      readonly step: Step;
      readonly why: FailureWord;
      readonly evidence: readonly string[];
    }
  | { readonly kind: 'not-known' };

type Parts = Pick<HostView, 'lookup' | 'connects' | 'proxy' | 'tls' | 'get'>;

/** The last step that was taken tells. */
export function reachOf({ lookup, connects, proxy, tls, get }: Parts): Reach {
  const broken = (step: Step, ...at: readonly (Observation | undefined)[]): Reach => {
    const failures = at.filter((o) => o !== undefined && o.outcome.kind === 'failed') as Observation[];
    // `unknown` is our own ignorance: it may not speak against anybody, and nor may what failed beside it.
    const words = failures.map(failureOf);
    const why = words.includes('stopped') || words.includes('unknown') ? undefined : words[0];
    return why === undefined
      ? { kind: 'not-known' }
      : { kind: 'broken', step, why, evidence: failures.map((o) => o.id) };
  };
  if (get?.outcome.kind === 'ok') return { kind: 'answered' };
  if (get) return broken('answer', get);
  if (tls) return tls.outcome.kind === 'failed' ? broken('encryption', tls) : { kind: 'not-known' };
  if (proxy) {
    if (proxy.outcome.kind === 'failed') return broken('proxy', proxy);
    const status = seenIn(proxy)?.status ?? 0;
    if (status >= 300 || status < 200)
      return {
        kind: 'broken',
        step: 'proxy',
        why: status === 407 ? 'proxy-needs-password' : 'proxy-refuses',
        evidence: [proxy.id],
      };
    return { kind: 'not-known' };
  }
  const tried = connects.filter(({ outcome }) => outcome.kind !== 'skipped');
  if (tried.length > 0)
    return tried.some(({ outcome }) => outcome.kind === 'ok')
      ? { kind: 'not-known' }
      : broken('connect', ...tried);
  return broken('name', lookup);
}

/** What shows it: the ids of the looks at which these hosts broke. */
export const breakIds = (hosts: readonly Pick<HostView, 'reach'>[]): readonly string[] =>
  hosts.flatMap(({ reach }) => (reach.kind === 'broken' ? reach.evidence : []));
