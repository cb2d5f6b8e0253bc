import { run, system32 } from './run';

/*
 * DHCP may name a proxy script beside the address (option 252, WPAD). The operating system was told with its lease; here
 * it is only asked what it remembers, and nothing is sent.
 */

const readers: Readonly<Record<string, (signal: AbortSignal) => Promise<string | null>>> = {
  linux: async (signal) => readNmcli(await run('nmcli', ['-t', '-f', 'DHCP4', 'device', 'show'], signal)),
  darwin: async (signal) => readIpconfig(await run('/usr/sbin/ipconfig', ['getoption', '', '252'], signal)),
  win32: async (signal) =>
    readDhcpOptions(
      await run(
        system32('reg.exe'),
        [
          'query',
          'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces',
          '/s',
          '/v',
          'DhcpInterfaceOptions',
        ],
        signal,
      ),
      Date.now(),
    ),
};

/** The script that the network's DHCP names; null for none. Rejects where this computer would not tell. */
export const networkScript = async (
  signal: AbortSignal,
  platform: string = process.platform,
): Promise<string | null> => (await readers[platform]?.(signal)) ?? null;

/** The value and nothing else; no name of an interface asks for the one in use. Without one it ends with status 1. */
export const readIpconfig = (text: string): string | null => readUrl(text);

/** `DHCP4.OPTION[14]:wpad = http\://wpad.corp.example/wpad.dat`: NetworkManager's own name, colons escaped. */
export const readNmcli = (text: string): string | null =>
  readUrl(
    text
      .split('\n')
      .flatMap((line) => line.match(/^DHCP4\.OPTION\[\d+\]:\s*wpad = (.*)$/)?.[1] ?? [])
      .map((value) => value.replace(/\\(.)/g, '$1'))
      .join('\n'),
  );

const option = 252;
/** Number, unknown, length, unknown, and when the lease ends (seconds since 1970): each 4 bytes, the least first. */
const headBytes = 20;

/**
 * Windows keeps all that an adapter was told in one block of bytes, option after option, filled up to 4 bytes. Windows
 * asks for this option itself; one of length 0 was asked for and not told. Adapters of yesterday keep theirs.
 */
export function readDhcpOptions(text: string, nowMs: number): string | null {
  for (const [, hex = ''] of text.matchAll(/DhcpInterfaceOptions\s+REG_BINARY\s+([0-9A-F]+)/gi)) {
    const block = Buffer.from(hex, 'hex');
    for (let at = 0; at + headBytes <= block.length; ) {
      const length = block.readUInt32LE(at + 8);
      const isInForce = block.readUInt32LE(at + 16) * 1_000 > nowMs;
      const value = block.subarray(at + headBytes, at + headBytes + length).toString('latin1');
      const url = block.readUInt32LE(at) === option && isInForce ? readUrl(value) : null;
      if (url) return url;
      at += headBytes + Math.ceil(length / 4) * 4;
    }
  }
  return null;
}

/** The first web address. Servers end it with a zero byte, a line feed, or nothing; some send a blank to say "none". */
function readUrl(text: string): string | null {
  const url = text
    .split(/[\0\s]+/)
    .find((word) => /^https?:\/\/[\x21-\x7e]+$/i.test(word) && URL.canParse(word));
  return url ?? null;
}
