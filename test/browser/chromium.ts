import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { build, type PluginOption } from 'vite';
import { chromiumForPages } from './programs';

const root = join(import.meta.dirname, '..', '..');

export interface Started {
  readonly browser: Browser;
  /** The window's files. */
  readonly rendererFolder: string;
  stop(): Promise<void>;
}

/** An installed Chromium, and the window as it is shipped; with plugins, the window as they change it. */
export async function startChromium(
  plugins: readonly PluginOption[] = [],
  executablePath = chromiumForPages,
): Promise<Started> {
  const [browser, { rendererFolder, remove }] = await Promise.all([
    chromium.launch({
      executablePath,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    }),
    theWindow(plugins),
  ]);
  return {
    browser,
    rendererFolder,
    async stop() {
      await browser.close();
      remove();
    },
  };
}

/** The built one where it is made of these very sources: every build costs as much as several tests. */
async function theWindow(plugins: readonly PluginOption[]) {
  const { isStale } = (await import('../../build/stamp.mjs' as string)) as { isStale: () => boolean };
  if (plugins.length === 0 && !isStale())
    return { rendererFolder: join(root, 'dist', 'renderer'), remove: () => {} };
  const rendererFolder = mkdtempSync(join(tmpdir(), 'clearway-page-'));
  // As it is shipped: the test runner's own NODE_ENV would bring in React's slow development half.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({
      configFile: join(root, 'renderer', 'vite.config.ts'),
      logLevel: 'warn',
      plugins: [...plugins],
      build: { outDir: rendererFolder, emptyOutDir: true },
    });
  } finally {
    process.env.NODE_ENV = before;
  }
  return { rendererFolder, remove: () => rmSync(rendererFolder, { recursive: true, force: true }) };
}
