import { advise } from '../../shared/advice/advise';
import type { Feature } from '../../shared/catalogue/catalogue';
import { joinLegs } from '../../shared/compare/join-legs';
import type { BundlePreview, Hello } from '../../shared/contract/contract';
import type {
  FeatureState,
  FeatureStates,
  Finding,
  NamedProduct,
  Verdict,
} from '../../shared/finding/finding';
import type { Certificate, DistinguishedName } from '../../shared/observation/certificate';
import type { FailureWord } from '../../shared/observation/failure';
import type { Observation } from '../../shared/observation/observation';
import type { Watch } from '../../shared/report/again';
import type { Network, Report } from '../../shared/report/report';

const startMs = Date.UTC(2026, 9, 20, 7, 30);
const iso = (afterMs: number) => new Date(startMs + afterMs).toISOString();

const name = (...parts: readonly (readonly [string, string])[]): DistinguishedName =>
  parts.map(([attribute, value]) => [attribute, value]);

const certificate = (
  subject: DistinguishedName,
  issuer: DistinguishedName,
  more: Partial<Certificate> = {},
): Certificate => ({
  subject,
  issuer,
  notBefore: '2026-09-01T08:00:00.000Z',
  notAfter: '2026-11-30T08:59:59.000Z',
  serialNumber: '0A1B2C3D4E5F60718293A4B5C6D7E8F9',
  key: 'EC prime256v1',
  signatureAlgorithm: 'ecdsa-with-SHA256',
  subjectAltNames: [],
  isAuthority: true,
  hasScts: false,
  sha256: [...JSON.stringify([subject, issuer])]
    .reduce((sum, c) => (Math.imul(sum, 31) + c.charCodeAt(0)) >>> 0, 7)
    .toString(16)
    .padStart(8, '0')
    .repeat(8),
  pem: '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n',
  ...more,
});

const gtsRoot = name(['C', 'US'], ['O', 'Google Trust Services LLC'], ['CN', 'GTS Root R4']);
const we1 = name(['C', 'US'], ['O', 'Google Trust Services'], ['CN', 'WE1']);
const companyRoot = name(
  ['C', 'US'],
  ['O', 'Zscaler Inc.'],
  ['OU', 'Zscaler Inc.'],
  ['CN', 'Zscaler Root CA'],
);
const companyIssuing = name(
  ['C', 'US'],
  ['O', 'Zscaler Inc.'],
  ['CN', 'Zscaler Intermediate Root CA (zscalerthree.net)'],
);

const filterIssuing = name(['C', 'US'], ['O', 'Cisco'], ['CN', 'Cisco Umbrella Secondary SubCA fra-SG']);

const leaf = (host: string, issuer: DistinguishedName, hasScts: boolean) =>
  certificate(name(['CN', host]), issuer, {
    isAuthority: false,
    subjectAltNames: [host, `*.${host}`],
    hasScts,
  });

/** As Google Trust Services issues them for OpenAI's edge; the root is not sent. */
export const genuineChain = (host: string): Certificate[] => [
  leaf(host, we1, true),
  certificate(we1, gtsRoot),
];

/** As a company's gateway shows them, its own root included. */
export const inspectedChain = (host: string): Certificate[] => [
  leaf(host, companyIssuing, false),
  certificate(companyIssuing, companyRoot, {
    key: 'RSA 2048',
    signatureAlgorithm: 'sha256WithRSAEncryption',
  }),
  certificate(companyRoot, companyRoot, {
    key: 'RSA 2048',
    signatureAlgorithm: 'sha256WithRSAEncryption',
    notAfter: '2042-05-06T00:41:41.000Z',
  }),
];

/** As a DNS filter's block page shows them. */
const blockPageChain = (host: string): Certificate[] => [leaf(host, filterIssuing, false)];

/** What happens to a host's visit: all well, opened on the way, or an end at one of its steps. */
export type Fate =
  | 'fine'
  | 'inspected'
  | 'sinkholed'
  | 'portal'
  | { readonly name: FailureWord }
  | { readonly connection: FailureWord; readonly detail?: string }
  | { readonly secure: FailureWord; readonly detail?: string }
  | { readonly answer: FailureWord };

const steps = ['name', 'connection', 'secure', 'answer'] as const;

