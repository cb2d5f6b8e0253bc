import { readFile } from 'node:fs/promises';
import type { OwnTraffic } from './io';

/** As the kernel counts for everybody to read, each network namespace for itself. */
export async function readOwnTraffic(): Promise<OwnTraffic> {
  const [devices, netstat] = await Promise.all([
    readFile('/proc/net/dev', 'utf8'),
    readFile('/proc/net/netstat', 'utf8'),
  ]);
  return ownTrafficIn(devices, netstat);
}

/**
 * `/proc/net/dev`: `lo:`, then what was received, packets in the second place. `/proc/net/netstat`: a line of names and
 * one of numbers; `TCPRetransFail` (Linux 4.15) counts packets that the system's own rules or a missing route held back.
 */
export function ownTrafficIn(devices: string, netstat: string): OwnTraffic {
  const packets = devices.match(/^\s*lo:\s*\d+\s+(\d+)/m)?.[1];
  const [names = [], numbers = []] = netstat
    .split('\n')
    .filter((line) => line.startsWith('TcpExt:'))
    .map((line) => line.split(' '));
  const unsent = numbers[names.indexOf('TCPRetransFail')];
  if (packets === undefined || unsent === undefined)
    throw Object.assign(new Error('not counted here'), { code: 'ENOSYS' });
  return { loopback: Number(packets), unsent: Number(unsent) };
}
