import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { harDesk } from '../../electron/evidence/har-desk';
import { installedBrowser } from '../../electron/evidence/installed-browser';
import {
  type Recorded,
  type Recording,
  type RecordingLimits,
  record,
} from '../../electron/evidence/recorder';
import type { RecordingWindow } from '../../electron/evidence/recording-window';
import { makeProfile, removeProfile, sweepProfiles } from '../../electron/io/profiles';
import { toText } from '../../shared/bundle/bundle';
import { noSecrets } from '../../shared/bundle/secrets';
import { limits } from '../../shared/evidence/evidence';
import { wholeChromium, whyMissing } from '../browser/programs';
import { type PretendedChat, planted, pretendedChat } from './server';

const why = whyMissing(wholeChromium);

const headless = ['--headless', '--disable-gpu', '--window-size=900,700'];
const open = installedBrowser({
  env: { ...process.env, PATH: '/bin' },
  machine: {
    platform: 'linux',
    isRoot: process.getuid?.() === 0,
    isExecutable: async (path) => path === '/bin/chromium',
  },
  extraArgs: headless,
});

/** Folders of this program's own recordings; others may run beside it. */
const profiles = async () =>
  (await readdir(tmpdir())).filter((name) => name.startsWith(`clearway-recording-${process.pid}-`));

/** Every process that was started with one of our profiles. */
const processes = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`clearway-recording-${process.pid}-`);
      } catch {
        return false;
      }
    });

let chat: PretendedChat;
let window: RecordingWindow;

const recording = (more: Partial<RecordingLimits> = {}): Recording =>
  record({
    window,
    url: chat.url,
    mark: 'being recorded',
    desk: harDesk(),
    secrets: noSecrets,
    ticks: () => performance.now(),
    limits: { ...limits, ...more },
  });

const recorded = async (made: Recording): Promise<Recorded> => {
  const ended = await made.ended;
  if (ended.kind === 'failed') throw new Error(ended.why);
  return ended.value;
};

interface Har {
  log: {
    version: string;
    creator: { name: string };
    pages: { id: string; pageTimings: { onLoad?: number } }[];
    entries: {
      pageref: string;
      startedDateTime: string;
      time: number;
      request: { method: string; url: string; headers: { name: string; value: string }[] };
      response: { status: number; headers: { name: string; value: string }[]; _error?: string };
      timings: { wait: number };
      _resourceType: string;
      _webSocketMessages?: { type: string; data: string; _length: number }[];
    }[];
  };
}
const entryOf = ({ log }: Har, path: string) =>
  log.entries.filter(({ request }) => request.url.includes(path));

