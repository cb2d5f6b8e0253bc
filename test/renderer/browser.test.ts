import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Update } from '../../shared/contract/update';
import { picture, press, tabTo, violations } from '../browser/on-page';
import { hello, reports, viewMode } from '../fakes/fake-reports';
import { chromium, title, untilTitle, withWindow } from './open-window';

it('walks through the whole wizard by keyboard alone', async () => {
  await withWindow({}, async ({ page, engine, complaints }) => {
    await untilTitle(page, 'find out why');
    expect(page.url()).not.toContain('token');
    await press(page, 'Start');
    await untilTitle(page, 'What is the problem?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await untilTitle(page, 'Where do you use');
    await press(page, 'Back');
    await untilTitle(page, 'What is the problem?');
    expect(await page.locator('input:checked').getAttribute('value')).toBe('chat-stops');
    await press(page, 'Continue');
    await untilTitle(page, 'Where do you use');
    await press(page, 'I’d rather not say');
    await untilTitle(page, 'Who has');
    await press(page, 'Skip the questions');
    await untilTitle(page, 'Looking at the way');
    await expect
      .poll(() => engine.asked.at(-1))
      .toEqual({
        call: 'startRun',
        asked: { answers: { symptom: 'chat-stops' }, plan: 'full', leg: 'here' },
      });
    await press(page, 'Stop');
    await page.getByText('Stopping').waitFor();
    await expect.poll(() => engine.asked.at(-1)).toEqual({ call: 'stopRun', asked: { runId: 'r1' } });
    engine.tell({ name: 'ended', body: { runId: 'r1', report: reports.stopped } });
    await page.getByText('stopped before it was finished').waitFor();
    await press(page, 'Look again');
    await untilTitle(page, 'Looking at the way');
    engine.tell({ name: 'ended', body: { runId: 'r1', report: reports.inspected } });
    await page.locator('.verdict').waitFor();
    await tabTo(page, 'Show technical details');
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: 'Hosts, step by step' }).waitFor();
    await press(page, 'Save the proof');
    await untilTitle(page, 'Save the proof');
    // All of a large entry can be read, and a picture seen.
    await page.getByText('log.txt').click();
    await page.getByText('Part 1 of 2').waitFor();
    await press(page, 'Further on');
    await page.getByText('part 2 of log.txt').waitFor();
    await page.getByText('Part 2 of 2').waitFor();
    await press(page, 'Earlier');
    await page.getByText('part 1 of log.txt').waitFor();
    await page.getByText('screens/block-page.png').click();
    await press(page, 'Show the picture');
    await page.locator('.entries img').waitFor();
    await press(page, 'Save');
    await untilTitle(page, 'The proof is saved');
    await press(page, 'Show in folder');
    await expect
      .poll(() => engine.asked.at(-1))
      .toEqual({ call: 'showBundle', asked: { savedAs: '/home/ann/Downloads/clearway-2026-10-20.zip' } });
    await press(page, 'Back to the result');
    await page.locator('.verdict').waitFor();
    // The choice of the technical view outlives the screens between.
    await page.getByRole('heading', { name: 'Hosts, step by step' }).waitFor();
    expect(complaints).toEqual([]);
  });
});

it('puts the focus on the title of each screen', async () => {
  await withWindow({}, async ({ page }) => {
    const focused = () => page.evaluate(() => document.activeElement?.tagName);
    await page.locator('h1').waitFor();
    for (const _ of ['first question', 'second question', 'third question']) {
      await page.locator('button.primary').click();
      expect(await focused()).toBe('H1');
    }
  });
});

it('opens a saved report at its verdict, with nothing to save', async () => {
  await withWindow({ hello: viewMode }, async ({ page }) => {
    await page.getByText('clearway-2026-10-20.zip').waitFor();
    expect(await title(page)).toContain('Umbrella');
    expect(await page.getByRole('button', { name: 'Save the proof' }).count()).toBe(0);
  });
});

