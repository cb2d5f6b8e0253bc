import { z } from 'zod';

/** One attribute of a distinguished name, in the order of the certificate: `['O', 'Zscaler Inc.']`. */
export const nameSchema = z.array(z.tuple([z.string(), z.string()]));
export type DistinguishedName = z.infer<typeof nameSchema>;

/** A certificate as it was presented. `unreadable` parts are empty rather than missing: the PEM is always there. */
export const certificateSchema = z.object({
  subject: nameSchema,
  issuer: nameSchema,
  /** ISO 8601; empty when it could not be read. */
  notBefore: z.string(),
  notAfter: z.string(),
  serialNumber: z.string(),
  /** `RSA 2048`, `EC prime256v1`, `Ed25519`; empty when it could not be read. */
  key: z.string(),
  /** `sha256WithRSAEncryption`, as the certificate names it. */
  signatureAlgorithm: z.string(),
  subjectAltNames: z.array(z.string()),
  isAuthority: z.boolean(),
  /** Signed certificate timestamps inside the certificate (RFC 6962); null when the extension could not be read. */
  hasScts: z.boolean().nullable(),
  sha256: z.string(),
  pem: z.string(),
});
export type Certificate = z.infer<typeof certificateSchema>;

/** The words a chain can fail with; OpenSSL's own code goes beside it as `detail`. */
const trustFailures = [
  'untrusted-issuer',
  'self-signed',
  'incomplete-chain',
  'expired',
  'not-yet-valid',
  'bad-signature',
  'weak',
  'unknown',
] as const;

/** How a chain fares against one set of roots. The name is judged apart (`nameMatches`). */
export const trustSchema = z.object({
  trusted: z.boolean(),
  why: z.enum(trustFailures).optional(),
  detail: z.string().optional(),
  /** The root it leads to, if one of this set signed it at all, whatever the dates say. */
  anchor: z.string().nullable(),
});
export type Trust = z.infer<typeof trustSchema>;
