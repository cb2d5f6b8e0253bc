import { portalTests } from '../../shared/catalogue/controls';
import type { Certificate, DistinguishedName, Trust } from '../../shared/observation/certificate';
import type { FailureWord } from '../../shared/observation/failure';
import type {
  Observation,
  ObservationKind,
  ObservationOf,
  Sight,
} from '../../shared/observation/observation';
import type { Role } from '../../shared/plan/look';
import {
  answer,
  type Change,
  certificate,
  dn,
  everything,
  failed,
  handshakeWith,
  hostIn,
  type Leg,
  only,
  saw,
  skipped,
  trainOf,
  type Which,
} from './saw';

/** What networks, computers and far sides do to a healthy run: each a small change of what was seen. */

/** One after the other. Put the earlier step first: a later one changes only what is still there. */
export const all =
  (...changes: readonly Change[]): Change =>
  (leg) =>
    changes.reduce((so, change) => change(so), leg);

export const hostOf = (o: Observation): string => {
  if (o.kind === 'dns-query') return o.target.name;
  if (o.kind === 'stun') return o.target.server;
  if ('url' in o.target) return hostIn(o.target.url);
  return 'host' in o.target ? o.target.host : '';
};

const isFollowUp = (o: Observation) =>
  o.kind === 'dns-query' ||
  (o.kind === 'tls-handshake' && o.target.serverName !== o.target.host) ||
  (o.kind === 'tls-handshake' && o.target.maxVersion !== 'TLSv1.3');

/** Changes the observations of one kind; undefined takes one away. Follow-up looks stay as they are. */
export const each =
  <K extends ObservationKind>(
    kind: K,
    which: (o: ObservationOf<K>) => boolean,
    change: (o: ObservationOf<K>) => Observation | undefined,
  ): Change =>
  (leg) => {
    let hasChanged = false;
    const next = leg.flatMap((o) => {
      if (o.kind !== kind || (kind !== 'dns-query' && isFollowUp(o)) || !which(o as ObservationOf<K>))
        return [o];
      const changed = change(o as ObservationOf<K>);
      if (changed !== o) hasChanged = true;
      return changed ? [changed] : [];
    });
    return hasChanged ? next : leg;
  };

export const without =
  (isGone: (o: Observation) => boolean): Change =>
  (leg) =>
    leg.some(isGone) ? leg.filter((o) => !isGone(o)) : leg;

const isOk = (o: Observation) => o.outcome.kind === 'ok';
const fail = <O extends Observation>(o: O, why: FailureWord, tookMs = 20) =>
  ({ ...o, tookMs, outcome: failed(why) }) as Observation;
const sees = <K extends ObservationKind>(o: ObservationOf<K>, value: Sight<K>) =>
  ({ ...o, outcome: { kind: 'ok', value } }) as Observation;
const sightOf = <K extends ObservationKind>(o: ObservationOf<K>): Sight<K> | undefined =>
  o.outcome.kind === 'ok' ? (o.outcome.value as Sight<K>) : undefined;

/** `egress` looks need no name: they are no host's. */
const isVisit = (o: Observation) => o.role !== 'egress';

const afterName: readonly ObservationKind[] = [
  'tcp-connect',
  'tls-handshake',
  'http-get',
  'websocket',
  'upload',
];
const afterConnect: readonly ObservationKind[] = ['tls-handshake', 'http-get', 'websocket', 'upload'];

/** The steps that are not reached any more. */
const dropAfter = (which: Which, kinds: readonly ObservationKind[]): Change =>
  without((o) => kinds.includes(o.kind) && isVisit(o) && !isFollowUp(o) && which(hostOf(o)));

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

export const connectFails =
  (which: Which, why: FailureWord): Change =>
  (leg) => {
    const isHit: Which = (host) =>
      which(host) &&
      leg.some((o) => o.kind === 'tcp-connect' && isVisit(o) && isOk(o) && o.target.host === host);
    return all(
      dropAfter(isHit, afterConnect),
      each(
        'tcp-connect',
        (o) => isVisit(o) && which(o.target.host) && isOk(o),
        (o) => fail(o, why),
      ),
    )(leg);
  };

