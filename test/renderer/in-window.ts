import type { Browser, Page } from 'playwright-core';
import { type Loopback, serveLoopback } from '../../electron/transport/loopback';
import type { Hello } from '../../shared/contract/contract';
import type { Update } from '../../shared/contract/update';
import { failed, ok } from '../../shared/outcome';
import type { Comparison } from '../../shared/report/report';
import { patienceMs } from '../browser/on-page';
import { type FakeEngine, fakeEngine } from '../fakes/fake-engine';
import { hello, hosts, preview, reports } from '../fakes/fake-reports';

export interface Look {
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
  readonly hello?: Hello;
  readonly saves?: () => boolean;
  /** Packing waits for it, so that its screen can be looked at. */
  readonly packing?: Promise<void>;
  readonly forcedColors?: boolean;
  /** The network this computer is on, asked anew each time. */
  readonly network?: () => string | null;
  /** What the engine says of another network. */
  readonly gate?: () => Comparison['validity'];
  /** What comes of fetching a newer version. */
  readonly brings?: () => Update;
  readonly newer?: Update;
}

export interface Open {
  readonly page: Page;
  readonly engine: FakeEngine;
  readonly loopback: Loopback;
  /** What the page complained about: broken content policy, missing files, bugs. */
  readonly complaints: string[];
}

/** Where it is drawn: a browser, and the window's files. */
export interface Drawn {
  readonly browser: Browser;
  readonly rendererFolder: string;
}

/** The window in Chromium over the loopback, a fake engine behind it. */
export async function inWindow(
  { browser, rendererFolder }: Drawn,
  {
    scheme = 'light',
    width = 1_000,
    height = 800,
    locale = 'en-US',
    hello: greeting = hello({ lang: locale }),
    saves = () => true,
    packing,
    forcedColors = false,
    network = () => 'office',
    gate = () => 'valid',
    newer = { kind: 'none' },
    brings = () => ({ kind: 'none' }),
  }: Look,
  use: (open: Open) => Promise<void>,
): Promise<void> {
  const engine = fakeEngine({
    hello: async () => ok(greeting),
    makePlan: async () =>
      ok({ plan: { id: 'full', looks: [{ kind: 'machine' }] }, expectedSeconds: 14, hosts }),
    startRun: async () => ok({ runId: 'r1' }),
    stopRun: async () => ok({}),
    networkNow: async () => ok({ fingerprint: network() }),
    signInNow: async () => ok({ page: 'another' }),
    repeatHere: async () => ok({ repeats: 2 }),
    gateNow: async () => ok({ validity: gate() }),
    skipHotspot: async () => ok({ report: reports.healthy }),
    openSession: async () =>
      ok({ runId: 'r1', network: 'office', waitsForHotspot: false, report: reports['dns-sinkhole'] }),
    forgetSession: async () => ok({}),
    startWatch: async () => ok({ watchId: 'w1' }),
    stopWatch: async () => ok({}),
    noteSteps: async () => ok({}),
    writeLetter: async () => ok({}),
    previewBundle: async () => {
      await packing;
      return ok(preview);
    },
    saveBundle: async () =>
      saves()
        ? ok({
            savedAs: '/home/ann/Downloads/clearway-2026-10-20.zip',
            sizeBytes: 88_000,
            caseCode: '7KQM-2X9D-4HTR',
          })
        : failed('cannot-write'),
    entryPart: async ({ name, part }) =>
      ok(
        name.endsWith('.png')
          ? {
              kind: 'picture',
              base64:
                'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
            }
          : { kind: 'text', text: `part ${part + 1} of ${name}` },
      ),
    showBundle: async () => ok({}),
    stopPacking: async () => ok({}),
    draftMail: async () => ok({}),
    sendBundle: async () => ok({}),
    openBundle: async ({ name }) =>
      name === 'broken.zip'
        ? failed('cannot-read', 'not-a-zip')
        : ok({
            name,
            report: reports['dns-sinkhole'],
            caseCode: '7KQM-2X9D-4HTR',
            isWhole: true,
            problems: [],
          }),
    newerVersion: async () => ok(newer),
    bringUpdate: async () => ok(brings()),
    quit: async () => ok({}),
    openPage: async () => ok({}),
  });
  const loopback = await serveLoopback({
    engine,
    onNews: engine.onNews,
    rendererFolder,
    log: () => {},
  });
  const context = await browser.newContext({
    colorScheme: scheme,
    viewport: { width, height },
    locale,
    reducedMotion: 'reduce',
    forcedColors: forcedColors ? 'active' : 'none',
  });
  context.setDefaultTimeout(patienceMs);
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(loopback.url);
    await use({ page, engine, loopback, complaints });
  } catch (error) {
    throw new Error([String(error), ...complaints].join('\n'), { cause: error });
  } finally {
    await context.close();
    await loopback.close();
  }
}
