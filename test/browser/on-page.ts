import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** How long a page is waited for. It only ends what hangs: a busy machine is no fault. */
export const patienceMs = 60_000;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Runner {
  run(options: object): Promise<{
    violations: readonly { id: string; nodes: readonly { html: string; failureSummary: string }[] }[];
  }>;
}
type Tested = { readonly axe?: Runner };

/** Everything axe finds, as lines one can act on; `off` are rules that do not apply. */
export async function violations(page: Page, off: readonly string[] = []): Promise<readonly string[]> {
  // Through the debugger, so that the page's own content policy stays as strict as it is; once, it is half a megabyte.
  const isThere = await page.evaluate(() => (window as unknown as Tested).axe !== undefined);
  if (!isThere) await page.evaluate(axe);
  return page.evaluate(async (names) => {
    const rules = Object.fromEntries(names.map((name) => [name, { enabled: false }]));
    const found = await (window as unknown as Required<Tested>).axe.run({
      resultTypes: ['violations'],
      rules,
    });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }, off);
}

/** Whether the whole page has to be scrolled sideways. */
export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** What is said of the element that has the focus: its accessible name, its label, or its text. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const it = document.activeElement;
    const isField = it instanceof HTMLInputElement || it instanceof HTMLTextAreaElement;
    const label = isField ? it.labels?.[0]?.textContent : it?.textContent;
    return it?.getAttribute('aria-label') ?? label ?? '';
  });

/** Waits for something of that name, then presses Tab until it has the focus: what a person without a mouse does. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  await page.getByText(name).or(page.getByLabel(name)).first().waitFor();
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    const focused = (await focusedName(page)).trim();
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
  }
  throw new Error(`Tab never reached "${name}"`);
}

/** Reaches a button by Tab alone, and presses it. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Whether pictures of every screen are wanted, for people to look at: CLEARWAY_SCREENS=1. They cost a fifth of the time. */
const wantsPictures = process.env.CLEARWAY_SCREENS === '1';

/** A picture of the whole screen, where pictures are wanted. */
export async function picture(page: Page, path: string): Promise<void> {
  if (wantsPictures) await page.screenshot({ path, fullPage: true });
}
