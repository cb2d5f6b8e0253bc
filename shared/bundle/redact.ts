import { base64Lines, base64Run, hexRun, packedRun, quotedRun, visible } from './decodings';
import { headerRules } from './header-rules';
import { type Internals, noInternals, StandIns } from './internals';
import { Known } from './known';
import { type NameBook, Names } from './names';
import { hideQueries, hideQuery } from './queries';
import { Recognition } from './recognition';
import { redactors } from './redactors';
import { type KnownWord, knownWords, type Secrets } from './secrets';

/**
 * Takes out what must not leave the machine. One of these serves one bundle: equal secrets get equal names in it,
 * by order of appearance, and nothing links them to another bundle.
 */
export interface RedactorOfBundle {
  /** Any text. Redacting it again changes nothing. */
  text(text: string): string;
  /** The beginning of a longer text. */
  start(text: string): string;
  /** The address a redirect points to. */
  location(address: string): string;
  /** One header line's value, by the header's name. */
  header(name: string, value: string): string;
  /** Known words, and what can be nothing but a secret. For evidence: names in certificates, e-mail addresses too. */
  words(value: string): string;
  /** The same certificate, or nothing of it when its bytes hold a known word: they cannot be changed. */
  pem(pem: string): string;
  /** What stands in place of such a certificate. */
  withhold(): string;
  /** The kind of the first secret left in a text; null when there is none. Words in `template` are our own. */
  leak(text: string, template: ReadonlySet<string>): string | null;
  /** The kinds of those known words that can still be read in a text: too ordinary, or words of ours as well. */
  readable(text: string): readonly KnownWord['kind'][];
  /** How often each kind was taken out: `user: 3`. */
  removed(): Readonly<Record<string, number>>;
}

/** What the diagnosis needs and no rule may take. */
export interface Evidence {
  /** Names of public hosts: every label of them is evidence. */
  readonly hosts: readonly string[];
  /** Names of products and vendors. */
  readonly products: readonly string[];
  /** E-mail addresses in certificates: Fortinet's are known by `support@fortinet.com`. */
  readonly emails: readonly string[];
  /** Whatever else a verdict rests on: it would be another one without these words. */
  readonly words?: readonly string[];
}

export const noEvidence: Evidence = { hosts: [], products: [], emails: [] };

/** In place of a certificate whose bytes hold a known word. Its parsed fields stay. */
export const withheldPem = '[certificate-withheld]';

