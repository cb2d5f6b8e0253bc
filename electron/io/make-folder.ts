import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from './error-code';

/**
 * The folder and those above it. One after the other: Node's own `recursive` never ends where a folder is there and takes
 * none into it (`/proc`).
 */
export async function makeFolder(path: string, mode?: number): Promise<void> {
  try {
    await makeOne(path, mode);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path), mode);
    await makeOne(path, mode);
  }
}

const makeOne = (path: string, mode: number | undefined): Promise<void> =>
  mkdir(path, { mode }).then(
    () => undefined,
    (error) => {
      if (errorCode(error) !== 'EEXIST') throw error;
    },
  );
