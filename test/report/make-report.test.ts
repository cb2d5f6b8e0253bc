import { describe, expect, it } from 'vitest';
import { catalogue } from '../../shared/catalogue/endpoints';
import { makePlan } from '../../shared/plan/make-plan';
import { reportJsonSchema } from '../../shared/report/json-schema';
import { type Gathered, judgeAgain, makeReport } from '../../shared/report/make-report';
import { reportSchema } from '../../shared/report/report';
import * as c from '../fakes/changes';
import { type Change, healthyLeg } from '../fakes/saw';
import { chatGpt, contoso, fortiGuard, holding } from '../finding/holding';

const healthy = healthyLeg(catalogue);

const gathered = (change: Change, more: Partial<Gathered> = {}): Gathered => ({
  tool: { name: 'clearway', version: '0.1.0', mode: 'headless' },
  startedAt: '2026-10-20T08:00:00.000Z',
  complete: true,
  catalogue: { rows: catalogue, source: 'built-in' },
  roots: { date: '2026-10-01', laboratory: [] },
  answers: {},
  plan: makePlan(catalogue, 'full'),
  leg: 'here',
  observations: change(healthy),
  ...more,
});
const blocked = c.all(c.inspectedBy(contoso), c.blockedBy(chatGpt, fortiGuard));

describe('a report', () => {
  it.each(holding)('has the shape that others read: $code, $name', ({ change }) => {
    const report = makeReport(gathered(change), () => 1_234.5);
    expect(reportSchema.safeParse(report).error?.message ?? 'fine').toBe('fine');
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('puts the finding that the verdict rests on first', () => {
    const report = makeReport(gathered(blocked), () => 1);
    expect(report.findings[0]?.code).toBe(report.verdict.code);
  });

  it('points at observations that it holds', () => {
    const { findings, legs } = makeReport(gathered(blocked), () => 1);
    const ids = new Set(legs[0]?.observations.map(({ id }) => id));
    expect(findings.flatMap(({ evidence }) => evidence).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('keeps every observation in the order it was made', () => {
    const report = makeReport(
      gathered((leg) => leg),
      () => 1,
    );
    expect(report.legs[0]?.observations).toEqual(healthy);
  });

  it('asks for the time last, since judging takes some', () => {
    expect(makeReport(gathered(blocked), () => 1_234.5).tookMs).toBe(1_235);
  });

  it('tells where the network comes out', () => {
    expect(
      makeReport(
        gathered((leg) => leg),
        () => 1,
      ).legs[0]?.network,
    ).toMatchObject({
      egress: { address: '198.51.100.10', country: 'DE', colo: 'FRA' },
      gateway: '10.20.0.1',
      resolvers: ['10.20.0.53'],
      proxy: null,
      media: ['wired'],
    });
  });

  it('names those of its hosts that the catalogue in force knows to exist nowhere', () => {
    const nowhereIn = (rows: Gathered['catalogue']['rows']) =>
      makeReport(
        gathered((leg) => leg, { catalogue: { rows, source: 'built-in' } }),
        () => 1,
      ).legs[0]?.nowhere;
    expect(nowhereIn(catalogue)).toContain('oaistatic.com');
    const endpoints = catalogue.endpoints.map((row) => ({
      ...row,
      nameExists: !row.hosts.includes('chatgpt.com'),
    }));
    expect(nowhereIn({ ...catalogue, endpoints })).toEqual(['chatgpt.com']);
  });

  it('advises by what the computer hangs on', () => {
    const slow = makeReport(gathered(c.roundTrip(900)), () => 1);
    expect(slow.verdict.code).toBe('slow-path');
    expect(slow.advice[0]?.steps[0]).toEqual({ code: 'move-closer', facts: { line: 'cable' } });
    expect(judgeAgain(slow, catalogue).advice).toEqual(slow.advice);
  });

  it('leaves questions out that nobody answered', () => {
    const answers = JSON.parse('{"symptom":"voice-fails"}') as Gathered['answers'];
    Object.assign(answers, { where: undefined });
    expect(
      makeReport(
        gathered((leg) => leg, { answers }),
        () => 1,
      ).answers,
    ).toEqual({ symptom: 'voice-fails' });
  });

  it('is judged again to the same, from what it holds alone', () => {
    const report = makeReport(gathered(blocked), () => 1);
    expect(judgeAgain(report, catalogue)).toEqual(report);
  });

  it('is judged again by the leg that is not the hotspot', () => {
    const report = makeReport(gathered(blocked, { leg: 'office' }), () => 1);
    const calm = makeReport(
      gathered((leg) => leg, { leg: 'hotspot' }),
      () => 1,
    );
    const both = { ...report, legs: [...calm.legs, ...report.legs] };
    expect(judgeAgain(both, catalogue).verdict).toEqual(report.verdict);
  });
});

it('the schema for others names the version and all that a report has', () => {
  const schema = reportJsonSchema() as { title: string; required: string[] };
  expect(schema.title).toContain('schemaVersion 1');
  expect(schema.required).toEqual(
    expect.arrayContaining(['verdict', 'findings', 'legs', 'advice', 'tookMs']),
  );
});
