import type { Observation } from '../../shared/observation/observation';
import { by, seenIn } from '../../shared/observation/seen';
import type { Plan } from '../../shared/plan/look';
import type { Answers } from '../../shared/question/questions';
import type { Leg, Report } from '../../shared/report/report';
import type { CheckOptions } from './check';
import { fingerprint } from './fingerprint';
import type { Log } from './log';

/** One look at a network, from its start until nobody asks for it any more. */
export interface Run {
  readonly id: string;
  /** The session it belongs to: the first look's id, over restarts. */
  readonly sessionId: string;
  readonly answers: Answers;
  readonly plan: Plan['id'];
  readonly stop: AbortController;
  readonly log: Log;
  readonly ended: Promise<void>;
  report: Report | null;
  /** How this engine calls the network it was measured on. */
  network: string | null;
  waitsForHotspot: boolean;
  /** The finished run on the other network that this one is compared with. */
  readonly first: FinishedRun | null;
}
export type FinishedRun = Run & { report: Report };
export const isFinished = (run: Run | undefined): run is FinishedRun =>
  run !== undefined && run.report !== null;

/** A run as it begins: on its own, with nothing seen. */
export const newRun = (given: Pick<Run, 'id' | 'answers' | 'plan' | 'log'> & Partial<Run>): Run => ({
  sessionId: given.id,
  stop: new AbortController(),
  ended: Promise.resolve(),
  report: null,
  network: null,
  waitsForHotspot: false,
  first: null,
  ...given,
});

/** One look of whatever size, with the run's own answers and log. */
export interface LookWish {
  readonly run: Run;
  readonly leg: Leg['id'];
  readonly plan?: Plan['id'];
  readonly narrow?: (plan: Plan) => Plan;
  readonly signal: AbortSignal;
  readonly tell?: (saw: Observation, progress: { done: number; total: number }) => void;
  readonly tellSoFar?: CheckOptions['tellSoFar'];
}
export type LookFor = (wish: LookWish) => Promise<Report>;

/** The network a look was made on, by what it saw of the machine itself. */
export function networkOf({ legs: [leg] }: Report): string | null {
  const machine = seenIn(by('machine', leg?.observations ?? [])[0]);
  return machine ? fingerprint(machine) : null;
}
