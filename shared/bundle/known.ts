import { base64Readings, base64Run, fromBase64, fromHex, hexRun, isBinary, unwrapped } from './decodings';
import { inPersonalPlace } from './personal-places';
import type { KnownWord } from './secrets';

/** In bytes that are no text, shorter words turn up by chance: once in some thousand certificates. */
const shortestInBinary = 5;
/** How many disguises one over the other are taken off. */
const depth = 3;
const mostRemembered = 20_000;
/** Fewer letters at the end of a cut text may be anything. */
const shortestCut = 4;
const mostCut = 64;

/** The private words as one expression, in every spelling they can have in the open. */
export class Known {
  /** The fewest base64 digits that can hold one of the words. */
  private readonly shortestRun: number;
  private readonly all: RegExp | undefined;
  private readonly long: RegExp | undefined;
  private readonly bySpelling = new Map<string, KnownWord>();
  private readonly cleanPems = new Set<string>();
  private readonly cleanRuns = new Set<string>();

  constructor(private readonly words: readonly KnownWord[]) {
    this.shortestRun = Math.max(
      4,
      Math.ceil((Math.min(...words.map(({ word }) => word.length), 99) * 4) / 3),
    );
    for (const known of words)
      for (const spelling of spellings(known.word)) {
        const key = spelling.toLowerCase();
        if (!this.bySpelling.has(key)) this.bySpelling.set(key, known);
      }
    this.all = this.expression(1);
    this.long = this.expression(shortestInBinary);
  }

  replace(text: string, nameOf: (known: KnownWord) => string): string {
    return this.all ? text.replace(this.all, (match) => nameOf(this.wordOf(match))) : text;
  }

  first(text: string): KnownWord | undefined {
    return this.firstOf(this.all, text);
  }

  /** Every kind that can be read in the open. */
  kindsIn(text: string): readonly KnownWord['kind'][] {
    const kinds = new Set<KnownWord['kind']>();
    const all = new Set(this.words.map(({ kind }) => kind));
    for (const [match] of this.all ? text.matchAll(this.all) : []) {
      kinds.add(this.wordOf(match).kind);
      if (kinds.size === all.size) break;
    }
    return [...kinds];
  }

  private firstOf(expression: RegExp | undefined, text: string): KnownWord | undefined {
    if (!expression) return undefined;
    expression.lastIndex = 0;
    const match = expression.exec(text);
    return match ? this.wordOf(match[0]) : undefined;
  }

  /** A word under up to so many layers of disguise. */
  inside(chunk: string, layers = depth): KnownWord | undefined {
    if (layers === 0) return undefined;
    for (const plain of unwrapped(chunk)) {
      const found = this.first(plain) ?? this.inside(plain, layers - 1) ?? this.insideRuns(plain, layers - 1);
      if (found) return found;
    }
    return undefined;
  }

  /** The same few runs (words, host names) make up most of a report, so clean ones are remembered. */
  insideRun(run: string): KnownWord | undefined {
    if (run.length < this.shortestRun || this.cleanRuns.has(run)) return undefined;
    const found = this.insideBase64(run, depth);
    if (!found && this.cleanRuns.size < mostRemembered) this.cleanRuns.add(run);
    return found;
  }

  private insideBase64(run: string, layers: number): KnownWord | undefined {
    if (layers === 0) return undefined;
    for (const reading of base64Readings(run)) {
      const found = this.insideBytes(reading);
      if (found) return found;
      if (isBinary.test(reading)) continue;
      const deeper = this.inside(reading, layers - 1) ?? this.insideRuns(reading, layers - 1);
      if (deeper) return deeper;
    }
    return undefined;
  }

  /** A certificate's bytes. The same one comes back with every address of a host, so clean ones are remembered. */
  insidePem(block: string): KnownWord | undefined {
    const digits = block.replace(/-----[A-Z ]+-----|\\[nr]|[\s=]/g, '');
    if (this.cleanPems.has(digits)) return undefined;
    const found = this.insideBytes(fromBase64(digits));
    if (!found) this.cleanPems.add(digits);
    return found;
  }