/** The observations of one visit, as a look at a host brings them back. */
export function visit(
  host: string,
  fate: Fate,
  afterMs = 0,
  role: 'catalogue' | 'control' = 'catalogue',
): Observation[] {
  const address = fate === 'sinkholed' ? '146.112.61.106' : '104.18.32.47';
  const spread = [...host].reduce((sum, c) => sum + c.charCodeAt(0), 0) % 17;
  const took = {
    name: 8 + spread,
    connection: 21 + spread,
    secure: 38 + spread * 2,
    answer: 60 + spread * 5,
  };
  const starts = {
    name: 0,
    connection: took.name,
    secure: took.name + took.connection,
    answer: took.name + took.connection + took.secure,
  };
  const common = (step: (typeof steps)[number], kind: string, silent = false) => ({
    id: `${kind}:${host}@${address}`,
    role,
    startedAt: iso(afterMs + starts[step]),
    tookMs: silent ? 4_000 : took[step],
  });
  const failureOf = (step: (typeof steps)[number]) => {
    if (typeof fate === 'string' || !(step in fate)) return undefined;
    const why = Object.values(fate)[0] as FailureWord;
    return 'detail' in fate && fate.detail !== undefined
      ? ({ kind: 'failed', why, detail: fate.detail } as const)
      : ({ kind: 'failed', why } as const);
  };
  const isForged = fate === 'inspected' || fate === 'sinkholed';
  const chain =
    fate === 'inspected'
      ? inspectedChain(host)
      : fate === 'sinkholed'
        ? blockPageChain(host)
        : genuineChain(host);

  const all: Observation[] = [
    {
      ...common('name', 'name', failureOf('name')?.why === 'timed-out'),
      kind: 'name-lookup',
      target: { host },
      outcome: failureOf('name') ?? { kind: 'ok', value: { addresses: [address] } },
    },
    {
      ...common('connection', 'tcp', failureOf('connection')?.why === 'timed-out'),
      kind: 'tcp-connect',
      target: { host, address, port: 443 },
      outcome: failureOf('connection') ?? { kind: 'ok', value: {} },
    },
    {
      ...common('secure', 'tls', failureOf('secure')?.why === 'timed-out'),
      kind: 'tls-handshake',
      target: { host, address, port: 443, via: 'direct', serverName: host, maxVersion: 'TLSv1.3' },
      outcome: failureOf('secure') ?? {
        kind: 'ok',
        value: {
          protocol: 'TLSv1.3',
          cipher: 'TLS_AES_128_GCM_SHA256',
          alpn: 'http/1.1',
          chain,
          nameMatches: true,
          publicTrust: isForged
            ? { trusted: false, why: 'untrusted-issuer', detail: 'SELF_SIGNED_CERT_IN_CHAIN', anchor: null }
            : { trusted: true, anchor: 'GTS Root R4' },
          systemTrust:
            fate === 'inspected'
              ? { trusted: true, anchor: 'Zscaler Root CA' }
              : isForged
                ? { trusted: false, why: 'incomplete-chain', anchor: null }
                : { trusted: true, anchor: 'GTS Root R4' },
        },
      },
    },
    {
      ...common('answer', 'http'),
      kind: 'http-get',
      target: { url: `https://${host}/`, via: 'direct', address, padBytes: 0 },
      outcome: failureOf('answer') ?? {
        kind: 'ok',
        value: {
          status: fate === 'portal' ? 302 : fate === 'sinkholed' ? 403 : 200,
          headers: [
            ['server', 'cloudflare'],
            ['cf-ray', '8f0a1b2c3d4e5f60-FRA'],
          ],
          bodyStart: '',
          bodyBytes: 1_256,
          location: null,
          clockAheadMs: 120,
        },
      },
    },
  ];
  const end = typeof fate === 'string' ? steps.length : steps.findIndex((step) => step in fate) + 1;
  return all.slice(0, end);
}

/** The hosts of the pretend catalogue, and what each is for. */
export const hosts: Readonly<Record<string, readonly Feature[]>> = {
  'chatgpt.com': ['chat'],
  'ws.chatgpt.com': ['chat', 'voice'],
  'cdn.oaistatic.com': ['chat', 'macos-app'],
  'auth.openai.com': ['sign-in'],
  'auth0.openai.com': ['sign-in'],
  'challenges.cloudflare.com': ['sign-in'],
  'files.oaiusercontent.com': ['uploads'],
  'sdmntprwestus.oaiusercontent.com': ['uploads'],
  'realtime.chatgpt.com': ['voice'],
  'ios.chat.openai.com': ['ios-app'],
  'register.appattest.apple.com': ['ios-app'],
  'desktop.chatgpt.com': ['macos-app'],
  'android.chat.openai.com': ['android-app'],
};

const states = (given: Partial<Record<Feature, FeatureState>>, rest: FeatureState): FeatureStates => ({
  chat: rest,
  'sign-in': rest,
  uploads: rest,
  voice: rest,
  'ios-app': rest,
  'macos-app': rest,
  'android-app': rest,
  ...given,
});

