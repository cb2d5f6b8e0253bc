import { z } from 'zod';
import { reportJsonSchema } from '../report/json-schema';
import { entryNames, manifestSchema } from './bundle';

/** Every JSON Schema that travels in a bundle and is shipped beside the program, by the name of its entry. */
export const jsonSchemas = (): Readonly<Record<string, Readonly<Record<string, unknown>>>> => ({
  [entryNames.reportSchema]: reportJsonSchema(),
  [entryNames.manifestSchema]: {
    title: 'Clearway bundle manifest, bundleVersion 1',
    ...z.toJSONSchema(manifestSchema),
  },
});
