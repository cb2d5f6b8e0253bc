import { expect, it } from 'vitest';
import { episodesOf } from '../../shared/compare/episodes';
import { withPoint } from '../../shared/compare/watching';
import { type Watch, watchSchema } from '../../shared/report/again';
import type { Report } from '../../shared/report/report';
import { reports } from '../fakes/fake-reports';

const empty: Watch = { startedAt: 't0', everySeconds: 180, forMinutes: 30, points: [], proof: [] };
const at = (report: Report, startedAt: string): Report => ({ ...report, startedAt });
const watch = (...looks: readonly (readonly [Report, string])[]): Watch =>
  looks.reduce((so, [report, when]) => withPoint(so, at(report, when), 0), empty);

const { healthy, stopped } = reports;
const blocked = reports['dns-sinkhole'];

it('keeps each look in short, and all of what was seen once for each kind of trouble', () => {
  const seen = watch(
    [healthy, 't1'],
    [blocked, 't2'],
    [blocked, 't3'],
    [reports.inspected, 't4'],
    [stopped, 't5'],
  );
  expect(seen.points.map(({ startedAt, status, network }) => [startedAt, status, network])).toEqual([
    ['t1', 'healthy', 0],
    ['t2', 'blocked', 0],
    ['t3', 'blocked', 0],
    ['t4', 'degraded', 0],
    ['t5', 'unknown', 0],
  ]);
  expect(seen.proof.map(({ startedAt, code }) => [startedAt, code])).toEqual([
    ['t2', 'dns-sinkhole'],
    ['t4', 'tls-inspected'],
  ]);
  expect(seen.proof[0]?.observations).toEqual(blocked.legs[0]?.observations);
  expect(watchSchema.safeParse(seen).success).toBe(true);
});

it('tells stretches of trouble, from the first bad look to the first good one', () => {
  const seen = watch([healthy, 't1'], [blocked, 't2'], [blocked, 't3'], [healthy, 't4'], [blocked, 't5']);
  expect(episodesOf(seen, ['chat', 'sign-in'])).toEqual([
    { feature: 'chat', state: 'blocked', code: 'dns-sinkhole', from: 't2', until: 't4' },
    { feature: 'chat', state: 'blocked', code: 'dns-sinkhole', from: 't5', until: null },
  ]);
});

it('what could not be told ends no stretch', () => {
  const seen = watch([blocked, 't1'], [stopped, 't2'], [blocked, 't3'], [healthy, 't4']);
  expect(episodesOf(seen, ['chat'])).toMatchObject([{ from: 't1', until: 't4' }]);
});

it('trouble of another degree is another stretch', () => {
  const worse: Report = {
    ...healthy,
    verdict: { ...healthy.verdict, features: { ...healthy.verdict.features, chat: 'impaired' } },
  };
  expect(episodesOf(watch([worse, 't1'], [blocked, 't2'], [healthy, 't3']), ['chat'])).toMatchObject([
    { state: 'impaired', from: 't1', until: 't2' },
    { state: 'blocked', from: 't2', until: 't3' },
  ]);
});
