import { anonymousPath } from '../../catalogue/workspace-restriction';
import { hostOfUrl } from '../../host-of-url';
import { by, headerOf, seenIn } from '../../observation/seen';
import { isGenuine } from '../forgery';
import { bearsEdgeMarks, idsOf } from '../host-view';
import { inspectorOf } from '../inspector';
import { named, type Rule } from '../rule';

/** The edge speaks of workspaces only to those it turns away for being in the wrong one. */
const refusal =
  /\bworkspace\b[^.]{0,80}\b(not (allowed|permitted)|restricted|blocked|denied)\b|\b(not (allowed|permitted)|restricted|blocked)\b[^.]{0,80}\bworkspace\b/i;

/**
 * The company lets people use its own workspace alone, by a header that an inspecting proxy adds. Seen where that proxy
 * answers for ChatGPT's door without an account, and for that alone, or where the edge itself refuses because of it. That
 * chatgpt.com is opened proves nothing by itself.
 */
export const workspaceRestricted: Rule = {
  code: 'workspace-restricted',
  layer: 'http',
  place: 'network',
  holds(view) {
    const opened = view.ours.filter(
      (host) => !host.isLiedAbout && !isGenuine(view)(host) && bearsEdgeMarks(host),
    );
    for (const host of opened) {
      const answer = seenIn(host.get);
      if (host.get && answer && answer.status === 403 && refusal.test(answer.bodyStart))
        return {
          confidence: 'likely',
          hosts: [host.host],
          evidence: [host.get.id, ...idsOf([host], 'tls')],
          facts: { sign: 'refusal' },
          product: named(inspectorOf([host]), 'likely'),
        };
      const door = by('http-get', view.all).find(
        ({ target }) => hostOfUrl(target.url) === host.host && target.url.endsWith(anonymousPath),
      );
      const said = seenIn(door);
      const isProxys =
        said && said.status >= 400 && said.status < 500 && headerOf(said.headers, 'cf-ray') === undefined;
      if (door && isProxys)
        return {
          confidence: 'possible',
          hosts: [host.host],
          evidence: [door.id, ...idsOf([host], 'get', 'tls')],
          facts: { sign: 'door' },
          product: named(inspectorOf([host]), 'likely'),
        };
    }
    return undefined;
  },
};
