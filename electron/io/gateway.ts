import { readFile } from 'node:fs/promises';
import { run, system32 } from './run';

/** The address of the default gateway, per operating system: how it is asked, and how the answer is read. */
const readers: Readonly<
  Record<string, { ask: (signal: AbortSignal) => Promise<string>; read: (text: string) => string | null }>
> = {
  linux: { ask: () => readFile('/proc/net/route', 'utf8'), read: readProcRoute },
  darwin: { ask: (signal) => run('/sbin/route', ['-n', 'get', 'default'], signal), read: readRouteGet },
  win32: {
    ask: (signal) => run(system32('route.exe'), ['print', '-4', '0.0.0.0'], signal),
    read: readRoutePrint,
  },
};

/** Null when there is none or this computer would not tell. */
export async function readGateway(platform: string, signal: AbortSignal): Promise<string | null> {
  const reader = readers[platform];
  try {
    return reader ? reader.read(await reader.ask(signal)) : null;
  } catch {
    return null;
  }
}

/** Linux: hexadecimal, least significant byte first. */
function readProcRoute(text: string): string | null {
  const rows = text
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/));
  const hex = rows.find(
    ([, destination, gateway]) => destination === '00000000' && gateway !== '00000000',
  )?.[2];
  if (!hex || !/^[0-9a-f]{8}$/i.test(hex)) return null;
  return (hex.match(/../g) ?? [])
    .reverse()
    .map((byte) => Number.parseInt(byte, 16))
    .join('.');
}

/** macOS: `    gateway: 192.168.1.1` */
function readRouteGet(text: string): string | null {
  return text.match(/^\s*gateway:\s*(\S+)/m)?.[1] ?? null;
}

/** Windows, in any language: the row of 0.0.0.0 with mask 0.0.0.0; its third column is an address, or a word for "on-link". */
export function readRoutePrint(text: string): string | null {
  return text.match(/^\s*0\.0\.0\.0\s+0\.0\.0\.0\s+(\d+\.\d+\.\d+\.\d+)\s/m)?.[1] ?? null;
}
