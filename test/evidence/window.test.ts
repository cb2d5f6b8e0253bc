import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type CollectorOptions, createCollector } from '../../electron/evidence/collector';
import { unpack } from '../../electron/io/packed-text';
import { chunkNames } from '../../shared/bundle/evidence-entries';
import { sliceOf } from '../../shared/bundle/packed';
import { noSecrets } from '../../shared/bundle/secrets';
import { failed, ok } from '../../shared/outcome';
import type { Report } from '../../shared/report/report';
import { speak } from '../../shared/text/tables';
import { isTooWide, picture, press as pressOn, tabTo, violations } from '../browser/on-page';
import { fakeEngine } from '../fakes/fake-engine';
import { hello, hosts, preview, reports } from '../fakes/fake-reports';
import { fullHar } from '../har/hars';
import { inChromium } from '../renderer/chromium';
import { onLoopback, type Seen } from '../renderer/on-loopback';
import { type FakeRecordingWindow, fakeRecordingWindow, sayVisit } from './fake-window';
import { talkative } from './pngs';

const chromium = inChromium('evidence-screens');

interface Variant extends Seen {
  readonly name: string;
}

interface Open {
  readonly page: Page;
  readonly collected: ReturnType<typeof createCollector>['collected'];
  readonly complaints: string[];
}

/** The window at a verdict, with the real collector behind it. */
async function withWindow(
  variant: Variant,
  doors: Pick<CollectorOptions, 'openWindow' | 'seeScreen'>,
  use: (open: Open) => Promise<void>,
  answers: Report['answers'] = {},
): Promise<void> {
  const collector = createCollector({
    ...doors,
    url: 'https://chatgpt.com/',
    secrets: async () => noSecrets,
    clock: { now: Date.now, ticks: () => performance.now() },
    tell: (body) => engine.tell({ name: 'evidence', body }),
    log: () => {},
  });
  const engine = fakeEngine({
    hello: async () => ok(hello({ lang: variant.locale ?? 'en-US' })),
    makePlan: async () =>
      ok({ plan: { id: 'full', looks: [{ kind: 'machine' }] }, expectedSeconds: 14, hosts }),
    startRun: async () => ok({ runId: 'r1' }),
    networkNow: async () => ok({ fingerprint: 'office' }),
    previewBundle: async () => ok(preview),
    ...collector.calls,
  });
  try {
    await onLoopback(chromium, engine, variant, async ({ page, complaints }) => {
      await page.locator('button.primary').first().click();
      await page.locator('button.link').first().click();
      await page.locator('progress[value]').waitFor();
      engine.tell({
        name: 'ended',
        body: { runId: 'r1', report: { ...reports['dns-sinkhole'], answers } },
      });
      await page.locator('.verdict').waitFor();
      await use({ page, complaints, collected: collector.collected });
    });
  } finally {
    await collector.close();
  }
}

/** The hint of a field is part of its label: the beginning of a name is enough. */
const begins = (name: string) => new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
const reach = (page: Page, name: string): Promise<void> => tabTo(page, begins(name));
const press = (page: Page, name: string): Promise<void> => pressOn(page, begins(name));

async function check(page: Page, screen: string, { name }: Variant): Promise<void> {
  await picture(page, join(chromium.pictures, `${screen}-${name}.png`));
  expect.soft(await violations(page), `${screen} in ${name}`).toEqual([]);
  expect.soft(await isTooWide(page), `${screen} in ${name} scrolls sideways`).toBe(false);
}

/** A JPEG as a camera writes it: with a part that tells where and when. */
async function jpegWithPlace(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: 640, height: 360 });
    const pen = canvas.getContext('2d');
    if (pen) {
      pen.fillStyle = '#246';
      pen.fillRect(0, 0, 640, 360);
      pen.fillStyle = '#fff';
      pen.font = '32px sans-serif';
      pen.fillText('Something went wrong', 60, 180);
    }
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
  });
  const jpeg = Buffer.from(base64, 'base64');
  const exif = Buffer.from('Exif\0\0MM\0*\0\0\0\u0008\0\0 GPS 37.5665 N 126.9780 E by ann.lee');
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

const choose = (page: Page, accept: string, file: { name: string; mimeType: string; buffer: Buffer }) =>
  page.locator(`input[accept="${accept}"]`).setInputFiles(file);
const har = (buffer = Buffer.from(JSON.stringify(fullHar()))) => ({
  name: 'mine.har',
  mimeType: 'application/json',
  buffer,
});

