import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { jsonEntry } from '../../electron/bundle/read-bundle';
import type { Policy } from '../../shared/policy/policy';
import { reportSchema } from '../../shared/report/report';
import { folder, onNetworks, phone, worldOf } from '../engine/on-networks';
import * as w from '../world/modifiers';
import { type Eyes, missing, tabTo, type Walk, walkWith } from './walk';

// The whole wizard, from the welcome to the saved zip: the real engine in pretend worlds, in a real browser.

beforeEach(({ skip }) => {
  if (missing) skip(missing);
});

const chatGpt = w.under('chatgpt.com', 'oaiusercontent.com');
const filter = w.cutOnName(w.under('ws.chatgpt.com'));
const cutOff = "hangs up as soon as it notices that a connection is for one of ChatGPT's servers.";

/** From the welcome to the verdict, leaving every question open. */
async function toVerdict({ press, say, see }: Walk, says: string | RegExp): Promise<void> {
  await see(say('window.welcome.title'), 'welcome');
  await press('window.welcome.start');
  await see(say('question.symptom'), 'asking');
  await press('window.asking.skip-all');
  await see(says, 'verdict');
}

interface Row extends Eyes {
  readonly name: string;
  readonly world: readonly w.Modifier[];
  /** What the person reads. */
  readonly says: string | RegExp;
  /** What stands under it. */
  readonly reads?: readonly string[];
  readonly code: string;
}

const rows: readonly Row[] = [
  {
    name: 'healthy',
    world: [],
    says: 'ChatGPT can be reached from this computer without trouble.',
    reads: ['The way is clear'],
    code: 'healthy',
  },
  {
    name: 'inspected',
    scheme: 'dark',
    world: [w.inspectedBy('zscaler', { trusted: true })],
    says: /^Zscaler Internet Access.* opens the protected connection to every site and reads along\./,
    reads: ['Partly in the way', 'Your IT department', 'Use ChatGPT in your web browser'],
    code: 'tls-inspected',
  },
  {
    name: 'refused',
    width: 360,
    world: [w.dnsSays(chatGpt, { rcode: 'REFUSED' })],
    says: 'This network refuses to look up 3 addresses that ChatGPT needs.',
    reads: ['In the way', 'Your IT department'],
    code: 'dns-refused',
  },
  {
    name: 'cut',
    world: [w.cutOnName(chatGpt)],
    says: 'This network hangs up as soon as it notices that a connection is for ChatGPT.',
    reads: ['In the way', 'Your IT department'],
    code: 'tls-cut-on-name',
  },
  {
    name: 'sign-in',
    lang: 'ko',
    scheme: 'dark',
    width: 360,
    world: [w.signInPage()],
    says: '이 네트워크는 인터넷을 쓰기 전에 로그인하거나 이용 약관에 동의해야 합니다.',
    code: 'sign-in-page',
  },
  {
    name: 'offline',
    world: [w.noLink],
    says: 'This computer is not connected to any network.',
    reads: ['In the way'],
    code: 'no-link',
  },
];

it.each(rows)(
  'says what is in the way and saves the proof: $name',
  async ({ name, world, says, reads = [], code, ...eyes }) => {
    const running = onNetworks(worldOf(...world), { policy: { language: eyes.lang ?? 'en' } });
    await walkWith(running, name, eyes, async (walk) => {
      await toVerdict(walk, says);
      const card = await walk.page.locator('.verdict').textContent();
      for (const read of reads) expect(card).toContain(read);
      await walk.press('window.verdict.save');
      expect(reportIn(await walk.save()).verdict.code).toBe(code);
    });
  },
  60_000,
);

it('asks for words only once: what is said among the questions is how the description starts', async () => {
  const words = 'The answer stops after one line.';
  await walkWith(onNetworks(worldOf()), 'own-words', {}, async (walk) => {
    const { page, press, see, say } = walk;
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
    const entries = await walk.save();
    expect(jsonEntry(entries, 'reproduction.json')).toMatchObject({ account: { what: words } });
  });
}, 60_000);

it('notices by itself that the computer is on a phone, and compares', async () => {
  const running = onNetworks(worldOf(filter));
  await walkWith(running, 'hotspot', {}, async (walk) => {
    await toVerdict(walk, cutOff);
    await walk.press('window.verdict.compare');
    await walk.see(walk.say('window.hotspot.title'), 'switching');
    running.carryTo(worldOf(phone));
    await walk.see('The usual network is the cause', 'compared');
    await walk.press('window.verdict.save');
    const { comparison, legs } = reportIn(await walk.save());
    expect(comparison?.verdict.code).toBe('office-network');
    expect(legs).toHaveLength(2);
  });
}, 60_000);

it('goes on where it was stopped when the program is killed on the way to the phone', async () => {
  const sessionFolder = join(folder, 'killed');
  const office = worldOf(filter);
  const first = onNetworks(office, { sessionFolder });
  await walkWith(first, 'killed', {}, async (walk) => {
    await toVerdict(walk, cutOff);
    await walk.press('window.verdict.compare');
    await walk.page.getByText(walk.say('window.hotspot.repeated')).waitFor();
    await walk.kill();
    await walk.page.getByRole('alert').getByText('lost touch').waitFor();
    await walk.see(walk.say('window.hotspot.title'), 'lost');
  });
  expect(existsSync(sessionFolder) && readdirSync(sessionFolder)).toHaveLength(1);

  const again = onNetworks(office, { sessionFolder });
  await walkWith(again, 'killed-again', { scheme: 'dark' }, async (walk) => {
    await walk.see(walk.say('window.welcome.title'), 'kept');
    await tabTo(walk.page, /^Go on/);
    await walk.page.keyboard.press('Enter');
    await walk.see(walk.say('window.hotspot.title'), 'switching');
    again.carryTo(worldOf(phone));
    await walk.see('The usual network is the cause', 'compared');
    await walk.press('window.verdict.save');
    expect(reportIn(await walk.save()).comparison?.validity).toBe('valid');
  });
}, 90_000);

it('looks at once, and offers neither hotspot nor recording, where the policy says so', async () => {
  const policy: Policy = { autoRun: true, hotspot: false, recording: false, screenshots: false };
  await walkWith(onNetworks(worldOf(filter), { policy }), 'policy', {}, async (walk) => {
    const { page, press, see, say } = walk;
    await see(cutOff, 'verdict');
    await page.getByText(say('window.hotspot.forbidden')).waitFor();
    expect(await page.getByRole('button', { name: say('window.verdict.compare') }).count()).toBe(0);
    await press('window.evidence.open');
    await see(say('window.evidence.title'), 'showing');
    expect(await page.getByText(say('window.evidence.items.none')).count()).toBe(0);
    const offered = await page.locator('main button').allTextContents();
    expect(offered).toEqual([say('window.evidence.save'), say('window.back')]);
    await press('window.evidence.save');
    expect(reportIn(await walk.save()).hotspot).toBe('forbidden-by-policy');
  });
}, 60_000);

const reportIn = (entries: Awaited<ReturnType<Walk['save']>>) =>
  reportSchema.parse(jsonEntry(entries, 'report.json'));
