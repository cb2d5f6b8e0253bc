import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAppStore, type Memory } from '../../renderer/state/store';
import { fetchVoice, type Voices } from '../../renderer/state/voices';
import type { Engine } from '../../shared/contract/contract';
import { failed, ok } from '../../shared/outcome';
import type { Report } from '../../shared/report/report';
import { languages } from '../../shared/text/languages';
import { speak, tables } from '../../shared/text/tables';
import { comparedReports, hello, reports } from '../fakes/fake-reports';
import { open, partings, willing } from './try-window';

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
    { call: 'networkNow', asked: {} },
    { call: 'makePlan', asked: wish },
    { call: 'startRun', asked: { ...wish, leg: 'here' } },
    { call: 'previewBundle', asked: { runId: 'r1', lang: 'en', leftOut: [] } },
    { call: 'saveBundle', asked: { runId: 'r1', lang: 'en', leftOut: [] } },
  ]);
});

describe('what was tried', () => {
  const steps = [{ code: 'reload', state: 'done', at: '2026-10-20T07:31:00.000Z' }] as const;
  const noted = { call: 'noteSteps', asked: { runId: 'r1', steps } };
  const trying = async (answers: Partial<Engine>) => {
    const opened = open({ ...willing, ...answers });
    const { engine, happened, at } = opened;
    await at('welcome');
    happened({ type: 'began' });
    happened({ type: 'skipped-all' });
    await at('looking');
    engine.tell({ name: 'ended', body: { runId: 'r1', report: { ...reports.healthy, answers: {} } } });
    happened({ type: 'guide-asked' });
    happened({ type: 'ticked', record: steps[0] });
    return opened;
  };

  it('is told to the engine at once, and again before it is packed', async () => {
    const { engine, happened, at } = await trying({ noteSteps: async () => ok({}) });
    expect(engine.asked.at(-1)).toEqual(noted);
    happened({ type: 'went-back' });
    happened({ type: 'went-back' });
    happened({ type: 'save-asked' });
    await at('offering');
    expect(engine.asked.slice(-2)).toEqual([
      noted,
      { call: 'previewBundle', asked: { runId: 'r1', lang: 'en', leftOut: [] } },
    ]);
  });

  it('is never left out of a file without a word', async () => {
    const { store, happened, at } = await trying({ noteSteps: async () => failed('broken') });
    expect(store.getState().stage.at).toBe('trying');
    happened({ type: 'went-back' });
    happened({ type: 'went-back' });
    happened({ type: 'save-asked' });
    await at('stuck');
  });
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
  expect(store.getState().stage).toMatchObject({ trouble: { why: 'busy' }, retry: { at: 'starting' } });
});

it('takes a transport that throws for a failed call', async () => {
  const { store, at } = open({});
  await at('stuck');
  expect(store.getState().stage).toMatchObject({ trouble: { why: 'broken' }, retry: { at: 'opening' } });
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
  expect(store.getState().stage).toMatchObject({ at: 'stuck', trouble: { why: 'lost' } });
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
  expect(store.getState().stage).toMatchObject({ trouble: { why: 'lost' } });
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
  expect(store.getState().stage).toMatchObject({
    at: 'looking',
    stopping: false,
    trouble: { why: 'broken' },
  });
  engine.tell({ name: 'ended', body: { runId: 'r1', report: reports.healthy } });
  happened({ type: 'save-asked' });
  await at('offering');
  happened({ type: 'write-asked' });
  await at('saved');
  await wishes.show('/tmp/a.zip');
  expect(store.getState().stage).toMatchObject({ at: 'saved', trouble: { why: 'not-possible-here' } });
});

it('saves the bytes that were shown, also when the language is changed in between', async () => {
  const { engine, store, happened, at } = open(willing);
  await at('welcome');
  happened({ type: 'began' });
  happened({ type: 'skipped-all' });
  await at('looking');
  engine.tell({ name: 'ended', body: { runId: 'r1', report: reports.healthy } });
  happened({ type: 'save-asked' });
  await at('offering');
  store.getState().speakIn('ko');
  happened({ type: 'write-asked' });
  await at('saved');
  expect(engine.asked.slice(-2)).toEqual([
    { call: 'previewBundle', asked: { runId: 'r1', lang: 'en', leftOut: [] } },
    { call: 'saveBundle', asked: { runId: 'r1', lang: 'en', leftOut: [] } },
  ]);
});

it.each<[string, Partial<Engine>, boolean, string]>([
  ['says good-bye', { quit: async () => ok({}) }, false, 'closed'],
  ['is gone before it can answer', { quit: async () => failed('broken') }, true, 'closed'],
  ['cannot be closed from here', { quit: async () => failed('not-possible-here') }, false, 'stuck'],
])('an engine that %s', async (_, answers, isLost, end) => {
  const { store, wishes, setLost, at } = open({ hello: async () => failed('broken'), ...answers });
  await at('stuck');
  setLost(isLost);
  await wishes.quit();
  expect(store.getState().stage.at).toBe(end);
});

