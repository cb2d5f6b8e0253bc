import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import type { DistinguishedName } from '../../shared/observation/certificate';
import { bits, boolean, context, der, ia5, integer, octets, oid, sequence, set, time, utf8 } from './der';

/** Makes certificates of every sort, good and bad, fast: keys are made once per process and used again. */

export const keyKinds = ['EC', 'EC-384', 'RSA', 'RSA-1024', 'Ed25519'] as const;
export type KeyKind = (typeof keyKinds)[number];

interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

const make: Readonly<Record<KeyKind, () => KeyPair>> = {
  EC: () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' }),
  'EC-384': () => generateKeyPairSync('ec', { namedCurve: 'secp384r1' }),
  RSA: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
  'RSA-1024': () => generateKeyPairSync('rsa', { modulusLength: 1024 }),
  Ed25519: () => generateKeyPairSync('ed25519'),
};
const keys = new Map<string, KeyPair>();

function keyPair(kind: KeyKind, owner: string): KeyPair {
  const id = `${kind} ${owner}`;
  const pair = keys.get(id) ?? make[kind]();
  keys.set(id, pair);
  return pair;
}

/** Whoever signs. `path` leads from its own certificate up to, and with, its root. */
export interface Authority {
  readonly name: DistinguishedName;
  readonly pem: string;
  readonly path: readonly string[];
  readonly kind: KeyKind;
  readonly keys: KeyPair;
  /** The hash it signs with; an old inspection root still signs with SHA-1. */
  readonly hash: 'sha256' | 'sha384' | 'sha1';
}

/** A server's certificate with what it sends along, its own first, and the key. */
export interface Leaf {
  readonly chain: readonly string[];
  readonly key: string;
}

const day = 86_400_000;

/** `text('CN=WE1, O=Google Trust Services, C=US')`: the way people read a name, into the order of the certificate. */
export const dn = (text: string): DistinguishedName =>
  text
    .split(', ')
    .map((part): [string, string] => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)])
    .reverse();

export interface AuthorityWish {
  readonly kind?: KeyKind;
  readonly signedBy?: Authority;
  readonly hash?: Authority['hash'];
  readonly from?: number;
  readonly to?: number;
  /** False: a server's certificate whose owner signs others with it. */
  readonly maySign?: boolean;
}

export function authority(name: string, wish: AuthorityWish = {}): Authority {
  const { kind = 'EC', signedBy, hash = 'sha256', from = Date.now() - 1500 * day } = wish;
  const pair = keyPair(kind, name);
  const pem = certificate({
    subject: dn(name),
    issuer: signedBy?.name ?? dn(name),
    publicKey: pair.publicKey,
    signer: signedBy ?? { kind, keys: pair, hash },
    from,
    to: wish.to ?? Date.now() + 3650 * day,
    isAuthority: wish.maySign ?? true,
  });
  return { name: dn(name), pem, path: [pem, ...(signedBy?.path ?? [])], kind, keys: pair, hash };
}

export interface LeafWish {
  readonly kind?: KeyKind;
  readonly subject?: string;
  /** Names it is good for; the host itself unless told otherwise. */
  readonly names?: readonly string[];
  /** Days from now. */
  readonly fromDays?: number;
  readonly toDays?: number;
  /** The clock of the world, where it is not this machine's. */
  readonly now?: number;
  readonly scts?: boolean;
  readonly spoiled?: Spoiling;
  /** What it sends after its own certificate: the signer without the root (the rule), the root too, or nothing. */
  readonly sends?: 'path' | 'path-and-root' | 'leaf-only' | 'out-of-order';
}

/** What can be wrong inside a certificate that a server can still serve. */
export const spoilings = ['alt-names', 'scts', 'text', 'dates', 'serial', 'unknown-critical'] as const;
export type Spoiling = (typeof spoilings)[number];

