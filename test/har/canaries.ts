import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { noSecrets, type Secrets } from '../../shared/bundle/secrets';

/** What this computer knows to be private, in these tests. */
export const secrets: Secrets = {
  ...noSecrets,
  userNames: ['jlindqvist'],
  hostNames: ['lt-4711-jl.corp.example'],
  homeFolders: ['/home/jlindqvist', 'C:\\Users\\jlindqvist'],
  proxyPasswords: ['p&"ss wörd/1'],
  environment: ['env-secret-value-42'],
};

const digits = '0123456789';
const base62 = `${digits}ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz`;
const of = (letters: string, length: number) =>
  fc.array(fc.constantFrom(...letters), { minLength: length, maxLength: length }).map((all) => all.join(''));
const hex = (length: number) => of('0123456789abcdef', length);

/** Secrets as they occur. A random text has a digit inside a word, as nearly every one of this length does. */
export const canary: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(of(base62, 12), of(base62, 11)).map(([a, b]) => `${a}q7Z${b}`),
  hex(32).map((text) => `a1b2${text}`),
  hex(32).map(
    (h) => `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20)}`,
  ),
  fc.tuple(of(base62, 12), of(base62, 20)).map(([a, b]) => `eyJhbGciOiJI${a}.eyJzdWIi${b}.${b}`),
  of(base62, 24).map((text) => `sk-proj-${text}`),
  of('abcdefghij', 8).map((text) => `${text}.lee@corp.example`),
  fc.tuple(hex(6), hex(6)).map(([a, b]) => (`3c${a}${b}`.slice(0, 12).match(/../g) ?? []).join(':')),
  of(digits, 4).map((text) => `10.42.${Number(text.slice(0, 2))}.${Number(text.slice(2)) + 100}`),
  of(digits, 10).map((text) => `+82-10-${text.slice(0, 4)}-9${text.slice(4)}`),
  fc.constantFrom('jlindqvist', 'lt-4711-jl', '/home/jlindqvist/x', 'p&"ss wörd/1', 'env-secret-value-42'),
);

const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');
const multipart = (text: string) =>
  `--b0undary91x\r\nContent-Disposition: form-data; name="f"; filename="${text}"\r\n\r\n${text}\r\n--b0undary91x--`;

/** The disguises of issue reports: every one is a text again. */
export const disguises: Readonly<Record<string, (text: string) => string>> = {
  'in the open': (text) => text,
  'in a sentence': (text) => `see ${text} there`,
  'URL-encoded': (text) => encodeURIComponent(text),
  'URL-encoded twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'every byte URL-encoded': (text) =>
    [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  base64,
  base64url: (text) => Buffer.from(text).toString('base64url'),
  'base64 twice': (text) => base64(base64(text)),
  'base64 of JSON': (text) => base64(JSON.stringify({ user: text })),
  'JSON in JSON': (text) => JSON.stringify({ a: JSON.stringify({ secret: text }) }),
  'gzip and base64': (text) => base64(gzipSync(text)),
  multipart,
  'UTF-16 read as bytes': (text) => [...text].join('\0'),
  'UTF-16 and base64': (text) => base64(Buffer.from(text, 'utf16le')),
  'HTML entities': (text) => [...text].map((letter) => `&#${letter.codePointAt(0)};`).join(''),
  'JSON escapes': (text) =>
    [...text].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  hex: (text) => Buffer.from(text).toString('hex'),
  'in an address': (text) =>
    `https://auth.openai.com/cb?code=${encodeURIComponent(text)}#id=${encodeURIComponent(text)}`,
  'as a login': (text) => `https://${encodeURIComponent(text)}:x1y2@chatgpt.com/`,
  'as a token': (text) => `Bearer ${text}`,
  'as a cookie': (text) => `sid=${text}; theme=dark`,
};

/**
 * Whether something of a planted secret can be read in a text: itself, or fourteen characters in a row of its disguise
 * (of what the secret's own part of it is). A shorter piece of a hash can look like a word, and tells nothing.
 */
export function leaked(output: string, secret: string, planted: string): string | undefined {
  const low = output.toLowerCase();
  const raw = [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
  const open = raw.find((form) => low.includes(form.toLowerCase()));
  if (open !== undefined) return open;
  // These hold words of their own beside the secret.
  const ours =
    /see | there|b0undary|content-disposition|form-data|filename|auth\.openai|chatgpt\.com|bearer |theme|dark|cb\?code|https:/i;
  for (let i = 0; i + 14 <= planted.length; i += 1) {
    const window = planted.slice(i, i + 14);
    const around = planted.slice(Math.max(0, i - 24), i + 38);
    if (!ours.test(around) && low.includes(window.toLowerCase())) return window;
  }
  return undefined;
}
