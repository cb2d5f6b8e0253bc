import {
  productByBlockHost,
  productByBody,
  productByHeaders,
  type Recognised,
} from '../../catalogue/recognise';
import { hostOfUrl } from '../../host-of-url';
import type { Sight } from '../../observation/observation';
import { by, headerOf, seenIn } from '../../observation/seen';
import { isGenuine } from '../forgery';
import { bearsEdgeMarks, type HostView, idsOf } from '../host-view';
import { inspectorOf } from '../inspector';
import { brokenAt, isTheirWord, likelyIfSeveral, named, ownerOf, type Rule } from '../rule';
import { scopeOf, type View } from '../view';

type Answer = Sight<'http-get'>;

const answerOf = ({ get }: HostView): Answer | undefined => seenIn(get);

/** Written by somebody on the way: not under the host's own certificate, and without the marks of its edge. */
const isForeign = (view: View, host: HostView): boolean =>
  !host.isLiedAbout && answerOf(host) !== undefined && !isGenuine(view)(host) && !bearsEdgeMarks(host);

/** Who wrote this page, by its own text and by where it sends us. */
const authorOf = (answer: Answer): Recognised | undefined =>
  productByBlockHost(hostOfUrl(answer.location ?? '')) ?? productByBody(answer.bodyStart);

/**
 * Who signs its head? Weaker: proxies sign what they merely pass on too. So it is only asked of answers that refuse,
 * and only counts when the same line does not stand on answers that came from the real far side.
 */
const signerOf =
  (view: View) =>
  (answer: Answer): Recognised | undefined => {
    const found = productByHeaders(answer.headers, `HTTP/1.1 ${answer.status}`);
    const passedOn = view.hosts.filter(
      (host) => bearsEdgeMarks(host) || host.role === 'control' || isHealthy(host),
    );
    const signsAll = passedOn.some(
      (host) => productByHeaders(answerOf(host)?.headers ?? [])?.product === found?.product,
    );
    return signsAll || answer.status < 300 ? undefined : found;
  };

const isHealthy = (host: HostView): boolean =>
  host.endpoint?.healthy.edge === 'other' &&
  host.endpoint.healthy.statuses.includes(answerOf(host)?.status ?? 0);

/** What block pages say, in the languages of the tool. Only asked of pages we already know to be foreign. */
const blockWords =
  /\bweb ?page blocked|\b(access|site|website|page|url|category|content|request)\b[^.<]{0,60}\b(is|has been|was) (blocked|denied|restricted|not allowed|prohibited)|\bblocked by\b|\b(web|url|content) filter|acceptable use policy|\b(is|are) (restricted|prohibited|not permitted|not allowed) (at|by|in|on)\b|violation of your|차단(되|된|하)|접근이 제한|접속이 제한|アクセスが(ブロック|拒否)|gesperrt|blockiert|bloqué|bloquead|已被阻止|禁止访问/i;
/** Said by storage and content servers too, so only where ChatGPT's own edge should have answered. */
const weakBlockWords = /\baccess (denied|blocked)\b|\bforbidden by\b/i;

/** Scripts, pictures and data speak of blocking, too. */
const isPage = ({ headers }: Answer): boolean =>
  /html|plain/i.test(headerOf(headers, 'content-type') ?? 'text/html');

const saysBlocked = (host: HostView, answer: Answer): boolean => isPage(answer) && saysSo(host, answer);

const saysSo = (host: HostView, { bodyStart }: Answer): boolean =>
  blockWords.test(bodyStart) ||
  (host.endpoint?.healthy.edge === 'cloudflare' && weakBlockWords.test(bodyStart));

const titleOf = (body: string): string =>
  body.match(/<title[^>]*>([^<]{1,200})/i)?.[1]?.trim() ??
  body
    .replace(/<[^>]*>/g, ' ')
    .trim()
    .slice(0, 80);