export function leaf(host: string, signedBy: Authority, wish: LeafWish = {}): Leaf {
  const { kind = 'EC', now = Date.now(), sends = 'path' } = wish;
  const pair = keyPair(kind, 'every leaf');
  const pem = certificate({
    subject: dn(wish.subject ?? `CN=${host}`),
    issuer: signedBy.name,
    publicKey: pair.publicKey,
    signer: signedBy,
    from: now + (wish.fromDays ?? -20) * day,
    to: now + (wish.toDays ?? 70) * day,
    isAuthority: false,
    names: wish.names ?? [host],
    scts: wish.scts ?? false,
    ...(wish.spoiled && { spoiled: wish.spoiled }),
  });
  const root = signedBy.path.slice(-1);
  const between = signedBy.path.slice(0, -1);
  const rest = {
    path: between,
    'path-and-root': signedBy.path,
    'leaf-only': [],
    'out-of-order': [...root, ...between.toReversed()],
  }[sends];
  return { chain: [pem, ...rest], key: keyPem(pair) };
}

/** A certificate that vouches for itself, as a home router shows it. */
export function selfSigned(host: string, subject = `CN=${host}`): Leaf {
  const pair = keyPair('EC', 'every leaf');
  const pem = certificate({
    subject: dn(subject),
    issuer: dn(subject),
    publicKey: pair.publicKey,
    signer: { kind: 'EC', keys: pair, hash: 'sha256' },
    from: Date.now() - 30 * day,
    to: Date.now() + 335 * day,
    isAuthority: false,
    names: [host],
  });
  return { chain: [pem], key: keyPem(pair) };
}

/** An authority below `count - 2` others: with its leaf and its root, `count` certificates in all. */
export function tower(count: number): Authority {
  const floors = Array.from({ length: Math.max(count - 2, 0) }, (_, i) => `CN=Tower Floor ${i + 1}, O=Tower`);
  return floors.reduce<Authority>(
    (below, name) => authority(name, { signedBy: below }),
    authority('CN=Tower Root, O=Tower'),
  );
}

const keyPem = (pair: KeyPair): string => pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

interface CertificateWish {
  readonly subject: DistinguishedName;
  readonly issuer: DistinguishedName;
  readonly publicKey: KeyObject;
  readonly signer: Pick<Authority, 'kind' | 'keys' | 'hash'>;
  readonly from: number;
  readonly to: number;
  readonly isAuthority: boolean;
  readonly names?: readonly string[];
  readonly scts?: boolean;
  readonly spoiled?: Spoiling;
}

