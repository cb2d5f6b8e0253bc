import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { build, type PluginOption } from 'vite';
import { afterAll, beforeAll, beforeEach, vi } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const missing = existsSync(executablePath) ? undefined : `no browser at ${executablePath}; set CHROMIUM`;

/** axe, to be run in a page. */
export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * For all tests of a file: an installed Chromium, and the window as it is shipped in a folder. Where there is no
 * browser they are skipped and say why.
 */
export function inChromium(name: string, plugins: PluginOption[] = []) {
  /** For people to look at; not kept in the repository. */
  const pictures = join(root, 'out', name);
  const rendererFolder = mkdtempSync(join(tmpdir(), 'clearway-page-'));
  let browser: Browser | undefined;

  beforeAll(async () => {
    if (missing) return;
    rmSync(pictures, { recursive: true, force: true });
    mkdirSync(pictures, { recursive: true });
    // As it is shipped: the test runner's own NODE_ENV would bring in React's slow development half.
    vi.stubEnv('NODE_ENV', 'production');
    [browser] = await Promise.all([
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
      build({
        configFile: join(root, 'renderer', 'vite.config.ts'),
        logLevel: 'warn',
        plugins,
        build: { outDir: rendererFolder, emptyOutDir: true },
      }),
    ]);
    vi.unstubAllEnvs();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(rendererFolder, { recursive: true, force: true });
  });

  beforeEach(({ skip }) => {
    if (missing) skip(missing);
  });

  return {
    pictures,
    rendererFolder,
    get browser(): Browser {
      if (!browser) throw new Error('the browser is started before the first test');
      return browser;
    },
  };
}
