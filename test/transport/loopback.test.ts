import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Loopback, serveLoopback } from '../../electron/transport/loopback';
import { anItem, recordingEngine } from './recording-engine';

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let folder: string;
let fake: ReturnType<typeof recordingEngine>;
let loopback: Loopback;
let port: number;
let logged: string[];

const times = { ticketMs: 60_000, heartbeatMs: 30, awayMs: 60_000 };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loopback-test-'));
  await mkdir(join(folder, 'renderer', 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.html'), 'outside');
  await writeFile(join(folder, 'renderer', 'index.html'), '<!doctype html>hello');
  await writeFile(join(folder, 'renderer', 'assets', 'app.js'), 'void 0');
  await writeFile(join(folder, 'renderer', 'notes.txt'), 'of no known type');
  // Windows lets only administrators make links; there the row about it is one about a file that is not there.
  await symlink(join(folder, 'secret.html'), join(folder, 'renderer', 'link.html')).catch(() => undefined);
  fake = recordingEngine();
  logged = [];
  loopback = await serveLoopback({
    engine: fake.engine,
    onNews: fake.onNews,
    rendererFolder: join(folder, 'renderer'),
    log: (line) => logged.push(line),
    times,
  });
  port = Number(new URL(loopback.url).port);
});

afterEach(async () => {
  vi.useRealTimers();
  await loopback.close();
  await rm(folder, { recursive: true, force: true });
});

interface Asking {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const open = ({ method = 'GET', path, headers = {}, body }: Asking): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const asking = httpRequest({ host: '127.0.0.1', port, method, path, headers, agent: false }, resolve);
    asking.once('error', reject);
    asking.end(body);
  });

async function ask(asking: Asking): Promise<Answer> {
  const response = await open(asking);
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: Buffer.concat(parts).toString('utf8'),
  };
}

const pathOf = (url: string) => new URL(url).pathname;
const origin = () => `http://127.0.0.1:${port}`;

async function token(): Promise<string> {
  const { headers } = await ask({ path: pathOf(loopback.invite()) });
  return headers.location?.replace('/#token=', '') ?? '';
}

const goodHeaders = async () => ({
  authorization: `Bearer ${await token()}`,
  origin: origin(),
  'content-type': 'application/json',
});

it('lets the window in with a ticket, and hands the token over in the fragment', async () => {
  const { status, headers } = await ask({ path: pathOf(loopback.url) });
  expect(status).toBe(302);
  expect(headers.location).toMatch(/^\/#token=[\w-]{43}$/);
  expect(headers['cache-control']).toBe('no-store');
});

it('the address for the browser holds no token', async () => {
  expect(loopback.url).not.toContain(await token());
});

it('a ticket works once', async () => {
  const path = pathOf(loopback.url);
  await ask({ path });
  const second = await ask({ path });
  expect(second).toMatchObject({ status: 410, body: expect.stringContaining('ticket-used-twice') });
  expect(second.headers.location).toBeUndefined();
});

it('a ticket works only for a while', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + times.ticketMs + 1 });
  expect(await ask({ path: pathOf(loopback.url) })).toMatchObject({
    status: 410,
    body: expect.stringContaining('ticket-too-late'),
  });
});

it('a guessed ticket opens nothing, and neither ticket nor token is logged', async () => {
  const guess = 'A'.repeat(43);
  expect((await ask({ path: `/start/${guess}` })).status).toBe(403);
  await ask({ path: pathOf(loopback.url) });
  await ask({ path: pathOf(loopback.url) });
  expect(logged).toEqual([
    'window: refused start: ticket-unknown',
    'window: refused start: ticket-used-twice',
  ]);
  for (const secret of [guess, pathOf(loopback.url).slice(7), await token()])
    expect(logged.join('\n')).not.toContain(secret);
});

it.each<[string, number, { method?: string; headers?: Record<string, string> }]>([
  ['for a rebound name', 421, { headers: { host: 'evil.example' } }],
  ['from a link on another site', 403, { headers: { 'sec-fetch-site': 'cross-site' } }],
  ['by POST', 405, { method: 'POST' }],
  ['by HEAD, as scanners of links do', 405, { method: 'HEAD' }],
])('a ticket is not taken %s, and still works afterwards', async (_, status, asking) => {
  const path = pathOf(loopback.url);
  expect((await ask({ path, ...asking })).status).toBe(status);
  expect((await ask({ path })).status).toBe(302);
});

