import { link, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../electron/cli';
import { type RedactOptions, redactHarFile } from '../../electron/har/redact-file';
import { noEvidence } from '../../shared/bundle/redact';
import { noSecrets } from '../../shared/bundle/secrets';
import { harRedactor } from '../../shared/har/redact-har';
import { fullEntry, fullHar } from './hars';

let folder = '';
let source = '';
let target = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clearway-har-'));
  source = join(folder, 'a.har');
  target = join(folder, 'b.har');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const options: RedactOptions = { secrets: noSecrets, evidence: noEvidence };
const redact = async (content: string | Buffer, more: Partial<RedactOptions> = {}) => {
  await writeFile(source, content);
  return redactHarFile(source, target, { ...options, ...more });
};
const whatIsLeft = async () => (await readdir(folder)).filter((name) => name !== 'a.har');

const text = JSON.stringify(fullHar(), null, 2);
const textOf = async (content: string | Buffer) => {
  const done = await redact(content);
  if (done.kind === 'failed') throw new Error(`${done.why} ${done.detail}`);
  return readFile(target, 'utf8');
};

it('writes HAR that is JSON, the whole of it, and for the owner alone', async () => {
  const written = await textOf(text);
  const { log } = JSON.parse(written) as ReturnType<typeof fullHar>;
  expect(log.entries).toHaveLength(1);
  expect(Object.keys(log)).toEqual(['version', 'creator', 'browser', 'pages', 'entries']);
  expect((await stat(target)).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
  expect(await whatIsLeft()).toEqual(['b.har']);
});

it.each([
  ['CRLF', text.replaceAll('\n', '\r\n')],
  ['one line', JSON.stringify(fullHar())],
  ['a mark for UTF-8', Buffer.from(`\ufeff${text}`)],
  ['UTF-16 LE', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16 BE', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['members nobody knows', JSON.stringify({ _a: [{}], ...fullHar(), z: 1 })],
])('reads %s as the same', async (_, content) => {
  const plain = await textOf(text);
  expect(await textOf(content)).toBe(plain);
});

it('redacting twice changes nothing, not a byte', async () => {
  const once = await textOf(text);
  const twice = await textOf(once);
  expect(twice).toBe(once);
});

it('adds what HAR requires and the file had not', async () => {
  const written = await textOf(
    '{"log":{"entries":[{"request":{"url":"https://chatgpt.com/"},"response":{}}]}}',
  );
  expect(JSON.parse(written)).toMatchObject({
    log: {
      version: '1.2',
      creator: { name: '', version: '' },
      entries: [
        {
          request: { method: '', headers: [] },
          response: { status: 0, content: { size: 0 } },
          timings: { wait: -1 },
        },
      ],
    },
  });
});

it.each([
  ['an empty file', '', 'empty', ''],
  ['a zip', 'PK\u0003\u0004', 'not-json', 'log'],
  ['other JSON', '{"a":1}', 'not-a-har', 'log'],
  ['no entries', '{"log":{"version":"1.2"}}', 'not-a-har', 'log.entries'],
  ['half a file', text.slice(0, text.length / 2), 'cut-off', 'log.entries[0]'],
  ['a file without its last byte', text.slice(0, -1), 'cut-off', '(top)'],
  ['a broken entry', text.replace('"time": 42.25', '"time": 42.25.1'), 'not-json', 'log.entries[0]'],
  ['an entry that is none', '{"log":{"entries":[{},7]}}', 'wrong-shape', 'log.entries[0].request'],
  ['pages that are none', '{"log":{"pages":"p","entries":[]}}', 'wrong-shape', 'log.pages'],
])('of %s nothing is written, and it says why', async (_, content, why, detail) => {
  await writeFile(target, 'from before');
  expect(await redact(content)).toMatchObject({ kind: 'failed', why, detail });
  expect(await readFile(target, 'utf8')).toBe('from before');
  expect(await whatIsLeft()).toEqual(['b.har']);
});

it('is stopped by the second net when the first has a hole', async () => {
  const honest = harRedactor(noSecrets, (secret) => secret);
  const holed = { ...honest, entry: (value: unknown) => ({ kind: 'ok', value }) as const };
  const entry = { ...fullEntry(), _note: 'ann.lee@corp.example' };
  const har = JSON.stringify({ log: { entries: [fullEntry(), entry] } }).replaceAll('6713f5a2', 'x');
  expect(await redact(har, { redactor: holed })).toEqual({
    kind: 'failed',
    why: 'leak',
    detail: 'log.entries[1]._note: email',
  });
  expect(await whatIsLeft()).toEqual([]);
});

it.each([
  ['the file itself', async () => source],
  ['another name of it', async () => link(source, target).then(() => target)],
  ['a link to it', async () => symlink(source, target).then(() => target)],
])('never writes over %s', async (_, at) => {
  await writeFile(source, text);
  expect(await redactHarFile(source, await at(), options)).toMatchObject({ why: 'same-file' });
  expect(await readFile(source, 'utf8')).toBe(text);
});

it('says that there is no such file, or no such folder', async () => {
  expect(await redactHarFile(source, target, options)).toMatchObject({
    why: 'cannot-read',
    detail: 'ENOENT',
  });
  await mkdir(join(folder, 'd'));
  expect(await redactHarFile(join(folder, 'd'), target, options)).toMatchObject({
    why: 'cannot-read',
    detail: 'EISDIR',
  });
  await writeFile(source, text);
  expect(await redactHarFile(source, join(folder, 'no', 'b.har'), options)).toMatchObject({
    why: 'cannot-write',
    detail: 'ENOENT',
  });
});

/** Some megabytes, so that there are chunks to stop between. */
const large = (entries: number) =>
  JSON.stringify({
    log: { entries: Array.from({ length: entries }, () => ({ ...fullEntry(), _pad: 'x'.repeat(9_000) })) },
  });

it('a stop leaves nothing behind', async () => {
  const stop = new AbortController();
  const told: number[] = [];
  const done = await redact(large(400), {
    signal: stop.signal,
    tell: (bytes) => {
      told.push(bytes);
      stop.abort();
    },
  });
  expect(done).toMatchObject({ kind: 'failed', why: 'stopped' });
  expect(told).toHaveLength(1);
  expect(await whatIsLeft()).toEqual([]);
});

it('everything else gets its turn in between', async () => {
  let turns = 0;
  const turning = setInterval(() => {
    turns += 1;
  }, 1);
  expect(await redact(large(800))).toMatchObject({ kind: 'ok', value: { entries: 800 } });
  clearInterval(turning);
  expect(turns).toBeGreaterThan(5);
});

it('one huge body does not come into memory', async () => {
  const body = 'b'.repeat(40_000_000);
  const entry = {
    ...fullEntry(),
    response: { ...fullEntry().response, content: { size: 9, mimeType: 'text/html', text: body } },
  };
  const limits = { longestText: 16_384, largestValue: 100_000 };
  expect(await redact(JSON.stringify({ log: { entries: [entry] } }), { limits })).toMatchObject({
    kind: 'ok',
  });
  expect((await stat(target)).size).toBeLessThan(10_000);
});

describe('clearway redact', () => {
  const said = async (...words: string[]) => {
    const out: string[] = [];
    const err: string[] = [];
    const terminal = {
      stdout: { write: (line: string) => out.push(line) },
      stderr: { write: (line: string) => err.push(line) },
    };
    const status = await run(
      ['redact', ...(words.includes('--lang') ? [] : ['--lang', 'en']), ...words],
      terminal,
    );
    return { status, out: out.join(''), err: err.join('') };
  };

  it('writes beside the file and tells what was taken out', async () => {
    await writeFile(source, text);
    const { status, out, err } = await said(source);
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(err).toMatch(/Taken out:\n(.*\n)*.*2 cookie values\n(.*\n)*.*2 bodies\n/);
    expect(err).toContain(`1 request: ${join(folder, 'a.redacted.har')}`);
    expect(err).not.toContain('{');
    expect(await whatIsLeft()).toEqual(['a.redacted.har']);
  });

  it('speaks Korean', async () => {
    await writeFile(source, text);
    expect((await said('--lang', 'ko', source)).err).toContain('쿠키 값 2개');
  });

  it.each([
    ['no file', [], 2],
    ['a missing file', ['no.har'], 2],
    ['a file that is no HAR', ['SOURCE'], 2],
    ['itself', ['SOURCE', '--out', 'SOURCE'], 2],
  ])('%s is a wrong use', async (_, words, status) => {
    await writeFile(source, '{}');
    const given = words.map((word) => (word === 'SOURCE' ? source : word));
    expect((await said(...given)).status).toBe(status);
    expect(await whatIsLeft()).toEqual([]);
  });

  it('a folder that takes no file is trouble of ours', async () => {
    await writeFile(source, text);
    const { status, err } = await said(source, '--out', join(folder, 'no', 'b.har'));
    expect(status).toBe(4);
    expect(err).toContain('ENOENT');
  });
});
