import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../electron/cli';

const folder = mkdtempSync(join(tmpdir(), 'clearway-messages-'));

async function said(words: readonly string[]) {
  let text = '';
  const stream = { write: (more: string) => (text += more) };
  return {
    status: await run([...words, '--lang', 'en'], { stdout: stream, stderr: stream }),
    text,
  };
}

it('asked about one command, the help tells that one only', async () => {
  const { status, text } = await said(['verify', '--help']);
  expect(status).toBe(0);
  expect(text).toContain('BUNDLE.zip');
  expect(text).not.toContain('allowlist');
});

it('an answers file that cannot be used says what in it is wrong', async () => {
  const file = join(folder, 'answers.json');
  writeFileSync(file, JSON.stringify({ colour: 'blue' }));
  const { status, text } = await said(['check', '--answers', file]);
  expect(status).toBe(2);
  expect(text).toContain('colour');
});

it('a disk that refuses is told in words, with its code', async () => {
  const har = join(folder, 'a.har');
  writeFileSync(har, '{"log":{"version":"1.2","creator":{"name":"a","version":"1"},"entries":[]}}');
  const { status, text } = await said(['redact', har, '--out', join(folder, 'no', 'b.har')]);
  expect(status).toBe(4);
  expect(text).toContain('there is no such file or folder (ENOENT)');
});

/** Linux's own file that is always full. */
const full = '/dev/full';
const cli = join(import.meta.dirname, '../../dist/cli.cjs');

it.skipIf(!existsSync(full) || !existsSync(cli)).each(['help', 'allowlist'])(
  'results that a full disk has lost end with 4, never as if they were there: %s',
  (command) => {
    const intoFull = spawnSync('/bin/sh', ['-c', `"${process.execPath}" "${cli}" ${command} > ${full}`]);
    expect(intoFull.status).toBe(4);
    expect(String(intoFull.stderr)).toContain('ENOSPC');
  },
);

it.each([
  ['a folder that is not there', ['--out', join(folder, 'no', 'b.zip')], 'ENOENT'],
  ['a folder in the file’s own place', ['--out', folder], 'EISDIR'],
  ['a file in the place of a folder', ['--json', join(import.meta.filename, 'b.json')], 'ENOTDIR'],
])('results that have no place are refused before the look: %s', async (_, words, code) => {
  const { status, text } = await said(['check', ...words]);
  expect(status).toBe(2);
  expect(text).toContain(`(${code})`);
  expect(text.trim().split('\n')).toHaveLength(1);
});

it.skipIf(process.platform === 'win32').each(['verify', 'diagnose'])(
  '%s does not wait for the other end of a pipe',
  async (command) => {
    const pipe = join(folder, `${command}.zip`);
    execFileSync('mkfifo', [pipe]);
    const { status } = await said([command, pipe]);
    expect(status).toBe(2);
  },
);

it.skipIf(!existsSync('/proc/self'))(
  'a folder that takes none into it is refused, not tried for ever',
  async () => {
    const { status, text } = await said(['allowlist', '--out', '/proc/clearway/lists']);
    expect(status).toBe(4);
    expect(text).toContain('(ENOENT)');
  },
);
