import { expect, it } from 'vitest';
import { hostTable } from '../../renderer/view/host-table';
import { hostRows } from '../../shared/bundle/host-rows';
import type { Observation } from '../../shared/observation/observation';
import { absentHosts } from '../../shared/report/absent-hosts';
import type { Leg } from '../../shared/report/report';
import { sampleReport, visit } from '../bundle/sample-report';
import { findingOf } from '../text/sample-findings';

const nameless = (host: string): Observation => ({
  id: `name-lookup:${host}`,
  kind: 'name-lookup',
  role: 'catalogue',
  target: { host },
  startedAt: '2026-10-20T07:30:00.000Z',
  tookMs: 12,
  outcome: { kind: 'failed', why: 'name-not-found', detail: 'ENOTFOUND' },
});

const legOf = (observations: readonly Observation[], missed: readonly string[] = []): Leg => ({
  ...(sampleReport().legs[0] as Leg),
  observations: [...observations],
  findings: missed.length > 0 ? [{ ...findingOf('dns-name-missing'), hosts: [...missed] }] : [],
});

it('a name that no finding misses is nobody’s fault, and stands last', () => {
  const leg = legOf([nameless('bare.example'), ...visit('chatgpt.com')]);
  expect([...absentHosts(leg)]).toEqual(['bare.example']);
  expect(hostRows(leg).map(({ host, state }) => [host, state])).toEqual([
    ['chatgpt.com', 'good'],
    ['bare.example', 'calm'],
  ]);
  expect(hostTable(leg).map(({ host, cells }) => [host, cells.name.state])).toEqual([
    ['chatgpt.com', 'good'],
    ['bare.example', 'skipped'],
  ]);
});

it.each([
  ['a finding misses it', legOf([nameless('bare.example'), ...visit('chatgpt.com')], ['bare.example'])],
  ['no name is answered at all', legOf([nameless('bare.example')])],
])('it is trouble where %s', (_, leg) => {
  expect(absentHosts(leg).size).toBe(0);
  expect(hostRows(leg)[0]).toMatchObject({ host: 'bare.example', state: 'bad' });
  expect(hostTable(leg)[0]).toMatchObject({ host: 'bare.example', cells: { name: { state: 'bad' } } });
});
