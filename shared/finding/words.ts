import type { FindingCode } from './codes';
import type { Facts, Finding, NamedProduct } from './finding';

/** The facts a rule gives beside `hosts` and `scope`, as codes.ts documents them. */
export const factsOfCode: Readonly<Partial<Record<FindingCode, readonly string[]>>> = {
  'no-internet': ['router'],
  'sign-in-page': ['portal'],
  'clock-wrong': ['direction', 'days', 'hours'],
  'ipv6-broken': ['how'],
  'unstable-path': ['slow'],
  'slow-path': ['roundTripMs'],
  'narrow-line': ['way', 'kbps'],
  'dns-slow': ['how', 'waitMs', 'seconds', 'lostPercent'],
  'dns-name-missing': ['outside', 'twoAnswers'],
  'dns-sinkhole': ['address', 'intercepted', 'hostsFile', 'twoAnswers'],
  'dns-redirected': ['address', 'intercepted', 'hostsFile', 'twoAnswers'],
  'dns-intercepted': ['how'],
  'dns-invents-names': ['address'],
  'address-dead': ['address', 'how'],
  'proxy-needs-password': ['proxy', 'schemes'],
  'proxy-unreachable': ['proxy', 'how', 'told'],
  'proxy-refuses': ['proxy', 'status', 'how'],
  'proxy-only': ['proxy', 'told'],
  'proxy-not-set': ['proxy', 'knows'],
  'proxy-script-fails': ['how', 'direct'],
  'tls-inspected': ['issuer', 'trusted', 'browser', 'http2', 'onMac', 'macApp', 'agent', 'agents'],
  'trust-differs': ['how', 'code', 'issuer'],
  'http2-broken': ['how', 'browser'],
  'browser-fails': ['why', 'proxy'],
  'tls-cut-on-name': ['how'],
  'tls13-stalls': ['how'],
  'tls-fails': ['how'],
  'certificate-expired': ['expired'],
  'certificate-wrong-name': ['names'],
  'block-page': ['page', 'status'],
  'unexpected-answer': ['status', 'page'],
  'upload-cut': ['how', 'status'],
  'service-error': ['status', 'confirmed'],
  'service-outage': ['indicator'],
  'service-refuses-country': ['country'],
  'service-refuses-address': ['status'],
  'workspace-restricted': ['sign'],
  'websocket-blocked': ['how', 'status', 'seconds'],
  'voice-udp-blocked': ['how', 'fallback'],
  'voice-breaks-up': ['lostPercent', 'jitterMs', 'roundTripMs'],
};

/** A sentence names a few hosts and counts the rest. */
const namedHosts = 6;

/**
 * Everything a finding's sentences may ask for. Words choose by `select`, which knows no hyphens, no true and false
 * and no missing fact, so yes/no facts become `yes` and `no`, and what is not known `?`, which chooses `other`.
 *
 * `hasProduct` is `yes`, `maybe` (only possible) or `no`; `where` is `computer`, `network` or `elsewhere`. Every fact of
 * its own has a companion, `hasCountry` for `country`, which is `yes` or `no`.
 */
export function factsForWords(finding: Finding): Facts {
  const { hosts, product, place } = finding;
  const facts: Facts = { ...emptyFacts(finding.code), ...finding.facts };
  return {
    ...Object.fromEntries(Object.entries(facts).flatMap(([name, fact]) => wordsOf(name, wordOf(name, fact)))),
    hosts: hosts.length,
    hostNames: hostNames(hosts),
    product: product?.name ?? '',
    vendor: product?.vendor ?? '',
    productId: product?.id ?? '',
    hasProduct: howSure(product),
    where: place === 'this-computer' ? 'computer' : place === 'network' ? 'network' : 'elsewhere',
  };
}

export const hostNames = (hosts: readonly string[]): string =>
  hosts.slice(0, namedHosts).join(', ') +
  (hosts.length > namedHosts ? ` (+${hosts.length - namedHosts})` : '');

const counted = new Set(['days', 'hours', 'lostPercent', 'roundTripMs', 'kbps', 'slow', 'waitMs', 'seconds']);

const notKnown = '?';

const emptyFacts = (code: FindingCode): Facts =>
  Object.fromEntries(
    ['scope', ...(factsOfCode[code] ?? [])].map((name) => [name, counted.has(name) ? 0 : notKnown]),
  );

function wordOf(name: string, fact: Facts[string]): string | number {
  if (typeof fact === 'boolean') return fact ? 'yes' : 'no';
  // HTTP knows no status 0: rules write it where no answer came.
  if (fact === '' || (name === 'status' && fact === 0)) return notKnown;
  // Some rules say how by a failure word.
  return name === 'how' && fact === 'timed-out' ? 'silent' : fact;
}

/** A fact and its companion. */
const wordsOf = (name: string, word: string | number): [string, string | number][] => [
  [name, word],
  [`has${name.charAt(0).toUpperCase()}${name.slice(1)}`, word === notKnown ? 'no' : 'yes'],
];

const howSure = (product: NamedProduct | null): 'yes' | 'maybe' | 'no' => {
  if (product === null) return 'no';
  return product.confidence === 'possible' ? 'maybe' : 'yes';
};
