import type { Certificate } from '../../shared/observation/certificate';
import type { Observation, ObservationKind, ObservationOf } from '../../shared/observation/observation';
import { type Report, reportSchema } from '../../shared/report/report';

const startedAt = '2026-11-20T09:30:00.000Z';
const laterBy = (ms: number) => new Date(Date.parse(startedAt) + ms).toISOString();

/** One observation, with the parts that do not matter here filled in. */
export const saw = <K extends ObservationKind>(
  kind: K,
  target: ObservationOf<K>['target'],
  outcome: ObservationOf<K>['outcome'],
  {
    id = `${kind}:${JSON.stringify(target)}`,
    role = 'catalogue' as Observation['role'],
    at = 0,
    tookMs = 20,
  } = {},
): Observation => ({ id, kind, role, target, startedAt: laterBy(at), tookMs, outcome }) as Observation;

/** PEM around any bytes: what matters here is what can be read in them. */
export const pemOf = (inside: string): string =>
  `-----BEGIN CERTIFICATE-----\n${(
    Buffer.from(inside, 'latin1')
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  ).join('\n')}\n-----END CERTIFICATE-----\n`;

export const certificate = (
  commonName: string,
  issuer: string,
  more: Partial<Certificate> = {},
): Certificate => ({
  subject: [['CN', commonName]],
  issuer: [
    ['C', 'US'],
    ['O', 'Fortinet'],
    ['CN', issuer],
    ['emailAddress', 'support@fortinet.com'],
  ],
  notBefore: '2026-01-01T00:00:00.000Z',
  notAfter: '2027-01-01T00:00:00.000Z',
  serialNumber: '0A1B2C3D4E5F',
  key: 'EC prime256v1',
  signatureAlgorithm: 'ecdsa-with-SHA256',
  subjectAltNames: [commonName, `*.${commonName}`],
  isAuthority: false,
  hasScts: false,
  sha256: [...commonName]
    .map((c) => c.charCodeAt(0).toString(16))
    .join('')
    .padEnd(64, '0')
    .slice(0, 64),
  pem: pemOf(`\x30\x82\x02\x11\x31\x0b ${commonName} \x06\x03 ${issuer} \x1e\x02`),
  ...more,
});

const authority = certificate('FGT60F0000000001', 'FGT60F0000000001', { isAuthority: true });

/** A visit as the probes report it. */
export function visit(
  host: string,
  {
    role = 'catalogue' as Observation['role'],
    at = 0,
    inspected = false,
    fails = '' as '' | 'tcp' | 'tls',
    body = '',
  } = {},
): readonly Observation[] {
  const address = '104.18.32.47';
  const leaf = certificate(host, inspected ? 'FGT60F0000000001' : 'WE1');
  const look = <K extends ObservationKind>(
    kind: K,
    id: string,
    target: ObservationOf<K>['target'],
    outcome: ObservationOf<K>['outcome'],
    times: { at: number; tookMs: number },
  ) => saw(kind, target, outcome, { id, role, at: at + times.at, tookMs: times.tookMs });
  const name = look(
    'name-lookup',
    `name:${host}`,
    { host },
    { kind: 'ok', value: { addresses: [address] } },
    { at: 0, tookMs: 14 },
  );
  const connect = (outcome: ObservationOf<'tcp-connect'>['outcome']) =>
    look('tcp-connect', `tcp:${host}@${address}`, { host, address, port: 443 }, outcome, {
      at: 14,
      tookMs: 22,
    });
  if (fails === 'tcp') return [name, connect({ kind: 'failed', why: 'timed-out' })];
  const target = { host, address, port: 443, via: 'direct', serverName: host, maxVersion: 'TLSv1.3' };
  const shake = (outcome: ObservationOf<'tls-handshake'>['outcome']) =>
    look('tls-handshake', `tls:${host}@${address}`, target, outcome, { at: 36, tookMs: 41 });
  const opened = connect({ kind: 'ok', value: {} });
  if (fails === 'tls') return [name, opened, shake({ kind: 'failed', why: 'reset', detail: 'ECONNRESET' })];
  return [
    name,
    opened,
    shake({
      kind: 'ok',
      value: {
        protocol: 'TLSv1.3',
        cipher: 'TLS_AES_128_GCM_SHA256',
        alpn: 'http/1.1',
        chain: inspected ? [leaf, authority] : [leaf],
        nameMatches: true,
        publicTrust: inspected
          ? { trusted: false, why: 'untrusted-issuer', detail: 'SELF_SIGNED_CERT_IN_CHAIN', anchor: null }
          : { trusted: true, anchor: 'GTS Root R4' },
        systemTrust: null,
      },
    }),
    look(
      'http-get',
      `http:https://${host}/`,
      { url: `https://${host}/`, via: 'direct', address, padBytes: 0 },
      {
        kind: 'ok',
        value: {
          status: body === '' ? 200 : 403,
          headers: [
            ['server', 'cloudflare'],
            ['set-cookie', '__cf_bm=abcdef.123456-xyz; path=/; HttpOnly'],
            ['cf-ray', '8e5a1b2c3d4e5f60-ICN'],
          ],
          bodyStart: body,
          bodyBytes: body.length,
          location: null,
          clockAheadMs: 120,
        },
      },
      { at: 77, tookMs: 63 },
    ),
  ];
}

