/** Everything that networks, computers and far sides do to a healthy run, by what they do it to. */

export * from './answers';
export * from './certificates';
export * from './change';
export * from './connections';
export * from './line';
export * from './names';
export * from './proxies';
export * from './stacks';
export * from './voice';
