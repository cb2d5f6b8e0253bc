import type { FailureWord } from '../../observation/failure';
import type { ObservationOf } from '../../observation/observation';
import { by, failureOf } from '../../observation/seen';
import { breakIds } from '../reach';
import type { Rule } from '../rule';
import type { View } from '../view';

/** Somebody answers there, and it is no script. Else the line itself may be what is cut. */
const broken: readonly FailureWord[] = ['bad-answer', 'http-garbage', 'too-large', 'certificate-refused'];
const notLooked: readonly FailureWord[] = ['stopped', 'unknown'];

/** The look at the script that the settings name, and nothing but it. */
const lookAtSetScript = ({ all, machine }: View): ObservationOf<'proxy-script'> | undefined =>
  machine?.proxy.source === 'proxy-script'
    ? by('proxy-script', all).find(({ target }) => target.url === machine.proxy.scriptUrl)
    : undefined;

/**
 * The settings name a script that says which way leads out, and it cannot be had or makes no sense. Browsers then go
 * straight out: where that works it only costs time, where it is closed nothing opens.
 */
export const proxyScriptFails: Rule = {
  code: 'proxy-script-fails',
  layer: 'proxy',
  place: 'network',
  holds(view) {
    const script = lookAtSetScript(view);
    const why = failureOf(script);
    if (!script || why === undefined || notLooked.includes(why)) return undefined;
    const how = broken.includes(why) ? 'broken' : 'unreachable';
    const answered = view.hosts.filter(({ reach }) => reach.kind === 'answered');
    const closed = view.ours.filter(
      ({ reach }) => reach.kind === 'broken' && (reach.step === 'connect' || reach.step === 'name'),
    );
    if (answered.length > 0)
      return {
        confidence: 'certain',
        hosts: [],
        evidence: [script.id],
        facts: { how, direct: true },
        place: 'this-computer',
      };
    if (how !== 'broken' || closed.length === 0) return undefined;
    return {
      confidence: 'likely',
      hosts: closed.map(({ host }) => host),
      evidence: [script.id, ...breakIds(closed.slice(0, 10))],
      facts: { how, direct: false },
    };
  },
};
