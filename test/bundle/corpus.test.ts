import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../electron/bundle/write-bundle';
import { type StoredEntry, toText } from '../../shared/bundle/bundle';
import { composeBundle } from '../../shared/bundle/compose-bundle';
import { noSecrets, type Secrets } from '../../shared/bundle/secrets';
import { type Report, reportSchema } from '../../shared/report/report';
import { disguises as harDisguises, leaked } from '../har/canaries';
import { fullReport, stringsOf } from './full-report';

/*
 * Every kind of secret, in every disguise, in every place of a bundle that is not a HAR: report, pages, timeline,
 * network, agents, steps, observations, certificates, names of entries, policy, log, the person's own words.
 * Other cases: CLEARWAY_FUZZ_SEED=$RANDOM. Ten times as many: CLEARWAY_FUZZ_RUNS=10.
 */
const seed = Number(process.env.CLEARWAY_FUZZ_SEED ?? 20_261_121);
const runs = Number(process.env.CLEARWAY_FUZZ_RUNS ?? 1);
/** Bundles, and secrets in each. */
const bundles = Math.ceil(8 * runs);
const inEach = 250;

const letters = 'abcdefghijklmnopqrstuvwxyz';
const base62 = `0123456789${letters}${letters.toUpperCase()}`;
const of = (alphabet: string, length: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((all) => all.join(''));
const hex = (length: number) => of('0123456789abcdef', length);

/** What this computer knows, and how it comes to know it. */
const known: Readonly<Partial<Record<keyof Secrets, fc.Arbitrary<string>>>> = {
  userNames: fc.tuple(of(letters, 6), of('0123456789', 2)).map(([a, b]) => `q${a}${b}`),
  hostNames: of(letters, 7).map((text) => `PC-${text}-07.corp.example`),
  homeFolders: of(letters, 8).map((text) => `D:\\Profiles\\${text}x9`),
  proxyPasswords: of(base62, 12).map((text) => `p&"${text} ö/1`),
  environment: of(base62, 20).map((text) => `Z${text}`),
  networkNames: of(letters, 7).map((text) => `Net ${text} 5G`),
  serials: of(base62, 10).map((text) => `C0${text}`.toUpperCase()),
  words: of(letters, 8).map((text) => `Project ${text}z`),
};
/** What nobody told us, and is known by its looks. */
const recognised: readonly fc.Arbitrary<string>[] = [
  fc
    .tuple(of(base62, 14), of(base62, 20), of(base62, 22))
    .map(([a, b, c]) => `eyJhbGciOiJI${a}.eyJzdWIi${b}.${c}`),
  of(base62, 24).map((text) => `sk-proj-${text}`),
  of('abcdefghij', 9).map((text) => `${text}.lee@corp.example`),
  hex(10).map((text) => (`3c${text}`.match(/../g) ?? []).join(':')),
  fc.tuple(of(letters, 7), of(base62, 10)).map(([a, b]) => `http://${a}:${b}@proxy.example:8080`),
  of(base62, 24).map((text) => `Bearer ${text}`),
  of(base62, 24).map((text) => `{"access_token":"${text}"}`),
  of(base62, 24).map((text) => `Cookie: sid=${text}`),
  of(base62, 24).map((text) => `Proxy-Authorization: Basic ${text}`),
  of(base62, 16).map((text) => `password=${text}`),
  of(base62, 24).map((text) => `TlRMTVNTUAAB${text}`),
  of(letters, 8).map((text) => `/home/${text}/x`),
  of(base62, 24).map((text) => `ghp_${text}`),
  of(base62, 24).map((text) => `{"name":"set-cookie","value":"sid=${text}1"}`),
  of(base62, 24).map((text) => `client_secret=${text}7`),
  of(base62, 24).map((text) => `Negotiate ${text}`),
  of(letters, 9).map((text) => `철수${text}@größe.example`),
  of(base62, 16).map((text) => `<password>${text}</password>`),
  of('123456789', 9).map((text) => `S-1-5-21-${text}-${text}-${text}-1001`),
  of(base62, 40).map((text) => `v4.local.${text}`),
  of(base62, 64).map((text) => `-----BEGIN PRIVATE KEY-----\n${text}\n-----END PRIVATE KEY-----`),
];

const disguises: Readonly<Record<string, (text: string) => string>> = {
  ...harDisguises,
  'base64 in lines': (text) =>
    (
      Buffer.from(`Dear all, this is from ${text} and to nobody else at all, whoever reads it.`)
        .toString('base64')
        .match(/.{1,24}/g) ?? []
    ).join('\n'),
  'quoted-printable': (text) =>
    [...Buffer.from(text)].map((byte) => `=${byte.toString(16).padStart(2, '0').toUpperCase()}`).join(''),
  'zlib and base64': (text) => deflateSync(`{"user":"${text}"}`).toString('base64'),
  'hex of JSON': (text) => Buffer.from(JSON.stringify({ user: text })).toString('hex'),
  'invisible marks between': (text) => [...text].join('\u200b'),
  capitals: (text) => text.toUpperCase(),
};
/** What is known by its looks looks otherwise then. */
const changesLooks: ReadonlySet<string> = new Set(['capitals', 'as a login']);

interface Plant {
  readonly where: string;
  readonly what: string;
  readonly secret: string;
  readonly disguise: string;
  readonly planted: string;
}

type Path = readonly (string | number)[];
const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((so, key) => (so as Record<string, unknown>)[key], value);

/** The places of a report that can hold a text of anybody's. */
const paths: readonly Path[] = [...stringsOf(fullReport())].filter((path) => {
  const copy = structuredClone(fullReport());
  const holder = at(copy, path.slice(0, -1)) as Record<string, string>;
  holder[String(path.at(-1))] += ' x';
  return reportSchema.safeParse(copy).success;
});
/** Names in certificates and the addresses we chose: what is recognised by its looks alone stays there, being proof. */
const isProof = /(?:issuer|subject|subjectAltNames)\.|plan\.looks|target\.(?:url|path|host)|serverName/;
const elsewhere = ['log', 'what', 'steps', 'when', 'where', 'value', 'answer'] as const;

/** No computer knows a hundred words of one person, and each of them is looked for everywhere: one in ten will do. */
const secretOf = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.oneof(
      ...Object.entries(known).map(([kind, arbitrary]) =>
        (arbitrary as fc.Arbitrary<string>).map((secret) => ({ kind, secret })),
      ),
    ),
  },
  {
    weight: 9,
    arbitrary: fc.oneof(
      ...recognised.map((arbitrary) => arbitrary.map((secret) => ({ kind: 'recognised', secret }))),
    ),
  },
);
const plantOf = fc.record({
  it: secretOf,
  disguise: fc.constantFrom(...Object.keys(disguises)),
  place: fc.oneof({ weight: 9, arbitrary: fc.nat(paths.length - 1) }, fc.constantFrom(...elsewhere)),
});
type Case = typeof plantOf extends fc.Arbitrary<infer T> ? T : never;

