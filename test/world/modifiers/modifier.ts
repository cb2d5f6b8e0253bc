import type { World } from '../world';

/** Turns a world into one where something stands in the way. Put several in a row: the last one is met first. */
export type Modifier = (world: World) => World;

/** `healthy |> one |> another`, since a scenario is a list. */
export const changed = (world: World, ...modifiers: readonly Modifier[]): World =>
  modifiers.reduce((so, modifier) => modifier(so), world);

/** Which hosts: a list, everything, or a question. */
export type Which = readonly string[] | 'all' | ((host: string) => boolean);
export const includes = (which: Which, host: string): boolean =>
  which === 'all' || (typeof which === 'function' ? which(host) : which.includes(host));

/** `endsWith('chatgpt.com')`: the name and everything below it, as a category filter works. */
export const under =
  (...domains: readonly string[]) =>
  (host: string): boolean =>
    domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

/** An address belongs to `which`: worked out from the names, since a firewall's list is one of addresses. */
export function ownerOf(world: World, which: Which, address: string): boolean {
  if (which === 'all') return !isInside(address);
  if (typeof which === 'function') throw new Error('connections are matched by a list of hosts');
  return which.some((host) => world.addressesOf(host).includes(address));
}

export const isInside = (address: string): boolean => /^(10\.|192\.168\.|127\.)/.test(address);
