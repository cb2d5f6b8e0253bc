import { rm } from 'node:fs/promises';
import { type AppUpdater, CancellationToken, DebUpdater, MacUpdater, NsisUpdater } from 'electron-updater';
import { failed, ok } from '../shared/outcome';
import { inTime } from './io/within';
import type { Feed, FeedPlace, FeedTrouble } from './updates/updates';
import { isSignedAlike } from './updates/windows-signature';

/*
 * dist/updater.cjs, a file of its own: it holds electron-updater, and is loaded only where a policy names a feed. What
 * the library does beyond what was asked for is switched off here, line by line.
 */

const bringMs = 15 * 60_000;
/** Three times what a setup has today. */
const mostBytes = 400 << 20;
/** What people will read, and part of no address. */
const versionShape = /^\d{1,5}\.\d{1,5}\.\d{1,5}(?:-[0-9A-Za-z.-]{1,20})?$/;
/** In place of the number by which the library lets a server know an installation again. */
const nobody = '00000000-0000-0000-0000-000000000000';

interface Own {
  readonly platform: NodeJS.Platform;
  /** Whether what was fetched is signed as this program is; macOS checks by itself before it replaces anything. */
  readonly isOurs: (file: string) => Promise<boolean>;
  readonly lookMs: number;
}

const own: Own = {
  platform: process.platform,
  isOurs: async (file) => process.platform !== 'win32' || isSignedAlike(process.execPath, file),
  lookMs: 20_000,
};

/** The feed of that place; nothing is sent before it is asked. */
export function openFeed({ url, channel }: FeedPlace, { platform, isOurs, lookMs }: Own = own): Feed {
  const updater = updaterFor(platform);
  const feed = new URL(url.endsWith('/') ? url : `${url}/`);
  keepQuiet(updater);
  keepTo(updater, feed);
  updater.setFeedURL({ provider: 'generic', url: feed.href, channel, useMultipleRangeRequest: false });

  return {
    async newest() {
      if (feed.protocol !== 'https:') return failed('refused', 'not https');
      try {
        const found = await inTime(lookMs, updater.checkForUpdates());
        if (!found?.isUpdateAvailable) return ok(null);
        const { version, files } = found.updateInfo;
        if (!versionShape.test(version)) return failed('refused', 'odd version');
        const strays = files.filter((file) => new URL(file.url, feed).origin !== feed.origin);
        return strays.length > 0 ? failed('refused', 'a file of somebody else') : ok(version);
      } catch (error) {
        return troubleOf(error);
      }
    },
    async bring() {
      const stop = new CancellationToken();
      const tooMuch = ({ transferred }: { transferred: number }) => transferred > mostBytes && stop.cancel();
      updater.on('download-progress', tooMuch);
      try {
        // Before the download: macOS' own updater takes the file over as soon as it is there.
        updater.autoInstallOnAppQuit = true;
        const [file = ''] = await inTime(bringMs, updater.downloadUpdate(stop));
        // Whoever quits while its signature is being read does not install it.
        updater.autoInstallOnAppQuit = false;
        if (!(await isOurs(file))) {
          await rm(file, { force: true });
          return failed('refused', 'signed by somebody else, or not at all');
        }
        updater.autoInstallOnAppQuit = true;
        return ok(null);
      } catch (error) {
        updater.autoInstallOnAppQuit = false;
        stop.cancel();
        return troubleOf(error);
      } finally {
        updater.off('download-progress', tooMuch);
      }
    },
  };
}

function updaterFor(platform: NodeJS.Platform): AppUpdater {
  if (platform === 'darwin') return new MacUpdater();
  // On Linux it is only asked. Not AppImage's: that one does not even ask for what was installed otherwise.
  if (platform !== 'win32') return new DebUpdater();
  const updater = new NsisUpdater();
  // Ours comes after the download: the library's says yes where PowerShell cannot run, and gives a shell the name.
  updater.verifyUpdateCodeSignature = async () => null;
  return updater;
}

function keepQuiet(updater: AppUpdater): void {
  updater.logger = null;
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = false;
  updater.allowDowngrade = false;
  updater.disableWebInstaller = true;
  updater.disableDifferentialDownload = true;
  updater.isUserWithinRollout = () => true;
  updater.requestHeaders = { 'User-Agent': 'Clearway/1', 'x-user-staging-id': nobody };
  // Else it writes a random number to the disk.
  Object.assign(updater, { stagingUserIdPromise: { value: Promise.resolve(nobody) } });
}

/** Redirects and addresses within the feed's own file lead nowhere else. */
function keepTo(updater: AppUpdater, { protocol, host }: URL): void {
  updater.netSession.webRequest.onBeforeRequest((request, answer) => {
    const to = new URL(request.url);
    answer({ cancel: to.protocol !== protocol || to.host !== host });
  });
}

/** The library's words for what came and is not right; anything else is a server that cannot be reached. */
const mistrusted: readonly unknown[] = [
  'ERR_CHECKSUM_MISMATCH',
  'ERR_UPDATER_INVALID_UPDATE_INFO',
  'ERR_UPDATER_INVALID_VERSION',
  'ERR_UPDATER_NO_CHECKSUM',
  'ERR_UPDATER_WEB_INSTALLER_DISABLED',
];

function troubleOf(error: unknown) {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const why: FeedTrouble = mistrusted.includes(code) ? 'refused' : 'unreached';
  return failed(why, String(message).slice(0, 200));
}
