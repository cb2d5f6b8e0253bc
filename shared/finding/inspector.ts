import { productByIssuer, type Recognised } from '../catalogue/recognise';
import { handshakeOf, issuerNames } from './forgery';
import type { HostView } from './host-view';

/**
 * Who opens the encryption of these hosts, by the certificates they show. What happens to an answer on the way is most
 * likely done by whoever can read it; without a genuine certificate nobody else can.
 */
export function inspectorOf(hosts: readonly HostView[]): Recognised | undefined {
  for (const host of hosts) {
    const shown = host.isAuthentic ? undefined : handshakeOf(host);
    const found = shown && productByIssuer(issuerNames(shown));
    if (found) return found;
  }
  return undefined;
}
