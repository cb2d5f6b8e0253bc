import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { build } from 'vite';
import { patienceMs } from '../browser/on-page';
import { asRoot, executablePath, missing, root, surroundings } from '../electron-e2e/runtime';
import { complaintsOf, type Driver } from './driver';
import type { Hands, Told } from './electron-main';

/** Bundles the program that Electron is started with; `electron` itself stays outside. Gives its path. */
export async function buildElectronMain(outDir: string): Promise<string> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { target: 'node', noExternal: true, external: ['electron'] },
    build: {
      ssr: join(root, 'test', 'e2e', 'electron-main.ts'),
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: 'main.cjs', codeSplitting: false },
      },
    },
  });
  return join(outDir, 'main.cjs');
}

/** The desktop app: its own window and IPC, the engine in its own process. */
export function inElectron(): Driver {
  const folder = mkdtempSync(join(tmpdir(), 'clearway-e2e-electron-'));
  let main = '';
  return {
    name: 'Electron',
    missing,

    async start() {
      main = await buildElectronMain(join(folder, 'program'));
    },

    async open(where, { scheme = 'light', width = 1_000 }) {
      const told: Told = { ...where, dist: join(root, 'dist'), folder };
      const electron = await _electron.launch({
        ...(executablePath !== null && { executablePath }),
        args: [...asRoot, main],
        cwd: root,
        env: surroundings({ CLEARWAY_E2E: JSON.stringify(told) }),
        colorScheme: scheme,
      });
      const page = await electron.firstWindow();
      page.setDefaultTimeout(patienceMs);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      const { complaints, forgive } = complaintsOf(page, () => false);
      return {
        page,
        complaints,
        carryTo: (network) =>
          electron.evaluate(
            (_, name) => (globalThis as unknown as { hands: Hands }).hands.carryTo(name),
            network,
          ),
        kill: async () => {
          forgive();
          const gone = new Promise((done) => electron.process().once('exit', done));
          electron.process().kill('SIGKILL');
          await gone;
          return 'page-gone';
        },
        // One that was killed has nothing left to close.
        close: () => electron.close().catch(() => {}),
      };
    },

    async stop() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
