import { run, system32 } from '../run';
import type { Part } from './part';
import { localPort } from './ports';

export const ports: Part = {
  name: 'ports',
  read: async (_, signal) => ({
    traces: { 'proxy-port': readNetstat(await run(system32('netstat.exe'), ['-an', '-p', 'TCP'], signal)) },
  }),
};

/** `  TCP    127.0.0.1:9000    0.0.0.0:0    LISTENING`. The state is translated, the far side of a listener is not. */
export const readNetstat = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => {
    const [, address = '', port = ''] = line.match(/^\s*TCP\s+(\S+):(\d+)\s+0\.0\.0\.0:0\s/) ?? [];
    return localPort(address, port);
  });
