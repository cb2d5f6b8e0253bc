import { none, orElse } from '../bug';
import type { Catalogue } from '../catalogue/catalogue';
import { catalogue as builtIn } from '../catalogue/endpoints';
import { productBySinkhole } from '../catalogue/recognise';
import { diagnose } from '../finding/diagnose';
import { verdictOf } from '../finding/verdict';
import type { Answers } from '../question/questions';
import type { Report } from '../report/report';
import { internalsIn, noInternals, textsOf } from './internals';
import { lastNumbersIn, laterOf, type NameBook } from './names';
import { ourWords } from './our-words';
import { type Evidence, type RedactorOfBundle, redactorFor } from './redact';
import { evidenceOf, redactReport } from './redact-report';
import { knownWords, type Secrets } from './secrets';

export interface RedactedReport {
  readonly report: Report;
  /** For what else goes into the same bundle. */
  readonly redactor: RedactorOfBundle;
  /** What was left alone on purpose, for the sweep. */
  readonly kept: ReadonlySet<string>;
}

export interface RedactOptions {
  /** What else goes into the same bundle: an inside name in it is the same one as in the report. */
  readonly texts?: readonly string[];
  readonly catalogue?: Catalogue;
  /** Inside names and addresses stay: the report does not leave this computer. */
  readonly keepsInternals?: boolean;
  /** Names that are given already: by the HARs of the same bundle. */
  readonly names?: NameBook;
}

/**
 * Redacts a report so that it is judged as before, whoever the person is. Somebody may be called `Blocked`, their
 * computer `zscaler`: where the verdict would be another one without such a word, it is taken out only where it can be
 * nobody but them.
 */
export function redactAlike(
  report: Report,
  secrets: Secrets,
  { texts = [], catalogue = builtIn, keepsInternals = false, names = noNames }: RedactOptions = {},
): RedactedReport {
  const evidence = evidenceOf(report);
  const internals = keepsInternals
    ? noInternals
    : internalsIn([...textsOf(report), ...texts], (word) => isEvidence(word, evidence));
  // A report that was kept has names of its own: a new secret must not get one of them.
  const book = { ...names, last: laterOf(names.last, lastNumbersIn([...textsOf(report), ...texts])) };
  const without = (words: readonly string[]): RedactedReport => {
    const redactor = redactorFor(secrets, { ...evidence, words }, internals, book);
    const kept = new Set<string>();
    return { report: redactReport(report, redactor, ourWords(), kept), redactor, kept };
  };
  const isPublic = (host: string) => evidence.hosts.includes(host);
  const wanted = judged(report, catalogue, isPublic);
  const isAlike = (safe: RedactedReport) => judged(safe.report, catalogue, isPublic) === wanted;

  const swept = without([]);
  if (isAlike(swept)) return swept;
  const words = readableWords(report, secrets);
  /** Of these words, those without which the verdict changes; all others are left alone meanwhile. */
  const neededOf = (some: readonly string[]): readonly string[] => {
    if (some.length === 0 || isAlike(without(words.filter((word) => !some.includes(word))))) return [];
    if (some.length === 1) return some;
    const half = Math.ceil(some.length / 2);
    return [...neededOf(some.slice(0, half)), ...neededOf(some.slice(half))];
  };
  const spared = without(neededOf(words));
  // Where several make a difference only together, all of them stay.
  return isAlike(spared) ? spared : without(words);
}

const noNames: NameBook = { mark: (secret) => secret, numbers: new Map(), last: {} };

/** Known words that are in the report at all. */
function readableWords(report: Report, secrets: Secrets): readonly string[] {
  const text = JSON.stringify(report).toLowerCase();
  return knownWords(secrets, new Set())
    .map(({ word }) => word.toLowerCase())
    .filter((word) => text.includes(word));
}

/**
 * What the rules make of each network's observations. Facts are not compared, for they quote what was redacted, and
 * of hosts only those that keep their names.
 */
function judged(
  { legs, answers }: Report,
  catalogue: Catalogue,
  isPublic: (host: string) => boolean,
): string {
  const comparable = <T extends { readonly hosts: readonly string[] }>({ hosts, ...rest }: T) => ({
    ...rest,
    hosts: hosts.filter(isPublic),
    count: hosts.length,
  });
  return JSON.stringify(
    legs.map(({ observations }) => {
      // What breaks was told when it first judged; here it must not cost the zip.
      const hear = () => {};
      const judge = () => {
        const diagnosis = diagnose(observations, catalogue, { hear });
        return [
          comparable(verdictOf(diagnosis, answers as Answers)),
          ...diagnosis.findings.map(({ code, place, confidence, hosts, product }) =>
            comparable({ code, place, confidence, hosts, product: product?.id }),
          ),
        ];
      };
      return orElse('judging', judge, none, hear);
    }),
  );
}

/** Hosts we look at, a filter's address, and words anybody might call a host (`proxy`, `gateway`) are left alone. */
export const isEvidence = (word: string, { hosts }: Evidence): boolean =>
  hosts.includes(word) || productBySinkhole(word) !== undefined || ourWords().has(word);
