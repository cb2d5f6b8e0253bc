/**
 * A security product that can stand between a person and ChatGPT, and every sign by which it gives itself away.
 * Rows are data: docs/adding-a-product.md says how to add one.
 */
export interface Product {
  /** Stable; report.json carries it. */
  readonly id: string;
  readonly vendor: string;
  /** As people call it. It goes into sentences, so it is short. */
  readonly name: string;
  /** `agent`: runs on the computer. `debug-proxy`: a developer's tool. `antivirus`: home or endpoint protection. */
  readonly kind: ProductKind;
  /**
   * Whole organisation, organisational-unit or common-name values (RFC 4514 attributes) of an issuer; anchored
   * expressions, tried on each certificate of a chain that already failed the public test. Never a lone common word.
   */
  readonly issuers: readonly IssuerSign[];
  /**
   * What people call it, so that nobody else can be meant: as whole words in the name of an authority that a company made
   * for it ("Contoso Zscaler SubCA"), and where a page names who wrote it (its title, "blocked by"). At most a few words each.
   */
  readonly brands: readonly RegExp[];
  /** `name: value` header lines in lower-case name form. */
  readonly headers: readonly RegExp[];
  /** `HTTP/1.1 502 reason`: for the few that put a reason of their own there when they cannot go on. */
  readonly statusLines: readonly RegExp[];
  /** Text of the product's own block or coaching page. One is enough. */
  readonly bodies: readonly RegExp[];
  /** Text that others use too: two of them on one page are enough, one is not. */
  readonly weakBodies: readonly RegExp[];
  /** Hosts of its proxies and of the scripts that name them, as suffixes: `zscloud.net`. */
  readonly proxyHosts: readonly string[];
  /** Where a program of its own serves a script to this computer. */
  readonly proxyScripts: readonly RegExp[];
  /** Hosts a blocked request is redirected to, as suffixes: `gateway.zscaler.net`. */
  readonly blockHosts: readonly string[];
  /** Addresses a DNS filter answers instead of the real ones. Never one that others use too (`0.0.0.0`). */
  readonly sinkholes: readonly string[];
  /** Canonical names a DNS filter answers, as suffixes. */
  readonly sinkholeNames: readonly string[];
  /** Addresses of its own resolvers, which computers are told to ask. A weak sign: others may use them, too. */
  readonly resolvers: readonly string[];
  /** What its resolver says of itself (TXT of `debug.opendns.com`). */
  readonly resolverTexts: readonly RegExp[];
  /** Its certificate is also shown on blocked pages that are not otherwise inspected (Broadcom): read the answer too. */
  readonly certificateMayMeanBlocked: boolean;
  /** Where the administrator changes it. Console words stay in the vendor's English. Empty: not known. */
  readonly console: {
    readonly allow: string;
    readonly doNotInspect: string;
    readonly importFormat: string;
    /** How sure the menu names are: they move between versions. */
    readonly certainty: Certainty;
  };
  /** What it leaves on a computer it runs on. */
  readonly agents: readonly Agent[];
  readonly source: string;
  readonly certainty: Certainty;
}

/** `engine`: software inside many products. It is told as a fact, never named as what is in the way. */
export type ProductKind = 'gateway' | 'dns-filter' | 'agent' | 'antivirus' | 'debug-proxy' | 'engine';
export type Certainty = 'official' | 'third-party' | 'inferred' | 'recalled';

/** One name attribute and what it must look like. */
export interface IssuerSign {
  readonly attribute: 'CN' | 'O' | 'OU' | 'emailAddress';
  readonly is: RegExp;
}

/** A trace of a product on one operating system. Rows whose name is only recalled say so. */
export interface Agent {
  readonly os: 'windows' | 'macos' | 'linux';
  readonly as:
    | 'process'
    | 'service'
    | 'path'
    | 'program'
    | 'adapter'
    | 'bundle'
    | 'extension'
    | 'team'
    | 'proxy-port';
  readonly is: string;
  readonly certainty: Certainty;
}
