import { type FindingCode, findingCodes } from './codes';
import type { Finding } from './finding';

/** What holds only because something else does, and need not be said. */
interface Hides {
  readonly cause: FindingCode;
  readonly symptoms: readonly FindingCode[];
  /** Only a symptom whose hosts all lie under the cause. */
  readonly sameHosts?: true;
}

const beyond = (...keep: readonly FindingCode[]) => findingCodes.filter((code) => !keep.includes(code));

const dns = ['dns-name-missing', 'dns-refused', 'dns-server-failure', 'dns-silent'] as const;
const certificates = [
  'tls-inspected',
  'certificate-expired',
  'certificate-wrong-name',
  'certificate-incomplete',
] as const;
const handshakes = ['tls-cut-on-name', 'tls-fails', 'tls13-stalls'] as const;

/**
 * Causes hide symptoms: sign-in page > link > clock > names > connections > encryption > answers > WebSocket > UDP.
 * Most hosts fail at one step only and need no row: a host without a name is never connected to.
 */
export const hiding: readonly Hides[] = [
  { cause: 'no-link', symptoms: beyond('no-link') },
  { cause: 'sign-in-page', symptoms: beyond('sign-in-page', 'no-link') },
  {
    cause: 'no-internet',
    symptoms: beyond(
      'no-internet',
      'no-link',
      'sign-in-page',
      'clock-wrong',
      'proxy-not-set',
      'proxy-script-fails',
    ),
  },
  { cause: 'clock-wrong', symptoms: ['certificate-expired'] },
  {
    cause: 'mtu-black-hole',
    symptoms: [...handshakes, 'proxy-refuses', 'answer-missing', 'websocket-blocked'],
    sameHosts: true,
  },
  {
    cause: 'unstable-path',
    symptoms: [
      'slow-path',
      'websocket-blocked',
      'answer-missing',
      'ipv6-broken',
      'address-dead',
      'voice-breaks-up',
    ],
  },
  { cause: 'slow-path', symptoms: ['voice-breaks-up', 'dns-slow'] },
  { cause: 'dns-slow', symptoms: [...dns], sameHosts: true },
  { cause: 'unstable-path', symptoms: ['dns-slow', 'mtu-black-hole'] },
  { cause: 'narrow-line', symptoms: ['dns-slow', 'mtu-black-hole'] },
  {
    cause: 'unstable-path',
    symptoms: [
      'dns-silent',
      'dns-refused',
      'dns-server-failure',
      'tcp-silent',
      'proxy-refuses',
      ...handshakes,
    ],
    sameHosts: true,
  },
  { cause: 'dns-down', symptoms: [...dns, 'voice-udp-blocked', 'proxy-unreachable'] },
  { cause: 'proxy-needs-password', symptoms: ['proxy-refuses', 'voice-udp-blocked', 'websocket-blocked'] },
  { cause: 'proxy-unreachable', symptoms: ['voice-udp-blocked', 'websocket-blocked'] },
  {
    cause: 'proxy-not-set',
    symptoms: ['tcp-reset', 'tcp-silent', 'tcp-unreachable', 'no-internet', 'voice-udp-blocked', 'dns-down'],
  },
  {
    cause: 'proxy-script-fails',
    symptoms: ['tcp-reset', 'tcp-silent', 'tcp-unreachable'],
    sameHosts: true,
  },
  { cause: 'proxy-script-fails', symptoms: ['no-internet'] },
  { cause: 'http2-broken', symptoms: ['browser-fails'] },
  { cause: 'block-page', symptoms: ['http2-broken', 'browser-fails'], sameHosts: true },
  { cause: 'unstable-path', symptoms: ['http2-broken', 'browser-fails'] },
  { cause: 'narrow-line', symptoms: ['upload-cut'] },
  {
    cause: 'narrow-line',
    symptoms: [
      'dns-silent',
      'dns-refused',
      'dns-server-failure',
      'tcp-silent',
      'proxy-refuses',
      ...handshakes,
      'answer-missing',
      'websocket-blocked',
      'http2-broken',
      'browser-fails',
    ],
    sameHosts: true,
  },
  { cause: 'unstable-path', symptoms: ['narrow-line'] },
  { cause: 'proxy-only', symptoms: ['voice-udp-blocked'] },
  ...(['unstable-path', 'proxy-needs-password', 'mtu-black-hole'] as const).map((cause) => ({
    cause,
    symptoms: ['upload-cut' as const],
  })),
  ...(['block-page', 'tls-cut-on-name', 'unexpected-answer', 'service-error', 'answer-missing'] as const).map(
    (cause) => ({
      cause,
      symptoms: ['upload-cut' as const, 'cookies-stripped' as const],
      sameHosts: true as const,
    }),
  ),
  // A product that blocks shows its certificate to do so (Broadcom does even where it inspects nothing).
  {
    cause: 'block-page',
    symptoms: ['tls-inspected', 'unexpected-answer', 'websocket-blocked'],
    sameHosts: true,
  },
  { cause: 'service-error', symptoms: ['service-outage', 'websocket-blocked'] },
  { cause: 'service-error', symptoms: ['unexpected-answer'], sameHosts: true },
  { cause: 'certificate-expired', symptoms: ['certificate-incomplete'], sameHosts: true },
  { cause: 'tls-cut-on-name', symptoms: ['websocket-blocked'], sameHosts: true },
  ...certificates
    .slice(1)
    .map((cause) => ({ cause, symptoms: ['unexpected-answer' as const], sameHosts: true as const })),
];

/** Root causes only. Rules do not know each other; hiding happens here, once. */
export const withoutSymptoms = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((symptom) => !findings.some((cause) => hides(cause, symptom)));

const hides = (cause: Finding, symptom: Finding): boolean =>
  hiding.some(
    (row) =>
      row.cause === cause.code &&
      row.symptoms.includes(symptom.code) &&
      (!row.sameHosts || symptom.hosts.every((host) => cause.hosts.includes(host))),
  );
