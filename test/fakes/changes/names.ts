import type { FailureWord } from '../../../shared/observation/failure';
import type { Observation, Sight } from '../../../shared/observation/observation';
import type { Role } from '../../../shared/plan/look';
import { type Change, failed, type Leg, saw, type Which } from '../saw';
import { afterName, all, dropAfter, each, fail, hostOf, isOk, sees, sightOf, without } from './change';
import { connectFails } from './connections';

interface Names {
  /** What the machine's own resolver says when asked directly; silence unless said. */
  readonly own?: string | 'silent';
  /** What servers outside say: they know it, deny it as well, are out of reach, or were not asked. */
  readonly outside?: 'knows' | 'denies' | 'silent' | 'not-asked';
}

const query = (
  host: string,
  server: string,
  role: Role,
  value: Partial<Sight<'dns-query'>> | 'silent',
): Observation =>
  saw(
    'dns-query',
    `${host}/A@${server}/udp`,
    role,
    { name: host, type: 'A', server, transport: 'udp' },
    value === 'silent'
      ? failed('timed-out')
      : {
          kind: 'ok',
          value: { rcode: 'NOERROR', addresses: [], names: [], texts: [], contradicted: false, ...value },
        },
  );

function outsideSays(host: string, says: Names['outside'], genuine: readonly string[]): Observation[] {
  if (says === undefined || says === 'not-asked') return [];
  const addresses = genuine.filter((a) => !a.includes(':'));
  const value = { knows: { addresses }, denies: { rcode: 'NXDOMAIN' }, silent: 'silent' } as const;
  return ['8.8.8.8', '1.1.1.1'].map((server) => query(host, server, 'explain', value[says]));
}

const okNames = (leg: Leg, which: Which) =>
  leg.flatMap((o) => {
    const host = hostOf(o);
    return o.kind === 'name-lookup' && isOk(o) && which(host)
      ? [{ o, host, addresses: sightOf(o)?.addresses ?? [] }]
      : [];
  });

/** What was asked about these names before the change: the change brings its own answers. */
const forgetQueries = (which: Which): Change =>
  without((o) => o.kind === 'dns-query' && which(o.target.name));

/** Names that this computer cannot find. */
export const namesFail =
  (which: Which, why: FailureWord, { own = 'silent', outside = 'not-asked' }: Names = {}): Change =>
  (leg) => {
    const hit = okNames(leg, which);
    if (hit.length === 0) return leg;
    const isHit: Which = (host) => hit.some((h) => h.host === host);
    const ours = hit.filter(({ o }) => o.role === 'catalogue' || o.role === 'control');
    return [
      ...all(
        forgetQueries(isHit),
        dropAfter((host) => hit.some((h) => h.host === host), afterName),
        each(
          'name-lookup',
          (o) => which(o.target.host) && isOk(o),
          (o) => fail(o, why),
        ),
        each(
          'stun',
          (o) => which(o.target.server) && /[a-z]/.test(o.target.server) && isOk(o),
          (o) => fail(o, 'name-not-found'),
        ),
      )(leg),
      ...hit.map(({ o, host }) => query(host, '10.20.0.53', o.role, own === 'silent' ? own : { rcode: own })),
      ...ours.slice(0, 12).flatMap(({ host, addresses }) => outsideSays(host, outside, addresses)),
    ];
  };

/**
 * Every name is found so late. `silent`: of two resolvers the first never answers; `late`: the only one dawdles, also
 * when it is asked directly; `quick`: it does not. `asleep`: this computer did nothing else meanwhile.
 */
export const namesLate =
  (ms: number, own: 'silent' | 'late' | 'quick' = 'silent', asleep = false): Change =>
  (leg) => {
    const first = own === 'silent' ? '10.20.0.9' : '10.20.0.53';
    return all(
      each('name-lookup', isOk, (o) => ({ ...o, tookMs: ms })),
      each('machine', isOk, (o) => {
        const told = sightOf(o);
        return told ? sees(o, { ...told, resolvers: [...new Set([first, ...told.resolvers])] }) : o;
      }),
      each(
        'dns-query',
        ({ target }) => target.server === '10.20.0.53',
        (o) => {
          const asked = {
            ...o,
            target: { ...o.target, server: first },
            ...(!asleep && { startedAt: hedgedAt }),
          };
          if (own === 'silent') return fail(asked, 'timed-out', 2_500);
          return { ...asked, tookMs: own === 'late' ? ms : 12 };
        },
      ),
    )(leg);
  };
/** Whatever servers outside say is heard so late. */
export const outsideLate =
  (ms: number): Change =>
  (leg) =>
    [...leg, ...outsideSays('chatgpt.com', 'knows', ['104.18.32.47'])].map((o) =>
      o.kind === 'dns-query' && /^(8\.8|1\.1|9\.9)\./.test(o.target.server) ? { ...o, tookMs: ms } : o,
    );

/** Names that dawdle are asked of the resolver itself after 400 ms. */
const hedgedAt = '2026-10-20T08:00:00.400Z';

