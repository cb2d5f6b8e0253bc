import { readFile } from 'node:fs/promises';
import type { Part } from './part';
import { widest } from './route';

export const routes: Part = {
  name: 'routes',
  read: async (_, signal) => ({
    defaultRouteVia: readProcRoutes(await readFile('/proc/net/route', { encoding: 'utf8', signal })),
  }),
};

/** `Iface Destination Gateway Flags RefCnt Use Metric Mask …`, numbers in hexadecimal, least significant byte first. */
export const readProcRoutes = (text: string): string | null =>
  widest(
    text.split('\n').flatMap((line) => {
      const [via = '', destination, , , , , metric, mask] = line.trim().split(/\s+/);
      const isHalf = mask === '00000080' && (destination === '00000000' || destination === '00000080');
      const isDefault = mask === '00000000' && destination === '00000000';
      return isHalf || isDefault ? [{ isHalf, via, metric: Number(metric) }] : [];
    }),
  );
