import { none, orElse } from '../bug';
import type { Reproduction } from '../evidence/reproduction';
import { failed, type Outcome, ok } from '../outcome';
import type { PolicySetting } from '../policy/resolve-policy';
import type { Report } from '../report/report';
import { type Language, nearestLanguage } from '../text/languages';
import type { Say } from '../text/say';
import { speak } from '../text/tables';
import {
  type Attachment,
  type BundleEntry,
  entryNames,
  type Manifest,
  type OptionalPart,
  type Sha256,
  type StoredEntry,
  toBytes,
} from './bundle';
import { certificateEntries, json } from './certificate-entries';
import { type BundleEvidence, evidenceLeak, firstOf, harsRemoved, reproductionOf } from './evidence-entries';
import { agentsOf, networkFactsOf, type PolicyEntry, stepsOf, timelineOf } from './facts';
import { textsOf } from './internals';
import { jsonSchemas } from './json-schemas';
import { partsIn, withoutParts } from './leave-out';
import type { NameBook } from './names';
import { ourWordsAnd } from './our-words';
import { nothingPacked, piecesOf, sizeOf, textsIn, type Unpack } from './packed';
import type { RedactorOfBundle } from './redact';
import { redactAlike } from './redact-alike';
import { reportHtml } from './report-html';
import type { Secrets } from './secrets';
import { summaryHtml } from './summary-html';

export interface BundleContents {
  readonly report: Report;
  /** What the program wrote about itself while it ran. */
  readonly log: string;
  /** The language of the pages for people: a BCP 47 tag. */
  readonly lang: string;
  readonly secrets: Secrets;
  readonly sha256: Sha256;
  /** Missing where no attachment is packed. */
  readonly unpack?: Unpack;
  /** The policy in force, key by key; missing: not known (a report from a file). */
  readonly policy?: readonly PolicySetting[];
  readonly attachments?: readonly Attachment[];
  /** What the person does not want in it. */
  readonly leftOut?: readonly OptionalPart[];
  /** Hears how far it is, from 0 to 1. */
  readonly tell?: (done: number) => void;
  /** What the person added of their own accord. */
  readonly evidence?: BundleEvidence;
  /** The names that its HARs have given. */
  readonly names?: NameBook;
}

export interface ComposedBundle {
  readonly entries: readonly StoredEntry[];
  /** How often each kind of secret was taken out: `user: 3`. */
  readonly removed: Readonly<Record<string, number>>;
  /** Kinds of private names that can still be read in it, being ordinary words as well: `user`. */
  readonly readable: readonly string[];
  /** What could be left out, in this bundle: parts that have something in them. */
  readonly parts: readonly OptionalPart[];
}

/**
 * Everything of the zip, redacted, byte for byte. The same report gives the same bytes. If anything known to be
 * secret is left in them there is no bundle: `leak`, with the entry and the kind, never the secret.
 */
export function composeBundle(contents: BundleContents): Outcome<ComposedBundle, 'leak'> {
  const {
    tell = () => {},
    attachments = [],
    leftOut = [],
    evidence: added,
    unpack = nothingPacked,
  } = contents;
  const texts = [contents.log, ...Object.values(added?.account ?? {}), ...textsOf(contents.policy ?? [])];
  const {
    report: redacted,
    redactor,
    kept,
  } = redactAlike(contents.report, contents.secrets, {
    texts,
    ...(contents.names && { names: contents.names }),
  });
  tell(0.4);
  const language = nearestLanguage(contents.lang);
  const made: Made = {
    report: withoutParts(redacted, leftOut),
    log: redactor.text(contents.log),
    broken: [],
    policy: contents.policy ? policyEntry(contents.policy, redactor) : null,
    reproduction: reproductionOf(added, leftOut, redactor),
    say: speak(language),
    language,
  };
  const hear = (line: string) => void made.broken.push(redactor.text(line));
  const offered = [
    { part: null, ...textEntry(entryNames.report, json(made.report)), version: 1 },
    ...makers.flatMap(({ part, make }) =>
      orElse('an entry of the bundle', () => make(made), none, hear).map((entry) => ({ part, ...entry })),
    ),
    ...attachments,
  ];
  const entries = offered
    .filter(({ part }) => part === null || !leftOut.includes(part))
    .map(({ name, bytes, version }: Offered) => ({ name, bytes, ...(version && { version }) }));
  tell(0.6);
  const template = ourWordsAnd(kept);
  const allBytes = entries.reduce((sum, { bytes }) => sum + sizeOf(bytes), 0);
  let swept = 0;
  const counted: Unpack = (packed) => {
    const block = unpack(packed);
    swept += block.length;
    tell(0.6 + (0.4 * swept) / allBytes);
    return block;
  };
  for (const entry of entries) {
    const kind = leakIn(entry, redactor, template, contents.secrets, counted);
    if (kind) return failed('leak', `${kind} in ${redactor.text(entry.name)}`);
    swept += entry.bytes instanceof Uint8Array ? entry.bytes.length : 0;
    tell(0.6 + (0.4 * swept) / allBytes);
  }
  const all = [...entries, ...schemaEntries()];
  const hash = (bytes: StoredEntry['bytes']) => contents.sha256(piecesOf(bytes, unpack));
  const manifest = manifestOf(made.report, all, leftOut, hash);
  return ok({
    entries: [...all, textEntry(entryNames.manifest, json(manifest))],
    removed: { ...redactor.removed(), ...harsRemoved(added, leftOut) },
    readable: readableKinds(entries, redactor, unpack),
    parts: [...new Set([...partsIn(redacted), ...offered.flatMap(({ part }) => part ?? [])])],
  });
}

