import type { Evidence } from '../bundle/redact';
import { catalogue } from '../catalogue/endpoints';
import { products } from '../catalogue/products';

/** What a HAR is proof about: no account is called by these names. */
export const harEvidence: Evidence = {
  hosts: catalogue.endpoints.flatMap(({ hosts }) => hosts),
  products: products.flatMap(({ id, vendor, name }) => [id, vendor, name]),
  emails: [],
};