export function redactorFor(
  secrets: Secrets,
  evidence: Evidence = noEvidence,
  internals: Internals = noInternals,
  book?: NameBook,
): RedactorOfBundle {
  const inside = [
    ...internals.addresses.map((word) => ({ kind: 'address', word }) as const),
    ...internals.hosts.map((word) => ({ kind: 'internal', word }) as const),
  ];
  const words = [...knownWords(secrets, wordsOf(evidence)), ...inside].sort(
    (a, b) => b.word.length - a.word.length,
  );
  const standIns = new StandIns(new Set(inside.map(({ word }) => word)));
  const known = new Known(words);
  const passwords = new Known(words.filter(({ kind }) => kind === 'password' || kind === 'environment'));
  const open = new Known(
    words.filter(({ kind }) => personal.has(kind)).map(({ kind, word }) => ({ kind, word })),
  );
  const broad = words.filter(({ word }) => /\s/.test(word));
  const severalWords = new Known(broad);
  const names = new Names(book);
  const keptEmails = new Set(evidence.emails.map((email) => email.toLowerCase()));
  const hosts = new Set(evidence.hosts.map((host) => host.toLowerCase()));

  // `tls:chatgpt.com@proxy.example` is how we call an observation, not a mailbox.
  const isEvidence = (kind: string, secret: string): boolean =>
    kind === 'email' && (keptEmails.has(secret.toLowerCase()) || hosts.has(secret.split('@')[0] ?? ''));
  const name = (kind: string, secret: string): string =>
    isName.test(secret) || isEvidence(kind, secret) ? secret : names.give(kind, secret);
  const nameWord = ({ kind, word }: KnownWord): string => {
    // Both have to stay what they are: an inside address is judged as one, and a host stands in addresses.
    if (kind === 'address') return names.count(kind, standIns.address(word));
    if (kind === 'internal') return names.count(kind, standIns.host(word));
    return names.give(kind, word.toLowerCase());
  };

  /** Words in the open. */
  const plain = (text: string) => known.replace(text, nameWord);

  const recognise = new Recognition(redactors, isEvidence);
  /** What a piece of text holds in disguise: a known word, or what can be recognised as a secret by its looks. */
  const inDisguise = (chunk: string, word: KnownWord | undefined): string | undefined => {
    if (word) return nameWord(word);
    const kind = recognise.inside(chunk);
    return kind === undefined ? undefined : names.give(kind, chunk);
  };

  /** The piece of text that wears a disguise goes as a whole. */
  const disguised = (text: string, words: Pick<Known, 'inside' | 'insideRun' | 'insideHex'>): string => {
    const whole = text
      .replace(packedRun, (run) => names.give('packed', run))
      .replace(quotedRun, (run) => inDisguise(run, words.inside(run)) ?? run)
      .replace(base64Lines, (run) => {
        const joined = run.replace(/[\r\n]|\\[rn]/g, '');
        return inDisguise(joined, words.insideRun(joined)) ?? run;
      });
    return outsideNames(whole, (part) =>
      part
        .replace(piece, (chunk) =>
          looksWrapped.test(chunk) ? (inDisguise(chunk, words.inside(chunk)) ?? chunk) : chunk,
        )
        .replace(base64Run, (run) => inDisguise(run, words.insideRun(run)) ?? run)
        .replace(hexRun, (run) => inDisguise(run, words.insideHex(run)) ?? run),
    );
  };

  const patterns = (text: string, rows = redactors): string => {
    const lower = text.toLowerCase();
    return rows.reduce((so, { name: kind, hint, find }) => {
      if (!lower.includes(hint)) return so;
      return so.replace(find, (match: string, ...rest: unknown[]) => {
        const secret = secretOf(match, rest);
        const at = match.lastIndexOf(secret);
        return (
          match.slice(0, at) +
          name(kind, kind === 'user' ? secret.toLowerCase() : secret) +
          match.slice(at + secret.length)
        );
      });
    }, text);
  };

  const outsideNames = (text: string, change: (part: string) => string): string =>
    text
      .split(namesApart)
      .map((part, i) => (i % 2 === 1 ? part : change(part)))
      .join('');

  /** First what is recognised: a known word inside it, taken out alone, would break the disguise and leave the rest. */
  const wordless = (text: string) =>
    outsideNames(
      outsideNames(text, (part) => disguised(part, noKnown)),
      (part) => disguised(plain(part), known),
    );
  /** What was cut may end in the middle of a word. */
  const uncut = (text: string): string => {
    const cut = known.cutAt(text);
    if (cut) return text.slice(0, cut.at) + nameWord(cut.known);
    return text.replace(cutSecret, (end) => name(end.includes('@') ? 'email' : 'jwt', end));
  };
  /** In disguise, a name of several words is in none of the pieces: then the line goes as a whole. */
  const wholeLines = (text: string): string =>
    broad.length === 0 || !looksWrapped.test(text)
      ? text
      : text
          .split(lineEnd)
          .map((line, i) => {
            const found = i % 2 === 0 && looksWrapped.test(line) ? severalWords.inside(line) : undefined;
            return found ? nameWord(found) : line;
          })
          .join('');
  /** Passwords first: quotes and blanks in them end a pattern in their middle. Other words stand inside of what it finds. */
  const clean = (text: string) =>
    wordless(patterns(outsideNames(text, (part) => passwords.replace(part, nameWord))));
  const withhold = () => names.count('certificate', withheldPem);
  const pem = (block: string) =>
    isNothing.test(block) || (isPem.test(block) && known.insidePem(block) === undefined) ? block : withhold();
  const redactorNeeds = (bare: string): boolean =>
    known.first(bare) !== undefined || recognise.in(bare) !== undefined;
  // The same addresses, protocols and names come back hundreds of times.
  const unchanged = new Set<string>();
  const text = (value: string): string => {
    if (value === '' || unchanged.has(value)) return value;
    // With marks between its letters, or the line ends of a mail, a private name is in none of the pieces.
    const bare = visible(value).replace(softEnd, '');
    if (bare !== value && redactorNeeds(bare)) return text(bare);
    const safe = wholeLines(
      withoutPems(
        hideQueries(value, (secret) => name('query', secret)),
        clean,
        pem,
      ),
    );
    if (safe === value) unchanged.add(value);
    return safe;
  };

  const isStillSecret =
    (template: ReadonlySet<string>) =>
    ({ kind, word }: KnownWord): boolean =>
      kind === 'address' || kind === 'internal' ? !standIns.has(word) : !isOurOwn(word, template);

  const sweeping = new Recognition(sweptRedactors, isEvidence);
  // One template serves a whole bundle, and so does what was found clean with it.
  let canaries: { readonly template: ReadonlySet<string>; readonly known: Known } | undefined;
  const canariesFor = (template: ReadonlySet<string>): Known => {
    if (canaries?.template !== template) {
      canaries = { template, known: new Known(words.filter(isStillSecret(template))) };
    }
    return canaries.known;
  };

  return {
    text,
    start: (value) => (value.length < shortestStart ? text(value) : uncut(text(value))),
    location: (address) => text(hideQuery(address, (secret) => name('query', secret))),
    header: (headerName, value) => {
      const rule = headerRules[headerName.toLowerCase()];
      return text(rule ? rule(value, name) : value);
    },
    words: (value) => {
      // As in `text`: taken apart, a name of several words with marks between its letters would be in none of the pieces.
      const bare = visible(value);
      const safe = wordless(patterns(known.first(bare) === undefined ? value : bare, sweptRedactors));
      const left = visible(safe);
      return known.first(left) === undefined ? safe : wordless(left);
    },
    pem,
    withhold,
    leak: (finished, template) => {
      const lower = finished.toLowerCase();
      const swept = sweptRedactors.find(
        ({ hint, find }) => lower.includes(hint) && finished.search(find) >= 0,
      );
      return swept?.name ?? leftIn(finished, canariesFor(template), sweeping) ?? null;
    },
    readable: (finished) => open.kindsIn(finished),
    removed: () => names.counts(),
  };
}

