import type { BrowserContextOptions, Page } from 'playwright-core';
import { serveLoopback } from '../../electron/transport/loopback';
import { type Started, startChromium } from '../browser/chromium';
import { patienceMs } from '../browser/on-page';
import { chromiumForPages, whyMissing } from '../browser/programs';
import { onNetworks, worldOf } from '../engine/on-networks';
import { complaintsOf, type Driver } from './driver';
import { networks } from './networks';

type Computer = ReturnType<typeof onNetworks>;

interface OnBlankPage {
  /** Looks at a page that is not ours, and is told which browser draws it. */
  onBlankPage<T>(look: (page: Page, drawnBy: string) => Promise<T>): Promise<T>;
}

/** Debian's Chromium: the page over the loopback, the engine in this process. */
export function inChromium(
  /** What stands between engine and page, for tests that hold something back. */
  between: (computer: Computer) => Pick<Computer, 'engine' | 'onNews'> = (computer) => computer,
  /** Kept pictures want the browser that they were drawn by. */
  program = chromiumForPages,
): Driver & OnBlankPage {
  let started: Started | undefined;
  const now = (): Started => {
    if (!started) throw new Error('the browser is started first');
    return started;
  };
  return {
    name: 'Chromium',
    missing: whyMissing(program),

    async start() {
      started = await startChromium([], program);
    },

    async open({ network, ...more }, { scheme = 'light', width = 1_000 }) {
      const { browser, rendererFolder } = now();
      const computer = onNetworks(worldOf(...networks[network]), more);
      const loopback = await serveLoopback({ ...between(computer), rendererFolder, log: () => {} });
      const look: BrowserContextOptions = {
        colorScheme: scheme,
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
      };
      const context = await browser.newContext(look);
      context.setDefaultTimeout(patienceMs);
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
      const { browser } = now();
      const context = await browser.newContext();
      try {
        return await look(await context.newPage(), `Chromium ${browser.version()}, ${process.platform}`);
      } finally {
        await context.close();
      }
    },

    stop: async () => started?.stop(),
  };
}
