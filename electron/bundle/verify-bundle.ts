import {
  entryNames,
  type Manifest,
  manifestSchema,
  requiredEntries,
  toText,
} from '../../shared/bundle/bundle';
import { caseCode } from '../../shared/bundle/case-code';
import type { Outcome } from '../../shared/outcome';
import { type Report, reportSchema } from '../../shared/report/report';
import { upgradeReport } from '../../shared/report/upgrade';
import type { ReadFailure } from './failures';
import {
  isNewer,
  jsonEntry,
  type Limits,
  limits,
  readZip,
  readZipBytes,
  whereIn,
  type Zip,
  type ZipEntries,
} from './read-bundle';
import { sha256 } from './write-bundle';

/**
 * What can be wrong with a bundle. Words for people are `verify.<code>`; `no-zip` (nothing that could have been one) and
 * `unreadable` (one that is damaged or lies) carry a `ReadFailure`.
 */
export const problemCodes = [
  'no-zip',
  'unreadable',
  'no-manifest',
  'bad-manifest',
  'newer-version',
  'listed-twice',
  'missing',
  'extra',
  'changed',
  'renamed',
  'bad-report',
  'other-report',
] as const;

export interface Problem {
  readonly code: (typeof problemCodes)[number];
  /** The entry it is about; empty when it is about the whole. */
  readonly entry: string;
  readonly detail?: string | ReadFailure;
}

export interface Verified {
  readonly ok: boolean;
  readonly problems: readonly Problem[];
  /** The short word for this bundle; null where it has no manifest. */
  readonly caseCode: string | null;
}

/**
 * Whether a zip is a bundle as it was written: every entry listed and unchanged, none beside them, the report as its
 * schema says and the same in each of its forms. It shows damage and careless changes; it is no signature.
 */
export const verifyBundle = async (path: string, within: Limits = limits): Promise<Verified> =>
  verified(await readZip(path, within));

/** The same for a zip that is in memory already. */
export const verifyBytes = async (bytes: Buffer, within: Limits = limits): Promise<Verified> =>
  verified(await readZipBytes(bytes, within));

const neverZips: ReadonlySet<ReadFailure> = new Set(['not-found', 'not-readable', 'not-a-zip']);

function verified(zip: Outcome<Zip, ReadFailure>): Verified {
  if (zip.kind === 'failed') {
    const code = neverZips.has(zip.why) ? 'no-zip' : 'unreadable';
    const detail = zip.detail ? `${zip.why} ${zip.detail}` : zip.why;
    return { ok: false, problems: [{ code, entry: '', detail }], caseCode: null };
  }
  const { entries } = zip.value;
  const problems = [...manifestProblems(zip.value), ...reportProblems(entries)];
  const manifest = entries.get(entryNames.manifest);
  return { ok: problems.length === 0, problems, caseCode: manifest ? caseCode(sha256(manifest)) : null };
}

function manifestProblems(zip: Zip): readonly Problem[] {
  const { entries } = zip;
  const entry = entryNames.manifest;
  if (!entries.has(entry)) return [{ code: 'no-manifest', entry }];
  const raw = jsonEntry(entries, entry);
  if (isNewer(raw, 'bundleVersion')) return [{ code: 'newer-version', entry }];
  const manifest = manifestSchema.safeParse(raw);
  return manifest.success
    ? entryProblems(manifest.data, zip)
    : [{ code: 'bad-manifest', entry, detail: whereIn(manifest.error) }];
}

function entryProblems(manifest: Manifest, { entries, passed }: Zip): readonly Problem[] {
  const listed = new Map(manifest.entries.map((row) => [row.name, row]));
  const twice = manifest.entries.filter(
    ({ name }, i) => manifest.entries.findIndex((row) => row.name === name) !== i,
  );
  const held = [...entries].map(
    ([name, bytes]) => [name, { sha256: sha256(bytes), sizeBytes: bytes.length }] as const,
  );
  const found = new Map([...held, ...passed].filter(([name]) => name !== entryNames.manifest));
  const missing = [...listed.values()].filter(({ name }) => !found.has(name));
  const extra = [...found].filter(([name]) => !listed.has(name));
  // What is gone under one name and there under another with the same bytes was renamed, not lost.
  const renamed = missing.flatMap((row) => {
    const now = extra.find(([, now]) => now.sha256 === row.sha256)?.[0];
    return now === undefined ? [] : [{ code: 'renamed' as const, entry: row.name, detail: now }];
  });
  const was = new Set(renamed.map(({ entry }) => entry));
  const is = new Set(renamed.map(({ detail }) => detail));
  const changed = [...listed.values()].filter((row) => {
    const now = found.get(row.name);
    return now !== undefined && (now.sha256 !== row.sha256 || now.sizeBytes !== row.sizeBytes);
  });
  const about = (code: Problem['code'], names: readonly string[]): readonly Problem[] =>
    names.map((entry) => ({ code, entry }));
  return [
    ...about('listed-twice', [...new Set(twice.map(({ name }) => name))]),
    ...about(
      'missing',
      missing.map(({ name }) => name).filter((name) => !was.has(name)),
    ),
    ...renamed,
    ...about(
      'extra',
      extra.map(([name]) => name).filter((name) => !is.has(name)),
    ),
    ...about(
      'changed',
      changed.map(({ name }) => name),
    ),
    ...about(
      'missing',
      requiredEntries.filter((name) => !entries.has(name) && !listed.has(name)),
    ),
  ];
}

function reportProblems(entries: ZipEntries): readonly Problem[] {
  const entry = entryNames.report;
  if (!entries.has(entry)) return [];
  const raw = jsonEntry(entries, entry);
  if (isNewer(raw, 'schemaVersion')) return [{ code: 'newer-version', entry }];
  const report = reportSchema.safeParse(upgradeReport(raw));
  if (!report.success) return [{ code: 'bad-report', entry, detail: whereIn(report.error) }];
  return sameObservations(report.data, entries)
    ? []
    : [{ code: 'other-report', entry: entryNames.observations }];
}

/** observations.ndjson is the report's observations in another form, or absent. */
function sameObservations(report: Report, entries: ZipEntries): boolean {
  const bytes = entries.get(entryNames.observations);
  if (!bytes) return true;
  const told = toText(bytes).split('\n').filter(Boolean);
  const held = report.legs.flatMap(({ id, observations }) =>
    observations.map((saw) => JSON.stringify({ leg: id, ...saw })),
  );
  return told.length === held.length && told.every((line, i) => canonical(line) === canonical(held[i] ?? ''));
}

/** One spelling for one value, whatever the order of its fields. */
function canonical(line: string): string {
  try {
    return JSON.stringify(sorted(JSON.parse(line)));
  } catch {
    return line;
  }
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
};
