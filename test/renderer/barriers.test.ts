import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { joinRecheck } from '../../shared/compare/recheck';
import { guideFor } from '../../shared/guide/guide';
import { pages } from '../../shared/question/questions';
import type { Comparison, Report } from '../../shared/report/report';
import {
  comparedReports,
  hello,
  keptSessions,
  type ReportName,
  reports,
  viewMode,
  watchSeen,
} from '../fakes/fake-reports';
import { visit } from '../fakes/fake-visit';
import { check, others, variants, withWindow } from './open-window';

describe.each(variants)('in $name', (variant) => {
  const click = (page: Page, selector: string) => page.locator(selector).first().click();

  it('every screen is free of barriers', async () => {
    let tries = 0;
    let letPack = () => {};
    const packing = new Promise<void>((done) => {
      letPack = done;
    });
    const saves = () => ++tries > 1;
    await withWindow({ ...variant, saves, packing }, async ({ page, engine, complaints }) => {
      await page.locator('h1').waitFor();
      await check(page, '1-welcome', variant);
      await click(page, 'button.primary');
      await page.locator('input[value="site-does-not-open"]').check();
      await check(page, '2-asking', variant);
      await click(page, 'button.primary');
      for (let i = 1; i < pages.length; i += 1) {
        if (i === 2) await check(page, '2-asking-two', variant);
        await click(page, 'button[type=button].quiet');
      }
      await page.locator('progress[value]').waitFor();
      const saws = [
        ...visit('chatgpt.com', 'fine'),
        ...visit('ws.chatgpt.com', 'fine'),
        ...visit('cdn.oaistatic.com', 'fine'),
        ...visit('auth.openai.com', { secure: 'reset' }),
        ...visit('files.oaiusercontent.com', { connection: 'timed-out' }),
      ];
      saws.forEach((saw, i) => {
        engine.tell({ name: 'saw', body: { runId: 'r1', saw, done: i + 1, total: 42 } });
      });
      await page.locator('.state-odd').waitFor();
      engine.tell({ name: 'so-far', body: { runId: 'r1', status: 'blocked' } });
      await page
        .locator('.so-far > .notice')
        .evaluate((said) => Promise.all(said.getAnimations().map(({ finished }) => finished)));
      await check(page, '3-looking', variant);
      engine.tell({ name: 'ended', body: { runId: 'r1', report: reports['dns-sinkhole'] } });
      await page.locator('.verdict').waitFor();
      await check(page, '4-verdict', variant);
      await page.locator('details.advice summary').first().click();
      await page.locator('.switch input').check();
      await page.locator('.expert').evaluate((expert) => {
        for (const folded of expert.querySelectorAll('details')) folded.open = true;
      });
      await check(page, '5-expert', variant);
      await page.locator('.switch input').uncheck();
      await click(page, '.verdict button.primary');
      await page.locator('.packing').waitFor();
      await check(page, '6-packing', variant);
      letPack();
      await page.locator('.entries').waitFor();
      await page.locator('.entries summary').first().click();
      await check(page, '6-saving', variant);
      await click(page, 'button.primary');
      await page.locator('[role=alert]').waitFor();
      await check(page, '7-not-saved', variant);
      await click(page, 'button.primary');
      await page.locator('.saved').waitFor();
      await check(page, '7-saved', variant);
      await click(page, '.actions .push');
      await page.locator('.closed').waitFor();
      await check(page, '9-closed', variant);
      expect(complaints).toEqual([]);
    });
  });
});

describe.each(others)('in $name', (variant) => {
  it.each(['ios-unusual-activity', 'macos-network-configuration', 'something-else'])(
    'the steps of %s are free of barriers',
    async (symptom) => {
      const click = (page: Page, selector: string) => page.locator(selector).first().click();
      await withWindow(variant, async ({ page, engine, complaints }) => {
        await click(page, 'button.primary');
        await page.locator(`input[value="${symptom}"]`).check();
        const words = page.locator('textarea');
        if (symptom === 'something-else') {
          await words.fill('The answer stops after one line.');
          await check(page, '16-own-words', variant);
        }
        await click(page, 'button.link');
        await page.locator('progress[value]').waitFor();
        const report = { ...reports.healthy, answers: { symptom, who: 'only-me' } };
        engine.tell({ name: 'ended', body: { runId: 'r1', report } });
        await page.locator('.verdict').waitFor();
        await check(page, `17-verdict-${symptom}`, variant);
        await click(page, '.verdict button.primary');
        for (const code of guideFor(report)) {
          await page.locator('.trying').waitFor();
          await check(page, `18-${code}`, variant);
          if ((await words.count()) > 0) await words.fill('1.2026.280');
          await click(page, code === 'ios-vpn-off' ? '.actions .quiet' : 'button.primary');
        }
        await page.locator('.tried').waitFor();
        await check(page, `19-tried-${symptom}`, variant);
        expect(engine.asked.filter(({ call }) => call === 'noteSteps')).toHaveLength(guideFor(report).length);
        expect(complaints).toEqual([]);
      });
    },
  );
});

