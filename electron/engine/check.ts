import type { Catalogue } from '../../shared/catalogue/catalogue';
import { followUpsFor } from '../../shared/observation/follow-ups';
import type { Plan } from '../../shared/plan/look';
import { makePlan } from '../../shared/plan/make-plan';
import { applyPolicy, applyToCatalogue } from '../../shared/policy/apply-policy';
import type { Policy } from '../../shared/policy/policy';
import type { Answers } from '../../shared/question/questions';
import { makeReport, statusSoFar } from '../../shared/report/make-report';
import type { Leg, Report } from '../../shared/report/report';
import type { Io } from '../io/io';
import { policedProbes } from '../policy/policed-probes';
import { probes } from '../probes';
import { runIo } from './run-io';
import { type RunOptions, runPlan } from './run-plan';

export interface CheckOptions {
  readonly io: Io;
  readonly answers: Answers;
  readonly planId: Plan['id'];
  /** A second network is not looked at in full. */
  readonly narrow?: (plan: Plan) => Plan;
  /** What the administrator forbids and adds. */
  readonly policy?: Policy;
  readonly catalogue: { readonly rows: Catalogue; readonly source: Report['catalogue']['source'] };
  readonly roots: Report['roots'];
  readonly tool: Report['tool'];
  readonly leg?: Leg['id'];
  readonly signal: AbortSignal;
  readonly tell: RunOptions['tell'];
  /** Hears whether ChatGPT works when the web has been looked at, while the looking goes on. */
  readonly tellSoFar?: (status: Report['verdict']['status']) => void;
  /** Hears what went wrong in our own code; it ends nothing. */
  readonly log: RunOptions['log'];
}

/** The main job on one page: answers → plan → observations → findings → verdict and advice. */
export async function check(options: CheckOptions): Promise<Report> {
  const { io, answers, planId, policy = {}, signal, tell, tellSoFar, log } = options;
  const began = io.clock.ticks();
  const startedAt = new Date(io.clock.now()).toISOString();
  const catalogue = { ...options.catalogue, rows: applyToCatalogue(options.catalogue.rows, policy) };
  const full = applyPolicy(makePlan(catalogue.rows, planId), policy);
  const plan = options.narrow?.(full) ?? full;
  const observations = await runPlan(plan, {
    io: runIo(io, { scripts: policy.proxyScripts !== false }),
    probes: policedProbes(probes, policy),
    followUps: followUpsFor(catalogue.rows),
    signal,
    tell,
    ...(tellSoFar && {
      tellWeb: (seen) => tellSoFar(statusSoFar(seen, catalogue.rows, answers, log)),
    }),
    log,
  });
  return makeReport(
    {
      tool: options.tool,
      startedAt,
      complete: !signal.aborted,
      catalogue,
      roots: options.roots,
      answers,
      plan,
      leg: options.leg ?? 'here',
      observations,
      hear: log,
    },
    () => io.clock.ticks() - began,
  );
}
