import { featuresByHost } from '../../shared/catalogue/catalogue';
import type { Engine, Hello } from '../../shared/contract/contract';
import { ok } from '../../shared/outcome';
import { expectedSeconds } from '../../shared/plan/expected-seconds';
import { makePlan } from '../../shared/plan/make-plan';
import { applyPolicy, applyToCatalogue } from '../../shared/policy/apply-policy';
import { nearestLanguage } from '../../shared/text/languages';
import { version } from '../version';
import type { EngineOptions } from './engine';
import { keptDays, type Sessions } from './sessions';
import type { Setup } from './setup';

/** What a window has to know before anything is looked at: who speaks, what is allowed, what would be sent. */
export function helloCalls(
  options: EngineOptions,
  sessions: Pick<Sessions, 'list'>,
): Pick<Engine, 'hello' | 'makePlan'> {
  const { setup, mode, opened, updates, shareFile } = options;
  const { policy, catalogue, roots } = setup;
  return {
    hello: async () =>
      ok({
        version,
        mode,
        lang: nearestLanguage(...wantedLanguages(options)),
        catalogueDate: catalogue.rows.date,
        laboratoryRoots: roots.laboratory,
        ...(policy.uploadTarget !== undefined && { uploadHost: new URL(policy.uploadTarget).host }),
        ...(shareFile && { canShare: true }),
        ...(updates && { hasFeed: true }),
        managed: managerOf(setup),
        allowed: allowedBy(policy),
        autoRun: policy.autoRun ?? false,
        kept: await sessions.list(),
        keptDays,
        opened: opened ?? null,
      }),
    makePlan: async ({ plan: id }) => {
      const rows = applyToCatalogue(catalogue.rows, policy);
      const plan = applyPolicy(makePlan(rows, id), policy);
      return ok({ plan, expectedSeconds: expectedSeconds(plan), hosts: featuresByHost(rows) });
    },
  };
}

/** What the policy leaves to the person; the window offers no more, and the engine does no more. */
export const allowedBy = ({ hotspot, recording, screenshots }: Setup['policy']): Hello['allowed'] => ({
  hotspot: hotspot ?? true,
  recording: recording ?? true,
  screenshots: screenshots ?? true,
});

/** Only the system's own policy makes somebody a manager; a file that the command line names does not. */
const managerOf = ({ policy, policySettings = [] }: Setup): Hello['managed'] =>
  policySettings.some(({ origin }) => origin === 'machine' || origin === 'user')
    ? { company: policy.companyName ?? null, contact: policy.helpContact ?? null }
    : null;

const wantedLanguages = ({ lang, setup, systemLanguages }: EngineOptions): readonly string[] => [
  lang ?? '',
  setup.policy.language ?? '',
  ...(systemLanguages ?? [Intl.DateTimeFormat().resolvedOptions().locale]),
];
