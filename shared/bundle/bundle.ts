import { z } from 'zod';
import { linesOf, nothingPacked, piecesOf, type Stored, type Unpack } from './packed';

/** One file of the zip, byte for byte as it is written and as the person sees it before. */
export interface BundleEntry {
  /** Forward slashes, never absolute: `certificates/01-chatgpt-com.pem`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The same for what may be large: a recording of hundreds of megabytes is kept packed. */
export interface StoredEntry {
  readonly name: string;
  readonly bytes: Stored;
}

/** The entries whose names support's tools may count on. */
export const entryNames = {
  report: 'report.json',
  page: 'report.html',
  summary: 'summary.html',
  timeline: 'timeline.json',
  network: 'network.json',
  agents: 'agents.json',
  steps: 'steps.json',
  policy: 'policy.json',
  observations: 'observations.ndjson',
  certificates: 'certificates/index.json',
  log: 'log.txt',
  reproduction: 'reproduction.json',
  reportSchema: 'schema/report.schema.json',
  manifestSchema: 'schema/manifest.schema.json',
  timelineSchema: 'schema/timeline.schema.json',
  networkSchema: 'schema/network.schema.json',
  agentsSchema: 'schema/agents.schema.json',
  stepsSchema: 'schema/steps.schema.json',
  policySchema: 'schema/policy.schema.json',
  certificatesSchema: 'schema/certificates.schema.json',
  reproductionSchema: 'schema/reproduction.schema.json',
  manifest: 'manifest.json',
} as const;

/** Entries without which a zip is not a bundle of this version. */
export const requiredEntries: readonly string[] = [entryNames.report, entryNames.manifest];

/** What the person may leave out. The rest is the diagnosis itself. Words: `window.part.<part>`. */
export const optionalParts = ['certificates', 'pages', 'policy', 'log', 'recording', 'screenshots'] as const;
export type OptionalPart = (typeof optionalParts)[number];

/** A file that was made elsewhere and redacted there (a recording, a picture): it is searched once more, and packed. */
export interface Attachment extends StoredEntry {
  readonly part: OptionalPart;
}

/** manifest.json: the last entry, and what `verify` holds the others against. */
export const manifestSchema = z.object({
  bundleVersion: z.literal(1),
  tool: z.object({ name: z.literal('clearway'), version: z.string() }),
  /** The report's own start, not the moment of writing: the same report gives the same bytes. */
  createdAt: z.string(),
  /** What the person left out. Older bundles do not say. */
  leftOut: z.array(z.string()).default([]),
  /** Every other entry, in the order of the zip. */
  entries: z.array(
    z.object({
      name: z.string(),
      /** Of the entry's own format; missing where it has none of ours (PEM, pictures). */
      version: z.number().int().positive().optional(),
      sizeBytes: z.number().int().nonnegative(),
      /** Lower-case hexadecimal. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** SHA-256 in lower-case hexadecimal. Handed in: `shared/` knows no Node. */
export type Sha256 = (bytes: Uint8Array | Iterable<Uint8Array>) => string;

export const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** All of a text at once; of what is packed, only for those who have room for it. */
export const toText = (bytes: Stored, unpack: Unpack = nothingPacked): string =>
  bytes instanceof Uint8Array
    ? new TextDecoder().decode(bytes)
    : [...linesOf(piecesOf(bytes, unpack))].join('');
