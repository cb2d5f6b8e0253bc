import { atPort, isInside, type Modifier } from './modifiers';
import { judgedByHello, mute } from './services';
import { everyNth, type UdpServer } from './udp';

/** These hosts are this far away; the rest of the internet is where it was. */
export const farAway =
  (hosts: readonly string[], roundTripMs: number): Modifier =>
  (world) => {
    const far = new Set(hosts.flatMap((host) => world.addressesOf(host)));
    return {
      ...world,
      roundTripTo: (address) => (far.has(address) ? roundTripMs : world.roundTripMs),
    };
  };

/** After this long a computer sends its first packet again (RFC 6298). */
const retransmitMs = 1_000;

/** The first packet of every so many connections gets lost; of one alone where `times` says so. */
export const losesFirstPackets =
  ({ every, times = Number.POSITIVE_INFINITY }: { every: number; times?: number }): Modifier =>
  (world) => {
    let opened = 0;
    return {
      ...world,
      opensLateMs(address, port) {
        const before = world.opensLateMs?.(address, port) ?? 0;
        if (port !== 443 || address.includes(':') || isInside(address)) return before;
        opened += 1;
        return opened % every === 0 && opened / every <= times ? before + retransmitMs : before;
      },
    };
  };

/** A firewall that counts new connections lets so many in at once; all others have to knock again. */
export const holdsAtTheDoor =
  (letIn: number): Modifier =>
  (world) => {
    let knocked = 0;
    return {
      ...world,
      opensLateMs(address, port) {
        const before = world.opensLateMs?.(address, port) ?? 0;
        if (port !== 443 || address.includes(':') || isInside(address)) return before;
        knocked += 1;
        return knocked > letIn ? before + retransmitMs : before;
      },
    };
  };

/** Now quick, now slow, as on a busy radio link. */
export const jitter =
  (mostMs: number): Modifier =>
  (world) => {
    let turn = 0;
    return {
      ...world,
      opensLateMs() {
        turn += 1;
        return (turn * 37) % mostMs;
      },
    };
  };

/** Names take their time, and then come. */
export const namesTake =
  (ms: number, which: (host: string) => boolean = () => true): Modifier =>
  (world) => ({ ...world, lookupMs: (host) => (which(host) ? ms : world.roundTripMs) });

/** The first connection to each of these names stalls once the name is spoken; the next one does not. */
export const stallsOnce =
  (hosts: readonly string[]): Modifier =>
  (world) => {
    const left = new Set(hosts);
    return {
      ...world,
      reach: atPort(world, 443, (pass) =>
        judgedByHello(({ serverName }) => left.delete(serverName ?? ''), mute, pass),
      ),
    };
  };

/** Every so-manieth packet to each server is lost; to all of them unless it is said which. */
export const losesUdp =
  (oneIn: number, which?: readonly string[]): Modifier =>
  (world) => {
    const lossy = new Map<string, UdpServer>();
    return {
      ...world,
      datagram(address, port) {
        const usual = world.datagram(address, port);
        if (!usual || which?.includes(address) === false) return usual;
        const key = `${address}:${port}`;
        const known = lossy.get(key) ?? everyNth(oneIn, () => [], usual);
        lossy.set(key, known);
        return known;
      },
    };
  };
