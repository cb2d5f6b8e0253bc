import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { jsonEntry } from '../../electron/bundle/read-bundle';
import type { Policy } from '../../shared/policy/policy';
import { reportSchema } from '../../shared/report/report';
import { press as pressOn, tabTo } from '../browser/on-page';
import type { Eyes } from './driver';
import { inChromium } from './in-chromium';
import { inElectron } from './in-electron';
import type { NetworkName } from './networks';
import { beginScreens, type Walk, walk } from './walk';

// The whole wizard, from the welcome to the saved zip: the real engine in pretend worlds, on a real screen.

const cutOff = 'hangs up as soon as it notices that a connection is for one of ChatGPT’s servers.';

/** From the welcome to the verdict, leaving every question open. */
async function toVerdict({ press, say, see }: Walk, says: string | RegExp): Promise<void> {
  await see(say('window.welcome.title'), 'welcome');
  await press('window.welcome.start');
  await see(say('question.symptom'), 'asking');
  await press('window.asking.skip-all');
  await see(says, 'verdict');
}

interface Row extends Eyes {
  readonly network: NetworkName;
  /** What the person reads. */
  readonly says: string | RegExp;
  /** What stands under it. */
  readonly reads?: readonly string[];
  readonly code: string;
}

const rows: readonly Row[] = [
  {
    network: 'healthy',
    says: 'ChatGPT can be reached from this computer without trouble.',
    reads: ['The way is clear'],
    code: 'healthy',
  },
  {
    network: 'inspected',
    scheme: 'dark',
    says: /^Zscaler Internet Access.* opens the protected connection to every site and reads along\./,
    reads: ['Something is partly in the way', 'Your IT department', 'Use ChatGPT in your web browser'],
    code: 'tls-inspected',
  },
  {
    network: 'refused',
    width: 360,
    says: 'This network refuses to look up 3 addresses that ChatGPT needs.',
    reads: ['Something is in the way', 'Your IT department'],
    code: 'dns-refused',
  },
  {
    network: 'cut',
    says: 'This network hangs up as soon as it notices that a connection is for ChatGPT.',
    reads: ['Something is in the way', 'Your IT department'],
    code: 'tls-cut-on-name',
  },
  {
    network: 'sign-in',
    lang: 'ko',
    scheme: 'dark',
    width: 360,
    says: '이 네트워크는 인터넷을 쓰기 전에 로그인하거나 이용 약관에 동의해야 합니다.',
    code: 'sign-in-page',
  },
  {
    network: 'offline',
    says: 'This computer is not connected to any network.',
    reads: ['Something is in the way'],
    code: 'no-link',
  },
];

