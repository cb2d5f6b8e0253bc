import { createHash } from 'node:crypto';
import type { Sight } from '../../shared/observation/observation';

/**
 * A word for the network this computer is on: the same as long as it stays there, another one elsewhere. Null while
 * there is none. Of IPv6 only the network's half counts, since systems change the other half daily.
 */
export function fingerprint({ interfaces, gateway, resolvers }: Sight<'machine'>): string | null {
  const ways = interfaces.flatMap(({ name, addresses }) =>
    addresses.filter(({ scope }) => scope !== 'link').map(({ address }) => `${name} ${network(address)}`),
  );
  if (ways.length === 0) return null;
  const all = [gateway ?? '', ...[...new Set(ways)].sort(), ...[...resolvers].sort()];
  return createHash('sha256').update(all.join('\n')).digest('hex').slice(0, 16);
}

const network = (address: string): string =>
  address.includes(':') ? address.replace(/::.*$/, '').split(':').slice(0, 4).join(':') : address;
