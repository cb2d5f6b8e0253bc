import type { Stage, Trouble } from '../../renderer/state/stages';
import { start } from '../../renderer/state/wizard';
import { joinRecheck } from '../../shared/compare/recheck';
import { guideFor } from '../../shared/guide/guide';
import { pages, questions } from '../../shared/question/questions';
import { comparedReports, hosts, preview, type ReportName, reports, watchSeen } from '../fakes/fake-reports';
import { visit } from '../fakes/fake-visit';

const usual = { runId: 'r1', network: 'office' };
export const source = { kind: 'run', runId: 'r1', answers: {}, usual } as const;

export const result = (name: ReportName) => ({
  report: reports[name],
  source,
});

const rechecks = {
  fixed: joinRecheck(reports['dns-sinkhole'], reports.healthy),
  'still-broken': joinRecheck(reports['dns-sinkhole'], reports['dns-sinkhole']),
  'new-trouble': joinRecheck(reports.healthy, reports['dns-sinkhole']),
  nothing: joinRecheck(reports.healthy, reports.healthy),
};

const trouble = (why: Trouble['why']): Trouble => ({ why, detail: 'user in log.txt' });

/** A look under way, and what is special about it. */
export const looking = (more: object = {}): Stage => ({
  at: 'looking',
  answers: {},
  usual: null,
  since: null,
  network: 'office',
  back: { at: 'welcome' },
  runId: 'r1',
  startedMs: 0,
  expected: { seconds: 10, looks: 40, hosts },
  all: visit('chatgpt.com', 'fine'),
  soFar: null,
  done: 4,
  total: 40,
  stopping: false,
  trouble: null,
  ...more,
});

const onGuide = (symptom: string) => ({
  report: { ...reports.healthy, answers: { symptom } },
  source,
});
const at = '2026-10-20T07:31:00.000Z';
export const triedSteps = [
  { code: 'ios-sign-out', state: 'done', at },
  { code: 'ios-vpn-off', state: 'impossible', at },
  { code: 'ios-version', state: 'done', at, note: '1.2026.280' },
  { code: 'of-a-newer-version', state: 'not-done', at },
] as const;

