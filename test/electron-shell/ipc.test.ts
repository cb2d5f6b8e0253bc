import type { WebContents } from 'electron';
import { beforeEach, expect, it } from 'vitest';
import { callNames } from '../../shared/contract/contract';
import { anItem, recordingEngine } from '../transport/recording-engine';
import { FakeContents, type FakeElectron, frameAt, freshElectron } from './fake-electron';

let electron: FakeElectron;
let fake: ReturnType<typeof recordingEngine>;
let contents: FakeContents;
let stop: () => void;

beforeEach(async () => {
  electron = freshElectron();
  const { serveOverIpc } = await import('../../electron/transport/ipc');
  fake = recordingEngine();
  contents = new FakeContents();
  stop = serveOverIpc(fake.engine, fake.onNews, contents as unknown as WebContents);
});

const call = (name: string, senderFrame: unknown, asked: unknown = {}) =>
  electron.ipcHandlers.get(`clearway:call:${name}`)?.({ senderFrame }, asked);

it('there is one channel for each call, and no other', () => {
  expect([...electron.ipcHandlers.keys()]).toEqual(callNames.map((name) => `clearway:call:${name}`));
});

it('our own page is answered', async () => {
  expect(await call('hello', contents.mainFrame)).toEqual({ kind: 'ok', value: { called: 'hello' } });
});

it.each<[string, () => unknown]>([
  ['a frame within our page', () => frameAt('app://clearway/')],
  ['a page from elsewhere', () => frameAt('http://evil.example/')],
  ['a frame that is gone', () => null],
  [
    'our own frame after it went somewhere else',
    () => {
      contents.mainFrame.url = 'http://evil.example/';
      return contents.mainFrame;
    },
  ],
  [
    'a page whose address begins like ours',
    () => {
      contents.mainFrame.url = 'app://clearway.evil.example/';
      return contents.mainFrame;
    },
  ],
])('refuses %s, whatever it asks', async (_, frame) => {
  const sender = frame();
  for (const name of callNames)
    expect(await call(name, sender)).toEqual({ kind: 'failed', why: 'refused', detail: 'frame' });
  expect(fake.asked).toEqual([]);
});

it('an argument of the wrong shape does not reach the engine', async () => {
  expect(await call('stopRun', contents.mainFrame, { runId: 7 })).toMatchObject({ why: 'bad-request' });
  expect(await call('hello', contents.mainFrame, { more: 1 })).toMatchObject({ why: 'bad-request' });
  expect(fake.asked).toEqual([]);
});

it('news go to our page and nowhere else', () => {
  fake.say(anItem);
  expect(contents.send.mock.calls).toEqual([['clearway:news', anItem]]);
  contents.mainFrame.url = 'http://evil.example/';
  fake.say(anItem);
  expect(contents.send).toHaveBeenCalledOnce();
});

it('stopping takes every ear and every channel away', () => {
  stop();
  expect([electron.ipcHandlers.size, fake.ears.size]).toEqual([0, 0]);
});
