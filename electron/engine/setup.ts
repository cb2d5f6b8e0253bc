import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Catalogue, catalogueSchema } from '../../shared/catalogue/catalogue';
import { catalogue as builtIn } from '../../shared/catalogue/endpoints';
import { failed, type Outcome, ok } from '../../shared/outcome';
import type { Policy, PolicyKey } from '../../shared/policy/policy';
import {
  type PolicyInForce,
  type PolicySetting,
  type PolicyWarning,
  resolvePolicy,
} from '../../shared/policy/resolve-policy';
import type { Report } from '../../shared/report/report';
import type { Io } from '../io/io';
import { nodeIo } from '../io/node-io';
import { userDataFolder } from '../io/private-files';
import { bundledRootsDate, readLaboratory, readPems, rootStores } from '../io/roots';
import { proxySettingsUnder } from '../policy/proxy-override';
import { readPolicySources } from '../policy/read-sources';

/** Everything a run stands on. */
export interface Setup {
  readonly io: Io;
  readonly policy: Policy;
  /** What was set somewhere and is not in force. */
  readonly policyWarnings?: readonly PolicyWarning[];
  /** Each key, its value, and who set it. */
  readonly policySettings?: readonly PolicySetting[];
  readonly catalogue: { readonly rows: Catalogue; readonly source: Report['catalogue']['source'] };
  readonly roots: Report['roots'];
  readonly bundleFolder: string;
  /** Where the window keeps what one may go on with; nothing is kept without it. */
  readonly sessionFolder?: string;
}

/** A file that cannot be used stops nothing silently: the caller says which, where and why. */
export type SetupFailure = 'bad-policy' | 'bad-catalogue' | 'bad-laboratory' | 'bad-roots';

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
  const extraRoots = readExtraRoots(inForce);
  if (extraRoots.kind === 'failed') return extraRoots;
  try {
    const laboratory = readLaboratory(env.CLEARWAY_PUBLIC_ROOTS);
    const { rows, source, warnings } = catalogue.value;
    return ok({
      io: nodeIo(rootStores(laboratory, extraRoots.value.pems), proxySettingsUnder(policy)),
      policy,
      policyWarnings: [...inForce.warnings, ...warnings, ...extraRoots.value.warnings],
      policySettings: inForce.settings,
      catalogue: { rows, source },
      roots: { date: bundledRootsDate, laboratory: [...(laboratory?.names ?? [])] },
      bundleFolder: policy.bundleFolder ?? join(homedir(), 'Downloads'),
      sessionFolder: join(userDataFolder(), 'sessions'),
    });
  } catch (error) {
    return failed('bad-laboratory', String(error));
  }
}

/** The catalogue the policy names, or the built-in one. */
function readCatalogue(inForce: PolicyInForce) {
  const { catalogueFile } = inForce.policy;
  const none = { rows: builtIn, source: 'built-in' as const, warnings: [] };
  if (catalogueFile === undefined) return ok(none);
  const read = readJson(catalogueFile, catalogueSchema, 'bad-catalogue');
  if (read.kind === 'ok') return ok({ rows: read.value, source: 'file' as const, warnings: [] });
  const warning = warningAbout(inForce, 'catalogueFile', read.detail);
  return warning ? ok({ ...none, warnings: [warning] }) : read;
}

/** The roots the policy adds, file by file. */
function readExtraRoots(
  inForce: PolicyInForce,
): Outcome<{ pems: readonly string[]; warnings: readonly PolicyWarning[] }, SetupFailure> {
  const pems: string[] = [];
  const warnings: PolicyWarning[] = [];
  for (const file of inForce.policy.extraRoots ?? [])
    try {
      pems.push(...readPems(file));
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      const warning = warningAbout(inForce, 'extraRoots', detail);
      if (!warning) return failed('bad-roots', detail);
      warnings.push(warning);
    }
  return ok({ pems, warnings });
}

/** What a managed policy names and cannot be used is a warning; in a file somebody named just now it is an error. */
function warningAbout({ settings }: PolicyInForce, key: PolicyKey, reason = ''): PolicyWarning | undefined {
  const setting = settings.find((one) => one.key === key);
  if (setting === undefined || setting.origin === 'file') return undefined;
  return { code: 'bad-value', key, where: setting.where, reason };
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
