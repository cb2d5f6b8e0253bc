import { type Catalogue, type Endpoint, endpointOf } from '../catalogue/catalogue';
import { hostOfUrl } from '../host-of-url';
import type { Observation, ObservationOf } from '../observation/observation';
import { by, failureOf, headerOf, seenIn } from '../observation/seen';
import { endOf, startOf } from './awake';
import { type Reach, reachOf } from './reach';

interface CalmTry {
  readonly isOpen: boolean;
  readonly connects: readonly ObservationOf<'tcp-connect'>[];
  readonly parts: Partial<Pick<HostView, 'tls' | 'get'>>;
}

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
  /** Turned away in the burst of all looks, and asked once more on a calm line: the second answer counts. */
  readonly calmly: CalmTry | undefined;
  /** The public roots vouch for the certificate and it bears this name: nobody on the way can have touched the answer. */
  readonly isAuthentic: boolean;
  /** The name leads somewhere it cannot belong, and what is there is not the host. Later steps then say nothing. */
  readonly isLiedAbout: boolean;
}

/** The observations of a host, whatever their kind. */
const hostOf = (o: Observation): string | undefined => {
  if (o.kind === 'dns-query') return o.target.name;
  if (o.kind === 'http-get') return hostOfUrl(o.target.url);
  return 'host' in o.target ? o.target.host : undefined;
};

/** The hosts of the plan, each with what was seen of it; whether its name leads astray is told by lies.ts. */
export function hostViews(all: readonly Observation[], catalogue: Catalogue): HostView[] {
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
      ({ target }) => !target.padBytes && (target.serverName !== host || target.maxVersion !== 'TLSv1.3'),
    ),
    get: by('http-get', visited)[0],
  };
  const again = secondTry(host, seen, first);
  const calm = calmTry(host, seen, first);
  const parts = { ...first, ...again, ...calm?.parts };
  const tls = seenIn(parts.tls);
  return {
    host,
    role,
    endpoint,
    ...parts,
    reach: reachOf(parts),
    neededSecondTry: again !== undefined,
    calmly: calm,
    isAuthentic: tls?.publicTrust.trusted === true && tls.nameMatches,
    isLiedAbout: false,
  };
}

/** The handshake and answer of a second try that got through where the first ran out of time. */
function secondTry(host: string, seen: readonly Observation[], { tls, get }: Pick<HostView, 'tls' | 'get'>) {
  if (failureOf(get ?? tls) !== 'timed-out') return undefined;
  const again = seen.filter((o) => o.role === 'explain' && o.outcome.kind === 'ok');
  const secondTls = by('tls-handshake', again).find(isOrdinary(host));
  const secondGet = by('http-get', again).find(
    ({ target }) => target.url.startsWith('https:') && hostOfUrl(target.url) === host,
  );
  return secondTls && secondGet && { tls: secondTls, get: secondGet };
}

/** As a visit's own. */
const isOrdinary =
  (host: string) =>
  ({ target }: ObservationOf<'tls-handshake'>): boolean =>
    target.serverName === host && target.maxVersion === 'TLSv1.3' && !target.padBytes;

/**
 * What became of a host when it was asked again one by one, after no connection of the burst had opened. How far it came
 * then is how far people come.
 */
function calmTry(
  host: string,
  seen: readonly Observation[],
  { connects, tls, get, proxy }: Pick<HostView, 'connects' | 'tls' | 'get' | 'proxy'>,
): CalmTry | undefined {
  const isClosed = (o: ObservationOf<'tcp-connect'>) => o.outcome.kind !== 'ok';
  if (connects.length === 0 || tls || get || proxy || !connects.every(isClosed)) return undefined;
  const burstEnded = Math.max(...connects.map(endOf));
  const later = seen.filter((o) => o.role === 'explain' && startOf(o) >= burstEnded);
  const again = by('tcp-connect', later).filter(
    (o) => o.target.port === connects[0]?.target.port && failureOf(o) !== 'stopped',
  );
  if (again.length === 0) return undefined;
  if (again.every(isClosed)) return { isOpen: false, connects: again, parts: {} };
  const parts = {
    tls: by('tls-handshake', later).find(isOrdinary(host)),
    get: by('http-get', later).find(({ target }) => target.url.startsWith('https:')),
  };
  return { isOpen: true, connects: again, parts };
}

/** The addresses that this computer was given for the name. */
export const addressesOf = ({ lookup }: Pick<HostView, 'lookup'>): readonly string[] =>
  seenIn(lookup)?.addresses ?? [];

/** What shows it: the ids of what was seen of these hosts at these steps. */
export const idsOf = (
  hosts: readonly HostView[],
  ...steps: readonly ('lookup' | 'proxy' | 'tls' | 'get')[]
): readonly string[] => hosts.flatMap((host) => steps.flatMap((step) => host[step]?.id ?? []));

/** What the machine's own resolvers said when they were asked directly: whoever answered speaks for them. */
export function ownAnswer({ queries }: Pick<HostView, 'queries'>): ObservationOf<'dns-query'> | undefined {
  const own = queries.filter(({ role }) => role !== 'explain');
  return own.find(({ outcome }) => outcome.kind === 'ok') ?? own[0];
}

/** Answers from resolvers that are not this network's. */
export const outsideAnswers = (
  queries: readonly ObservationOf<'dns-query'>[],
): readonly ObservationOf<'dns-query'>[] =>
  queries.filter((q) => q.role === 'explain' && q.outcome.kind === 'ok');

/** Whether an answer bears the marks of the edge that ChatGPT's hosts stand behind. */
export function bearsEdgeMarks({ get, endpoint }: Pick<HostView, 'get' | 'endpoint'>): boolean {
  const answer = seenIn(get);
  if (!answer) return false;
  return endpoint?.healthy.edge === 'cloudflare' && headerOf(answer.headers, 'cf-ray') !== undefined;
}
