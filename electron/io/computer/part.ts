import type { Agent } from '../../../shared/catalogue/product';
import type { Sight } from '../../../shared/observation/observation';

/** What is asked of this computer. Nothing but answers to this ever leaves the readers. */
export interface Wanted {
  readonly signs: readonly WantedSign[];
  /** Hosts whose entries in the hosts file matter. */
  readonly isOurs: (host: string) => boolean;
}

/** A product's trace, and whose it is. */
export type WantedSign = Pick<Agent, 'os' | 'as' | 'is'> & { readonly productId: string };

export type Computer = Sight<'computer'>;

/** Names found on this computer by what they are names of. They are matched and then forgotten. */
export type Traces = Partial<Readonly<Record<Agent['as'], readonly string[]>>>;

/** What one question brings to the whole. */
export interface Found {
  readonly traces?: Traces;
  readonly tunnels?: readonly string[];
  readonly defaultRouteVia?: string | null;
  readonly hostsFile?: Computer['hostsFile'];
  readonly networkScript?: string | null;
}

/** One question to the operating system. It rejects when it cannot be answered. */
export interface Part {
  readonly name: Computer['unreadable'][number];
  readonly read: (wanted: Wanted, signal: AbortSignal) => Promise<Found>;
}
