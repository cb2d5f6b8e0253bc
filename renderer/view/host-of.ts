import { hostOfUrl } from '../../shared/host-of-url';
import type { Observation } from '../../shared/observation/observation';

/** The host an observation is about; an empty string where it is about the machine or a bare server. */
export function hostOf({ target }: Observation): string {
  if ('host' in target) return target.host;
  if ('name' in target) return target.name;
  return 'url' in target ? hostOfUrl(target.url) : '';
}

/** Observations in one list per host, hosts in the order of their first. */
export function byHost(all: readonly Observation[]): Map<string, Observation[]> {
  const lists = new Map<string, Observation[]>();
  for (const saw of all) {
    const host = hostOf(saw);
    const list = lists.get(host);
    if (list) list.push(saw);
    else lists.set(host, [saw]);
  }
  return lists;
}