describe.each([inChromium(), inElectron()])('in $name', (driver) => {
  const sessionFolder = join(mkdtempSync(join(tmpdir(), 'clearway-e2e-')), 'sessions');

  beforeAll(async () => {
    if (driver.missing !== null) return;
    beginScreens(driver);
    await driver.start();
  });
  afterAll(async () => {
    await driver.stop();
    rmSync(join(sessionFolder, '..'), { recursive: true, force: true });
  });
  beforeEach(({ skip }) => {
    if (driver.missing !== null) skip(driver.missing);
  });

  it.each(rows)(
    'says what is in the way and saves the proof: $network',
    async ({ network, says, reads = [], code, ...eyes }) => {
      const go = async (here: Walk) => {
        await toVerdict(here, says);
        const card = await here.page.locator('.verdict').textContent();
        for (const read of reads) expect(card).toContain(read);
        await here.press('window.verdict.save');
        expect(reportIn(await here.save()).verdict.code).toBe(code);
      };
      await walk(driver, { name: network, where: { network }, eyes, go });
    },
  );

  it.each([
    ['connected the computer', 'offline', 'not connected to any network'],
    ['passed the sign-in page', 'sign-in', 'wants you to sign in'],
  ] as const)('notices by itself that the person has %s, and looks again', async (_, network, says) => {
    const go = async (here: Walk) => {
      await toVerdict(here, says);
      await here.carryTo('healthy');
      await here.see('ChatGPT can be reached', 'cleared');
    };
    await walk(driver, { name: `cleared-${network}`, where: { network }, go });
  });

  it('asks for words only once: what is said among the questions is how the description starts', async () => {
    const words = 'The answer stops after one line.';
    const go = async (here: Walk) => {
      const { page, press, see, say } = here;
      await press('window.welcome.start');
      await tabTo(page, say('question.symptom.site-does-not-open'));
      // A group of choices is one stop of Tab; arrows go round it.
      await page.keyboard.press('ArrowUp');
      await tabTo(page, say('question.words'));
      await page.keyboard.type(words);
      await press('window.continue');
      await press('window.asking.skip-all');
      await see('ChatGPT can be reached', 'verdict');
      await press('window.evidence.open');
      await page.getByLabel(say('window.evidence.account.what')).waitFor();
      await see(say('window.evidence.title'), 'showing');
      expect(await page.getByLabel(say('window.evidence.account.what')).inputValue()).toBe(words);
      await press('window.evidence.save');
      const entries = await here.save();
      expect(jsonEntry(entries, 'reproduction.json')).toMatchObject({ account: { what: words } });
    };
    await walk(driver, { name: 'own-words', where: { network: 'healthy' }, go });
  });

  it('notices by itself that the computer is on a phone, and compares', async () => {
    const go = async (here: Walk) => {
      await toVerdict(here, cutOff);
      await here.press('window.verdict.compare');
      await here.see(here.say('window.hotspot.title'), 'switching');
      await here.carryTo('phone');
      await here.see('The usual network is the cause', 'compared');
      await here.press('window.verdict.save');
      const { comparison, legs } = reportIn(await here.save());
      expect(comparison?.verdict.code).toBe('office-network');
      expect(legs).toHaveLength(2);
    };
    await walk(driver, { name: 'hotspot', where: { network: 'filtered' }, go });
  });

  it('goes on where it was stopped when the program is killed on the way to the phone', async () => {
    const where = { network: 'filtered', sessionFolder } as const;
    const killed = async (here: Walk) => {
      await toVerdict(here, cutOff);
      await here.press('window.verdict.compare');
      await here.page.getByText(here.say('window.hotspot.repeated')).waitFor();
      if ((await here.kill()) === 'page-gone') return;
      await here.page.getByRole('alert').getByText('lost touch').waitFor();
      await here.page.getByText(here.say('window.hotspot.lost')).waitFor();
      await here.see(here.say('window.hotspot.title'), 'lost');
    };
    await walk(driver, { name: 'killed', where, go: killed });
    expect(existsSync(sessionFolder) && readdirSync(sessionFolder)).toHaveLength(1);

    const again = async (here: Walk) => {
      await here.see(here.say('window.welcome.title'), 'kept');
      await pressOn(here.page, /^Go on/);
      await here.see(here.say('window.hotspot.title'), 'switching');
      await here.carryTo('phone');
      await here.see('The usual network is the cause', 'compared');
      await here.press('window.verdict.save');
      expect(reportIn(await here.save()).comparison?.validity).toBe('valid');
    };
    await walk(driver, { name: 'killed-again', where, eyes: { scheme: 'dark' }, go: again });
  });

  it('looks at once, and offers neither hotspot nor recording, where the policy says so', async () => {
    const policy: Policy = { autoRun: true, hotspot: false, recording: false, screenshots: false };
    const go = async (here: Walk) => {
      const { page, press, see, say } = here;
      await see(cutOff, 'verdict');
      await page.getByText(say('window.hotspot.forbidden')).waitFor();
      expect(await page.getByRole('button', { name: say('window.verdict.compare') }).count()).toBe(0);
      await press('window.evidence.open');
      await see(say('window.evidence.title'), 'showing');
      expect(await page.getByText(say('window.evidence.items.none')).count()).toBe(0);
      const offered = await page.locator('main button').allTextContents();
      expect(offered).toEqual([say('window.evidence.save'), say('window.back')]);
      await press('window.evidence.save');
      expect(reportIn(await here.save()).hotspot).toBe('forbidden-by-policy');
    };
    await walk(driver, { name: 'policy', where: { network: 'filtered', policy }, go });
  });
});

const reportIn = (entries: Awaited<ReturnType<Walk['save']>>) =>
  reportSchema.parse(jsonEntry(entries, 'report.json'));
