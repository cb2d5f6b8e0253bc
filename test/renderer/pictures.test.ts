import { beforeAll, beforeEach, expect, it } from 'vitest';
import { guideFacts, guideFor } from '../../shared/guide/guide';
import type { Report } from '../../shared/report/report';
import type { Language } from '../../shared/text/languages';
import { speak } from '../../shared/text/tables';
import { beginPictures, differsFromKept, whyIncomparable } from '../browser/pictures';
import { wholeChromium } from '../browser/programs';
import { hello, keptSessions, reports } from '../fakes/fake-reports';
import { inChromium } from './chromium';
import { inWindow } from './in-window';

// The screens on which a person is guided, beside kept pictures: few loads, one glance each. The key screens of a look
// are in test/e2e.

const chromium = inChromium('kept', [], wholeChromium);
let incomparable: string | null = null;

beforeAll(async () => {
  beginPictures('renderer');
  const context = await chromium.browser.newContext();
  incomparable = await whyIncomparable(await context.newPage(), chromium.browser.version());
  await context.close();
});
beforeEach(({ skip }) => {
  if (incomparable !== null) skip(incomparable);
});

interface Row {
  readonly name: string;
  readonly lang: Language;
  readonly scheme: 'light' | 'dark';
  readonly width: number;
}

const rows: readonly Row[] = [
  { name: 'light', lang: 'en', scheme: 'light', width: 1_000 },
  { name: 'dark-narrow-korean', lang: 'ko', scheme: 'dark', width: 360 },
];

/** A security program on this computer itself: what becomes of WARP, of a VPN, of a virus scanner. */
const agent: Report = {
  ...reports.inspected,
  verdict: { ...reports.inspected.verdict, place: 'this-computer' },
  findings: reports.inspected.findings.map((finding) => ({ ...finding, place: 'this-computer' })),
};

/** Steps that show more than words and buttons, one of each kind. */
const steps = ['ios-names', 'ios-attest', 'mac-update', 'note-message', 'agent-pause'];

it.each(rows)(
  'looks as it did where a person is guided: $name',
  async ({ name, ...look }) => {
    const say = speak(look.lang);
    const greeting = hello({ lang: look.lang, kept: keptSessions });
    await inWindow(chromium, { ...look, locale: look.lang, hello: greeting }, async ({ page, engine }) => {
      const looks = async (screen: string) =>
        expect.soft(await differsFromKept(page, `${screen}.${name}`)).toBe('');
      const press = (key: Parameters<typeof say>[0]) =>
        page.getByRole('button', { name: say(key), exact: true }).click();

      await page.locator('.kept').waitFor();
      await looks('kept');
      for (const symptom of ['ios-unusual-activity', 'macos-network-configuration', 'something-else']) {
        await press('window.welcome.start');
        await page.locator(`input[value="${symptom}"]`).check();
        await press('window.asking.skip-all');
        await page.locator('progress[value]').waitFor();
        const seen = symptom === 'something-else' ? agent : reports.healthy;
        const report = { ...seen, answers: { symptom } };
        engine.tell({ name: 'ended', body: { runId: 'r1', report } });
        await page.locator('.verdict').waitFor();
        await press('window.verdict.guide');
        for (const code of guideFor(report)) {
          await page.locator('h1', { hasText: say(`guide.step.${code}`, guideFacts(report)) }).waitFor();
          if (steps.includes(code)) await looks(`step-${code}`);
          await press('window.trying.skip');
        }
        await page.locator('.tried').waitFor();
        if (symptom === 'ios-unusual-activity') await looks('tried');
        await page.reload();
      }
    });
  },
  60_000,
);
