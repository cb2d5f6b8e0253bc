import { z } from 'zod';

/** The parts of ChatGPT a person can point at. The verdict speaks of these. */
export const features = [
  'chat',
  'sign-in',
  'uploads',
  'voice',
  'ios-app',
  'macos-app',
  'android-app',
] as const;
export type Feature = (typeof features)[number];

/**
 * What ends when a row's hosts are unreachable: `required` the feature stops, `degraded` it limps,
 * `optional` nobody notices.
 */
const criticalities = ['required', 'degraded', 'optional'] as const;

/**
 * Which list a row stands on. `mission`: the list of March 2026. `official-2026-10`: OpenAI's list as of October
 * 2026. `seen-in-use`: observed on the wire, on no list. A row that stands on `mission` alone is out of date.
 */
export const lists = ['mission', 'official-2026-10', 'seen-in-use'] as const;

const endpointSchema = z.object({
  /** As the list writes it: `*.chatgpt.com`. */
  pattern: z.string(),
  /** The real names looked at for it. */
  hosts: z.array(z.string()).min(1),
  features: z.array(z.enum(features)),
  criticality: z.enum(criticalities),
  platforms: z.array(z.enum(['web', 'ios', 'macos', 'android', 'windows'])),
  purpose: z.string(),
  /** What is asked for without an account; harmless and cheap. */
  path: z.string().startsWith('/'),
  healthy: z.object({
    statuses: z.array(z.number().int()),
    /** `server: cloudflare` and `cf-ray` are expected: an answer without them did not come from OpenAI's edge. */
    edge: z.enum(['cloudflare', 'other']),
  }),
  lists: z.array(z.enum(lists)).min(1),
  /** False when it is not known whether the bare name exists at all: "no such name" then says nothing. */
  nameExists: z.boolean(),
  source: z.string(),
  certainty: z.enum(['official', 'third-party', 'inferred', 'recalled']),
});
export type Endpoint = z.infer<typeof endpointSchema>;

/** Dated data: an administrator may bring a newer file of this shape without a new build. */
export const catalogueSchema = z.object({
  catalogueVersion: z.literal(1),
  /** The day the rows were last checked against OpenAI's list: `2026-10-10`. */
  date: z.iso.date(),
  endpoints: z.array(endpointSchema).min(1),
});
export type Catalogue = z.infer<typeof catalogueSchema>;

/** The row a host is looked at for; the most critical one when several name it. */
export function endpointOf(catalogue: Catalogue, host: string): Endpoint | undefined {
  const known = rows.get(catalogue) ?? rowsByHost(catalogue);
  rows.set(catalogue, known);
  return known.get(host);
}

/** Asked for hundreds of times in a run. */
const rows = new WeakMap<Catalogue, ReadonlyMap<string, Endpoint>>();

function rowsByHost({ endpoints }: Catalogue): ReadonlyMap<string, Endpoint> {
  const rank = ({ criticality }: Endpoint) => criticalities.indexOf(criticality);
  // Of several alike, the first one listed is set last.
  const leastFirst = [...endpoints].reverse().sort((a, b) => rank(b) - rank(a));
  return new Map(leastFirst.flatMap((row) => row.hosts.map((host) => [host, row] as const)));
}

/** Bare names that may exist nowhere: only their sub-domains are known to. */
export const namesNowhere = ({ endpoints }: Catalogue): readonly string[] =>
  endpoints.flatMap(({ nameExists, hosts }) => (nameExists ? [] : hosts));

/** A row whose only list is out of date, or which nobody notices. It never makes a verdict worse. */
export const isOptional = (row: Endpoint): boolean =>
  row.criticality === 'optional' || (row.lists.length === 1 && row.lists[0] === 'mission');

/** The features that stop or limp without a host, by host. Hosts that nobody would miss are left out. */
export const featuresByHost = (catalogue: Catalogue): Readonly<Record<string, readonly Feature[]>> =>
  Object.fromEntries(
    catalogue.endpoints
      .filter((row) => !isOptional(row) && row.features.length > 0)
      .flatMap(({ hosts, features }) => hosts.map((host) => [host, features] as const)),
  );
