import { z } from 'zod';
import { features } from '../catalogue/catalogue';
import { confidences, findingCodes, layers, places } from './codes';

/** What words may fill their blanks with. Never prose. */
export const factsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
export type Facts = z.infer<typeof factsSchema>;

/** `id` is a row of the product table. */
const productSchema = z.object({
  id: z.string(),
  vendor: z.string(),
  name: z.string(),
  confidence: z.enum(confidences),
});
export type NamedProduct = z.infer<typeof productSchema>;

export const findingSchema = z.object({
  code: z.enum(findingCodes),
  layer: z.enum(layers),
  place: z.enum(places),
  confidence: z.enum(confidences),
  hosts: z.array(z.string()),
  product: productSchema.nullable(),
  facts: factsSchema,
  /** Ids of the observations it rests on. Take them away and the finding goes. */
  evidence: z.array(z.string()).min(1),
});
export type Finding = z.infer<typeof findingSchema>;

export const featureStates = ['works', 'impaired', 'blocked', 'unknown'] as const;
export type FeatureState = (typeof featureStates)[number];
export const featureStatesSchema = z.record(z.enum(features), z.enum(featureStates));
export type FeatureStates = z.infer<typeof featureStatesSchema>;

export const verdictSchema = z.object({
  status: z.enum(['healthy', 'degraded', 'blocked', 'unknown']),
  place: z.enum(places),
  layer: z.enum(layers).nullable(),
  product: productSchema.nullable(),
  /** The finding it rests on, or `healthy`, or `could-not-tell`. */
  code: z.enum([...findingCodes, 'healthy', 'could-not-tell']),
  features: featureStatesSchema,
  hosts: z.array(z.string()),
});
export type Verdict = z.infer<typeof verdictSchema>;
export type VerdictCode = Verdict['code'];
