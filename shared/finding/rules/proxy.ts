import {
  productByBlockHost,
  productByBody,
  productByHeaders,
  productByProxy,
  type Recognised,
} from '../../catalogue/recognise';
import { hostOfUrl } from '../../host-of-url';
import type { HttpHeaders, Sight } from '../../observation/observation';
import { proxiesIn } from '../../observation/proxy-choice';
import { by, failureOf, headerOf, seenIn, statusLineOf } from '../../observation/seen';
import { type HostView, idsOf } from '../host-view';
import { isOnThisComputer, productOfProxy, stallsInTunnel, whoNames } from '../proxy-story';
import { breakIds } from '../reach';
import { brokenAt, type Draft, likelyIfSeveral, named, type Rule } from '../rule';
import type { View } from '../view';

const proxyFails = (why: string) => (host: HostView) =>
  host.reach.kind === 'broken' && host.reach.step === 'proxy' && host.reach.why === why;

/** The proxy takes the question and lets it die. Whether it does so for everybody tells a broken proxy from a policy. */
const diesAtProxy = ({ reach }: HostView) =>
  reach.kind === 'broken' && reach.step === 'proxy' && deaths.includes(reach.why);

/** With a proxy that wants TLS itself the encryption may fail; one that speaks SOCKS may answer nonsense. */
const deaths: readonly string[] = [
  'timed-out',
  'closed',
  'reset',
  'http-garbage',
  'bad-answer',
  'tls-alert',
  'tls-failed',
  'tls-not-spoken',
];

const answersAnybody = (view: View) => view.hosts.some(({ proxy }) => proxy?.outcome.kind === 'ok');

const shownProxy = (hosts: readonly HostView[]): string =>
  hosts.find(({ proxy }) => proxy)?.proxy?.target.proxy ?? '';

/** Whose proxy it is. The host says so, and no more. */
const productAt = (view: View, proxy: string) => named(productOfProxy(view, proxy), 'likely');

/** What proxies ask for (IANA's registry of HTTP authentication schemes), as people write it. */
const knownSchemes = ['Basic', 'Digest', 'NTLM', 'Negotiate', 'Kerberos', 'Bearer'] as const;

/** One line may hold several (RFC 9110 11.6.1): `Negotiate, NTLM, Basic realm="a, b"`. Their values are no schemes. */
function schemesIn(headers: HttpHeaders): readonly string[] {
  const words = headers
    .filter(([name]) => name === 'proxy-authenticate')
    .flatMap(([, value]) => value.replace(/"(?:[^"\\]|\\.)*"/g, '').split(','))
    .map((part) => part.trim().split(/\s/)[0] ?? '')
    .filter((word) => /^[\w-]+$/.test(word))
    .map((word) => knownSchemes.find((known) => known.toLowerCase() === word.toLowerCase()) ?? word);
  return [...new Set(words)];
}

/** The proxy wants a name and password that nobody gave it. */
export const proxyNeedsPassword: Rule = {
  code: 'proxy-needs-password',
  layer: 'proxy',
  place: 'network',
  holds(view) {
    const draft = brokenAt(view, proxyFails('proxy-needs-password'), () => 'certain');
    if (!draft) return undefined;
    const proxy = shownProxy(view.hosts);
    const schemes = proxy.startsWith('socks')
      ? ['SOCKS']
      : schemesIn(view.hosts.flatMap(({ proxy }) => seenIn(proxy)?.headers ?? []));
    const facts = { ...draft.facts, proxy, schemes: schemes.join(', ') };
    const writer = view.ours
      .filter(proxyFails('proxy-needs-password'))
      .flatMap(({ proxy }) => seenIn(proxy) ?? [])
      .map(writerAtProxy)
      .find(Boolean);
    return { ...draft, facts, product: named(writer, 'likely') ?? productAt(view, proxy) };
  },
};

