import { portalTests } from '../../../shared/catalogue/controls';
import type { FailureWord } from '../../../shared/observation/failure';
import type { Observation, ObservationOf, Sight } from '../../../shared/observation/observation';
import { answer, type Change, everything, failed, only, saw, skipped, type Which } from '../saw';
import { all, dropAfter, each, fail, hostOf, isOk, sees, sightOf, without } from './change';
import { connectFails, handshakeFails, isSecure } from './connections';
import { namesFail } from './names';
import { outsideUnknown, udpClosed } from './voice';

const isV6 = (o: ObservationOf<'tcp-connect'>) => o.target.address.includes(':');
export const v6Dead: Change = each(
  'tcp-connect',
  (o) => isV6(o) && isOk(o),
  (o) => fail(o, 'timed-out'),
);
/** It is turned away after so long. */
export const v6Refused = (why: FailureWord, tookMs = 20): Change =>
  each(
    'tcp-connect',
    (o) => isV6(o) && isOk(o),
    (o) => fail(o, why, tookMs),
  );
/** Of those that hang, a few hear a no. */
export const v6RefusedFew =
  (few: number, tookMs: number): Change =>
  (leg) => {
    let left = few;
    return each(
      'tcp-connect',
      (o) => isV6(o) && !isOk(o),
      (o) => {
        left -= 1;
        return left >= 0 ? fail(o, 'refused', tookMs) : o;
      },
    )(leg);
  };
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

/** Our own looks fill the line: handshakes come in one behind the other, and what has not come after 4 s is given up. */
export const queuesUp =
  (everyMs: number, givenUpMs = 4_000): Change =>
  (leg) => {
    const hosts = leg.flatMap((o) => (o.kind === 'tls-handshake' && isOk(o) ? [o.target.host] : []));
    const tookMs = (host: string) => 500 + hosts.indexOf(host) * everyMs;
    const isLate: Which = (host) => hosts.includes(host) && tookMs(host) > 4_000;
    return handshakeFails(
      isLate,
      'timed-out',
    )(leg).map((o) => {
      if (o.kind !== 'tls-handshake') return o;
      return { ...o, tookMs: isOk(o) ? tookMs(o.target.host) : givenUpMs };
    });
  };

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

/** A firewall that counts new connections lets so many in at once and makes the others knock again. */
export const heldAtTheDoor =
  (letIn: number): Change =>
  (leg) => {
    let count = 0;
    return leg.map((o) => {
      if (o.kind === 'http-get') return { ...o, tookMs: 500 };
      if (o.kind !== 'tcp-connect' || !isOk(o)) return o;
      count += 1;
      const startedAt = new Date(Date.parse(o.startedAt) + count).toISOString();
      return { ...o, startedAt, tookMs: count <= letIn ? o.tookMs : o.tookMs + 1_000 * (1 + (count % 3)) };
    });
  };

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

/** No default gateway. */
export const withoutRouter: Change = each('machine', isOk, (o) => {
  const was = sightOf(o);
  return was ? sees(o, { ...was, gateway: null }) : o;
});

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

/** A plain request that is larger than one packet gets no answer. */
export const paddedIsLost: Change = (leg) => [
  ...leg,
  ...portalTests
    .slice(0, 1)
    .map(({ url }) =>
      saw(
        'http-get',
        `${url}+2600`,
        'explain',
        { url, via: 'direct', address: '151.101.9.1', padBytes: 2_600 },
        failed('timed-out'),
      ),
    ),
];

/** Large packets vanish: secure connections stall, and so does a padded plain request. */
export const largePacketsVanish: Change = all(handshakeFails(everything, 'timed-out', {}), paddedIsLost);

/** No handshake comes to its end; a stranger's name is turned down in a word, and so is a handshake of long ago. */
export const largeAnswersVanish: Change = (leg) =>
  all(
    handshakeFails(everything, 'timed-out', {}),
    toOldHandshakes(everything),
  )(leg).map((o) =>
    o.kind === 'tls-handshake' &&
    o.role === 'explain' &&
    o.target.maxVersion === 'TLSv1.3' &&
    o.target.serverName !== o.target.host
      ? fail(o, 'tls-alert')
      : o,
  );

/** What these hosts say to a handshake of long ago; servers turn it down. */
export const toOldHandshakes =
  (which: Which, says: FailureWord = 'tls-alert'): Change =>
  (leg) => [
    ...leg,
    ...leg.flatMap((o) =>
      o.kind === 'tls-handshake' && o.role === 'catalogue' && which(o.target.host)
        ? [saw('tls-handshake', `${o.id}~old`, 'explain', { ...o.target, maxVersion: 'old' }, failed(says))]
        : [],
    ),
  ];

/** Waits that nothing ended, each as long as it should be. */
export const keepsTime: Change = (leg) => [
  ...leg,
  ...[1, 2, 3, 4, 5].map((i) => ({
    ...saw(
      'stun',
      `192.0.2.9:${50_000 + i}`,
      'explain',
      { server: '192.0.2.9', address: '192.0.2.9', port: 50_000 + i },
      failed('timed-out'),
    ),
    tookMs: 3_000,
  })),
];

export interface ProxyWay {
  readonly shown?: string;
  /** Is the straight way open as well? */
  readonly direct?: boolean;
  readonly which?: Which;
  /** Its answer to CONNECT, for these hosts; a tunnel for the others. */
  readonly says?: Partial<Sight<'proxy-connect'>> | FailureWord;
}
