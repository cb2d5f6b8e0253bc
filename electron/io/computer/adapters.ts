import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';
import { mediumOf, scopeOf } from '../machine';
import type { Found, Part } from './part';

/** The adapters that are up, as Node gives them. */
export type Upright = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

export const adapters: Part = {
  name: 'adapters',
  read: async () => readAdapters(networkInterfaces()),
};

/** By the names that the system gives them. */
export function readAdapters(upright: Upright): Found {
  const names = Object.entries(upright)
    .filter(([, addresses = []]) => addresses.some(leadsSomewhere))
    .map(([name]) => name);
  return { traces: { adapter: names }, tunnels: names.filter(isTunnel) };
}

/** macOS keeps a few `utun` of its own with nothing but a link-local address; they carry no traffic of ours. */
const leadsSomewhere = ({ internal, address }: NetworkInterfaceInfo): boolean =>
  !internal && scopeOf(address) !== 'link';

/** Windows brings tunnels of its own that only ever carry IPv6. */
const isWindowsOwn = (name: string): boolean => /teredo|isatap|6to4|ip-https|wan miniport/i.test(name);

/** By the names that tunnels have on the three systems, makers' names included. */
export const isTunnel = (name: string): boolean =>
  !isWindowsOwn(name) &&
  (mediumOf(name) === 'tunnel' ||
    /\b(tap|tun|tunnel|pangp|cloudflare ?warp|tailscale|openvpn|forti(net|ssl|client)|netskope|juniper|pulse secure)\b/i.test(
      name,
    ));

/** The adapter that has this address. */
export const nameOfAddress = (address: string, upright: Upright): string | undefined =>
  Object.entries(upright).find(([, addresses]) => addresses?.some((a) => a.address === address))?.[0];
