import { type Inspector, inspector, publicAuthority } from '../authorities';
import { type Authority, type Leaf, type LeafWish, leaf } from '../certificates';
import type { Answer, Request, Web } from '../http';
import { judgedByHello, mute, resets, type Service, secured, website } from '../services';
import type { World } from '../world';
import { includes, type Modifier, type Which } from './modifier';

/** On the way to port 443, `otherwise` when the spoken name is one of these. */
export const onName =
  (which: Which, otherwise: Service): Modifier =>
  (world) => ({
    ...world,
    reach: atPort(world, 443, (pass) =>
      judgedByHello(({ serverName }) => serverName !== null && includes(which, serverName), otherwise, pass),
    ),
  });

export const cutOnName = (which: Which): Modifier => onName(which, resets);
export const silentOnName = (which: Which): Modifier => onName(which, mute);

/** A box on the way that cannot do TLS 1.3 swallows its hello. */
export const tls13Stalls =
  (which: Which): Modifier =>
  (world) => ({
    ...world,
    reach: atPort(world, 443, (pass) =>
      judgedByHello(
        ({ serverName, offersTls13 }) => offersTls13 && includes(which, serverName ?? ''),
        mute,
        pass,
      ),
    ),
  });

/** A box on the way expects the hello in one packet, and does this where it takes more. */
export const largeHello =
  (otherwise: Service, which: Which = 'all'): Modifier =>
  (world) => ({
    ...world,
    reach: atPort(world, 443, (pass) =>
      judgedByHello(
        ({ serverName, sizeBytes }) => sizeBytes > 1_400 && includes(which, serverName ?? ''),
        otherwise,
        pass,
      ),
    ),
  });

/** A box on the way cuts whoever offers HTTP/2 (ALPN) beside the name. */
export const cutOnHttp2: Modifier = (world) => ({
  ...world,
  reach: atPort(world, 443, (pass) => judgedByHello(({ offersHttp2 }) => offersHttp2, resets, pass)),
});

/** Packets above about 1300 bytes vanish: hellos get through, certificates and long requests do not. */
export const largePacketsVanish: Modifier = (world) => ({
  ...world,
  reach: (address, port) => {
    const pass = world.reach(address, port);
    if (typeof pass === 'string' || port === 53) return pass;
    return port === 443 ? mute : pass;
  },
  web: (request) => (Object.values(request.headers).join('').length > 1200 ? 'silent' : world.web(request)),
});

export const atPort =
  (world: World, wanted: number, around: (pass: Service) => Service): World['reach'] =>
  (address, port) => {
    const pass = world.reach(address, port);
    return port === wanted && typeof pass !== 'string' ? around(pass) : pass;
  };

/** The true servers show another certificate for these names. */
export const shows =
  (which: Which, made: (host: string, world: World) => Leaf): Modifier =>
  (world) => ({ ...world, leafFor: remembered(world, which, made) });

export function remembered(
  world: World,
  which: Which,
  made: (host: string, world: World) => Leaf,
): World['leafFor'] {
  const leaves = new Map<string, Leaf>();
  return (serverName) => {
    if (serverName === null || !includes(which, serverName)) return world.leafFor(serverName);
    const known = leaves.get(serverName) ?? made(serverName, world);
    leaves.set(serverName, known);
    return known;
  };
}

export const signedBy =
  (by: Authority, wish: LeafWish = {}) =>
  (host: string, world: World): Leaf =>
    leaf(host, by, { now: world.now(), ...wish });

export interface InspectionWish {
  readonly which?: Which;
  /** Whether this computer's store holds the inspector's root. */
  readonly trusted?: boolean;
  /** What the inspector answers instead of the site; undefined lets the site answer. */
  readonly answers?: (request: Request) => Answer | undefined;
  readonly leaf?: LeafWish;
}

/** Somebody opens the encryption and shows a certificate of their own. */
export const inspectedBy =
  (
    who: Inspector | Authority,
    { which = 'all', trusted = false, answers, leaf: wish = {} }: InspectionWish = {},
  ): Modifier =>
  (world) => {
    const by = typeof who === 'string' ? inspector(who) : who;
    const leafFor = remembered(world, () => true, signedBy(by, { sends: 'path-and-root', ...wish }));
    const opened = secured(
      (serverName) => leafFor(serverName ?? 'no-name.example'),
      website(
        (now): Web =>
          (request) =>
            answers?.(request) ?? now.web(request),
        true,
      ),
    );
    return {
      ...world,
      systemRoots: trusted ? [...(world.systemRoots ?? []), ...by.path.slice(-1)] : world.systemRoots,
      reach: atPort(world, 443, (pass) =>
        judgedByHello(({ serverName }) => includes(which, serverName ?? ''), opened, pass),
      ),
    };
  };

/** This computer's store holds this root as well. */
export const trusting =
  (by: Authority): Modifier =>
  (world) => ({ ...world, systemRoots: [...(world.systemRoots ?? []), ...by.path.slice(-1)] });

/** This computer's clock is this many days behind (or, negative, ahead of) the world's: the world is moved instead. */
export const clockBehind =
  (days: number): Modifier =>
  (world) => {
    const now = () => Date.now() + days * 86_400_000;
    return {
      ...world,
      now,
      leafFor: remembered(world, 'all', (host) =>
        leaf(host, publicAuthority('google'), { now: now(), scts: true }),
      ),
    };
  };
