import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { freshElectron } from '../electron-shell/fake-electron';
import type { Hands, Told } from './electron-main';
import { buildElectronMain } from './in-electron';

// Where there is no Electron, this much of the way into it can still be looked at.

const folder = mkdtempSync(join(tmpdir(), 'clearway-in-electron-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

it('is one program that needs nothing beside Electron and Node', async () => {
  const program = readFileSync(await buildElectronMain(join(folder, 'program')), 'utf8');
  const needed = [...program.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) => name);
  expect(needed).toContain('electron');
  expect(needed.filter((name) => name !== 'electron' && !isBuiltin(name))).toEqual([]);
});

it('opens the window before the real engine, on the network it was told, and can be carried to another', async () => {
  const electron = freshElectron();
  const told: Told = { network: 'offline', dist: folder, folder };
  vi.stubEnv('CLEARWAY_E2E', JSON.stringify(told));
  vi.doMock('../../electron/transport/pages', async (original) => ({
    ...(await original<typeof import('../../electron/transport/pages')>()),
    readPages: async () => new Map(),
  }));
  await import('./electron-main');
  const { made } = electron.BrowserWindow;
  await expect.poll(() => made[0]?.loadURL.mock.calls).toEqual([['app://clearway/']]);
  const [window] = made;
  const call = (name: string) =>
    electron.ipcHandlers.get(`clearway:call:${name}`)?.({ senderFrame: window?.webContents.mainFrame }, {});
  expect(await call('hello')).toMatchObject({ kind: 'ok', value: { mode: 'desktop' } });
  const offline = await call('networkNow');
  (globalThis as unknown as { hands: Hands }).hands.carryTo('phone');
  expect(await call('networkNow')).not.toEqual(offline);
});