describe('the switch to a hotspot', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const toSwitch = async (networks: () => string | null, more: Partial<Engine> = {}) => {
    const opened = open({ ...willing, networkNow: async () => ok({ fingerprint: networks() }), ...more });
    const { happened, at, engine } = opened;
    await at('welcome');
    happened({ type: 'began' });
    happened({ type: 'skipped-all' });
    await at('looking');
    engine.tell({ name: 'ended', body: { runId: 'r1', report: reports['dns-sinkhole'] } });
    happened({ type: 'compare-asked' });
    await at('switching');
    return opened;
  };
  const runs = ({ asked }: { asked: readonly { call: string; asked: unknown }[] }) =>
    asked.filter(({ call }) => call === 'startRun').map((one) => one.asked);
  const seconds = (n: number) => vi.advanceTimersByTimeAsync(n * 1_000);

  it('is noticed, and the second leg starts by itself with the first as its pair', async () => {
    let network: string | null = 'office';
    const { engine, at } = await toSwitch(() => network);
    await seconds(10);
    expect(runs(engine)).toHaveLength(1);
    network = null;
    await seconds(4);
    network = 'phone';
    await seconds(4);
    await at('looking');
    const wish = { answers: {}, plan: 'full' };
    expect(runs(engine)).toEqual([
      { ...wish, leg: 'here' },
      { ...wish, leg: 'hotspot', pairedWith: 'r1' },
    ]);
    engine.tell({
      name: 'ended',
      body: { runId: 'r1', report: comparedReports['office-network'] as Report },
    });
    await at('compared');
  });

  it('never happens: the window waits, and asks every two seconds, no more', async () => {
    const { engine, store } = await toSwitch(() => 'office');
    const before = engine.asked.length;
    await seconds(60);
    expect(store.getState().stage.at).toBe('switching');
    expect(engine.asked.length - before).toBeLessThanOrEqual(30);
  });

  it('is watched no longer than the person stays', async () => {
    const { engine, happened } = await toSwitch(() => 'office');
    happened({ type: 'hotspot-skipped' });
    await seconds(3);
    const before = engine.asked.length;
    await seconds(20);
    expect(engine.asked.length).toBe(before);
  });

  it('survives readings that fail', async () => {
    let tries = 0;
    const networkNow = async () =>
      ++tries % 2 === 0 ? failed('broken' as const) : ok({ fingerprint: 'phone' });
    // The first reading, of the run itself, is the usual network's.
    const { at } = await toSwitch(() => '', {
      networkNow: async () => (tries === 0 && ++tries ? ok({ fingerprint: 'office' }) : networkNow()),
    });
    await seconds(12);
    await at('looking');
  });

  it('fails in the second leg: the first verdict is one step away', async () => {
    let network = 'office';
    let starts = 0;
    const { happened, store, at } = await toSwitch(() => network, {
      startRun: async () => (++starts === 1 ? ok({ runId: 'r1' }) : failed('not-found')),
    });
    network = 'phone';
    await seconds(6);
    await at('stuck');
    happened({ type: 'went-back' });
    expect(store.getState().stage).toMatchObject({
      at: 'verdict',
      result: { report: reports['dns-sinkhole'] },
    });
    // Still on the phone: nothing may start by itself from here.
    await seconds(10);
    expect(starts).toBe(2);
  });
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
  ['is nearest to an unknown one', {}, 'tlh', 'en'],
])('speaks the language that %s', async (_, kept, lang, spoken) => {
  const memory: Memory = { recall: (key) => (kept as Record<string, string>)[key] ?? null, keep: () => {} };
  const { store, at } = open({ ...willing, hello: async () => ok(hello({ lang })) }, memory);
  await at('welcome');
  expect(store.getState().lang).toBe(spoken);
});

it('turns to the language that was chosen last, when its words have come', async () => {
  const slow = speak('ko');
  let come = (_: typeof slow) => {};
  const voices: Voices = (lang) => (lang === 'en' ? speak('en') : new Promise((done) => (come = done)));
  const store = createAppStore(undefined, voices);
  const { speakIn } = store.getState();
  speakIn('ko');
  expect(store.getState().lang).toBe('en');
  speakIn('en');
  come(slow);
  await Promise.resolve();
  expect(store.getState().lang).toBe('en');
  speakIn('ko');
  come(slow);
  await expect.poll(() => store.getState()).toMatchObject({ lang: 'ko', say: slow });
});

it('keeps its words where others cannot be fetched', async () => {
  const store = createAppStore(undefined, async () => Promise.reject(new Error('gone')));
  store.getState().speakIn('ko');
  await Promise.resolve();
  expect(store.getState().lang).toBe('en');
  expect(store.getState().say('window.back')).toBe('Back');
});

