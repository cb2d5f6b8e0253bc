import { type Catalogue, isOptional } from '../../shared/catalogue/catalogue';
import type { Layer, Place } from '../../shared/finding/codes';
import { type Change, everything, only, under, type Which } from '../fakes/saw';
import type { Random } from './random';

/** A change of a world of which we know what it is. */
export interface Known {
  readonly id: string;
  /** What was drawn, for people: `refused on *.chatgpt.com`. */
  readonly about: string;
  /** Null: nobody is to blame for it, and nobody may be blamed. */
  readonly fault: Fault | null;
  /** Products that show themselves without doing anything: they may be called possible. */
  readonly present?: readonly string[];
}

/** One that changes what was seen. */
export interface Mutation extends Known {
  readonly change: Change;
}

export interface Fault {
  /** Where it may truly be said to sit. */
  readonly places: readonly Place[];
  readonly layers: readonly Layer[];
  /** The products that may be named; none where none shows itself. */
  readonly products: readonly string[];
  /** Who is hit. Others may not be reported as hit by it. */
  readonly which: Which;
  /** Whether it surely stops chat or sign-in, when it hits a host that these need. */
  readonly stops: boolean;
}

/** Earlier ones are applied first: what a later step does shows only on what is left. */
export interface Maker {
  readonly id: string;
  readonly step: number;
  readonly make: (random: Random, catalogue: Catalogue) => Omit<Mutation, 'id'>;
}

export const network: Fault = {
  places: ['network'],
  layers: [],
  products: [],
  which: everything,
  stops: true,
};

export interface Group {
  readonly name: string;
  readonly which: Which;
}

/** Hosts as filters group them: a domain, several owners', all, or all of ChatGPT's and nobody else's. */
export function group(random: Random, catalogue: Catalogue): Group {
  const hosts = catalogue.endpoints.flatMap((row) => (isOptional(row) ? [] : row.hosts));
  const host = random.one(hosts);
  const domain = host.split('.').slice(-2).join('.');
  return random.one<Group>([
    { name: `*.${domain}`, which: under(domain) },
    { name: host, which: only(host) },
    { name: 'ChatGPT', which: under('chatgpt.com', 'openai.com', 'oaistatic.com', 'oaiusercontent.com') },
    { name: 'every catalogue host', which: only(...catalogue.endpoints.flatMap((row) => row.hosts)) },
    { name: 'everything', which: everything },
  ]);
}

/** Hosts behind ChatGPT's own edge. */
export const edgeHosts = (catalogue: Catalogue): readonly string[] =>
  catalogue.endpoints.filter(({ healthy }) => healthy.edge === 'cloudflare').flatMap(({ hosts }) => hosts);
