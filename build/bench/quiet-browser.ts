import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { DevToolsPipe } from '../../electron/evidence/devtools-pipe';

/** When a page could be used, in milliseconds. */
export interface Interactive {
  readonly sinceNavigationMs: number;
  /** After the browser called the page loaded; 0 when it could be used before. */
  readonly sinceLoadMs: number;
}

/** A page that was loaded as a person loads it. */
export interface LoadedPage {
  /** What the page itself noted as `window.interactive`. */
  readonly interactive: Interactive;
  metrics(): Promise<Readonly<Record<string, number>>>;
  close(): Promise<void>;
}

export interface QuietBrowser {
  load(url: string, script: string): Promise<LoadedPage>;
  close(): Promise<void>;
}

/** How often the page is asked; seldom, since every question is work for it. */
const askMs = 100;
const patienceMs = 20_000;

/**
 * An installed Chromium that is left alone. A driver made for tests puts 300 KB of scripts into each page and has the
 * stack of every request recorded, for which V8 reads all of our code once more: half of what it measures is itself.
 */
export async function quietBrowser(executablePath: string): Promise<QuietBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'clearway-bench-'));
  const child = spawn(
    executablePath,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const pipe = new DevToolsPipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const send = async <T>(method: string, params: object = {}, session = ''): Promise<T> =>
    (await pipe.send(method, params, session)) as T;
  await send('Browser.getVersion');

  return {
    async load(url, script) {
      // A context of its own: nothing is in its cache.
      const { browserContextId } = await send<{ browserContextId: string }>('Target.createBrowserContext');
      const blank = { url: 'about:blank', browserContextId, width: 1_280, height: 720 };
      const { targetId } = await send<{ targetId: string }>('Target.createTarget', blank);
      const attached = await send<{ sessionId: string }>('Target.attachToTarget', {
        targetId,
        flatten: true,
      });
      const { sessionId } = attached;
      await send('Page.enable', {}, sessionId);
      await send('Page.addScriptToEvaluateOnNewDocument', { source: script }, sessionId);
      // An empty page must be there before its time is taken: starting a process for it is the browser's own matter.
      await pause(200);
      await send('Page.navigate', { url }, sessionId);
      const interactive = async (): Promise<Interactive> => {
        for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += askMs) {
          await pause(askMs);
          const asked = { expression: 'window.interactive', returnByValue: true };
          const { result } = await send<{ result: { value?: Interactive } }>(
            'Runtime.evaluate',
            asked,
            sessionId,
          );
          if (result.value) return result.value;
        }
        throw new Error('the window showed no button');
      };
      return {
        interactive: await interactive(),
        async metrics() {
          await send('Performance.enable', {}, sessionId);
          type Metrics = { metrics: readonly { name: string; value: number }[] };
          const { metrics } = await send<Metrics>('Performance.getMetrics', {}, sessionId);
          return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
        },
        async close() {
          await send('Target.disposeBrowserContext', { browserContextId });
        },
      };
    },
    async close() {
      await send('Browser.close').catch(() => {});
      await gone;
      pipe.end();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
