import { by } from '../observation/seen';
import type { Leg } from './report';

/**
 * Hosts without a name that nobody misses: bare domains of which only sub-domains exist. Other names are answered, and
 * no finding takes this one for a fault.
 */
export function absentHosts({
  observations,
  findings,
}: Pick<Leg, 'observations' | 'findings'>): ReadonlySet<string> {
  const lookups = by('name-lookup', observations);
  if (!lookups.some(({ outcome }) => outcome.kind === 'ok')) return new Set();
  const missed = new Set(findings.flatMap(({ hosts }) => hosts));
  return new Set(
    lookups
      .filter(({ outcome }) => outcome.kind === 'failed' && outcome.why === 'name-not-found')
      .map(({ target }) => target.host)
      .filter((host) => !missed.has(host)),
  );
}
