import { readLinux } from './system-proxy.linux';
import { readMacos } from './system-proxy.macos';
import { readWindows } from './system-proxy.windows';
import { within } from './within';

/** What the operating system's own settings say about proxies: what browsers and most apps follow. */
export interface SystemProxy {
  /** `http://proxy.example:8080`, for `https:` addresses; null where none is set. */
  readonly https: string | null;
  readonly http: string | null;
  /** What goes straight out nevertheless; see proxy-exceptions.ts for what an entry may look like. */
  readonly except: readonly string[];
  /** The script that browsers are told to ask. */
  readonly pacUrl: string | null;
  /** Programs are told to look for a script by themselves (WPAD). */
  readonly autoDetect: boolean;
}

const readers: Readonly<Record<string, (signal: AbortSignal) => Promise<SystemProxy | null>>> = {
  win32: readWindows,
  darwin: readMacos,
  linux: readLinux,
};

/** Every visit waits for the answer, so it must come soon or not at all. */
const deadlineMs = 1_500;

/** Null when nothing is set or this computer would not tell in time. */
export async function systemProxy(platform: string = process.platform): Promise<SystemProxy | null> {
  const reader = readers[platform];
  if (!reader) return null;
  const read = await within(deadlineMs, reader);
  return read && saysSomething(read) ? read : null;
}

const saysSomething = ({ https, http, pacUrl, autoDetect }: SystemProxy): boolean =>
  https !== null || http !== null || pacUrl !== null || autoDetect;
