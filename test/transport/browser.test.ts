import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { browserPlaces } from '../../electron/io/browsers';
import { type Loopback, serveLoopback } from '../../electron/transport/loopback';
import { anItem, recordingEngine } from './recording-engine';

// What a real browser lets through: the guards as the page, and as another site, see them.

const executablePath = browserPlaces(process.env, process.platform).find((path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
});

const script = `
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  const headers = { authorization: 'Bearer ' + token, 'content-type': 'application/json' };
  window.call = (name) => fetch('/call/' + name, { method: 'POST', headers, body: '{}' }).then((r) => r.json());
  window.news = '';
  fetch('/news', { headers }).then(async ({ body }) => {
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) { const { value, done } = await reader.read(); if (done) return; window.news += value; }
  });
  try { document.body.innerHTML = '<b>x</b>'; window.sink = 'open'; } catch { window.sink = 'shut'; }
  try { new Function('return 1')(); window.evaluation = 'open'; } catch { window.evaluation = 'shut'; }
`;

let browser: Browser | undefined;
let folder: string;
let fake: ReturnType<typeof recordingEngine>;
let loopback: Loopback;
let elsewhere: Server;
let elsewhereUrl: string;
let page: Page;

beforeAll(async () => {
  if (executablePath === undefined) return;
  // Chromium's sandbox cannot be set up by root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await chromium.launch({ executablePath, args });
  folder = await mkdtemp(join(tmpdir(), 'loopback-browser-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><body><script src="app.js"></script>');
  await writeFile(join(folder, 'app.js'), script);
  fake = recordingEngine();
  const { engine, onNews } = fake;
  loopback = await serveLoopback({ engine, onNews, rendererFolder: folder, log: () => undefined });
  elsewhere = createServer((_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><title>another site</title><body>'),
  );
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  elsewhereUrl = `http://localhost:${(elsewhere.address() as AddressInfo).port}/`;
});

afterAll(async () => {
  await browser?.close();
  await loopback?.close();
  elsewhere?.close();
  if (folder !== undefined) await rm(folder, { recursive: true });
});

beforeEach(async ({ skip }) => {
  if (browser === undefined) return skip('no Chrome, Edge, Chromium or Brave on this machine');
  fake.asked.length = 0;
  page = await browser.newPage();
  return async () => {
    await page.close();
  };
});

const seen = <T>(name: string) =>
  page.evaluate((key) => (globalThis as unknown as Record<string, T>)[key], name);

it('our page comes in with its ticket, calls, and hears the news', async () => {
  await page.goto(loopback.invite());
  expect(new URL(page.url()).pathname).toBe('/');
  const answer = await page.evaluate(() =>
    (globalThis as unknown as { call(name: string): Promise<unknown> }).call('hello'),
  );
  expect(answer).toEqual({ kind: 'ok', value: { called: 'hello' } });
  fake.say(anItem);
  await expect.poll(() => seen<string>('news')).toContain(JSON.stringify(anItem));
});

it('a text cannot become markup or a script in our page, and it reaches no other address', async () => {
  await page.goto(loopback.invite());
  expect([await seen('sink'), await seen('evaluation')]).toEqual(['shut', 'shut']);
  const reached = await page.evaluate(
    (url) =>
      fetch(url, { mode: 'no-cors' }).then(
        () => 'reached',
        () => 'refused',
      ),
    elsewhereUrl,
  );
  expect(reached).toBe('refused');
});

it('a ticket that was used lets no second window in', async () => {
  const url = loopback.invite();
  await page.goto(url);
  expect((await page.goto(url))?.status()).toBe(410);
});

it.each<[string, string]>([
  [
    'a call',
    `fetch(at + '/call/hello', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })`,
  ],
  [
    'a call that needs no preflight',
    `fetch(at + '/call/hello', { method: 'POST', body: '{}', mode: 'no-cors' })`,
  ],
  ['the page, to read it', `fetch(at + '/').then((r) => r.text())`],
  ['the news', `fetch(at + '/news')`],
])('another site gets nothing by asking for %s', async (_, code) => {
  await page.goto(elsewhereUrl);
  const outcome = await page.evaluate(
    `(async (at) => { try { const r = await (${code}); return r.type === 'opaque' ? 'opaque' : 'read'; } catch { return 'refused'; } })('${new URL(loopback.url).origin}')`,
  );
  expect(['refused', 'opaque']).toContain(outcome);
  expect(fake.asked).toEqual([]);
});

it('another site can neither run our script nor frame our page', async () => {
  await page.goto(elsewhereUrl);
  const at = new URL(loopback.url).origin;
  const loaded = await page.evaluate(
    (src) =>
      new Promise((resolve) => {
        const element = document.createElement('script');
        element.onload = () => resolve('loaded');
        element.onerror = () => resolve('refused');
        element.src = src;
        document.body.append(element);
      }),
    `${at}/app.js`,
  );
  expect(loaded).toBe('refused');
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
  }, at);
  await page.waitForTimeout(300);
  expect(await page.frames()[1]?.locator('script[src="app.js"]').count()).toBe(0);
});