const recordable = (): { window: FakeRecordingWindow; openWindow: CollectorOptions['openWindow'] } => {
  const data = talkative().toString('base64');
  const window = fakeRecordingWindow({ 'Page.captureScreenshot': { data } });
  return { window, openWindow: async () => ok(window) };
};

const variants: readonly Variant[] = [
  { name: 'light' },
  { name: 'dark', scheme: 'dark' },
  { name: 'narrow', width: 360 },
  { name: 'korean', locale: 'ko-KR' },
  { name: 'korean-narrow', locale: 'ko-KR', width: 360, scheme: 'dark' },
  { name: 'forced-colors', forcedColors: true },
];

describe.each(variants)('in $name', (variant) => {
  it('every state is free of barriers', async () => {
    const say = speak(variant.locale === 'ko-KR' ? 'ko' : 'en');
    const { window, openWindow } = recordable();
    await withWindow(variant, { openWindow }, async ({ page, complaints }) => {
      await page.getByRole('button', { name: say('window.evidence.open') }).click();
      await page.locator('.showing').waitFor();
      await check(page, '1-empty', variant);
      await page.getByRole('button', { name: say('window.evidence.record.start') }).click();
      await page.getByRole('button', { name: say('window.evidence.record.picture') }).waitFor();
      sayVisit(window, 'https://chatgpt.com/');
      await page.getByRole('timer').waitFor();
      await check(page, '2-recording', variant);
      await page.getByRole('button', { name: say('window.back') }).click();
      await page.locator('.verdict').waitFor();
      await check(page, '3-recording-elsewhere', variant);
      await page.getByRole('button', { name: say('window.evidence.open') }).click();
      await page.getByRole('button', { name: say('window.evidence.record.stop') }).click();
      await page.locator('.items li').waitFor();
      await choose(page, 'image/*', {
        name: 'a.jpg',
        mimeType: 'image/jpeg',
        buffer: await jpegWithPlace(page),
      });
      await page.locator('img.picture').waitFor();
      await choose(page, '.har', har(Buffer.from('{"log":')));
      await page.getByRole('alert').waitFor();
      await check(page, '4-added', variant);
      expect(complaints).toEqual([]);
    });
  });
});

const plain: Variant = { name: 'plain' };

it('starts the description with what the person said before, once', async () => {
  const answers = { symptom: 'something-else', words: 'The answer stops after one line.' };
  await withWindow(
    plain,
    {},
    async ({ page, collected }) => {
      await press(page, 'Show us what happens');
      const what = page.getByLabel('What goes wrong?');
      expect(await what.inputValue()).toBe(answers.words);
      // Said to the engine as well, so that it is saved as it is shown.
      expect(collected().account.what).toBe(answers.words);
      await what.fill('');
      await press(page, 'Back');
      await press(page, 'Show us what happens');
      expect(await what.inputValue()).toBe('');
    },
    answers,
  );
});

it('the whole way is open to the keyboard, and what was written and added is what is saved', async () => {
  const { window, openWindow } = recordable();
  await withWindow(plain, { openWindow }, async ({ page, collected }) => {
    await press(page, 'Show us what happens');
    await page.locator('.showing').waitFor();
    await press(page, 'Open the window and record');
    await page.getByRole('timer').waitFor();
    expect(await focused(page)).toBe('Stop recording');
    sayVisit(window, 'https://chatgpt.com/');
    await press(page, 'Take a picture of that window');
    await page.locator('img.picture').waitFor();
    await page.locator('h1').focus();
    await press(page, 'Stop recording');
    await expect.poll(() => collected().items.length).toBe(2);
    await reach(page, 'What goes wrong?');
    await page.keyboard.type('It stops');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Open\nAsk');
    await press(page, 'Go on to saving');
    await page.locator('.entries').waitFor();
    expect(collected().account).toEqual({ what: 'It stops', steps: 'Open\nAsk', when: '' });
    await press(page, 'Show us what happens');
    await page.locator('.items li').first().waitFor();
    await press(page, 'Remove Picture of the recorded window');
    await expect.poll(() => collected().items.map(({ kind }) => kind)).toEqual(['recording']);
    // The pressed button is gone; what follows is near.
    await expect.poll(() => focused(page)).toBe('Added so far');
    expect(await page.locator('textarea').first().inputValue()).toBe('It stops');
  });
});

