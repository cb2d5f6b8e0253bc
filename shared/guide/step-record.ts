import { z } from 'zod';

/** What became of a step: the person took it, left it, or could not take it (a managed phone, no rights). */
const stepStates = ['done', 'not-done', 'impossible'] as const;

/** One step of a guided flow, as report.json carries it. Codes of a newer version are kept as they are. */
export const stepRecordSchema = z.object({
  code: z.string(),
  state: z.enum(stepStates),
  /** When it was ticked off: ISO 8601, UTC. */
  at: z.string(),
  /** ChatGPT worked after this step. */
  helped: z.boolean().optional(),
  note: z.string().optional(),
});
export type StepRecord = z.infer<typeof stepRecordSchema>;
