import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { PluginOption } from 'vite';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Started, startChromium } from '../browser/chromium';
import { chromiumForPages, whyMissing } from '../browser/programs';

const out = join(import.meta.dirname, '..', '..', 'out');

/**
 * For all tests of a file: an installed Chromium, and the window as it is shipped in a folder. Where there is no
 * browser they are skipped and say why.
 */
export function inChromium(
  name: string,
  plugins: readonly PluginOption[] = [],
  /** Kept pictures want the browser that they were drawn by. */
  program = chromiumForPages,
) {
  const missing = whyMissing(program);
  /** For people to look at; not kept in the repository. */
  const pictures = join(out, name);
  let started: Started | undefined;
  const now = (): Started => {
    if (!started) throw new Error('the browser is started before the first test');
    return started;
  };

  beforeAll(async () => {
    if (missing !== null) return;
    rmSync(pictures, { recursive: true, force: true });
    mkdirSync(pictures, { recursive: true });
    started = await startChromium(plugins, program);
  }, 60_000);

  afterAll(() => started?.stop());

  beforeEach(({ skip }) => {
    if (missing !== null) skip(missing);
  });

  return {
    pictures,
    get rendererFolder(): string {
      return now().rendererFolder;
    },
    get browser(): Browser {
      return now().browser;
    },
  };
}
