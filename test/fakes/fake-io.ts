import type { Io } from '../../electron/io/io';

/**
 * A machine made of answers, for tests that need one or two of them. Anything not given throws, so a test shows what
 * it relies on. Where real sockets matter, use a pretend world (test/world/world.ts).
 */
export function fakeIo(given: Partial<Io> = {}): Io {
  const missing = (what: string) => (): never => {
    throw new Error(`fakeIo: nobody said what ${what} does`);
  };
  return {
    clock: { now: () => 0, ticks: () => 0 },
    lookup: missing('lookup'),
    connect: missing('connect'),
    datagrams: missing('datagrams'),
    proxyFor: async () => null,
    machine: missing('machine'),
    computer: missing('computer'),
    roots: { public: [], system: async () => null },
    ...given,
  };
}