/** Whose refusal this is, by its text, by where it leads and by its head: nobody but a proxy answers CONNECT. */
const writerAtProxy = (answer: Sight<'proxy-connect'>): Recognised | undefined =>
  productByBlockHost(hostOfUrl(headerOf(answer.headers, 'location') ?? '')) ??
  productByBody(answer.bodyStart) ??
  productByHeaders(answer.headers, statusLineOf(answer));

/** The proxy wants TLS itself and shows a certificate that this computer does not accept: no program goes on. */
const isUnaccepted = proxyFails('certificate-refused');

/** A proxy is set, and nothing answers there. Where the direct way is open, it is a setting left over from elsewhere. */
export const proxyUnreachable: Rule = {
  code: 'proxy-unreachable',
  layer: 'proxy',
  place: 'network',
  holds(view) {
    const isDead = answersAnybody(view) ? () => false : diesAtProxy;
    const draft = brokenAt(
      view,
      (host) => proxyFails('proxy-unreachable')(host) || isUnaccepted(host) || isDead(host),
      () => 'certain',
    );
    if (!draft) return undefined;
    const directWorks = by('tcp-connect', view.all).some(
      ({ role, outcome }) => role === 'egress' && outcome.kind === 'ok',
    );
    const proxy = shownProxy(view.hosts);
    const told = whoNames(view, proxy);
    return {
      ...draft,
      facts: {
        ...draft.facts,
        proxy,
        direct: directWorks,
        how: view.hosts.some(isUnaccepted) ? 'certificate' : 'silent',
        told,
      },
      product: productAt(view, proxy),
      // A name that the network itself gave out is no setting of this computer's.
      place: isOnThisComputer(proxy) || (directWorks && told !== 'network') ? 'this-computer' : 'network',
    };
  },
};

/** A refusal in so many words; 5xx may be the proxy's own trouble in reaching the host. */
const saysNo = ({ proxy }: HostView): boolean => {
  const status = seenIn(proxy)?.status ?? 0;
  return status >= 300 && status < 500;
};

/** The proxy lets others pass, not these. */
export const proxyRefuses: Rule = {
  code: 'proxy-refuses',
  layer: 'proxy',
  place: 'network',
  holds(view) {
    const isSilent = answersAnybody(view) ? diesAtProxy : () => false;
    // A proxy that cannot find a host says 5xx: no proof where the name may not exist.
    const fails = (host: HostView) =>
      (proxyFails('proxy-refuses')(host) || isSilent(host) || stallsInTunnel(view)(host)) &&
      host.endpoint?.nameExists !== false;
    const draft = brokenAt(view, fails, (hosts) => (hosts.some(saysNo) ? 'certain' : likelyIfSeveral(hosts)));
    if (!draft) return undefined;
    const answers = view.ours.filter(proxyFails('proxy-refuses')).flatMap(({ proxy }) => seenIn(proxy) ?? []);
    const answer = answers[0];
    const product = answers.map(writerAtProxy).find(Boolean);
    const why = answer ? (headerOf(answer.headers, 'x-squid-error') ?? '') : '';
    const proxy = shownProxy(view.hosts);
    return {
      ...draft,
      facts: {
        ...draft.facts,
        proxy,
        status: answer?.status ?? 0,
        why,
        how: view.ours.some(stallsInTunnel(view)) ? 'stalls' : 'refuses',
      },
      product: named(product, 'likely') ?? productAt(view, proxy),
    };
  },
};

/** No packet leaves but through the proxy: what showed it, and the hosts that were reached so. */
function onlyWay(view: View) {
  const egress = by('tcp-connect', view.all).filter(({ role }) => role === 'egress');
  const closed = egress.filter((o) => failureOf(o) !== undefined && failureOf(o) !== 'stopped');
  const through = view.ours.filter(({ proxy, reach }) => proxy && reach.kind === 'answered');
  // Where other packets leave, the looks by address were closed for themselves.
  const leaves = by('stun', view.all).some(({ outcome }) => outcome.kind === 'ok');
  if (leaves || closed.length === 0 || closed.length < egress.length || through.length === 0)
    return undefined;
  return { closed, through, proxy: shownProxy(through) };
}

