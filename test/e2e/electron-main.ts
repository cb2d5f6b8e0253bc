import { join } from 'node:path';
import { app } from 'electron';
import { announceScheme, appOrigin } from '../../electron/app-protocol';
import { serveOverIpc } from '../../electron/transport/ipc';
import { readPages } from '../../electron/transport/pages';
import { lockContents, makeWindow } from '../../electron/window';
import { carriedComputer, networkOf } from '../engine/carried';
import type { Where } from './driver';
import { type NetworkName, networks } from './networks';

// The desktop app with its own window, locks and transport, before the real engine on a pretended network: main.ts,
// with another world under it. in-electron.ts builds and starts it.

/** Told through the surroundings, since Chromium reads the arguments, too. */
export interface Told extends Where {
  /** The built product: preload and page. */
  readonly dist: string;
  readonly folder: string;
}

/** For the test, which speaks to this process through Playwright. */
export interface Hands {
  readonly carryTo: (network: NetworkName) => void;
}

async function open({ dist, network, ...more }: Told): Promise<void> {
  await app.whenReady();
  const running = (name: NetworkName) => networkOf(...networks[name]);
  const { engine, onNews, carryTo } = carriedComputer(running(network), { mode: 'desktop', ...more });
  const hands: Hands = { carryTo: (name) => carryTo(running(name)) };
  Object.assign(globalThis, { hands });
  const window = makeWindow(dist, await readPages(join(dist, 'renderer')));
  serveOverIpc(engine, onNews, window.webContents);
  await window.loadURL(`${appOrigin}/`);
}

app.enableSandbox();
announceScheme();
app.on('web-contents-created', (_, contents) => lockContents(contents));
app.on('window-all-closed', () => app.quit());
void open(JSON.parse(process.env.CLEARWAY_E2E ?? '{}') as Told);