describe('a recording', () => {
  beforeEach(async ({ skip }) => {
    if (why) skip(why);
    chat = await pretendedChat();
    const opened = await open();
    if (opened.kind === 'failed') throw new Error(opened.why);
    window = opened.value;
  });
  afterEach(async () => {
    await window?.close();
    chat?.close();
  });

  it('holds what was asked and answered, what failed and what hangs, and no secret', async () => {
    const made = recording();
    await chat.done;
    // The page is done; the browser's word of it may still be on its way.
    await new Promise((done) => setTimeout(done, 900));
    made.stop();
    const { har, end, requests, failedRequests, removed } = await recorded(made);
    expect(end).toBe('stopped');
    const text = toText(har);
    for (const secret of [...Object.values(planted), 'PLANTED']) expect(text).not.toContain(secret);

    const read = JSON.parse(text) as Har;
    expect(read.log).toMatchObject({ version: '1.2', creator: { name: 'Clearway' } });
    expect(read.log.pages[0]?.pageTimings.onLoad).toBeGreaterThan(0);
    expect(read.log.entries).toHaveLength(requests);
    expect(entryOf(read, '/backend-api/conversation')[0]).toMatchObject({
      pageref: 'page_1',
      request: { method: 'POST' },
      response: { status: 200 },
      _resourceType: 'fetch',
    });
    expect(entryOf(read, '/login')[0]?.response.status).toBe(302);
    expect(entryOf(read, '/callback')[0]?.response.status).toBe(200);
    expect(entryOf(read, '/cut')[0]?.response).toMatchObject({
      status: 0,
      _error: 'net::ERR_EMPTY_RESPONSE',
    });
    expect(entryOf(read, '/hangs')[0]?.response.status).toBe(0);
    expect(failedRequests).toBeGreaterThanOrEqual(1);
    // The cookie's name tells which one it was; its value is gone, and the same in both directions.
    const cookie = entryOf(read, '/backend-api')[0]?.request.headers.find(({ name }) =>
      /^cookie$/i.test(name),
    );
    expect(cookie?.value).toMatch(/session-token=\[cookie-\d\]/);
    expect(removed.cookie).toBeGreaterThan(0);

    const [socket] = entryOf(read, '/socket');
    expect(socket).toMatchObject({ response: { status: 101 }, _resourceType: 'websocket' });
    expect(socket?._webSocketMessages?.map(({ type, data, _length }) => ({ type, data, _length }))).toEqual([
      { type: 'send', data: '', _length: planted.frame.length },
      { type: 'receive', data: '', _length: planted.frame.length },
    ]);
    expect(Date.parse(socket?.startedDateTime ?? '')).toBeGreaterThan(Date.now() - 60_000);
  });

  it('shows its mark in the recorded window, and a picture of it', async () => {
    const made = recording();
    await chat.done;
    await new Promise((done) => setTimeout(done, 900));
    const picture = await made.picture();
    expect(
      Buffer.from(picture ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    const pictures = join(import.meta.dirname, '..', '..', 'out', 'screens');
    await mkdir(pictures, { recursive: true });
    await writeFile(join(pictures, 'recorded-window.png'), picture ?? '');
    made.stop();
    await recorded(made);
  });

  it('ends when the window is closed, with everything until then', async () => {
    const made = recording();
    await chat.done;
    const { targetInfos } = (await window.send('Target.getTargets', {}, '')) as {
      targetInfos: { targetId: string; type: string }[];
    };
    const page = targetInfos.find(({ type }) => type === 'page');
    await window.send('Target.closeTarget', { targetId: page?.targetId }, '');
    const { end, requests } = await recorded(made);
    expect(end).toBe('window-closed');
    expect(requests).toBeGreaterThan(4);
    expect(await profiles()).toEqual([]);
  });

  it('keeps what it has when the browser is killed, and leaves nothing behind', async () => {
    const made = recording();
    await chat.done;
    const [first] = processes();
    expect(first).toBeDefined();
    for (const pid of processes()) {
      try {
        process.kill(Number(pid), 'SIGKILL');
      } catch {
        // It went with its parent.
      }
    }
    const { end, requests } = await recorded(made);
    expect(end).toBe('browser-ended');
    expect(requests).toBeGreaterThan(4);
    expect(await profiles()).toEqual([]);
  });

  it.each([
    ['deadline', { recordingMs: 1_500 }],
    ['full', { recordedRequests: 3 }],
  ] as const)('ends by itself: %s', async (how, bounds) => {
    const { end, har } = await recorded(recording(bounds));
    expect(end).toBe(how);
    expect((JSON.parse(toText(har)) as Har).log.entries.length).toBeGreaterThan(0);
  });

  it('leaves no process and no profile', async () => {
    const made = recording();
    await chat.done;
    expect(await profiles()).toHaveLength(1);
    made.stop();
    await recorded(made);
    expect(await profiles()).toEqual([]);
    expect(processes()).toEqual([]);
  });
});

it.skipIf(process.platform === 'win32')('a profile is for its account alone', async () => {
  const profile = await makeProfile('recording');
  expect(statSync(profile).mode & 0o777).toBe(0o700);
  await removeProfile(profile);
  expect(existsSync(profile)).toBe(false);
});

it('profiles of a program that was killed are swept away, others stay', async () => {
  const [dead, alive] = ['clearway-recording-4194304999-abc', `clearway-recording-${process.ppid}-abc`].map(
    (name) => join(tmpdir(), name),
  ) as [string, string];
  await Promise.all([mkdir(dead, { recursive: true }), mkdir(alive, { recursive: true })]);
  await sweepProfiles();
  expect([existsSync(dead), existsSync(alive)]).toEqual([false, true]);
  await rm(alive, { recursive: true });
});

describe('where nothing can be recorded', () => {
  const machine = { platform: 'linux' as const, isRoot: false, isExecutable: async () => false };
  it('says that there is no browser', async () => {
    expect(await installedBrowser({ env: { PATH: '/nowhere' }, machine, extraArgs: [] })()).toMatchObject({
      why: 'no-browser',
    });
  });
  it('says so where no window could be seen', async () => {
    const there = { ...machine, isExecutable: async () => true };
    expect(await installedBrowser({ env: { PATH: '/usr/bin' }, machine: there })()).toMatchObject({
      why: 'no-browser',
    });
  });
  it.each(['/bin/true', '/nowhere/chromium'])('says that %s refuses', async (program) => {
    // A browser that leaves at once, as under a policy; and one that cannot even be started.
    const env = { ...process.env, PATH: '/made-up' };
    const there = { ...machine, isExecutable: async (path: string) => path === '/made-up/chromium' };
    const opened = await installedBrowser({ env, machine: there, extraArgs: [program] })();
    expect(opened).toMatchObject({ why: 'refused' });
    expect(await profiles()).toEqual([]);
  });
});
