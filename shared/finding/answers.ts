import { productByBlockHost, productByBody, productByHeaders, type Recognised } from '../catalogue/recognise';
import { hostOfUrl } from '../host-of-url';
import type { Sight } from '../observation/observation';
import { headerOf, seenIn, statusLineOf } from '../observation/seen';
import { isGenuine } from './forgery';
import { bearsEdgeMarks, type HostView } from './host-view';
import { ownerOf } from './rule';
import type { View } from './view';

export type Answer = Sight<'http-get'>;

/** What a plain GET of the host was answered with. */
export const answerOf = ({ get }: HostView): Answer | undefined => seenIn(get);

/** Written by somebody on the way: not under the host's own certificate, and without the marks of its edge. */
export const isForeign = (view: View, host: HostView): boolean =>
  !host.isLiedAbout && answerOf(host) !== undefined && !isGenuine(view)(host) && !bearsEdgeMarks(host);

/** Who wrote this page, by its own text and by where it sends us. */
export const authorOf = (answer: Answer): Recognised | undefined =>
  productByBlockHost(hostOfUrl(answer.location ?? '')) ?? productByBody(answer.bodyStart);

/**
 * Who signs its head? Weaker: proxies sign what they merely pass on too. So it is only asked of answers that refuse,
 * and only counts when the same line does not stand on answers that came from the real far side.
 */
export const signerOf =
  (view: View) =>
  (answer: Answer): Recognised | undefined => {
    const found = productByHeaders(answer.headers, statusLineOf(answer));
    const passedOn = view.hosts.filter(
      (host) =>
        bearsEdgeMarks(host) ||
        ((host.role === 'control' || isHealthy(host)) && !isLikePage(answerOf(host), answer)),
    );
    const signsAll = passedOn.some(
      (host) => productByHeaders(answerOf(host)?.headers ?? [])?.product === found?.product,
    );
    return signsAll || answer.status < 300 ? undefined : found;
  };

/**
 * The very refusal that is in question, on a host that may say anything. It often names the host it stands for, so its
 * words are not compared.
 */
const isLikePage = (one: Answer | undefined, other: Answer): boolean =>
  one?.status === other.status &&
  hostOfUrl(one.location ?? '') === hostOfUrl(other.location ?? '') &&
  titleOf(one.bodyStart) === titleOf(other.bodyStart);

const isHealthy = (host: HostView): boolean =>
  host.endpoint?.healthy.edge === 'other' &&
  host.endpoint.healthy.statuses.includes(answerOf(host)?.status ?? 0);

/** Software inside a proxy, or a gateway in its status line, tells that it cannot reach the host: trouble, and no refusal. */
export const isProxysTrouble = (host: HostView, answer: Answer, writer: Recognised | undefined): boolean =>
  answer.status >= 500 &&
  (writer === undefined || writer.product.kind === 'engine' || writer.sign.startsWith('HTTP/')) &&
  !saysBlocked(host, answer);

/** What block pages say, in the languages of the tool and some more. Only asked of pages we already know to be foreign. */
const blockWords =
  /\bweb ?page blocked|\b(access|site|website|page|url|category|content|request)\b[^.<]{0,60}\b(is|has been|was) (blocked|denied|restricted|not allowed|prohibited)|\bblocked by\b|\b(web|url|content) filter|acceptable use policy|\b(is|are) (restricted|prohibited|not permitted|not allowed) (at|by|in|on)\b|violation of your|차단(되|된|하)|접근이 제한|접속이 제한|アクセスが(ブロック|拒否)|gesperrt|blockiert|bloqué|bloquead|已被阻止|禁止访问|已被封鎖|bloccat[oa]\b|geblokkeerd|zablokowan|blockerad|blokeret|заблокирован|доступ (запрещ|ограничен)|engellen(di|miş)|diblokir|bị chặn|محظور/i;
/** Said by storage and content servers too, so only where ChatGPT's own edge should have answered. */
const weakBlockWords = /\baccess (denied|blocked)\b|\bforbidden by\b/i;

