import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { asRoot, executablePath, missing, root, surroundings } from './runtime';

const main = join(root, 'dist', 'main.cjs');

let electron: ElectronApplication | undefined;
let page: Page;

beforeAll(async () => {
  if (missing !== null) return;
  electron = await _electron.launch({
    ...(executablePath !== null && { executablePath }),
    args: [...asRoot, main],
    env: surroundings(),
  });
  page = await electron.firstWindow();
});

afterAll(() => electron?.close());

beforeEach(({ skip }) => {
  if (missing !== null) skip(missing);
});

it('the wizard opens on its first screen', async () => {
  expect(page.url()).toBe('app://clearway/');
  await page.getByRole('heading').first().waitFor({ timeout: 20_000 });
  expect(await page.getByRole('button').count()).toBeGreaterThan(0);
});

it('the page has the contract and neither Node nor Electron', async () => {
  const seen = await page.evaluate(() => ({
    calls: typeof (globalThis as unknown as { clearway?: { hello?: unknown } }).clearway?.hello,
    node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
  }));
  expect(seen).toEqual({ calls: 'function', node: [] });
});

it('the engine answers the page', async () => {
  const hello = await page.evaluate(() =>
    (globalThis as unknown as { clearway: { hello(asked: object): Promise<unknown> } }).clearway.hello({}),
  );
  expect(hello).toMatchObject({ kind: 'ok', value: { mode: 'desktop' } });
});

it('the page reaches nothing but itself', async () => {
  const outcome = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'reached',
      () => 'refused',
    ),
  );
  expect(outcome).toBe('refused');
});

it('the page opens no window and goes nowhere', async () => {
  await page.evaluate(() => void window.open('https://example.com/'));
  await page.evaluate(() => void location.assign('https://example.com/'));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(electron?.windows().map((window) => window.url())).toEqual(['app://clearway/']);
});

it('the same executable is the command line, without a window', async () => {
  const { stdout } = await promisify(execFile)(executablePath ?? '', [...asRoot, main, '--version']);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(stdout).toContain(version);
});
