import { readdir } from 'node:fs/promises';
import type { Part } from './part';

/** systemd gives each running service a folder of its name, in the newer and the older tree of groups. */
const folders = ['/sys/fs/cgroup/system.slice', '/sys/fs/cgroup/systemd/system.slice'] as const;

export const services: Part = {
  name: 'services',
  read: async () => ({ traces: { service: readUnits(await firstFolder()) } }),
};

async function firstFolder(): Promise<readonly string[]> {
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => undefined);
    if (names) return names;
  }
  throw new Error('no systemd');
}

/** `stagentd.service` → `stagentd`; `openvpn@office.service` is an instance of `openvpn`. */
export const readUnits = (names: readonly string[]): readonly string[] => [
  ...new Set(
    names.filter((name) => name.endsWith('.service')).map((name) => name.replace(/(@.*)?\.service$/, '')),
  ),
];