interface Variants {
  /** Does the same address speak with us when another name is spoken, and when the old protocol is? */
  readonly otherName?: boolean;
  readonly older?: boolean;
}

export const handshakeFails =
  (which: Which, why: FailureWord, variants: Variants | 'not-tried' = 'not-tried'): Change =>
  (leg) => {
    const hit = leg.flatMap((o) =>
      o.kind === 'tls-handshake' && !isFollowUp(o) && isOk(o) && which(o.target.host) ? [o] : [],
    );
    if (hit.length === 0) return leg;
    const isHit: Which = (host) => hit.some((o) => o.target.host === host);
    const tried = variants === 'not-tried' ? [] : hit.filter((o) => o.role === 'catalogue').slice(0, 3);
    const variant = (
      o: ObservationOf<'tls-handshake'>,
      serverName: string | null,
      maxVersion: string,
      works = false,
    ) =>
      saw(
        'tls-handshake',
        `${o.target.host}@${o.target.address}~${serverName ?? 'no-name'}~${maxVersion}`,
        'explain',
        { ...o.target, serverName, maxVersion },
        works ? o.outcome : failed(why),
      );
    const { otherName, older } = variants === 'not-tried' ? {} : variants;
    return [
      ...all(
        dropAfter(isHit, ['http-get', 'upload']),
        each(
          'tls-handshake',
          (o) => isHit(o.target.host),
          (o) => fail(o, why),
        ),
        each(
          'websocket',
          (o) => isHit(hostOf(o)),
          (o) => fail(o, why),
        ),
      )(leg),
      ...tried.flatMap((o) => [
        variant(o, 'www.example.com', 'TLSv1.3', otherName),
        variant(o, null, 'TLSv1.3', otherName),
        variant(o, o.target.host, 'TLSv1.2', older),
      ]),
    ];
  };

const isSecure = (o: ObservationOf<'http-get'>) => o.target.url.startsWith('https:');

export const answerFails = (which: Which, why: FailureWord): Change =>
  all(
    each(
      'http-get',
      (o) => isSecure(o) && isOk(o) && which(hostOf(o)),
      (o) => fail(o, why),
    ),
    each(
      'websocket',
      (o) => isOk(o) && which(hostOf(o)),
      (o) => fail(o, why),
    ),
  );

/** Changes what the handshake shows. */
export const shows = (
  which: Which,
  change: (host: string, was: Sight<'tls-handshake'>) => Sight<'tls-handshake'>,
): Change =>
  each(
    'tls-handshake',
    (o) => isOk(o) && which(o.target.host),
    (o) => {
      const was = sightOf(o);
      const now = was && change(o.target.host, was);
      return now && now !== was ? sees(o, now) : o;
    },
  );

interface Inspection {
  readonly which?: Which;
  /** Does this computer accept the certificate? Null: its store could not be read. */
  readonly trusted?: boolean | null;
  /** The inspector sends its own certificate as well, or the host's alone. */
  readonly sends?: 'root' | 'leaf-only';
  /** Some take header lines away that they do not know. */
  readonly strips?: readonly string[];
  readonly adds?: readonly (readonly [string, string])[];
}

/** Somebody opens the encryption: `issuer` is the authority's name as text. */
export function inspectedBy(
  issuer: string,
  { which = everything, trusted = false, sends = 'root', strips = [], adds = [] }: Inspection = {},
): Change {
  const name = dn(issuer);
  const publicTrust: Trust = {
    trusted: false,
    why: sends === 'root' ? 'untrusted-issuer' : 'incomplete-chain',
    anchor: null,
  };
  const systemTrust: Trust | null =
    trusted === null
      ? null
      : {
          trusted,
          anchor: trusted ? 'company' : null,
          ...(!trusted && { why: 'untrusted-issuer' as const }),
        };
  return all(
    shows(which, (host) => handshakeWith(forgedChain(host, name, sends), publicTrust, systemTrust)),
    answers(which, (was) => ({
      ...was,
      headers: [
        ...was.headers.filter(([key]) => !strips.includes(key)),
        ...adds.map(([k, v]): [string, string] => [k, v]),
      ],
    })),
  );
}

