import { productByHeaders, type Recognised } from '../catalogue/recognise';
import { hostOfUrl } from '../host-of-url';
import type { ObservationOf } from '../observation/observation';
import { by, headerOf, seenIn, statusLineOf } from '../observation/seen';
import { type Answer, answerOf, authorOf, isForeign, signerOf } from './answers';
import type { NamedProduct } from './finding';
import { type HostView, idsOf } from './host-view';
import { type Draft, named } from './rule';
import type { View } from './view';

/** Who put a page of their own in a host's place, and what shows it. */
interface Writer {
  readonly product: NamedProduct | null;
  readonly evidence: readonly string[];
}

/**
 * Whose page stands in the place of hosts that are cut off or led astray: where the name leads, or on plain HTTP, where
 * filters show their page that cannot write into an encrypted connection. Who shows it is likely who cuts.
 */
function writerOf(view: View, hosts: readonly HostView[]): Writer {
  for (const host of hosts) {
    const answer = host.isLiedAbout ? answerOf(host) : undefined;
    const product = answer && named(authorOf(answer) ?? refuserOf(answer), 'likely');
    if (product) return { product, evidence: idsOf([host], 'get') };
  }
  const names = new Set(hosts.map(({ host }) => host));
  for (const page of by('http-get', view.all)) {
    const answer = isPlainPage(page) && names.has(hostOfUrl(page.target.url)) ? seenIn(page) : undefined;
    // The edge itself speaks there too, whatever a proxy on the way adds to its answer.
    if (!answer || headerOf(answer.headers, 'cf-ray') !== undefined) continue;
    const product = named(authorOf(answer) ?? refuserOf(answer), 'likely');
    if (product) return { product, evidence: [page.id] };
  }
  return { product: null, evidence: [] };
}

const refuserOf = (answer: Answer): Recognised | undefined =>
  answer.status < 300 ? undefined : productByHeaders(answer.headers, statusLineOf(answer));

const isPlainPage = ({ role, target }: ObservationOf<'http-get'>): boolean =>
  role === 'explain' && target.padBytes === 0 && target.url.startsWith('http:');

/** Whoever opens the encryption writes the pages that stand in it: their author is most likely the one who opens it. */
export function authorBehind(view: View, opened: readonly HostView[]): Recognised | undefined {
  const pages = opened.flatMap((host) => (isForeign(view, host) ? (answerOf(host) ?? []) : []));
  return pages.map(authorOf).find(Boolean) ?? pages.map(signerOf(view)).find(Boolean);
}

/** A draft that blames the network and names nobody, with whoever shows a page in the place of its hosts. */
export function withWriter(view: View, draft: Draft): Draft {
  if (draft.product || (draft.place ?? 'network') !== 'network') return draft;
  const { product, evidence } = writerOf(
    view,
    view.ours.filter(({ host }) => draft.hosts.includes(host)),
  );
  return product ? { ...draft, product, evidence: [...draft.evidence, ...evidence] } : draft;
}
