import type { X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import type { Certificate, DistinguishedName } from '../../shared/observation/certificate';

/** Intermediates come back with every host; each is read once. Bounded, since a hostile server may send any number. */
const read = new Map<string, Certificate>();

/**
 * A certificate as plain data. `crypto.X509Certificate` has accepted it, but it may still be odd: what cannot be read
 * stays empty, and nothing here throws. Names, signature algorithm and SCTs come from node-forge's ASN.1 reader
 * (its certificate reader refuses EC keys, so it is not used).
 */
export function certificateOf(x509: X509Certificate): Certificate {
  const known = read.get(x509.fingerprint256);
  if (known) return known;
  const tbs = tbsOf(x509);
  const certificate: Certificate = {
    subject: tbs?.subject ?? [],
    issuer: tbs?.issuer ?? [],
    notBefore: isoDate(x509.validFrom),
    notAfter: isoDate(x509.validTo),
    serialNumber: x509.serialNumber,
    key: keyOf(x509),
    signatureAlgorithm: tbs?.signatureAlgorithm ?? '',
    subjectAltNames: (x509.subjectAltName ?? '').split(', ').filter(Boolean).slice(0, 200),
    isAuthority: x509.ca,
    hasScts: tbs?.hasScts ?? null,
    sha256: x509.fingerprint256.replaceAll(':', '').toLowerCase(),
    pem: x509.toString(),
  };
  if (read.size > 2_000) read.clear();
  read.set(x509.fingerprint256, certificate);
  return certificate;
}

const isoDate = (openSslDate: string): string => {
  const ms = Date.parse(openSslDate);
  return Number.isNaN(ms) ? '' : new Date(ms).toISOString();
};

function keyOf(x509: X509Certificate): string {
  try {
    const { asymmetricKeyType: type = '', asymmetricKeyDetails: details } = x509.publicKey;
    if (type.startsWith('rsa')) return `RSA ${details?.modulusLength ?? ''}`.trim();
    if (type === 'ec') return `EC ${details?.namedCurve ?? ''}`.trim();
    return otherKeys[type] ?? type;
  } catch {
    return '';
  }
}

const otherKeys: Readonly<Record<string, string>> = { ed25519: 'Ed25519', ed448: 'Ed448', dsa: 'DSA' };

interface Tbs {
  readonly subject: DistinguishedName;
  readonly issuer: DistinguishedName;
  readonly signatureAlgorithm: string;
  readonly hasScts: boolean;
}

/** RFC 5280 4.1: version [0], serialNumber, signature, issuer, validity, subject, subjectPublicKeyInfo, … extensions [3] */
function tbsOf(x509: X509Certificate): Tbs | null {
  try {
    // Only the parts we want are handed to the ASN.1 reader: keys and extensions are most of a certificate.
    const tbs = elementAt(elementAt(x509.raw, 0).content, 0);
    const parts = firstInside(tbs, 6);
    const [, signature, issuer, , subject] = parts[0]?.tag === versionTag ? parts.slice(1) : parts;
    const oid = forge.asn1.derToOid(String(children(readDer(signature))[0]?.value));
    return {
      subject: nameOf(readDer(subject)),
      issuer: nameOf(readDer(issuer)),
      signatureAlgorithm: signatureNames[oid] ?? (forge.pki.oids[oid] as string | undefined) ?? oid,
      hasScts: x509.raw.includes(sctListOid),
    };
  } catch {
    return null;
  }
}

const versionTag = 0xa0;

interface Element {
  readonly tag: number;
  /** With its header: what an ASN.1 reader takes. */
  readonly whole: Buffer;
  readonly content: Buffer;
}

/** The first elements inside a constructed one. */
function firstInside({ content }: Element, most: number): Element[] {
  const found: Element[] = [];
  for (let at = 0; at < content.length && found.length < most; ) {
    const element = elementAt(content, at);
    found.push(element);
    at += element.whole.length;
  }
  return found;
}

/** X.690 8.1: tag, length (short, or so many bytes of it), content. Throws on what is no DER. */
function elementAt(der: Buffer, at: number): Element {
  const first = der.readUInt8(at + 1);
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  const length = lengthBytes === 0 ? first : der.readUIntBE(at + 2, lengthBytes);
  const start = at + 2 + lengthBytes;
  if (start + length > der.length) throw new RangeError('cut short');
  return {
    tag: der.readUInt8(at),
    whole: der.subarray(at, start + length),
    content: der.subarray(start, start + length),
  };
}

const readDer = (element: Element | undefined): Asn1 | undefined =>
  element && forge.asn1.fromDer(element.whole.toString('binary'), false);

type Asn1 = forge.asn1.Asn1;
const children = (node: Asn1 | undefined): Asn1[] => (Array.isArray(node?.value) ? node.value : []);

/** forge knows the RSA names; these are the others seen on the way to ChatGPT. */
const signatureNames: Readonly<Record<string, string>> = {
  '1.2.840.10045.4.3.2': 'ecdsa-with-SHA256',
  '1.2.840.10045.4.3.3': 'ecdsa-with-SHA384',
  '1.2.840.10045.4.3.4': 'ecdsa-with-SHA512',
  '1.2.840.10045.4.1': 'ecdsa-with-SHA1',
  '1.3.101.112': 'Ed25519',
  '1.3.101.113': 'Ed448',
};

/** 1.3.6.1.4.1.11129.2.4.2, the SCT list of RFC 6962, as it stands in the bytes. */
const sctListOid = Buffer.from('060a2b06010401d679020402', 'hex');

const attributeNames: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '1.2.840.113549.1.9.1': 'emailAddress',
  '0.9.2342.19200300.100.1.25': 'DC',
};

/** Every attribute in order; a name may hold several of a kind. Text is a stranger's: length and control marks are cut. */
const nameOf = (name: Asn1 | undefined): DistinguishedName =>
  children(name).flatMap((set) =>
    children(set).map((pair): [string, string] => {
      const [type, value] = children(pair);
      const oid = forge.asn1.derToOid(String(type?.value));
      return [attributeNames[oid] ?? oid, textOf(value)];
    }),
  );

function textOf(value: Asn1 | undefined): string {
  const bytes = String(value?.value ?? '');
  const text = value?.type === forge.asn1.Type.BMPSTRING ? utf16(bytes) : utf8(bytes);
  return plainText(text).slice(0, 256);
}

const utf8 = (bytes: string) => Buffer.from(bytes, 'binary').toString('utf8');
const utf16 = (bytes: string) =>
  Buffer.from(bytes, 'binary')
    .subarray(0, bytes.length & ~1)
    .swap16()
    .toString('utf16le');

/** Without control characters and marks that turn the reading direction. */
export const plainText = (text: string): string =>
  text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');
