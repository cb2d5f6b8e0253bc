import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { canReplaceItself } from '../../electron/updates/replaceable';
import { type Feed, updatesUnder } from '../../electron/updates/updates';
import { saysAlike } from '../../electron/updates/windows-signature';
import { failed, ok } from '../../shared/outcome';
import type { Policy } from '../../shared/policy/policy';
import { resolvePolicy } from '../../shared/policy/resolve-policy';

const updateFeed = 'https://updates.example/clearway/';
const named: Policy = { updateChannel: 'latest', updateFeed };

const feedThat = (feed: Partial<Feed>): Feed => ({
  newest: async () => ok('9.0.0'),
  bring: async () => ok(null),
  ...feed,
});

const updates = (policy: Policy, feed: Partial<Feed> = {}, canReplace = true) => {
  const openFeed = vi.fn(() => feedThat(feed));
  const made = updatesUnder(policy, { isPackaged: true, canReplace: async () => canReplace, openFeed });
  return { made, openFeed };
};

describe('nobody is asked', () => {
  const off: readonly (readonly [string, Policy])[] = [
    ['without a policy', {}],
    ['when the channel is off', { updateChannel: 'off', updateFeed }],
    ['when no channel is named', { updateFeed }],
    ['when no feed is named', { updateChannel: 'latest' }],
  ];
  it.each(off)('%s', (_, policy) => {
    const { made, openFeed } = updates(policy);
    expect(made).toBeUndefined();
    expect(openFeed).not.toHaveBeenCalled();
  });

  it('by what is not a package', () => {
    const openFeed = vi.fn(() => feedThat({}));
    expect(
      updatesUnder(named, { isPackaged: false, canReplace: async () => true, openFeed }),
    ).toBeUndefined();
  });

  it.each([
    'http://updates.example/',
    'https://name:word@updates.example/',
    'https://updates.example/?a=1',
    'file:///tmp/',
  ])('at %s: the policy names the key and goes on without it', (address) => {
    const { policy, warnings } = resolvePolicy([
      { origin: 'machine', where: 'a', values: { ...named, updateFeed: address } },
    ]);
    expect(warnings[0]).toMatchObject({ code: 'bad-value', key: 'updateFeed' });
    expect(updates(policy).made).toBeUndefined();
  });

  it('with a channel and no feed, and the policy says so', () => {
    const source = { origin: 'machine', where: 'a', values: { updateChannel: 'latest' } } as const;
    const { warnings } = resolvePolicy([source]);
    expect(warnings).toEqual([
      { code: 'bad-value', key: 'updateChannel', where: 'a', reason: 'updateFeed is not set' },
    ]);
    expect(resolvePolicy([{ ...source, values: named }]).warnings).toEqual([]);
    expect(resolvePolicy([{ ...source, values: { updateChannel: 'off' } }]).warnings).toEqual([]);
  });

  it('before the window asks', () => {
    expect(updates(named).openFeed).not.toHaveBeenCalled();
  });
});

describe('a feed', () => {
  it('is asked once for each start', async () => {
    const newest = vi.fn(async () => ok('9.0.0'));
    const { made, openFeed } = updates(named, { newest });
    expect(await made?.look()).toEqual({ kind: 'newer', version: '9.0.0', by: 'person' });
    await made?.look();
    expect(openFeed.mock.calls).toEqual([[{ url: updateFeed, channel: 'latest' }]]);
    expect(newest).toHaveBeenCalledOnce();
  });

  it.each([
    ['has nothing newer', async () => ok(null)],
    ['cannot be reached', async () => failed('unreached' as const)],
    ['is not to be trusted', async () => failed('refused' as const)],
  ])('that %s is not spoken of', async (_, newest) => {
    expect(await updates(named, { newest }).made?.look()).toEqual({ kind: 'none' });
  });

  it.each([
    ['is here', async () => ok(null), 'ready'],
    ['is not what its makers made', async () => failed('refused' as const), 'refused'],
    ['did not come', async () => failed('unreached' as const), 'unreached'],
  ])('tells that the version %s', async (_, bring, kind) => {
    const { made } = updates(named, { bring });
    await made?.look();
    expect(await made?.bring()).toEqual({ kind, version: '9.0.0' });
  });

  it('brings nothing where an administrator installed Clearway', async () => {
    const bring = vi.fn(async () => ok(null));
    const { made } = updates(named, { bring }, false);
    const found = { kind: 'newer', version: '9.0.0', by: 'installer' };
    expect(await made?.look()).toEqual(found);
    expect(await made?.bring()).toEqual(found);
    expect(bring).not.toHaveBeenCalled();
  });

  it('brings nothing that nobody looked for, and no version twice at a time', async () => {
    const bring = vi.fn(async () => ok(null));
    const { made } = updates(named, { bring });
    expect(await made?.bring()).toEqual({ kind: 'none' });
    await made?.look();
    await Promise.all([made?.bring(), made?.bring()]);
    expect(bring).toHaveBeenCalledOnce();
  });
});

