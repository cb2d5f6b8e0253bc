import type { Catalogue, Endpoint } from '../../shared/catalogue/catalogue';

const row = (host: string, edge: 'cloudflare' | 'other', status: number): Endpoint => ({
  pattern: host,
  hosts: [host],
  features: ['chat'],
  criticality: 'required',
  platforms: ['web'],
  purpose: 'a test',
  path: '/',
  healthy: { statuses: [status], edge },
  lists: ['official-2026-10'],
  nameExists: true,
  source: 'a test',
  certainty: 'official',
});

/** A few hosts, for tests that are about one look and not about ChatGPT. */
export const smallCatalogue: Catalogue = {
  catalogueVersion: 1,
  date: '2026-10-10',
  endpoints: [
    row('chatgpt.com', 'cloudflare', 200),
    row('ws.chatgpt.com', 'cloudflare', 400),
    row('files.oaiusercontent.com', 'other', 400),
  ],
};
