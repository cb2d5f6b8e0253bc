import { createEngine } from '../../electron/engine/engine';
import type { Setup } from '../../electron/engine/setup';
import type { Io } from '../../electron/io/io';
import type { NewsItem } from '../../shared/contract/contract';
import type { Policy } from '../../shared/policy/policy';
import { healthyWorld } from '../world/healthy';
import { changed, type Modifier } from '../world/modifiers';
import { smallCatalogue } from '../world/small-catalogue';
import { createWorld, type Running } from '../world/world';

// Nothing of the test runner: this also runs inside Electron (test/e2e/electron-main.ts).

/** A pretended network with few hosts; everything is well but for these changes. */
export const networkOf = (...modifiers: readonly Modifier[]): Running =>
  createWorld(changed(healthyWorld(smallCatalogue), ...modifiers));

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

export interface Computer {
  /** Where its bundles go. */
  readonly folder: string;
  readonly mode: 'window' | 'desktop';
  readonly sessionFolder?: string | undefined;
  readonly policy?: Policy | undefined;
  readonly watchEverySeconds?: number | undefined;
}

/** An engine on a computer that may be carried from one network to another. */
export function carriedComputer(
  first: Running,
  { folder, mode, sessionFolder, policy = {}, watchEverySeconds }: Computer,
) {
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
    mode,
    openPage: (url) => opened.push(url),
    ...(watchEverySeconds !== undefined && { watchEverySeconds }),
  });
  const news: NewsItem[] = [];
  onNews((item) => news.push(item));
  return {
    engine,
    onNews,
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