const observe = (fates: Partial<Record<string, Fate>>, rest: Fate): Observation[] => [
  ...Object.keys(hosts).flatMap((host, i) => visit(host, fates[host] ?? rest, i * 3)),
  ...visit('www.wikipedia.org', rest === 'inspected' ? 'inspected' : 'fine', 40, 'control'),
];

const answers = { symptom: 'site-does-not-open', network: 'office' };

const report = (parts: {
  observations: Observation[];
  findings: Finding[];
  verdict: Verdict;
  complete?: boolean;
}): Report => ({
  schemaVersion: 1,
  tool: { name: 'clearway', version: '0.1.0', mode: 'window' },
  startedAt: iso(0),
  tookMs: 8_400,
  complete: parts.complete ?? true,
  catalogue: { date: '2026-10-10', source: 'built-in' },
  roots: { date: '2026-11-01', laboratory: [] },
  answers,
  plan: { id: 'full', looks: [{ kind: 'machine' }] },
  legs: [
    {
      id: 'here',
      network: {
        egress: { address: '203.0.113.7', country: 'DE', colo: 'FRA' },
        gateway: '10.20.0.1',
        resolvers: ['10.20.0.53', '10.20.1.53'],
        proxy: null,
        roundTripMs: 12,
        media: ['wifi'],
      },
      observations: parts.observations,
      findings: parts.findings,
    },
  ],
  comparison: null,
  verdict: parts.verdict,
  findings: parts.findings,
  advice: advise(parts.findings, parts.verdict, answers),
});

const zscaler: NamedProduct = {
  id: 'zscaler-zia',
  vendor: 'Zscaler',
  name: 'Zscaler Internet Access',
  confidence: 'certain',
};
const umbrella: NamedProduct = {
  id: 'cisco-umbrella',
  vendor: 'Cisco',
  name: 'Cisco Umbrella',
  confidence: 'certain',
};

const all = Object.keys(hosts);
const sinkholed = [
  'chatgpt.com',
  'ws.chatgpt.com',
  'desktop.chatgpt.com',
  'realtime.chatgpt.com',
  'files.oaiusercontent.com',
];

/** One report for each thing a person may be told. */
export const reports = {
  healthy: report({
    observations: observe({}, 'fine'),
    findings: [],
    verdict: {
      status: 'healthy',
      place: 'none',
      layer: null,
      product: null,
      code: 'healthy',
      features: states({}, 'works'),
      hosts: [],
    },
  }),

  inspected: report({
    observations: observe({}, 'inspected'),
    findings: [
      {
        code: 'tls-inspected',
        layer: 'tls',
        place: 'network',
        confidence: 'certain',
        hosts: all,
        product: zscaler,
        facts: {
          issuer: 'Zscaler Intermediate Root CA (zscalerthree.net)',
          trusted: true,
          scope: 'everything',
        },
        evidence: all.map((host) => `tls:${host}@104.18.32.47`),
      },
    ],
    verdict: {
      status: 'degraded',
      place: 'network',
      layer: 'tls',
      product: zscaler,
      code: 'tls-inspected',
      features: states({ 'ios-app': 'blocked', 'macos-app': 'blocked', 'android-app': 'impaired' }, 'works'),
      hosts: all,
    },
  }),

  'dns-sinkhole': report({
    observations: observe(Object.fromEntries(sinkholed.map((host) => [host, 'sinkholed' as const])), 'fine'),
    findings: [
      {
        code: 'dns-sinkhole',
        layer: 'dns',
        place: 'network',
        confidence: 'certain',
        hosts: sinkholed,
        product: umbrella,
        facts: { address: '146.112.61.106', intercepted: false, scope: 'chatgpt' },
        evidence: sinkholed.map((host) => `name:${host}@146.112.61.106`),
      },
    ],
    verdict: {
      status: 'blocked',
      place: 'network',
      layer: 'dns',
      product: umbrella,
      code: 'dns-sinkhole',
      features: states({ 'sign-in': 'works', 'ios-app': 'works', 'android-app': 'works' }, 'blocked'),
      hosts: sinkholed,
    },
  }),

  captive: report({
    observations: observe(
      { 'auth.openai.com': { secure: 'tls-not-spoken', detail: 'ERR_SSL_WRONG_VERSION_NUMBER' } },
      { connection: 'timed-out', detail: 'ETIMEDOUT' },
    ),
    findings: [
      {
        code: 'sign-in-page',
        layer: 'http',
        place: 'sign-in-page',
        confidence: 'certain',
        hosts: [],
        product: null,
        facts: { portal: 'login.hotel.example' },
        evidence: ['plain:captive.apple.com'],
      },
    ],
    verdict: {
      status: 'blocked',
      place: 'sign-in-page',
      layer: 'http',
      product: null,
      code: 'sign-in-page',
      features: states({}, 'blocked'),
      hosts: all,
    },
  }),

  stopped: report({
    observations: observe({}, 'fine').slice(0, 9),
    findings: [],
    verdict: {
      status: 'unknown',
      place: 'unknown',
      layer: null,
      product: null,
      code: 'could-not-tell',
      features: states({}, 'unknown'),
      hosts: [],
    },
    complete: false,
  }),
} as const satisfies Readonly<Record<string, Report>>;
export type ReportName = keyof typeof reports;

