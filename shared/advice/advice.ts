import { z } from 'zod';
import { factsSchema } from '../finding/finding';

/** Who can act: the person, their IT department, OpenAI's support. */
export const actors = ['you', 'it', 'support'] as const;
export type Actor = (typeof actors)[number];

export const adviceSchema = z.object({
  code: z.string(),
  who: z.enum(actors),
  steps: z.array(z.object({ code: z.string(), facts: factsSchema })),
});
export type Advice = z.infer<typeof adviceSchema>;