interface Made {
  readonly entries: readonly StoredEntry[];
  readonly plants: readonly Plant[];
  readonly secrets: Secrets;
}

const compose = (report: Report, secrets: Secrets, texts: Readonly<Record<string, string>> = {}) => {
  const { log = '', what = '', steps = '', when = '', where = '', value = '' } = texts;
  return composeBundle({
    report,
    log,
    lang: 'en',
    secrets,
    sha256,
    policy: [{ key: 'helpContact', value, origin: 'file', where }],
    evidence: { items: [], account: { what, steps, when }, removed: {} },
  });
};

const nameOf = (place: number): string => (paths[place] ?? []).join('.');

/** One bundle full of secrets. */
function made(cases: readonly Case[]): Made {
  const report = structuredClone(fullReport());
  const secrets: Record<string, readonly string[]> = { ...noSecrets };
  const texts: Record<string, string> = {};
  const plants = cases.map(({ it: { kind, secret }, disguise, place: wanted }): Plant => {
    const isSpared = typeof wanted === 'number' && kind === 'recognised' && isProof.test(nameOf(wanted));
    const place = isSpared ? 'log' : wanted;
    if (kind !== 'recognised') secrets[kind] = [...(secrets[kind] ?? []), secret];
    const wears = kind === 'recognised' && changesLooks.has(disguise) ? 'in the open' : disguise;
    const planted = disguises[wears]?.(secret) ?? secret;
    if (place === 'answer') report.answers.words += ` ${planted}`;
    else if (typeof place === 'string') texts[place] = `${texts[place] ?? ''} ${planted}\n`;
    else {
      const path = paths[place] ?? [];
      const holder = at(report, path.slice(0, -1)) as Record<string, string>;
      holder[String(path.at(-1))] += ` ${planted}`;
    }
    const where = typeof place === 'string' ? place : nameOf(place);
    return { where, what: kind, secret: bare(secret), disguise: wears, planted };
  });
  const bundle = compose(report, secrets as unknown as Secrets, texts);
  if (bundle.kind === 'failed') throw new Error(`${bundle.detail} (${JSON.stringify(plants.map(told))})`);
  return { entries: bundle.value.entries, plants, secrets: secrets as unknown as Secrets };
}
/** Of `Cookie: sid=…` the value alone is secret. */
const bare = (secret: string): string =>
  /(?:Bearer |_token":"|sid=|Basic |password=|client_secret=|Negotiate |<password>|\/home\/|KEY-----\n|TlRMTVNTUAAB|:\/\/)([^"\n/@<]+)/.exec(
    secret,
  )?.[1] ?? secret;
const told = ({ where, what, disguise, planted }: Plant) => [where, what, disguise, planted.slice(0, 200)];

/** What a bundle without any secret says; and words around the secrets. */
const usual = (() => {
  const bundle = compose(fullReport(), noSecrets);
  if (bundle.kind === 'failed') throw new Error(bundle.detail);
  const labels = [
    '~',
    'Project ',
    'D:\\Profiles\\',
    'Proxy-Authorization: Basic ',
    'Bearer ',
    'Cookie: sid=',
    '{"name":"set-cookie","value":"sid=',
    'client_secret=',
    'Negotiate ',
    '<password>',
  ];
  const around = Object.values(disguises).flatMap((disguise) => labels.map(disguise));
  return [...bundle.value.entries.map(({ bytes }) => toText(bytes)), ...around].join('\n').toLowerCase();
})();

const cases = fc.sample(fc.array(plantOf, { minLength: inEach, maxLength: inEach }), {
  seed,
  numRuns: bundles,
});

describe(`${bundles * inEach} secrets in all places but HARs (seed ${seed})`, () => {
  it.each(cases.map((one, i) => [i, one] as const))(
    'nothing of bundle %i leaks, and it is whole',
    (_, some) => {
      const { entries, plants, secrets } = made(some);
      const texts = entries
        .filter(({ name }) => !name.startsWith('schema/'))
        .map(({ name, bytes }) => `${name}\n${toText(bytes)}`);
      const all = texts.join('\n');
      const left = plants.flatMap((plant) => {
        // In the open, only the secret itself counts: the words around it are nobody's.
        const disguised = plant.planted.includes(plant.secret) ? '' : plant.planted;
        const piece = leaked(all, plant.secret, disguised);
        return piece === undefined || usual.includes(piece.toLowerCase()) ? [] : [{ piece, ...plant }];
      });
      expect(left).toEqual([]);
      for (const { name, bytes } of entries) {
        const text = toText(bytes);
        if (name.endsWith('.json')) JSON.parse(text);
        if (name.endsWith('.ndjson')) for (const line of text.trim().split('\n')) JSON.parse(line);
        if (name.endsWith('.html')) expect(text).toMatch(/^<!doctype html>[\s\S]+<\/html>\s*$/);
        expect(name).toMatch(/^[a-z0-9./-]+$/);
      }
      const reportEntry = entries[0];
      const report = reportSchema.parse(JSON.parse(toText(reportEntry?.bytes ?? new Uint8Array())));
      const again = compose(report, secrets);
      if (again.kind === 'failed') throw new Error(again.detail);
      expect(toText(again.value.entries[0]?.bytes ?? new Uint8Array())).toBe(
        toText(reportEntry?.bytes ?? new Uint8Array()),
      );
    },
  );
});

it('what only looks like a secret comes through, wherever it stands', () => {
  const lookAlikes = [
    'a8:5e:45 of something',
    '2606:4700:4400::ac40:9bd1',
    '550e8400-e29b-41d4-a716-446655440000',
    'TLS_AES_128_GCM_SHA256',
    'cf-ray: 8e5a1b2c3d4e5f60-ICN',
    'CN=DigiCert Global Root G2, OU=www.digicert.com, O=DigiCert Inc, C=US',
    '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
    '/_next/static/chunks/main-4b2f8c1d.js?v=12',
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4',
    'the bearer of this token: none',
    'https%3A%2F%2Fchatgpt.com%2Fbackend-api%2Fme',
    '=== Blocked === category=AI',
    '&nbsp;&copy; 2026 &lt;b&gt;ACME&lt;/b&gt;',
    'GET /cdn-cgi/trace HTTP/1.1',
    'e3 b0 c4 42 98 fc 1c 14',
  ];
  const report = structuredClone(fullReport());
  const page = lookAlikes.join('\n');
  const [leg] = report.legs;
  const shown = leg?.observations.find(
    ({ outcome }) => outcome.kind === 'ok' && 'bodyStart' in outcome.value,
  );
  if (shown?.outcome.kind === 'ok' && 'bodyStart' in shown.outcome.value)
    shown.outcome.value.bodyStart = page;
  report.answers.words = page;
  const bundle = compose(report, { ...noSecrets, userNames: ['kwyjibo'] }, { log: page, what: page });
  if (bundle.kind === 'failed') throw new Error(bundle.detail);
  const text = (name: string) =>
    toText(bundle.value.entries.find((entry) => entry.name === name)?.bytes ?? new Uint8Array());
  expect(text('log.txt')).toBe(page);
  expect(text('report.json').split(JSON.stringify(page)).length - 1).toBe(2);
});
