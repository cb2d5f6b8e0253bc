import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { NewsItem } from '../../shared/contract/contract';
import { beginPictures, differsFromKept, whyIncomparable } from '../browser/pictures';
import { wholeChromium } from '../browser/programs';
import type { Eyes } from './driver';
import { inChromium } from './in-chromium';
import type { NetworkName } from './networks';
import { type Walk, walk } from './walk';

// The key screens as people see them, beside kept pictures: what no assertion was written for is noticed as well.

/** The end of a look is held back, so that the last moment before it can be looked at. */
let hasEnded = Promise.resolve();
let letEnd = (): void => {};
const driver = inChromium(({ engine, onNews }) => {
  let noteEnd = (): void => {};
  hasEnded = new Promise((done) => {
    noteEnd = done;
  });
  const mayEnd = new Promise<void>((done) => {
    letEnd = done;
  });
  const held = (hear: (item: NewsItem) => void) =>
    onNews((item) => {
      if (item.name !== 'ended') return hear(item);
      noteEnd();
      void mayEnd.then(() => hear(item));
    });
  return { engine, onNews: held };
}, wholeChromium);
/** News on their way to the page. */
const arrivedMs = 500;

let incomparable: string | null = null;

beforeAll(async () => {
  if (driver.missing !== null) return;
  beginPictures('e2e');
  await driver.start();
  incomparable = await driver.onBlankPage(whyIncomparable);
});
afterAll(() => driver.stop());
beforeEach(({ skip }) => {
  const why = driver.missing ?? incomparable;
  if (why !== null) skip(why);
});

type Row = Required<Pick<Eyes, 'scheme'>> & { readonly network: NetworkName };

/** The two that show most in both schemes, the other ends of a look in one. */
const rows: readonly Row[] = [
  { network: 'filtered', scheme: 'light' },
  { network: 'filtered', scheme: 'dark' },
  { network: 'inspected', scheme: 'light' },
  { network: 'inspected', scheme: 'dark' },
  { network: 'healthy', scheme: 'light' },
  { network: 'sign-in', scheme: 'dark' },
  { network: 'offline', scheme: 'light' },
];

it.each(rows)('looks as it did: $network, $scheme', async ({ scheme, network }) => {
  const isFirst = network === 'filtered';
  const go = async ({ page, press, say, carryTo }: Walk) => {
    const looks = async (name: string) =>
      expect.soft(await differsFromKept(page, `${name}.${scheme}`)).toBe('');
    const title = (text: string | RegExp) => page.locator('h1', { hasText: text }).waitFor();
    await title(say('window.welcome.title'));
    if (isFirst) await looks('welcome');
    await press('window.welcome.start');
    await title(say('question.symptom'));
    await press('window.asking.skip');
    await title(say('question.where'));
    await press('window.asking.skip');
    await title(say('question.page.reach'));
    if (isFirst) await looks('scope');
    await press('window.asking.skip-all');
    await page.locator('.looking').waitFor();
    await hasEnded;
    await page.waitForTimeout(isFirst ? arrivedMs : 0);
    if (isFirst) await looks('looking-finished');
    letEnd();
    await page.locator('.verdict').waitFor();
    await looks(`verdict-${network}`);
    if (!isFirst) return;
    // It waits for networks: once is enough.
    if (scheme === 'dark') {
      await press('window.verdict.compare');
      await page.getByText(say('window.hotspot.repeated')).waitFor();
      await looks('switching');
      await carryTo('phone');
      await page.locator('.compared').waitFor();
      await looks('compared');
    }
    await press('window.verdict.save');
    await title(say('window.saving.title'));
    await page.locator('.entries').waitFor();
    await looks('saving');
    if (scheme === 'dark') return;
    await press('window.saving.save');
    await title(say('window.saved.title'));
    await looks('saved');
  };
  await walk(driver, { name: `${network}-${scheme}`, where: { network }, eyes: { scheme }, go });
});
