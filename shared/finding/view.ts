import { type Catalogue, type Endpoint, endpointOf } from '../catalogue/catalogue';
import { isEdgeAddress } from '../catalogue/edge-addresses';
import { productBySinkhole } from '../catalogue/recognise';
import { isOddAddress } from '../observation/addresses';
import type { FailureWord } from '../observation/failure';
import { by, headerOf, type Observation, type ObservationOf, type Sight } from '../observation/observation';
import { fromHostsFile } from './context';
import { inventedIn } from './resolver';

/** The steps of a visit, in order. */
export type Step = 'name' | 'connect' | 'proxy' | 'encryption' | 'answer';

/** How far a visit came. `not-known`: it was not made, or stopped. */
export type Reach =
  | { readonly kind: 'answered' }
  | {
      readonly kind: 'broken';
      readonly step: Step;
      readonly why: FailureWord;
      readonly evidence: readonly string[];
    }
  | { readonly kind: 'not-known' };

/** Everything seen of one host, side by side. */
export interface HostView {
  readonly host: string;
  readonly role: 'catalogue' | 'control';
  readonly endpoint: Endpoint | undefined;
  readonly lookup: ObservationOf<'name-lookup'> | undefined;
  /** Questions about this name put to servers directly: the machine's own resolver first. */
  readonly queries: readonly ObservationOf<'dns-query'>[];
  readonly connects: readonly ObservationOf<'tcp-connect'>[];
  readonly proxy: ObservationOf<'proxy-connect'> | undefined;
  readonly tls: ObservationOf<'tls-handshake'> | undefined;
  /** The same address with another name, or an older protocol. */
  readonly variants: readonly ObservationOf<'tls-handshake'>[];
  readonly get: ObservationOf<'http-get'> | undefined;
  readonly reach: Reach;
  /** The first try ran out of time and a second one got through. */
  readonly neededSecondTry: boolean;
  /** The public roots vouch for the certificate and it bears this name: nobody on the way can have touched the answer. */
  readonly isAuthentic: boolean;
  /** The name leads somewhere it cannot belong, and what is there is not the host. Later steps then say nothing. */
  readonly isLiedAbout: boolean;
}

/** All observations of a leg, arranged for the rules. Rules read this, never each other. */
export interface View {
  readonly all: readonly Observation[];
  readonly catalogue: Catalogue;
  readonly machine: Sight<'machine'> | undefined;
  readonly hosts: readonly HostView[];
  /** ChatGPT's hosts. */
  readonly ours: readonly HostView[];
  /** Unrelated hosts, to tell "everything" from "only ChatGPT". */
  readonly controls: readonly HostView[];
}

/** Looks end in any order; the rules see them in one and the same, so that the verdict never hangs on a race. */
const inOrder = (all: readonly Observation[]): readonly Observation[] =>
  [...all].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

export function viewOf(seen: readonly Observation[], catalogue: Catalogue): View {
  const all = inOrder(seen);
  const machine = by('machine', all)[0];
  const seenHosts = withDetours(withStrangers(hostViews(all, catalogue)));
  const hosts = withInvented(withHostsFile(seenHosts, all), all);
  return {
    all,
    catalogue,
    machine: machine && seenIn(machine),
    hosts,
    ours: hosts.filter(({ role }) => role === 'catalogue'),
    controls: hosts.filter(({ role }) => role === 'control'),
  };
}

/** What a look saw, if it worked. */
export const seenIn = <O extends Observation>(
  o: O,
): Extract<O['outcome'], { kind: 'ok' }>['value'] | undefined =>
  o.outcome.kind === 'ok' ? (o.outcome.value as Extract<O['outcome'], { kind: 'ok' }>['value']) : undefined;

/** Why a look failed, if it did. */
export const failureOf = (o: Observation | undefined): FailureWord | undefined =>
  o?.outcome.kind === 'failed' ? o.outcome.why : undefined;

/** The observations of a host, whatever their kind. */
const hostOf = (o: Observation): string | undefined => {
  if (o.kind === 'dns-query') return o.target.name;
  if (o.kind === 'http-get') return hostOfUrl(o.target.url);
  return 'host' in o.target ? o.target.host : undefined;
};