/** A page that says "blocked" stands where ChatGPT should be. */
export const blockPage: Rule = {
  code: 'block-page',
  layer: 'http',
  place: 'network',
  holds(view) {
    const signer = signerOf(view);
    const hit = view.ours.filter((host) => {
      const answer = answerOf(host);
      if (answer === undefined || !isForeign(view, host)) return false;
      return saysBlocked(host, answer) || authorOf(answer) !== undefined || signer(answer) !== undefined;
    });
    const first = hit[0] && answerOf(hit[0]);
    if (!first) return undefined;
    const answers = hit.flatMap((host) => answerOf(host) ?? []);
    const writer = answers.map(authorOf).find(Boolean) ?? answers.map(signer).find(Boolean);
    const hosts = hit.map(({ host }) => host);
    return {
      confidence: writer || hit.length > 1 ? 'certain' : 'likely',
      hosts,
      evidence: idsOf(hit, 'get', 'tls'),
      facts: { page: titleOf(first.bodyStart), status: first.status, scope: scopeOf(view, hosts) },
      product: named(writer, 'certain') ?? named(inspectorOf(hit), 'likely'),
    };
  },
};

/** Something other than ChatGPT answered, and does not say what it is. */
export const unexpectedAnswer: Rule = {
  code: 'unexpected-answer',
  layer: 'http',
  place: 'network',
  holds(view) {
    const found = view.ours.filter((host) => {
      const answer = answerOf(host);
      if (!answer || !isForeign(view, host) || host.endpoint?.healthy.edge !== 'cloudflare') return false;
      if (authorOf(answer) || signerOf(view)(answer) || saysBlocked(host, answer)) return false;
      return !host.endpoint.healthy.statuses.includes(answer.status) || isElsewhere(view, host);
    });
    const hit = [...found, ...bearingTheSame(view, found)];
    const first = hit[0] && answerOf(hit[0]);
    if (!first) return undefined;
    const hosts = hit.map(({ host }) => host);
    return {
      confidence: hit.length > 1 ? 'likely' : 'possible',
      hosts,
      evidence: idsOf(hit, 'get'),
      facts: { page: titleOf(first.bodyStart), status: first.status, scope: scopeOf(view, hosts) },
    };
  },
};

/**
 * A status that ChatGPT might give, and yet not from its edge: it sends us to a stranger, or lacks the marks that
 * other answers keep on the same way. Only for hosts we know well enough.
 */
