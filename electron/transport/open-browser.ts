import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  browserPlaces,
  type Env,
  hasDisplay,
  type Machine,
  thisMachine,
  throwAwayArgs,
} from '../io/browsers';
import { whenEnded } from '../io/ended';
import { makeProfile, removeProfile, removeProfileNow, sweepProfiles } from '../io/profiles';
import { system32 } from '../io/run';

export interface Opened {
  readonly how: 'app-window' | 'default-browser' | 'none';
  /** Why it is not the window one would like best. */
  readonly why?: 'no-display' | 'no-app-window-browser' | 'no-browser';
  /** Settles when the browser of an app window has ended and its throw-away profile is gone. */
  readonly exited?: Promise<void>;
  /** Ends an app window that is still open; on macOS a browser stays when its last window is closed. */
  readonly end?: () => void;
}

/** The words a browser is started with for one app window that leaves nothing behind. */
export const appWindowArgs = (
  url: string,
  profile: string,
  path: string,
  machine: Machine,
): readonly string[] => [
  `--app=${url}`,
  ...throwAwayArgs(profile, path, machine),
  '--window-size=1060,780',
  '--disable-extensions',
  // It only ever talks to 127.0.0.1; a proxy script would be asked first on some networks.
  '--no-proxy-server',
];

/** What opens a page in the browser the person chose. No shell: the address is one argument, whatever is in it. */
export function defaultBrowser(url: string, platform: NodeJS.Platform): readonly [string, readonly string[]] {
  if (platform === 'win32') return [system32('rundll32.exe'), ['url.dll,FileProtocolHandler', url]];
  if (platform === 'darwin') return ['/usr/bin/open', [url]];
  return ['xdg-open', [url]];
}

/** A browser that cannot show a window (broken install, policy, no library) is gone by then. */
const earlyEndMs = 1_500;

/** Shows our page: an app window of an installed Chrome, Edge, Chromium or Brave, else the default browser. */
export async function openBrowser(url: string, env: Env, machine = thisMachine): Promise<Opened> {
  if (!hasDisplay(env, machine.platform)) return { how: 'none', why: 'no-display' };
  void sweepProfiles();
  for (const path of browserPlaces(env, machine.platform)) {
    if (!(await machine.isExecutable(path))) continue;
    const opened = await openAppWindow(url, path, env, machine);
    if (opened !== null) return opened;
  }
  const [command, args] = defaultBrowser(url, machine.platform);
  const child = spawn(command, args, { env, stdio: 'ignore', windowsHide: true });
  const end = await endedWithin(child, earlyEndMs);
  // Openers hand the page over and end with 0; one that is still there is showing it itself.
  return end === 'still-there' || end === 0
    ? { how: 'default-browser', why: 'no-app-window-browser' }
    : { how: 'none', why: 'no-browser' };
}

async function openAppWindow(url: string, path: string, env: Env, machine: Machine): Promise<Opened | null> {
  const profile = await makeProfile('window');
  // The switch against the bar that offers a translation is lost where a distribution's own wrapper sets switches too.
  await mkdir(join(profile, 'Default'), { mode: 0o700 });
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ translate: { enabled: false } }));
  const child = spawn(path, appWindowArgs(url, profile, path, machine), { env, stdio: 'ignore' });
  const gone = whenEnded(child);
  // When we end first, the browser goes too; waiting is not possible any more, so its last files get a few tries.
  const clean = (): void => {
    child.kill();
    removeProfileNow(profile);
  };
  process.once('exit', clean);
  const exited = gone.then(async () => {
    process.off('exit', clean);
    await removeProfile(profile);
  });
  if ((await endedWithin(child, earlyEndMs)) === 'still-there')
    return { how: 'app-window', exited, end: () => void child.kill() };
  await exited;
  return null;
}

/** The exit status, or that it was still running when the time was up. Not startable counts as failed. */
async function endedWithin(child: ChildProcess, ms: number): Promise<number | 'still-there'> {
  const end = await Promise.race([whenEnded(child), pause(ms, 'still-there' as const, { ref: false })]);
  if (end === 'still-there') child.unref();
  return end;
}
