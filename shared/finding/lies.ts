import { isEdgeAddress } from '../catalogue/edge-addresses';
import { productBySinkhole } from '../catalogue/recognise';
import { isOddAddress } from '../observation/addresses';
import type { Observation, ObservationOf } from '../observation/observation';
import { seenIn } from '../observation/seen';
import { fromHostsFile } from './context';
import { addressesOf, bearsEdgeMarks, type HostView, outsideAnswers } from './host-view';
import { reachOf } from './reach';
import { inventedIn } from './resolver';

/**
 * Which names lead where they cannot belong. Each step sees what the one before made of the hosts: what is a lie by
 * itself, what only together with others, and what looked like one and is none.
 */
export function tellLies(hosts: readonly HostView[], all: readonly Observation[]): readonly HostView[] {
  const told = withDetours(withStrangers(withLies(hosts)));
  return withInvented(withHostsFile(told, all), all);
}

/**
 * An address that is nobody's on the internet, or a known filter's, is a lie. Another public address is one only when
 * the servers outside know quite different ones and what answers there cannot show the host's certificate: large sites
 * have many addresses.
 */
function withLies(hosts: readonly HostView[]): readonly HostView[] {
  const isLie = (host: HostView): boolean => {
    const addresses = addressesOf(host);
    if (host.isAuthentic || bearsEdgeMarks(host) || addresses.length === 0) return false;
    if (addresses.some(productBySinkhole)) return true;
    if (addresses.some(isOddAddress)) return !isSaidOverHttps(addresses, host.queries);
    const outside = outsideAnswers(host.queries).flatMap((q) => seenIn(q)?.addresses ?? []);
    const differs = outside.length > 0 && !addresses.some((a) => outside.includes(a));
    return differs && host.tls !== undefined && seenIn(host.tls)?.nameMatches === false;
  };
  return hosts.map((host) => (isLie(host) ? { ...host, isLiedAbout: true } : host));
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

/**
 * Agents and gateways give names addresses of their own and lead the traffic on. Where one such address led to the
 * real host, its neighbours are detours, too, and what answers there is judged like anything else.
 */
function withDetours(hosts: readonly HostView[]): readonly HostView[] {
  const oddOnes = (host: HostView) => addressesOf(host).filter(isOddAddress);
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

/** The first two numbers of an address: what agents take their addresses from is never smaller. */
const neighbourhood = (address: string): string => address.split(/[.:]/).slice(0, 2).join('.');

/**
 * An address from this computer's hosts file that leads nowhere is a lie, be it an odd one or not: it was written down
 * once, and nobody keeps it true. Unless servers outside say the same today.
 */
const withHostsFile = (hosts: readonly HostView[], all: readonly Observation[]): readonly HostView[] =>
  hosts.map((host) => {
    const entries = fromHostsFile({ all }, host.host);
    const addresses = addressesOf(host);
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
  const isInvented = (host: HostView): boolean => {
    const addresses = addressesOf(host);
    return !host.isAuthentic && addresses.length > 0 && addresses.every((a) => invented.includes(a));
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
