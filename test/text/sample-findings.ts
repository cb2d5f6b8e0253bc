import type { FindingCode } from '../../shared/finding/codes';
import type { Facts, Finding } from '../../shared/finding/finding';

/** The facts of each code as codes.ts documents them. */
export const sampleFacts: Readonly<Partial<Record<FindingCode, Facts>>> = {
  'sign-in-page': { portal: 'portal.hotel.example' },
  'clock-wrong': { direction: 'behind', days: 400, hours: 9600 },
  'upload-cut': { how: 'closed', status: 0 },
  'unstable-path': { slow: 7 },
  'slow-path': { roundTripMs: 300 },
  'dns-name-missing': { outside: 'differs', twoAnswers: false },
  'dns-sinkhole': { address: '146.112.61.106', intercepted: true, hostsFile: 'no', twoAnswers: true },
  'dns-redirected': { address: '10.0.0.1', intercepted: false, hostsFile: 'yes', twoAnswers: false },
  'dns-intercepted': { how: 'same' },
  'dns-invents-names': { address: '198.51.100.77' },
  'proxy-needs-password': { proxy: 'http://proxy.example:8080', schemes: 'Basic' },
  'proxy-unreachable': { proxy: 'http://proxy.example:8080', how: 'silent' },
  'proxy-refuses': { proxy: 'http://proxy.example:8080', status: 403 },
  'proxy-only': { proxy: 'http://proxy.example:8080' },
  'proxy-not-set': { proxy: 'http://proxy.example:8080' },
  'proxy-script-fails': { how: 'broken', direct: false },
  'tls-inspected': { issuer: 'CN=Zscaler Root CA', trusted: false, agent: 'yes', agents: '' },
  'tls-cut-on-name': { how: 'reset' },
  'tls-fails': { how: 'silent' },
  'certificate-expired': { expired: '2026-11-01' },
  'certificate-wrong-name': { names: 'www.example.org' },
  'block-page': { page: 'Access Blocked', status: 403 },
  'unexpected-answer': { status: 200, page: 'It works' },
  'service-error': { status: 502, confirmed: true },
  'service-outage': { indicator: 'major' },
  'service-refuses-country': { country: 'KP' },
  'websocket-blocked': { how: 'stripped', status: 200 },
  'voice-udp-blocked': { fallback: true },
};

export const findingOf = (code: FindingCode, more: Partial<Finding> = {}): Finding => ({
  code,
  layer: 'tls',
  place: 'network',
  confidence: 'likely',
  hosts: ['chatgpt.com', 'ws.chatgpt.com'],
  product: null,
  facts: { scope: 'chatgpt', ...sampleFacts[code] },
  evidence: ['tls:chatgpt.com'],
  ...more,
});