it('a photograph that is chosen keeps its looks and loses where and when it was taken', async () => {
  await withWindow(plain, {}, async ({ page, collected }) => {
    await page.getByRole('button', { name: 'Show us what happens' }).click();
    const jpeg = await jpegWithPlace(page);
    expect(jpeg.includes('GPS')).toBe(true);
    await choose(page, 'image/*', { name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: jpeg });
    await page.locator('img.picture').waitFor();
    const [item] = collected().items;
    expect(item).toMatchObject({ kind: 'picture', of: 'file', width: 640, height: 360 });
    const [file] = collected().files;
    const bytes = sliceOf(file?.bytes ?? new Uint8Array(), 0, 1e9, unpack);
    expect(chunkNames(bytes)).toEqual(['IHDR', 'IDAT', 'IEND']);
    expect(Buffer.from(bytes).includes('GPS')).toBe(false);
    // The picture on the screen is the very one that is saved.
    const shown = await page.locator('img.picture').getAttribute('src');
    expect(shown).toBe(`data:image/png;base64,${Buffer.from(bytes).toString('base64')}`);
  });
});

it.each(['drop', 'paste'])('files can be brought by %s, wherever on the screen', async (how) => {
  await withWindow(plain, {}, async ({ page, collected }) => {
    await page.getByRole('button', { name: 'Show us what happens' }).click();
    await page.locator('.drop').waitFor();
    const files = { har: JSON.stringify(fullHar()), png: talkative().toString('base64') };
    await page.evaluate(
      ({ har: text, png, how: by }) => {
        const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([text], 'a.har'));
        data.items.add(new File([bytes], 'a.png', { type: 'image/png' }));
        const place = document.querySelector('h1') ?? document.body;
        const options = { bubbles: true, cancelable: true };
        if (by === 'drop') place.dispatchEvent(new DragEvent('drop', { ...options, dataTransfer: data }));
        else document.dispatchEvent(new ClipboardEvent('paste', { ...options, clipboardData: data }));
      },
      { ...files, how },
    );
    await expect.poll(() => collected().items.map(({ kind }) => kind)).toEqual(['har', 'picture']);
  });
});

it('a large HAR comes in pieces, and can be given up', async () => {
  const entry = fullHar().log.entries[0];
  const entries = Array.from({ length: 2_500 }, () => entry);
  const large = Buffer.from(JSON.stringify({ log: { ...fullHar().log, entries } }));
  expect(large.length).toBeGreaterThan(4_000_000);
  await withWindow(plain, {}, async ({ page, collected }) => {
    await page.getByRole('button', { name: 'Show us what happens' }).click();
    // A slow engine: there is time to change one's mind.
    let lateMs = 700;
    await page.route('**/call/addPiece', async (route) => {
      await new Promise((done) => setTimeout(done, lateMs));
      await route.continue();
    });
    await choose(page, '.har', har(large));
    await page.getByRole('button', { name: 'Cancel' }).click();
    lateMs = 0;
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    await page.unroute('**/call/addPiece');
    expect(collected().items).toEqual([]);
    await choose(page, '.har', har(large));
    await page.locator('.items li').waitFor();
    expect(collected().items).toMatchObject([{ kind: 'har', requests: 2_500 }]);
  });
});

it.each<[string, string, Buffer, string]>([
  ['.har', 'a.har', Buffer.from('hello'), 'This is not a .har file, or it is damaged.'],
  ['image/*', 'a.png', Buffer.from('hello'), 'This is not a picture that Clearway can read.'],
  ['image/*', 'a.pdf', Buffer.from('hello'), 'Only .har files and pictures can be added.'],
])('says why it could not be added: %s %s', async (accept, name, buffer, words) => {
  await withWindow(plain, {}, async ({ page }) => {
    await page.getByRole('button', { name: 'Show us what happens' }).click();
    const mimeType = name.endsWith('.png') ? 'image/png' : 'application/octet-stream';
    await choose(page, accept, { name, mimeType, buffer });
    await expect.poll(() => page.getByRole('alert').textContent()).toBe(words);
  });
});

it('where no browser can be recorded, it says so and how to make a file instead', async () => {
  await withWindow(plain, { openWindow: async () => failed('no-browser') }, async ({ page }) => {
    await page.getByRole('button', { name: 'Show us what happens' }).click();
    await page.getByRole('button', { name: 'Open the window and record' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toMatch(/No browser .*F12/);
    await picture(page, join(chromium.pictures, '5-no-browser.png'));
  });
});
