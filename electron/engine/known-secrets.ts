import type { Secrets } from '../../shared/bundle/secrets';
import type { Io } from '../io/io';
import { privateNames } from '../io/private-names';
import { gatherSecrets } from '../io/secrets';

/**
 * Everything this computer knows to be private, asked anew each time. What was known once stays so until the program
 * ends: over a hotspot, the name of the office's wireless network is as private as before.
 */
export function knownSecrets(
  io: Pick<Io, 'proxyFor'>,
  redactWords?: readonly string[],
): () => Promise<Secrets> {
  let all: Secrets | null = null;
  return async () => {
    const [proxy, names] = await Promise.all([io.proxyFor('chatgpt.com', 443), privateNames()]);
    const now = gatherSecrets(proxy, process.env, names, redactWords);
    const before = all;
    all = before ? joined(before, now) : now;
    return all;
  };
}

function joined(before: Secrets, now: Secrets): Secrets {
  const both = Object.entries(now).map(([kind, words]) => [
    kind,
    [...new Set([...before[kind as keyof Secrets], ...words])],
  ]);
  return Object.fromEntries(both) as unknown as Secrets;
}
