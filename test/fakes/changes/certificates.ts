import type { Trust } from '../../../shared/observation/certificate';
import { type Change, certificate, dn, everything, type Which } from '../saw';
import { all, sees, sightOf } from './change';
import { shows } from './connections';

const dayMs = 86_400_000;

/** How far from true the clock may be before a certificate of three months looks out of date. */
export function clockAhead(days: number): Change {
  const why = days > 40 ? 'expired' : days < -49 ? 'not-yet-valid' : undefined;
  return all(
    (leg) =>
      leg.map((o) => {
        const was = o.kind === 'http-get' ? sightOf(o) : undefined;
        return was && o.kind === 'http-get' && was.clockAheadMs !== null
          ? sees(o, { ...was, clockAheadMs: was.clockAheadMs + days * dayMs })
          : o;
      }),
    why === undefined
      ? (leg) => leg
      : shows(everything, (_, was) => ({
          ...was,
          publicTrust: was.publicTrust.trusted
            ? { trusted: false, why, anchor: was.publicTrust.anchor }
            : was.publicTrust,
          systemTrust: was.publicTrust.trusted
            ? { trusted: false, why, anchor: was.publicTrust.anchor }
            : was.systemTrust,
        })),
  );
}

export const expired = (which: Which): Change =>
  shows(which, (_, was) => {
    // OpenSSL complains of a missing signer before it looks at dates.
    if (was.publicTrust.anchor === null) return was;
    const trust: Trust = { trusted: false, why: 'expired', anchor: was.publicTrust.anchor };
    const [own, ...rest] = was.chain;
    return {
      ...was,
      chain: own ? [{ ...own, notAfter: '2026-10-18T00:00:00.000Z' }, ...rest] : [],
      publicTrust: trust,
      systemTrust: trust,
    };
  });

/** `shown`: the name on the certificate that answers instead. */
export const wrongName = (which: Which, shown: string): Change =>
  shows(which, (_, was) => ({
    ...was,
    nameMatches: false,
    chain: was.chain.map((c, i) =>
      i === 0 ? { ...c, subject: [['CN', shown]], subjectAltNames: [shown] } : c,
    ),
  }));

/** The server forgets its signer's certificate. */
export const leafOnly = (which: Which): Change =>
  shows(which, (_, was) => ({
    ...was,
    chain: was.chain.slice(0, 1),
    publicTrust: { trusted: false, why: 'incomplete-chain', anchor: null },
    systemTrust: { trusted: false, why: 'incomplete-chain', anchor: null },
  }));

/** A genuine authority; unless `bundled`, its root is younger than ours, and this computer knows it already. */
export const signedBy = (which: Which, issuer: string, root: string, bundled = true): Change =>
  shows(which, (host, was) => ({
    ...was,
    chain: [
      ...was.chain.slice(0, 1).map((c) => ({ ...c, issuer: dn(issuer), subjectAltNames: [host] })),
      certificate(dn(issuer), dn(root)),
    ],
    publicTrust: bundled
      ? { trusted: true, anchor: root }
      : { trusted: false, why: 'untrusted-issuer', anchor: null },
    systemTrust: { trusted: true, anchor: root },
  }));
