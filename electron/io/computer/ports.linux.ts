import { readFile } from 'node:fs/promises';
import type { Part } from './part';
import { localPort } from './ports';

export const ports: Part = {
  name: 'ports',
  read: async (_, signal) => {
    const read = (file: string) => readFile(file, { encoding: 'utf8', signal });
    // Without IPv6 there is no second table.
    const texts = [await read('/proc/net/tcp'), await read('/proc/net/tcp6').catch(() => '')];
    return { traces: { 'proxy-port': texts.flatMap(readProcTcp) } };
  },
};

/** Who waits for connections, in hexadecimal: `0100007F:0C38 00000000:0000 0A` (0A: listening). */
export const readProcTcp = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => {
    const [, address = '', port = ''] = line.match(/^\s*\d+: ([0-9A-F]{8,32}):([0-9A-F]{4}) \S+ 0A /) ?? [];
    return localPort(known[address] ?? '', Number.parseInt(port, 16));
  });

/** Each four bytes stand in this computer's own order, which is little-endian wherever ChatGPT's apps run. */
const known: Readonly<Record<string, string>> = {
  '00000000': '0.0.0.0',
  '0100007F': '127.0.0.1',
  '00000000000000000000000000000000': '::',
  '00000000000000000000000001000000': '::1',
};
