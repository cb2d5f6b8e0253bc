import { Resolver } from 'node:dns';
import { isIPv4, isIPv6 } from 'node:net';
import { networkInterfaces, release } from 'node:os';
import type { Sight } from '../../shared/observation/observation';
import { readGateway } from './gateway';
import type { Io } from './io';

type Machine = Sight<'machine'>;

/** Reads how this computer is connected; once per reader, since several looks ask. */
export function machineReader(proxy: () => Promise<Machine['proxy']>): Io['machine'] {
  let reading: Promise<Machine> | undefined;
  return (signal) => {
    reading ??= read(proxy, signal);
    return reading;
  };
}

async function read(proxy: () => Promise<Machine['proxy']>, signal: AbortSignal): Promise<Machine> {
  const [gateway, settings] = await Promise.all([readGateway(process.platform, signal), proxy()]);
  return {
    os: osWords[process.platform] ?? 'other',
    osVersion: release(),
    interfaces: interfaces(),
    gateway,
    // A resolver of one's own: the one the whole process shares keeps the servers it started with.
    resolvers: new Resolver().getServers().map(withoutPort),
    proxy: settings,
  };
}

const osWords: Readonly<Record<string, Machine['os']>> = {
  win32: 'windows',
  darwin: 'macos',
  linux: 'linux',
};

/** No MAC address is ever taken up. */
function interfaces(): Machine['interfaces'] {
  return Object.entries(networkInterfaces()).flatMap(([name, addresses = []]) => {
    const outside = addresses.filter(({ internal }) => !internal);
    if (outside.length === 0) return [];
    return [
      {
        name,
        medium: mediumOf(name),
        addresses: outside.map(({ address, family }) => ({ address, family, scope: scopeOf(address) })),
      },
    ];
  });
}

/** By the names the systems give them; `other` where a name says nothing (macOS calls both kinds en0). */
export function mediumOf(name: string): Machine['interfaces'][number]['medium'] {
  if (
    /^(utun|tun|tap|wg|ppp|ipsec|gpd|cscotun|nordlynx|warp)/i.test(name) ||
    /vpn|wintun|wireguard|zscaler|globalprotect|anyconnect/i.test(name)
  )
    return 'tunnel';
  if (/^(wl|wifi|wi-fi|wlan)/i.test(name)) return 'wifi';
  if (/^(eth|en[ospx]|ethernet)/i.test(name)) return 'wired';
  return 'other';
}

/** RFC 1918, 3927, 4193, 4291, 6598 */
export function scopeOf(address: string): 'link' | 'private' | 'global' {
  if (isIPv6(address)) {
    if (/^fe[89ab]/i.test(address)) return 'link';
    return /^f[cd]/i.test(address) ? 'private' : 'global';
  }
  const [a = 0, b = 0] = address.split('.').map(Number);
  if (a === 169 && b === 254) return 'link';
  const isPrivate =
    a === 10 ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 100 && b >= 64 && b < 128);
  return isPrivate ? 'private' : 'global';
}

/** Node writes `1.2.3.4:5353` and `[::1]:5353` for odd ports. */
const withoutPort = (server: string): string =>
  isIPv4(server) || isIPv6(server)
    ? server
    : server.replace(/^\[(.*)\]:\d+$/, '$1').replace(/^([\d.]+):\d+$/, '$1');
