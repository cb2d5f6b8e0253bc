import type { Certificate } from '../../shared/observation/certificate';
import type { Observation, Sight } from '../../shared/observation/observation';
import { sameName } from './names';

type Handshake = Pick<Sight<'tls-handshake'>, 'chain' | 'publicTrust' | 'systemTrust'>;

export interface ChainTree {
  /** From the top down to the server's own certificate. */
  readonly path: readonly Certificate[];
  /** The root the path ends in, when the server did not send it itself. */
  readonly anchor: string | null;
  /** Sent along, and not part of the path. */
  readonly strays: readonly Certificate[];
}

const isSelfIssued = ({ subject, issuer }: Certificate): boolean => sameName(subject, issuer);

/**
 * Who vouches for whom, by names. Servers send chains out of order, with gaps and with strangers in them; the path is
 * what can be climbed from the first certificate, each one used once, so that a chain that bites its tail ends too.
 */
export function chainTree({ chain, publicTrust, systemTrust }: Handshake): ChainTree {
  const climb = (path: readonly Certificate[]): readonly Certificate[] => {
    const lowest = path[0];
    if (!lowest || isSelfIssued(lowest)) return path;
    const above = chain.find((c) => !path.includes(c) && sameName(c.subject, lowest.issuer));
    return above ? climb([above, ...path]) : path;
  };
  const path = climb(chain.slice(0, 1));
  const top = path[0];
  const anchor = publicTrust.anchor ?? systemTrust?.anchor ?? null;
  return {
    path,
    anchor: top && isSelfIssued(top) ? null : anchor,
    strays: chain.filter((certificate) => !path.includes(certificate)),
  };
}

/** The handshake of each host that was answered, spoken to by its own name. */
export function handshakes(all: readonly Observation[]): ReadonlyMap<string, Sight<'tls-handshake'>> {
  const found = new Map<string, Sight<'tls-handshake'>>();
  for (const saw of all) {
    if (saw.kind !== 'tls-handshake' || saw.outcome.kind !== 'ok') continue;
    const { host, serverName } = saw.target;
    if (serverName === host && saw.outcome.value.chain.length > 0 && !found.has(host))
      found.set(host, saw.outcome.value);
  }
  return found;
}