/** These names alone are found so late, by the system and by two of its resolvers; or quickly when asked directly. */
export const someNamesLate =
  (which: Which, ms: number, own: 'late' | 'quick' = 'late'): Change =>
  (leg) => {
    const hit = okNames(leg, which);
    const asked = hit.flatMap(({ o, host, addresses }) =>
      ['10.20.0.53', '10.20.1.53'].map((server) => ({
        ...query(host, server, o.role, { addresses }),
        startedAt: hedgedAt,
        tookMs: own === 'late' ? ms : 12,
      })),
    );
    return [
      ...all(
        forgetQueries(which),
        asksAt('10.20.0.53', '10.20.1.53'),
        each(
          'name-lookup',
          (o) => isOk(o) && which(o.target.host),
          (o) => ({ ...o, tookMs: ms }),
        ),
      )(leg),
      ...asked,
    ];
  };

/** The servers that this computer is told to ask for names. */
const asksAt = (...resolvers: readonly string[]): Change =>
  each('machine', isOk, (o) => {
    const told = sightOf(o);
    return told ? sees(o, { ...told, resolvers: [...resolvers] }) : o;
  });

/** This computer asks itself for names, and is told so soon that it finds none. */
export const noNamesHere = (ms: number): Change =>
  all(
    namesFail(() => true, 'dns-failed', { outside: 'silent' }),
    asksAt('127.0.0.1'),
    each(
      'name-lookup',
      () => true,
      (o) => ({ ...o, tookMs: ms }),
    ),
  );

/** The questions put to the resolver itself were given up before it answered. */
export const ownResolverOutwaited: Change = each(
  'dns-query',
  ({ target }) => target.server === '10.20.0.53',
  (o) => fail(o, 'timed-out', 2_500),
);

/** The system waits for the first of two resolvers, which is silent, until we give up; the second answers at once. */
export const namesBeyondPatience: Change = (leg) => {
  const late = namesLate(4_000)(leg);
  return late.flatMap((o) => {
    if (o.kind !== 'name-lookup' || o.outcome.kind !== 'ok') return [o];
    const { addresses } = o.outcome.value;
    return [fail(o, 'timed-out', 4_000), query(o.target.host, '10.20.0.53', o.role, { addresses })];
  });
};

/** Every so-many-th name is asked for again, and of twenty calm questions so many stay unanswered. */
export const namesGetLost =
  (every: number, lost: number): Change =>
  (leg) => {
    const names = leg.filter((o) => o.kind === 'name-lookup' && isOk(o)).map(hostOf);
    const isHit: Which = (host) => names.indexOf(host) % every === 0;
    if (names.length === 0) return leg;
    return [
      ...each(
        'name-lookup',
        (o) => isOk(o) && isHit(o.target.host),
        (o) => ({ ...o, tookMs: o.tookMs + 1_000 }),
      )(leg),
      saw(
        'name-train',
        '10.20.0.53',
        'explain',
        { server: '10.20.0.53' },
        {
          kind: 'ok',
          value: { sent: 20, received: 20 - lost },
        },
      ),
    ];
  };

export const nameMissing = (which: Which, outside: Names['outside'] = 'knows'): Change =>
  namesFail(which, 'name-not-found', { own: 'NXDOMAIN', outside });

/** The resolver gives a filter's address; what answers there, if anybody, is said by `there`. */
export const namesLead =
  (
    which: Which,
    address: string,
    {
      outside = 'knows',
      ownToo = true,
      there = 'timed-out',
      cname,
    }: {
      readonly outside?: 'knows' | 'same' | 'silent' | 'not-asked';
      /** False: the resolver knows the true address, so the lie is told on this computer (its hosts file). */
      readonly ownToo?: boolean;
      readonly there?: FailureWord | Change;
      readonly cname?: string;
    } = {},
  ): Change =>
  (leg) => {
    const hit = okNames(leg, which).filter(({ o }) => o.role !== 'portal');
    if (hit.length === 0) return leg;
    const isHit: Which = (host) => hit.some((h) => h.host === host);
    const ours = hit.filter(({ o }) => o.role === 'catalogue' || o.role === 'control');
    const moved = all(
      forgetQueries(isHit),
      each(
        'name-lookup',
        (o) => isHit(o.target.host),
        (o) => sees(o, { addresses: [address] }),
      ),
      without((o) => o.kind === 'tcp-connect' && isHit(hostOf(o)) && o.target.address.includes(':')),
      each(
        'tcp-connect',
        (o) => isHit(o.target.host),
        (o) => ({ ...o, target: { ...o.target, address } }),
      ),
      each(
        'tls-handshake',
        (o) => isHit(o.target.host),
        (o) => ({ ...o, target: { ...o.target, address } }),
      ),
      typeof there === 'string' ? connectFails(isHit, there) : there,
    )(leg);
    const told = { addresses: [address], ...(cname !== undefined && { names: [cname] }) };
    return [
      ...moved,
      ...ours
        .slice(0, 6)
        .map(({ host, addresses }) =>
          query(
            host,
            '10.20.0.53',
            'catalogue',
            ownToo ? told : { addresses: addresses.filter((a) => !a.includes(':')) },
          ),
        ),
      ...ours
        .slice(0, 12)
        .flatMap(({ host, addresses }) =>
          outside === 'same'
            ? ['8.8.8.8', '1.1.1.1'].map((server) => query(host, server, 'explain', told))
            : outsideSays(host, outside, addresses),
        ),
    ];
  };
