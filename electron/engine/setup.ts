import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type Catalogue, catalogueSchema } from '../../shared/catalogue/catalogue';
import { catalogue as builtIn } from '../../shared/catalogue/endpoints';
import { failed, type Outcome, ok } from '../../shared/outcome';
import type { Report } from '../../shared/report/report';
import type { Io } from '../io/io';
import { nodeIo } from '../io/node-io';
import { proxySettings } from '../io/proxy-settings';
import { bundledRootsDate, readLaboratory, rootStores } from '../io/roots';

/** What an administrator may set in a file (`--policy FILE`). docs/it.md describes each key. */
export const policySchema = z.strictObject({
  /** A BCP 47 tag; overrides the system's language. */
  language: z.string().max(35).optional(),
  /** A newer catalogue of hosts, as a file of catalogue.ts's shape. */
  catalogueFile: z.string().optional(),
  /** The run ends after so many seconds, with what it has. */
  deadlineSeconds: z.number().int().min(1).max(600).optional(),
  /** Where bundles are saved from the window. */
  bundleFolder: z.string().optional(),
});
export type Policy = z.infer<typeof policySchema>;

/** Everything a run stands on. */
export interface Setup {
  readonly io: Io;
  readonly policy: Policy;
  readonly catalogue: { readonly rows: Catalogue; readonly source: Report['catalogue']['source'] };
  readonly roots: Report['roots'];
  readonly bundleFolder: string;
}

/** A file that cannot be used stops nothing silently: the caller says which, where and why. */
export type SetupFailure = 'bad-policy' | 'bad-catalogue' | 'bad-laboratory';

/** Reads the surroundings: policy, catalogue, laboratory roots, proxy settings. */
export function prepare(
  policyFile: string | undefined,
  env: NodeJS.ProcessEnv = process.env,
): Outcome<Setup, SetupFailure> {
  const policy = policyFile === undefined ? ok({}) : readJson(policyFile, policySchema, 'bad-policy');
  if (policy.kind === 'failed') return policy;
  const { catalogueFile, bundleFolder } = policy.value as Policy;
  const catalogue =
    catalogueFile === undefined ? ok(builtIn) : readJson(catalogueFile, catalogueSchema, 'bad-catalogue');
  if (catalogue.kind === 'failed') return catalogue;
  try {
    const laboratory = readLaboratory(env.CLEARWAY_PUBLIC_ROOTS);
    return ok({
      io: nodeIo(rootStores(laboratory), proxySettings),
      policy: policy.value,
      catalogue: { rows: catalogue.value, source: catalogueFile === undefined ? 'built-in' : 'file' },
      roots: { date: bundledRootsDate, laboratory: [...(laboratory?.names ?? [])] },
      bundleFolder: bundleFolder ?? join(homedir(), 'Downloads'),
    });
  } catch (error) {
    return failed('bad-laboratory', String(error));
  }
}

/** Reads a JSON file of ours, or says where it departs from its shape. */
function readJson<T>(file: string, schema: z.ZodType<T>, why: SetupFailure): Outcome<T, SetupFailure> {
  try {
    const read = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (read.success) return ok(read.data);
    const where = read.error.issues.slice(0, 5).map((i) => `${i.path.join('.') || '(top)'}: ${i.message}`);
    return failed(why, `${file}: ${where.join('; ')}`);
  } catch (error) {
    return failed(why, `${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
