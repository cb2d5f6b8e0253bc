import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import tls from 'node:tls';
import type { RootStores } from './io';

const pemBlock = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

export interface Laboratory {
  /** The roots in the file that CLEARWAY_PUBLIC_ROOTS names. */
  readonly pems: readonly string[];
  /** What they call themselves, for the report and the screens. */
  readonly names: readonly string[];
}

/**
 * The roots that count as public: Mozilla's, as bundled with the runtime, never this computer's own and never
 * fetched: a hostile network could feed them. Laboratories may add theirs, and every report says so. `extra` are those
 * that a policy says this computer's programs trust.
 */
export function rootStores(laboratory: Laboratory | null, extra: readonly string[] = []): RootStores {
  let system: Promise<readonly string[] | null> | undefined;
  return {
    public: [...tls.rootCertificates, ...(laboratory?.pems ?? [])],
    system: () => {
      system ??= readSystemRoots(process.platform).then(
        // Without the system's own store, a few roots from a policy are no picture of what programs trust.
        (own) => own && [...own, ...extra],
      );
      return system;
    },
  };
}

/** Throws a readable error when the file is there and unusable: a laboratory that silently is none would mislead. */
export function readLaboratory(file: string | undefined): Laboratory | null {
  if (!file) return null;
  const pems = readPems(file);
  return { pems, names: pems.map((pem) => new X509Certificate(pem).subject.match(/^CN=(.*)$/m)?.[1] ?? '?') };
}

/** The certificates in a file. Throws a readable error when there is none, or one that is none. */
export function readPems(file: string): readonly string[] {
  const pems = readFileSync(file, 'utf8').match(pemBlock) ?? [];
  if (pems.length === 0) throw new Error(`no certificate in ${file}`);
  for (const pem of pems) new X509Certificate(pem);
  return pems;
}

/** Which list is bundled, for the report. */
export const bundledRootsDate = `node ${process.versions.node}`;

/** Where the Linux families keep theirs (the list Go uses). */
const linuxBundles = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/pki/tls/cacert.pem',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

/** Newer Node (and Electron) reads the store itself; ask for the ability, not the version. */
type WithSystemStore = typeof tls & { getCACertificates?: (type: 'system') => string[] };

async function readSystemRoots(platform: string): Promise<readonly string[] | null> {
  try {
    const own = (tls as WithSystemStore).getCACertificates?.('system');
    if (own && own.length > 0) return own;
    if (platform === 'linux') return await firstBundle(linuxBundles);
    if (platform === 'darwin') return (await keychains()).match(pemBlock) ?? null;
    return null;
  } catch {
    return null;
  }
}

async function firstBundle(files: readonly string[]): Promise<readonly string[] | null> {
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch(() => '');
    const pems = text.match(pemBlock);
    if (pems) return pems;
  }
  return null;
}

const keychains = (): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(
      '/usr/bin/security',
      [
        'find-certificate',
        '-a',
        '-p',
        '/Library/Keychains/System.keychain',
        '/System/Library/Keychains/SystemRootCertificates.keychain',
      ],
      { timeout: 3_000, maxBuffer: 16 << 20 },
      (error, out) => (error ? reject(error) : resolve(out)),
    );
  });
