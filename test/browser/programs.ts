import { existsSync } from 'node:fs';

/** The browser that people have. */
export const wholeChromium = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Its engine without the browser around it, as Debian packs it: half the work for the same page. */
const bare = '/usr/bin/chromium-headless-shell';

/** For what depends on the page alone. */
export const chromiumForPages = process.env.CHROMIUM === undefined && existsSync(bare) ? bare : wholeChromium;

/** Why that program cannot be started here; null where it can. */
export const whyMissing = (path: string): string | null =>
  existsSync(path) ? null : `no browser at ${path}; set CHROMIUM`;
