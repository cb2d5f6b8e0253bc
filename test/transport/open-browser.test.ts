import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserPlaces, hasDisplay, type Machine } from '../../electron/io/browsers';
import { system32 } from '../../electron/io/run';
import { appWindowArgs, defaultBrowser, openBrowser } from '../../electron/transport/open-browser';

const url = 'http://127.0.0.1:4321/start/ticket';

it.each<[boolean, NodeJS.Platform, Record<string, string>]>([
  [true, 'win32', {}],
  [true, 'darwin', {}],
  [false, 'linux', {}],
  [false, 'linux', { DISPLAY: '', WAYLAND_DISPLAY: '' }],
  [true, 'linux', { DISPLAY: ':0' }],
  [true, 'linux', { WAYLAND_DISPLAY: 'wayland-0' }],
  [false, 'linux', { DISPLAY: ':0', CI: 'true' }],
  [false, 'darwin', { CI: '1' }],
  [true, 'darwin', { CI: 'false' }],
])('says %s to whether a window can be seen on %s with %o', (seen, platform, env) => {
  expect(hasDisplay(env, platform)).toBe(seen);
});

it.each<[NodeJS.Platform, Record<string, string>, string]>([
  ['win32', { PROGRAMFILES: 'C:\\P' }, 'C:\\P\\Google\\Chrome\\Application\\chrome.exe'],
  ['win32', { 'PROGRAMFILES(X86)': 'C:\\X' }, 'C:\\X\\Microsoft\\Edge\\Application\\msedge.exe'],
  ['win32', { LOCALAPPDATA: 'C:\\L' }, 'C:\\L\\BraveSoftware\\Brave-Browser\\Application\\brave.exe'],
  ['darwin', { HOME: '/Users/a' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['darwin', { HOME: '/Users/a' }, '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium'],
  ['linux', { PATH: '/usr/bin:/snap/bin' }, '/snap/bin/chromium'],
  ['linux', { PATH: '/usr/bin' }, '/usr/bin/google-chrome-stable'],
])('on %s with %o looks for %s', (platform, env, path) => {
  expect(browserPlaces(env, platform)).toContain(path);
});

it('a folder of PATH that depends on where one stands is not searched for browsers', () => {
  expect(
    browserPlaces({ PATH: '.:bin:/usr/bin' }, 'linux').every((path) => path.startsWith('/usr/bin/')),
  ).toBe(true);
});

const machine = (change: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  isRoot: false,
  isExecutable: async () => false,
  ...change,
});

it('takes the sandbox away for root on Linux, and for nobody else', () => {
  const without = (who: Partial<Machine>) =>
    appWindowArgs(url, '/p', '/usr/bin/chromium', machine(who)).includes('--no-sandbox');
  expect(without({ isRoot: true })).toBe(true);
  expect(without({ isRoot: false })).toBe(false);
  expect(without({ isRoot: true, platform: 'darwin' })).toBe(false);
});

it.each<[NodeJS.Platform, readonly string[]]>([
  ['win32', [system32('rundll32.exe'), 'url.dll,FileProtocolHandler', url]],
  ['darwin', ['/usr/bin/open', url]],
  ['linux', ['xdg-open', url]],
])('on %s the default browser gets the address as one word', (platform, words) => {
  const [command, args] = defaultBrowser(url, platform);
  expect([command, ...args]).toEqual(words);
});

describe('with small programs in the place of browsers', () => {
  let folder: string;
  let env: Record<string, string>;
  const real = machine({
    isExecutable: (path) =>
      stat(path).then(
        ({ mode }) => (mode & 0o111) !== 0,
        () => false,
      ),
  });

  beforeEach(async ({ skip }) => {
    if (process.platform === 'win32') skip('the pretended browsers are shell scripts');
    folder = await mkdtemp(join(tmpdir(), 'browser-test-'));
    // The profile is made below TMPDIR, so that a test sees what is left of it.
    vi.stubEnv('TMPDIR', folder);
    env = { PATH: folder, DISPLAY: ':0', SEEN: join(folder, 'seen'), TMPDIR: folder };
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true, force: true });
  });

  async function program(name: string, script: string): Promise<void> {
    await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(folder, name), 0o755);
  }
  const seen = () => readFile(env.SEEN ?? '', 'utf8');
  const profiles = async () => (await readdir(folder)).filter((name) => name.startsWith('clearway-window-'));

  it('opens an app window with a private profile that is gone afterwards', async () => {
    await program('chromium', 'echo "$@" > "$SEEN"; exec /bin/sleep 30');
    const opened = await openBrowser(url, env, real);
    expect(opened).toMatchObject({ how: 'app-window' });
    expect(await seen()).toContain(`--app=${url} --user-data-dir=${folder}/clearway-window-`);
    const [profile = ''] = await profiles();
    expect((await stat(join(folder, profile))).mode & 0o077).toBe(0);
    opened.end?.();
    await opened.exited;
    expect(await profiles()).toEqual([]);
  });

  it('goes on to the next browser when one cannot show a window', async () => {
    await program('google-chrome', 'exit 1');
    await program('chromium', 'echo chromium > "$SEEN"; exec /bin/sleep 30');
    const opened = await openBrowser(url, env, real);
    expect(opened.how).toBe('app-window');
    expect(await seen()).toBe('chromium\n');
    opened.end?.();
    await opened.exited;
  });

  it('falls back to the default browser, and says why', async () => {
    await program('google-chrome', 'exit 1');
    await program('xdg-open', 'echo "$#:$@" > "$SEEN"');
    expect(await openBrowser(url, env, real)).toEqual({
      how: 'default-browser',
      why: 'no-app-window-browser',
    });
    expect(await seen()).toBe(`1:${url}\n`);
    expect(await profiles()).toEqual([]);
  });

  it('no word of the address is read by a shell', async () => {
    await program('xdg-open', 'echo "$1" > "$SEEN"');
    const odd = `http://127.0.0.1:1/start/$(touch ${folder}/pwned);\`id\``;
    await openBrowser(odd, env, real);
    expect(await seen()).toBe(`${odd}\n`);
    expect(await readdir(folder)).not.toContain('pwned');
  });

  it.each([
    ['there is none', undefined],
    ['it fails', 'exit 3'],
  ])('says there is no browser when %s', async (_, script) => {
    if (script !== undefined) await program('xdg-open', script);
    expect(await openBrowser(url, env, real)).toEqual({ how: 'none', why: 'no-browser' });
  });

  it('starts nothing without a display', async () => {
    await program('chromium', 'echo started > "$SEEN"');
    await program('xdg-open', 'echo started > "$SEEN"');
    expect(await openBrowser(url, { ...env, DISPLAY: '' }, real)).toEqual({ how: 'none', why: 'no-display' });
    await expect(seen()).rejects.toThrow('ENOENT');
  });
});
