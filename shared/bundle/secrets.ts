/** What this computer knows to be private. The engine gathers it; nothing of it is ever stored. */
export interface Secrets {
  readonly userNames: readonly string[];
  readonly hostNames: readonly string[];
  readonly homeFolders: readonly string[];
  readonly proxyPasswords: readonly string[];
  /** Values of environment variables whose names speak of secrets (`*_TOKEN`, `*_PASSWORD` …). */
  readonly environment: readonly string[];
  /** Wireless networks by name. */
  readonly networkNames: readonly string[];
  /** Serial numbers of this computer. */
  readonly serials: readonly string[];
  /** What the administrator wants taken out as well: names of projects, sites, people. */
  readonly words: readonly string[];
}

export const noSecrets: Secrets = {
  userNames: [],
  hostNames: [],
  homeFolders: [],
  proxyPasswords: [],
  environment: [],
  networkNames: [],
  serials: [],
  words: [],
};

/** A private word and the kind of name it gets: `[user-1]`. */
export interface KnownWord {
  readonly kind:
    | 'user'
    | 'host'
    | 'home'
    | 'password'
    | 'environment'
    | 'network-name'
    | 'serial'
    | 'company-word'
    | 'address'
    | 'internal';
  readonly word: string;
  /** Too ordinary to be taken out wherever it stands: only where it can be nobody but the person (personal-places.ts). */
  readonly isOrdinary?: true;
}

const kindOf: readonly (readonly [keyof Secrets, KnownWord['kind']])[] = [
  ['homeFolders', 'home'],
  ['environment', 'environment'],
  ['proxyPasswords', 'password'],
  ['networkNames', 'network-name'],
  ['serials', 'serial'],
  ['words', 'company-word'],
  ['hostNames', 'host'],
  ['userNames', 'user'],
];

/** Below three characters a word is everywhere; inside a home folder or a login it still goes. */
const shortest = 3;

/** Accounts and words of every system that name nobody; not even beside `user:`. */
const namesNobody = new Set(
  'root system service localhost localdomain local true false null none unknown withheld'.split(' '),
);

/**
 * Words of certificates, headers and of this report's own names. Taking `network` out wherever it stands would take it
 * out of `Palo Alto Networks`, which the diagnosis needs.
 */
const ordinary = new Set(
  `support network public default global home server client proxy gateway secure security trust authority certificate
  host user users http https www com net org mail date path windows linux macos login password email mac cookie query
  parameter environment authorization challenge bearer jwt key private`.split(/\s+/),
);

/**
 * The private words worth looking for, longest first so that `ann-laptop` goes before `ann`. `evidence` are words
 * the report is about (labels of public hosts, names of products, what a verdict rests on): someone called like one of
 * them is not recognisable by it, and the diagnosis needs it.
 */
export function knownWords(secrets: Secrets, evidence: ReadonlySet<string>): readonly KnownWord[] {
  // A setting may be the bare address of a host; with a path it may be a secret again.
  const bare = (word: string) => word.toLowerCase().replace(/^(?:https?|wss?):\/\/([^/]+)\/?$/, '$1');
  const all = kindOf.flatMap(([field, kind]) =>
    secrets[field]
      .flatMap((value) => formsOf[kind]?.(value) ?? [value])
      .map((value) => value.trim().replace(/[/\\]+$/, ''))
      // Digits alone would be found in ports, sizes and dates.
      .filter((word) => word.length >= shortest && !/^[\d\s.]+$/.test(word) && !namesNobody.has(bare(word)))
      .map((word): KnownWord => {
        const isOrdinary = ordinary.has(bare(word)) || evidence.has(bare(word));
        return { kind, word, ...(isOrdinary && { isOrdinary }) };
      }),
  );
  const seen = new Set<string>();
  return all
    .filter(({ word }) => !seen.has(word.toLowerCase()) && seen.add(word.toLowerCase()))
    .sort((a, b) => b.word.length - a.word.length);
}

/** `pc-7.corp.example` is also known as `pc-7`, and to old Windows by fifteen letters of it; an address is not a name. */
const hostForms = (name: string): readonly string[] => {
  if (name.includes(':') || /^[\d.]+$/.test(name)) return [name];
  const [short = name] = name.split('.');
  return short.length > mostNetBios ? [name, short, short.slice(0, mostNetBios)] : [name, short];
};
const mostNetBios = 15;

/** `Ann Lee` has a folder `ann.lee`, a long name one called `JLINDQ~1`, and not every program knows an umlaut. */
const userForms = (name: string): readonly string[] => {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  const joined = [name, plain].flatMap((one) =>
    /\s/.test(one.trim()) ? ['.', '_', '-', ''].map((mark) => one.trim().replace(/\s+/g, mark)) : [],
  );
  const bare = plain.replace(/[\s.]/g, '');
  const short = bare.length > 8 || /[\s.]/.test(name) ? [1, 2, 3].map((n) => `${bare.slice(0, 6)}~${n}`) : [];
  return [...new Set([name, plain, ...joined, ...short])];
};
const formsOf: Readonly<Partial<Record<KnownWord['kind'], (name: string) => readonly string[]>>> = {
  host: hostForms,
  user: userForms,
};
