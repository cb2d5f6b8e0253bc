import { access, constants } from 'node:fs/promises';

/** Where installed browsers are found, for whoever has to start one. */
export type Env = Readonly<Record<string, string | undefined>>;

/** What this machine is; a test says something else. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  readonly isExecutable: (path: string) => Promise<boolean>;
}

/** The machine we are on. */
export const thisMachine: Machine = {
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  isExecutable: (path) =>
    access(path, constants.X_OK).then(
      () => true,
      () => false,
    ),
};

/** Whether a window could be seen at all. */
export function hasDisplay(env: Env, platform: NodeJS.Platform): boolean {
  if (env.CI !== undefined && env.CI !== '' && env.CI !== 'false') return false;
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

type Brand = 'chrome' | 'edge' | 'chromium' | 'brave';

/** Names to look for in PATH, in this order. */
const linuxNames: readonly string[] = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
  'brave-browser',
];

const macApps: readonly string[] = ['Google Chrome', 'Microsoft Edge', 'Chromium', 'Brave Browser'];

/** Below a programs folder. Edge is on every Windows; a browser somebody chose to install comes first. */
const windowsPaths: readonly (readonly string[])[] = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
];
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'] as const;

/** Every place where a browser with app windows may be, best first. */
export function browserPlaces(env: Env, platform: NodeJS.Platform): readonly string[] {
  if (platform === 'win32')
    return windowsPaths.flatMap((path) =>
      windowsFolders.flatMap((folder) => (env[folder] ? [[env[folder], ...path].join('\\')] : [])),
    );
  if (platform === 'darwin')
    return macApps.flatMap((app) =>
      ['/Applications', `${env.HOME ?? ''}/Applications`].map(
        (folder) => `${folder}/${app}.app/Contents/MacOS/${app}`,
      ),
    );
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return linuxNames.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}

/** Whose browser a path leads to. */
const brandOf = (path: string): Brand =>
  /edge/i.test(path)
    ? 'edge'
    : /brave/i.test(path)
      ? 'brave'
      : /chromium/i.test(path)
        ? 'chromium'
        : 'chrome';

/**
 * What every browser is told that we start: a profile that is thrown away, nothing of the person's, and no traffic of
 * its own on the network we look at.
 */
export const throwAwayArgs = (profile: string, path: string, machine: Machine): readonly string[] => [
  `--user-data-dir=${profile}`,
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
  // A fresh profile would otherwise ask for the keyring's password.
  '--password-store=basic',
  '--use-mock-keychain',
  // MediaRouter makes the macOS firewall ask; Translate covers the page in the person's own language.
  '--disable-features=Translate,MediaRouter,OptimizationHints',
  // Edge on Windows may start itself a second time and leave; we would take that for a closed window.
  ...(brandOf(path) === 'edge' && machine.platform === 'win32' ? ['--edge-skip-compat-layer-relaunch'] : []),
  // Chromium's sandbox cannot be set up by root on Linux and it refuses to start (laboratories, containers).
  // Nobody else gets a browser without a sandbox. `test-type` takes away the yellow bar about it.
  ...(machine.platform === 'linux' && machine.isRoot ? ['--no-sandbox', '--test-type'] : []),
];
