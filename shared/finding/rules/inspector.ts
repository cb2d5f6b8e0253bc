import { productByIssuer, type Recognised } from '../../catalogue/recognise';
import { type HostView, seenIn } from '../view';

/**
 * Who opens the encryption of these hosts, by the certificates they show. What happens to an answer on the way is most
 * likely done by whoever can read it; without a genuine certificate nobody else can.
 */
export function inspectorOf(hosts: readonly HostView[]): Recognised | undefined {
  for (const { tls, isAuthentic } of hosts) {
    const chain = (!isAuthentic && tls && seenIn(tls)?.chain) || [];
    const found = productByIssuer(
      chain.flatMap(({ issuer, subject }, i) => (i === 0 ? [issuer] : [subject, issuer])),
    );
    if (found) return found;
  }
  return undefined;
}