it('changes its language at once and says so to screen readers', async () => {
  await withWindow({}, async ({ page }) => {
    await page.getByLabel('Language').selectOption('ko');
    await untilTitle(page, 'ChatGPT가');
    expect(await page.locator('html').getAttribute('lang')).toBe('ko');
  });
});

it('survives a reload', async () => {
  await withWindow({}, async ({ page }) => {
    await untilTitle(page, 'find out why');
    await page.reload();
    await untilTitle(page, 'find out why');
  });
});

describe('a newer version', () => {
  const version = '9.0.0';
  const managed = { company: 'Example Ltd', contact: 'it@example.com' };
  const greeting = (lang: string) => hello({ lang, managed, hasFeed: true });
  const foot = (page: Page) => page.locator('.update');

  it('is told at the foot, and fetched by keyboard; what did not come is fetched again', async () => {
    const comes: Update[] = [
      { kind: 'unreached', version },
      { kind: 'ready', version },
    ];
    const brings = () => comes.shift() ?? { kind: 'none' };
    const newer = { kind: 'newer', version, by: 'person' } as const;
    await withWindow({ hello: greeting('en'), newer, brings }, async ({ page, engine, complaints }) => {
      await foot(page).getByText('Clearway 9.0.0 has come out.').waitFor();
      await picture(page, join(chromium.pictures, 'update-newer.png'));
      expect(engine.asked.map(({ call }) => call)).not.toContain('bringUpdate');
      await press(page, 'Fetch it');
      await foot(page).getByText('could not be fetched').waitFor();
      await press(page, 'Fetch it');
      await foot(page).getByText('takes over when you close this window').waitFor();
      expect(await foot(page).getByRole('button').count()).toBe(0);
      expect(complaints).toEqual([]);
    });
  });

  it.each([
    ['ko-KR', 360, 'dark', { kind: 'newer', version, by: 'installer' }],
    ['de-DE', 360, 'light', { kind: 'refused', version }],
    ['ko-KR', 360, 'light', { kind: 'newer', version, by: 'person' }],
  ] as const)('fits in %s at %d px, %s: %o', async (locale, width, scheme, newer) => {
    const look = { locale, width, scheme, newer, hello: greeting(locale.slice(0, 2)) };
    await withWindow(look, async ({ page }) => {
      await foot(page).waitFor();
      await foot(page).scrollIntoViewIfNeeded();
      await picture(page, join(chromium.pictures, `update-${locale}-${newer.kind}-${scheme}.png`));
      const by = 'by' in newer ? newer.by : '';
      expect(await foot(page).getByRole('button').count()).toBe(by === 'person' ? 1 : 0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await violations(page)).toEqual([]);
    });
  });

  it('is not asked for without a feed', async () => {
    await withWindow({}, async ({ page, engine }) => {
      await untilTitle(page, /./);
      expect(engine.asked.map(({ call }) => call)).not.toContain('newerVersion');
    });
  });
});

it('says so when the engine goes away, and keeps what is on the screen', async () => {
  await withWindow({}, async ({ page, engine, loopback }) => {
    await page.locator('button.primary').click();
    await press(page, 'Skip the questions');
    await untilTitle(page, 'Looking at the way');
    engine.tell({ name: 'ended', body: { runId: 'r1', report: reports.healthy } });
    await page.locator('.verdict').waitFor();
    await loopback.close();
    await page.getByRole('alert').getByText('lost touch').waitFor();
    await picture(page, join(chromium.pictures, '9-lost-verdict.png'));
    expect(await page.locator('.verdict').count()).toBe(1);
    await press(page, 'Look again');
    await untilTitle(page, 'no longer answers');
    await picture(page, join(chromium.pictures, '9-lost.png'));
    expect(await violations(page)).toEqual([]);
    await press(page, 'Back');
    await page.locator('.verdict').waitFor();
  });
});

it('copies the steps for IT', async () => {
  await withWindow({ hello: viewMode }, async ({ page }) => {
    await page.locator('details.advice summary').first().click();
    await press(page, 'Copy the message');
    await page.getByText('Copied').waitFor();
  });
});

