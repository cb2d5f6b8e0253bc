import { afterEach, expect } from 'vitest';
import { connect, createWishes, type World } from '../../renderer/state/effects';
import { createAppStore, type Memory } from '../../renderer/state/store';
import type { Engine } from '../../shared/contract/contract';
import { ok } from '../../shared/outcome';
import { speak } from '../../shared/text/tables';
import { fakeEngine } from '../fakes/fake-engine';
import { hello, hosts, preview, reports } from '../fakes/fake-reports';

/** An engine that does whatever it is asked. */
export const willing: Partial<Engine> = {
  hello: async () => ok(hello()),
  makePlan: async () => ok({ plan: { id: 'full', looks: [{ kind: 'machine' }] }, expectedSeconds: 9, hosts }),
  startRun: async () => ok({ runId: 'r1' }),
  stopRun: async () => ok({}),
  networkNow: async () => ok({ fingerprint: 'office' }),
  repeatHere: async () => ok({ repeats: 2 }),
  gateNow: async () => ok({ validity: 'valid' }),
  skipHotspot: async () => ok({ report: reports.healthy }),
  startWatch: async () => ok({ watchId: 'w1' }),
  stopWatch: async () => ok({}),
  forgetSession: async () => ok({}),
  previewBundle: async () => ok(preview),
  saveBundle: async () => ok({ savedAs: '/tmp/a.zip', sizeBytes: 5, caseCode: '7KQM-2X9D-4HTR' }),
  showBundle: async () => ok({}),
};

export const partings: (() => void)[] = [];
afterEach(() => {
  for (const part of partings.splice(0)) part();
});

/** The window without its screens: the store, and what stages set off, before an engine that answers so. */
export function open(answers: Partial<Engine>, memory?: Memory) {
  const engine = fakeEngine(answers);
  const hearers = new Set<(lost: boolean) => void>();
  const world: World = {
    engine,
    ticks: () => 1_000,
    onLost(hear) {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  };
  const store = createAppStore(memory, speak);
  partings.push(connect(store, world));
  return {
    engine,
    store,
    wishes: createWishes(store, world),
    setLost: (lost: boolean) => {
      for (const hear of hearers) hear(lost);
    },
    happened: store.getState().happened,
    at: (stage: string) => expect.poll(() => store.getState().stage.at).toBe(stage),
  };
}
