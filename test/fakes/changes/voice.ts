import type { FailureWord } from '../../../shared/observation/failure';
import type { Observation } from '../../../shared/observation/observation';
import { type Change, everything, saw, trainOf, type Which } from '../saw';
import { all, each, fail, isOk, sees, sightOf } from './change';

/** No UDP packet comes back; the word says why. */
export const udpClosedAs = (why: FailureWord): Change => each('stun', isOk, (o) => fail(o, why));
export const udpClosed: Change = udpClosedAs('timed-out');
/** This computer has addresses of IPv6 and no others. */
export const ipv6Alone: Change = each('machine', isOk, (o) => {
  const was = sightOf(o);
  const isV6 = ({ family }: { family: string }) => family === 'IPv6';
  const left = was?.interfaces.map((one) => ({ ...one, addresses: one.addresses.filter(isV6) }));
  return was && left ? sees(o, { ...was, interfaces: left }) : o;
});
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
  (
    lost: number,
    jitterMs: number,
    { calmly = true, which = everything, lostOf = {} }: RoughTrains = {},
  ): Change =>
  (leg) =>
    leg.flatMap((o): Observation[] => {
      const was = o.kind === 'stun' ? sightOf(o) : undefined;
      if (o.kind !== 'stun' || !was || was.sent < 20 || !which(o.target.server)) return [o];
      const again = calmly ? trainOf(20, lostOf[o.target.server] ?? lost, jitterMs) : trainOf(20);
      return [
        sees(o, trainOf(20, lost, jitterMs)),
        { ...o, id: `${o.id}#2`, role: 'explain', outcome: { kind: 'ok', value: again } } as Observation,
      ];
    });
interface RoughTrains {
  readonly calmly?: boolean;
  readonly which?: Which;
  /** Servers whose calm train loses another number. */
  readonly lostOf?: Readonly<Record<string, number>>;
}
export const voiceSilent: Change = each(
  'stun',
  (o) => isOk(o) && o.role !== 'control',
  (o) => fail(o, 'timed-out'),
);

export function statusUnknown(): Change {
  return each('service-status', isOk, (o) => fail(o, 'timed-out'));
}

/** Nothing that needs an answer over TLS from outside got one. */
export function outsideUnknown(): Change {
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
