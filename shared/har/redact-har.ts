import { type Evidence, isOurOwn, noEvidence, redactorFor, vocabulary } from '../bundle/redact';
import type { Secrets } from '../bundle/secrets';
import {
  type HarKind,
  HarNames,
  type HarNumbers,
  harKinds,
  harNamesApart,
  isHarName,
  type Mark,
} from './har-names';
import { bodyRemoved, entryRule, harWords, type LogMember, logMembers } from './har-shape';
import { headerWords } from './headers';
import type { Hiding } from './hiding';
import type { Rule } from './shape';
import { swept } from './sweep';

/** What became of a piece of a HAR: what may leave the machine, or where it is not of HAR's shape. */
export type RedactedPiece =
  | { readonly kind: 'ok'; readonly value: unknown }
  | { readonly kind: 'wrong-shape'; readonly place: string };

/** Redacts one HAR, a piece at a time: equal secrets get equal names in all of them. */
export interface HarRedactor {
  /** One of `log.entries`. */
  readonly entry: (value: unknown, index: number) => RedactedPiece;
  /** A member of `log` that is not the entries. */
  readonly member: (key: LogMember, value: unknown) => RedactedPiece;
  /** The second net: the kind of the first secret in a finished text; null when there is none. */
  readonly leak: (text: string) => string | null;
  /** Something was left out that has no rule. */
  readonly count: (kind: HarKind) => void;
  readonly removed: () => Readonly<Partial<Record<HarKind, number>>>;
}

/** `numbers`: those of a whole bundle, or the mark for those of this file alone. */
export function harRedactor(
  secrets: Secrets,
  numbers: HarNumbers | Mark,
  evidence: Evidence = noEvidence,
): HarRedactor {
  const names = new HarNames(numbers);
  // Two, for each remembers what it found clean.
  const known = redactorFor(secrets, evidence);
  const sweeper = redactorFor(secrets, evidence);
  const isPrivate = remembered((text) => known.leak(text, noTemplate) !== null || swept(text) !== null);

  // Strings come back in every entry, and looking through disguises takes its time; but a word with a quotation mark
  // in it is found only where nothing has been parted.
  const isWhole = Object.values(secrets).some((words) => words.some((word: string) => word.includes('"')));
  const leftOf = (piece: string) => swept(piece) ?? sweeper.leak(piece, template);
  const isLeft = remembered((piece) => leftOf(piece) !== null);
  const leftIn = (text: string): string | null => {
    const pieces = isWhole ? [text] : text.replace(namesInside, '[]').split('"');
    const left = pieces.find((piece) => !onlyNumbers.test(piece) && isLeft(piece));
    return left === undefined ? null : leftOf(left);
  };

  let wrongAt: string | undefined;
  const hide: Hiding = {
    path: [],
    kept: new Set(),
    name: (kind, secret) => names.give(kind, secret),
    count: (kind) => names.count(kind),
    isPrivate,
    isPrivateBeyondGrammar: (text) =>
      hasWord.test(text) && isPrivate(text) && !isOurOwn(text.replace(/\d+/g, ' '), template),
    wrong: () => {
      wrongAt ??= placeOf(hide.path);
    },
  };

  const redact = (rule: Rule, value: unknown, path: readonly (string | number)[]): RedactedPiece => {
    wrongAt = undefined;
    hide.path.splice(0, hide.path.length, ...path);
    const safe = rule(value, hide, {});
    return wrongAt === undefined ? { kind: 'ok', value: safe } : { kind: 'wrong-shape', place: wrongAt };
  };

  return {
    entry: (value, index) => redact(entryRule, value, ['log', 'entries', index]),
    member: (key, value) => redact(logMembers[key].rule, value, ['log', key]),
    leak: leftIn,
    count: (kind) => names.count(kind),
    removed: () => names.counts(),
  };
}

/** `log.entries[3].request` */
export const placeOf = (path: readonly (string | number)[]): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');

/** Where in a redacted piece the second net caught something; the piece's own place when it is spread over several. */
export function leakPlace(
  value: unknown,
  path: readonly (string | number)[],
  leak: HarRedactor['leak'],
): string {
  if (typeof value === 'object' && value !== null) {
    const members: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
      ? value.map((item: unknown, i) => [i, item] as const)
      : Object.entries(value);
    const caught = members.find(([, item]) => leak(JSON.stringify(item) ?? '') !== null);
    if (caught) return leakPlace(caught[1], [...path, caught[0]], leak);
  }
  return placeOf(path);
}

const noTemplate: ReadonlySet<string> = new Set();
const template = vocabulary([...harWords, ...headerWords, ...harKinds, bodyRemoved, 'invalid']);

/** A date has a letter here and there, but no word. */
const hasWord = /\p{L}{2}/u;

const namesInside = new RegExp(harNamesApart, 'g');
/** What stands between the strings of JSON. A number is no disguise of a word. */
const onlyNumbers = /^[\s\d.,:{}[\]+-]*$/;

/** The same hosts, segments and products come back in every entry. */
const mostRemembered = 20_000;

/** A piece cut out of a text holds all of that text in memory; this one does not. */
const ownCopy = (piece: string): string => ` ${piece}`.slice(1);

function remembered(judge: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return (text) => {
    if (isHarName(text)) return false;
    const known = answers.get(text);
    if (known !== undefined) return known;
    const own = ownCopy(text);
    const answer = judge(own);
    if (answers.size >= mostRemembered) answers.clear();
    if (own.length <= 256) answers.set(own, answer);
    return answer;
  };
}
