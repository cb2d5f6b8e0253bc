import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { isTooWide, picture, violations } from '../browser/on-page';
import { inChromium } from './chromium';
import { clippedTexts } from './clipped';
import { inWindow, type Look, type Open } from './in-window';
import { pseudoLanguages } from './pseudo';

export const chromium = inChromium('screens', [pseudoLanguages()]);

/** The window; what was wrong with any of its screens fails at the end. */
export const withWindow = (look: Look, use: (open: Open) => Promise<void>): Promise<void> =>
  inWindow(chromium, look, async (open) => {
    await use(open);
    expect(flaws.get(open.page) ?? []).toEqual([]);
  });

export const title = (page: Page) => page.locator('h1').textContent();
export const untilTitle = (page: Page, text: string | RegExp) =>
  page.locator('h1', { hasText: text }).waitFor();

/** Their sentences are stretched one by one, so the short one is no longer in the long one; tables.test.ts compares both. */
const offForPseudo = ['label-content-name-mismatch'];

interface Variant extends Look {
  readonly name: string;
  readonly isPseudo?: boolean;
}
export const variants: readonly Variant[] = [
  { name: 'light', scheme: 'light' },
  { name: 'dark', scheme: 'dark', width: 1_200 },
  { name: 'narrow', scheme: 'light', width: 360 },
  { name: 'korean', scheme: 'dark', width: 360, locale: 'ko-KR' },
  // Longer words, and a script that runs the other way, at every width.
  { name: 'expanded', locale: 'en-XA', isPseudo: true },
  { name: 'mirrored', scheme: 'dark', locale: 'ar-XB', isPseudo: true },
  // As Windows' contrast themes show it.
  { name: 'forced', scheme: 'dark', forcedColors: true },
];

/** For the longer walks: `expanded` is light and wide, `korean` dark and narrow, so nothing of the others is missed. */
export const others = variants.filter(({ name }) => !['light', 'dark', 'narrow'].includes(name));

/** What is wrong with the screens of a window; told at its end, so that windows may be open beside each other. */
const flaws = new WeakMap<Page, string[]>();

/** Looks at a whole screen: nothing axe minds, nothing sideways, no words cut off; and a picture of it. */
export const check = async (page: Page, screen: string, { name, isPseudo }: Variant): Promise<void> => {
  const found = flaws.get(page) ?? [];
  const note = (...what: readonly string[]) =>
    found.push(...what.map((one) => `${screen} in ${name}: ${one}`));
  if (isPseudo) note(...(await clippedTexts(page)).map((text) => `cut off: ${text}`));
  await picture(page, join(chromium.pictures, `${screen}.${name}.png`));
  note(...(await violations(page, isPseudo ? offForPseudo : [])));
  if (await isTooWide(page)) note('scrolls sideways');
  flaws.set(page, found);
};
