import { run } from '../run';
import type { Part } from './part';
import { widest } from './route';

export const routes: Part = {
  name: 'routes',
  read: async (_, signal) => ({
    defaultRouteVia: readNetstatRoutes(await run('/usr/sbin/netstat', ['-rn', '-f', 'inet'], signal)),
  }),
};

/**
 * `default            192.168.1.1        UGScg                 en0`. Further defaults with the flag I serve only
 * programs that ask for their interface; halves are written `0/1` and `128.0/1`.
 */
export const readNetstatRoutes = (text: string): string | null =>
  widest(
    text.split('\n').flatMap((line) => {
      const [destination = '', , flags = '', via = ''] = line.trim().split(/\s+/);
      const isHalf = destination === '0/1' || destination === '128.0/1';
      return (isHalf || destination === 'default') && !flags.includes('I') && via !== ''
        ? [{ isHalf, via, metric: 0 }]
        : [];
    }),
  );