const forgedChain = (host: string, issuer: DistinguishedName, sends: Inspection['sends']): Certificate[] => [
  certificate([['CN', host]], issuer, { subjectAltNames: [host], hasScts: false, isAuthority: false }),
  ...(sends === 'root' ? [certificate(issuer, issuer)] : []),
];

/** Changes the answers that come. */
export const answers = (
  which: Which,
  change: (was: Sight<'http-get'>, host: string) => Sight<'http-get'>,
): Change =>
  each(
    'http-get',
    (o) => isSecure(o) && isOk(o) && which(hostOf(o)),
    (o) => {
      const was = sightOf(o);
      return was ? sees(o, change(was, hostOf(o))) : o;
    },
  );

/** A page of somebody on the way instead of the answer. Under a genuine certificate nobody can do this. */
export const blockedBy = (which: Which, page: Partial<Sight<'http-get'>>): Change =>
  all(
    answers(which, (was) => answer({ status: 403, clockAheadMs: was.clockAheadMs, ...page })),
    each(
      'websocket',
      (o) => isOk(o) && which(hostOf(o)),
      (o) =>
        sees(o, {
          status: page.status ?? 403,
          headers: [],
          bodyStart: page.bodyStart ?? '',
          closedAfterMs: null,
          closeCode: null,
        }),
    ),
  );

const dayMs = 86_400_000;

/** How far from true the clock may be before a certificate of three months looks out of date. */
export function clockAhead(days: number): Change {
  const why = days > 40 ? 'expired' : days < -49 ? 'not-yet-valid' : undefined;
  return all(
    (leg) =>
      leg.map((o) => {
        const was = o.kind === 'http-get' ? sightOf(o) : undefined;
        return was && o.kind === 'http-get' && was.clockAheadMs !== null
          ? sees(o, { ...was, clockAheadMs: was.clockAheadMs + days * dayMs })
          : o;
      }),
    why === undefined
      ? (leg) => leg
      : shows(everything, (_, was) => ({
          ...was,
          publicTrust: was.publicTrust.trusted
            ? { trusted: false, why, anchor: was.publicTrust.anchor }
            : was.publicTrust,
          systemTrust: was.publicTrust.trusted
            ? { trusted: false, why, anchor: was.publicTrust.anchor }
            : was.systemTrust,
        })),
  );
}

export const expired = (which: Which): Change =>
  shows(which, (_, was) => {
    // OpenSSL complains of a missing signer before it looks at dates.
    if (was.publicTrust.anchor === null) return was;
    const trust: Trust = { trusted: false, why: 'expired', anchor: was.publicTrust.anchor };
    const [own, ...rest] = was.chain;
    return {
      ...was,
      chain: own ? [{ ...own, notAfter: '2026-10-18T00:00:00.000Z' }, ...rest] : [],
      publicTrust: trust,
      systemTrust: trust,
    };
  });

/** `shown`: the name on the certificate that answers instead. */
export const wrongName = (which: Which, shown: string): Change =>
  shows(which, (_, was) => ({
    ...was,
    nameMatches: false,
    chain: was.chain.map((c, i) =>
      i === 0 ? { ...c, subject: [['CN', shown]], subjectAltNames: [shown] } : c,
    ),
  }));

/** The server forgets its signer's certificate. */
export const leafOnly = (which: Which): Change =>
  shows(which, (_, was) => ({
    ...was,
    chain: was.chain.slice(0, 1),
    publicTrust: { trusted: false, why: 'incomplete-chain', anchor: null },
    systemTrust: { trusted: false, why: 'incomplete-chain', anchor: null },
  }));

