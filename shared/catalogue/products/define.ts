import type { Agent, Certainty, IssuerSign, Product } from '../product';

type Always = 'id' | 'vendor' | 'name' | 'kind' | 'source' | 'certainty';

/** A row with only what is known about it; the rest is empty. */
export const defineProduct = (row: Pick<Product, Always> & Partial<Product>): Product => ({
  issuers: [],
  brands: [],
  headers: [],
  statusLines: [],
  bodies: [],
  weakBodies: [],
  proxyHosts: [],
  proxyScripts: [],
  blockHosts: [],
  sinkholes: [],
  sinkholeNames: [],
  resolvers: [],
  resolverTexts: [],
  certificateMayMeanBlocked: false,
  console: { allow: '', doNotInspect: '', importFormat: '', certainty: 'inferred' },
  agents: [],
  ...row,
});

export const cn = (is: RegExp): IssuerSign => ({ attribute: 'CN', is });
export const o = (is: RegExp): IssuerSign => ({ attribute: 'O', is });
export const ou = (is: RegExp): IssuerSign => ({ attribute: 'OU', is });
export const email = (is: RegExp): IssuerSign => ({ attribute: 'emailAddress', is });

const on =
  (os: Agent['os']) =>
  (as: Agent['as'], names: readonly string[], certainty: Certainty = 'third-party'): Agent[] =>
    names.map((is) => ({ os, as, is, certainty }));
export const windows = on('windows');
export const macos = on('macos');
export const linux = on('linux');

/** Where a fact stands more than once, it has one name. */
export const sources = {
  chrome: 'chromium ssl_error_assistant.asciipb, version 7',
  ooni: 'ooni/blocking-fingerprints, 2024-10-20',
  citizenlab: 'citizenlab/filtering-annotations, blockpage_meta',
  seen: 'issuers that people quoted from real connections',
  installomator: 'Installomator labels',
  processes: 'public lists of Windows processes by vendor',
} as const;

/** Several sources as one. */
export const from = (...all: readonly string[]): string => all.join('; ');
