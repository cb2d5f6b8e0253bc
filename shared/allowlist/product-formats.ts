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

/** What only one product does. */
export const notes = ['by-address', 'goes-on', 'as-expression', 'as-domain'] as const;
export type Note = (typeof notes)[number];

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
  /** When the source was last read. */
  readonly checkedOn?: string;
  /** What to mind with this product alone. Words: `allowlist.note.<note>`. */
  readonly note?: Note;
  /** Of the syntax; menu names have a certainty of their own (catalogue/products). */
  readonly certainty: Certainty;
}

/** The day on which the vendors' pages named below were read. */
const checkedOn = '2026-11-21';

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
    source: 'help.zscaler.com/zia/url-format-guidelines',
    checkedOn,
    certainty: 'official',
  },
  'cisco-umbrella': {
    allow: 'bare',
    order: 'allow-wins',
    selfTest: 'https://policy-debug.checkumbrella.com',
    source: 'docs.umbrella.com/umbrella-user-guide/docs/add-a-dns-destination-list',
    checkedOn,
    certainty: 'official',
  },
  'broadcom-cloud-swg': {
    allow: 'bare',
    script: { id: 'cpl', file: 'chatgpt.cpl' },
    order: 'activate',
    // The guide knows the definition and what it covers; that it may be asked in the SSL layer is recalled.
    source:
      'ProxySG Content Policy Language guide, define url.domain condition; knowledge.broadcom.com 169172',
    checkedOn,
    certainty: 'recalled',
  },
  paloalto: {
    allow: 'url-with-slash',
    order: 'commit',
    mostCharacters: 255,
    source:
      'docs.paloaltonetworks.com, guidelines for URL category exceptions; formatting an external dynamic list',
    checkedOn,
    certainty: 'official',
  },
  sophos: {
    allow: 'expression',
    exempt: 'bare',
    order: 'above-blocks',
    source:
      'docs.sophos.com, Sophos Firewall: add an exception (the expression is its own example); URL groups',
    checkedOn,
    certainty: 'official',
  },
  barracuda: {
    allow: 'bare',
    order: 'above-blocks',
    source: 'campus.barracuda.com: Content Shield 78152401, Web Security Gateway 00004188 and HBmEAAW',
    checkedOn,
    certainty: 'official',
  },
  fortinet: {
    allow: 'name-and-wildcard',
    script: { id: 'fortios', file: 'chatgpt.conf' },
    order: 'filter-before-category',
    note: 'by-address',
    source: 'community.fortinet.com, technical tips 197249, 231334, 191170 and 387569; CLI reference 7.6',
    checkedOn,
    certainty: 'official',
  },
  'skyhigh-mcafee': {
    allow: 'name-and-wildcard',
    order: 'first-match',
    source: 'success.skyhighsecurity.com: Add a Wildcard Expression to a Global Allow List for URLs',
    checkedOn,
    certainty: 'official',
  },
  'cloudflare-gateway': {
    allow: 'bare',
    extension: 'csv',
    script: { id: 'gateway-rules', file: 'rules.json' },
    order: 'exempt-first',
    selfTest: 'https://chatgpt.com/cdn-cgi/trace',
    mostEntries: 1000,
    source: 'developers.cloudflare.com/cloudflare-one/traffic-policies: lists, http-policies',
    checkedOn,
    certainty: 'official',
  },
  netskope: {
    allow: 'name-and-wildcard',
    order: 'above-blocks',
    selfTest: 'https://notskope.com',
    source: 'docs.netskope.com/en/url-list-best-practices, url-lists',
    checkedOn,
    certainty: 'official',
  },
  squid: {
    allow: 'leading-dot',
    script: { id: 'squid', file: 'chatgpt.conf' },
    order: 'first-match',
    source: 'squid-cache.org/Doc/config: acl, http_access, ssl_bump',
    checkedOn,
    certainty: 'official',
  },
  checkpoint: {
    allow: 'name-and-wildcard',
    order: 'above-blocks',
    source: 'sc1.checkpoint.com, R81.10 SmartConsole help: Custom Application or Site, wildcard',
    checkedOn,
    certainty: 'official',
  },
  forcepoint: { ...unknown },
  iboss: { ...unknown },
  menlo: { ...unknown },
  cato: {
    allow: 'bare',
    order: 'above-blocks',
    note: 'as-domain',
    source: 'support.catonetworks.com 4413280531217, 4413273491857',
    checkedOn,
    certainty: 'third-party',
  },
  untangle: { ...unknown },
  // A pattern's `*` also crosses slashes, so a stranger's path would fit: only an anchored expression is safe.
  watchguard: {
    allow: 'expression',
    exempt: 'name-and-wildcard',
    order: 'above-blocks',
    note: 'as-expression',
    source: 'watchguard.com/help, WebBlocker exceptions',
    checkedOn,
    certainty: 'official',
  },
  sonicwall: {
    allow: 'bare',
    exempt: 'every-name',
    order: 'above-blocks',
    note: 'goes-on',
    mostCharacters: 255,
    source:
      'sonicwall.com, SonicOS 7.1 Match Objects: normal matching; SonicOS 7: About URIs and the URI List',
    checkedOn,
    certainty: 'official',
  },
  lightspeed: { ...unknown },
  securly: { ...unknown },
  'microsoft-gsa': {
    allow: 'name-and-wildcard',
    order: 'above-blocks',
    source: 'learn.microsoft.com/entra/global-secure-access: how-to-configure-web-content-filtering',
    checkedOn,
    certainty: 'official',
  },
  'cisco-meraki': {
    allow: 'bare',
    order: 'allow-wins',
    source: 'documentation.meraki.com/MX: URL Filtering; URL Block List and Allow List Patterns',
    checkedOn,
    certainty: 'official',
  },
  'cisco-wsa': {
    allow: 'name-and-dot',
    order: 'first-match',
    mostEntries: 1000,
    source: 'cisco.com, Secure Web Appliance: custom URL categories (220557); user guide, external feeds',
    checkedOn,
    certainty: 'recalled',
  },
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

/**
 * The products that somebody may mean by this word: the one of that name, else those of whose names a part begins so
 * (`zscaler` and `zia` for `zscaler-zia`, `cisco` for several).
 */
export function productsMeant(word: string): readonly string[] {
  const asked = word.trim().toLowerCase();
  if (productIds.includes(asked)) return [asked];
  return asked === '' ? [] : productIds.filter((id) => `-${id}`.includes(`-${asked}`));
}