// It waits for the network most of the time: all of them do so together.
it.concurrent.each(others)('the hotspot comparison is free of barriers, in $name', async (variant) => {
  let now: string | null = 'office';
  let validity: Comparison['validity'] = 'tunnel-carries-both';
  const click = (page: Page, selector: string) => page.locator(selector).first().click();
  const compared = (name: string) => ({
    name: 'ended' as const,
    body: { runId: 'r1', report: comparedReports[name] as Report },
  });
  await withWindow(
    { ...variant, network: () => now, gate: () => validity },
    async ({ page, engine, complaints }) => {
      await click(page, 'button.primary');
      await click(page, 'button.link');
      await page.locator('progress[value]').waitFor();
      engine.tell({ name: 'ended', body: { runId: 'r1', report: reports['dns-sinkhole'] } });
      await page.locator('.verdict').waitFor();
      await click(page, '.verdict .actions > button:not([class]) + button:not([class])');
      await page.locator('.switching').waitFor();
      await check(page, '10-hotspot', variant);
      now = null;
      await page.locator('.icon-looking').waitFor();
      now = 'phone';
      await page.locator('.switching .icon-odd').waitFor();
      await check(page, '10-hotspot-vpn', variant);
      validity = 'valid';
      await page.locator('.looking progress[value]').waitFor();
      await check(page, '11-hotspot-looking', variant);
      engine.tell(compared('tunnel-carries-both'));
      await page.locator('.compared').waitFor();
      await check(page, '12-refused', variant);
      await click(page, '.compared button.primary');
      await page.locator('.switching').waitFor();
      await page.locator('.switching details summary').click();
      await check(page, '10-hotspot-others', variant);
      await page.locator('.looking progress[value]').waitFor();
      engine.tell(compared('office-network'));
      await page.locator('.compared').waitFor();
      await check(page, '13-compared', variant);
      await click(page, '.compared ~ .card summary');
      await check(page, '14-compared-table', variant);
      await click(page, '.compared .actions > button:not(.primary)');
      await page.locator('.verdict').waitFor();
      await check(page, '15-verdict-compared', variant);
      expect(complaints).toEqual([]);
    },
  );
});

describe.each(others)('in $name', (variant) => {
  it('kept sessions, checking again and watching are free of barriers', async () => {
    const click = (page: Page, selector: string) => page.locator(selector).first().click();
    const greeting = hello({ lang: variant.locale ?? 'en', kept: keptSessions });
    await withWindow({ ...variant, hello: greeting }, async ({ page, engine, complaints }) => {
      await page.locator('.kept li').first().waitFor();
      await check(page, '16-kept', variant);
      await click(page, '.kept li + li button.quiet');
      await expect.poll(() => page.locator('.kept li').count()).toBe(1);
      expect(engine.asked.at(-1)).toEqual({ call: 'forgetSession', asked: { id: keptSessions[1]?.id } });
      await click(page, '.kept li button');
      await page.locator('.verdict').waitFor();
      await click(page, '.verdict .actions > button:not([class])');
      await page.locator('.looking progress[value]').waitFor();
      expect(engine.asked.at(-1)).toMatchObject({ call: 'startRun', asked: { leg: 'here', since: 'r1' } });
      const fixed = joinRecheck(reports['dns-sinkhole'], reports.healthy);
      engine.tell({ name: 'ended', body: { runId: 'r1', report: fixed } });
      await page.locator('.rechecked').waitFor();
      await page.locator('.rechecked ~ .card summary').click();
      await check(page, '17-rechecked', variant);
      await click(page, '.rechecked button.primary');
      await page.locator('.verdict').waitFor();
      await click(page, '.more-ways li + li button');
      await page.locator('.choosing').waitFor();
      await check(page, '18-choosing', variant);
      await click(page, 'button.primary');
      await page.locator('.watching-card .icon-looking').waitFor();
      engine.tell({ name: 'watched', body: { watchId: 'w1', watch: watchSeen } });
      await page.locator('.strips').waitFor();
      await page.locator('.watch-part summary').click();
      await check(page, '19-watching', variant);
      await click(page, '.watching-card .actions button');
      await expect.poll(() => engine.asked.at(-1)?.call).toBe('stopWatch');
      const report = { ...reports.healthy, watch: { ...watchSeen, proof: [] } };
      engine.tell({ name: 'watch-ended', body: { watchId: 'w1', runId: 'r1', report } });
      await page.locator('.watched').waitFor();
      await check(page, '20-watched', variant);
      await page.locator('.watched .actions button:not([class~=primary]):not([class~=quiet])').click();
      await page.locator('.verdict').waitFor();
      await check(page, '21-verdict-watched', variant);
      expect(complaints).toEqual([]);
    });
  });
});

describe.each(variants.slice(0, 2))('in $name', (variant) => {
  it.each(Object.keys(reports) as ReportName[])('the verdict of %s is free of barriers', async (name) => {
    const opened = { name: 'a.zip', report: reports[name] };
    const greeting = hello({
      lang: variant.locale ?? 'en',
      opened,
      laboratoryRoots: ['Laboratory Root R1'],
    });
    await withWindow({ ...variant, hello: greeting }, async ({ page }) => {
      await page.locator('.verdict').waitFor();
      await check(page, `8-verdict-${name}`, variant);
    });
  });
});

it.each(variants)('lets the letter to IT be read before it is sent, in $name', async (variant) => {
  const lang = variant.name === 'korean' ? 'ko' : 'en';
  await withWindow({ ...variant, hello: { ...viewMode, lang } }, async ({ page, complaints }) => {
    await page.locator('details.advice summary').first().click();
    const body = page.locator('.letter-body').first();
    expect(await body.isVisible()).toBe(false);
    await page.locator('.letter-text summary').first().focus();
    await page.keyboard.press('Enter');
    await body.waitFor({ state: 'visible' });
    expect((await body.innerText()).split('\n').length).toBeGreaterThan(5);
    await check(page, '4-letter', variant);
    expect(complaints).toEqual([]);
  });
});
