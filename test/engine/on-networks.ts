import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect } from 'vitest';
import { createEngine } from '../../electron/engine/engine';
import type { Setup } from '../../electron/engine/setup';
import type { Io } from '../../electron/io/io';
import type { Engine, NewsItem } from '../../shared/contract/contract';
import type { Outcome } from '../../shared/outcome';
import type { Policy } from '../../shared/policy/policy';
import type { Report } from '../../shared/report/report';
import { healthyWorld } from '../world/healthy';
import { changed, cutOnName, type Modifier, under } from '../world/modifiers';
import { smallCatalogue } from '../world/small-catalogue';
import { createWorld, type Running } from '../world/world';

export const folder = mkdtempSync(join(tmpdir(), 'clearway-engine-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

export const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

export const worldOf = (...modifiers: readonly Modifier[]): Running => {
  const running = createWorld(changed(healthyWorld(smallCatalogue), ...modifiers));
  closing.push(() => running.close());
  return running;
};

/** Seen from outside as somebody else. */
export const seenAs =
  (address: string): Modifier =>
  (world) => ({
    ...world,
    web: (request) => {
      const answer = world.web(request);
      if (request.path !== '/cdn-cgi/trace' || typeof answer === 'string' || !('body' in answer))
        return answer;
      return { ...answer, body: String(answer.body).replace(/ip=\S+/, `ip=${address}`) };
    },
  });

export const gatewayIs =
  (gateway: string): Modifier =>
  (world) => ({ ...world, machine: { ...world.machine, gateway } });

/** The network of a phone: another gateway, and seen from outside as somebody else. */
export const phone: Modifier = (world) => seenAs('203.0.113.99')(gatewayIs('172.20.10.1')(world));
export const filter = cutOnName(under('ws.chatgpt.com'));

/** What a call that works brings back. */
export const done = <T>(said: Outcome<T>): T => {
  if (said.kind === 'failed') throw new Error(`${said.why} ${said.detail ?? ''}`);
  return said.value;
};

interface More {
  readonly sessionFolder?: string;
  readonly policy?: Policy;
  readonly watchEverySeconds?: number;
}

/** An engine on a computer that may be carried from one network to another. */
export function onNetworks(first: Running, { watchEverySeconds, policy = {}, sessionFolder }: More = {}) {
  let here = first;
  let offsetMs = 0;
  const clock = { now: () => Date.now() + offsetMs, ticks: () => performance.now() };
  const door = new Proxy({} as Io, {
    get: (_, name) => (name === 'clock' ? clock : here.io[name as keyof Io]),
  });
  const io = new Proxy(door, {
    get: (_, name) => (name === 'fresh' ? () => ({ ...here.io, clock }) : Reflect.get(door, name)),
  });
  const setup: Setup = {
    io,
    policy,
    catalogue: { rows: smallCatalogue, source: 'built-in' },
    roots: { date: 'test', laboratory: [] },
    bundleFolder: folder,
    ...(sessionFolder !== undefined && { sessionFolder }),
  };
  const opened: string[] = [];
  const { engine, onNews, close } = createEngine({
    setup,
    mode: 'window',
    openPage: (url) => opened.push(url),
    ...(watchEverySeconds !== undefined && { watchEverySeconds }),
  });
  closing.push(close);
  const ended = new Map<string, Report>();
  const news: NewsItem[] = [];
  onNews((item) => {
    news.push(item);
    if (item.name === 'ended') ended.set(item.body.runId, item.body.report);
  });

  type Wish = Pick<Parameters<Engine['startRun']>[0], 'leg' | 'pairedWith' | 'since'>;
  const look = async (wish: Wish) => {
    const { runId } = done(await engine.startRun({ answers: {}, plan: 'full', ...wish }));
    await expect.poll(() => ended.has(runId), { timeout: 25_000 }).toBe(true);
    return { runId, report: ended.get(runId) as Report };
  };
  return {
    engine,
    onNews,
    look,
    news,
    close,
    opened,
    carryTo: (other: Running) => {
      here = other;
    },
    /** As if the computer slept. */
    sleep: (ms: number) => {
      offsetMs += ms;
    },
  };
}
