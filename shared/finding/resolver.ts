import {
  impossibleNames,
  nobodysAddress,
  resolverAccountName,
  resolverAddressName,
  resolverIdentities,
  resolverIdentityName,
  resolvers,
} from '../catalogue/controls';
import { productByResolver, productByResolverText, type Recognised } from '../catalogue/recognise';
import { isOddAddress } from '../observation/addresses';
import type { Observation, ObservationOf, Sight } from '../observation/observation';
import { by, seenIn } from '../observation/seen';

type Query = ObservationOf<'dns-query'>;
interface Answered {
  readonly id: string;
  readonly server: string;
  readonly saw: Sight<'dns-query'>;
}

/** What was answered to a name that tells about resolvers rather than about a host. */
const answersTo = (all: readonly Observation[], name: string): readonly Answered[] =>
  by('dns-query', all).flatMap(({ id, target, outcome }: Query) =>
    target.name === name && outcome.kind === 'ok' ? [{ id, server: target.server, saw: outcome.value }] : [],
  );

/** How we know that somebody answers in place of the servers outside, and what shows it. */
export interface Interception {
  /** `nobody`: an answer from where nobody is. `same`: two operators ask from one address. `identity`: a stranger's name. */
  readonly how: 'nobody' | 'same' | 'identity';
  readonly evidence: readonly string[];
}

/** Questions on port 53 are answered by somebody else than asked: the strongest sign of it, and what shows any. */
export function interceptionIn(all: readonly Observation[]): Interception | undefined {
  const signs = [answeredByNobody(all), sameWayOut(all), strangersName(all)].filter(
    (sign) => sign !== undefined,
  );
  const first = signs[0];
  return first && { how: first.how, evidence: signs.flatMap(({ evidence }) => evidence) };
}

function answeredByNobody(all: readonly Observation[]): Interception | undefined {
  const evidence = by('dns-query', all)
    .filter(({ target, outcome }) => target.server === nobodysAddress && outcome.kind === 'ok')
    .map(({ id }) => id);
  return evidence.length > 0 ? { how: 'nobody', evidence } : undefined;
}

const operatorOf = (server: string) => resolvers.find(({ address }) => address === server)?.operator;

/** Two operators never ask from one address: one resolver asked for both. */
function sameWayOut(all: readonly Observation[]): Interception | undefined {
  const asked = answersTo(all, resolverAddressName).filter(({ server }) => operatorOf(server));
  const twins = asked.filter(({ server, saw }) =>
    asked.some(
      (other) =>
        operatorOf(other.server) !== operatorOf(server) &&
        // Nobody asks from an address that cannot be: such an answer is made up, and by whom is not known.
        other.saw.addresses.some((address) => saw.addresses.includes(address) && !isOddAddress(address)),
    ),
  );
  return twins.length > 0 ? { how: 'same', evidence: twins.map(({ id }) => id) } : undefined;
}

/** A name that the operator's servers do not have. To say nothing, or no, is anybody's right. */
function strangersName(all: readonly Observation[]): Interception | undefined {
  const strange = answersTo(all, resolverIdentityName).filter(({ server, saw }) => {
    const own = resolverIdentities.find(({ address }) => address === server);
    return own !== undefined && saw.texts.length > 0 && !saw.texts.some((text) => own.is.test(text));
  });
  return strange.length > 0 ? { how: 'identity', evidence: strange.map(({ id }) => id) } : undefined;
}

/** The addresses that the network's resolver gives names which cannot exist, and what shows it. */
export function inventedIn(all: readonly Observation[]): {
  readonly addresses: readonly string[];
  readonly server: string;
  readonly evidence: readonly string[];
} {
  const lies = impossibleNames
    .flatMap((name) => answersTo(all, name))
    .filter(({ saw }) => saw.addresses.length > 0);
  return {
    addresses: [...new Set(lies.flatMap(({ saw }) => saw.addresses))],
    server: lies[0]?.server ?? '',
    evidence: lies.map(({ id }) => id),
  };
}

/**
 * Whose resolver this computer asks, by what it tells of itself or by its address. A weak sign: a product that answers
 * names need not be the one that denies this one.
 */
export function resolverProductIn(
  all: readonly Observation[],
): { readonly found: Recognised; readonly evidence: readonly string[] } | undefined {
  for (const { id, saw } of answersTo(all, resolverAccountName)) {
    const found = saw.texts.map(productByResolverText).find(Boolean);
    if (found) return { found, evidence: [id] };
  }
  const machine = by('machine', all)[0];
  const [first] = seenIn(machine)?.resolvers ?? [];
  const found = first === undefined ? undefined : productByResolver(first);
  return found && machine && { found, evidence: [machine.id] };
}
