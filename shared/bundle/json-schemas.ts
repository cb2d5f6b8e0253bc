import { z } from 'zod';
import { reproductionSchema } from '../evidence/reproduction';
import { reportJsonSchema } from '../report/json-schema';
import { entryNames, manifestSchema } from './bundle';
import {
  agentsSchema,
  certificateRowsSchema,
  networkFactsSchema,
  policyEntrySchema,
  stepsSchema,
  timelineSchema,
} from './facts';

/** One row for each document of ours: where its JSON Schema lies, and what it is called there. */
const documents: readonly (readonly [entry: string, title: string, schema: z.ZodType])[] = [
  [entryNames.manifestSchema, 'Clearway bundle manifest, bundleVersion 1', manifestSchema],
  [entryNames.timelineSchema, 'Clearway timeline, version 1', timelineSchema],
  [entryNames.networkSchema, 'Clearway network facts, version 1', networkFactsSchema],
  [entryNames.agentsSchema, 'Clearway agents, version 1', agentsSchema],
  [entryNames.stepsSchema, 'Clearway steps, version 1', stepsSchema],
  [entryNames.policySchema, 'Clearway policy in force, version 1', policyEntrySchema],
  [entryNames.certificatesSchema, 'Clearway certificates, version 1', certificateRowsSchema],
  [entryNames.reproductionSchema, 'Clearway reproduction, version 1', reproductionSchema],
];

/** Every JSON Schema that travels in a bundle and is shipped beside the program, by the name of its entry. */
export const jsonSchemas = (): Readonly<Record<string, Readonly<Record<string, unknown>>>> => ({
  [entryNames.reportSchema]: reportJsonSchema(),
  ...Object.fromEntries(
    documents.map(([entry, title, schema]) => [
      entry,
      // As a reader gets it: what older bundles leave out is filled in by then.
      { title, ...z.toJSONSchema(schema, { io: 'input' }) },
    ]),
  ),
});
