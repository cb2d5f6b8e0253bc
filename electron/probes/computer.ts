import { catalogue } from '../../shared/catalogue/endpoints';
import { products } from '../../shared/catalogue/products';
import { deadlines } from './deadlines';
import { observe, type Probe } from './probe';

/** Which of the products we know leave traces on this computer, and what does its hosts file say of ChatGPT? */
export const computer: Probe<'computer'> = async (_, at) => {
  await observe(
    at,
    { kind: 'computer', name: 'here', role: 'explain', target: {}, deadlineMs: deadlines.computer },
    (signal) => at.io.computer({ signs, isOurs }, signal),
  );
};

const signs = products.flatMap(({ id, agents }) =>
  agents.map(({ os, as, is }) => ({ productId: id, os, as, is })),
);

const listed = new Set(catalogue.endpoints.flatMap(({ hosts }) => hosts));

/** Hosts that only a newer list names are most likely under one of these. */
const isOurs = (host: string): boolean =>
  listed.has(host) || /(^|\.)(openai\.com|chatgpt\.com|oaistatic\.com|oaiusercontent\.com)$/.test(host);
