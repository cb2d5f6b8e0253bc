import type { Certificate, DistinguishedName, Trust } from '../../../shared/observation/certificate';
import type { FailureWord } from '../../../shared/observation/failure';
import type { ObservationOf, Sight } from '../../../shared/observation/observation';
import {
  answer,
  type Change,
  certificate,
  dn,
  everything,
  failed,
  handshakeWith,
  type Leg,
  saw,
  type Which,
} from '../saw';
import {
  afterConnect,
  all,
  dropAfter,
  each,
  fail,
  hostOf,
  isFollowUp,
  isOk,
  isVisit,
  sees,
  sightOf,
} from './change';

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

const calmlyAt = '2026-10-20T08:00:05.000Z';

/** Turned away in the burst of all looks; asked again one by one, `asked` of them open, or fail once more. */
export const closedToBurst =
  (which: Which, why: FailureWord, then: FailureWord | 'open', asked: Which = which): Change =>
  (leg) => {
    const isAgain = (o: Leg[number]) =>
      (o.role === 'catalogue' || o.role === 'control') &&
      isOk(o) &&
      !isFollowUp(o) &&
      which(hostOf(o)) &&
      asked(hostOf(o));
    const again = leg.flatMap((o) => {
      if (!isAgain(o)) return [];
      const calm = { ...o, id: `${o.id}#2`, role: 'explain', startedAt: calmlyAt } as typeof o;
      if (o.kind === 'tcp-connect') return [then === 'open' ? calm : fail(calm, then)];
      return then === 'open' && (o.kind === 'tls-handshake' || o.kind === 'http-get') ? [calm] : [];
    });
    return [...connectFails(which, why)(leg), ...again];
  };

/** A host has one more address, and it leads nowhere; `calmly` that is so when it is asked again. */
export const oneAddressDead =
  (
    host: string,
    why: FailureWord,
    { address = '172.64.155.209', calmly = why }: { address?: string; calmly?: FailureWord | 'ok' } = {},
  ): Change =>
  (leg) => {
    const target = { host, address, port: 443 };
    const name = `${host}@${address}:443`;
    const isThere = leg.some((o) => o.kind === 'tcp-connect' && o.target.host === host && isOk(o));
    const outcome = calmly === 'ok' ? ({ kind: 'ok', value: {} } as const) : failed(calmly);
    return isThere
      ? [
          ...leg,
          saw('tcp-connect', name, 'catalogue', target, failed(why)),
          {
            ...saw('tcp-connect', `${name}#2`, 'explain', target, outcome),
            startedAt: calmlyAt,
          } as Leg[number],
        ]
      : leg;
  };

/** Asked once more, as the network turns it away: no packet of this computer comes back to it by its own loopback. */
const networksWord: Sight<'own-word'> = {
  refusals: 5,
  isAtOnce: false,
  loopback: 0,
  idleLoopback: 0,
  unsent: null,
  datagram: null,
};

/** What a firewall on this computer gives away. */
export const ownSigns = [
  { loopback: 5 },
  { loopback: 7 },
  { isAtOnce: true },
  { datagram: 'not-permitted' },
  { refusals: 0, datagram: 'no-route' },
  { refusals: 0, loopback: null, idleLoopback: null, unsent: 1 },
] as const satisfies readonly Partial<Sight<'own-word'>>[];

const mostAsked = 3;
const mostWaysAsked = 2;

/** Whoever could not connect, for this reason where one is given, is asked whose word it was, three at most. */
export const wordIs =
  (which: Which, word: Partial<Sight<'own-word'>> = {}, after?: FailureWord): Change =>
  (leg) => {
    const failed = leg.filter(
      (o) =>
        o.kind === 'tcp-connect' &&
        o.outcome.kind === 'failed' &&
        o.outcome.why === (after ?? o.outcome.why) &&
        which(o.target.host),
    ) as ObservationOf<'tcp-connect'>[];
    const overIpv4 = failed.filter(({ target }) => !target.address.includes(':'));
    const isWayOut = ({ role }: ObservationOf<'tcp-connect'>) => role === 'egress';
    const asked = [
      ...overIpv4.filter((o) => !isWayOut(o)).slice(0, mostAsked),
      ...overIpv4.filter(isWayOut).slice(0, mostWaysAsked),
    ];
    return asked.length === 0
      ? leg
      : [
          ...leg,
          ...asked.map((o) =>
            saw('own-word', `${o.target.host}@${o.target.address}:${o.target.port}`, 'explain', o.target, {
              kind: 'ok',
              // Of ways out by address only the system's own words are heard.
              value: isWayOut(o)
                ? { ...networksWord, refusals: 0, datagram: word.datagram ?? null }
                : { ...networksWord, ...word },
            }),
          ),
        ];
  };

/** A firewall on this computer does so, and is found out. */
export const forbiddenHere = (which: Which, why: FailureWord, word: Partial<Sight<'own-word'>>): Change =>
  all(connectFails(which, why), wordIs(which, word, why));

interface Variants {
  /** Does the same address speak with us when another name is spoken, and when the old protocol is? */
  readonly otherName?: boolean;
  readonly older?: boolean;
}

/** Hellos larger than one packet were sent to these hosts as well, and this came of them. */
export const largeHellos =
  (which: Which, why: FailureWord | 'ok'): Change =>
  (leg) => [
    ...leg,
    ...leg.flatMap((o) =>
      o.kind === 'tls-handshake' && !isFollowUp(o) && isOk(o) && which(o.target.host)
        ? [
            saw(
              'tls-handshake',
              `${o.target.host}@${o.target.address}+1600`,
              'explain',
              { ...o.target, padBytes: 1_600 },
              why === 'ok' ? o.outcome : failed(why),
            ),
          ]
        : [],
    ),
  ];

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

export const isSecure = (o: ObservationOf<'http-get'>) => o.target.url.startsWith('https:');

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
