import { productBySinkhole, productBySinkholeName } from '../../catalogue/recognise';
import { isOddAddress } from '../../observation/addresses';
import type { FailureWord } from '../../observation/failure';
import type { ObservationOf } from '../../observation/observation';
import { by, failureOf, isGivenUp, seenIn } from '../../observation/seen';
import { withWriter } from '../blocking-page';
import { toldByHostsFile } from '../context';
import { addressesOf, type HostView, idsOf, outsideAnswers, ownAnswer } from '../host-view';
import { interceptionIn, resolverProductIn } from '../resolver';
import { type Draft, mayBeTheirs, named, type Rule } from '../rule';
import { scopeOf, type View } from '../view';

/**
 * Names we are not sure exist, and names the servers outside do not know either, prove nothing. Unless this network
 * says the same of names that surely exist: then whoever says so answers for the servers outside too.
 */
const shouldExist = (view: View) => {
  const deniesAll =
    view.controls.length > 0 && view.controls.every((c) => failureOf(c.lookup) === 'name-not-found');
  return (host: HostView): boolean => {
    if (host.endpoint && !host.endpoint.nameExists) return false;
    const outside = outsideAnswers(host.queries);
    return deniesAll || outside.length === 0 || outside.some((q) => (seenIn(q)?.addresses.length ?? 0) > 0);
  };
};

/** What was asked and answered about the names of these hosts. */
const askedIds = (hosts: readonly HostView[]): readonly string[] =>
  hosts.flatMap((host) => [...idsOf([host], 'lookup'), ...host.queries.map(({ id }) => id)]);

const nameFails = ({ reach }: HostView) => reach.kind === 'broken' && reach.step === 'name';

/** Hosts whose name failed in one way, as a draft. Whether others resolve makes it a filter rather than a fault. */
function namesThat(view: View, failsSo: (host: HostView) => boolean): Draft | undefined {
  const hit = view.ours.filter((host) => nameFails(host) && failsSo(host)).filter(shouldExist(view));
  if (hit.length === 0) return undefined;
  const outside = hit.some(({ queries }) => outsideAnswers(queries).length > 0);
  // However each of them fails: a resolver in trouble answers one with "no" and the next not at all.
  const failing = view.hosts.filter(nameFails).map(({ host }) => host);
  const resolver = resolverProductIn(view.all);
  return {
    confidence: outside ? 'certain' : 'likely',
    hosts: hit.map(({ host }) => host),
    evidence: [...askedIds(hit), ...(resolver?.evidence ?? [])],
    facts: {
      outside: outside ? 'differs' : 'not-known',
      twoAnswers: isAnsweredTwice(hit),
      scope: scopeOf(view, failing),
    },
    product: named(resolver?.found, 'possible'),
    ...(!outside &&
      mayBeTheirs(hit) && { confidence: 'possible' as const, place: 'unknown' as const, product: null }),
  };
}

/**
 * The resolver was silent, however this system words it: Windows and macOS say "not found" of names that nobody
 * answered for, so the resolver is asked directly as well.
 */
const isSilence = (word: FailureWord | undefined, own: ObservationOf<'dns-query'> | undefined): boolean => {
  if (word === 'timed-out' || word === 'dns-failed') return own?.outcome.kind !== 'ok';
  return (word === 'name-not-found' || word === 'no-address') && failureOf(own) === 'timed-out';
};

/** No resolver answers anything, though the line itself is open. */
export const dnsDown: Rule = {
  code: 'dns-down',
  layer: 'dns',
  place: 'network',
  holds(view) {
    const lookups = by('name-lookup', view.all).filter(({ outcome }) => outcome.kind !== 'skipped');
    const own = by('dns-query', view.all).filter(({ role }) => role !== 'explain');
    const answerTo = (name: string) => ownAnswer({ queries: own.filter((q) => q.target.name === name) });
    const failed = lookups.filter((o) => isSilence(failureOf(o), answerTo(o.target.host)));
    if (failed.length < 3 || failed.length < lookups.length) return undefined;
    return {
      confidence: 'certain',
      hosts: view.ours.map(({ host }) => host),
      evidence: failed.map(({ id }) => id),
      ...(isNobodyHere(view, failed, own) && { place: 'this-computer' as const }),
    };
  },
};