/** A genuine authority; unless `bundled`, its root is younger than ours, and this computer knows it already. */
export const signedBy = (which: Which, issuer: string, root: string, bundled = true): Change =>
  shows(which, (host, was) => ({
    ...was,
    chain: [
      ...was.chain.slice(0, 1).map((c) => ({ ...c, issuer: dn(issuer), subjectAltNames: [host] })),
      certificate(dn(issuer), dn(root)),
    ],
    publicTrust: bundled
      ? { trusted: true, anchor: root }
      : { trusted: false, why: 'untrusted-issuer', anchor: null },
    systemTrust: { trusted: true, anchor: root },
  }));

/** No UDP packet comes back; the word says why. */
export const udpClosedAs = (why: FailureWord): Change => each('stun', isOk, (o) => fail(o, why));
export const udpClosed: Change = udpClosedAs('timed-out');
/** Voice's second way: TCP to its servers, and the relay over TLS. */
export const voiceFallbackClosed: Change = (leg) =>
  leg.map((o) =>
    o.kind === 'turn' ||
    (o.kind === 'tcp-connect' && o.role === 'explain' && o.target.host === o.target.address)
      ? fail(o, 'timed-out')
      : o,
  );
/** Trains of packets lose some or come unevenly, the first time and when looked at again (`calmly`). */
export const roughTrains =
  (lost: number, jitterMs: number, { calmly = true, which = everything }: RoughTrains = {}): Change =>
  (leg) =>
    leg.flatMap((o): Observation[] => {
      const was = o.kind === 'stun' ? sightOf(o) : undefined;
      if (o.kind !== 'stun' || !was || was.sent < 20 || !which(o.target.server)) return [o];
      const again = calmly ? trainOf(20, lost, jitterMs) : trainOf(20);
      return [
        sees(o, trainOf(20, lost, jitterMs)),
        { ...o, id: `${o.id}#2`, role: 'explain', outcome: { kind: 'ok', value: again } } as Observation,
      ];
    });
interface RoughTrains {
  readonly calmly?: boolean;
  readonly which?: Which;
}
export const voiceSilent: Change = each(
  'stun',
  (o) => isOk(o) && o.role !== 'control',
  (o) => fail(o, 'timed-out'),
);

const isV6 = (o: ObservationOf<'tcp-connect'>) => o.target.address.includes(':');
export const v6Dead: Change = each(
  'tcp-connect',
  (o) => isV6(o) && isOk(o),
  (o) => fail(o, 'timed-out'),
);
export const v6Absent: Change = each(
  'tcp-connect',
  isV6,
  (o) => ({ ...o, outcome: skipped('no-address-of-this-kind') }) as Observation,
);

export const egressClosed = (why: FailureWord): Change =>
  each(
    'tcp-connect',
    (o) => o.role === 'egress',
    (o) => fail(o, why),
  );

/** The line is cut behind the company's own resolver: names still resolve from its cache, or do not. */
export const lineCut: Change = all(
  connectFails(everything, 'timed-out'),
  egressClosed('timed-out'),
  udpClosed,
  outsideUnknown(),
);

export function statusUnknown(): Change {
  return each('service-status', isOk, (o) => fail(o, 'timed-out'));
}

/** Nothing that needs an answer over TLS from outside got one. */
function outsideUnknown(): Change {
  return all(
    statusUnknown(),
    feedUnread(),
    each('turn', isOk, (o) => fail(o, 'timed-out')),
  );
}

function feedUnread(): Change {
  return each('voice-feed', isOk, (o) => fail(o, 'timed-out'));
}

