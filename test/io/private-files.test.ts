import { execFileSync } from 'node:child_process';
import { constants, mkdtempSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../electron/io/make-folder';
import { privateFiles } from '../../electron/io/private-files';

const folder = mkdtempSync(join(tmpdir(), 'clearway-private-'));

describe('private files', () => {
  it('are read as they were written, whole, in part and piece by piece', async () => {
    const files = privateFiles(join(folder, 'a', 'b'));
    await files.write('one', 'what was seen');
    expect(await files.list()).toEqual(['one']);
    expect(await files.read('one')).toBe('what was seen');
    expect(await files.start('one', 4)).toBe('what');
    const pieces: Uint8Array[] = [];
    expect(await files.readInto('one', (piece) => pieces.push(piece))).toBe(true);
    expect(Buffer.concat(pieces).toString()).toBe('what was seen');
    await files.remove('one');
    expect(await files.list()).toEqual([]);
  });

  it('that are not there are nothing', async () => {
    const files = privateFiles(join(folder, 'none'));
    expect(await files.list()).toEqual([]);
    expect(await files.read('x')).toBeNull();
    expect(await files.start('x', 4)).toBeNull();
    expect(await files.readInto('x', () => {})).toBe(false);
  });

  // A pipe that nobody writes into is what a disk that went to sleep is to a reader.
  it.skipIf(process.platform === 'win32')('that never answer are given up', async () => {
    const pipe = join(folder, 'asleep');
    execFileSync('mkfifo', [pipe]);
    const files = privateFiles(folder, 60);
    const took = await Promise.all([
      files.read('asleep'),
      files.start('asleep', 4),
      files.readInto('asleep', () => {}),
    ]);
    expect(took).toEqual([null, null, false]);
    // Whoever still waits for it in the background is let go.
    await (await open(pipe, constants.O_RDWR | constants.O_NONBLOCK)).close();
  });
});

describe('a folder', () => {
  it('is made with all above it, for its owner alone, and may be there already', async () => {
    const path = join(folder, 'c', 'd');
    await makeFolder(path, 0o700);
    await makeFolder(path, 0o700);
    const { mode } = await stat(path);
    if (process.platform !== 'win32') expect(mode & 0o777).toBe(0o700);
  });

  it('below a file is refused', async () => {
    await expect(makeFolder(join(import.meta.filename, 'x', 'y'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });
});