interface Made {
  /** Redacted. */
  readonly report: Report;
  readonly log: string;
  /** The pages that could not be written, by a bug of ours: the log, which comes after them, tells. */
  readonly broken: string[];
  readonly policy: PolicyEntry | null;
  readonly reproduction: Reproduction | null;
  readonly say: Say;
  readonly language: Language;
}

interface Entry extends StoredEntry {
  readonly version?: number;
}
type Offered = Entry & { readonly part: OptionalPart | null };

/**
 * What is told of the report, in the bundle's order. `part`: what the person says to leave it out. One that cannot be
 * made costs only itself: the report holds everything.
 */
const makers: readonly {
  readonly part: OptionalPart | null;
  readonly make: (made: Made) => readonly Entry[];
}[] = [
  { part: null, make: (m) => [textEntry(entryNames.page, reportHtml(m.report, m.say, m.language))] },
  { part: null, make: (m) => [textEntry(entryNames.summary, summaryHtml(m.report, m.say, m.language))] },
  { part: null, make: ({ report }) => [documentEntry(entryNames.timeline, timelineOf(report))] },
  { part: null, make: ({ report }) => [documentEntry(entryNames.network, networkFactsOf(report))] },
  { part: null, make: ({ report }) => [documentEntry(entryNames.agents, agentsOf(report))] },
  { part: null, make: ({ report, say }) => [documentEntry(entryNames.steps, stepsOf(report, say))] },
  {
    part: null,
    make: ({ report }) => [{ ...textEntry(entryNames.observations, observationLines(report)), version: 1 }],
  },
  { part: null, make: ({ report }) => certificateEntries(report.legs) },
  { part: 'policy', make: ({ policy }) => (policy ? [documentEntry(entryNames.policy, policy)] : []) },
  {
    part: 'log',
    make: ({ log, broken }) => [textEntry(entryNames.log, log + broken.map((line) => `${line}\n`).join(''))],
  },
  {
    part: null,
    make: ({ reproduction }) => (reproduction ? [documentEntry(entryNames.reproduction, reproduction)] : []),
  },
];

const textEntry = (name: string, text: string): BundleEntry => ({ name, bytes: toBytes(text) });
const documentEntry = (name: string, value: { readonly version: number }): Entry => ({
  ...textEntry(name, json(value)),
  version: value.version,
});

/** One observation a line, each with its leg: for tools that read line by line. */
const observationLines = (report: Report): string =>
  report.legs
    .flatMap(({ id, observations }) => observations.map((saw) => `${JSON.stringify({ leg: id, ...saw })}\n`))
    .join('');

const policyEntry = (settings: readonly PolicySetting[], redactor: RedactorOfBundle): PolicyEntry => ({
  version: 1,
  settings: settings.map(({ key, value, origin, where }) => ({
    key,
    value: withText(value, redactor),
    origin,
    where: redactor.text(where),
  })),
});

/** A policy has flat values only: texts, numbers, switches, lists of texts. */
const withText = (value: unknown, redactor: RedactorOfBundle): unknown => {
  if (typeof value === 'string') return redactor.text(value);
  return Array.isArray(value) ? value.map((item) => withText(item, redactor)) : (value ?? null);
};

/** The same in every bundle, and made when the first is. */
let schemas: readonly BundleEntry[] | undefined;
const schemaEntries = (): readonly BundleEntry[] => {
  schemas ??= Object.entries(jsonSchemas()).map(([name, schema]) => textEntry(name, json(schema)));
  return schemas;
};

const manifestOf = (
  report: Report,
  entries: readonly Entry[],
  leftOut: readonly OptionalPart[],
  sha256: (bytes: StoredEntry['bytes']) => string,
): Manifest => ({
  bundleVersion: 1,
  tool: { name: report.tool.name, version: report.tool.version },
  createdAt: report.startedAt,
  leftOut: [...leftOut],
  entries: entries.map(({ name, version, bytes }) => ({
    name,
    ...(version && { version }),
    sizeBytes: sizeOf(bytes),
    sha256: sha256(bytes),
  })),
});

const readableKinds = (
  entries: readonly Entry[],
  redactor: RedactorOfBundle,
  unpack: Unpack,
): readonly string[] => [
  ...new Set(
    entries
      .filter(({ name }) => !name.endsWith('.png'))
      .flatMap(({ bytes }) => readableIn(textsIn(bytes, unpack), redactor)),
  ),
];

const readableIn = (texts: Iterable<string>, { readable }: RedactorOfBundle): readonly string[] => {
  const kinds = new Set<string>();
  for (const text of texts) for (const kind of readable(text)) kinds.add(kind);
  return [...kinds];
};

/** The second net: the finished bytes and the name, whatever way something came into them. */
const leakIn = (
  { name, bytes }: StoredEntry,
  redactor: RedactorOfBundle,
  template: ReadonlySet<string>,
  secrets: Secrets,
  unpack: Unpack,
): string | null => {
  const own = evidenceLeak({ name, bytes }, secrets, unpack);
  const search = (text: string) => redactor.leak(text, template);
  const left = own === undefined ? firstOf(textsIn(bytes, unpack), search) : own;
  return left ?? redactor.leak(name, template);
};
