import type { Product } from '../product';
import { dnsFilters } from './dns-filters';
import { gateways } from './gateways';
import { namedByOpenAi } from './named-by-openai';
import { antivirus, debugProxies } from './on-the-computer';

/** Every product we can name. The first row that recognises a sign names it, so particular rows come first. */
export const products: readonly Product[] = [
  ...dnsFilters,
  ...antivirus,
  ...debugProxies,
  ...namedByOpenAi,
  ...gateways,
];

export const productById = (id: string): Product | undefined => products.find((row) => row.id === id);
