import { productByIssuer } from '../catalogue/recognise';
import { attribute, nameText } from '../observation/distinguished-names';
import type { Sight } from '../observation/observation';
import { seenIn } from '../observation/seen';
import type { HostView } from './host-view';
import type { View } from './view';

export type Handshake = Sight<'tls-handshake'>;

export const handshakeOf = ({ tls }: HostView): Handshake | undefined => seenIn(tls);

/** Everybody whom a chain names, but for the host itself. */
export const issuerNames = (tls: Pick<Handshake, 'chain'>) =>
  tls.chain.flatMap(({ issuer, subject }, i) => (i === 0 ? [issuer] : [subject, issuer]));

/**
 * A chain that no public root vouches for. OS trust is not asked: it only decides whether the person notices.
 * One certificate alone, from an authority that shows a full chain elsewhere, is a server's slip, not a forgery.
 */
export const isForged =
  (view: View) =>
  (host: HostView): boolean => {
    const tls = handshakeOf(host);
    if (!tls || host.isLiedAbout || tls.publicTrust.trusted || tls.publicTrust.anchor !== null) return false;
    return !isLeftOut(view, tls) && !isYoungRoot(tls);
  };

/**
 * An authority whose root is younger than our list: public by name, its certificate is logged in public
 * (RFC 6962), and this computer's own, fresher store knows it. Forgers' certificates are in no log.
 */
export const isYoungRoot = ({ chain, systemTrust }: Handshake): boolean =>
  systemTrust?.trusted === true &&
  chain[0]?.hasScts === true &&
  isPublicAuthority(attribute(chain[0].issuer, 'O')) &&
  productByIssuer(chain.map(({ issuer }) => issuer)) === undefined;

/** The server forgot its signer's certificate: an authority that shows a full chain elsewhere, or is public by name. */
export function isLeftOut(view: View, tls: Handshake): boolean {
  if (tls.publicTrust.why !== 'incomplete-chain' || productByIssuer(issuerNames(tls))) return false;
  const issuer = tls.chain[0]?.issuer ?? [];
  const known = view.hosts.some((other) => {
    const genuine = handshakeOf(other);
    return (
      genuine?.publicTrust.trusted &&
      genuine.chain.some(({ subject }) => nameText(subject) === nameText(issuer))
    );
  });
  // A name alone is easily borrowed: not where the public logs do not know it, nor where no host shows a genuine chain.
  const isSure = (other: HostView) => {
    const shown = handshakeOf(other);
    return other.isAuthentic || (shown !== undefined && isYoungRoot(shown));
  };
  const mayBe = tls.chain[0]?.hasScts !== false && view.hosts.some(isSure);
  return known || (mayBe && isPublicAuthority(attribute(issuer, 'O')));
}

/** Authorities behind ChatGPT's hosts (facts of October 2026). Only used to excuse, never to accuse. */
const isPublicAuthority = (organisation: string) =>
  /^(Google Trust Services|Let's Encrypt|SSL Corporation|Sectigo Limited|DigiCert Inc|Amazon|Microsoft Corporation|GlobalSign nv-sa|Apple Inc\.|Cloudflare, Inc\.)/.test(
    organisation,
  );

/** The host's own certificate, be it out of date or sent without its signer's: nobody on the way wrote the answer. */
export const isGenuine =
  (view: View) =>
  (host: HostView): boolean =>
    !host.isLiedAbout && handshakeOf(host)?.nameMatches === true && !isForged(view)(host);
