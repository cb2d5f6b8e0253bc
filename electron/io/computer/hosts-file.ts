import { readFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { join } from 'node:path';
import type { Computer, Part } from './part';

/** Windows keeps it where BSD had it. The registry could move it; hardly anybody does. */
export const hostsFilePath = (platform: string, env = process.env): string =>
  ({
    win32: join(env.SystemRoot ?? 'C:\\Windows', 'System32', 'drivers', 'etc', 'hosts'),
    darwin: '/private/etc/hosts',
  })[platform] ?? '/etc/hosts';

/** More than this about ChatGPT's hosts tells nothing new. */
const mostEntries = 100;

export const hostsFile = (platform: string): Part => ({
  name: 'hosts-file',
  read: async ({ isOurs }, signal) => {
    const text = await readFile(hostsFilePath(platform), { encoding: 'utf8', signal });
    return { hostsFile: readHostsFile(text, isOurs) };
  },
});

/** The entries for hosts of ours, in the order of the file: the first one for a host counts. */
export function readHostsFile(text: string, isOurs: (host: string) => boolean): Computer['hostsFile'] {
  const entries: Computer['hostsFile'] = [];
  // Editors on Windows like to begin with a byte order mark.
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const [address = '', ...names] = line.replace(/#.*$/, '').trim().split(/\s+/);
    // macOS has `fe80::1%lo0 localhost`.
    if (names.length === 0 || isIP(address.replace(/%.*$/, '')) === 0) continue;
    for (const name of names) {
      const host = name.toLowerCase().replace(/\.$/, '');
      if (isOurs(host)) entries.push({ host, address: address.toLowerCase() });
    }
    if (entries.length >= mostEntries) break;
  }
  return entries.slice(0, mostEntries);
}
