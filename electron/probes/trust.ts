import { X509Certificate } from 'node:crypto';
import { createSecureContext, type SecureContext } from 'node:tls';
import type { Trust } from '../../shared/observation/certificate';

type SecureVersion = 'TLSv1.2' | 'TLSv1.3';

/** Roots in the two forms we need, each made once and only when asked for. */
export interface RootSet {
  context(maxVersion: SecureVersion): SecureContext;
  has(certificate: X509Certificate): boolean;
  /** Roots whose key really signed this certificate. Several may bear one name. */
  signersOf(certificate: X509Certificate): readonly X509Certificate[];
}

const sets = new WeakMap<readonly string[], RootSet>();

export function rootSet(pems: readonly string[]): RootSet {
  const known = sets.get(pems);
  if (known) return known;
  const contexts = new Map<SecureVersion, SecureContext>();
  let parsed:
    | { readonly bySubject: ReadonlyMap<string, X509Certificate[]>; readonly prints: ReadonlySet<string> }
    | undefined;
  const parse = () => {
    const all = pems.flatMap(readable);
    const bySubject = new Map<string, X509Certificate[]>();
    for (const root of all) bySubject.set(root.subject, [...(bySubject.get(root.subject) ?? []), root]);
    return { bySubject, prints: new Set(all.map((c) => c.fingerprint256)) };
  };
  const all = () => {
    parsed ??= parse();
    return parsed;
  };
  const set: RootSet = {
    context: (maxVersion) => {
      const context = contexts.get(maxVersion) ?? createSecureContext({ ca: [...pems], maxVersion });
      contexts.set(maxVersion, context);
      return context;
    },
    has: (c) => isSelfIssued(c) && all().prints.has(c.fingerprint256),
    signersOf: (c) => (all().bySubject.get(c.issuer) ?? []).filter((root) => signed(root, c)),
  };
  sets.set(pems, set);
  return set;
}

/** Does early what every handshake needs: reading the roots costs some 40 ms, once. */
export function warmUp(pems: readonly string[]): void {
  try {
    rootSet(pems).context('TLSv1.3');
  } catch {
    // The handshake meets the same, and tells it.
  }
}

/** One odd root in a store must not cost us the others. */
function readable(pem: string): X509Certificate[] {
  try {
    return [new X509Certificate(pem)];
  } catch {
    return [];
  }
}

const isSelfIssued = (c: X509Certificate) => c.subject === c.issuer;

function signed(issuer: X509Certificate, c: X509Certificate): boolean {
  try {
    return c.verify(issuer.publicKey);
  } catch {
    return false;
  }
}

/** The part of a path we can follow, and the root it reaches. Dates are not looked at: a wrong clock must not hide who signed. */
function pathOf(chain: readonly X509Certificate[], roots: RootSet) {
  const path: X509Certificate[] = [];
  let current = chain[0];
  while (current && path.length < 16 && !path.includes(current)) {
    path.push(current);
    if (roots.has(current)) return { path, anchor: current };
    const root = roots.signersOf(current)[0];
    if (root) return { path, anchor: root };
    const child: X509Certificate = current;
    current = chain.find((c) => c !== child && c.subject === child.issuer && signed(c, child));
  }
  return { path, anchor: null };
}

/** Judges a chain against a set of roots without a connection: who signed and might, dates, weak keys. */
export function judgeOffline(chain: readonly X509Certificate[], roots: RootSet, nowMs: number): Trust {
  const { path, anchor } = pathOf(chain, roots);
  const name = anchor && commonName(anchor);
  const fail = (why: NonNullable<Trust['why']>, detail?: string): Trust => ({
    trusted: false,
    why,
    ...(detail !== undefined && { detail }),
    anchor: name,
  });
  if (!anchor) return fail(whyUnanchored(path));
  // A server's certificate signs nobody (RFC 5280 4.2.1.9), or its owner could be anybody. Roots are taken at their
  // owner's word: old ones do not say what they are.
  const upstart = path.slice(1).find((c) => c !== anchor && !c.ca);
  if (upstart) return fail('bad-signature', commonName(upstart));
  const whole = path.includes(anchor) ? path : [...path, anchor];
  const dates = whole.map((c) => ({ from: Date.parse(c.validFrom), to: Date.parse(c.validTo) }));
  if (dates.some(({ to }) => to < nowMs)) return fail('expired');
  if (dates.some(({ from }) => from > nowMs)) return fail('not-yet-valid');
  const weak = whole.find(isWeak);
  if (weak) return fail('weak', commonName(weak));
  return { trusted: true, anchor: name };
}

function whyUnanchored(path: readonly X509Certificate[]): NonNullable<Trust['why']> {
  const last = path.at(-1);
  if (!last) return 'unknown';
  if (isSelfIssued(last)) return path.length === 1 ? 'self-signed' : 'untrusted-issuer';
  return path.length === 1 ? 'incomplete-chain' : 'untrusted-issuer';
}

/** Today's TLS stacks refuse RSA below 2048 bits (OpenSSL security level 2). */
const isWeak = (c: X509Certificate): boolean => {
  try {
    const bits = c.publicKey.asymmetricKeyDetails?.modulusLength;
    return bits !== undefined && bits < 2048;
  } catch {
    return false;
  }
};

/** OpenSSL's complaints in our words. https://docs.openssl.org/3.0/man3/X509_STORE_CTX_get_error/ */
const complaints: Readonly<Record<string, NonNullable<Trust['why']>>> = {
  UNABLE_TO_GET_ISSUER_CERT: 'untrusted-issuer',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'untrusted-issuer',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'untrusted-issuer',
  SELF_SIGNED_CERT_IN_CHAIN: 'untrusted-issuer',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet-valid',
  CERT_SIGNATURE_FAILURE: 'bad-signature',
  CERT_UNTRUSTED: 'untrusted-issuer',
  INVALID_CA: 'bad-signature',
};

/** The verdict OpenSSL reached in the handshake, with the anchor it does not tell us. */
export function trustFromOpenSsl(
  complaint: string | null,
  chain: readonly X509Certificate[],
  roots: RootSet,
): Trust {
  // Trusted: the root is whoever signed the last one. Looking it up would mean reading all the roots.
  if (complaint === null) return { trusted: true, anchor: rootNameOf(chain.at(-1)) };
  const { path, anchor } = pathOf(chain, roots);
  const why = complaints[complaint] ?? (/TOO_SMALL|TOO_WEAK/.test(complaint) ? 'weak' : 'unknown');
  // One lonely certificate of a public authority: the server forgot its intermediate, nobody forged anything.
  const incomplete =
    why === 'untrusted-issuer' && path.length === 1 && !isSelfIssued(path[0] as X509Certificate);
  return {
    trusted: false,
    why: incomplete ? 'incomplete-chain' : why,
    detail: complaint,
    anchor: anchor && commonName(anchor),
  };
}

const rootNameOf = (last: X509Certificate | undefined): string => nameIn(last?.issuer ?? '');
const commonName = (c: X509Certificate): string => nameIn(c.subject);
const nameIn = (name: string): string => name.match(/^CN=(.*)$/m)?.[1] ?? name.match(/^O=(.*)$/m)?.[1] ?? '';
