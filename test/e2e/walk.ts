import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readZip, type ZipEntries } from '../../electron/bundle/read-bundle';
import { verifyBundle } from '../../electron/bundle/verify-bundle';
import type { Say, TextKey } from '../../shared/text/say';
import { speak } from '../../shared/text/tables';
import { isTooWide, picture, press as pressOn, violations } from '../browser/on-page';
import type { Driver, Eyes, Opened, Where } from './driver';

// The wizard as a person has it: their screen and the keyboard. Whether a browser or Electron shows it, nobody here knows.

/** For people to look at; not kept in the repository. */
const out = join(import.meta.dirname, '..', '..', 'out', 'e2e');

/** An empty folder for the pictures of one driver. */
export function beginScreens({ name }: Driver): void {
  const folder = join(out, name.toLowerCase());
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

export interface Walk extends Pick<Opened, 'page' | 'carryTo' | 'kill'> {
  readonly say: Say;
  /** Presses the button of that name, reached by Tab alone. */
  press(key: TextKey): Promise<void>;
  /** Waits for the title, then looks at the whole screen: nothing axe minds, nothing sideways; and a picture of it. */
  see(title: string | RegExp, name: string): Promise<void>;
  /** Saves from a screen that offers it, and returns what is in the zip that was written. */
  save(): Promise<ZipEntries>;
}

interface Story {
  /** Begins the names of its pictures. */
  readonly name: string;
  readonly where: Where;
  readonly eyes?: Eyes;
  readonly go: (walk: Walk) => Promise<void>;
}

/** Opens the wizard there; whatever the page asked of anybody else, or complained about, fails at the end. */
export async function walk(driver: Driver, { name, where, eyes = {}, go }: Story): Promise<void> {
  const { lang = 'en' } = eyes;
  const policy = { language: lang, ...where.policy };
  const opened = await driver.open({ ...where, policy }, eyes);
  const { page, carryTo, kill, complaints } = opened;
  const begin = join(out, driver.name.toLowerCase(), name);
  try {
    await go({ page, carryTo, kill, ...steps(page, speak(lang), begin) });
  } catch (error) {
    throw new Error([String(error), ...complaints].join('\n'), { cause: error });
  } finally {
    await opened.close();
  }
  expect(complaints).toEqual([]);
}

function steps(page: Page, say: Say, begin: string): Pick<Walk, 'say' | 'press' | 'see' | 'save'> {
  let screens = 0;
  const press = (key: TextKey): Promise<void> => pressOn(page, say(key));
  const see = async (title: string | RegExp, name: string): Promise<void> => {
    await page.locator('h1', { hasText: title }).waitFor();
    screens += 1;
    await picture(page, `${begin}-${screens}-${name}.png`);
    expect.soft(await violations(page), `${begin}: ${name}`).toEqual([]);
    expect.soft(await isTooWide(page), `${begin}: ${name} scrolls sideways`).toBe(false);
  };
  const save = async (): Promise<ZipEntries> => {
    await see(say('window.saving.title'), 'saving');
    await press('window.saving.save');
    await see(say('window.saved.title'), 'saved');
    const savedAs = (await page.locator('code.path').textContent()) ?? '';
    expect(await verifyBundle(savedAs)).toMatchObject({ ok: true, problems: [] });
    const read = await readZip(savedAs);
    if (read.kind === 'failed') throw new Error(read.why);
    return read.value.entries;
  };
  return { say, press, see, save };
}