export const hostOfUrl = (url: string): string =>
  url.match(/^[a-z]+:\/\/([^/:?#]+)/i)?.[1]?.toLowerCase() ?? '';

function hostViews(all: readonly Observation[], catalogue: Catalogue): HostView[] {
  const grouped = new Map<string, Observation[]>();
  for (const o of all) {
    const host = hostOf(o);
    if (host !== undefined) grouped.set(host, [...(grouped.get(host) ?? []), o]);
  }
  // As the catalogue lists them: the host that matters most is the first one shown.
  const places = new Map(catalogue.endpoints.flatMap(({ hosts }) => hosts).map((host, i) => [host, i]));
  const place = (host: string) => places.get(host) ?? places.size;
  const sorted = [...grouped].sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
  return sorted.flatMap(([host, seen]) => {
    const role = seen.find((o) => o.role === 'catalogue' || o.role === 'control')?.role;
    return role === 'catalogue' || role === 'control'
      ? [hostView(host, role, seen, endpointOf(catalogue, host))]
      : [];
  });
}

function hostView(
  host: string,
  role: HostView['role'],
  seen: readonly Observation[],
  endpoint: Endpoint | undefined,
): HostView {
  const visited = seen.filter((o) => o.role === role);
  const first = {
    lookup: by('name-lookup', visited)[0],
    queries: by('dns-query', seen),
    connects: by('tcp-connect', visited),
    proxy: by('proxy-connect', visited)[0],
    tls: by('tls-handshake', visited).find(({ target }) => target.serverName === host),
    variants: by('tls-handshake', seen).filter(
      ({ target }) => target.serverName !== host || target.maxVersion !== 'TLSv1.3',
    ),
    get: by('http-get', visited)[0],
  };
  const again = secondTry(host, seen, first);
  const parts = { ...first, ...again };
  const tls = parts.tls && seenIn(parts.tls);
  const isAuthentic = tls?.publicTrust.trusted === true && tls.nameMatches;
  const addresses = (parts.lookup && seenIn(parts.lookup)?.addresses) ?? [];
  return {
    host,
    role,
    endpoint,
    ...parts,
    reach: reachOf(parts),
    neededSecondTry: again !== undefined,
    isAuthentic,
    isLiedAbout:
      !isAuthentic &&
      !bearsEdgeMarks({ ...parts, endpoint }) &&
      addresses.length > 0 &&
      isLie(addresses, parts.queries, tls),
  };
}

/**
 * Agents and gateways give names addresses of their own and lead the traffic on. Where one such address led to the
 * real host, its neighbours are detours, too, and what answers there is judged like anything else.
 */
function withDetours(hosts: readonly HostView[]): readonly HostView[] {
  const oddOnes = ({ lookup }: HostView) =>
    ((lookup && seenIn(lookup)?.addresses) ?? []).filter(isOddAddress);
  const known = new Set(
    hosts
      .filter((host) => host.isAuthentic || bearsEdgeMarks(host))
      .flatMap((host) => oddOnes(host).map(neighbourhood)),
  );
  return known.size === 0
    ? hosts
    : hosts.map((host) =>
        host.isLiedAbout && oddOnes(host).some((a) => known.has(neighbourhood(a)))
          ? { ...host, isLiedAbout: false }
          : host,
      );
}

/**
 * An address from this computer's hosts file that leads nowhere is a lie, be it an odd one or not: it was written down
 * once, and nobody keeps it true. Unless servers outside say the same today.
 */
const withHostsFile = (hosts: readonly HostView[], all: readonly Observation[]): readonly HostView[] =>
  hosts.map((host) => {
    const entries = fromHostsFile({ all }, host.host);
    const addresses = (host.lookup && seenIn(host.lookup)?.addresses) ?? [];
    const isStale =
      host.reach.kind === 'broken' &&
      !host.isAuthentic &&
      addresses.length > 0 &&
      addresses.every((address) => entries.includes(address)) &&
      !outsideAnswers(host.queries).some((q) => seenIn(q)?.addresses.some((a) => entries.includes(a)));
    return isStale ? { ...host, isLiedAbout: true } : host;
  });

/**
 * A resolver that leads every unknown name to an address of its own means "there is no such name". Where it leads the
 * control group there as well, it lies to everybody, and a known filter's address means "blocked".
 */
function withInvented(hosts: readonly HostView[], all: readonly Observation[]): readonly HostView[] {
  const invented = inventedIn(all).addresses;
  const isInvented = ({ lookup, isAuthentic }: HostView): boolean => {
    const addresses = (lookup && seenIn(lookup)?.addresses) ?? [];
    return !isAuthentic && addresses.length > 0 && addresses.every((a) => invented.includes(a));
  };
  const controls = hosts.filter(({ role }) => role === 'control');
  if (invented.length === 0 || invented.some(productBySinkhole)) return hosts;
  if (controls.length > 0 && controls.every(isInvented)) return hosts;
  return hosts.map((host) => (isInvented(host) && !bearsEdgeMarks(host) ? asMissing(host) : host));
}

/** As if the resolver had said so outright: what answers there says nothing about the host. */
function asMissing(host: HostView): HostView {
  const lookup = host.lookup && {
    ...host.lookup,
    outcome: { kind: 'failed', why: 'name-not-found' } as const,
  };
  return {
    ...host,
    lookup,
    connects: [],
    proxy: undefined,
    tls: undefined,
    variants: [],
    get: undefined,
    reach: reachOf({ lookup, connects: [], proxy: undefined, tls: undefined, get: undefined }),
    neededSecondTry: false,
    isLiedAbout: false,
  };
}

/** The first two numbers of an address: what agents take their addresses from is never smaller. */
const neighbourhood = (address: string): string => address.split(/[.:]/).slice(0, 2).join('.');

/** The handshake and answer of a second try that got through where the first ran out of time. */
function secondTry(host: string, seen: readonly Observation[], { tls, get }: Pick<HostView, 'tls' | 'get'>) {
  if (failureOf(get ?? tls) !== 'timed-out') return undefined;
  const again = seen.filter((o) => o.role === 'explain' && o.outcome.kind === 'ok');
  const secondTls = by('tls-handshake', again).find(
    ({ target }) => target.serverName === host && target.maxVersion === 'TLSv1.3',
  );
  const secondGet = by('http-get', again).find(({ target }) => hostOfUrl(target.url) === host);
  return secondTls && secondGet && { tls: secondTls, get: secondGet };
}

/**
 * An address that is nobody's on the internet, or a known filter's, is a lie. Another public address is one only when the servers outside
 * know quite different ones and what answers there cannot show the host's certificate: large sites have many
 * addresses.
 */
function isLie(
  addresses: readonly string[],
  queries: readonly ObservationOf<'dns-query'>[],
  tls: Sight<'tls-handshake'> | undefined,
): boolean {
  const outside = outsideAnswers(queries).flatMap((q) => seenIn(q)?.addresses ?? []);
  if (addresses.some(productBySinkhole)) return true;
  if (addresses.some(isOddAddress)) return !isSaidOverHttps(addresses, queries);
  const differs = outside.length > 0 && !addresses.some((a) => outside.includes(a));
  return differs && tls !== undefined && !tls.nameMatches;
}

/** Nobody answers in the place of a server asked over HTTPS: an address it gives too is the owner's own oddity. */
const isSaidOverHttps = (
  addresses: readonly string[],
  queries: readonly ObservationOf<'dns-query'>[],
): boolean =>
  outsideAnswers(queries).some(
    (q) => q.target.transport === 'https' && seenIn(q)?.addresses.some((a) => addresses.includes(a)),
  );

/**
 * A host of the edge is led to a stranger's address and nobody answers for it there, while the servers outside know the
 * edge's alone. The address by itself is no proof: a customer may bring some of their own. Only a few hosts are asked
 * about outside; others that are led astray like them share the cause.
 */
function withStrangers(hosts: readonly HostView[]): readonly HostView[] {
  const addressesOf = ({ lookup }: HostView) => (lookup && seenIn(lookup)?.addresses) ?? [];
  const isOff = (host: HostView) =>
    host.endpoint?.healthy.edge === 'cloudflare' && !addressesOf(host).some(isEdgeAddress);
  const isLost = (host: HostView) =>
    host.reach.kind === 'broken' && !host.isAuthentic && addressesOf(host).length > 0;
  // Over HTTPS nobody can answer in a server's place.
  const known = ({ queries }: HostView) => {
    const asked = outsideAnswers(queries);
    const sure = asked.filter(({ target }) => target.transport === 'https');
    return (sure.length > 0 ? sure : asked).flatMap((q) => seenIn(q)?.addresses ?? []);
  };
  const proven = hosts.filter(
    (host) => isLost(host) && isOff(host) && known(host).length > 0 && known(host).every(isEdgeAddress),
  );
  const strangers = proven.flatMap(addressesOf);
  const isLed = (host: HostView) =>
    isLost(host) && (addressesOf(host).every((a) => strangers.includes(a)) || isOff(host));
  return proven.length === 0
    ? hosts
    : hosts.map((host) => (isLed(host) ? { ...host, isLiedAbout: true } : host));
}

/** Answers from resolvers that are not this network's. */
export const outsideAnswers = (
  queries: readonly ObservationOf<'dns-query'>[],
): readonly ObservationOf<'dns-query'>[] =>
  queries.filter((q) => q.role === 'explain' && q.outcome.kind === 'ok');

type Parts = Pick<HostView, 'lookup' | 'connects' | 'proxy' | 'tls' | 'get'>;

function reachOf({ lookup, connects, proxy, tls, get }: Parts): Reach {
  const broken = (step: Step, ...at: readonly (Observation | undefined)[]): Reach => {
    const failures = at.filter((o) => o !== undefined && o.outcome.kind === 'failed') as Observation[];
    // `unknown` is our own ignorance: it may not speak against anybody, and nor may what failed beside it.
    const words = failures.map(failureOf);
    const why = words.includes('stopped') || words.includes('unknown') ? undefined : words[0];
    return why === undefined
      ? { kind: 'not-known' }
      : { kind: 'broken', step, why, evidence: failures.map((o) => o.id) };
  };
  if (get?.outcome.kind === 'ok') return { kind: 'answered' };
  if (get) return broken('answer', get);
  if (tls) return tls.outcome.kind === 'failed' ? broken('encryption', tls) : { kind: 'not-known' };
  if (proxy) {
    if (proxy.outcome.kind === 'failed') return broken('proxy', proxy);
    const status = seenIn(proxy)?.status ?? 0;
    if (status >= 300 || status < 200)
      return {
        kind: 'broken',
        step: 'proxy',
        why: status === 407 ? 'proxy-needs-password' : 'proxy-refuses',
        evidence: [proxy.id],
      };
    return { kind: 'not-known' };
  }
  const tried = connects.filter(({ outcome }) => outcome.kind !== 'skipped');
  if (tried.length > 0)
    return tried.some(({ outcome }) => outcome.kind === 'ok')
      ? { kind: 'not-known' }
      : broken('connect', ...tried);
  return broken('name', lookup);
}

/** Whether an answer bears the marks of the edge that ChatGPT's hosts stand behind. */
export function bearsEdgeMarks({ get, endpoint }: Pick<HostView, 'get' | 'endpoint'>): boolean {
  const answer = get && seenIn(get);
  if (!answer) return false;
  return endpoint?.healthy.edge === 'cloudflare' && headerOf(answer.headers, 'cf-ray') !== undefined;
}

/** How wide a fault reaches, for the words: every site, all of ChatGPT's, or some of them. */
export function scopeOf(view: View, hosts: readonly string[]): 'everything' | 'chatgpt' | 'some' {
  const hit = new Set(hosts);
  const looked = view.ours.filter((host) => host.reach.kind !== 'not-known' && !isNowhere(host));
  const all = (views: readonly HostView[]) => views.length > 0 && views.every(({ host }) => hit.has(host));
  if (all(view.controls) && all(looked)) return 'everything';
  const nearlyAll = looked.filter(({ host }) => hit.has(host)).length >= looked.length * 0.9;
  if (nearlyAll) return view.controls.some(({ host }) => hit.has(host)) ? 'everything' : 'chatgpt';
  return 'some';
}

/** A bare name that exists nowhere: it could not have been hit. */
const isNowhere = ({ reach, endpoint }: HostView): boolean =>
  reach.kind === 'broken' && reach.step === 'name' && endpoint?.nameExists === false;