/** OpenAI publishes other voice servers than our copy names, and these are asked as well. */
export const feedSays =
  (...addresses: readonly string[]): Change =>
  (leg) => [
    ...leg.map((o) =>
      o.kind === 'voice-feed' ? sees(o, { createdAt: '2026-11-01T00:00:00Z', addresses: [...addresses] }) : o,
    ),
    ...addresses.map((server) =>
      saw(
        'stun',
        `${server}:3478`,
        'catalogue',
        { server, address: '', port: 3478 },
        { kind: 'ok', value: trainOf(20) },
      ),
    ),
  ];

export const noLink: Change = all(
  namesFail(everything, 'dns-failed'),
  egressClosed('no-route'),
  udpClosed,
  outsideUnknown(),
  each('machine', isOk, (o) => {
    const was = sightOf(o);
    return was ? sees(o, { ...was, interfaces: [] }) : o;
  }),
);

/** A sign-in page in front of everything: plain HTTP is redirected, nothing secure comes of anything. */
export const signInPage = (portal = 'https://login.venue.example/start'): Change =>
  all(
    handshakeFails(everything, 'closed'),
    portalTestsSay(() => true, { status: 302, location: portal }),
    udpClosed,
    outsideUnknown(),
  );

/** Other answers to the operating systems' sign-in page tests. */
export const portalTestsSay = (which: (owner: string) => boolean, page: Partial<Sight<'http-get'>>): Change =>
  each(
    'http-get',
    (o) =>
      o.target.padBytes === 0 && portalTests.some(({ url, owner }) => url === o.target.url && which(owner)),
    (o) => sees(o, answer(page)),
  );

export const roundTrip =
  (ms: number): Change =>
  (leg) => [
    ...leg,
    saw(
      'latency',
      'chatgpt.com',
      'explain',
      { address: '104.18.1.1', port: 443 },
      {
        kind: 'ok',
        value: { roundTripMs: [ms + 3, ms, ms + 8, ms + 1] },
      },
    ),
  ];

/** Large packets vanish: secure connections stall, and so does a padded plain request. */
export const largePacketsVanish: Change = (leg) => {
  const test = portalTests[0];
  return [
    ...handshakeFails(everything, 'timed-out', {})(leg),
    ...(test
      ? [
          saw(
            'http-get',
            `${test.url}+2600`,
            'explain',
            { url: test.url, via: 'direct', address: '151.101.9.1', padBytes: 2_600 },
            failed('timed-out'),
          ),
        ]
      : []),
  ];
};

interface ProxyWay {
  readonly shown?: string;
  /** Is the straight way open as well? */
  readonly direct?: boolean;
  readonly which?: Which;
  /** Its answer to CONNECT, for these hosts; a tunnel for the others. */
  readonly says?: Partial<Sight<'proxy-connect'>> | FailureWord;
}

/** Everything goes through a proxy: names and connections are its business. Put it before all other changes. */
export const throughProxy =
  ({
    shown = 'http://proxy.corp.example:8080',
    direct = false,
    which = () => false,
    says = {},
  }: ProxyWay = {}): Change =>
  (leg) => {
    const isPlain = (o: Observation) => o.role === 'portal';
    const next = leg.flatMap((o): Observation[] => {
      if (o.kind === 'machine') {
        const was = sightOf(o);
        return was
          ? [sees(o, { ...was, proxy: { source: 'system', https: shown, http: shown, except: '' } })]
          : [o];
      }
      if (o.kind === 'stun') return direct ? [o] : [fail(o, 'timed-out')];
      if (o.role === 'egress') return direct ? [o] : [fail(o, 'timed-out')];
      if (isPlain(o))
        return o.kind === 'http-get' ? [{ ...o, outcome: skipped('goes-through-proxy') } as Observation] : [];
      const host = hostOf(o);
      const isRefused = which(host);
      if (o.kind === 'name-lookup') {
        const outcome =
          typeof says === 'string' && isRefused
            ? failed(says)
            : {
                kind: 'ok' as const,
                value: {
                  status: isRefused ? 403 : 200,
                  headers: [],
                  bodyStart: '',
                  ...(isRefused && says !== 'closed' && typeof says === 'object' && says),
                },
              };
        return [
          { ...o, outcome: skipped('goes-through-proxy') } as Observation,
          saw('proxy-connect', o.id, o.role, { host, port: 443, proxy: shown }, outcome),
        ];
      }
      if (o.kind === 'tcp-connect') return o.target.host === o.target.address ? [fail(o, 'timed-out')] : [];
      if (o.kind !== 'tls-handshake' && o.kind !== 'http-get' && o.kind !== 'websocket') return [o];
      if (isRefused) return [];
      return [
        {
          ...o,
          target: { ...o.target, via: shown, ...(o.kind !== 'websocket' && { address: '' }) },
        } as Observation,
      ];
    });
    return next;
  };

