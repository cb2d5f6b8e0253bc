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
import type { Observation } from '../../shared/observation/observation';
import type { Watch } from '../../shared/report/again';
import type { Network, Report } from '../../shared/report/report';
import { type Fate, iso, visit } from './fake-visit';

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
