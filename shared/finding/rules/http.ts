import { hostOfUrl } from '../../host-of-url';
import { by, headerOf, seenIn } from '../../observation/seen';
import {
  answerOf,
  authorOf,
  isError,
  isForeign,
  isProxysTrouble,
  isUnmarked,
  mayBeTheirError,
  saysBlocked,
  signerOf,
  titleOf,
} from '../answers';
import { areBeyondOne, cutShort } from '../cut-short';
import { isGenuine } from '../forgery';
import { bearsEdgeMarks, type HostView, idsOf } from '../host-view';
import { inspectorOf } from '../inspector';
import { refusals, refusesIn } from '../refusals';
import { brokenAt, isTheirWord, likelyIfSeveral, named, type Rule } from '../rule';
import { scopeOf, type View } from '../view';

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
      const writer = authorOf(answer) ?? signer(answer);
      return saysBlocked(host, answer) || (writer !== undefined && !isProxysTrouble(host, answer, writer));
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
    const hit = view.ours.filter(({ host }) => draft?.hosts.includes(host));
    const genuine = draft && hit.every(isGenuine(view));
    const cut = draft ? cutShort(view).map(({ id }) => id) : [];
    if (draft && cut.some((id) => draft.evidence.includes(id)))
      return { ...draft, confidence: 'likely', place: 'network', evidence: [...draft.evidence, ...cut] };
    // Nor do so many owners fall silent at one time.
    if (draft && genuine && areBeyondOne(hit)) return { ...draft, confidence: 'likely', place: 'network' };
    return draft && { ...draft, ...(genuine && { place: 'unknown' as const }) };
  },
};

/** The error page of the edge, which names itself: an inspector may have taken its marks out of the head. */
const edgesErrorPage = [/cloudflare/i, /\berror code:? 5\d\d\b|\bcloudflare ray id\b/i];
const isEdgesPage = (host: HostView): boolean =>
  edgesErrorPage.every((words) => words.test(answerOf(host)?.bodyStart ?? ''));

/** Under the genuine certificate the far side itself fails at what a person's conversation hangs on. */
const failedUpgrades = (view: View) =>
  by('websocket', view.all).filter((o) => {
    const host = view.ours.find((one) => one.host === hostOfUrl(o.target.url));
    const seen = seenIn(o);
    const isTrouble =
      (seen?.status ?? 0) >= 500 && headerOf(seen?.headers ?? [], 'cf-mitigated') === undefined;
    return isTrouble && host?.isAuthentic === true && !host.isLiedAbout;
  });

/** ChatGPT's own side answers with errors. */
export const serviceError: Rule = {
  code: 'service-error',
  layer: 'http',
  place: 'service',
  holds(view) {
    const page = by('service-status', view.all)[0];
    const confirmed = (seenIn(page)?.indicator ?? 'none') !== 'none';
    const hit = view.ours.filter(
      (host) =>
        isError(host) &&
        (isTheirWord(host) || (mayBeTheirError(view)(host) && (confirmed || isEdgesPage(host)))),
    );
    const upgrades = failedUpgrades(view);
    const status = (hit[0] && answerOf(hit[0])?.status) ?? seenIn(upgrades[0])?.status;
    if (status === undefined) return undefined;
    const hosts = [...hit.map(({ host }) => host), ...upgrades.map(({ target }) => hostOfUrl(target.url))];
    const isSure = (hit.some(isTheirWord) || upgrades.length > 0) && (confirmed || hosts.length > 1);
    return {
      confidence: isSure ? 'certain' : 'likely',
      hosts: [...new Set(hosts)],
      evidence: [
        ...idsOf(hit, 'get'),
        ...upgrades.map(({ id }) => id),
        ...(confirmed && page ? [page.id] : []),
      ],
      facts: { status, confirmed },
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
    const hit = view.ours.filter((host) =>
      isTheirWord(host)
        ? refusesIn(host, refusals.country)
        : isUnmarked(view)(host) && refusesIn(host, refusals.countryCode),
    );
    if (hit.length === 0) return undefined;
    const trace = by('http-get', view.all).find(({ target }) => target.url.endsWith('/cdn-cgi/trace'));
    return {
      confidence: hit.some(isTheirWord) ? 'certain' : 'likely',
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
