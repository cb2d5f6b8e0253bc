import { expect, it } from 'vitest';
import { hostRows } from '../../shared/bundle/host-rows';
import type { Report } from '../../shared/report/report';
import { sampleReport, visit } from './sample-report';

const rowsOf = (...observations: readonly ReturnType<typeof visit>[]) => {
  const leg = sampleReport().legs[0] as Report['legs'][number];
  return hostRows({ ...leg, observations: observations.flat(), findings: [] });
};

it('are those of the catalogue and the controls; what was only looked at to explain is in none', () => {
  const rows = rowsOf(
    visit('chatgpt.com'),
    visit('example.com', { role: 'control' }),
    visit('1.1.1.1', { role: 'explain' }),
  );
  expect(rows.map(({ host, isControl }) => [host, isControl])).toEqual([
    ['chatgpt.com', false],
    ['example.com', true],
  ]);
});

it('begin with what is broken, and end with the controls', () => {
  const rows = rowsOf(
    visit('example.com', { role: 'control', fails: 'tcp' }),
    visit('chatgpt.com'),
    visit('auth.openai.com', { fails: 'tls' }),
  );
  expect(rows.map(({ host, state }) => [host, state])).toEqual([
    ['auth.openai.com', 'bad'],
    ['chatgpt.com', 'good'],
    ['example.com', 'bad'],
  ]);
});

it('show the look that worked where an address did not', () => {
  const [row] = rowsOf(visit('chatgpt.com', { fails: 'tcp' }), visit('chatgpt.com', { at: 5 }));
  expect(row?.cells.connect?.outcome.kind).toBe('ok');
  expect(row?.cells.proxy).toBeNull();
});
