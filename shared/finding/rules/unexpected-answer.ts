import {
  answerOf,
  authorOf,
  isForeign,
  isPage,
  isProxysTrouble,
  isUnmarked,
  mayBeTheirError,
  pageOf,
  saysBlocked,
  signerOf,
  speaksAsEdge,
  strangerOf,
  titleOf,
} from '../answers';
import { isGenuine } from '../forgery';
import { bearsEdgeMarks, type HostView, idsOf } from '../host-view';
import { inspectorOf } from '../inspector';
import { isTurnedAway } from '../refusals';
import { type Draft, named, ownerOf, type Rule } from '../rule';
import { scopeOf, type View } from '../view';

/** Something other than ChatGPT answered, and does not say what it is. */
export const unexpectedAnswer: Rule = {
  code: 'unexpected-answer',
  layer: 'http',
  place: 'network',
  holds(view) {
    const shared = sharedPages(view);
    const found = view.ours.filter((host) => {
      const answer = answerOf(host);
      if (!answer || !isForeign(view, host) || host.endpoint?.healthy.edge !== 'cloudflare') return false;
      const writer = authorOf(answer) ?? signerOf(view)(answer);
      if (writer && isProxysTrouble(host, answer, writer)) return host.endpoint.nameExists;
      if (writer || saysBlocked(host, answer)) return false;
      // What the edge itself says may stand on all its hosts, without its marks where somebody takes them out.
      if (isUnmarked(view)(host) && (speaksAsEdge(host) || isTurnedAway(host)) && answer.status < 500)
        return false;
      return (
        !host.endpoint.healthy.statuses.includes(answer.status) ||
        isElsewhere(view, host) ||
        shared.has(pageOf(host) ?? '')
      );
    });
    const theirs = found.filter(mayBeTheirError(view));
    const sentAside = view.ours.filter((host) => isForeign(view, host) && isSentAside(view, host));
    const written = [...new Set([...found.filter((host) => !theirs.includes(host)), ...sentAside])];
    const hit = [...written, ...bearingTheSame(view, written)];
    const doubtful = view.ours.filter(
      (host) => !hit.includes(host) && (theirs.includes(host) || isNobodys(view, host)),
    );
    return [
      ...draftOn(view, hit, {
        confidence: hit.length > 1 ? 'likely' : 'possible',
        // Whoever opens the encryption writes what stands in it.
        product: named(inspectorOf(hit) ?? signerOfAny(view, hit), 'likely'),
      }),
      // Servers that serve programs say what they like at their root, and an error may be anybody's.
      ...draftOn(view, doubtful, { confidence: 'possible', place: 'unknown' }),
    ];
  },
};

/** A gateway that tells of its own trouble. */
const signerOfAny = (view: View, hit: readonly HostView[]) =>
  hit
    .flatMap((host) => answerOf(host) ?? [])
    .map(signerOf(view))
    .find(Boolean);

function draftOn(
  view: View,
  hit: readonly HostView[],
  how: Pick<Draft, 'confidence' | 'place' | 'product'>,
): readonly Draft[] {
  const first = hit[0] && answerOf(hit[0]);
  if (!first) return [];
  const hosts = hit.map(({ host }) => host);
  const facts = { page: titleOf(first.bodyStart), status: first.status, scope: scopeOf(view, hosts) };
  return [{ ...how, hosts, evidence: idsOf(hit, 'get'), facts }];
}

/**
 * A status that ChatGPT might give, and yet not from its edge: it sends us to a stranger, or lacks the marks that
 * other answers keep on the same way. Only for hosts we know well enough.
 */
function isElsewhere(view: View, host: HostView): boolean {
  if (host.endpoint?.criticality !== 'required') return false;
  return (
    strangerOf(view, host) !== undefined ||
    ((answerOf(host)?.status ?? 0) >= 400 && isNobodys(view, host)) ||
    view.ours.some((other) => !isGenuine(view)(other) && bearsEdgeMarks(other))
  );
}

/** A redirect to a stranger that takes along where we wanted to go: so do pages that stand before a site. */
function isSentAside(view: View, host: HostView): boolean {
  const to = answerOf(host)?.location ?? '';
  const answer = answerOf(host);
  return (
    answer !== undefined &&
    authorOf(answer) === undefined &&
    strangerOf(view, host) !== undefined &&
    to.slice(to.indexOf('?')).includes(host.host)
  );
}

/**
 * Hosts of others, whose healthy answers we know less well: where the very page stands that cannot be the edge's, or
 * where two owners send us to one and the same stranger, somebody on the way wrote it.
 */
function bearingTheSame(view: View, found: readonly HostView[]): readonly HostView[] {
  const others = view.ours.filter(
    (host) => isForeign(view, host) && host.endpoint?.healthy.edge === 'other' && !found.includes(host),
  );
  const pages = new Set(found.flatMap((host) => pageOf(host) ?? []));
  const leads = others.flatMap((host) => {
    const stranger = strangerOf(view, host);
    return stranger === undefined ? [] : [{ owner: ownerOf(host.host), stranger }];
  });
  const isShared = (stranger: string | undefined) =>
    new Set(leads.filter((lead) => lead.stranger === stranger).map(({ owner }) => owner)).size > 1;
  return others.filter((host) => pages.has(pageOf(host) ?? '') || isShared(strangerOf(view, host)));
}

/** Owners whose hosts never show one and the same page by themselves. */
const enoughOwners = 3;

/** Pages that stand, word for word, on hosts of so many owners: somebody on the way wrote them. */
function sharedPages(view: View): ReadonlySet<string> {
  const owners = new Map<string, Set<string>>();
  for (const host of view.ours.filter((one) => isForeign(view, one))) {
    const page = pageOf(host);
    if (page !== undefined) owners.set(page, (owners.get(page) ?? new Set()).add(ownerOf(host.host)));
  }
  return new Set([...owners].flatMap(([page, by]) => (by.size >= enoughOwners ? [page] : [])));
}

/** What servers' own pages name: the edge's refusals, and the pages that come with widespread software. */
const serversWords =
  /cloudflare|cdn-cgi|just a moment|openai|chatgpt|oaistatic|nginx|apache|cloudfront|amazon|akamai|fastly|varnish|envoy|microsoft|azure|google|apple/i;

/** A page behind an inspector that names neither the host's owner nor any server: it may be anybody's. */
function isNobodys(view: View, host: HostView): boolean {
  const answer = answerOf(host);
  if (!answer || !isForeign(view, host) || authorOf(answer) || saysBlocked(host, answer)) return false;
  const text = answer.bodyStart;
  const owner = ownerOf(host.host).split('.')[0] ?? '';
  return (
    isPage(answer) &&
    /<(html|head|title|body|h1)\b/i.test(text) &&
    pageOf(host) !== undefined &&
    !serversWords.test(text) &&
    !text.toLowerCase().includes(owner)
  );
}
