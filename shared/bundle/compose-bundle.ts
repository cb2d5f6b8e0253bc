import { failed, type Outcome, ok } from '../outcome';
import type { Report } from '../report/report';
import { nearestLanguage, speak, tables } from '../text/say';
import { type BundleEntry, entryNames, type Manifest, type Sha256, toBytes, toText } from './bundle';
import { certificateEntries, json } from './certificate-entries';
import { jsonSchemas } from './json-schemas';
import { type RedactorOfBundle, redactorFor, vocabulary } from './redact';
import { evidenceOf, redactReport } from './redact-report';
import { reportHtml, reportTemplate } from './report-html';
import type { Secrets } from './secrets';

export interface BundleContents {
  readonly report: Report;
  /** What the program wrote about itself while it ran. */
  readonly log: string;
  /** The language of report.html: a BCP 47 tag. */
  readonly lang: string;
  readonly secrets: Secrets;
  readonly sha256: Sha256;
}

export interface ComposedBundle {
  readonly entries: readonly BundleEntry[];
  /** How often each kind of secret was taken out: `user: 3`. */
  readonly removed: Readonly<Record<string, number>>;
}

/**
 * Everything of the zip, redacted, byte for byte. The same report gives the same bytes. If anything known to be
 * secret is left in them there is no bundle: `leak`, with the entry and the kind, never the secret.
 */
export function composeBundle(contents: BundleContents): Outcome<ComposedBundle, 'leak'> {
  const redactor = redactorFor(contents.secrets, evidenceOf(contents.report));
  const kept = new Set<string>();
  const report = redactReport(contents.report, redactor, ourWords(), kept);
  const language = nearestLanguage(contents.lang);

  const entries: readonly BundleEntry[] = [
    textEntry(entryNames.report, json(report)),
    textEntry(entryNames.page, reportHtml(report, speak(language), language)),
    textEntry(entryNames.observations, observationLines(report)),
    ...certificateEntries(report.legs),
    textEntry(entryNames.log, redactor.text(contents.log)),
  ];
  const leak = leakIn(entries, redactor, vocabulary([...ourWords(), ...kept]));
  if (leak) return failed('leak', leak);

  const all = [...entries, ...schemaEntries()];
  return ok({
    entries: [...all, textEntry(entryNames.manifest, json(manifestOf(report, all, contents.sha256)))],
    removed: redactor.removed(),
  });
}

const textEntry = (name: string, text: string): BundleEntry => ({ name, bytes: toBytes(text) });

/** One observation a line, each with its leg: for tools that read line by line. */
const observationLines = (report: Report): string =>
  report.legs
    .flatMap(({ id, observations }) => observations.map((saw) => `${JSON.stringify({ leg: id, ...saw })}\n`))
    .join('');

const schemaEntries = (): readonly BundleEntry[] =>
  Object.entries(jsonSchemas()).map(([name, schema]) => textEntry(name, json(schema)));

const manifestOf = (report: Report, entries: readonly BundleEntry[], sha256: Sha256): Manifest => ({
  bundleVersion: 1,
  tool: { name: report.tool.name, version: report.tool.version },
  createdAt: report.startedAt,
  entries: entries.map(({ name, bytes }) => ({ name, sizeBytes: bytes.length, sha256: sha256(bytes) })),
});

/** The second net: the finished bytes and names, whatever way something came into them. */
function leakIn(
  entries: readonly BundleEntry[],
  redactor: RedactorOfBundle,
  template: ReadonlySet<string>,
): string | undefined {
  for (const { name, bytes } of entries) {
    const kind = redactor.leak(toText(bytes), template) ?? redactor.leak(name, template);
    if (kind) return `${kind} in ${redactor.text(name)}`;
  }
  return undefined;
}

/** Every word of our own texts, codes and pages: finding one of them in a finished entry says nothing. */
let ours: ReadonlySet<string> | undefined;
function ourWords(): ReadonlySet<string> {
  ours ??= vocabulary([
    ...Object.values(tables).flatMap((table) => [...Object.keys(table), ...Object.values<string>(table)]),
    JSON.stringify(jsonSchemas()),
    ...Object.values(entryNames),
    reportTemplate,
  ]);
  return ours;
}
