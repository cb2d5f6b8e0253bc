/** Everything that may stand in the way of a world, by what it changes. */

export * from './answers';
export * from './connections';
export * from './encryption';
export * from './modifier';
export * from './names';
export * from './proxies';
