import { macAppAccepts } from '../../catalogue/app-pins';
import { isEdgeAddress } from '../../catalogue/edge-addresses';
import { productByIssuer, type Recognised } from '../../catalogue/recognise';
import { hostOfUrl } from '../../host-of-url';
import { nameText } from '../../observation/distinguished-names';
import { by, failureOf, seenIn } from '../../observation/seen';
import { authorBehind, withWriter } from '../blocking-page';
import { type BrowserWord, browserOnTrust } from '../browser-view';
import type { Place } from '../codes';
import { agentHere, inspectorsHere, isLocal, namesakeHere } from '../context';
import { type Handshake, handshakeOf, isForged, isLeftOut, issuerNames, isYoungRoot } from '../forgery';
import { addressesOf, bearsEdgeMarks, type HostView, idsOf } from '../host-view';
import { largeHelloCut } from '../large-hello';
import { olderDoes } from '../older-tls';
import { isOnThisComputer, stallsInTunnel } from '../proxy-story';
import {
  areOfSeveralOwners,
  brokenAt,
  type Draft,
  likelyIfSeveral,
  mayBeTheirs,
  named,
  type Rule,
} from '../rule';
import { scopeOf, type View } from '../view';

/** The last certificate's issuer is who vouches for all of it. */
const voucher = (tls: Handshake): string => nameText(tls.chain.at(-1)?.issuer ?? []);

/** Somebody between here and there opens the encryption and closes it again with an authority of their own. */
export const tlsInspected: Rule = {
  code: 'tls-inspected',
  layer: 'tls',
  place: 'network',
  holds: (view) =>
    byInspector(view, view.hosts.filter(isForged(view))).flatMap((forged) => draftOn(view, forged) ?? []),
};

