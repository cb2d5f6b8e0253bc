import { z } from 'zod';
import { adviceSchema } from '../advice/advice';
import { findingSchema, verdictSchema } from '../finding/finding';
import { stepRecordSchema } from '../guide/step-record';
import { observationSchema } from '../observation/observation';
import { planSchema } from '../plan/look';
import { hostState, recheckSchema, watchSchema } from './again';

/** Where a leg was measured. In a bundle, stand-ins are in the place of inside names and addresses. */
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

/** One more look at some of a leg's hosts. */
const repeatSchema = z.object({
  startedAt: z.string(),
  observations: z.array(observationSchema),
  findings: z.array(findingSchema),
});
export type Repeat = z.infer<typeof repeatSchema>;

/** Which list of voice servers was used, and the day it was made. */
const voiceListSchema = z.object({ source: z.enum(['published', 'copy']), date: z.string() });

export const legSchema = z.object({
  /** `before`: the first look, where this report is of a later one. */
  id: z.enum(['here', 'office', 'hotspot', 'before']),
  network: networkSchema,
  voiceList: voiceListSchema.optional(),
  observations: z.array(observationSchema),
  findings: z.array(findingSchema),
  /** Of the names looked for, those that exist on no network, as the catalogue in force knows it. */
  nowhere: z.array(z.string()).optional(),
  /** The same once more, on the same network: hosts that differ are asked until the answer is clear. */
  repeats: z.array(repeatSchema).optional(),
});
export type Leg = z.infer<typeof legSchema>;

/** One host on both networks, and what the pair says (peers' table, docs/architecture.md). */
const comparisonSchema = z.object({
  validity: z.enum(['valid', 'same-network', 'tunnel-carries-both', 'hotspot-unusable', 'not-known']),
  rows: z.array(
    z.object({
      host: z.string(),
      office: hostState,
      hotspot: hostState,
      reading: z.enum([
        'same',
        'office-only',
        'hotspot-only',
        'inspected-by-network',
        'inspected-by-agent',
        'both-broken',
        'intermittent',
        'unknown',
      ]),
      /** Missing where each network was asked once. `clear`: three equal answers on both. */
      clarity: z.enum(['clear', 'intermittent', 'once']).optional(),
      /** Every answer, in order, the first look's included. */
      tries: z.object({ office: z.array(hostState), hotspot: z.array(hostState) }).optional(),
    }),
  ),
  verdict: z.object({
    code: z.enum([
      'office-network',
      'agent-on-this-computer',
      'not-the-network',
      'service',
      'intermittent',
      'no-difference-now',
      'hotspot-unusable',
      'not-comparable',
    ]),
    confidence: z.enum(['certain', 'likely', 'possible']),
  }),
});
export type Comparison = z.infer<typeof comparisonSchema>;

/** report.json: what IT's scripts and OpenAI's support read. A contract (docs/support.md): fields are only ever added. */
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
  /** Why there is no second network: an answer like any other. */
  hotspot: z.enum(['skipped-by-the-person', 'forbidden-by-policy']).optional(),
  /** What became of an earlier report's trouble. */
  recheck: recheckSchema.optional(),
  /** Looked at every few minutes, for what comes and goes. */
  watch: watchSchema.optional(),
  verdict: verdictSchema,
  findings: z.array(findingSchema),
  advice: z.array(adviceSchema),
  /** What the person tried afterwards, and what became of it; missing where nobody was asked to. */
  steps: z.array(stepRecordSchema).optional(),
});
export type Report = z.infer<typeof reportSchema>;
