import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** What a visitor downloads before any language: issue of size and speed, with its goals. */
const goals = { windowKb: 150, interactiveMs: 300 };
const loads = 9;
const idleSeconds = 3;
const engineStartMs = 20_000;

const languages = readdirSync(join(import.meta.dirname, '..', '..', 'shared', 'text'), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** `assets/pt-BR-3fA_9x-Q.js` → `pt-BR`: Vite puts eight signs behind the name. */
const languageOf = (name) => languages.find((lang) => name.slice(0, -'-12345678.js'.length) === lang);

const zippedKb = (files) => files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1_000;
const met = (isMet) => (isMet ? 'met' : 'NOT met');

/**
 * Builds the window, weighs it and loads it in an installed Chromium, from `engineFile` (window-engine.ts, bundled).
 * Resolves with lines to print.
 */
export async function benchWindow(out, engineFile, quietBrowser) {
  const page = join(out, 'page');
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({
    configFile: join(import.meta.dirname, '..', '..', 'renderer', 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: page, emptyOutDir: true },
  });
  if (before === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = before;

  const assets = readdirSync(join(page, 'assets')).filter((name) => /\.(js|css)$/.test(name));
  const own = assets.filter((name) => !languageOf(name)).map((name) => join(page, 'assets', name));
  const windowKb = zippedKb([...own, join(page, 'index.html')]);
  const words = assets
    .filter(languageOf)
    .map((name) => `${languageOf(name)} ${Math.round(zippedKb([join(page, 'assets', name)]))}`);
  return {
    windowKb,
    lines: [
      `window without languages: ${windowKb.toFixed(1)} KB zipped (goal: ${goals.windowKb}, ${met(windowKb <= goals.windowKb)})`,
      `words, KB zipped, English and one other are fetched: ${words.join(', ')}`,
      ...(await loading(page, engineFile, quietBrowser)),
    ],
  };
}

async function loading(page, engineFile, quietBrowser) {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) return [`window in a browser: skipped, none at ${executablePath}`];
  const browser = await quietBrowser(executablePath);
  const engine = fork(engineFile);
  const times = [];
  let idle = '';
  try {
    // The first page of a browser waits for the browser; it is loaded and not counted.
    for (let i = 0; i <= loads; i += 1) {
      engine.send(page);
      const [url] = await once(engine, 'message', { signal: AbortSignal.timeout(engineStartMs) });
      const tab = await browser.load(url, `(${noteWhenInteractive})()`);
      if (i > 0) times.push(tab.interactive);
      if (i === loads) idle = await atRest(tab);
      await tab.close();
    }
  } finally {
    engine.kill();
    await browser.close();
  }
  const sinceNavigation = middle(times.map((time) => time.sinceNavigationMs));
  const sinceLoad = middle(times.map((time) => time.sinceLoadMs));
  return [
    `window to its first button that can be pressed: ${sinceLoad.text} after the page's load (goal: ${goals.interactiveMs}, ${met(sinceLoad.ms <= goals.interactiveMs)})`,
    `  since navigation began: ${sinceNavigation.text}`,
    idle,
  ];
}

/** The median with its range, in whole milliseconds. */
function middle(times) {
  const sorted = times.map(Math.round).toSorted((a, b) => a - b);
  const ms = sorted[Math.floor(sorted.length / 2)];
  return { ms, text: `${ms} ms (${sorted[0]}–${sorted.at(-1)})` };
}

/** In the page: until the first main button is drawn and the page has nothing else to do. */
function noteWhenInteractive() {
  const look = () => {
    if (!document.querySelector('button.primary:not([disabled])')) return requestAnimationFrame(look);
    return setTimeout(() => {
      const sinceNavigationMs = performance.now();
      const [{ loadEventEnd }] = performance.getEntriesByType('navigation');
      const sinceLoadMs = loadEventEnd > 0 ? sinceNavigationMs - loadEventEnd : 0;
      window.interactive = { sinceNavigationMs, sinceLoadMs };
    });
  };
  look();
}

async function atRest(tab) {
  const first = await tab.metrics();
  await new Promise((done) => setTimeout(done, idleSeconds * 1_000));
  const last = await tab.metrics();
  const busyPercent = ((last.TaskDuration - first.TaskDuration) / idleSeconds) * 100;
  return `window at rest: ${(last.JSHeapUsedSize / 1_000_000).toFixed(1)} MB of JavaScript memory, ${busyPercent.toFixed(1)} % of a core`;
}
