import { z } from 'zod';
import { adviceSchema } from '../advice/advice';
import { findingSchema, verdictSchema } from '../finding/finding';
import { observationSchema } from '../observation/observation';
import { planSchema } from '../plan/look';

/** Where a leg was measured. Everything here survives redaction on purpose: the diagnosis needs it. */
export const networkSchema = z.object({
  /** What the network looks like from outside; null when nobody told us. */
  egress: z.object({ address: z.string(), country: z.string(), colo: z.string() }).nullable(),
  gateway: z.string().nullable(),
  resolvers: z.array(z.string()),
  /** The proxy in force, without its password. */
  proxy: z.string().nullable(),
  /** The quickest round trip to ChatGPT, in milliseconds; single timings are taken in the burst of all looks, and longer. */
  roundTripMs: z.number().nullable().default(null),
  media: z.array(z.enum(['wired', 'wifi', 'tunnel', 'other'])),
});
export type Network = z.infer<typeof networkSchema>;

export const legSchema = z.object({
  id: z.enum(['here', 'office', 'hotspot']),
  network: networkSchema,
  observations: z.array(observationSchema),
  findings: z.array(findingSchema),
});
export type Leg = z.infer<typeof legSchema>;

/** One host on both networks, and what the pair says (peers' table, docs/architecture.md). */
export const comparisonSchema = z.object({
  validity: z.enum(['valid', 'same-network', 'tunnel-carries-both', 'hotspot-unusable', 'not-known']),
  rows: z.array(
    z.object({
      host: z.string(),
      office: z.enum(['works', 'broken', 'inspected', 'unknown']),
      hotspot: z.enum(['works', 'broken', 'inspected', 'unknown']),
      reading: z.enum([
        'same',
        'office-only',
        'hotspot-only',
        'inspected-by-network',
        'inspected-by-agent',
        'both-broken',
        'unknown',
      ]),
    }),
  ),
  verdict: z.object({
    code: z.enum([
      'office-network',
      'agent-on-this-computer',
      'not-the-network',
      'no-difference-now',
      'hotspot-unusable',
      'not-comparable',
    ]),
    confidence: z.enum(['certain', 'likely', 'possible']),
  }),
});
export type Comparison = z.infer<typeof comparisonSchema>;

/** report.json: what IT's scripts and OpenAI's support read. The contract is design.md's; fields are only ever added. */
export const reportSchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({
    name: z.literal('clearway'),
    version: z.string(),
    mode: z.enum(['desktop', 'window', 'headless']),
  }),
  startedAt: z.string(),
  /** From the first look to the verdict. */
  tookMs: z.number(),
  /** False when it was stopped before every look had ended. */
  complete: z.boolean(),
  catalogue: z.object({ date: z.string(), source: z.enum(['built-in', 'file']) }),
  roots: z.object({
    /** The day of the bundled public roots. */
    date: z.string(),
    /** Roots counted as public beside the bundled ones (CLEARWAY_PUBLIC_ROOTS); said on every screen. */
    laboratory: z.array(z.string()),
  }),
  answers: z.record(z.string(), z.string()),
  plan: planSchema,
  legs: z.array(legSchema).min(1),
  comparison: comparisonSchema.nullable(),
  verdict: verdictSchema,
  findings: z.array(findingSchema),
  advice: z.array(adviceSchema),
});
export type Report = z.infer<typeof reportSchema>;
