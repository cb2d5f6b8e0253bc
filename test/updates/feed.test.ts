import { createHash } from 'node:crypto';
import { EventEmitter } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createServer, request as httpsRequest, type Server } from 'node:https';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { authority, leaf } from '../world/certificates';

/*
 * The built updater.cjs, with the real library in it, against a real HTTPS server. Only Electron is pretended: its
 * requests are Node's, through the gate that the program itself puts up.
 */

const built = join(import.meta.dirname, '../../dist/updater.cjs');
const root = authority('CN=Feed Test CA');
const own = leaf('localhost', root);
const setup = Buffer.alloc(300_000, 'a setup ');
const sha512 = createHash('sha512').update(setup).digest('base64');

interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}
type Answer = { status?: number; headers?: Record<string, string>; body?: string | Buffer } | 'silence';

let folder = '';
let server: Server;
let asked: Asked[] = [];
/** What lies on the server, by its path. */
let files: Record<string, Answer> = {};
let quitters: ((event: unknown, exitCode: number) => void)[] = [];

const lines = (rows: Record<string, string | number>) =>
  Object.entries(rows).map(([key, value]) => `${key}: ${value}`);
const feedFile = (version: string, file: Record<string, string | number> = {}) => {
  const [first = '', ...rest] = lines({ url: 'Clearway-9.exe', sha512, size: setup.length, ...file });
  return `version: ${version}\nfiles:\n  - ${first}\n${rest.map((line) => `    ${line}\n`).join('')}path: Clearway-9.exe\nsha512: ${sha512}\nreleaseDate: '2026-11-21T00:00:00.000Z'\n`;
};
const suffix = process.platform === 'linux' ? '-linux' : process.platform === 'darwin' ? '-mac' : '';
const arm = process.platform === 'linux' && process.arch !== 'x64' ? `-${process.arch}` : '';
const channelFile = (channel: string) => `/clearway/${channel}${suffix}${arm}.yml`;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clearway-feed-'));
  asked = [];
  quitters = [];
  files = {
    [channelFile('latest')]: { body: feedFile('9.0.0') },
    [channelFile('beta')]: { body: feedFile('9.1.0-beta.2') },
    '/clearway/Clearway-9.exe': { body: setup },
  };
  server = createServer({ key: own.key, cert: own.chain.join('\n') }, ({ url = '', headers }, response) => {
    const path = url.replace(/\?.*/, '');
    asked.push({ path, headers });
    const answer = files[path] ?? { status: 404 };
    if (answer === 'silence') return;
    response.writeHead(answer.status ?? 200, answer.headers).end(answer.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const address = () => `https://localhost:${(server.address() as AddressInfo).port}/clearway/`;

/** As much of Electron as the library uses. */
function pretendedElectron() {
  type Gate = (request: { url: string }, answer: (said: { cancel: boolean }) => void) => void;
  let gate: Gate = (_, answer) => answer({ cancel: false });
  const onBeforeRequest = (hear: Gate) => {
    gate = hear;
  };
  const session = { webRequest: { onBeforeRequest } };
  const app = Object.assign(new EventEmitter(), {
    isPackaged: true,
    getVersion: () => '0.1.0',
    getName: () => 'Clearway',
    getPath: () => join(folder, 'user'),
    getAppPath: () => folder,
    whenReady: async () => undefined,
    once: (name: string, hear: (typeof quitters)[number]) => void (name === 'quit' && quitters.push(hear)),
  });
  const net = {
    request: (options: Record<string, unknown>) => {
      const url = `${options.protocol}//${options.hostname}:${options.port ?? 443}${options.path}`;
      const made = Object.assign(new EventEmitter(), { abort: () => {}, end: () => {} });
      made.end = () =>
        gate({ url }, ({ cancel }) => {
          if (cancel) {
            setImmediate(() => made.emit('error', new Error('net::ERR_BLOCKED_BY_CLIENT')));
            return;
          }
          const headers = options.headers as Record<string, string>;
          const real = httpsRequest(url, { headers, ca: root.pem, agent: false }, (response) => {
            const { statusCode = 0, headers: got } = response;
            if (statusCode >= 300 && statusCode < 400 && got.location)
              made.emit('redirect', statusCode, 'GET', got.location);
            else made.emit('response', response);
          });
          made.abort = () => real.destroy();
          real.on('error', (error) => made.emit('error', error));
          real.end();
        });
      return made;
    },
  };
  return { app, net, session: { fromPartition: () => session }, autoUpdater: new EventEmitter() };
}

type Updater = typeof import('../../electron/updater');

/** The program, as main.cjs loads it, in a folder where `electron` is the pretended one. */
function updater(): Updater {
  const at = join(folder, 'app');
  mkdirSync(join(at, 'node_modules/electron'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  cpSync(built, join(at, 'updater.cjs'));
  writeFileSync(join(folder, 'resources/app-update.yml'), 'updaterCacheDirName: clearway-updater\n');
  const word = `electron for ${folder}`;
  Object.assign(globalThis, { [word]: pretendedElectron() });
  writeFileSync(
    join(at, 'node_modules/electron/index.js'),
    `module.exports = globalThis[${JSON.stringify(word)}]`,
  );
  Object.assign(process, { resourcesPath: join(folder, 'resources') });
  process.env.XDG_CACHE_HOME = join(folder, 'cache');
  process.env.LOCALAPPDATA = join(folder, 'cache');
  return createRequire(join(at, 'main.cjs'))('./updater.cjs') as Updater;
}

const open = ({
  url = address(),
  channel = 'latest' as 'latest' | 'beta',
  isOurs = async (_file: string) => true,
  lookMs = 10_000,
} = {}) => updater().openFeed({ url, channel }, { platform: 'win32', isOurs, lookMs });

const cached = () => {
  const at = join(folder, 'cache/clearway-updater/pending');
  return existsSync(at) ? readdirSync(at).filter((name) => name.endsWith('.exe')) : [];
};

describe.skipIf(!existsSync(built) || process.platform === 'darwin')('a feed', () => {
  it('is asked by one request, which names nobody', async () => {
    expect(await open().newest()).toEqual({ kind: 'ok', value: '9.0.0' });
    expect(asked.map(({ path }) => path)).toEqual([channelFile('latest')]);
    const { host: _host, connection: _connection, ...told } = asked[0]?.headers ?? {};
    expect(told).toEqual({
      'user-agent': 'Clearway/1',
      'cache-control': 'no-cache',
      'x-user-staging-id': '00000000-0000-0000-0000-000000000000',
    });
    expect(existsSync(join(folder, 'user'))).toBe(false);
  });

  it('is asked for nothing until somebody asks', () => {
    open();
    expect(asked).toEqual([]);
  });

  it('has a channel for testers', async () => {
    expect(await open({ channel: 'beta' }).newest()).toEqual({ kind: 'ok', value: '9.1.0-beta.2' });
  });

  it.each(['0.1.0', '0.0.9', '0.1.0-beta.1'])('with %s has nothing newer', async (version) => {
    files[channelFile('latest')] = { body: feedFile(version) };
    expect(await open().newest()).toEqual({ kind: 'ok', value: null });
  });

  const bad: readonly (readonly [string, Answer, 'unreached' | 'refused'])[] = [
    ['is not there', { status: 404 }, 'unreached'],
    ['is broken', { status: 500 }, 'unreached'],
    ['is a page to sign in', { body: '<html>Please sign in</html>' }, 'refused'],
    ['names no version', { body: 'files: []\n' }, 'refused'],
    ['names an odd version', { body: feedFile('"9.0.0+<b>x</b>"') }, 'refused'],
    [
      'names a file of somebody else',
      { body: feedFile('9.0.0', { url: 'https://evil.example/a.exe' }) },
      'refused',
    ],
    ['points elsewhere', { status: 302, headers: { location: 'https://127.0.0.2:1/a.yml' } }, 'unreached'],
    [
      'points to the same in the clear',
      { status: 302, headers: { location: 'http://localhost/a' } },
      'unreached',
    ],
    ['says nothing', 'silence', 'unreached'],
  ];
  it.each(bad)('that %s brings no version', async (_, answer, why) => {
    files[channelFile('latest')] = answer;
    expect(await open({ lookMs: 1_500 }).newest()).toMatchObject({ kind: 'failed', why });
    expect(asked.length).toBe(1);
  });

  it('is not asked in the clear', async () => {
    const url = address().replace('https:', 'http:');
    expect(await open({ url }).newest()).toMatchObject({ kind: 'failed', why: 'refused' });
    expect(asked).toEqual([]);
  });
});

describe.skipIf(!existsSync(built) || process.platform === 'darwin')('a version', () => {
  it('is fetched, and takes over when the program ends', async () => {
    const feed = open();
    await feed.newest();
    expect(await feed.bring()).toEqual({ kind: 'ok', value: null });
    expect(asked.map(({ path }) => path)).toEqual([channelFile('latest'), '/clearway/Clearway-9.exe']);
    expect(cached()).toEqual(['Clearway-9.exe']);
    expect(quitters).toHaveLength(1);
  });

  it('is thrown away when it is not what the feed says', async () => {
    files['/clearway/Clearway-9.exe'] = { body: Buffer.alloc(setup.length, 'another ') };
    const feed = open();
    await feed.newest();
    expect(await feed.bring()).toMatchObject({ kind: 'failed', why: 'refused' });
    expect(cached()).toEqual([]);
    expect(quitters).toEqual([]);
  });

  it('is thrown away when somebody else signed it, whatever the feed says', async () => {
    const feed = open({ isOurs: async () => false });
    await feed.newest();
    expect(await feed.bring()).toMatchObject({ kind: 'failed', why: 'refused' });
    expect(cached()).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')(
    'is not installed by quitting before its signature was read',
    async () => {
      const mark = join(folder, 'installed');
      const body = Buffer.from(`#!/bin/sh\ntouch ${mark}\n`);
      const own = createHash('sha512').update(body).digest('base64');
      files[channelFile('latest')] = { body: feedFile('9.0.0', { sha512: own, size: body.length }) };
      files['/clearway/Clearway-9.exe'] = { body };
      const quit = async () => {
        for (const hear of quitters) hear({}, 0);
        await new Promise((done) => setTimeout(done, 300));
      };
      const feed = open({
        isOurs: async (file) => {
          chmodSync(file, 0o755);
          await quit();
          return true;
        },
      });
      await feed.newest();
      expect(await feed.bring()).toMatchObject({ kind: 'ok' });
      expect(existsSync(mark)).toBe(false);
      await quit();
      expect(existsSync(mark)).toBe(true);
    },
  );

  it('that the server does not have did not come', async () => {
    delete files['/clearway/Clearway-9.exe'];
    const feed = open();
    await feed.newest();
    expect(await feed.bring()).toMatchObject({ kind: 'failed', why: 'unreached' });
    expect(cached()).toEqual([]);
  });
});
