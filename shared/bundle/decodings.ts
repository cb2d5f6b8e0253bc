/**
 * The disguises in which a private word can travel inside a text, taken off one layer at a time. Every function is
 * total: what cannot be decoded stays as it is.
 */

const percent = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    const codes = run.match(/[0-9a-f]{2}/gi) ?? [];
    return new TextDecoder().decode(Uint8Array.from(codes, (code) => Number.parseInt(code, 16)));
  });

const jsonEscapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const escapes = (text: string): string =>
  text.replace(
    /\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(.))/gi,
    (_, long?: string, short?: string, one?: string) =>
      one === undefined
        ? String.fromCharCode(Number.parseInt(long ?? short ?? '', 16))
        : (jsonEscapes[one] ?? one),
  );

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const entities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,6}));/gi,
    (whole, ten?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      const code = Number.parseInt(ten ?? hex ?? '', ten === undefined ? 16 : 10);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

/** UTF-16 read as UTF-8, and marks nobody sees, put between the letters. */
const invisible = (text: string): string => text.replace(/[\0\u00ad\u200b-\u200f\u2060\ufeff]/g, '');

/** `=6A` of mails. Only where there are several: `a=1F` is a parameter. */
const quoted = (text: string): string =>
  percent(text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, '%$1'));

const layers: readonly { readonly hint: RegExp; readonly decode: (text: string) => string }[] = [
  { hint: /%[0-9a-f]{2}/i, decode: percent },
  { hint: /(?:=[0-9A-F]{2}){3}/, decode: quoted },
  { hint: /\\/, decode: escapes },
  { hint: /&[#\w]{2,9};/, decode: entities },
  { hint: /[\0\u00ad\u200b-\u200f\u2060\ufeff]/, decode: invisible },
];

/** The text with one layer of each disguise taken off; empty when it wears none. */
export const unwrapped = (text: string): readonly string[] =>
  layers.flatMap(({ hint, decode }) => {
    if (!hint.test(text)) return [];
    const plain = decode(text);
    return plain === text ? [] : [plain];
  });

/** Runs of base64 or base64url. Ordinary words look the same; decoding them yields nothing anybody looks for. */
export const base64Run = /[A-Za-z0-9+/_-]{4,}={0,2}/g;

const digits = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((digit, value) => [
    digit,
    value,
  ]),
)
  .set('-', 62)
  .set('_', 63);
const valueOfDigit = Uint8Array.from(
  { length: 128 },
  (_, code) => digits.get(String.fromCharCode(code)) ?? 0,
);

/** What base64 holds, read as UTF-8, from the given digit on. */
export const fromBase64 = (run: string, start = 0): string =>
  new TextDecoder().decode(base64Bytes(run, start));

function base64Bytes(run: string, start: number): Uint8Array {
  const bytes = new Uint8Array(Math.floor(((run.length - start) * 6) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let i = start; i < run.length && at < bytes.length; i += 1) {
    held = ((held << 6) | (valueOfDigit[run.charCodeAt(i) & 127] ?? 0)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 0xff;
    at += 1;
  }
  return bytes;
}

/**
 * Every reading of a run of base64 digits: as one, from each of four starts, for the first digits may belong to
 * something else (`path/YW5u`), and each part between marks that are digits too.
 */
export function base64Readings(padded: string): readonly string[] {
  const run = padded.replace(/=+$/, '');
  const parts = /[+/_-]/.test(run) ? run.split(/[+/_-]/).filter((part) => part.length >= 4) : [];
  return [
    ...[0, 1, 2, 3].flatMap((start) => asTexts(base64Bytes(run, start))),
    ...parts.flatMap((part) => asTexts(base64Bytes(part, 0))),
  ];
}

/** As UTF-8; and as UTF-16 where every other byte is nothing, as of Latin letters it is. */
function asTexts(bytes: Uint8Array): readonly string[] {
  const text = new TextDecoder().decode(bytes);
  if (!text.includes('\0')) return [text];
  return [text, ...['utf-16le', 'utf-16be'].map((label) => new TextDecoder(label).decode(bytes))];
}

/** A text in which several letters are written so. */
export const quotedRun = /(?:[\w.%+-]{0,40}=(?:[0-9A-F]{2}|\r?\n)){4,}[\w.%+-]{0,40}/g;

/** The text without marks that nobody sees. */
export const visible = invisible;

/** Bytes as hexadecimal digits, with or without `:` and blanks between them. */
export const hexRun =
  /(?<![0-9a-f])(?:(?:[0-9a-f]{2}){4,}|[0-9a-f]{2}(?:[: -][0-9a-f]{2}){3,})(?![0-9a-f])/gi;
export const fromHex = (run: string): string =>
  new TextDecoder().decode(
    Uint8Array.from(run.match(/[0-9a-f]{2}/gi) ?? [], (byte) => Number.parseInt(byte, 16)),
  );

/** Base64 in lines, as mails and certificates have it: a word may stand across the end of one. */
export const base64Lines = /(?:[A-Za-z0-9+/]{20,100}(?:\r?\n|\\r?\\n|\\n))+[A-Za-z0-9+/]{2,100}={0,2}/g;

/**
 * The beginnings of what is packed (gzip, zlib, zip, bzip2, zstd), in base64 and as hexadecimal digits. Nobody here
 * unpacks it, so nobody knows what is in it.
 */
export const packedRun =
  /(?<![A-Za-z0-9+/])(?:H4sI|UEsDB|Qlpo[1-9]|KLUv\/|eJ[w-z]|eN[o-r])[A-Za-z0-9+/_-]{16,}={0,2}|(?<![0-9a-f])(?:1f8b08|504b0304|28b52ffd)[0-9a-f]{16,}/g;

/** Control characters or broken UTF-8: not a text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const isBinary = /[\x01-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd]/;

/** Every text that a piece of text may hold in disguise, under up to so many layers. */
export function* readings(text: string, layers: number): Generator<string> {
  if (layers === 0) return;
  const once = [
    ...unwrapped(text),
    ...[...text.matchAll(base64Run)]
      .filter(([run]) => run.length >= shortestSecretRun)
      .flatMap(([run]) => base64Readings(run)),
    ...[...text.matchAll(hexRun)].map(([run]) => fromHex(run)),
  ];
  for (const reading of once) {
    const bare = reading.includes('\0') ? reading.replaceAll('\0', '') : reading;
    if (isBinary.test(bare)) continue;
    yield bare;
    yield* readings(bare, layers - 1);
  }
}
/** Whatever is recognised by its looks alone has eleven bytes at least. */
const shortestSecretRun = 15;
