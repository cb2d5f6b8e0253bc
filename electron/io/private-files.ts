import { createReadStream } from 'node:fs';
import { chmod, type FileHandle, mkdir, open, readdir, readFile, stat, unlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { writeWhole } from './whole-file';
import { inTime } from './within';

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
  /** All of a file of any size of ours, as it comes; whether it could be read to its end. */
  readInto(name: string, take: (piece: Uint8Array) => void): Promise<boolean>;
  /** All of it or nothing. Rejects with the system's error. */
  write(name: string, content: string | Iterable<Uint8Array>): Promise<void>;
  remove(name: string): Promise<void>;
}

/** No answer for so long is none: a disk that went to sleep, a home folder on a drive that is gone. */
const patienceMs = 60_000;
const mostBytes = 64 * 1024 * 1024;
const mostInPieces = 1024 * 1024 * 1024;

export function privateFiles(folder: string): PrivateFiles {
  const at = (name: string) => join(folder, name);
  return {
    async list() {
      const found = await inTime(patienceMs, readdir(folder, { withFileTypes: true })).catch(() => []);
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
        return size > mostBytes
          ? null
          : await readFile(at(name), { encoding: 'utf8', signal: AbortSignal.timeout(patienceMs) });
      } catch {
        return null;
      }
    },

    async readInto(name, take) {
      try {
        const { size } = await stat(at(name));
        if (size > mostInPieces) return false;
        for await (const piece of createReadStream(at(name), { highWaterMark: 512 * 1024 }))
          take(piece as Buffer);
        return true;
      } catch {
        return false;
      }
    },

    async write(name, content) {
      const signal = AbortSignal.timeout(patienceMs);
      await inTime(patienceMs, mkdir(folder, { recursive: true, mode: 0o700 }));
      // The folder may be older than this version; where modes mean nothing (Windows) the user's own folder is closed.
      await chmod(folder, 0o700).catch(() => {});
      const fill = async (file: FileHandle) => {
        for (const piece of typeof content === 'string' ? [content] : content) await file.writeFile(piece);
      };
      await writeWhole(at(name), fill, { signal });
    },

    async remove(name) {
      await inTime(patienceMs, unlink(at(name))).catch(() => {});
    },
  };
}
