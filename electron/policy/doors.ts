import { access, readdir, readFile, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { run } from '../io/run';

/** What reading a policy touches of this computer. Tests put fixtures behind it. */
export interface PolicyDoors {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  /** Empty where the account has no name (a container). */
  readonly userName: string;
  readonly exists: (path: string) => Promise<boolean>;
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly readText: (path: string) => Promise<string>;
  /** What a program of the operating system prints; it has three seconds. */
  readonly run: (command: string, args: readonly string[]) => Promise<string>;
}

const programDeadlineMs = 3_000;
/** Policies are small; whatever is larger is no policy, and may be a device that never ends. */
const mostBytes = 1 << 20;

/** UTF-16 is what `>` of Windows PowerShell writes. */
const textIn = (bytes: Buffer): string =>
  bytes.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8');

/** The real computer. */
export const policyDoors = (): PolicyDoors => ({
  platform: process.platform,
  env: process.env,
  userName: userName(),
  exists: (path) =>
    access(path).then(
      () => true,
      () => false,
    ),
  list: (folder) => readdir(folder),
  readText: async (path) => {
    const { size, isFile } = await stat(path).then((it) => ({ size: it.size, isFile: it.isFile() }));
    if (!isFile || size > mostBytes) throw Object.assign(new Error('not a small file'), { code: 'EFBIG' });
    return textIn(await readFile(path));
  },
  run: (command, args) => run(command, args, AbortSignal.timeout(programDeadlineMs), programDeadlineMs),
});

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