/** The second leg: the phone's own network, where nothing is in the way unless said otherwise. */
const hotspotLeg = (more: Partial<Network> = {}, fate: Fate = 'fine'): Report => {
  const leg = report({
    observations: observe({}, fate),
    findings: [],
    verdict: reports.healthy.verdict,
  });
  const network: Network = {
    egress: { address: '198.51.100.7', country: 'DE', colo: 'FRA' },
    gateway: '172.20.10.1',
    resolvers: ['172.20.10.1'],
    proxy: null,
    media: ['wifi'],
    roundTripMs: 40,
    ...more,
  };
  return { ...leg, legs: leg.legs.map((one) => ({ ...one, id: 'hotspot' as const, network })) };
};

const office = reports['dns-sinkhole'];
const sameEgress = { egress: office.legs[0]?.network.egress ?? null };

/** One pair of networks for each thing a comparison may say. */
export const comparedReports: Readonly<Record<string, Report>> = {
  'office-network': joinLegs(office, hotspotLeg()),
  'agent-on-this-computer': joinLegs(reports.inspected, hotspotLeg({}, 'inspected')),
  'same-network': joinLegs(office, hotspotLeg(office.legs[0]?.network)),
  'tunnel-carries-both': joinLegs(office, hotspotLeg({ ...sameEgress, media: ['wifi', 'tunnel'] })),
  stopped: joinLegs(office, { ...hotspotLeg(), complete: false }),
};

/** Three hours of a watch: all well, then a filter for a while, then a sleep, then something that cannot be told. */
export const watchSeen: Omit<Watch, 'proof'> = {
  startedAt: iso(0),
  everySeconds: 180,
  forMinutes: 120,
  points: Array.from({ length: 24 }, (_, i) => {
    const { verdict } =
      i >= 7 && i < 11 ? office : i === 15 ? reports.inspected : i === 23 ? reports.stopped : reports.healthy;
    return {
      startedAt: iso((i + (i > 17 ? 6 : 0)) * 180_000),
      tookMs: 2_000,
      status: verdict.status,
      code: verdict.code,
      features: verdict.features,
      troubledHosts: verdict.hosts.length,
      network: 0,
    };
  }),
};

/** Sessions as the engine offers them. */
export const keptSessions: Hello['kept'] = [
  { id: '0b54b9c6-5a3e-4d0a-9a51-0d5f3c1f7a01', startedAt: iso(0), status: 'blocked', waitsForHotspot: true },
  {
    id: '0b54b9c6-5a3e-4d0a-9a51-0d5f3c1f7a02',
    startedAt: iso(-86_400_000),
    status: 'degraded',
    waitsForHotspot: false,
  },
];

export const hello = (more: Partial<Hello> = {}): Hello => ({
  version: '0.1.0',
  mode: 'window',
  lang: 'en',
  catalogueDate: '2026-10-10',
  laboratoryRoots: [],
  managed: null,
  allowed: { hotspot: true, recording: true, screenshots: true },
  autoRun: false,
  kept: [],
  keptDays: 14,
  opened: null,
  ...more,
});

/** `clearway view FILE`. */
export const viewMode = hello({
  opened: { name: 'clearway-2026-10-20.zip', report: reports['dns-sinkhole'] },
});

export const preview: BundlePreview = {
  entries: [
    {
      name: 'report.json',
      sizeBytes: 184_320,
      text: JSON.stringify({ schemaVersion: 1, verdict: reports['dns-sinkhole'].verdict }, null, 2),
    },
    { name: 'report.html', sizeBytes: 51_200, text: '<!doctype html><title>Clearway</title>' },
    {
      name: 'certificates/chatgpt.com.pem',
      sizeBytes: 4_213,
      text: '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n',
    },
    { name: 'log.txt', sizeBytes: 120_400, text: 'a line of the log\n'.repeat(7_000) },
    { name: 'screens/block-page.png', sizeBytes: 20_480, text: null },
    { name: 'manifest.json', sizeBytes: 812, text: '{}' },
  ],
  removed: { user: 3, host: 2, mac: 4, 'something-new': 1, cookie: 0 },
  readable: [],
  parts: ['certificates', 'pages', 'policy', 'log'],
};
