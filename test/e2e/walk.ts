import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { readZip, type ZipEntries } from '../../electron/bundle/read-bundle';
import { verifyBundle } from '../../electron/bundle/verify-bundle';
import { type LoopbackOptions, serveLoopback } from '../../electron/transport/loopback';
import type { Language } from '../../shared/text/languages';
import type { Say, TextKey } from '../../shared/text/say';
import { speak } from '../../shared/text/tables';
import { closing } from '../engine/on-networks';

// The wizard as a person has it: Debian's Chromium, the page over the loopback, and the keyboard.

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
/** Why nothing here can run; undefined where it can. */
export const missing = existsSync(executablePath)
  ? undefined
  : `no browser at ${executablePath}; set CHROMIUM`;

/** For people to look at; not kept in the repository. */
const pictures = join(import.meta.dirname, '..', '..', 'out', 'e2e');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rendererFolder = mkdtempSync(join(tmpdir(), 'clearway-e2e-page-'));
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
}, 60_000);

afterAll(async () => {
  await browser?.close();
  rmSync(rendererFolder, { recursive: true, force: true });
});

/** How the person's screen is set. */
export interface Eyes {
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly lang?: Language;
}

export interface Walk {
  readonly page: Page;
  readonly say: Say;
  /** Presses the button of that name, reached by Tab alone. */
  press(key: TextKey): Promise<void>;
  /** Waits for the title, then looks at the whole screen: nothing axe minds, nothing sideways; and a picture of it. */
  see(title: string | RegExp, name: string): Promise<void>;
  /** Saves from a screen that offers it, and returns what is in the zip that was written. */
  save(): Promise<ZipEntries>;
  /** The program goes away under the page. */
  kill(): Promise<void>;
}

type Running = Pick<LoopbackOptions, 'engine' | 'onNews'>;

/** Opens the page of this engine; whatever it asked of anybody else, or complained about, fails at the end. */
export async function walkWith(
  running: Running,
  story: string,
  eyes: Eyes,
  go: (walk: Walk) => Promise<void>,
): Promise<void> {
  const { scheme = 'light', width = 1_000, lang = 'en' } = eyes;
  const { engine, onNews } = running;
  const loopback = await serveLoopback({ engine, onNews, rendererFolder, log: () => {} });
  closing.push(() => loopback.close());
  const look: BrowserContextOptions = {
    colorScheme: scheme,
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
  };
  const context = await (browser as Browser).newContext(look);
  context.setDefaultTimeout(20_000);
  const { origin } = new URL(loopback.url);
  const complaints: string[] = [];
  let isKilled = false;
  const complain = (text: string) => isKilled || complaints.push(text);
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) complain(`asked ${url.href}`);
  });
  try {
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && complain(message.text()));
    page.on('pageerror', (error) => complain(String(error)));
    await page.goto(loopback.url);
    const kill = async () => {
      isKilled = true;
      await loopback.close();
    };
    await go({ page, kill, ...steps(page, speak(lang), story) });
  } catch (error) {
    throw new Error([String(error), ...complaints].join('\n'), { cause: error });
  } finally {
    await context.close();
  }
  expect(complaints).toEqual([]);
}

function steps(page: Page, say: Say, story: string): Pick<Walk, 'say' | 'press' | 'see' | 'save'> {
  let screens = 0;
  const press = async (key: TextKey): Promise<void> => {
    await tabTo(page, say(key));
    await page.keyboard.press('Enter');
  };
  const see = async (title: string | RegExp, name: string): Promise<void> => {
    await page.locator('h1', { hasText: title }).waitFor();
    screens += 1;
    await page.screenshot({ path: join(pictures, `${story}-${screens}-${name}.png`), fullPage: true });
    expect.soft(await violations(page), `${story}: ${name}`).toEqual([]);
    expect.soft(await isTooWide(page), `${story}: ${name} scrolls sideways`).toBe(false);
  };
  const save = async (): Promise<ZipEntries> => {
    await see(say('window.saving.title'), 'saving');
    await press('window.saving.save');
    await see(say('window.saved.title'), 'saved');
    const savedAs = (await page.locator('code.path').textContent()) ?? '';
    expect(await verifyBundle(savedAs)).toMatchObject({ ok: true, problems: [] });
    const read = await readZip(savedAs);
    if (read.kind === 'failed') throw new Error(read.why);
    return read.value;
  };
  return { say, press, see, save };
}

/** What is said of the element that has the focus: its label, its accessible name, or its text. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const it = document.activeElement;
    if (it instanceof HTMLInputElement || it instanceof HTMLTextAreaElement)
      return it.labels?.[0]?.textContent ?? '';
    return it?.getAttribute('aria-label') ?? it?.textContent ?? '';
  });

/** Presses Tab until that name has the focus: what a person without a mouse does. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  await page.getByText(name).or(page.getByLabel(name)).first().waitFor();
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    const focused = (await focusedName(page)).trim();
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
  }
  throw new Error(`Tab never reached "${name}"`);
}

/** Everything axe finds, as lines one can act on. */
async function violations(page: Page): Promise<readonly string[]> {
  // Through the debugger, so that the page's own content policy stays as strict as it is.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: runner } = window as unknown as {
      axe: { run(o: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await runner.run({ resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  });
}

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
