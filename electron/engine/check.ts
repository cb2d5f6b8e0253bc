import type { Catalogue } from '../../shared/catalogue/catalogue';
import { followUpsFor } from '../../shared/observation/follow-ups';
import type { Plan } from '../../shared/plan/look';
import { makePlan } from '../../shared/plan/make-plan';
import type { Answers } from '../../shared/question/questions';
import { makeReport } from '../../shared/report/make-report';
import type { Leg, Report } from '../../shared/report/report';
import type { Io } from '../io/io';
import { probes } from '../probes';
import { warmUp } from '../probes/trust';
import { runIo } from './run-io';
import { type RunOptions, runPlan } from './run-plan';

export interface CheckOptions {
  readonly io: Io;
  readonly answers: Answers;
  readonly planId: Plan['id'];
  /** A second network is not looked at in full. */
  readonly narrow?: (plan: Plan) => Plan;
  readonly catalogue: { readonly rows: Catalogue; readonly source: Report['catalogue']['source'] };
  readonly roots: Report['roots'];
  readonly tool: Report['tool'];
  readonly leg?: Leg['id'];
  readonly signal: AbortSignal;
  readonly tell: RunOptions['tell'];
  readonly log: RunOptions['log'];
}

/** The main job on one page: answers → plan → observations → findings → verdict and advice. */
export async function check(options: CheckOptions): Promise<Report> {
  const { io, answers, planId, catalogue, signal, tell, log } = options;
  const began = io.clock.ticks();
  const startedAt = new Date(io.clock.now()).toISOString();
  const full = makePlan(answers, catalogue.rows, planId);
  const plan = options.narrow?.(full) ?? full;
  const running = runPlan(plan, {
    io: runIo(io),
    probes,
    followUps: followUpsFor(catalogue.rows),
    signal,
    tell,
    log,
  });
  // Everybody waits for names now: the time to read the roots that every handshake needs.
  warmUp(io.roots.public);
  const observations = await running;
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
    },
    () => io.clock.ticks() - began,
  );
}
