import { beforeEach, expect, it, vi } from 'vitest';
import { callNames, type EngineClient } from '../../shared/contract/contract';
import { anItem } from '../transport/recording-engine';
import { type FakeElectron, freshElectron } from './fake-electron';

let electron: FakeElectron;
let name: string;
let client: EngineClient;

beforeEach(async () => {
  electron = freshElectron();
  await import('../../electron/preload');
  [name, client] = electron.contextBridge.exposeInMainWorld.mock.lastCall as [string, EngineClient];
});

it('the page gets the rows of the contract and the news, nothing else', () => {
  expect(electron.contextBridge.exposeInMainWorld).toHaveBeenCalledOnce();
  expect(name).toBe('clearway');
  expect(Object.keys(client)).toEqual([...callNames, 'onNews']);
});

it.each(callNames)('%s goes over its own channel with its argument alone', async (call) => {
  await (client[call] as (...words: unknown[]) => unknown)({ a: 1 }, 'and more');
  expect(electron.ipcRenderer.invoke.mock.calls).toEqual([[`clearway:call:${call}`, { a: 1 }]]);
});

it('the page hears the news without the event that carried it, until it stops listening', () => {
  const hear = vi.fn();
  const stop = client.onNews(hear);
  electron.ipcRenderer.emit('clearway:news', { sender: 'ipcRenderer itself' }, anItem);
  electron.ipcRenderer.emit('another channel', {}, anItem);
  expect(hear.mock.calls).toEqual([[anItem]]);
  stop();
  electron.ipcRenderer.emit('clearway:news', {}, anItem);
  expect(hear).toHaveBeenCalledOnce();
});