/** No resolver is given up sooner. */
const leastPatienceMs = 1_000;

/**
 * Only this computer itself is asked, nobody answers there, and the system knows sooner than it could have grown tired of
 * waiting: no program listens. One that listens, and finds nobody outside, keeps it waiting.
 */
const isNobodyHere = (
  { machine }: View,
  failed: readonly ObservationOf<'name-lookup'>[],
  own: readonly ObservationOf<'dns-query'>[],
): boolean =>
  machine !== undefined &&
  machine.resolvers.length > 0 &&
  machine.resolvers.every((address) => /^(127\.|::1$)/.test(address)) &&
  !own.some(({ outcome }) => outcome.kind === 'ok') &&
  Math.min(...failed.map(({ tookMs }) => tookMs)) < leastPatienceMs;

/** It gave the address after all, when the system had given up. */
const isLate = (host: HostView): boolean =>
  isGivenUp(host.lookup) && (seenIn(ownAnswer(host))?.addresses.length ?? 0) > 0;

export const dnsNameMissing: Rule = {
  code: 'dns-name-missing',
  layer: 'dns',
  place: 'network',
  holds: (view) =>
    namesThat(view, (host) => {
      const word = failureOf(host.lookup);
      const own = ownAnswer(host);
      const rcode = seenIn(own)?.rcode;
      if (rcode === undefined)
        return (word === 'name-not-found' || word === 'no-address') && !isSilence(word, own);
      return rcode === 'NXDOMAIN' || (rcode === 'NOERROR' && word !== 'timed-out' && !isLate(host));
    }),
};

const withRcode =
  (...rcodes: readonly string[]) =>
  (host: HostView) => {
    const own = ownAnswer(host);
    return rcodes.includes(seenIn(own)?.rcode ?? '');
  };

export const dnsRefused: Rule = {
  code: 'dns-refused',
  layer: 'dns',
  place: 'network',
  holds: (view) => namesThat(view, withRcode('REFUSED', 'NOTIMP')),
};

export const dnsServerFailure: Rule = {
  code: 'dns-server-failure',
  layer: 'dns',
  place: 'network',
  holds: (view) => namesThat(view, withRcode('SERVFAIL', 'FORMERR')),
};

/** The resolver answers other names, never these. */
export const dnsSilent: Rule = {
  code: 'dns-silent',
  layer: 'dns',
  place: 'network',
  holds: (view) => namesThat(view, (host) => isSilence(failureOf(host.lookup), ownAnswer(host))),
};

/** The addresses that give the lie away; all of them where only the comparison does. Filters often answer A alone. */
function lyingAddresses(host: HostView): readonly string[] {
  const odd = addressesOf(host).filter((a) => isOddAddress(a) || productBySinkhole(a));
  return odd.length > 0 ? odd : addressesOf(host);
}

/** One question, two answers that differ: somebody on the way speaks for the servers, and speaks first. */
const isAnsweredTwice = (hosts: readonly HostView[]): boolean =>
  hosts.some(({ queries }) => queries.some((q) => seenIn(q)?.contradicted));

/** Servers outside are answered with the same lie: somebody answers for them, and changing the resolver does not help. */
const isIntercepted = (hosts: readonly HostView[]): boolean =>
  hosts.some((host) => {
    const told = lyingAddresses(host);
    return outsideAnswers(host.queries).some(
      (q) => q.target.transport === 'udp' && seenIn(q)?.addresses.some((a) => told.includes(a)),
    );
  });