function isElsewhere(view: View, host: HostView): boolean {
  if (host.endpoint?.criticality !== 'required') return false;
  return (
    strangerOf(view, host) !== undefined ||
    view.ours.some((other) => !isGenuine(view)(other) && bearsEdgeMarks(other))
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

/** A page by its status and text; short ones are anybody's. */
const pageOf = (host: HostView): string | undefined => {
  const answer = answerOf(host);
  return answer && answer.bodyStart.trim().length >= 20
    ? `${answer.status} ${answer.bodyStart.trim()}`
    : undefined;
};

/** Where a redirect leads, if to nobody of the catalogue. */
function strangerOf(view: View, host: HostView): string | undefined {
  const target = hostOfUrl(answerOf(host)?.location ?? '');
  const isKnown = view.catalogue.endpoints.some(({ hosts }) =>
    hosts.some((known) => ownerOf(known) === ownerOf(target)),
  );
  return target === '' || isKnown ? undefined : target;
}

/** So many of the edge's answers without a single cookie are no coincidence: it marks most of those it gives (`__cf_bm`). */
const bareAnswers = 6;

/** Somebody who reads the answers takes the cookies out. Under the genuine certificate nobody can. */
export const cookiesStripped: Rule = {
  code: 'cookies-stripped',
  layer: 'http',
  place: 'network',
  holds(view) {
    const read = view.ours.filter(
      (host) => !isGenuine(view)(host) && !host.isLiedAbout && bearsEdgeMarks(host),
    );
    const setsCookies = (host: HostView) =>
      headerOf(answerOf(host)?.headers ?? [], 'set-cookie') !== undefined;
    if (read.length < bareAnswers || read.some(setsCookies)) return undefined;
    return {
      confidence: 'likely',
      hosts: read.map(({ host }) => host),
      evidence: idsOf(read, 'get', 'tls'),
      product: named(inspectorOf(read), 'likely'),
    };
  },
};

/** The encrypted connection stands, and no answer comes through it. */
export const answerMissing: Rule = {
  code: 'answer-missing',
  layer: 'http',
  place: 'network',
  holds(view) {
    const draft = brokenAt(
      view,
      ({ reach }) => reach.kind === 'broken' && reach.step === 'answer',
      likelyIfSeveral,
    );
    // Under the genuine certificate it may as well be the far side that is slow or broken.
    const genuine =
      draft && view.ours.filter(({ host }) => draft.hosts.includes(host)).every(isGenuine(view));
    return draft && { ...draft, ...(genuine && { place: 'unknown' as const }) };
  },
};

/** ChatGPT's own side answers with errors. */
export const serviceError: Rule = {
  code: 'service-error',
  layer: 'http',
  place: 'service',
  holds(view) {
    const hit = view.ours.filter((host) => {
      const status = answerOf(host)?.status ?? 0;
      return isTheirWord(host) && status >= 500 && !host.endpoint?.healthy.statuses.includes(status);
    });
    const first = hit[0] && answerOf(hit[0]);
    if (!first) return undefined;
    const page = by('service-status', view.all)[0];
    const confirmed = (seenIn(page)?.indicator ?? 'none') !== 'none';
    return {
      confidence: confirmed || hit.length > 1 ? 'certain' : 'likely',
      hosts: hit.map(({ host }) => host),
      evidence: [...idsOf(hit, 'get'), ...(confirmed && page ? [page.id] : [])],
      facts: { status: first.status, confirmed },
    };
  },
};

/** OpenAI's status page tells of trouble with something a person uses. */
export const serviceOutage: Rule = {
  code: 'service-outage',
  layer: 'http',
  place: 'service',
  holds(view) {
    const page = by('service-status', view.all)[0];
    const status = seenIn(page);
    if (!page || !status) return undefined;
    const troubled = status.components.filter(
      (c) =>
        /^(ChatGPT|Login|Conversations|Files|File uploads|Voice)/i.test(c.name) &&
        /(partial|major)_outage/.test(c.status),
    );
    if (troubled.length === 0 && !/major|critical/.test(status.indicator)) return undefined;
    return {
      confidence: 'certain',
      hosts: [],
      evidence: [page.id],
      facts: { indicator: status.indicator, components: troubled.map(({ name }) => name).join(', ') },
    };
  },
};

/** OpenAI does not serve the country that this network comes out in. */
export const serviceRefusesCountry: Rule = {
  code: 'service-refuses-country',
  layer: 'http',
  place: 'service',
  holds(view) {
    const hit = view.ours.filter(
      (host) =>
        /unsupported_country|not available in your country|error code: 1009\b|banned the country or region/i.test(
          answerOf(host)?.bodyStart ?? '',
        ) && isTheirWord(host),
    );
    if (hit.length === 0) return undefined;
    const trace = by('http-get', view.all).find(({ target }) => target.url.endsWith('/cdn-cgi/trace'));
    return {
      confidence: 'certain',
      hosts: hit.map(({ host }) => host),
      evidence: idsOf(hit, 'get'),
      facts: { country: (seenIn(trace)?.bodyStart ?? '').match(/\bloc=([A-Z]{2})\b/)?.[1] ?? '' },
    };
  },
};

export const serviceRateLimits: Rule = {
  code: 'service-rate-limits',
  layer: 'http',
  place: 'service',
  holds(view) {
    const hit = view.ours.filter((host) => isTheirWord(host) && answerOf(host)?.status === 429);
    if (hit.length === 0) return undefined;
    const wait = hit.map((host) => headerOf(answerOf(host)?.headers ?? [], 'retry-after')).find(Boolean);
    return {
      confidence: 'certain',
      hosts: hit.map(({ host }) => host),
      evidence: idsOf(hit, 'get'),
      facts: { retryAfter: wait ?? '' },
    };
  },
};
