import { z } from 'zod';
import { reportSchema } from './report';

/** report.json for tools that do not speak zod: JSON Schema 2020-12, made from the one schema there is. */
export const reportJsonSchema = (): Readonly<Record<string, unknown>> => ({
  title: 'Clearway report, schemaVersion 1',
  ...z.toJSONSchema(reportSchema),
});
