import { readFile } from 'node:fs/promises';
import { run, system32 } from './run';

/** What this computer calls itself and its wireless network; looked for in a bundle so that it can be taken out. */
export interface PrivateNames {
  readonly networkNames: readonly string[];
  readonly serials: readonly string[];
}

/** A bundle does not wait longer than this for words that are most likely not in it. */
const deadlineMs = 2_000;

type Reader = (signal: AbortSignal) => Promise<string>;
const lines = async (read: Promise<string>, line: RegExp): Promise<readonly string[]> =>
  (await read).split(/\r?\n/).flatMap((text) => line.exec(text)?.[1]?.trim() || []);

/** How each system is asked, and which of the lines it prints holds the word. None of them sends anything. */
const networkNames: Readonly<Record<string, readonly (readonly [Reader, RegExp])[]>> = {
  linux: [
    [(signal) => run('iwgetid', ['-r'], signal), /^(.+)$/],
    [(signal) => run('nmcli', ['-t', '-f', 'NAME', 'connection', 'show', '--active'], signal), /^(.+)$/],
  ],
  darwin: [[(signal) => run('/usr/sbin/ipconfig', ['getsummary', 'en0'], signal), /^\s*SSID : (.+)$/]],
  win32: [
    [(signal) => run(system32('netsh.exe'), ['wlan', 'show', 'interfaces'], signal), /^\s*SSID\s+: (.+)$/],
  ],
};
const serials: Readonly<Record<string, readonly (readonly [Reader, RegExp])[]>> = {
  // Root alone may read these; without them there is nothing in our reach that could tell the number either.
  linux: ['product_serial', 'board_serial'].map((name) => [
    (signal) => readFile(`/sys/class/dmi/id/${name}`, { encoding: 'utf8', signal }),
    /^([\w-]{6,})$/,
  ]),
  darwin: [
    [
      (signal) => run('/usr/sbin/ioreg', ['-c', 'IOPlatformExpertDevice', '-d', '2'], signal),
      /"IOPlatformSerialNumber" = "([^"]+)"/,
    ],
  ],
};

/** What a computer does not tell, or not in time, is not looked for. */
export async function privateNames(platform: string = process.platform): Promise<PrivateNames> {
  const signal = AbortSignal.timeout(deadlineMs);
  const all = async (readers: readonly (readonly [Reader, RegExp])[] = []) =>
    (await Promise.allSettled(readers.map(([read, line]) => lines(read(signal), line)))).flatMap((read) =>
      read.status === 'fulfilled' ? read.value : [],
    );
  const [names, numbers] = await Promise.all([all(networkNames[platform]), all(serials[platform])]);
  // nmcli lists cables, bridges and loopback by the names systems give them: those are nobody's.
  return {
    networkNames: names.filter((name) => !/^(?:lo|(?:wired|ethernet) .*|docker\d*|virbr\d*)$/i.test(name)),
    serials: numbers,
  };
}
