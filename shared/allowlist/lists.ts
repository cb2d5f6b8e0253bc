import { type Catalogue, type Endpoint, isOptional } from '../catalogue/catalogue';
import { voiceServers } from '../catalogue/voice-servers';

/** One name to allow: `host` itself, or a `tree`: the bare name and everything below it. */
export interface Entry {
  readonly name: string;
  readonly covers: 'host' | 'tree';
  /** Real names it stands for: what a product that knows no wildcard is given. */
  readonly hosts: readonly string[];
  readonly features: Endpoint['features'];
}

/** A wildcard that is not passed on, since strangers live under it too. */
export interface Withheld {
  readonly pattern: string;
  /** What is passed on in its place; empty when no name is known. */
  readonly hosts: readonly string[];
}

/** What an administrator needs, before any product's way of writing it. */
export interface Allowlists {
  readonly date: string;
  /** Without these a feature stops or limps. */
  readonly allow: readonly Entry[];
  /** Nobody notices when these are missing. */
  readonly optional: readonly Entry[];
  /** Of `allow`, what must arrive as it was sent: OpenAI's own names, Apple's, voice. */
  readonly doNotInspect: readonly Entry[];
  /** The same where a company inserts a header into chatgpt.com and therefore has to decrypt that one. */
  readonly doNotInspectTenant: readonly Entry[];
  readonly withheld: readonly Withheld[];
  readonly voice: {
    readonly addresses: readonly string[];
    readonly udpPort: number;
    readonly tcpPort: number;
    readonly feed: string;
  };
}

/** OpenAI's own domains among the hosts of the catalogue. */
const ownDomains = ['chatgpt.com', 'openai.com', 'oaistatic.com', 'oaiusercontent.com'] as const;

/** Apple's own page on company networks (support.apple.com/101555): its devices refuse inspected connections. */
const appleRefuses = ['register.appattest.apple.com', 'humb.apple.com'] as const;

/** The header `ChatGPT-Allowed-Workspace-Id` is inserted here (network-facts, section 0). */
const tenantDomain = 'chatgpt.com';

/** Anybody can have a name below these. A wildcard over them would let strangers through. */
const sharedGround = [
  'amazonaws.com',
  'apple.com',
  'blob.core.windows.net',
  'cloudflare.com',
  'cloudfront.net',
  'google.com',
  'livekit.cloud',
  'sentry.io',
  'webpubsub.azure.com',
] as const;

/** On OpenAI's list since October 2026, but no name below it is known (catalogue/endpoints.ts says the same). */
const withoutNames: readonly Withheld[] = [{ pattern: '*.webpubsub.azure.com', hosts: [] }];

/** Sorts the catalogue's rows into what IT enters; nothing is written in any product's syntax yet. */
export function allowlistsOf(catalogue: Catalogue): Allowlists {
  const rows = catalogue.endpoints;
  // A row of an old list counts when it says that a feature needs it: too much is asked for rather than too little.
  const needed = rows.filter(({ criticality }) => criticality !== 'optional');
  const allow = merged(needed.flatMap(entriesOf));
  const optional = merged(rows.filter(({ criticality }) => criticality === 'optional').flatMap(entriesOf));
  const doNotInspect = allow.filter(mustStayWhole);
  return {
    date: catalogue.date,
    allow,
    // Old lists name services that many others use; whoever allows less loses nothing.
    optional: optional.filter((entry) => !isCovered(entry, allow) && !isOutOfDate(entry, rows)),
    doNotInspect,
    doNotInspectTenant: doNotInspect.flatMap(withoutTenantDomain),
    withheld: [
      ...rows.flatMap(({ pattern, hosts }) => (isStrangers(pattern) ? [{ pattern, hosts }] : [])),
      ...withoutNames,
    ],
    voice: {
      addresses: voiceServers.addresses,
      udpPort: voiceServers.udpPort,
      tcpPort: voiceServers.tcpPort,
      feed: voiceServers.feed,
    },
  };
}

/** Without what a wider entry of the same list covers anyway: some products refuse such doubles (Squid). */
export const minimal = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(
    (entry) =>
      !isCovered(
        entry,
        entries.filter((other) => other !== entry),
      ),
  );

const entriesOf = ({ pattern, hosts, features }: Endpoint): Entry[] => {
  const host = (name: string): Entry => ({ name, covers: 'host', hosts: [name], features });
  if (!pattern.startsWith('*.') || isStrangers(pattern)) return hosts.map(host);
  return [{ name: pattern.slice(2), covers: 'tree', hosts, features }];
};

/** One entry per name; a tree takes a host of the same name up. */
function merged(entries: readonly Entry[]): readonly Entry[] {
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    const known = byName.get(entry.name);
    byName.set(
      entry.name,
      known === undefined
        ? entry
        : {
            name: entry.name,
            covers: known.covers === 'tree' ? 'tree' : entry.covers,
            hosts: [...new Set([...known.hosts, ...entry.hosts])],
            features: [...new Set([...known.features, ...entry.features])],
          },
    );
  }
  return [...byName.values()];
}

const isUnder = (name: string, domain: string): boolean => name.endsWith(`.${domain}`);
const isIn = (name: string, domain: string): boolean => name === domain || isUnder(name, domain);

/** `*.blob.core.windows.net`, anything wider, and anything below it. */
const isStrangers = (pattern: string): boolean => {
  const base = pattern.slice(2);
  return (
    pattern.startsWith('*.') &&
    (!base.includes('.') || sharedGround.some((ground) => isIn(base, ground) || isIn(ground, base)))
  );
};

const isCovered = (entry: Entry, by: readonly Entry[]): boolean =>
  by.some(
    ({ name, covers }) =>
      (covers === 'tree' && isUnder(entry.name, name)) ||
      (name === entry.name && (covers === 'tree' || entry.covers === 'host')),
  );

const isOutOfDate = ({ name }: Entry, rows: readonly Endpoint[]): boolean =>
  rows
    .filter(({ pattern, hosts }) => pattern === `*.${name}` || hosts.includes(name))
    .every((row) => isOptional(row) && row.lists.every((list) => list === 'mission'));

const mustStayWhole = ({ name, features }: Entry): boolean =>
  ownDomains.some((domain) => isIn(name, domain)) ||
  appleRefuses.some((host) => host === name) ||
  features.includes('voice');

/** What is left of an entry when chatgpt.com itself has to be decrypted: single names below it, never the tree. */
function withoutTenantDomain(entry: Entry): Entry[] {
  if (entry.name !== tenantDomain) return [entry];
  return entry.hosts
    .filter((host) => host !== tenantDomain)
    .map((name) => ({ ...entry, name, covers: 'host' as const, hosts: [name] }));
}
