/**
 * A security product that can stand between a person and ChatGPT, and every sign by which it gives itself away.
 * Rows are data: docs/adding-a-product.md says how to add one.
 */
export interface Product {
  /** Stable; report.json carries it. */
  readonly id: string;
  readonly vendor: string;
  readonly name: string;
  /** `agent`: runs on the computer. `debug-proxy`: a developer's tool. `antivirus`: home or endpoint protection. */
  readonly kind: 'gateway' | 'dns-filter' | 'agent' | 'antivirus' | 'debug-proxy';
  /**
   * Whole organisation, organisational-unit or common-name values (RFC 4514 attributes) of an issuer; anchored
   * expressions, tried on each certificate of a chain that already failed the public test. Never a lone common word.
   */
  readonly issuers: readonly IssuerSign[];
  /** `name: value` header lines in lower-case name form. */
  readonly headers: readonly RegExp[];
  /** Text of the product's own block or coaching page. */
  readonly bodies: readonly RegExp[];
  /** Hosts a blocked request is redirected to, as suffixes: `gateway.zscaler.net`. */
  readonly blockHosts: readonly string[];
  /** Addresses a DNS filter answers instead of the real ones. */
  readonly sinkholes: readonly string[];
  /** Canonical names a DNS filter answers, as suffixes. */
  readonly sinkholeNames: readonly string[];
  /** Its certificate is also shown on blocked pages that are not otherwise inspected (Broadcom): read the answer too. */
  readonly certificateMayMeanBlocked: boolean;
  /** Where the administrator changes it. Console words stay in the vendor's English. */
  readonly console: {
    readonly allow: string;
    readonly doNotInspect: string;
    readonly importFormat: string;
  };
  readonly source: string;
  readonly certainty: 'official' | 'third-party' | 'inferred' | 'recalled';
}

/** One name attribute and what it must look like. */
export interface IssuerSign {
  readonly attribute: 'CN' | 'O' | 'OU' | 'emailAddress';
  readonly is: RegExp;
}
