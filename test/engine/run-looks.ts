import { expect } from 'vitest';
import { type RunOptions, runPlan } from '../../electron/engine/run-plan';
import { probes } from '../../electron/probes';
import type { Probes } from '../../electron/probes/probe';
import type { Look } from '../../shared/plan/look';
import { fakeIo } from '../fakes/fake-io';
import { inVirtualTime } from '../fakes/virtual-time';

/** The clock of virtual time. */
export const clock = { now: () => Date.now(), ticks: () => performance.now() };

/** Runs these looks in virtual time, by probes that take the place of ours. Nothing goes wrong that the log would tell. */
export const runLooks = (
  looks: readonly Look[],
  told: Partial<Probes>,
  {
    stop = () => new AbortController().signal,
    ...options
  }: Partial<Pick<RunOptions, 'io' | 'followUps' | 'tellWeb'>> & { readonly stop?: () => AbortSignal } = {},
) =>
  inVirtualTime(() =>
    runPlan(
      { id: 'full', looks: [...looks] },
      {
        io: fakeIo({ clock }),
        probes: { ...probes, ...told },
        followUps: [],
        signal: stop(),
        tell: () => {},
        log: (line) => expect(line).toBe(''),
        ...options,
      },
    ),
  );

/** Over after so long, or as soon as it is stopped. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, ms);
    signal.addEventListener('abort', () => done(), { once: true });
  });
