import type { Report } from './report';

/** What an administrator's collector hears of a run: the verdict and nothing that names a person, a computer or a network. */
export interface RunLine {
  readonly at: string;
  readonly version: string;
  readonly mode: Report['tool']['mode'];
  readonly plan: string;
  readonly complete: boolean;
  readonly status: string;
  readonly place: string;
  /** Empty where no layer is to blame. */
  readonly layer: string;
  readonly code: string;
  /** The product's id in our table; empty where none was seen. */
  readonly product: string;
  readonly hostCount: number;
  readonly tookMs: number;
}

/** One run in one flat line. */
export const runLine = ({ startedAt, tool, plan, complete, verdict, tookMs }: Report): RunLine => ({
  at: startedAt,
  version: tool.version,
  mode: tool.mode,
  plan: plan.id,
  complete,
  status: verdict.status,
  place: verdict.place,
  layer: verdict.layer ?? '',
  code: verdict.code,
  product: verdict.product?.id ?? '',
  hostCount: verdict.hosts.length,
  tookMs: Math.round(tookMs),
});
