import { chmod, mkdir, open, readdir, readFile, stat, unlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { writeWhole } from './whole-file';

/** Where programs keep what is the person's own, by the rules of each system; nothing is made here. */
export function userDataFolder(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'Clearway');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Clearway');
  // XDG Base Directory: a relative path is to be ignored.
  const data = env.XDG_DATA_HOME?.startsWith('/') ? env.XDG_DATA_HOME : join(home, '.local', 'share');
  return join(data, 'clearway');
}

/** A folder of files that only their owner may read. */
export interface PrivateFiles {
  /** The names of all of them; none where there is no such folder. */
  list(): Promise<readonly string[]>;
  /** The beginning of a file; null when it cannot be read. */
  start(name: string, bytes: number): Promise<string | null>;
  /** All of a file; null when it cannot be read, or is larger than anything of ours. */
  read(name: string): Promise<string | null>;
  /** All of it or nothing. Rejects with the system's error. */
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
}

const mostBytes = 64 * 1024 * 1024;

export function privateFiles(folder: string): PrivateFiles {
  const at = (name: string) => join(folder, name);
  return {
    async list() {
      const found = await readdir(folder, { withFileTypes: true }).catch(() => []);
      // What is still being written begins with a dot.
      return found.filter((it) => it.isFile() && !it.name.startsWith('.')).map(({ name }) => name);
    },

    async start(name, bytes) {
      const file = await open(at(name), 'r').catch(() => null);
      try {
        const { buffer, bytesRead } = (await file?.read({ buffer: Buffer.alloc(bytes) })) ?? {};
        return buffer ? buffer.toString('utf8', 0, bytesRead) : null;
      } catch {
        return null;
      } finally {
        await file?.close();
      }
    },

    async read(name) {
      try {
        const { size } = await stat(at(name));
        return size > mostBytes ? null : await readFile(at(name), 'utf8');
      } catch {
        return null;
      }
    },

    async write(name, text) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // The folder may be older than this version; where modes mean nothing (Windows) the user's own folder is closed.
      await chmod(folder, 0o700).catch(() => {});
      await writeWhole(at(name), (file) => file.writeFile(text));
    },

    async remove(name) {
      await unlink(at(name)).catch(() => {});
    },
  };
}
