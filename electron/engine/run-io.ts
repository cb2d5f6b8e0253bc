import pLimit from 'p-limit';
import type { Io } from '../io/io';

/**
 * So many names are asked for at once; each is two questions (A and AAAA). dnsmasq, which sits in most small routers
 * and many companies, refuses what exceeds 150 open questions, and we would diagnose a fault of our own making.
 */
const lookupsAtOnce = 50;

/** The doors for one run: a name is looked up once, however many looks ask for it, and never too many at a time. */
export function runIo(io: Io): Io {
  const limit = pLimit(lookupsAtOnce);
  const asked = new Map<string, Promise<readonly string[]>>();
  return {
    ...io,
    lookup: (host, signal) => {
      const known = asked.get(host);
      if (known) return known;
      // The signal is not handed on: another look may wait for the same name, and the system cannot cancel it anyway.
      const lookup = limit(() => io.lookup(host, signal));
      asked.set(host, lookup);
      return lookup;
    },
  };
}