const hosts = [
  'chatgpt.com',
  'auth.openai.com',
  'cdn.oaistatic.com',
  'files.oaiusercontent.com',
  'ws.chatgpt.com',
];

/** A whole report: an office that opens ChatGPT's encryption and cuts uploads. */
export function sampleReport(): Report {
  const observations: Observation[] = [
    saw(
      'machine',
      {},
      {
        kind: 'ok',
        value: {
          os: 'linux',
          osVersion: '6.1',
          interfaces: [
            {
              name: 'wlan0',
              medium: 'wifi',
              addresses: [{ address: '10.20.30.40', family: 'IPv4', scope: 'private' }],
            },
          ],
          gateway: '10.20.30.1',
          resolvers: ['10.20.30.2'],
          proxy: { source: 'none', https: null, http: null, except: '' },
        },
      },
      { id: 'machine' },
    ),
    ...hosts.flatMap((host, i) =>
      visit(host, {
        at: i * 6,
        inspected: host !== 'files.oaiusercontent.com',
        fails: host.startsWith('files') ? 'tls' : '',
      }),
    ),
    ...visit('www.wikipedia.org', { role: 'control', at: 40 }),
  ];
  const product = {
    id: 'fortinet-fortigate',
    vendor: 'Fortinet',
    name: 'Fortinet FortiGate',
    confidence: 'certain',
  } as const;
  return reportSchema.parse({
    schemaVersion: 1,
    tool: { name: 'clearway', version: '0.1.0', mode: 'headless' },
    startedAt,
    tookMs: 1834,
    complete: true,
    catalogue: { date: '2026-10-10', source: 'built-in' },
    roots: { date: '2026-10-01', laboratory: [] },
    answers: {
      symptom: 'something-else',
      words: 'The bar stops at half.',
      where: 'browser',
      network: 'office',
    },
    plan: {
      id: 'full',
      looks: [
        { kind: 'machine' },
        ...hosts.map((host) => ({ kind: 'visit', role: 'catalogue', host, port: 443, path: '/' })),
        { kind: 'visit', role: 'control', host: 'www.wikipedia.org', port: 443, path: '/' },
      ],
    },
    legs: [
      {
        id: 'here',
        network: {
          egress: { address: '203.0.113.9', country: 'KR', colo: 'ICN' },
          gateway: '10.20.30.1',
          resolvers: ['10.20.30.2'],
          proxy: null,
          roundTripMs: 11,
          media: ['wifi'],
        },
        observations,
        findings: [],
      },
    ],
    comparison: null,
    verdict: {
      status: 'degraded',
      place: 'network',
      layer: 'tls',
      product,
      code: 'tls-inspected',
      features: {
        chat: 'impaired',
        'sign-in': 'impaired',
        uploads: 'blocked',
        voice: 'unknown',
        'ios-app': 'blocked',
        'macos-app': 'blocked',
        'android-app': 'works',
      },
      hosts: hosts.slice(0, 3),
    },
    findings: [
      {
        code: 'tls-inspected',
        layer: 'tls',
        place: 'network',
        confidence: 'certain',
        hosts: hosts.slice(0, 3),
        product,
        facts: { issuer: 'FGT60F0000000001', trusted: false, scope: 'chatgpt', hosts: 3 },
        evidence: hosts.slice(0, 3).map((host) => `tls:${host}@104.18.32.47`),
      },
    ],
    advice: [{ code: 'tls-inspected', who: 'it', steps: [{ code: 'do-not-inspect', facts: { hosts: 3 } }] }],
    steps: [
      { code: 'reload', state: 'done', at: laterBy(60_000) },
      { code: 'note-message', state: 'done', at: laterBy(90_000), note: 'It says: network problem.' },
    ],
  });
}