function certificate(wish: CertificateWish): string {
  const algorithm = signatureAlgorithm(wish.signer);
  const spki = wish.publicKey.export({ type: 'spki', format: 'der' });
  const body = sequence(
    context(0, integer(Buffer.from([2]))), // version 3
    integer(wish.spoiled === 'serial' ? Buffer.from([0xff, 0x01]) : serial()),
    algorithm,
    nameOf(wish.issuer),
    wish.spoiled === 'dates'
      ? sequence(der(0x18, Buffer.from('not a date at all')), der(0x17, Buffer.from('991332250000Z')))
      : sequence(time(wish.from), time(wish.to)),
    wish.spoiled === 'text'
      ? // What a terminal and a page must not be shown as it is: colour codes, a bidi override, markup, odd bytes.
        sequence(
          set(sequence(oid(attributes.CN), utf8('\u001b[31m\u202e<b>'))),
          set(sequence(oid(attributes.O), der(0x14, Buffer.from([0xff, 0xfe, 0x00, 0x80])))),
        )
      : nameOf(wish.subject),
    spki,
    context(3, sequence(...extensions(wish, spki))),
  );
  const { kind, keys: pair, hash } = wish.signer;
  const signature = sign(kind === 'Ed25519' ? null : hash, body, pair.privateKey);
  const bytes = sequence(body, algorithm, bits(signature));
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

/** Positive, as RFC 5280 wants it. */
const serial = (): Buffer => {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes;
};

const attributes = {
  CN: '2.5.4.3',
  C: '2.5.4.6',
  L: '2.5.4.7',
  ST: '2.5.4.8',
  O: '2.5.4.10',
  OU: '2.5.4.11',
  DC: '0.9.2342.19200300.100.1.25',
  emailAddress: '1.2.840.113549.1.9.1',
} as const;

const nameOf = (name: DistinguishedName): Buffer =>
  sequence(
    ...name.map(([key, value]) => {
      const id = attributes[key as keyof typeof attributes];
      if (id === undefined) throw new Error(`no such attribute: ${key}`);
      return set(sequence(oid(id), key === 'DC' || key === 'emailAddress' ? ia5(value) : utf8(value)));
    }),
  );

const nul = Buffer.from([0x05, 0x00]);

function signatureAlgorithm({ kind, hash }: Pick<Authority, 'kind' | 'hash'>): Buffer {
  const rsa = {
    sha1: '1.2.840.113549.1.1.5',
    sha256: '1.2.840.113549.1.1.11',
    sha384: '1.2.840.113549.1.1.12',
  };
  const ec = { sha1: '1.2.840.10045.4.1', sha256: '1.2.840.10045.4.3.2', sha384: '1.2.840.10045.4.3.3' };
  if (kind === 'Ed25519') return sequence(oid('1.3.101.112'));
  return kind.startsWith('RSA') ? sequence(oid(rsa[hash]), nul) : sequence(oid(ec[hash]));
}

function extensions(
  { isAuthority, names = [], scts, spoiled, publicKey, signer }: CertificateWish,
  spki: Buffer,
): Buffer[] {
  const junk = Buffer.from('30820fff0201', 'hex'); // claims four thousand bytes and has two
  const keyId = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest();
  const isOwn = signer.keys.publicKey === publicKey;
  return [
    extension('2.5.29.19', isAuthority ? sequence(boolean(true)) : sequence(), true),
    extension('2.5.29.15', isAuthority ? bits(Buffer.from([0x06]), 1) : bits(Buffer.from([0x80]), 7), true),
    ...(isAuthority ? [] : [extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.1')))]),
    extension('2.5.29.14', octets(keyId(spki))),
    ...(isOwn
      ? []
      : [
          extension(
            '2.5.29.35',
            sequence(context(0, keyId(signer.keys.publicKey.export({ type: 'spki', format: 'der' })), false)),
          ),
        ]),
    ...(names.length === 0
      ? []
      : [extension('2.5.29.17', spoiled === 'alt-names' ? junk : sequence(...names.map(altName)))]),
    ...(scts || spoiled === 'scts'
      ? [extension('1.3.6.1.4.1.11129.2.4.2', octets(spoiled === 'scts' ? junk : sctList()))]
      : []),
    ...(spoiled === 'unknown-critical' ? [extension('1.3.6.1.4.1.99999.7', junk, true)] : []),
  ];
}

const extension = (id: string, value: Uint8Array, critical = false): Buffer =>
  sequence(oid(id), ...(critical ? [boolean(true)] : []), octets(value));

const altName = (name: string): Buffer =>
  /^[\d.]+$/.test(name)
    ? context(7, Buffer.from(name.split('.').map(Number)), false)
    : context(2, Buffer.from(name, 'latin1'), false);

/** Two timestamps that look like the real thing (RFC 6962 3.3); no log has signed them. */
function sctList(): Buffer {
  const one = () => {
    const time = Buffer.alloc(8);
    time.writeBigUInt64BE(BigInt(Date.now() - 20 * day));
    const body = Buffer.concat([
      Buffer.from([0]),
      randomBytes(32),
      time,
      Buffer.from([0, 0, 4, 3, 0, 70]),
      randomBytes(70),
    ]);
    return Buffer.concat([u16(body.length), body]);
  };
  const all = Buffer.concat([one(), one()]);
  return Buffer.concat([u16(all.length), all]);
}

const u16 = (n: number): Buffer => Buffer.from([n >> 8, n & 0xff]);
