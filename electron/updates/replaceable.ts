import { access, constants } from 'node:fs/promises';
import { dirname, win32 } from 'node:path';

/**
 * Whether this account may put another version in place of the running one. What an administrator installed (MSI,
 * PKG, DEB, RPM, NSIS for all) is theirs to replace. On Linux nothing checks who signed a package, so nothing is
 * replaced there.
 */
export async function canReplaceItself(
  platform: NodeJS.Platform,
  execPath: string,
  env: NodeJS.ProcessEnv,
): Promise<boolean> {
  if (platform === 'win32') return isBelow(env.LOCALAPPDATA, execPath);
  if (platform !== 'darwin') return false;
  // Clearway.app/Contents/MacOS/Clearway
  const bundle = dirname(dirname(dirname(execPath)));
  return access(bundle, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** Node cannot ask Windows for rights on a folder; where the setup for one person puts it is known. */
function isBelow(folder: string | undefined, file: string): boolean {
  if (!folder) return false;
  const way = win32.relative(folder, file);
  return way !== '' && !way.startsWith('..') && !win32.isAbsolute(way);
}