it('a screen that cannot be drawn leaves no empty window behind', async () => {
  await withWindow({ hello: hello({ autoRun: true }) }, async ({ page, engine }) => {
    await page.locator('progress').waitFor();
    engine.tell({
      name: 'ended',
      body: { runId: 'r1', report: { ...reports.healthy, verdict: {} } as never },
    });
    await page.locator('.stuck').waitFor();
    expect(await title(page)).toBe('That did not work');
    expect(await page.locator('.brand').count()).toBe(1);
    await press(page, 'Try again');
    await page.locator('.stuck').waitFor({ state: 'detached' });
  });
});

it('a saved file that is dropped on the window is opened, and nothing else is', async () => {
  await withWindow({}, async ({ page, engine, complaints }) => {
    await page.locator('h1').waitFor();
    const drop = (name: string) =>
      page.evaluate((file) => {
        const data = new DataTransfer();
        data.items.add(new File(['PK'], file));
        const place = document.querySelector('main');
        for (const type of ['dragover', 'drop'])
          place?.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      }, name);
    await drop('broken.zip');
    await page.locator('main [role=alert]').waitFor();
    await drop('office.zip');
    await page.locator('.verdict').waitFor();
    expect(await page.locator('.notice-good').textContent()).toContain('7KQM-2X9D-4HTR');
    const asked = engine.asked.filter(({ call }) => call === 'openBundle').map((one) => one.asked);
    expect(asked).toEqual([
      { name: 'broken.zip', base64: 'UEs=' },
      { name: 'office.zip', base64: 'UEs=' },
    ]);
    expect(complaints).toEqual([]);
  });
});

it('goes through the steps by keyboard alone, and hands over what became of them', async () => {
  await withWindow({}, async ({ page, engine, complaints }) => {
    await untilTitle(page, 'find out why');
    await press(page, 'Start');
    await press(page, 'Skip the questions');
    await untilTitle(page, 'Looking at the way');
    const report = { ...reports.healthy, answers: { symptom: 'macos-network-configuration' } };
    engine.tell({ name: 'ended', body: { runId: 'r1', report } });
    await press(page, 'Go through the steps');
    await untilTitle(page, 'Update the Mac app');
    await press(page, 'Done, it still fails');
    await untilTitle(page, 'restart the Mac');
    await press(page, 'Back');
    await untilTitle(page, 'Update the Mac app');
    await press(page, 'I cannot do this');
    await press(page, 'Skip this step');
    await untilTitle(page, 'Use the browser meanwhile');
    await press(page, 'Done');
    await untilTitle(page, 'Write down what it says');
    await page.keyboard.press('Tab');
    await page.keyboard.type('network configuration');
    await press(page, 'Done');
    await untilTitle(page, 'Those were all the steps');
    await press(page, 'Copy the message');
    await page.getByText('Copied').waitFor();
    await press(page, 'Write an e-mail');
    await expect
      .poll(() => engine.asked.at(-1))
      .toEqual({ call: 'writeLetter', asked: { runId: 'r1', to: 'support', lang: 'en' } });
    await press(page, 'Save the proof');
    await untilTitle(page, 'Save the proof');
    const noted = engine.asked.findLast(({ call }) => call === 'noteSteps')?.asked;
    expect(noted).toMatchObject({
      steps: [
        { code: 'mac-update', state: 'impossible' },
        { code: 'mac-restart', state: 'not-done' },
        { code: 'mac-browser', state: 'done' },
        { code: 'note-message', state: 'done', note: 'network configuration' },
      ],
    });
    expect(complaints).toEqual([]);
  });
});

it.each(['en-US', 'ko-KR'])('greets without scrolling, in %s', async (locale) => {
  await withWindow({ locale, width: 1_060, height: 780 }, async ({ page }) => {
    await page.locator('h1').waitFor();
    await picture(page, join(chromium.pictures, `1-welcome-window.${locale}.png`));
    const left = await page.evaluate(
      () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
    );
    expect(left).toBeLessThanOrEqual(0);
  });
});
