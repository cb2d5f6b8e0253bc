import { type Entry, minimal } from './lists';

/** One entry in the lines of a product's list. */
interface LineFormat {
  readonly lines: (entry: Entry) => readonly string[];
  /** A wider line covers narrower ones, so those are left out. */
  readonly covers: boolean;
}

const isTree = ({ covers }: Entry) => covers === 'tree';
const escaped = (name: string) => name.replaceAll('.', '\\.');

/** The ways in which products write a list of names, one entry per line. */
const lineFormats = {
  /** `.x` is the name and everything below it (Zscaler: five levels deep). */
  'leading-dot': { covers: true, lines: (e) => [isTree(e) ? `.${e.name}` : e.name] },
  /** A bare name brings what is below it along. */
  bare: { covers: true, lines: ({ name }) => [name] },
  /** A wildcard leaves the bare name out, or may do so: both are written. */
  'name-and-wildcard': { covers: true, lines: (e) => (isTree(e) ? [e.name, `*.${e.name}`] : [e.name]) },
  /** A leading dot leaves the bare name out: both are written (Cisco's appliance). */
  'name-and-dot': { covers: true, lines: (e) => (isTree(e) ? [e.name, `.${e.name}`] : [e.name]) },
  /** Whether a line covers what is below it is not known: every name we look at stands there. */
  'every-name': {
    covers: false,
    lines: (e) => [e.name, ...e.hosts],
  },
  /** Palo Alto's lists of URLs: the slash at the end keeps `x` from matching `x.evil.example`. */
  'url-with-slash': {
    covers: true,
    lines: (e) => (isTree(e) ? [`${e.name}/`, `*.${e.name}/`] : [`${e.name}/`]),
  },
  /** Sophos: matched against host and path, without the scheme. */
  expression: {
    covers: true,
    lines: (e) => [`^${isTree(e) ? '([A-Za-z0-9.-]*\\.)?' : ''}${escaped(e.name)}/`],
  },
  /** Filter lists: `||x^` is the name and everything below it. */
  'filter-rule': { covers: true, lines: ({ name }) => [`@@||${name}^`] },
  /** The same with AdGuard's word for "before all other rules". */
  'filter-rule-important': { covers: true, lines: ({ name }) => [`@@||${name}^$important`] },
} as const satisfies Readonly<Record<string, LineFormat>>;

export type LineFormatId = keyof typeof lineFormats;

/** A list as the lines of a file; no comment, since many products take every line for an entry. */
export function linesOf(entries: readonly Entry[], id: LineFormatId): readonly string[] {
  const { lines, covers } = lineFormats[id];
  return [...new Set((covers ? minimal(entries) : entries).flatMap(lines))];
}

/** Lines as a file. */
export const fileOf = (lines: readonly string[]): string => (lines.length > 0 ? `${lines.join('\n')}\n` : '');
