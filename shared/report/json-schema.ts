import { z } from 'zod';
import { featureStatesSchema, findingSchema, verdictSchema } from '../finding/finding';
import { certificateSchema, nameSchema, trustSchema } from '../observation/certificate';
import { observationSchema } from '../observation/observation';
import { planSchema } from '../plan/look';
import { legSchema, networkSchema, reportSchema } from './report';

/** Shapes that stand in several places are described once, under these names: the whole is a third as long. */
const shapes = z.registry<{ readonly id: string }>();
const named = {
  leg: legSchema,
  network: networkSchema,
  plan: planSchema,
  observation: observationSchema,
  certificate: certificateSchema,
  distinguishedName: nameSchema,
  trust: trustSchema,
  finding: findingSchema,
  verdict: verdictSchema,
  featureStates: featureStatesSchema,
};
for (const [id, schema] of Object.entries(named)) shapes.add(schema, { id });

/** report.json for tools that do not speak zod: JSON Schema 2020-12, made from the one schema there is. */
export const reportJsonSchema = (): Readonly<Record<string, unknown>> => ({
  title: 'Clearway report, schemaVersion 1',
  ...z.toJSONSchema(reportSchema, { metadata: shapes }),
});