export const webSockets = (which: Which, change: Partial<Sight<'websocket'>> | FailureWord): Change =>
  each(
    'websocket',
    (o) => isOk(o) && which(hostOf(o)),
    (o) => {
      const was = sightOf(o);
      return typeof change === 'string' || !was
        ? fail(o, typeof change === 'string' ? change : 'unknown')
        : sees(o, { ...was, ...change });
    },
  );

/** The far side's own words: the edge's marks stay. */
export const theySay = (
  which: Which,
  status: number,
  bodyStart = '',
  headers: readonly [string, string][] = [],
): Change =>
  all(
    answers(which, (was) => ({ ...was, status, bodyStart, headers: [...was.headers, ...headers] })),
    webSockets(which, { status }),
  );

export const statusPageSays = (
  indicator: string,
  components: readonly (readonly [name: string, status: string])[],
): Change =>
  each('service-status', isOk, (o) =>
    sees(o, {
      indicator,
      components: components.map(([name, status]) => ({ name, status })),
      incidents: [],
    }),
  );

export const challenge = (which: Which): Change =>
  theySay(which, 403, '<title>Just a moment...</title>', [['cf-mitigated', 'challenge']]);

/** The person pressed stop, or the deadline came. */
export const stopped = (which: Which): Change =>
  all(
    dropAfter(which, ['tls-handshake', 'websocket']),
    each(
      'http-get',
      (o) => isSecure(o) && which(hostOf(o)),
      (o) => fail(o, 'stopped'),
    ),
  );

export const forget = (which: Which): Change =>
  without((o) => o.role === 'catalogue' && o.kind !== 'stun' && which(hostOf(o)));

export { only };

/** Every so-manieth connection opens one retransmission late; `awake` this computer sees other things end meanwhile. */
export const losesPackets =
  (oneIn: number, awake = true): Change =>
  (leg) => {
    let count = 0;
    return leg.map((o) => {
      if (awake && o.kind === 'http-get') return { ...o, tookMs: 500 };
      if (o.kind !== 'tcp-connect' || !isOk(o)) return o;
      count += 1;
      return count % oneIn === 0 ? { ...o, tookMs: o.tookMs + 1_000 } : o;
    });
  };

/** The network's script names a proxy, nothing else leads out, and this computer is not told. */
export const proxyNotSet: Change = (leg) => [
  ...lineCut(leg),
  saw(
    'proxy-script',
    'http://wpad/wpad.dat',
    'explain',
    { url: 'http://wpad/wpad.dat', host: 'chatgpt.com' },
    {
      kind: 'ok',
      value: { bytes: 120, choice: 'PROXY proxy.corp.example:8080; DIRECT' },
    },
  ),
  saw(
    'proxy-connect',
    'chatgpt.com:443~script',
    'explain',
    { host: 'chatgpt.com', port: 443, proxy: 'http://proxy.corp.example:8080' },
    { kind: 'ok', value: { status: 200, headers: [], bodyStart: '' } },
  ),
];

const scriptUrl = 'http://pac.corp.example/proxy.pac';

