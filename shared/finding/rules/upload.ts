import { by, failureOf, seenIn } from '../../observation/seen';
import { isBlockPage } from '../answers';
import { isGenuine } from '../forgery';
import { idsOf } from '../host-view';
import { inspectorOf } from '../inspector';
import { named, type Rule } from '../rule';

const how: Readonly<Record<string, string>> = { reset: 'reset', closed: 'closed', 'timed-out': 'silent' };

/** Somebody on the way says that the body is too large, or not wanted at all (RFC 9110 15.5.14, 15.5.2). */
const refusals = [411, 413];

/** Pages come through, a file's worth of bytes does not: cut, held up, or refused by somebody on the way. */
export const uploadCut: Rule = {
  code: 'upload-cut',
  layer: 'http',
  place: 'network',
  holds(view) {
    const ours = (name: string) => view.ours.find(({ host }) => host === name);
    const tried = by('upload', view.all).find(({ target }) => ours(target.host));
    const host = tried && ours(tried.target.host);
    // A host that does not even answer a plain request has another fault.
    if (!tried || !host || host.reach.kind !== 'answered' || host.isLiedAbout) return undefined;
    const answer = seenIn(tried);
    const status = answer?.status ?? 0;
    const genuine = isGenuine(view)(host);
    // A page that says so to whatever is asked there is no matter of files.
    const plain = seenIn(host.get);
    const isForbidden =
      answer !== undefined && isBlockPage(host, answer) && !(plain && isBlockPage(host, plain));
    const refused = !genuine && (refusals.includes(status) || isForbidden);
    const word = how[failureOf(tried) ?? ''] ?? (refused ? 'refused' : undefined);
    if (word === undefined) return undefined;
    return {
      // A far side that hangs up on strangers looks the same; somebody in between who reads everything is likelier.
      confidence: genuine ? 'possible' : 'likely',
      hosts: [host.host],
      evidence: [tried.id, ...idsOf([host], 'get')],
      facts: { how: word, status },
      product: named(inspectorOf([host]), 'likely'),
    };
  },
};
