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

const layers: readonly { readonly hint: RegExp; readonly decode: (text: string) => string }[] = [
  { hint: /%[0-9a-f]{2}/i, decode: percent },
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
export function fromBase64(run: string, start = 0): string {
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
  return new TextDecoder().decode(bytes);
}

/**
 * Every reading of a run of base64 digits: as one, from each of four starts, for the first digits may belong to
 * something else (`path/YW5u`), and each part between marks that are digits too.
 */
export function base64Readings(padded: string): readonly string[] {
  const run = padded.replace(/=+$/, '');
  const parts = /[+/_-]/.test(run) ? run.split(/[+/_-]/).filter((part) => part.length >= 4) : [];
  return [...[0, 1, 2, 3].map((start) => fromBase64(run, start)), ...parts.map((part) => fromBase64(part))];
}