function lies(view: View, isSo: (host: HostView) => boolean): Draft | undefined {
  const hit = view.ours.filter((host) => host.isLiedAbout && isSo(host));
  const first = hit[0];
  if (!first) return undefined;
  const hosts = hit.map(({ host }) => host);
  const hostsFile = toldByHostsFile(view, hit, lyingAddresses);
  const interception = interceptionIn(view.all);
  return {
    confidence: 'certain',
    hosts,
    evidence: [...askedIds(hit), ...hostsFile.evidence, ...(interception?.evidence ?? [])],
    facts: {
      address: lyingAddresses(first)[0] ?? '',
      intercepted: interception !== undefined || isIntercepted(hit),
      twoAnswers: isAnsweredTwice(hit),
      hostsFile: hostsFile.told,
      scope: scopeOf(view, hosts),
    },
    ...(hostsFile.told === 'yes' && { place: 'this-computer' as const }),
    ...(hostsFile.told !== 'yes' &&
      isToldHere(hit) && { place: hasTunnel(view) ? ('unknown' as const) : ('this-computer' as const) }),
  };
}

/** The resolver knows true addresses: the lie is told on this computer, most often by its hosts file. */
function isToldHere(hosts: readonly HostView[]): boolean {
  const asked = hosts.flatMap((host) => {
    const own = ownAnswer(host);
    const addresses = seenIn(own)?.addresses ?? [];
    return own?.outcome.kind === 'ok' ? [{ addresses, told: lyingAddresses(host) }] : [];
  });
  return (
    asked.length > 0 &&
    asked.every(
      ({ addresses, told }) =>
        addresses.length > 0 && told.every(isOddAddress) && !addresses.some(isOddAddress),
    )
  );
}

/** Through a tunnel names may be asked elsewhere than at the resolver we know of. */
const hasTunnel = ({ machine }: View): boolean =>
  machine?.interfaces.some(({ medium }) => medium === 'tunnel') ?? false;

const filterOf = (host: HostView) =>
  addressesOf(host).map(productBySinkhole).find(Boolean) ??
  host.queries
    .flatMap((q) => seenIn(q)?.names ?? [])
    .map(productBySinkholeName)
    .find(Boolean);

/** Addresses that stand for "blocked" in themselves: nowhere, or this very computer. */
const meansBlocked = (address: string) => /^(0\.0\.0\.0|::|127\.|::1$)/.test(address);

/** The resolver answers with a filter's address instead of the real one. */
export const dnsSinkhole: Rule = {
  code: 'dns-sinkhole',
  layer: 'dns',
  place: 'network',
  holds(view) {
    const draft = lies(
      view,
      (host) => filterOf(host) !== undefined || lyingAddresses(host).every(meansBlocked),
    );
    if (!draft) return undefined;
    const product = view.ours
      .filter(({ isLiedAbout }) => isLiedAbout)
      .map(filterOf)
      .find(Boolean);
    const resolver = product ? undefined : resolverProductIn(view.all);
    const shown = product ? draft : withWriter(view, draft);
    return {
      ...shown,
      evidence: [...shown.evidence, ...(resolver?.evidence ?? [])],
      product: named(product, 'certain') ?? shown.product ?? named(resolver?.found, 'possible'),
    };
  },
};

/** The resolver sends the name somewhere else: a company's own block page, a portal, a forger. */
export const dnsRedirected: Rule = {
  code: 'dns-redirected',
  layer: 'dns',
  place: 'network',
  holds(view) {
    const draft = lies(
      view,
      (host) => filterOf(host) === undefined && !lyingAddresses(host).every(meansBlocked),
    );
    return (
      draft && {
        ...withWriter(view, draft),
        confidence: addressesAllOdd(view, draft.hosts) ? 'certain' : 'likely',
      }
    );
  },
};

const addressesAllOdd = (view: View, hosts: readonly string[]) =>
  view.ours
    .filter(({ host }) => hosts.includes(host))
    .every((host) => lyingAddresses(host).every(isOddAddress));
