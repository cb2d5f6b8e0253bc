import type { FailureWord } from '../../observation/failure';
import type { HostView } from '../host-view';
import { brokenAt, likelyIfSeveral, type Rule } from '../rule';

const connectFails =
  (...words: readonly FailureWord[]) =>
  ({ reach }: HostView) =>
    reach.kind === 'broken' && reach.step === 'connect' && words.includes(reach.why);

/** Somebody answers our first packet with "go away". */
export const tcpReset: Rule = {
  code: 'tcp-reset',
  layer: 'tcp',
  place: 'network',
  holds: (view) => brokenAt(view, connectFails('refused', 'reset', 'closed'), likelyIfSeveral),
};

/** Our packets vanish. */
export const tcpSilent: Rule = {
  code: 'tcp-silent',
  layer: 'tcp',
  place: 'network',
  holds: (view) => brokenAt(view, connectFails('timed-out'), likelyIfSeveral),
};

/** A router or firewall says "not this way" (ICMP), or this computer itself does. */
export const tcpUnreachable: Rule = {
  code: 'tcp-unreachable',
  layer: 'tcp',
  place: 'network',
  holds(view) {
    const draft = brokenAt(view, connectFails('no-route', 'not-permitted'), likelyIfSeveral);
    // "Not permitted" is this computer's own word: a firewall or agent that runs here.
    const isOurs = view.ours.some(connectFails('not-permitted')) && !view.ours.some(connectFails('no-route'));
    return draft && isOurs ? { ...draft, place: 'this-computer' } : draft;
  },
};
