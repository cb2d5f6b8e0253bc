import type { Page } from 'playwright-core';

/** A narrow window, the desktop app's own, and that one at 200 % zoom (half as many CSS pixels). */
export const widths = [360, 1_060, 530] as const;

/** Texts that do not fit where they stand, at every width: what they say, and where. */
export async function clippedTexts(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize() ?? { width: 1_000, height: 800 };
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ ...before, width });
    found.push(...(await page.evaluate(clippedNow)).map((one) => `at ${width} px: ${one}`));
  }
  await page.setViewportSize(before);
  return found;
}

/** Runs in the page. */
function clippedNow(): readonly string[] {
  const hasOwnText = (it: Element) =>
    [...it.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  // Seen by screen readers only, or scrolling on purpose: nothing is lost there.
  const isLeftAlone = (it: Element): boolean => {
    const style = getComputedStyle(it);
    return (
      it.closest('.hidden, svg, option') !== null ||
      style.visibility === 'hidden' ||
      /auto|scroll/.test(style.overflowX)
    );
  };
  const edge = document.documentElement.clientWidth;
  const scrolls = (it: Element | null): boolean =>
    it !== null && (/auto|scroll/.test(getComputedStyle(it).overflowX) || scrolls(it.parentElement));
  const isCut = (it: Element): boolean => {
    const box = it.getBoundingClientRect();
    if (box.width === 0) return false;
    const { overflowY } = getComputedStyle(it);
    // A pixel for rounding.
    const tooWide = it.clientWidth > 0 && it.scrollWidth > it.clientWidth + 1;
    const tooHigh = /hidden|clip/.test(overflowY) && it.scrollHeight > it.clientHeight + 1;
    const outside = !scrolls(it) && (box.left < -1 || box.right > edge + 1);
    return tooWide || tooHigh || outside;
  };
  return [...document.querySelectorAll('body *')]
    .filter((it) => hasOwnText(it) && !isLeftAlone(it) && isCut(it))
    .map((it) => `<${it.tagName.toLowerCase()} class="${it.className}"> ${it.textContent?.slice(0, 80)}`);
}