/** Scripts, pictures and data speak of blocking, too. */
export const isPage = ({ headers }: Pick<Answer, 'headers'>): boolean =>
  /html|plain/i.test(headerOf(headers, 'content-type') ?? 'text/html');

/** It says so in words. */
export const saysBlocked = (host: HostView, answer: Answer): boolean =>
  isPage(answer) && saysSo(host, answer);

/** A refusal of somebody on the way, told by its words or by who signs it. Only asked of what is already known to be foreign. */
export const isBlockPage = (host: HostView, seen: Pick<Answer, 'headers' | 'bodyStart'>): boolean =>
  headerOf(seen.headers, 'cf-ray') === undefined &&
  ((isPage(seen) && saysSo(host, seen)) || productByBody(seen.bodyStart) !== undefined);

const saysSo = (host: HostView, { bodyStart }: Pick<Answer, 'bodyStart'>): boolean =>
  blockWords.test(bodyStart) ||
  (host.endpoint?.healthy.edge === 'cloudflare' && weakBlockWords.test(bodyStart));

/** What a page calls itself, or its first words. */
export const titleOf = (body: string): string =>
  body.match(/<title[^>]*>([^<]{1,200})/i)?.[1]?.trim() ??
  body
    .replace(/<[^>]*>/g, ' ')
    .trim()
    .slice(0, 80);

/** A page by its status and text; short ones are anybody's. */
export const pageOf = (host: HostView): string | undefined => {
  const answer = answerOf(host);
  return answer && answer.bodyStart.trim().length >= 20
    ? `${answer.status} ${answer.bodyStart.trim()}`
    : undefined;
};

/** Where a redirect leads, if to nobody of the catalogue. */
export function strangerOf(view: View, host: HostView): string | undefined {
  const target = hostOfUrl(answerOf(host)?.location ?? '');
  // Most answers lead nowhere: the whole catalogue is not read for them.
  if (target === '') return undefined;
  const owner = ownerOf(target);
  const isKnown = view.catalogue.endpoints.some(({ hosts }) =>
    hosts.some((known) => ownerOf(known) === owner),
  );
  return isKnown ? undefined : target;
}

/** A server in trouble says so by its status; those it never has in health only. */
export const isError = (host: HostView): boolean => {
  const answer = answerOf(host);
  const status = answer?.status ?? 0;
  return (
    status >= 500 &&
    host.endpoint?.healthy.statuses.includes(status) !== true &&
    // The edge's question whether we are a browser, which it puts with 503 as well.
    headerOf(answer?.headers ?? [], 'cf-mitigated') === undefined
  );
};

/** Behind somebody who takes the edge's marks out of all answers: that they are missing from this one says nothing. */
export const isUnmarked =
  (view: View) =>
  (host: HostView): boolean =>
    isForeign(view, host) &&
    host.endpoint?.healthy.edge === 'cloudflare' &&
    !view.hosts.some((other) => bearsEdgeMarks(other) && !isGenuine(view)(other));

/** The edge's own way to speak: its question whether we are a browser, its name, its refusals. */
export const speaksAsEdge = (host: HostView): boolean => {
  const answer = answerOf(host);
  return (
    answer !== undefined &&
    (headerOf(answer.headers, 'cf-mitigated') !== undefined ||
      /cloudflare|cdn-cgi|just a moment/i.test(answer.bodyStart))
  );
};

/**
 * An error that may be of ChatGPT's own edge: its marks may have been taken out, nobody signs it, and on no host of
 * others stands the same.
 */
export const mayBeTheirError =
  (view: View) =>
  (host: HostView): boolean => {
    const answer = answerOf(host);
    return (
      answer !== undefined &&
      isError(host) &&
      isUnmarked(view)(host) &&
      authorOf(answer) === undefined &&
      signerOf(view)(answer) === undefined &&
      !saysBlocked(host, answer) &&
      !view.hosts.some((other) => isSameOfOthers(other, answer))
    );
  };

const isSameOfOthers = (host: HostView, { status, bodyStart }: Answer): boolean => {
  const answer = host.endpoint?.healthy.edge === 'cloudflare' ? undefined : answerOf(host);
  return answer?.status === status && answer.bodyStart.trim() === bodyStart.trim();
};
