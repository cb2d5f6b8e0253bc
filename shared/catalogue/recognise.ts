import { hostOfUrl } from '../host-of-url';
import type { IssuerSign, Product } from './product';
import { products } from './products';

/** A product and the very text that gave it away. */
export interface Recognised {
  readonly product: Product;
  readonly sign: string;
}

/** A distinguished name, as observation/certificate.ts has it: `[['CN', 'WE1'], …]`. */
type Name = readonly (readonly [string, string])[];
type HeaderLines = readonly (readonly [string, string])[];

/**
 * What is read of each kind of text, in characters. Everything here comes from the network and may be endless; X.520
 * allows 64 for a name, and block pages say who they are early.
 */
const limits = { name: 256, header: 2_048, headers: 100, body: 65_536, names: 20, attributes: 50 } as const;

/** Readers of certificates do not agree on what to call an e-mail address. */
const attributeOf: Readonly<Record<string, IssuerSign['attribute']>> = {
  cn: 'CN',
  commonname: 'CN',
  o: 'O',
  organizationname: 'O',
  ou: 'OU',
  organizationalunitname: 'OU',
  e: 'emailAddress',
  email: 'emailAddress',
  emailaddress: 'emailAddress',
};

/**
 * The product whose issuer stands in a chain; give the names from the server's own certificate upwards. Only for
 * chains that failed the public test: the names are anyone's to choose.
 */
export function productByIssuer(names: readonly Name[]): Recognised | undefined {
  for (const name of names.slice(0, limits.names)) {
    const attributes = name
      .slice(0, limits.attributes)
      .filter(([, value]) => value.length <= limits.name)
      .map(([key, value]) => ({ key, attribute: attributeOf[key.toLowerCase()], value: tidy(value) }));
    for (const isOf of [isIssuer, isCalledAfter])
      for (const product of products) {
        const hit = attributes.find((one) => isOf(product, one, attributes));
        if (hit) return { product, sign: `${hit.key}=${hit.value}` };
      }
  }
  return undefined;
}

interface Attribute {
  readonly attribute: IssuerSign['attribute'] | undefined;
  readonly value: string;
}

const isIssuer = ({ issuers }: Product, { attribute, value }: Attribute): boolean =>
  issuers.some((sign) => sign.attribute === attribute && sign.is.test(value));

/**
 * A company's own authority often bears the name of the product that it was made for. Where the company itself is called
 * so, its authority is called after the company.
 */
const isCalledAfter = (
  { brands }: Product,
  { attribute, value }: Attribute,
  all: readonly Attribute[],
): boolean =>
  (attribute === 'CN' || attribute === 'OU') &&
  brands.some(
    (brand) => brand.test(value) && !all.some((one) => one.attribute === 'O' && brand.test(one.value)),
  );

/** The product that wrote itself into an answer's headers or status line (`HTTP/1.1 502 reason`). */
export function productByHeaders(headers: HeaderLines, statusLine = ''): Recognised | undefined {
  const lines = headers
    .slice(0, limits.headers)
    .map(([name, value]) => `${name.toLowerCase()}: ${value}`.slice(0, limits.header));
  const status = statusLine.slice(0, limits.header);
  for (const product of products) {
    const line = lines.find((text) => product.headers.some((sign) => sign.test(text)));
    if (line !== undefined) return { product, sign: line };
    if (product.statusLines.some((sign) => sign.test(status))) return { product, sign: status };
  }
  return undefined;
}

/** The product whose block page this is: one text of its own, or two that others use as well. */
export function productByBody(text: string): Recognised | undefined {
  const body = text.slice(0, limits.body);
  for (const product of products) {
    const own = firstHit(product.bodies, body);
    if (own !== undefined) return { product, sign: own };
    const weak = product.weakBodies.map((sign) => sign.exec(body)?.[0]).filter((hit) => hit !== undefined);
    if (weak.length >= 2) return { product, sign: weak.join(' + ') };
  }
  return productBySignature(body);
}

/** Where a page says who wrote it. Its text may speak of any product: a company's own page tells of its VPN, too. */
const signatures = [
  /<title[^>]{0,80}>([^<]{1,200})/gi,
  /\b(?:blocked|denied|filtered|restricted|protected|secured|powered|generated|provided) by ([^<.]{1,40})/gi,
];

function productBySignature(body: string): Recognised | undefined {
  const signed = signatures.flatMap((where) => [...body.matchAll(where)].map(([, text = '']) => text));
  for (const product of products) {
    const sign = signed.find((text) => product.brands.some((brand) => brand.test(text)));
    if (sign !== undefined) return { product, sign: tidy(sign) };
  }
  return undefined;
}

/** The product whose block page lives on this host. */
export const productByBlockHost = (host: string): Recognised | undefined =>
  recognise(plainHost(host), (product, name) => product.blockHosts.some((end) => isUnder(name, end)));

/** The product whose proxy this is, or whose script names one: by its host, or by where its own program serves it. */
export const productByProxy = (url: string): Recognised | undefined =>
  recognise(url.slice(0, limits.header), (product, way) => {
    const host = plainHost(hostOfUrl(way));
    return (
      product.proxyHosts.some((end) => isUnder(host, end)) ||
      product.proxyScripts.some((sign) => sign.test(way))
    );
  });

/** The filter that answers this address instead of the real one. Addresses many use (`0.0.0.0`) name nobody. */
export const productBySinkhole = (address: string): Recognised | undefined =>
  recognise(plainAddress(address), (product, plain) => product.sinkholes.includes(plain));

/** The filter that answers this canonical name. */
export const productBySinkholeName = (name: string): Recognised | undefined =>
  recognise(plainHost(name), (product, plain) => product.sinkholeNames.some((end) => isUnder(plain, end)));

/** The product whose resolver stands at this address. */
export const productByResolver = (address: string): Recognised | undefined =>
  recognise(plainAddress(address), (product, plain) => product.resolvers.includes(plain));

/** The product whose resolver says this of itself. */
export const productByResolverText = (text: string): Recognised | undefined =>
  recognise(text.slice(0, limits.name), (product, said) =>
    product.resolverTexts.some((sign) => sign.test(said)),
  );

function recognise(sign: string, has: (product: Product, sign: string) => boolean): Recognised | undefined {
  const product = products.find((row) => has(row, sign));
  return product && { product, sign };
}

const firstHit = (signs: readonly RegExp[], text: string): string | undefined => {
  for (const sign of signs) {
    const hit = sign.exec(text);
    if (hit) return hit[0];
  }
  return undefined;
};

const tidy = (value: string): string => value.replace(/\s+/g, ' ').trim();
const isUnder = (host: string, end: string): boolean => host === end || host.endsWith(`.${end}`);
/** Without port and root dot; DNS knows no case. */
const plainHost = (host: string): string =>
  host
    .slice(0, 300)
    .toLowerCase()
    .replace(/:\d{1,5}$/, '')
    .replace(/\.$/, '');
/** `::ffff:146.112.61.106` is the same address in its IPv6 form. */
const plainAddress = (address: string): string =>
  address
    .slice(0, 64)
    .toLowerCase()
    .replace(/^::ffff:/, '');
