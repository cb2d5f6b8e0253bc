import { isOddAddress } from '../../observation/addresses';
import type { Observation, ObservationKind } from '../../observation/observation';
import { by, failureOf, seenIn } from '../../observation/seen';
import type { HostView } from '../host-view';
import { ownWordOn } from '../own-word';
import type { Rule } from '../rule';
import type { View } from '../view';

/** Nothing is connected: no interface has an address that leads anywhere. */
export const noLink: Rule = {
  code: 'no-link',
  layer: 'link',
  place: 'this-computer',
  holds(view) {
    const seen = by('machine', view.all)[0];
    const machine = seenIn(seen);
    if (!seen || !machine) return undefined;
    const usable = machine.interfaces.some(({ addresses }) =>
      addresses.some(({ scope }) => scope !== 'link'),
    );
    // Something answered all the same: then we misread the interfaces.
    if (usable || view.hosts.some(({ reach }) => reach.kind === 'answered')) return undefined;
    return { confidence: 'certain', hosts: view.ours.map(({ host }) => host), evidence: [seen.id] };
  },
};

/** Connected, but nothing outside answers: not by name, and not by address either. */
export const noInternet: Rule = {
  code: 'no-internet',
  layer: 'ip',
  place: 'network',
  holds(view) {
    const egress = by('tcp-connect', view.all).filter(({ role }) => role === 'egress');
    const failed = egress.filter(({ outcome }) => outcome.kind === 'failed' && outcome.why !== 'stopped');
    // Where a proxy is set, or a script named one, a closed direct way is as it should be.
    const isBehindProxy = view.machine?.proxy.https || view.ours.some(({ proxy }) => proxy !== undefined);
    if (failed.length < 2 || failed.length < egress.length || isBehindProxy) return undefined;
    const somebodyAnswers = view.hosts.some(
      (host) => host.reach.kind === 'answered' || reachedSomebody(host),
    );
    const othersAnswer = view.all.some((o) => o.outcome.kind === 'ok' && comesFromOutside(o));
    if (somebodyAnswers || othersAnswer) return undefined;
    const own = ownWordOn(
      view,
      failed.map(({ target }) => target.host),
    );
    const isForbidden = failed.every((o) => failureOf(o) === 'not-permitted');
    const isLost = hasNoRouter(view) && failed.every((o) => failureOf(o) === 'no-route');
    return {
      confidence: 'certain',
      hosts: view.ours.map(({ host }) => host),
      evidence: [...failed.map(({ id }) => id), ...own.evidence],
      // Nothing was let out of this computer: a firewall, or a VPN that waits for its connection. Or it knows no way.
      ...((isForbidden || isLost || own.place === 'this-computer') && { place: 'this-computer' as const }),
      ...(isLost && { facts: { router: 'none' } }),
    };
  },
};

/** No way out is set on this computer: neither a router's address nor an interface that everything goes through, as VPNs have. */
function hasNoRouter({ machine, all }: View): boolean {
  const computer = seenIn(by('computer', all)[0]);
  return machine?.gateway === null && (computer?.defaultRouteVia ?? null) === null;
}

/** Looks that only something beyond this network can make succeed. */
const answersFromOutside: readonly ObservationKind[] = [
  'http-get',
  'stun',
  'service-status',
  'voice-feed',
  'clock',
];

/** A connection to an address outside that needed no name counts as well. */
const comesFromOutside = (o: Observation): boolean =>
  answersFromOutside.includes(o.kind) ||
  (o.kind === 'tcp-connect' && o.target.host === o.target.address && !isOddAddress(o.target.address));

const reachedSomebody = ({ connects, proxy, isLiedAbout }: HostView) =>
  !isLiedAbout &&
  (connects.some(({ outcome }) => outcome.kind === 'ok') ||
    (proxy !== undefined && proxy.outcome.kind === 'ok'));
