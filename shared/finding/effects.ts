import { type Catalogue, endpointOf, type Feature, features, isOptional } from '../catalogue/catalogue';
import type { Confidence, FindingCode } from './codes';
import type { Facts, FeatureState, FeatureStates, Finding } from './finding';
import type { HostView } from './host-view';
import { isTurnedAway } from './refusals';
import type { View } from './view';

/**
 * What a finding does. `hosts`: its hosts are lost, and with them the features that need them. `everything`: all
 * features are lost. A record: those features become so, whatever the hosts.
 */
type Effect = 'hosts' | 'everything' | Partial<FeatureStates>;

const apps = ({ facts }: Finding): Partial<FeatureStates> => ({
  'ios-app': 'blocked',
  // A few inspectors' roots stand on its own list (catalogue/app-pins.ts).
  'macos-app': facts.macApp === 'maybe' ? 'unknown' : 'blocked',
  'android-app': 'blocked',
});

const working = { chat: 'impaired', 'sign-in': 'impaired', uploads: 'impaired' } as const;

const everythingImpaired = Object.fromEntries(
  features.map((feature) => [feature, 'impaired']),
) as FeatureStates;

/**
 * Inspection that this computer accepts leaves the browser alone. The phone apps do not take a company's authority
 * (App Attest and Android refuse any), and the Mac app brings a list of its own (network-facts, third-party).
 */
const inspection = (finding: Finding, catalogue: Catalogue): Effect => {
  const { facts, hosts } = finding;
  const needed = hosts.filter((host) => {
    const row = endpointOf(catalogue, host);
    return row !== undefined && !isOptional(row);
  });
  if (needed.length === 0) return {};
  if (facts.trusted === 'yes') return apps(finding);
  // Whether this computer accepts it could not be read: the browser may or may not work.
  if (facts.trusted === 'not-known') return { ...apps(finding), ...working };
  return 'hosts';
};

/** A browser's own word decides; where none could be asked, it stands to reason that it fails as well. */
const http2 = ({ facts }: Finding): Effect => {
  if (facts.browser === 'yes') return {};
  return facts.browser === 'no' ? 'hosts' : working;
};

const special: { readonly [C in FindingCode]?: (finding: Finding, catalogue: Catalogue) => Effect } = {
  'no-link': () => 'everything',
  'no-internet': () => 'everything',
  'sign-in-page': () => 'everything',
  'dns-down': () => 'everything',
  'dns-intercepted': () => ({}),
  'dns-invents-names': () => ({}),
  'clock-wrong': ({ hosts }) =>
    hosts.length > 0 ? 'hosts' : { 'ios-app': 'impaired', 'sign-in': 'impaired' },
  'address-dead': ({ facts, hosts }, catalogue) =>
    facts.how === 'refused' ? {} : ofHosts(hosts, catalogue, 'impaired'),
  'ipv6-broken': ({ facts }) => (facts.how === 'refused' ? {} : { chat: 'impaired' }),
  'unstable-path': ({ hosts }) => ({
    ...(hosts.length > 0 ? working : { chat: 'impaired', uploads: 'impaired' }),
    voice: 'impaired',
  }),
  'dns-slow': () => ({ chat: 'impaired', 'sign-in': 'impaired' }),
  'slow-path': () => ({ chat: 'impaired', voice: 'impaired' }),
  // What works, works, and is only slow; hosts that ran out of time meanwhile are what a person waits for.
  'narrow-line': ({ hosts, facts, confidence }) => {
    if (hosts.length > 0) return { ...working, voice: 'impaired' };
    // A computer that is slow itself measures low: then it is a remark.
    if (confidence === 'possible') return {};
    return facts.way === 'up' ? { uploads: 'impaired' } : { chat: 'impaired', uploads: 'impaired' };
  },
  // A remark: it is as the company wants it.
  'workspace-restricted': () => ({}),
  'proxy-only': () => ({ voice: 'impaired' }),
  // The browser finds the way by itself, other programs do not, and voice's own packets have none. Exceptions hold for
  // the browser as well.
  'proxy-not-set': ({ facts }) =>
    facts.knows === 'exceptions' ? 'hosts' : { ...everythingImpaired, voice: 'blocked' },
  // Where the straight way is open, browsers only lose time over it.
  'proxy-script-fails': ({ facts }) => (facts.direct === true ? {} : 'hosts'),
  // What was tried with a hello of ordinary size works: other programs are spared.
  'tls13-stalls': ({ facts }) => (facts.how === 'size' ? everythingImpaired : 'hosts'),
  'tls-inspected': inspection,
  'certificate-incomplete': () => ({}),
  // It explains what other findings say; only a browser that is opened alone, and refuses it, is a fault of its own.
  'trust-differs': ({ facts }) => (facts.how === 'singled_out' && facts.code !== '' ? 'hosts' : {}),
  'http2-broken': http2,
  'service-outage': ({ facts }) => outage(String(facts.components ?? '')),
  'service-rate-limits': () => ({ chat: 'impaired' }),
  'websocket-blocked': () => ({ chat: 'impaired' }),
  // Nobody knows whose page it is: nor, then, whether the host itself was reached.
  'unexpected-answer': (finding, catalogue) =>
    finding.place === 'unknown' ? inDoubt(finding, catalogue) : 'hosts',
  'upload-cut': () => ({ uploads: 'blocked' }),
  'cookies-stripped': () => ({ chat: 'impaired', 'sign-in': 'impaired' }),
  'voice-udp-blocked': ({ facts, confidence }) => ({ voice: voiceWithoutUdp(facts, confidence) }),
  'voice-breaks-up': () => ({ voice: 'impaired' }),
};

