import { z } from 'zod';
import { type PolicyKey, policySchema } from '../../shared/policy/policy';

/** What the templates can say of a key beside its kind; taken from the schema, so that it is written once. */
export interface Limits {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

/** The JSON Schema of one key. */
export const jsonSchemaOf = (key: PolicyKey): Readonly<Record<string, unknown>> => {
  const { $schema: _, ...schema } = z.toJSONSchema(policySchema.shape[key].unwrap()) as Record<
    string,
    unknown
  >;
  return schema;
};

export const limitsOf = (key: PolicyKey): Limits => jsonSchemaOf(key) as Limits;