/** Every stage a person can be at, in the states that look different. */
export const stages: Readonly<Record<string, Stage>> = {
  opening: start,
  welcome: { at: 'welcome' },
  ...Object.fromEntries(pages.map(({ id }, index) => [`asking ${id}`, { at: 'asking', index, answers: {} }])),
  'asking for own words': { at: 'asking', index: 0, answers: { symptom: 'something-else' } },
  starting: { at: 'starting', answers: {}, usual: null, since: null, early: [], back: { at: 'welcome' } },
  looking: looking(),
  'looking, because something changed': looking({ noticed: true }),
  'looking, late': looking({ startedMs: -99_000 }),
  'looking, the web works': looking({ soFar: 'healthy' }),
  'looking, the web is filtered': looking({ soFar: 'blocked' }),
  'looking, nothing to say yet': looking({ soFar: 'unknown' }),
  'looking, stopping': looking({ stopping: true }),
  'looking, not stopped': looking({ trouble: trouble('broken') }),
  ...Object.fromEntries(
    (Object.keys(reports) as ReportName[]).map((name) => [
      `verdict ${name}`,
      { at: 'verdict', result: result(name), trouble: null },
    ]),
  ),
  'verdict, nobody waits any more': { at: 'verdict', result: result('captive'), trouble: null, gaveUp: true },
  'verdict of a file': {
    at: 'verdict',
    result: { report: reports.captive, source: { kind: 'file', name: 'a.zip' } },
    trouble: null,
  },
  ...Object.fromEntries(
    questions[0].answers.flatMap((symptom) =>
      guideFor(onGuide(symptom).report).map((code, index) => [
        `trying ${symptom}: ${code}`,
        { at: 'trying', result: onGuide(symptom), index },
      ]),
    ),
  ),
  tried: {
    at: 'tried',
    result: { report: { ...reports.healthy, steps: [...triedSteps] }, source },
    trouble: null,
  },
  'tried, no mail program': {
    at: 'tried',
    result: { report: { ...reports.inspected, steps: [...triedSteps] }, source },
    trouble: trouble('not-possible-here'),
  },
  'tried, solved': {
    at: 'tried',
    result: {
      report: { ...reports.healthy, steps: [{ code: 'reload', state: 'done', at, helped: true }] },
      source,
    },
    trouble: null,
  },
  'looking, over the hotspot': looking({ usual }),
  ...Object.fromEntries(
    (
      [
        ['office', null],
        ['phone', 'looking'],
        ['phone', 'tunnel-carries-both'],
        ['phone', 'same-network'],
        ['phone', 'hotspot-unusable'],
        [null, null],
      ] as const
    ).map(([seen, gate]) => [
      `switching, on ${seen}, gate ${gate}`,
      {
        at: 'switching',
        result: result('dns-sinkhole'),
        source,
        from: 'office',
        seen,
        repeating: seen === 'office',
        gate,
      },
    ]),
  ),
  'looking, after a repair': looking({ since: usual }),
  reopening: { at: 'reopening', id: 's1' },
  choosing: { at: 'choosing', result: result('healthy'), source },
  ...Object.fromEntries(
    Object.entries(rechecks).map(([name, report]) => [
      `rechecked ${name}`,
      { at: 'rechecked', result: { report, source }, recheck: report.recheck },
    ]),
  ),
  'watching, first look': {
    at: 'watching',
    result: result('healthy'),
    source,
    forMinutes: 30,
    watchId: null,
    watch: null,
    stopping: false,
    trouble: null,
  },
  watching: {
    at: 'watching',
    result: result('healthy'),
    source,
    forMinutes: 30,
    watchId: 'w1',
    watch: watchSeen,
    stopping: true,
    trouble: trouble('broken'),
  },
  watched: { at: 'watched', result: result('healthy'), watch: watchSeen },
  'watched, nothing': { at: 'watched', result: result('healthy'), watch: { ...watchSeen, points: [] } },
  'verdict, watched': {
    at: 'verdict',
    result: { report: { ...reports.healthy, watch: { ...watchSeen, proof: [] } }, source },
    trouble: null,
  },
  'verdict, hotspot skipped': {
    at: 'verdict',
    result: { report: { ...reports['dns-sinkhole'], hotspot: 'skipped-by-the-person' }, source },
    trouble: null,
  },
  ...Object.fromEntries(
    Object.entries(comparedReports).flatMap(([name, report]) => [
      [`compared ${name}`, { at: 'compared', result: { report, source }, comparison: report.comparison }],
      [`verdict compared ${name}`, { at: 'verdict', result: { report, source }, trouble: null }],
    ]),
  ),
  packing: { at: 'packing', result: result('captive'), runId: 'r1', leftOut: [], done: 0.4, before: null },
  'packing anew': {
    at: 'packing',
    result: result('captive'),
    runId: 'r1',
    leftOut: ['log'],
    done: 0.4,
    before: preview,
  },
  offering: {
    at: 'offering',
    result: result('captive'),
    runId: 'r1',
    preview,
    leftOut: ['log'],
    lang: 'en',
    trouble: trouble('cannot-write'),
  },
  writing: { at: 'writing', result: result('captive'), runId: 'r1', preview, leftOut: [], lang: 'en' },
  'offering, leaky': {
    at: 'offering',
    result: result('captive'),
    runId: 'r1',
    preview,
    leftOut: ['log'],
    lang: 'en',
    trouble: trouble('leak'),
  },
  closed: { at: 'closed' },
  saved: {
    at: 'saved',
    result: result('captive'),
    savedAs: '/tmp/a.zip',
    sizeBytes: 5_000,
    caseCode: '7KQM-2X9D-4HTR',
    sending: 'no',
    trouble: null,
  },
  ...Object.fromEntries(
    [true, false].map((isWhole): [string, Stage] => [
      isWhole ? 'opened' : 'opened, changed',
      {
        at: 'verdict',
        result: {
          report: reports.captive,
          source: {
            kind: 'file',
            name: 'a.zip',
            bundle: {
              name: 'a.zip',
              report: reports.captive,
              caseCode: '7KQM-2X9D-4HTR',
              isWhole,
              problems: isWhole ? [] : [{ code: 'changed', entry: 'log.txt' }],
            },
          },
        },
        trouble: null,
      },
    ]),
  ),
  'stuck at the start': { at: 'stuck', trouble: trouble('refused'), retry: { at: 'opening' }, back: null },
  'stuck in a look': {
    at: 'stuck',
    trouble: trouble('lost'),
    retry: { at: 'starting', answers: {}, usual: null, since: null, early: [], back: { at: 'welcome' } },
    back: { at: 'welcome' },
  },
};
