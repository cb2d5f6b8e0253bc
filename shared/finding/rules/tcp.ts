import { endpointOf } from '../../catalogue/catalogue';
import { voiceServers } from '../../catalogue/voice-servers';
import type { FailureWord } from '../../observation/failure';
import { by, failureOf } from '../../observation/seen';
import { voiceListOf } from '../../observation/voice-list';
import { startOf } from '../awake';
import { withWriter } from '../blocking-page';
import { doorClosed } from '../first-packets';
import type { HostView } from '../host-view';
import { ownWordOn } from '../own-word';
import { brokenAt, type Draft, likelyIfSeveral, type Rule } from '../rule';
import type { View } from '../view';

const connectFails =
  (...words: readonly FailureWord[]) =>
  ({ reach }: HostView) =>
    reach.kind === 'broken' && reach.step === 'connect' && words.includes(reach.why);

/** Hosts whose connections fail in one of these ways; by the network, unless this computer itself turns them away. */
function failing(view: View, ...words: readonly FailureWord[]): Draft | undefined {
  return failingAmong(view, connectFails(...words));
}

/**
 * Some of those that were turned away in the burst of our looks opened on a calm line, as they do for people: of those that
 * were not asked again nobody can say what would have become of them.
 */
function failingAmong(view: View, fails: (host: HostView) => boolean): Draft | undefined {
  const wasBurst = view.hosts.some(({ calmly }) => calmly?.isOpen);
  const isSure = ({ calmly }: HostView) => !wasBurst || calmly?.isOpen === false;
  const draft = brokenAt(view, (host) => fails(host) && isSure(host), likelyIfSeveral);
  if (!draft) return undefined;
  const { place, evidence } = ownWordOn(view, draft.hosts);
  return withWriter(view, place ? { ...draft, place, evidence: [...draft.evidence, ...evidence] } : draft);
}

/** Somebody answers our first packet with "go away". */
export const tcpReset: Rule = {
  code: 'tcp-reset',
  layer: 'tcp',
  place: 'network',
  holds: (view) => failing(view, 'refused', 'reset', 'closed'),
};

/** Voice's servers stand in as many regions, and those of the mission's path are another company's. */
const leastRegions = 2;

/** Voice's servers of both companies are silent, on their other port too: they are not all down on one day. */
function isAllOfVoice(view: View, { hosts }: Draft): boolean {
  const { addresses } = voiceListOf(view.all);
  const toServers = by('tcp-connect', view.all).filter(
    ({ target }) => target.port === voiceServers.tcpPort && addresses.includes(target.address),
  );
  return (
    hosts.every((host) => endpointOf(view.catalogue, host)?.features.includes('voice')) &&
    toServers.length >= leastRegions &&
    toServers.every((o) => failureOf(o) === 'timed-out') &&
    !by('stun', view.all).some(
      ({ target, outcome }) => addresses.includes(target.server) && outcome.kind === 'ok',
    )
  );
}

/** Our packets vanish. */
export const tcpSilent: Rule = {
  code: 'tcp-silent',
  layer: 'tcp',
  place: 'network',
  holds(view) {
    // Who makes us wait in line may let some wait for longer than we do.
    const closed = doorClosed(view) ?? Number.POSITIVE_INFINITY;
    const knockedInTime = ({ connects }: HostView) => connects.some((o) => startOf(o) < closed);
    const isSilent = connectFails('timed-out');
    const draft = failingAmong(view, (host) => isSilent(host) && knockedInTime(host));
    const isVoices = draft?.place === 'unknown' && isAllOfVoice(view, draft);
    return isVoices ? { ...draft, place: 'network', confidence: 'likely' } : draft;
  },
};

/**
 * "Not permitted" is this computer's own word: a firewall or agent that runs here. But Linux says so of IPv6 where a
 * router says "prohibited" (ICMPv6 type 1, code 1).
 */
const isForbiddenHere = (host: HostView): boolean =>
  connectFails('not-permitted')(host) &&
  host.connects.some((o) => failureOf(o) === 'not-permitted' && !o.target.address.includes(':'));

/** A router or firewall says "not this way" (ICMP), or this computer itself does. */
export const tcpUnreachable: Rule = {
  code: 'tcp-unreachable',
  layer: 'tcp',
  place: 'network',
  holds(view) {
    const draft = failing(view, 'no-route', 'not-permitted');
    const isOurs = view.ours.some(isForbiddenHere) && !view.ours.some(connectFails('no-route'));
    return draft && isOurs ? { ...draft, place: 'this-computer' } : draft;
  },
};
