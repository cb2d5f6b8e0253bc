import { voiceServers } from '../../catalogue/voice-servers';
import type { FailureWord } from '../../observation/failure';
import type { ObservationOf } from '../../observation/observation';
import { by, failureOf, seenIn } from '../../observation/seen';
import { voiceListOf } from '../../observation/voice-list';
import type { Draft, Rule } from '../rule';
import type { View } from '../view';

type Stun = ObservationOf<'stun'>;

/**
 * Voice's own packets (UDP 3478) do not leave. A voice server that stays silent may just not answer strangers, and a
 * firewall may be open for OpenAI's addresses alone: how sure it is hangs on who else is silent.
 */
export const voiceUdpBlocked: Rule = {
  code: 'voice-udp-blocked',
  layer: 'udp',
  place: 'network',
  holds(view) {
    if (!view.hosts.some(({ reach }) => reach.kind === 'answered') || isWithoutIpv4(view)) return undefined;
    // Servers on other ports only show that UDP as such may pass; firewalls are opened port by port.
    const tries = by('stun', view.all).filter(({ target }) => target.port === voiceServers.udpPort);
    // Whoever answers: packets leave by this port.
    if (tries.some(({ outcome }) => outcome.kind === 'ok')) return undefined;
    const { addresses } = voiceListOf(view.all);
    const closed = tries.filter((o) => isClosed.has(failureOf(o) ?? ''));
    const voice = closed.filter(
      ({ role, target }) => role === 'catalogue' && addresses.includes(target.server),
    );
    const others = closed.filter(({ role }) => role === 'control');
    const sureness = voice.length < 2 ? undefined : howSure(view, voice, others);
    return (
      sureness && {
        ...sureness,
        hosts: [],
        evidence: [...voice, ...others].map(({ id }) => id),
        facts: { ...sureness.facts, ...fallbackOf(view, addresses) },
      }
    );
  },
};

/** Voice's addresses are IPv4. A network of IPv6 alone leads there by names it translates (NAT64), never by number. */
const isWithoutIpv4 = ({ machine }: View): boolean =>
  machine !== undefined &&
  machine.interfaces.length > 0 &&
  !machine.interfaces.some(({ addresses }) =>
    addresses.some(({ family, scope }) => family === 'IPv4' && scope !== 'link'),
  );

const isTurnedBack = new Set<string>(['not-permitted', 'no-route'] satisfies FailureWord[]);
const isClosed = new Set<string>([...isTurnedBack, 'timed-out', 'refused', 'reset'] satisfies string[]);

/** What the evidence carries; nothing when only voice's own servers are silent. */
function howSure(
  view: View,
  voice: readonly Stun[],
  others: readonly Stun[],
): Pick<Draft, 'confidence' | 'place' | 'facts'> | undefined {
  const words = voice.map(failureOf);
  if (words.every((why) => isTurnedBack.has(why ?? '')))
    return {
      confidence: 'certain',
      facts: { how: 'refused' },
      ...(words.every((why) => why === 'not-permitted') && { place: 'this-computer' as const }),
    };
  const operators = new Set(others.map(({ target }) => target.server));
  if (operators.size === 0) return undefined;
  // Where nothing unknown gets out anyway, silent strangers say nothing of OpenAI's servers.
  const letsStrangersOut = by('tcp-connect', view.all).some(
    ({ role, outcome }) => role === 'egress' && outcome.kind === 'ok',
  );
  return operators.size > 1 && letsStrangersOut
    ? { confidence: 'likely', facts: { how: 'silent' } }
    : { confidence: 'possible', place: 'unknown', facts: { how: 'unsure' } };
}

/** Is voice's second way open: TCP to its own servers, or a relay over TLS? Left out when nobody knows. */
function fallbackOf(view: View, addresses: readonly string[]): { fallback?: boolean } {
  const toServers = by('tcp-connect', view.all).filter(
    ({ target }) => target.port === voiceServers.tcpPort && addresses.includes(target.address),
  );
  const isRelayed = by('turn', view.all).some((o) => seenIn(o)?.genuine);
  if (isRelayed || toServers.some(({ outcome }) => outcome.kind === 'ok')) return { fallback: true };
  // The relay's name may not exist, and one server may be down.
  return toServers.filter((o) => isClosed.has(failureOf(o) ?? '')).length >= 2 ? { fallback: false } : {};
}
