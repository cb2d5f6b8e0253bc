import { seenIn } from '../../observation/seen';
import { browserOnTrust, shownToBrowser } from '../browser-view';
import { handshakeOf, isForged } from '../forgery';
import { type HostView, idsOf } from '../host-view';
import type { Rule } from '../rule';
import type { View } from '../view';

/**
 * How programs on this computer differ over the same certificates. `refused`: the store holds the authority, the browser
 * refuses nevertheless. `accepted`: the other way round. `spared`: other programs are opened, the browser is not;
 * `singled_out`: the browser alone is.
 */
type How = 'refused' | 'accepted' | 'spared' | 'singled_out';

/**
 * One program accepts what another refuses, or is shown something else. Found by comparing our own connections with
 * those of a browser's engine; a remark that explains why "it works in the browser" and not in the app, or the other way
 * round.
 */
export const trustDiffers: Rule = {
  code: 'trust-differs',
  layer: 'tls',
  place: 'this-computer',
  holds(view) {
    const compared = view.ours.flatMap((host) => {
      const how = differenceOn(view, host);
      return how === undefined ? [] : [{ host, how }];
    });
    const first = compared[0];
    if (!first) return undefined;
    const alike = compared.filter(({ how }) => how === first.how).map(({ host }) => host);
    const shown = shownToBrowser(view, first.host.host);
    return {
      confidence: alike.length > 1 ? 'certain' : 'likely',
      hosts: alike.map(({ host }) => host),
      evidence: alike.flatMap((one) => [
        ...idsOf([one], 'tls'),
        ...browserOnTrust(view, [one.host]).evidence,
      ]),
      facts: {
        how: first.how,
        code: browserOnTrust(view, [first.host.host]).code,
        issuer: seenIn(shown)?.issuer ?? '',
      },
    };
  },
};

function differenceOn(view: View, host: HostView): How | undefined {
  const tls = handshakeOf(host);
  const shown = shownToBrowser(view, host.host);
  const seen = seenIn(shown);
  if (!tls || !seen || host.isLiedAbout) return undefined;
  const { word } = browserOnTrust(view, [host.host]);
  if (!isForged(view)(host))
    return host.isAuthentic && !seen.isPublic && seen.sha256 !== tls.chain[0]?.sha256
      ? 'singled_out'
      : undefined;
  if (word === 'spared') return 'spared';
  if (word === 'refuses' && tls.systemTrust?.trusted === true && tls.nameMatches) return 'refused';
  return word === 'accepts' && tls.systemTrust?.trusted === false ? 'accepted' : undefined;
}
