import type { Browser, Page } from 'playwright-core';
import { type Loopback, serveLoopback } from '../../electron/transport/loopback';
import { patienceMs } from '../browser/on-page';
import type { FakeEngine } from '../fakes/fake-engine';

/** Where it is drawn: a browser, and the window's files. */
export interface Drawn {
  readonly browser: Browser;
  readonly rendererFolder: string;
}

/** How it is looked at. */
export interface Seen {
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
  readonly forcedColors?: boolean;
}

export interface OpenPage {
  readonly page: Page;
  readonly loopback: Loopback;
  /** What the page complained about: broken content policy, missing files, bugs. */
  readonly complaints: string[];
}

/** The window's page over the loopback, this engine behind it. What fails tells what the page complained about. */
export async function onLoopback(
  { browser, rendererFolder }: Drawn,
  engine: FakeEngine,
  { scheme = 'light', width = 1_000, height = 800, locale = 'en-US', forcedColors = false }: Seen,
  use: (open: OpenPage) => Promise<void>,
): Promise<void> {
  const loopback = await serveLoopback({ engine, onNews: engine.onNews, rendererFolder, log: () => {} });
  const context = await browser.newContext({
    colorScheme: scheme,
    viewport: { width, height },
    locale,
    reducedMotion: 'reduce',
    forcedColors: forcedColors ? 'active' : 'none',
  });
  context.setDefaultTimeout(patienceMs);
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(loopback.url);
    await use({ page, loopback, complaints });
  } catch (error) {
    throw new Error([String(error), ...complaints].join('\n'), { cause: error });
  } finally {
    await context.close();
    await loopback.close();
  }
}
