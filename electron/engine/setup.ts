import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Catalogue, catalogueSchema } from '../../shared/catalogue/catalogue';
import { catalogue as builtIn } from '../../shared/catalogue/endpoints';
import { failed, type Outcome, ok } from '../../shared/outcome';
import type { Policy } from '../../shared/policy/policy';
import { type PolicyInForce, type PolicyWarning, resolvePolicy } from '../../shared/policy/resolve-policy';
import type { Report } from '../../shared/report/report';
import type { Io } from '../io/io';
import { nodeIo } from '../io/node-io';
import { bundledRootsDate, readLaboratory, rootStores } from '../io/roots';
import { proxySettingsUnder } from '../policy/proxy-override';
import { readPolicySources } from '../policy/read-sources';

/** Everything a run stands on. */
export interface Setup {
  readonly io: Io;
  readonly policy: Policy;
  /** What was set somewhere and is not in force. */
  readonly policyWarnings?: readonly PolicyWarning[];
  readonly catalogue: { readonly rows: Catalogue; readonly source: Report['catalogue']['source'] };
  readonly roots: Report['roots'];
  readonly bundleFolder: string;
}

/** A file that cannot be used stops nothing silently: the caller says which, where and why. */
export type SetupFailure = 'bad-policy' | 'bad-catalogue' | 'bad-laboratory';

/** Reads the surroundings: policy, catalogue, laboratory roots, proxy settings. */
export async function prepare(
  policyFile: string | undefined,
  env: NodeJS.ProcessEnv = process.env,
  readSources: typeof readPolicySources = readPolicySources,
): Promise<Outcome<Setup, SetupFailure>> {
  const sources = await readSources(policyFile);
  // Somebody named this file just now; a managed policy nobody here can repair stops nothing.
  const broken = sources.find(({ origin, problem }) => origin === 'file' && problem !== undefined);
  if (broken) return failed('bad-policy', `${broken.where}: ${broken.problem}`);
  const inForce = resolvePolicy(sources);
  const { policy } = inForce;
  const catalogue = readCatalogue(inForce);
  if (catalogue.kind === 'failed') return catalogue;
  try {
    const laboratory = readLaboratory(env.CLEARWAY_PUBLIC_ROOTS);
    const { rows, source, warnings } = catalogue.value;
    return ok({
      io: nodeIo(rootStores(laboratory), proxySettingsUnder(policy)),
      policy,
      policyWarnings: [...inForce.warnings, ...warnings],
      catalogue: { rows, source },
      roots: { date: bundledRootsDate, laboratory: [...(laboratory?.names ?? [])] },
      bundleFolder: policy.bundleFolder ?? join(homedir(), 'Downloads'),
    });
  } catch (error) {
    return failed('bad-laboratory', String(error));
  }
}

/** The catalogue the policy names. A managed one that cannot be read is a warning, and the built-in one serves. */
function readCatalogue({ policy: { catalogueFile }, settings }: PolicyInForce) {
  if (catalogueFile === undefined) return ok({ rows: builtIn, source: 'built-in' as const, warnings: [] });
  const read = readJson(catalogueFile, catalogueSchema, 'bad-catalogue');
  if (read.kind === 'ok') return ok({ rows: read.value, source: 'file' as const, warnings: [] });
  const setting = settings.find(({ key }) => key === 'catalogueFile');
  if (setting === undefined || setting.origin === 'file') return read;
  const warning: PolicyWarning = {
    code: 'bad-value',
    key: 'catalogueFile',
    where: setting.where,
    reason: read.detail ?? '',
  };
  return ok({ rows: builtIn, source: 'built-in' as const, warnings: [warning] });
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