describe('what may be replaced', () => {
  const local = { LOCALAPPDATA: 'C:\\Users\\Kim\\AppData\\Local' };
  it.each([
    ['C:\\Users\\Kim\\AppData\\Local\\Programs\\Clearway\\Clearway.exe', local, true],
    ['c:\\users\\kim\\appdata\\local\\Programs\\Clearway\\Clearway.exe', local, true],
    ['C:\\Program Files\\Clearway\\Clearway.exe', local, false],
    ['C:\\Users\\Kim\\AppData\\LocalLow\\Clearway.exe', local, false],
    ['D:\\Clearway\\Clearway.exe', local, false],
    ['C:\\Users\\Kim\\AppData\\Local\\Programs\\Clearway\\Clearway.exe', {}, false],
  ])('on Windows %s with %o: %s', async (execPath, env, can) => {
    expect(await canReplaceItself('win32', execPath, env)).toBe(can);
  });

  it('on Linux nothing: no signature of a package is checked there', async () => {
    expect(await canReplaceItself('linux', '/tmp/Clearway.AppImage', process.env)).toBe(false);
  });

  it('on macOS a bundle that this account may write', async ({ skip }) => {
    if (process.platform === 'win32') return skip('the rights of files are those of POSIX');
    const folder = await mkdtemp(join(tmpdir(), 'clearway-bundle-'));
    const bundle = join(folder, 'Clearway.app');
    const program = join(bundle, 'Contents/MacOS/Clearway');
    await mkdir(join(bundle, 'Contents/MacOS'), { recursive: true });
    expect(await canReplaceItself('darwin', program, {})).toBe(true);
    expect(await canReplaceItself('darwin', join(folder, 'Gone.app/Contents/MacOS/Clearway'), {})).toBe(
      false,
    );
    if (process.getuid?.() !== 0) {
      await chmod(bundle, 0o555);
      expect(await canReplaceItself('darwin', program, {})).toBe(false);
      await chmod(bundle, 0o755);
    }
    await rm(folder, { recursive: true });
  });
});

it.each([
  ['Valid|CN=Example Ltd, C=KR\r\nValid|CN=Example Ltd, C=KR\r\n', true],
  ['Valid|CN=Example Ltd, C=KR\r\nValid|CN=Somebody Else, C=KR\r\n', false],
  ['NotSigned|\r\nNotSigned|\r\n', false],
  ['Valid|\r\nValid|\r\n', false],
  ['Valid|CN=A\r\nHashMismatch|CN=A\r\n', false],
  ['HashMismatch|CN=A\r\nHashMismatch|CN=A\r\n', false],
  ['Valid|CN=A\r\n', false],
  ['Valid|CN=A\r\nValid|CN=A\r\nValid|CN=A\r\n', false],
  ['', false],
])('two signatures, as PowerShell tells of them: %j', (out, alike) => {
  expect(saysAlike(out)).toBe(alike);
});

it('a file name is no part of the command', async () => {
  vi.resetModules();
  const execFile = vi.fn(
    (_file: string, _words: string[], _options: object, done: (e: null, out: string) => void) =>
      done(null, 'Valid|CN=A\nValid|CN=A\n'),
  );
  vi.doMock('node:child_process', () => ({ execFile }));
  const { isSignedAlike } = await import('../../electron/updates/windows-signature');
  const theirs = "C:\\Temp\\a';calc;'.exe";
  expect(await isSignedAlike('C:\\ours.exe', theirs)).toBe(true);
  const [file = '', words = [], options = {}] = execFile.mock.lastCall ?? [];
  expect(file).toMatch(/System32.WindowsPowerShell.v1\.0.powershell\.exe$/);
  expect(words.join(' ')).not.toContain('calc');
  expect(options).toMatchObject({ env: { CLEARWAY_NEW: theirs } });
  expect(options).not.toHaveProperty('shell');
  vi.doUnmock('node:child_process');
});