/** Two may stand in one way, a company's and a scanner on this computer: each is told with the hosts that it opens. */
function byInspector(view: View, forged: readonly HostView[]): readonly (readonly HostView[])[] {
  const groups = new Map<string, HostView[]>();
  for (const host of forged) {
    const who = whoOpens(view, [host])?.product.id ?? '';
    groups.set(who, [...(groups.get(who) ?? []), host]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** By the certificate, or by a program of that name that runs here. */
function whoOpens(
  view: View,
  forged: readonly HostView[],
): (Recognised & { readonly isSure: boolean }) | undefined {
  const seen = forged.flatMap((host) => handshakeOf(host) ?? []);
  const product = seen.map((tls) => productByIssuer(issuerNames(tls))).find(Boolean);
  if (product) return { ...product, isSure: true };
  const namesake = seen.map((tls) => namesakeHere(view, voucher(tls))).find(Boolean);
  return namesake && { ...namesake, isSure: false };
}

function draftOn(view: View, forged: readonly HostView[]): Draft | undefined {
  const ours = forged.filter(({ role }) => role === 'catalogue').map(({ host }) => host);
  if (ours.length === 0) return undefined;
  const seen = forged.flatMap((host) => handshakeOf(host) ?? []);
  const who = whoOpens(view, forged);
  const vouchers = new Set(seen.map(voucher));
  const onTrust = browserOnTrust(view, ours);
  const isSlip = !who?.isSure && forged.length === 1 && mayBeTheirs(forged);
  const isCertain = who?.isSure || (forged.length > 1 && vouchers.size < forged.length);
  return {
    confidence: isSlip ? 'possible' : isCertain ? 'certain' : 'likely',
    hosts: ours,
    evidence: [...idsOf(forged, 'tls'), ...onTrust.evidence],
    facts: {
      issuer: [...vouchers][0] ?? '',
      trusted: trustedHere(seen, onTrust.word),
      browser: onTrust.word.replace('-', '_'),
      http2: http2Behind(view, ours),
      onMac: view.machine?.os === 'macos',
      macApp: macAppAccepts(who?.isSure ? who.product.id : undefined),
      agent: who?.isSure ? agentHere(view, who.product.id) : 'not-known',
      agents: who?.isSure ? '' : inspectorsHere(view),
      scope: scopeOf(
        view,
        forged.map(({ host }) => host),
      ),
    },
    product: who
      ? named(who, who.isSure ? 'certain' : 'possible')
      : named(authorBehind(view, forged), 'likely'),
    place: isSlip ? 'unknown' : who ? placeOf(who) : placeOfUnnamed(forged),
  };
}

/** `yes` only when this computer accepts every one of them. A browser's own word counts more than our reading of its store. */
function trustedHere(seen: readonly Handshake[], browser: BrowserWord): 'yes' | 'no' | 'not-known' {
  if (browser !== 'not-known') return browser === 'refuses' ? 'no' : 'yes';
  if (seen.some(({ systemTrust, nameMatches }) => systemTrust?.trusted === false || !nameMatches))
    return 'no';
  return seen.every(({ systemTrust }) => systemTrust?.trusted) ? 'yes' : 'not-known';
}

/**
 * ChatGPT's edge always chooses HTTP/2 where it is offered. Nobody but an inspector can take the offer out (ALPN): the
 * handshake is signed as a whole.
 */
function http2Behind(view: View, forged: readonly string[]): 'kept' | 'dropped' | 'not_known' {
  const chosen = by('http2-get', view.all).flatMap((o) => {
    const seen = forged.includes(hostOfUrl(o.target.url)) ? seenIn(o) : undefined;
    return seen ? [seen.chosen] : [];
  });
  if (chosen.length === 0) return 'not_known';
  return chosen.includes('h2') ? 'kept' : 'dropped';
}

/** Some products run on this very computer. */
const placeOf = ({ product }: Recognised): Place => (isLocal(product) ? 'this-computer' : 'network');

/** What scanners of a single computer call themselves, whoever makes them. */
const scannerWords =
  /anti-?(?:virus|malware)|(?:internet|total|home) security|(?:web|mail)[ /]*shield|parental control|personal root/i;

/**
 * Nobody we know. Most such authorities are a company's own; one that calls itself a scanner, or works behind a proxy on
 * this very computer, may as well sit here.
 */
const placeOfUnnamed = (forged: readonly HostView[]): Place =>
  forged.some(
    (host) =>
      isOnThisComputer(host.tls?.target.via ?? '') ||
      issuerNames(handshakeOf(host) ?? noChain).some((name) => scannerWords.test(nameText(name))),
  )
    ? 'unknown'
    : 'network';
const noChain: Pick<Handshake, 'chain'> = { chain: [] };

const encryptionFails = ({ reach, variants }: HostView, ...words: readonly string[]): boolean =>
  reach.kind === 'broken' &&
  reach.step === 'encryption' &&
  words.includes(reach.why) &&
  variants !== undefined;

/** The same address speaks with us when another name, or none, is spoken. */
const otherNameWorks = ({ variants }: HostView) =>
  variants.some(({ target, outcome }) => target.maxVersion === 'TLSv1.3' && outcome.kind === 'ok');

const howCut: Readonly<Record<string, string>> = { reset: 'reset', closed: 'closed', 'timed-out': 'silent' };

/**
 * The connection is cut when the name is spoken. Other names on other connections go through: on the same address
 * where that was tried, otherwise on other hosts'.
 */
export const tlsCutOnName: Rule = {
  code: 'tls-cut-on-name',
  layer: 'tls',
  place: 'network',
  holds(view) {
    const othersWork = view.hosts.some(({ tls }) => tls?.outcome.kind === 'ok');
    const proven = view.ours.some((host) => failureOf(host.tls) !== undefined && otherNameWorks(host));
    if (!othersWork && !proven) return undefined;
    const draft = brokenAt(
      view,
      (host) =>
        encryptionFails(host, 'reset', 'closed', 'timed-out') &&
        !olderDoes(view)(host) &&
        !stallsInTunnel(view)(host),
      (hosts) => (hosts.some(otherNameWorks) ? 'certain' : likelyIfSeveral(hosts)),
    );
    return draft && withWriter(view, withHow(view, draft));
  },
};

function withHow(view: View, draft: Draft): Draft {
  const first = view.ours.find(({ host }) => host === draft.hosts[0]);
  const variants = view.ours
    .filter(({ host }) => draft.hosts.includes(host))
    .flatMap((host) => host.variants);
  return {
    ...draft,
    evidence: [...draft.evidence, ...variants.map(({ id }) => id)],
    facts: { ...draft.facts, how: howCut[failureOf(first?.tls) ?? ''] ?? 'closed' },
  };
}

/** Connections open, and nothing secure comes of any of them; or an alert answers. */
export const tlsFails: Rule = {
  code: 'tls-fails',
  layer: 'tls',
  place: 'network',
  holds(view) {
    const othersWork = view.hosts.some(({ tls }) => tls?.outcome.kind === 'ok');
    const proven = view.ours.some((host) => failureOf(host.tls) !== undefined && otherNameWorks(host));
    const cut = othersWork || proven ? [] : ['reset', 'closed', 'timed-out'];
    const draft = brokenAt(
      view,
      (host) =>
        encryptionFails(host, 'tls-alert', 'tls-failed', 'tls-not-spoken', ...cut) && !olderDoes(view)(host),
      likelyIfSeveral,
    );
    const first = draft && view.ours.find(({ host }) => host === draft.hosts[0]);
    return (
      draft && withWriter(view, { ...draft, facts: { ...draft.facts, how: failureOf(first?.tls) ?? '' } })
    );
  },
};

/** Something on the way swallows today's encryption and lets the older through, or only hellos that are small. */
export const tls13Stalls: Rule = {
  code: 'tls13-stalls',
  layer: 'tls',
  place: 'network',
  holds(view) {
    const draft = brokenAt(
      view,
      (host) =>
        encryptionFails(host, 'reset', 'closed', 'timed-out', 'tls-alert', 'tls-failed') &&
        olderDoes(view)(host),
      () => 'likely',
    );
    return draft ? { ...draft, facts: { ...draft.facts, how: 'version' } } : largeHelloCut(view);
  },
};

/** A genuine certificate that ran out. Public roots signed it, so nobody on the way made it. */
export const certificateExpired: Rule = {
  code: 'certificate-expired',
  layer: 'tls',
  place: 'service',
  holds(view) {
    const hit = view.ours.filter((host) => {
      const trust = handshakeOf(host)?.publicTrust;
      return (
        !host.isLiedAbout &&
        trust?.anchor !== null &&
        (trust?.why === 'expired' || trust?.why === 'not-yet-valid')
      );
    });
    const first = hit[0] && handshakeOf(hit[0]);
    if (!first) return undefined;
    return {
      confidence: 'certain',
      hosts: hit.map(({ host }) => host),
      evidence: idsOf(hit, 'tls'),
      facts: { expired: first.chain[0]?.notAfter ?? '' },
      // Unrelated owners do not forget on one day: more likely a clock that nobody could tell us about.
      ...(areOfSeveralOwners(hit) && { confidence: 'possible' as const, place: 'unknown' as const }),
    };
  },
};

/** At the edge's own address, and the answer bears its marks: whoever shows the stranger's certificate is the edge. */
const isEdgesOwn = (host: HostView): boolean =>
  bearsEdgeMarks(host) && addressesOf(host).length > 0 && addressesOf(host).every(isEdgeAddress);

/**
 * A genuine certificate, for another name. One owner's hosts with a neighbour's certificate are that owner's mistake, or
 * a name led astray; several owners' point to the way.
 */
export const certificateWrongName: Rule = {
  code: 'certificate-wrong-name',
  layer: 'tls',
  place: 'network',
  holds(view) {
    const hit = view.ours.filter((host) => {
      const tls = handshakeOf(host);
      const isPublic =
        tls !== undefined && (tls.publicTrust.trusted || isYoungRoot(tls) || isLeftOut(view, tls));
      return !host.isLiedAbout && isPublic && !tls.nameMatches;
    });
    const first = hit[0] && handshakeOf(hit[0]);
    if (!first) return undefined;
    const place = areOfSeveralOwners(hit) ? 'network' : hit.every(isEdgesOwn) ? 'service' : 'unknown';
    return {
      confidence: place === 'unknown' ? 'possible' : 'likely',
      hosts: hit.map(({ host }) => host),
      evidence: idsOf(hit, 'tls', ...(place === 'service' ? (['get'] as const) : [])),
      facts: { names: first.chain[0]?.subjectAltNames.slice(0, 3).join(', ') ?? '' },
      place,
    };
  },
};

/** The server leaves out a certificate that browsers fetch for themselves and other programs do not. */
export const certificateIncomplete: Rule = {
  code: 'certificate-incomplete',
  layer: 'tls',
  place: 'service',
  holds(view) {
    const hit = view.ours.filter((host) => {
      const tls = handshakeOf(host);
      return (
        tls !== undefined &&
        !host.isLiedAbout &&
        isLeftOut(view, tls) &&
        productByIssuer(issuerNames(tls)) === undefined
      );
    });
    if (hit.length === 0) return undefined;
    return {
      confidence: 'likely',
      hosts: hit.map(({ host }) => host),
      evidence: idsOf(hit, 'tls'),
    };
  },
};
