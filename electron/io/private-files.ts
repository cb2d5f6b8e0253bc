import { createReadStream } from 'node:fs';
import { chmod, type FileHandle, open, readdir, readFile, stat, unlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from './make-folder';
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
const usualPatienceMs = 60_000;
const mostBytes = 64 * 1024 * 1024;
const mostInPieces = 1024 * 1024 * 1024;

export function privateFiles(folder: string, patienceMs = usualPatienceMs): PrivateFiles {
  const at = (name: string) => join(folder, name);
  /** What a disk brings; null when it refuses, or says nothing for so long. */
  const asked = <T>(work: Promise<T>): Promise<T | null> => inTime(patienceMs, work).catch(() => null);
  return {
    async list() {
      const found = await asked(readdir(folder, { withFileTypes: true }));
      // What is still being written begins with a dot.
      return (found ?? []).filter((it) => it.isFile() && !it.name.startsWith('.')).map(({ name }) => name);
    },

    start: (name, bytes) => asked(startOf(at(name), bytes)),

    read: (name) => asked(allOf(at(name), AbortSignal.timeout(patienceMs))),

    async readInto(name, take) {
      const { size } = (await asked(stat(at(name)))) ?? { size: Number.POSITIVE_INFINITY };
      if (size > mostInPieces) return false;
      const stream = createReadStream(at(name), { highWaterMark: 512 * 1024 });
      const pieces: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
      try {
        // Each piece for itself: a large file takes its time.
        for (;;) {
          const { done, value } = await inTime(patienceMs, pieces.next());
          if (done) return true;
          take(value);
        }
      } catch {
        return false;
      } finally {
        stream.destroy();
      }
    },

    async write(name, content) {
      const signal = AbortSignal.timeout(patienceMs);
      await inTime(patienceMs, makeFolder(folder, 0o700));
      // The folder may be older than this version; where modes mean nothing (Windows) the user's own folder is closed.
      await chmod(folder, 0o700).catch(() => {});
      const fill = async (file: FileHandle) => {
        for (const piece of typeof content === 'string' ? [content] : content) await file.writeFile(piece);
      };
      await writeWhole(at(name), fill, { signal });
    },

    async remove(name) {
      await asked(unlink(at(name)));
    },
  };
}

async function startOf(path: string, bytes: number): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(bytes) });
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

async function allOf(path: string, signal: AbortSignal): Promise<string | null> {
  const { size } = await stat(path);
  return size > mostBytes ? null : await readFile(path, { encoding: 'utf8', signal });
}
