import { z } from 'zod';
import { featureStatesSchema, findingSchema, verdictSchema } from '../finding/finding';
import { observationSchema } from '../observation/observation';

/** Where one host stands, in one word. */
export const hostState = z.enum(['works', 'broken', 'inspected', 'unknown']);

/** The same computer and network, before and after a repair. */
export const recheckSchema = z.object({
  /** When the first look began. */
  since: z.string(),
  place: z.enum(['same', 'other', 'not-known']),
  /** Hosts that had trouble then or have it now. */
  rows: z.array(
    z.object({
      host: z.string(),
      before: hostState,
      now: hostState,
      reading: z.enum(['fixed', 'still-broken', 'new', 'intermittent', 'unknown']),
      /** Every answer of now, in order. */
      tries: z.array(hostState),
    }),
  ),
  verdict: z.object({
    code: z.enum([
      'fixed',
      'partly-fixed',
      'still-broken',
      'new-trouble',
      'intermittent',
      'nothing-was-broken',
      'other-place',
      'not-known',
    ]),
    confidence: z.enum(['certain', 'likely', 'possible']),
  }),
});
export type Recheck = z.infer<typeof recheckSchema>;

/** One look of a watch, in short. */
const watchPointSchema = z.object({
  startedAt: z.string(),
  tookMs: z.number(),
  status: verdictSchema.shape.status,
  code: verdictSchema.shape.code,
  features: featureStatesSchema,
  /** How many of ChatGPT's hosts had trouble. */
  troubledHosts: z.number().int(),
  /** The network it was seen on: 0 is where the watch began, 1 the next other one; null while there was none. */
  network: z.number().int().nullable(),
});
export type WatchPoint = z.infer<typeof watchPointSchema>;

export const watchSchema = z.object({
  startedAt: z.string(),
  everySeconds: z.number(),
  /** How long it was meant to last. */
  forMinutes: z.number(),
  /** Missing while it goes on, and where the program was closed under it. */
  ended: z.enum(['stopped', 'time-is-up']).optional(),
  points: z.array(watchPointSchema),
  /** What was seen when something was first in the way, once for each kind of trouble. */
  proof: z.array(
    z.object({
      startedAt: z.string(),
      code: verdictSchema.shape.code,
      observations: z.array(observationSchema),
      findings: z.array(findingSchema),
    }),
  ),
});
export type Watch = z.infer<typeof watchSchema>;