const noKnown = new Known([]);

/** A person may look for these in the preview, and wonder. */
const personal: ReadonlySet<KnownWord['kind']> = new Set(['user', 'host', 'network-name', 'company-word']);

const sweptRedactors = redactors.filter(({ isSwept }) => isSwept);

/** The kind of a secret in a finished text, open or disguised, its certificates included. */
function leftIn(finished: string, canaries: Known, sweeping: Recognition): string | undefined {
  let left: string | undefined;
  const judge = (block: string) => {
    left ??= canaries.insidePem(block)?.kind;
    return '';
  };
  const rest = withoutPems(finished, (part) => part, judge);
  left ??= canaries.first(visible(rest))?.kind ?? canaries.first(rest)?.kind;
  for (const [chunk] of left ? [] : rest.matchAll(piece))
    if (looksWrapped.test(chunk)) left ??= canaries.inside(chunk)?.kind ?? sweeping.inside(chunk);
  for (const [run] of left ? [] : rest.matchAll(base64Run))
    left ??= canaries.insideRun(run)?.kind ?? sweeping.inside(run);
  for (const [run] of left ? [] : rest.matchAll(hexRun)) left ??= canaries.insideHex(run)?.kind;
  return left;
}

/** A page is kept to so many characters at most (bodyKeptBytes); a shorter text than this is whole. */
const shortestStart = 512;

/** The beginning of an address of mail or of a token, at the end of what was cut. */
const cutSecret = /(?:[\p{L}\p{N}_.%+-]{1,64}@[\p{L}\p{N}.-]{0,253}|eyJ[\w-]{6,}\.?[\w-]{0,5})$/u;
const lineEnd = /(\r?\n)/;
/** Of quoted-printable: the line goes on. */
const softEnd = /=\r?\n/g;

/** What a redacted text holds in place of a secret. */
const isName = /^\[[a-z-]+-(?:\d+|withheld)\]$/;
const namesApart = /(\[[a-z-]+-(?:\d+|withheld)\])/;

/** Text between marks that no disguise contains. `&` parts parameters, but begins `&#97;` too. */
const piece = /(?:[^\s"'<>,()[\]{}|?=&]|&(?=#?\w{2,8};))+/g;
const looksWrapped = /%[0-9a-f]{2}|\\|&#?\w|[\0\u00ad\u200b-\u200f\u2060\ufeff]/i;

const pemBlock = /-----BEGIN CERTIFICATE-----(?:[A-Za-z0-9+/=\s]|\\n|\\r)*-----END CERTIFICATE-----/g;

const isPem = new RegExp(`^\\s*${pemBlock.source}\\s*$`);
const isNothing = /^(?:\[certificate-withheld\])?$/;

/** Certificates in a text are bytes, not words: they are judged apart. */
const withoutPems = (
  text: string,
  change: (part: string) => string,
  judge: (block: string) => string,
): string => {
  if (!text.includes('-----BEGIN CERT')) return change(text);
  const blocks = text.match(pemBlock) ?? [];
  return text
    .split(pemBlock)
    .map((part, i) => change(part) + (blocks[i] === undefined ? '' : judge(blocks[i])))
    .join('');
};

/** The group `secret` of a match, or all of it. `replace` hands the groups last. */
const secretOf = (match: string, rest: readonly unknown[]): string => {
  const groups = rest.at(-1);
  if (typeof groups !== 'object' || groups === null || !('secret' in groups)) return match;
  return typeof groups.secret === 'string' ? groups.secret : match;
};

const tokens = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** Every word of a text, as `leak` wants its template. */
export const vocabulary = (texts: Iterable<string>): ReadonlySet<string> => {
  const all = new Set<string>();
  for (const text of texts) for (const token of tokens(text)) all.add(token);
  return all;
};
/** Whether a text is made of such words alone. */
export const isOurOwn = (word: string, template: ReadonlySet<string>) =>
  tokens(word).every((token) => template.has(token));

const wordsOf = ({ hosts, products, words = [] }: Evidence): ReadonlySet<string> =>
  new Set([
    ...vocabulary([...hosts, ...products]),
    ...[...hosts, ...products, ...words].map((name) => name.toLowerCase()),
  ]);