/** The settings name a script, and this comes of asking for it. */
export const scriptSet =
  (why: FailureWord, source: 'proxy-script' | 'none' = 'proxy-script'): Change =>
  (leg) => [
    ...leg.map((o) => {
      const was = o.kind === 'machine' ? sightOf(o) : undefined;
      return o.kind === 'machine' && was
        ? sees(o, {
            ...was,
            proxy: { ...was.proxy, source, scriptUrl: source === 'none' ? null : scriptUrl },
          })
        : o;
    }),
    saw(
      'proxy-script',
      `${scriptUrl}?chatgpt.com`,
      'explain',
      { url: scriptUrl, host: 'chatgpt.com' },
      failed(why),
    ),
  ];

/** What comes of a body sent as a file would be. */
export const uploads = (change: { readonly status: number } | FailureWord): Change =>
  each('upload', isOk, (o) =>
    typeof change === 'string'
      ? fail(o, change)
      : sees(o, { status: change.status, headers: [], bodyStart: '' }),
  );

const stackHosts = ['chatgpt.com', 'auth.openai.com', 'ios.chat.openai.com'];

/** What comes of HTTP/2 on the hosts that are tried with it. */
export const http2Says =
  (says: Partial<Sight<'http2-get'>> | FailureWord, hosts: readonly string[] = stackHosts): Change =>
  (leg) => [
    ...leg,
    ...hosts.map((host) => {
      const url = `https://${host}/`;
      const seen = { chosen: 'h2', status: 200, headers: [], why: null };
      const outcome =
        typeof says === 'string' ? failed(says) : { kind: 'ok' as const, value: { ...seen, ...says } };
      return saw('http2-get', url, 'explain', { url, via: 'direct' }, outcome);
    }),
  ];

interface BrowserSaw {
  readonly hosts?: readonly string[];
  readonly gets?: FailureWord;
  readonly shown?: Partial<Sight<'browser-certificate'>>;
  readonly choice?: string;
}

/** What a browser's engine saw of the hosts it visits; all is well unless said. */
export const browserSaw =
  ({ hosts = stackHosts, gets, shown, choice }: BrowserSaw): Change =>
  (leg) => [
    ...leg,
    ...hosts.flatMap((host): Observation[] => {
      const url = `https://${host}/`;
      const got = gets ? failed(gets) : { kind: 'ok' as const, value: { status: 200, headers: [] } };
      const certificate = { issuer: 'CN=WE1', sha256: 'other', isPublic: true, verdict: 'OK', ...shown };
      return [
        saw('browser-get', url, 'explain', { url }, got),
        ...(shown
          ? [saw('browser-certificate', host, 'explain', { host }, { kind: 'ok', value: certificate })]
          : []),
        ...(choice
          ? [
              saw(
                'browser-proxy',
                host,
                'explain',
                { host },
                { kind: 'ok', value: { choice, own: 'direct' } },
              ),
            ]
          : []),
      ];
    }),
  ];

/** So quick come large answers of these hosts, and so quick goes a file. */
export const carries =
  ({ downMs, upMs, which = () => true }: { downMs?: number; upMs?: number; which?: Which }): Change =>
  (leg) =>
    leg.map((o) => {
      if (o.kind === 'upload' && upMs !== undefined) return { ...o, tookMs: upMs };
      const was = o.kind === 'http-get' && isSecure(o) && which(hostOf(o)) ? sightOf(o) : undefined;
      return o.kind === 'http-get' && was && downMs !== undefined
        ? { ...sees(o, { ...was, bodyBytes: 64 * 1024 }), tookMs: downMs }
        : o;
    });

/** Asked for ChatGPT's door without an account, somebody answers this. */
export const doorSays =
  (status: number, headers: readonly [string, string][] = []): Change =>
  (leg) => {
    const url = 'https://chatgpt.com/backend-anon/';
    const value = {
      status,
      headers: [...headers],
      bodyStart: '',
      bodyBytes: 0,
      location: null,
      clockAheadMs: null,
    };
    const target = { url, via: 'direct', address: '', padBytes: 0 };
    return [...leg, saw('http-get', url, 'explain', target, { kind: 'ok', value })];
  };
