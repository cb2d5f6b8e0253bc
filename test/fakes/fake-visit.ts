import type { Certificate, DistinguishedName } from '../../shared/observation/certificate';
import type { FailureWord } from '../../shared/observation/failure';
import type { Observation } from '../../shared/observation/observation';
import { certificate } from './saw';

const startMs = Date.UTC(2026, 9, 20, 7, 30);
/** So long after the pretended looks began. */
export const iso = (afterMs: number) => new Date(startMs + afterMs).toISOString();

const name = (...parts: readonly (readonly [string, string])[]): DistinguishedName =>
  parts.map(([attribute, value]) => [attribute, value]);

/** As `certificate` makes it, with what people see of one filled in: numbers of its own and a text. */
const shownCertificate = (
  subject: DistinguishedName,
  issuer: DistinguishedName,
  more: Partial<Certificate> = {},
): Certificate =>
  certificate(subject, issuer, {
    serialNumber: '0A1B2C3D4E5F60718293A4B5C6D7E8F9',
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
  shownCertificate(name(['CN', host]), issuer, {
    isAuthority: false,
    subjectAltNames: [host, `*.${host}`],
    hasScts,
  });

/** As Google Trust Services issues them for OpenAI's edge; the root is not sent. */
export const genuineChain = (host: string): Certificate[] => [
  leaf(host, we1, true),
  shownCertificate(we1, gtsRoot),
];

/** As a company's gateway shows them, its own root included. */
export const inspectedChain = (host: string): Certificate[] => [
  leaf(host, companyIssuing, false),
  shownCertificate(companyIssuing, companyRoot, {
    key: 'RSA 2048',
    signatureAlgorithm: 'sha256WithRSAEncryption',
  }),
  shownCertificate(companyRoot, companyRoot, {
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
