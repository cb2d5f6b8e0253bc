import type { z } from 'zod';
import type { Certificate } from '../observation/certificate';
import { attribute, nameText } from '../observation/distinguished-names';
import { by } from '../observation/seen';
import type { Leg } from '../report/report';
import { type BundleEntry, entryNames, toBytes } from './bundle';
import type { certificateRowsSchema } from './facts';
import { withheldPem } from './redact';

/** A row of certificates/index.json: where a certificate lies and where it was seen. */
export type CertificateRow = z.infer<typeof certificateRowsSchema>[number];

/** Each certificate once, as PEM, in the order of appearance; and the list of them. */
export function certificateEntries(legs: readonly Leg[]): readonly BundleEntry[] {
  const seen = new Map<string, { readonly certificate: Certificate; readonly hosts: Set<string> }>();
  for (const { target, outcome } of legs.flatMap((leg) => by('tls-handshake', leg.observations))) {
    if (outcome.kind !== 'ok') continue;
    for (const certificate of outcome.value.chain) {
      const one = seen.get(idOf(certificate)) ?? { certificate, hosts: new Set<string>() };
      seen.set(idOf(certificate), one);
      one.hosts.add(target.host);
    }
  }
  const rows = [...seen.values()].map(({ certificate, hosts }, i) => ({
    pem: certificate.pem,
    row: {
      file:
        certificate.pem === withheldPem ? null : `certificates/${number(i)}-${shortName(certificate)}.pem`,
      sha256: certificate.sha256,
      subject: nameText(certificate.subject),
      issuer: nameText(certificate.issuer),
      notAfter: certificate.notAfter,
      hosts: [...hosts],
    } satisfies CertificateRow,
  }));
  const index = { name: entryNames.certificates, bytes: toBytes(json(rows.map(({ row }) => row))) };
  const files = rows.flatMap(({ row: { file }, pem }) =>
    file === null ? [] : [{ name: file, bytes: toBytes(`${pem.trimEnd()}\n`) }],
  );
  return [index, ...files];
}

/** An unreadable certificate may lack its fingerprint; its bytes still tell it apart. */
const idOf = ({ sha256, pem }: Certificate) => (sha256 === '' ? pem : sha256);

const number = (index: number) => String(index + 1).padStart(3, '0');

/** A file name any system takes, whatever the certificate calls itself. */
function shortName({ subject }: Certificate): string {
  const called = attribute(subject, 'CN') || attribute(subject, 'O') || 'unnamed';
  const plain = called
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain.slice(0, 40).replace(/-$/, '') || 'unnamed';
}

/** JSON as people like to read it. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
