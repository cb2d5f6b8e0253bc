import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { vi } from 'vitest';
import { serveLoopback } from '../../electron/transport/loopback';
import { onNetworks, worldOf } from '../engine/on-networks';
import { complaintsOf, type Driver } from './driver';
import { networks } from './networks';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

type Computer = ReturnType<typeof onNetworks>;

interface OnBlankPage {
  /** Looks at a page that is not ours, and is told which browser draws it. */
  onBlankPage<T>(look: (page: Page, drawnBy: string) => Promise<T>): Promise<T>;
}

/** Debian's Chromium: the page over the loopback, the engine in this process. */
export function inChromium(
  /** What stands between engine and page, for tests that hold something back. */
  between: (computer: Computer) => Pick<Computer, 'engine' | 'onNews'> = (computer) => computer,
): Driver & OnBlankPage {
  const rendererFolder = mkdtempSync(join(tmpdir(), 'clearway-e2e-page-'));
  let browser: Browser | undefined;
  return {
    name: 'Chromium',
    missing: existsSync(executablePath) ? null : `no browser at ${executablePath}; set CHROMIUM`,

    async start() {
      // As it is shipped: the test runner's own NODE_ENV would bring in React's slow development half.
      vi.stubEnv('NODE_ENV', 'production');
      [browser] = await Promise.all([
        chromium.launch({
          executablePath,
          args: [
            '--headless',
            '--no-sandbox',
            '--disable-gpu',
            '--no-first-run',
            '--disable-background-networking',
          ],
        }),
        build({
          configFile: join(import.meta.dirname, '..', '..', 'renderer', 'vite.config.ts'),
          logLevel: 'warn',
          build: { outDir: rendererFolder, emptyOutDir: true },
        }),
      ]);
      vi.unstubAllEnvs();
    },

    async open({ network, ...more }, { scheme = 'light', width = 1_000 }) {
      const computer = onNetworks(worldOf(...networks[network]), more);
      const loopback = await serveLoopback({ ...between(computer), rendererFolder, log: () => {} });
      const look: BrowserContextOptions = {
        colorScheme: scheme,
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
      };
      const context = await (browser as Browser).newContext(look);
      context.setDefaultTimeout(20_000);
      const { origin } = new URL(loopback.url);
      const page = await context.newPage();
      const { complaints, forgive } = complaintsOf(page, (url) => url.origin === origin);
      await page.goto(loopback.url);
      return {
        page,
        complaints,
        carryTo: async (name) => computer.carryTo(worldOf(...networks[name])),
        kill: async () => {
          forgive();
          await loopback.close();
          return 'page-stays';
        },
        close: async () => {
          await context.close();
          await loopback.close();
        },
      };
    },

    async onBlankPage(look) {
      const context = await (browser as Browser).newContext();
      try {
        return await look(await context.newPage(), `Chromium ${browser?.version()}, ${process.platform}`);
      } finally {
        await context.close();
      }
    },

    async stop() {
      await browser?.close();
      rmSync(rendererFolder, { recursive: true, force: true });
    },
  };
}