it.each(languages)('fetches the words of %s', async (lang) => {
  const say = await fetchVoice(lang);
  expect(say('window.back')).toBe(tables[lang]['window.back']);
  expect(fetchVoice(lang)).toBe(say);
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

describe('looking more than once', () => {
  const atVerdict = async (answers: Partial<Engine> = {}) => {
    const opened = open({ ...willing, ...answers });
    await opened.at('welcome');
    opened.happened({ type: 'began' });
    opened.happened({ type: 'skipped-all' });
    await opened.at('looking');
    opened.engine.tell({ name: 'ended', body: { runId: 'r1', report: reports['dns-sinkhole'] } });
    await opened.at('verdict');
    return opened;
  };
  const calls = ({ engine }: Awaited<ReturnType<typeof atVerdict>>) => engine.asked.map(({ call }) => call);

  it('tries what failed again where it failed, before the person switches', async () => {
    const opened = await atVerdict();
    opened.happened({ type: 'compare-asked' });
    await expect
      .poll(() => opened.engine.asked)
      .toContainEqual({ call: 'repeatHere', asked: { runId: 'r1' } });
    await expect.poll(() => opened.store.getState().stage).toMatchObject({ repeating: false });
  });

  it('tells the engine that the hotspot was skipped', async () => {
    const opened = await atVerdict();
    opened.happened({ type: 'compare-asked' });
    await opened.wishes.skipHotspot('r1');
    expect(opened.engine.asked.at(-1)).toEqual({ call: 'skipHotspot', asked: { runId: 'r1' } });
    expect(opened.store.getState().stage).toMatchObject({
      at: 'verdict',
      result: { report: { hotspot: 'skipped-by-the-person' } },
    });
  });

  it('names the first look when it checks again', async () => {
    const opened = await atVerdict();
    opened.happened({ type: 'recheck-asked' });
    await opened.at('looking');
    expect(opened.engine.asked.at(-1)).toMatchObject({
      call: 'startRun',
      asked: { leg: 'here', since: 'r1' },
    });
  });

  it('watches until it is told to stop', async () => {
    const opened = await atVerdict();
    opened.happened({ type: 'watch-asked' });
    opened.happened({ type: 'watch-chosen', forMinutes: 480 });
    await expect.poll(() => opened.store.getState().stage).toMatchObject({ watchId: 'w1' });
    await opened.wishes.stopWatching('w1');
    expect(opened.engine.asked.slice(-2)).toEqual([
      { call: 'startWatch', asked: { runId: 'r1', forMinutes: 480 } },
      { call: 'stopWatch', asked: { watchId: 'w1' } },
    ]);
    expect(opened.store.getState().stage).toMatchObject({ at: 'watching', stopping: true });
  });

  it('opens a kept session, and forgets one', async () => {
    const one = { id: 's1', startedAt: 't', status: 'blocked', waitsForHotspot: true } as const;
    const opened = open({
      ...willing,
      hello: async () => ok(hello({ kept: [one, { ...one, id: 's2' }] })),
      openSession: async ({ id }) =>
        ok({ runId: id, network: 'office', waitsForHotspot: true, report: reports.captive }),
    });
    await opened.at('welcome');
    await opened.wishes.forget('s2');
    expect(opened.store.getState().hello?.kept).toEqual([one]);
    expect(calls(opened)).toContain('forgetSession');
    opened.happened({ type: 'session-asked', id: 's1' });
    await opened.at('switching');
    expect(opened.store.getState().stage).toMatchObject({ from: 'office', source: { runId: 's1' } });
  });
});

it('a part that is left out is packed without, shown without and written without', async () => {
  const { engine, happened, at } = open(willing);
  await at('welcome');
  happened({ type: 'began' });
  happened({ type: 'skipped-all' });
  await at('looking');
  engine.tell({ name: 'ended', body: { runId: 'r1', report: reports.healthy } });
  await at('verdict');
  happened({ type: 'save-asked' });
  await at('offering');
  happened({ type: 'left-out', parts: ['log'] });
  await at('offering');
  happened({ type: 'write-asked' });
  await at('saved');
  const wishes = engine.asked.filter(({ call }) => call === 'previewBundle' || call === 'saveBundle');
  expect(wishes.map(({ asked }) => (asked as { leftOut: unknown }).leftOut)).toEqual([[], ['log'], ['log']]);
});

it('a bundle that is dropped takes the screen; one that is none says so', async () => {
  const bundle = {
    name: 'a.zip',
    report: reports.captive,
    caseCode: null,
    isWhole: false,
    problems: [{ code: 'changed', entry: 'log.txt' }],
  };
  const { store, wishes, at } = open({
    ...willing,
    openBundle: async ({ base64 }) => (base64 === 'good' ? ok(bundle) : failed('cannot-read', 'not-a-zip')),
  });
  await at('welcome');
  expect(await wishes.openBundle('a.zip', 'bad')).toEqual({ why: 'cannot-read', detail: 'not-a-zip' });
  await at('welcome');
  expect(await wishes.openBundle('a.zip', 'good')).toBeNull();
  expect(store.getState().stage).toMatchObject({
    at: 'verdict',
    result: { report: bundle.report, source: { kind: 'file', name: 'a.zip', bundle } },
  });
});