it('passes a call with everything right to the engine', async () => {
  const headers = await goodHeaders();
  const { status, body } = await ask({ method: 'POST', path: '/call/hello', headers, body: '{}' });
  expect([status, JSON.parse(body)]).toEqual([200, { kind: 'ok', value: { called: 'hello' } }]);
  expect(fake.asked).toEqual([{ name: 'hello', asked: {} }]);
});

it('an argument of the wrong shape, or a call that does not exist, does not reach the engine', async () => {
  const headers = await goodHeaders();
  const calls: readonly (readonly [string, string])[] = [
    ['stopRun', '{"runId": 7}'],
    ['hello', '{"more": 1}'],
    ['constructor', '{}'],
    ['__proto__', '{}'],
    ['', '{}'],
  ];
  for (const [name, body] of calls)
    expect(
      JSON.parse((await ask({ method: 'POST', path: `/call/${name}`, headers, body })).body),
    ).toMatchObject({ kind: 'failed', why: 'bad-request' });
  expect(fake.asked).toEqual([]);
});

it.each<[string, number, { method?: string; change?: Record<string, string | null>; body?: string }]>([
  ['without a token', 401, { change: { authorization: null } }],
  ['with a wrong token of the right length', 401, { change: { authorization: `Bearer ${'A'.repeat(43)}` } }],
  ['with a shorter token', 401, { change: { authorization: 'Bearer A' } }],
  ['without Origin', 403, { change: { origin: null } }],
  ['from another site', 403, { change: { origin: 'http://evil.example' } }],
  ['from a sandboxed frame', 403, { change: { origin: 'null' } }],
  ['from the same port under another name', 403, { change: { origin: 'http://localhost:PORT' } }],
  ['that the browser says comes from another site', 403, { change: { 'sec-fetch-site': 'cross-site' } }],
  ['from another port of this computer', 403, { change: { 'sec-fetch-site': 'same-site' } }],
  ['for a rebound name', 421, { change: { host: 'evil.example:PORT' } }],
  ['for localhost by name', 421, { change: { host: 'localhost:PORT' } }],
  ['without a port in Host', 421, { change: { host: '127.0.0.1' } }],
  ['by GET', 405, { method: 'GET' }],
  ['by PUT', 405, { method: 'PUT' }],
  ['by OPTIONS (a preflight)', 405, { method: 'OPTIONS' }],
  ['of a form', 415, { change: { 'content-type': 'application/x-www-form-urlencoded' } }],
  ['of plain text, which a form can also send', 415, { change: { 'content-type': 'text/plain' } }],
  ['without a type', 415, { change: { 'content-type': null } }],
  ['that is not JSON', 400, { body: '{' }],
  ['of more than 64 KB', 413, { body: `"${'x'.repeat(64 * 1024)}"` }],
])('refuses a call %s', async (_, status, { method = 'POST', change = {}, body = '{}' }) => {
  const headers: Record<string, string> = await goodHeaders();
  for (const [name, value] of Object.entries(change))
    if (value === null) delete headers[name];
    else headers[name] = value.replace('PORT', `${port}`);
  const answer = await ask({ method, path: '/call/hello', headers, body });
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.body)).toMatchObject({ kind: 'failed', why: 'refused' });
  expect(fake.asked).toEqual([]);
});

it('a body whose sender breaks off does not reach the engine', async () => {
  const { authorization } = await goodHeaders();
  const socket = connect(port, '127.0.0.1');
  socket.write(
    `POST /call/quit HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\norigin: ${origin()}\r\n` +
      `authorization: ${authorization}\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{}`,
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.destroy();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(fake.asked).toEqual([]);
});

it.each([
  ['/', 'text/html; charset=utf-8'],
  ['/assets/app.js', 'text/javascript; charset=utf-8'],
])('serves %s with every lock on it', async (path, type) => {
  const { status, headers } = await ask({ path });
  expect(status).toBe(200);
  expect(headers['content-type']).toBe(type);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'cache-control': 'no-store',
  });
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ])
    expect(`${headers['content-security-policy']}`.split('; ')).toContain(rule);
  expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:/);
});

it('no answer lets another site read it', async () => {
  const headers = await goodHeaders();
  const answers = [
    await ask({ path: '/', headers: { origin: 'http://evil.example' } }),
    await ask({ method: 'POST', path: '/call/hello', headers, body: '{}' }),
    await ask({ method: 'OPTIONS', path: '/call/hello', headers }),
  ];
  for (const answer of answers)
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
});