/** Whatever else hurts, hurts more: most programs take the other way within a quarter of a second (RFC 8305). */
export const isSlight = ({ code }: Finding): boolean => code === 'ipv6-broken' || code === 'address-dead';

const inDoubt = ({ hosts }: Finding, catalogue: Catalogue): Partial<FeatureStates> =>
  ofHosts(hosts, catalogue, 'unknown');

const ofHosts = (
  hosts: readonly string[],
  catalogue: Catalogue,
  state: FeatureState,
): Partial<FeatureStates> =>
  Object.fromEntries(
    hosts.flatMap((host) => {
      const row = endpointOf(catalogue, host);
      return row && !isOptional(row) ? row.features.map((feature) => [feature, state] as const) : [];
    }),
  );

const voiceWithoutUdp = ({ fallback }: Facts, confidence: Confidence): FeatureState => {
  if (confidence === 'possible') return fallback === true ? 'works' : 'unknown';
  return fallback === false ? 'blocked' : 'impaired';
};

const outage = (components: string): Partial<FeatureStates> => ({
  ...(/ChatGPT|Conversations/i.test(components) && { chat: 'impaired' }),
  ...(/Login/i.test(components) && { 'sign-in': 'impaired' }),
  ...(/File/i.test(components) && { uploads: 'impaired' }),
  ...(/Voice/i.test(components) && { voice: 'impaired' }),
});

/** The states one finding brings about; features it leaves alone are missing. */
export function effectOf(finding: Finding, catalogue: Catalogue): Partial<FeatureStates> {
  const effect = special[finding.code]?.(finding, catalogue) ?? 'hosts';
  if (effect === 'everything') return Object.fromEntries(features.map((feature) => [feature, 'blocked']));
  if (effect !== 'hosts') return effect;
  const states: Partial<Record<Feature, FeatureState>> = {};
  for (const host of finding.hosts) {
    const row = endpointOf(catalogue, host);
    if (!row || isOptional(row)) continue;
    for (const feature of row.features)
      states[feature] = worse(
        states[feature] ?? 'works',
        row.criticality === 'required' ? 'blocked' : 'impaired',
      );
  }
  return states;
}

/** `unknown` is no worse than a fault we know of, and worse than none. */
const order: readonly FeatureState[] = ['works', 'unknown', 'impaired', 'blocked'];
export const worse = (a: FeatureState, b: FeatureState): FeatureState =>
  order.indexOf(a) > order.indexOf(b) ? a : b;
export const severity = (state: FeatureState): number => order.indexOf(state);

/** What works and what does not, over all findings; unknown where a host that decides was not looked at. */
export function featuresAfter(findings: readonly Finding[], view: View): FeatureStates {
  const effects = findings.map((finding) => effectOf(finding, view.catalogue));
  const entries = features.map((feature) => {
    const start: FeatureState = wasLookedAt(feature, view, findings) ? 'works' : 'unknown';
    return [
      feature,
      effects.reduce<FeatureState>((state, effect) => worse(state, effect[feature] ?? 'works'), start),
    ];
  });
  return Object.fromEntries(entries) as FeatureStates;
}

/** Every host that the feature cannot do without answered, and let us in; or we know why not. What we cannot explain we do not call fine. */
function wasLookedAt(feature: Feature, view: View, findings: readonly Finding[]): boolean {
  const deciding = view.catalogue.endpoints
    .filter((row) => row.criticality === 'required' && row.features.includes(feature) && !isOptional(row))
    .flatMap(({ hosts }) => hosts);
  const isNamed = ({ host }: HostView, by: readonly Finding[]) =>
    by.some(({ hosts }) => hosts.includes(host));
  const onAnswers = findings.filter(({ layer }) => layer === 'http');
  const isKnown = (host: HostView) => {
    if (host.reach.kind === 'answered') return !isTurnedAway(host) || isNamed(host, onAnswers);
    return host.reach.kind === 'broken' && isNamed(host, findings);
  };
  const known = new Set(view.ours.filter(isKnown).map(({ host }) => host));
  return deciding.length > 0 ? deciding.every((host) => known.has(host)) : known.size > 0;
}