  /** A word as hexadecimal digits. */
  insideHex(run: string): KnownWord | undefined {
    return this.insideBytes(fromHex(run));
  }

  /** Of a text that was cut: where the beginning of a word stands at its end. */
  cutAt(text: string): { readonly at: number; readonly known: KnownWord } | undefined {
    const end = text.slice(-mostCut).toLowerCase();
    for (const known of this.words) {
      const word = known.word.toLowerCase();
      for (let length = Math.min(word.length - 1, end.length); length >= shortestCut; length -= 1) {
        const at = text.length - length;
        if (end.endsWith(word.slice(0, length)) && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)))
          return { at, known };
      }
    }
    return undefined;
  }

  private insideBytes(decoded: string): KnownWord | undefined {
    const bare = decoded.includes('\0') ? decoded.replaceAll('\0', '') : decoded;
    return this.firstOf(isBinary.test(bare) ? this.long : this.all, bare);
  }

  private insideRuns(text: string, layers: number): KnownWord | undefined {
    if (layers === 0) return undefined;
    for (const [run] of text.matchAll(hexRun)) {
      const found = this.insideHex(run);
      if (found) return found;
    }
    for (const [run] of text.matchAll(base64Run)) {
      const found = run.length >= this.shortestRun ? this.insideBase64(run, layers) : undefined;
      if (found) return found;
    }
    return undefined;
  }

  private wordOf(match: string): KnownWord {
    const known = this.bySpelling.get(match.toLowerCase()) ?? this.words[0];
    if (!known) throw new Error('a match without words');
    return known;
  }

  private expression(atLeast: number): RegExp | undefined {
    const sources = [...this.bySpelling]
      .filter(([, { word }]) => word.length >= atLeast)
      .sort(([a], [b]) => b.length - a.length)
      .flatMap(([spelling, known]) => bounded(spelling, known) ?? []);
    return sources.length === 0 ? undefined : new RegExp(sources.join('|'), 'giu');
  }
}

/** How a word can be written in the open: accents apart (macOS), slashes turned, escaped for a URL or JSON. */
function spellings(word: string): readonly string[] {
  const forms = [word, word.normalize('NFC'), word.normalize('NFD'), word.replaceAll('\\', '/')];
  // The code of a letter in an address or in JSON does not tell that its capital is the same letter.
  const bases = /[^\x20-\x7e]/.test(word)
    ? forms.flatMap((form) => [form, form.toLowerCase(), form.toUpperCase()])
    : forms;
  return [
    ...new Set(
      bases.flatMap((base) => {
        const url = encodeURIComponent(base);
        const json = JSON.stringify(base).slice(1, -1);
        return [
          base,
          url,
          encodeURIComponent(url),
          url.replaceAll('%20', '+'),
          json,
          JSON.stringify(json).slice(1, -1),
          json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
        ];
      }),
    ),
  ];
}

const quote = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * `ann` is not in `Joanna`, but it is in `%20ann` and `\nann`. Scripts that are written without spaces have no such
 * borders. A long password is looked for anywhere.
 */
function bounded(spelling: string, { kind, word, isOrdinary }: KnownWord): string | null {
  const isAnywhere = (kind === 'password' || kind === 'environment') && word.length >= 8;
  const edge = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;
  const before =
    !isAnywhere && edge.test(spelling.slice(0, 1))
      ? '(?:(?<![\\p{L}\\p{N}])|(?<=%[0-9a-f]{2})|(?<=\\\\u[0-9a-f]{4})|(?<=\\\\[bfnrt]))'
      : '';
  const after = !isAnywhere && edge.test(spelling.slice(-1)) ? '(?![\\p{L}\\p{N}])' : '';
  // The word comes first: an expression that begins by looking back is tried at every letter of a report.
  const source = quote(spelling) + after + (before && `(?<=${before}${quote(spelling)})`);
  return isOrdinary ? inPersonalPlace(source, kind) : source;
}
