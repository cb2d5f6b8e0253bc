import { afterEach, expect, it, vi } from 'vitest';
import { connect, createWishes, type World } from '../../renderer/state/effects';
import { createAppStore, type Memory } from '../../renderer/state/store';
import type { Engine } from '../../shared/contract/contract';
import { failed, ok } from '../../shared/outcome';
import { fakeEngine } from '../fakes/fake-engine';
import { hello, hosts, preview, reports } from '../fakes/fake-reports';

const willing: Partial<Engine> = {
  hello: async () => ok(hello()),
  makePlan: async () => ok({ plan: { id: 'full', looks: [{ kind: 'machine' }] }, expectedSeconds: 9, hosts }),
  startRun: async () => ok({ runId: 'r1' }),
  stopRun: async () => ok({}),
  previewBundle: async () => ok(preview),
  saveBundle: async () => ok({ savedAs: '/tmp/a.zip', sizeBytes: 5 }),
  showBundle: async () => ok({}),
};

const partings: (() => void)[] = [];
afterEach(() => {
  for (const part of partings.splice(0)) part();
});

function open(answers: Partial<Engine>, memory?: Memory) {
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
  const store = createAppStore(memory);
  partings.push(connect(store, world));
  return {
    engine,
    store,
    wishes: createWishes(store, world),
    setLost: (lost: boolean) => {
      for (const hear of hearers) hear(lost);
    },
    happened: store.getState().happened,
    at: (stage: string) => vi.waitFor(() => expect(store.getState().stage.at).toBe(stage)),
  };
}

it('walks from hello to the saved file, asking the engine for each step once', async () => {
  const { engine, happened, at } = open(willing);
  await at('welcome');
  happened({ type: 'began' });
  happened({ type: 'answered', given: { vpn: 'off' } });
  happened({ type: 'skipped-all' });
  await at('looking');
  engine.tell({ name: 'ended', body: { runId: 'r1', report: reports.healthy } });
  await at('verdict');
  happened({ type: 'save-asked' });
  await at('offering');
  happened({ type: 'write-asked' });
  await at('saved');
  const wish = { answers: { vpn: 'off' }, plan: 'full' };
  expect(engine.asked).toEqual([
    { call: 'hello', asked: {} },
    { call: 'makePlan', asked: wish },
    { call: 'startRun', asked: wish },
    { call: 'previewBundle', asked: { runId: 'r1' } },
    { call: 'saveBundle', asked: { runId: 'r1', lang: 'en' } },
  ]);
});

it.each<[string, Partial<Engine>]>([
  ['answers that it is busy', { ...willing, startRun: async () => failed('busy') }],
  ['has no plan', { ...willing, makePlan: async () => failed('busy') }],
])('is stuck with the reason when the engine %s', async (_, answers) => {
  const { store, happened, at } = open(answers);
  await at('welcome');
  happened({ type: 'began' });
  happened({ type: 'skipped-all' });
  await at('stuck');
  expect(store.getState().stage).toMatchObject({ why: 'busy', retry: { at: 'starting' } });
});

it('takes a transport that throws for a failed call', async () => {
  const { store, at } = open({});
  await at('stuck');
  expect(store.getState().stage).toMatchObject({ why: 'broken', retry: { at: 'opening' } });
});

it('drops an answer to a stage the person has left', async () => {
  let answer = (_: unknown) => {};
  const slow = new Promise<never>((resolve) => {
    answer = resolve as typeof answer;
  });
  const { engine, store, happened, at } = open({ ...willing, previewBundle: () => slow });
  await at('welcome');
  happened({ type: 'began' });
  happened({ type: 'skipped-all' });
  await at('looking');
  engine.tell({ name: 'ended', body: { runId: 'r1', report: reports.healthy } });
  happened({ type: 'save-asked' });
  happened({ type: 'went-back' });
  answer(failed('broken'));
  await new Promise((done) => setTimeout(done));
  expect(store.getState().stage).toMatchObject({ at: 'verdict', trouble: null });
});

it('asks again when tried again', async () => {
  let tries = 0;
  const { happened, at } = open({
    ...willing,
    hello: async () => (++tries === 1 ? failed('broken') : ok(hello())),
  });
  await at('stuck');
  happened({ type: 'retried' });
  await at('welcome');
});

it('gives up a look when the engine is lost, and keeps a verdict', async () => {
  const { engine, store, setLost, happened, at } = open(willing);
  await at('welcome');
  setLost(true);
  expect(store.getState()).toMatchObject({ lost: true, stage: { at: 'welcome' } });
  setLost(false);
  happened({ type: 'began' });
  happened({ type: 'skipped-all' });
  await at('looking');
  setLost(true);
  expect(store.getState().stage).toMatchObject({ at: 'stuck', why: 'lost' });
  setLost(false);
  happened({ type: 'retried' });
  await at('looking');
  engine.tell({ name: 'ended', body: { runId: 'r1', report: reports.healthy } });
  setLost(true);
  expect(store.getState().stage.at).toBe('verdict');
});

it('says "lost" when a call fails while the engine is gone', async () => {
  const { store, setLost, happened, at } = open({ ...willing, makePlan: async () => failed('broken') });
  await at('welcome');
  happened({ type: 'began' });
  setLost(true);
  happened({ type: 'skipped-all' });
  await at('stuck');
  expect(store.getState().stage).toMatchObject({ why: 'lost' });
});

it('tells where a small wish failed', async () => {
  const { store, wishes, happened, engine, at } = open({
    ...willing,
    stopRun: async () => failed('broken'),
    showBundle: async () => failed('not-possible-here'),
  });
  await at('welcome');
  happened({ type: 'began' });
  happened({ type: 'skipped-all' });
  await at('looking');
  await wishes.stop('r1');
  expect(store.getState().stage).toMatchObject({ at: 'looking', stopping: false, trouble: 'broken' });
  engine.tell({ name: 'ended', body: { runId: 'r1', report: reports.healthy } });
  happened({ type: 'save-asked' });
  await at('offering');
  happened({ type: 'write-asked' });
  await at('saved');
  await wishes.show('/tmp/a.zip');
  expect(store.getState().stage).toMatchObject({ at: 'saved', trouble: 'not-possible-here' });
});

it('hears nothing more once parted', async () => {
  const { engine, store, happened, at } = open(willing);
  await at('welcome');
  happened({ type: 'began' });
  happened({ type: 'skipped-all' });
  await at('looking');
  for (const part of partings.splice(0)) part();
  engine.tell({ name: 'ended', body: { runId: 'r1', report: reports.healthy } });
  expect(store.getState().stage.at).toBe('looking');
});

it.each([
  ['the system asks for', {}, 'ko-KR', 'ko'],
  ['the person chose earlier', { lang: 'en' }, 'ko-KR', 'en'],
  ['is nearest to an unknown one', {}, 'fr', 'en'],
])('speaks the language that %s', async (_, kept, lang, spoken) => {
  const memory: Memory = { recall: (key) => (kept as Record<string, string>)[key] ?? null, keep: () => {} };
  const { store, at } = open({ ...willing, hello: async () => ok(hello({ lang })) }, memory);
  await at('welcome');
  expect(store.getState().lang).toBe(spoken);
});

it('remembers what the person chose', () => {
  const kept: Record<string, string> = {};
  const store = createAppStore({
    recall: (key) => kept[key] ?? null,
    keep: (key, value) => {
      kept[key] = value;
    },
  });
  store.getState().speakIn('ko');
  store.getState().showExpert(true);
  expect(kept).toEqual({ lang: 'ko', expert: 'yes' });
});