it.each([
  '/../secret.html',
  '/%2e%2e/secret.html',
  '/..%2fsecret.html',
  '/assets/../../secret.html',
  '/assets\\..\\..\\secret.html',
  '//etc/passwd',
  '/link.html',
  '/notes.txt',
  '/index.html/',
  '/assets',
  '/constructor',
  '/secret.html',
  '*',
])('there is no file %s', async (path) => {
  const { status, body } = await ask({ path });
  expect(status).toBe(404);
  expect(body).not.toContain('outside');
});

it('a file is not given to a rebound name or to another site', async () => {
  expect((await ask({ path: '/', headers: { host: `evil.example:${port}` } })).status).toBe(421);
  expect((await ask({ path: '/', headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
  expect((await ask({ path: '/', headers: { 'sec-fetch-site': 'none' } })).status).toBe(200);
});

const outside = Object.values(networkInterfaces())
  .flat()
  .find((address) => address?.family === 'IPv4' && !address.internal)?.address;

it('listens on 127.0.0.1 only', async ({ skip }) => {
  if (outside === undefined) skip('this machine has no address beside its loopback');
  const knocked = await new Promise((resolve) => {
    const socket = connect({ host: outside, port, timeout: 1_000 });
    socket.once('connect', () => resolve('open')).once('error', () => resolve('refused'));
    socket.once('timeout', () => resolve('silent'));
  });
  expect(knocked).not.toBe('open');
});

async function listen(change: Readonly<Record<string, string>> = {}) {
  const stream = await open({
    path: '/news',
    headers: { authorization: `Bearer ${await token()}`, ...change },
  });
  let text = '';
  stream.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  stream.on('error', () => undefined);
  return { stream, heard: () => text };
}

it('tells every window the news, one JSON per line, with a heartbeat between', async () => {
  const windows = [await listen(), await listen()];
  fake.say(anItem);
  for (const { stream, heard } of windows) {
    expect(stream.headers['content-type']).toContain('application/x-ndjson');
    await expect.poll(() => heard().split('\n')).toContain(JSON.stringify(anItem));
    const heartbeats = () =>
      heard()
        .split('\n')
        .filter((line) => line === '');
    await expect.poll(() => heartbeats().length).toBeGreaterThan(3);
  }
});

it.each<[string, number, Record<string, string>]>([
  ['a wrong token', 401, { authorization: 'Bearer nonsense' }],
  ['another site', 403, { origin: 'http://evil.example' }],
  ['a rebound name', 421, { host: 'evil.example' }],
])('tells no news to %s', async (_, status, change) => {
  const { stream } = await listen(change);
  expect(stream.statusCode).toBe(status);
  expect(fake.ears.size).toBe(1);
});

describe('a window that leaves', () => {
  let isClosed = false;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    isClosed = false;
    void loopback.closed.then(() => {
      isClosed = true;
    });
  });
  const goodbyes = () => vi.getTimerCount();
  /** Not `expect.poll`, which lets such clocks run. */
  const isMissed = async () => {
    while (goodbyes() === 0) await setImmediate();
  };

  it('ends it when it was the last and has been away for a while, not before', async () => {
    const first = await listen();
    const second = await listen();
    first.stream.destroy();
    await ask({ path: '/' });
    expect(goodbyes()).toBe(0);
    second.stream.destroy();
    await isMissed();
    vi.advanceTimersByTime(times.awayMs - 1);
    expect((await ask({ path: '/' })).status).toBe(200);
    expect(isClosed).toBe(false);
    vi.advanceTimersByTime(1);
    await loopback.closed;
    await expect(open({ path: '/' })).rejects.toThrow('ECONNREFUSED');
    expect(fake.ears.size).toBe(0);
  });

  it('and comes back says no goodbye', async () => {
    (await listen()).stream.destroy();
    await isMissed();
    vi.advanceTimersByTime(times.awayMs / 3);
    await listen();
    expect(goodbyes()).toBe(0);
    vi.advanceTimersByTime(2 * times.awayMs);
    expect(isClosed).toBe(false);
  });

  it('was never there: its first is waited for as long as it takes', async () => {
    expect(goodbyes()).toBe(0);
    vi.advanceTimersByTime(2 * times.awayMs);
    expect((await ask({ path: '/' })).status).toBe(200);
    expect(isClosed).toBe(false);
  });
});

it('closing ends the news and lets an answer under way leave', async () => {
  const { stream } = await listen();
  const ended = new Promise((resolve) => stream.once('end', resolve));
  const answer = ask({ method: 'POST', path: '/call/quit', headers: await goodHeaders(), body: '{}' });
  await expect.poll(() => fake.asked.length).toBe(1);
  await Promise.all([loopback.close(), loopback.closed, ended]);
  expect((await answer).status).toBe(200);
});
