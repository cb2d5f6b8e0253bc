import type { Product } from '../catalogue/product';
import { productById, products } from '../catalogue/products';
import type { Recognised } from '../catalogue/recognise';
import type { ObservationOf, Sight } from '../observation/observation';
import { by, seenIn } from '../observation/seen';
import type { HostView } from './host-view';
import type { View } from './view';

/*
 * What runs on this computer explains what was found. It never makes a finding, and never names a product that gave no
 * sign of its own on the way: most people at work have three agents running, and none of them in the way.
 */

const computerIn = (view: Pick<View, 'all'>): ObservationOf<'computer'> | undefined =>
  by('computer', view.all)[0];

const seenOn = (view: Pick<View, 'all'>): Sight<'computer'> | undefined => seenIn(computerIn(view));

/** A folder only says that a product was installed once, and any program may listen on a port. */
const runs = (sign: string): boolean => !/^(path|program|proxy-port):/.test(sign);

/** The products that run here, by id. */
const running = (view: View): ReadonlySet<string> =>
  new Set((seenOn(view)?.agents ?? []).flatMap(({ productId, sign }) => (runs(sign) ? [productId] : [])));

/** `no` only where we know what to look for, and this computer let us look. */
export function agentHere(view: View, productId: string): 'yes' | 'no' | 'not-known' {
  const computer = seenOn(view);
  if (running(view).has(productId)) return 'yes';
  const os = view.machine?.os;
  const isListed = productById(productId)?.agents.some((sign) => sign.os === os && runs(`${sign.as}:`));
  return computer && isListed && !computer.unreadable.includes('processes') ? 'no' : 'not-known';
}

/** The products running here that can open encryption, for people who know what to make of it. */
export function inspectorsHere(view: View): string {
  const here = running(view);
  return products
    .filter(({ id, kind, issuers }) => here.has(id) && kind !== 'engine' && issuers.length > 0)
    .map(({ name }) => name)
    .join(', ');
}

/** Programs of one computer alone: whatever they open, they open there. */
export const isLocal = ({ kind }: Pick<Product, 'kind'>): boolean =>
  kind === 'agent' || kind === 'antivirus' || kind === 'debug-proxy';

/**
 * A program that runs here and by whose maker's name an authority calls itself, though not in the words we know of it.
 * Two weak signs together: enough to say where, not who for certain.
 */
export function namesakeHere(view: View, authority: string): Recognised | undefined {
  const words = new Set(authority.toLowerCase().match(/[a-z0-9]{4,}/g) ?? []);
  const isNamesake = ({ vendor, name }: Product) =>
    [vendor, name].some((text) => words.has(text.toLowerCase().split(/[^a-z0-9]/)[0] ?? ''));
  const here = running(view);
  const product = products.find((row) => here.has(row.id) && isLocal(row) && isNamesake(row));
  return product && { product, sign: authority };
}

/** The addresses that this computer's hosts file gives a host. */
export const fromHostsFile = (view: Pick<View, 'all'>, host: string): readonly string[] =>
  (seenOn(view)?.hostsFile ?? []).flatMap((entry) => (entry.host === host ? [entry.address] : []));

/** Whether these addresses of these hosts all stand in the hosts file, and what shows it. */
export function toldByHostsFile(
  view: View,
  hosts: readonly HostView[],
  addressesOf: (host: HostView) => readonly string[],
): { readonly told: 'yes' | 'no' | 'not-known'; readonly evidence: readonly string[] } {
  const looked = computerIn(view);
  const computer = seenOn(view);
  if (!looked || !computer || computer.unreadable.includes('hosts-file'))
    return { told: 'not-known', evidence: [] };
  const isTold = (host: HostView) => {
    const entries = fromHostsFile(view, host.host);
    return addressesOf(host).every((address) => entries.includes(address));
  };
  return hosts.every(isTold) ? { told: 'yes', evidence: [looked.id] } : { told: 'no', evidence: [] };
}
