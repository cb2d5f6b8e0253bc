import type { Certainty } from '../catalogue/product';
import type { LineFormatId } from './line-formats';
import type { ScriptId } from './scripts';

/** How rules of a product are ordered and put in force. Words: `allowlist.order.<order>`. */
export const orders = [
  'above-blocks',
  'activate',
  'commit',
  'allow-wins',
  'exempt-first',
  'filter-before-category',
  'first-match',
  'no-order',
] as const;
export type Order = (typeof orders)[number];

/** How a product's lists are written, and what is known of how it reads them. */
export interface ProductFormat {
  /** For the list of what to allow. */
  readonly allow: LineFormatId;
  /** For the list of what not to decrypt, where the product reads it differently. */
  readonly exempt?: LineFormatId;
  readonly extension?: 'txt' | 'csv';
  /** One file with everything, in the product's own language; it is what `--product` prints. */
  readonly script?: { readonly id: ScriptId; readonly file: string };
  readonly order: Order;
  /** A page or command of the vendor that shows whether the product stands in the way. */
  readonly selfTest?: string;
  /** The smallest number of entries a list may have, where it is known. */
  readonly mostEntries?: number;
  readonly mostCharacters?: number;
  readonly source: string;
  /** Of the syntax; menu names have a certainty of their own (catalogue/products). */
  readonly certainty: Certainty;
}

const unknown = {
  allow: 'every-name',
  order: 'above-blocks',
  source: 'no document of the vendor at hand',
  certainty: 'inferred',
} as const satisfies ProductFormat;
/** Programs on one computer: names are typed in, and there is nothing to order. */
const byHand = { ...unknown, order: 'no-order' } as const satisfies ProductFormat;

/** One row per product whose list can be written, by the id of catalogue/products. */
export const productFormats: Readonly<Record<string, ProductFormat>> = {
  'zscaler-zia': {
    allow: 'leading-dot',
    order: 'activate',
    selfTest: 'https://ip.zscaler.com',
    mostCharacters: 1024,
    source: 'help.zscaler.com, URL format guidelines',
    certainty: 'official',
  },
  'cisco-umbrella': {
    allow: 'bare',
    order: 'allow-wins',
    selfTest: 'https://policy-debug.checkumbrella.com',
    source: 'docs.umbrella.com, destination lists',
    certainty: 'official',
  },
  'broadcom-cloud-swg': {
    allow: 'bare',
    script: { id: 'cpl', file: 'chatgpt.cpl' },
    order: 'activate',
    source: 'ProxySG Content Policy Language guide',
    certainty: 'recalled',
  },
  paloalto: {
    allow: 'url-with-slash',
    order: 'commit',
    mostCharacters: 255,
    source: 'docs.paloaltonetworks.com, guidelines for URL category exceptions',
    certainty: 'official',
  },
  sophos: {
    allow: 'expression',
    exempt: 'bare',
    order: 'above-blocks',
    source: 'docs.sophos.com, web exceptions and URL groups',
    certainty: 'official',
  },
  barracuda: { ...unknown },
  fortinet: {
    allow: 'name-and-wildcard',
    script: { id: 'fortios', file: 'chatgpt.conf' },
    order: 'filter-before-category',
    source: 'community.fortinet.com, technical tips 197249 and 231334; CLI reference',
    certainty: 'official',
  },
  'skyhigh-mcafee': {
    allow: 'name-and-wildcard',
    order: 'first-match',
    source: 'success.skyhighsecurity.com, lists',
    certainty: 'third-party',
  },
  'cloudflare-gateway': {
    allow: 'bare',
    extension: 'csv',
    script: { id: 'gateway-rules', file: 'rules.json' },
    order: 'exempt-first',
    selfTest: 'https://chatgpt.com/cdn-cgi/trace',
    mostEntries: 1000,
    source: 'developers.cloudflare.com/cloudflare-one: lists, HTTP policies, account limits',
    certainty: 'official',
  },
  netskope: {
    allow: 'name-and-wildcard',
    order: 'above-blocks',
    selfTest: 'https://notskope.com',
    source: 'docs.netskope.com, URL list best practices',
    certainty: 'official',
  },
  squid: {
    allow: 'leading-dot',
    script: { id: 'squid', file: 'chatgpt.conf' },
    order: 'first-match',
    source: 'squid-cache.org, acl, http_access and ssl_bump',
    certainty: 'official',
  },
  checkpoint: { ...unknown, allow: 'name-and-wildcard' },
  forcepoint: { ...unknown },
  iboss: { ...unknown },
  menlo: { ...unknown },
  cato: { ...unknown },
  untangle: { ...unknown },
  watchguard: { ...unknown, allow: 'name-and-wildcard' },
  sonicwall: { ...unknown },
  lightspeed: { ...unknown },
  securly: { ...unknown },
  'microsoft-gsa': { ...unknown, allow: 'name-and-wildcard' },
  'cisco-meraki': { ...unknown },
  'cisco-wsa': { ...unknown },
  'dns-adblock': {
    allow: 'filter-rule',
    order: 'allow-wins',
    source: 'syntax of public filter lists',
    certainty: 'recalled',
  },
  adguard: {
    allow: 'filter-rule-important',
    order: 'allow-wins',
    source: 'syntax of public filter lists',
    certainty: 'recalled',
  },
  kaspersky: { ...byHand, allow: 'name-and-wildcard' },
  eset: { ...byHand, allow: 'name-and-wildcard' },
  avast: { ...byHand },
  avg: { ...byHand },
  bitdefender: { ...byHand },
  norton: { ...byHand },
};

export const productIds: readonly string[] = Object.keys(productFormats);
