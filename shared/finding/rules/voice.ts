import { voiceServers } from '../../catalogue/voice-servers';
import { by } from '../../observation/observation';
import type { Rule } from '../rule';
import { failureOf } from '../view';

/**
 * Voice's own packets (UDP 3478) do not leave. A voice server that stays silent may just not answer strangers, so
 * servers of other operators must be silent too, on at least two, while the web works.
 */
export const voiceUdpBlocked: Rule = {
  code: 'voice-udp-blocked',
  layer: 'udp',
  place: 'network',
  holds(view) {
    // Controls on other ports only show that UDP as such may pass; firewalls are opened port by port.
    const tries = by('stun', view.all).filter(
      ({ outcome, target }) => outcome.kind !== 'skipped' && target.port === voiceServers.udpPort,
    );
    const silent = tries.filter((o) =>
      ['timed-out', 'no-route', 'not-permitted', 'refused', 'unknown'].includes(failureOf(o) ?? ''),
    );
    const operators = new Set(
      silent.map(({ role, target }) => (role === 'control' ? target.server : 'voice')),
    );
    if (silent.length < tries.length || operators.size < 2) return undefined;
    if (!view.hosts.some(({ reach }) => reach.kind === 'answered')) return undefined;
    const asked = tries.filter(({ role }) => role !== 'control').map(({ target }) => target.server);
    const fallback = by('tcp-connect', view.all).some(
      ({ target, outcome }) => target.port === 443 && outcome.kind === 'ok' && asked.includes(target.address),
    );
    return {
      confidence: 'certain',
      hosts: [],
      evidence: silent.map(({ id }) => id),
      facts: { fallback },
    };
  },
};
