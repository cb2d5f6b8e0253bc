import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../shared/contract/contract';
import { ok } from '../../shared/outcome';
import type { Report } from '../../shared/report/report';
import { reports } from '../fakes/fake-reports';
import { open, willing } from './try-window';

describe('what the person clears themselves', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const seconds = (n: number) => vi.advanceTimersByTimeAsync(n * 1_000);
  const noLink: Report = {
    ...reports.captive,
    verdict: { ...reports.captive.verdict, code: 'no-link', place: 'this-computer' },
  };
  const toVerdict = async (report: Report, more: Partial<Engine>) => {
    const opened = open({ ...willing, ...more });
    await opened.at('welcome');
    opened.happened({ type: 'began' });
    opened.happened({ type: 'skipped-all' });
    await opened.at('looking');
    opened.engine.tell({ name: 'ended', body: { runId: 'r1', report } });
    await opened.at('verdict');
    return opened;
  };
  const count = ({ asked }: { asked: readonly { call: string }[] }, name: string) =>
    asked.filter(({ call }) => call === name).length;

  it('a sign-in page that was passed is looked behind, and the person is told why', async () => {
    let page: 'itself' | 'another' = 'another';
    const { engine, store, at } = await toVerdict(reports.captive, { signInNow: async () => ok({ page }) });
    await seconds(30);
    expect(store.getState().stage.at).toBe('verdict');
    page = 'itself';
    await seconds(7);
    await at('looking');
    expect(store.getState().stage).toMatchObject({ noticed: true });
    expect(count(engine, 'startRun')).toBe(2);
  });

  it('one page that comes through once is not yet a way', async () => {
    let tries = 0;
    const { store } = await toVerdict(reports.captive, {
      signInNow: async () => ok({ page: ++tries % 2 === 0 ? 'itself' : 'another' }),
    });
    await seconds(60);
    expect(store.getState().stage.at).toBe('verdict');
  });

  it('a computer that is connected again is looked at', async () => {
    let network: string | null = null;
    const { at } = await toVerdict(noLink, { networkNow: async () => ok({ fingerprint: network }) });
    network = 'home';
    await seconds(7);
    await at('looking');
  });

  it('is asked for every three seconds, for ten minutes at most, and then says so', async () => {
    const { engine, store } = await toVerdict(reports.captive, {
      signInNow: async () => ok({ page: 'another' }),
    });
    await seconds(30);
    expect(count(engine, 'signInNow')).toBeLessThanOrEqual(10);
    await seconds(1_200);
    expect(count(engine, 'signInNow')).toBe(200);
    expect(store.getState().stage).toMatchObject({ at: 'verdict', gaveUp: true });
  });

  it('is asked for no longer than the person stays, nor when a saved file takes the screen', async () => {
    const { engine, happened, store } = await toVerdict(reports.captive, {
      signInNow: async () => ok({ page: 'itself' }),
    });
    happened({ type: 'show-asked' });
    await seconds(20);
    expect(count(engine, 'signInNow')).toBe(0);
    happened({ type: 'went-back' });
    const bundle = { name: 'a.zip', report: reports.captive, caseCode: null, isWhole: true, problems: [] };
    happened({ type: 'opened', bundle });
    await seconds(20);
    expect(count(engine, 'signInNow')).toBe(0);
    expect(store.getState().stage.at).toBe('verdict');
  });

  it('is asked for nowhere else', async () => {
    const { engine } = await toVerdict(reports['dns-sinkhole'], {});
    const before = engine.asked.length;
    await seconds(60);
    expect(engine.asked.length).toBe(before);
  });
});
