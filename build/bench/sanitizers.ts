import { createHmac, randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { noEvidence } from '../../shared/bundle/redact';
import { isLogMember } from '../../shared/har/har-shape';
import { harRedactor } from '../../shared/har/redact-har';
import { canary, disguises, leaked, secrets } from '../../test/har/canaries';
import { fullEntry, fullHar, type Path, placesOf, planted } from '../../test/har/hars';

/*
 * The corpus of our own tests, run through the HAR sanitizers of npm as well: one secret at a time, in every place of a
 * HAR and in every disguise. `[folder]` holds their packages; nothing of them is ever shipped.
 */
const [, , folder = '', wanted = '3000'] = process.argv;
const theirs = createRequire(`${folder}/package.json`);

interface Har {
  log: Record<string, unknown>;
}
interface Entry {
  request: { headers: { name: string }[]; cookies: unknown[] };
  response: { headers: { name: string }[]; cookies: unknown[] };
}
type Sanitizer = (har: Har) => unknown;

const key = randomBytes(32);
const ours: Sanitizer = (har) => {
  const redactor = harRedactor(
    secrets,
    (secret) => createHmac('sha256', key).update(secret).digest('base64').slice(0, 20),
    { ...noEvidence, hosts: ['chatgpt.com', 'auth.openai.com'] },
  );
  const log: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(har.log)) {
    if (name === 'entries') log[name] = (value as unknown[]).map((entry, i) => redactor.entry(entry, i));
    else if (isLogMember(name)) log[name] = redactor.member(name, value);
  }
  return log;
};

/** What Chrome leaves out of a HAR that it calls sanitized, since version 130. */
const chrome: Sanitizer = (har) => {
  const copy = structuredClone(har);
  const secret = /^(?:cookie|set-cookie|authorization)$/i;
  for (const { request, response } of copy.log.entries as Entry[])
    for (const side of [request, response]) {
      side.headers = side.headers.filter(({ name }) => !secret.test(name));
      side.cookies = [];
    }
  return copy;
};

const others: readonly (readonly [string, Sanitizer])[] = [
  ['Chrome’s “sanitized” export', chrome],
  ['har-sanitizer 2.0.0', (har) => theirs('har-sanitizer').sanitize(structuredClone(har), {})],
  ['har-cleaner 0.0.4', (har) => theirs('har-cleaner').sanitizeHar(structuredClone(har))],
  [
    'har-cleaner 0.0.4, all switched on',
    (har) =>
      theirs('har-cleaner').sanitizeHar(structuredClone(har), {
        scrubAllRequestHeaders: true,
        scrubAllResponseHeaders: true,
        scrubAllCookies: true,
        scrubAllQueryParams: true,
        scrubAllPostParams: true,
        scrubAllBodyContents: true,
      }),
  ],
];

const whole = (): Har => ({ log: { ...fullHar().log, entries: [fullEntry()] } }) as Har;
const places = placesOf(whole());
const cases = fc.sample(
  fc.record({
    place: fc.constantFrom(...places),
    disguise: fc.constantFrom(...Object.values(disguises)),
    secret: canary,
  }),
  { numRuns: Number(wanted), seed: 20_261_120 },
);

/** What a diagnosis reads in a HAR and no secret is in: host, path, status, times, and headers that name the edge. */
const needed = [
  'chatgpt.com',
  'cdn.oaistatic.com',
  'net::ERR_CERT_AUTHORITY_INVALID',
  '"status":200',
  '2026-11-20T09:30:00.000Z',
  '"time":42.25',
  'cf-ray',
  'content-type',
  '"_resourceType":"fetch"',
].filter((text) => JSON.stringify(whole()).includes(text));

for (const [name, sanitize] of [['Clearway', ours] as const, ...others]) {
  let leaks = 0;
  let broken = 0;
  const began = performance.now();
  for (const { place, disguise, secret } of cases) {
    const text = disguise(secret);
    try {
      const out = JSON.stringify(await sanitize(planted(whole(), place as Path, text) as Har));
      if (leaked(out, secret, text) !== undefined) leaks += 1;
    } catch {
      broken += 1;
    }
  }
  const tookMs = performance.now() - began;
  const clean = JSON.stringify(await Promise.resolve(sanitize(whole())).catch(() => null));
  const lost = needed.filter((text) => !clean.includes(text));
  process.stdout.write(
    `${JSON.stringify({ name, cases: cases.length, leaks, broken, needed: needed.length, lost, tookMs: Math.round(tookMs) })}\n`,
  );
}
