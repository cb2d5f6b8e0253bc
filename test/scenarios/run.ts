import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { check } from '../../electron/engine/check';
import { catalogue } from '../../shared/catalogue/endpoints';
import type { Report } from '../../shared/report/report';
import { healthyWorld } from '../world/healthy';
import { changed } from '../world/modifiers';
import { createWorld } from '../world/world';
import type { Scenario } from './scenario';

/** A few of each sort: what a rule says does not depend on how many hosts there are. */
const some = new Set([
  'chatgpt.com',
  'ws.chatgpt.com',
  'auth.openai.com',
  'api.openai.com',
  'challenges.cloudflare.com',
  'cdn.oaistatic.com',
  'persistent.oaistatic.com',
  'files.oaiusercontent.com',
  'sdmntprwestus.oaiusercontent.com',
  'oaiusercontent.com',
  'cdn.workos.com',
  'chatgpt.livekit.cloud',
  'register.appattest.apple.com',
  'ios.chat.openai.com',
]);
export const shorter = {
  ...catalogue,
  endpoints: catalogue.endpoints.filter(({ hosts }) => hosts.some((host) => some.has(host))),
};

export const rowsFor = ({ plan }: Pick<Scenario, 'plan'>) => (plan === 'full' ? catalogue : shorter);

type Status = Report['verdict']['status'];

export interface Ran {
  readonly report: Report;
  /** What was said of the web while other looks went on. */
  readonly soFar: Status | null;
  readonly log: readonly string[];
  readonly open: { readonly sockets: number; readonly datagrams: number };
  /** This machine had other things to do: what was measured may tell of it rather than of the world. */
  readonly wasHeldUp: boolean;
}

/** So late a timer comes on a machine that is busy elsewhere; a run's own work seldom takes half of that at a stretch. */
const heldUpMs = 100;

/** The whole engine in a pretend world: the product, from the first look to the verdict. */
export const diagnosed = (scenario: Pick<Scenario, 'world' | 'answers' | 'plan'>): Promise<Ran> =>
  inTurn(() => lookAndTell(scenario));

async function lookAndTell(scenario: Pick<Scenario, 'world' | 'answers' | 'plan'>): Promise<Ran> {
  const running = createWorld(changed(healthyWorld(catalogue), ...scenario.world));
  const log: string[] = [];
  let soFar: Status | null = null;
  const late = monitorEventLoopDelay({ resolution: 10 });
  late.enable();
  try {
    const report = await check({
      io: running.io,
      answers: scenario.answers ?? {},
      planId: scenario.plan ?? 'quick',
      catalogue: { rows: rowsFor(scenario), source: 'built-in' },
      roots: { date: 'test', laboratory: [] },
      tool: { name: 'clearway', version: 'test', mode: 'headless' },
      signal: new AbortController().signal,
      tell: () => {},
      tellSoFar: (status) => {
        soFar = status;
      },
      log: (line) => log.push(line),
    });
    await pause(100);
    return { report, soFar, log, open: running.open(), wasHeldUp: late.max / 1e6 > heldUpMs };
  } finally {
    late.disable();
    await running.close();
  }
}

/**
 * A run is busy at first and may then wait for seconds. Servers and clients share one thread here, so two busy ones at
 * once would look like a slow network: the next begins when this one is done, or only waits.
 */
let busy: Promise<unknown> = Promise.resolve();

function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const begun = busy.then(() => ({ ended: run() }));
  busy = begun.then(({ ended }) => Promise.race([ended.catch(() => {}), untilItWaits()]));
  return begun.then(({ ended }) => ended);
}

/** As long as one look may be hedged (electron/probes/deadlines.ts): sooner, a run may only have paused for breath. */
const breathMs = 450;

async function untilItWaits(): Promise<void> {
  for (;;) {
    const before = performance.eventLoopUtilization();
    await pause(breathMs);
    if (performance.eventLoopUtilization(before).utilization < 0.3) return;
  }
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
