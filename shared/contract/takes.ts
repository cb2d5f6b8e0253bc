import { z } from 'zod';
import { optionalParts } from '../bundle/bundle';
import { questions } from '../question/questions';
import type { CallName, Engine } from './contract';

const answers = z.strictObject(
  Object.fromEntries(questions.map(({ id, answers }) => [id, z.enum(answers).optional()])),
);
const plan = z.enum(['quick', 'full']);
const runId = z.string().max(64);
const lang = z.string().max(35);
const bundle = z.strictObject({ runId, lang, leftOut: z.array(z.enum(optionalParts)).max(20).optional() });
const nothing = z.strictObject({});

/** How each argument is read when it arrives from outside. A call without a row does not compile. */
export const takes: { readonly [K in CallName]: z.ZodType<Parameters<Engine[K]>[0]> } = {
  hello: nothing,
  makePlan: z.strictObject({ answers, plan }),
  startRun: z.strictObject({
    answers,
    plan,
    leg: z.enum(['here', 'office', 'hotspot']),
    pairedWith: runId.optional(),
  }),
  stopRun: z.strictObject({ runId }),
  networkNow: nothing,
  previewBundle: bundle,
  saveBundle: bundle,
  showBundle: z.strictObject({ savedAs: z.string().max(4096) }),
  openPage: z.strictObject({ page: z.enum(['service-status', 'help']) }),
  quit: nothing,
};
