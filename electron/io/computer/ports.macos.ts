import { run } from '../run';
import type { Part } from './part';
import { localPort } from './ports';

export const ports: Part = {
  name: 'ports',
  read: async (_, signal) => ({
    traces: { 'proxy-port': readNetstat(await run('/usr/sbin/netstat', ['-an', '-p', 'tcp'], signal)) },
  }),
};

/** `tcp4       0      0  127.0.0.1.9000         *.*                    LISTEN`: the port follows a dot. */
export const readNetstat = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => {
    const [, address = '', port = ''] = line.match(/^tcp\d+\s+\d+\s+\d+\s+(\S+)\.(\d+)\s+\S+\s+LISTEN/) ?? [];
    return localPort(address, port);
  });