/** Only the proxy leads out, and it works: what cannot use a proxy (voice's own packets) does not. */
export const proxyOnly: Rule = {
  code: 'proxy-only',
  layer: 'proxy',
  place: 'network',
  holds(view) {
    const only = onlyWay(view);
    if (!only) return undefined;
    const { closed, through, proxy } = only;
    return {
      confidence: 'certain',
      hosts: [],
      evidence: [...closed.map(({ id }) => id), ...idsOf(through.slice(0, 5), 'proxy')],
      facts: { proxy, told: whoNames(view, proxy) },
      product: productAt(view, proxy),
    };
  },
};

/** A browser would go through this proxy where other programs go straight out. */
const browserWayThrough = (view: View, proxy: string) =>
  by('browser-proxy', view.all).find((o) => {
    const seen = seenIn(o);
    return seen?.own === 'direct' && proxiesIn(seen.choice).includes(proxy);
  });

/**
 * The settings name the proxy that leads out, and except some hosts from it, none of which is reached the straight way:
 * nothing gets out there.
 */
function exceptedFrom(view: View): Draft | undefined {
  const straight = view.ours.filter(({ proxy, connects }) => !proxy && connects.length > 0);
  const closed = straight.filter(({ reach }) => reach.kind === 'broken' && reach.step === 'connect');
  const only = onlyWay(view);
  if (!only || closed.length === 0 || closed.length < straight.length) return undefined;
  return {
    confidence: 'likely',
    hosts: closed.map(({ host }) => host),
    evidence: [
      ...breakIds(closed),
      ...only.closed.map(({ id }) => id),
      ...idsOf(only.through.slice(0, 5), 'proxy'),
    ],
    facts: { proxy: only.proxy, knows: 'exceptions' },
    // A script says for itself who goes straight out, and is not this computer's.
    ...(whoNames(view, only.proxy) === 'settings' && { place: 'this-computer' as const }),
    product: productAt(view, only.proxy),
  };
}

/**
 * The network's script names a proxy that leads out, or a browser knows one; nothing else does, and this computer's
 * programs are not told. Browsers find the script by themselves; most other programs do not.
 */
export const proxyNotSet: Rule = {
  code: 'proxy-not-set',
  layer: 'proxy',
  place: 'network',
  holds(view) {
    const excepted = exceptedFrom(view);
    if (excepted) return excepted;
    const script = by('proxy-script', view.all).find(({ outcome }) => outcome.kind === 'ok');
    const tried = by('proxy-connect', view.all).find(
      ({ role, outcome }) => role === 'explain' && outcome.kind === 'ok',
    );
    const status = seenIn(tried)?.status ?? 0;
    const told = script ?? (tried && browserWayThrough(view, tried.target.proxy));
    if (!told || !tried || view.machine?.proxy.https || status < 200 || status >= 300) return undefined;
    const closed = view.ours.filter(
      ({ reach }) => reach.kind === 'broken' && (reach.step === 'connect' || reach.step === 'name'),
    );
    if (closed.length === 0 || view.hosts.some(({ reach }) => reach.kind === 'answered')) return undefined;
    // The settings take everything out of any proxy's hands.
    const exceptsAll = view.machine?.proxy.except.trim() === '*';
    return {
      confidence: 'certain',
      hosts: closed.map(({ host }) => host),
      evidence: [told.id, tried.id, ...breakIds(closed.slice(0, 10))],
      facts: { proxy: tried.target.proxy, knows: exceptsAll ? 'exceptions' : script ? 'script' : 'browser' },
      ...(exceptsAll && { place: 'this-computer' as const }),
      product:
        productAt(view, tried.target.proxy) ?? named(productByProxy(script?.target.url ?? ''), 'likely'),
    };
  },
};
