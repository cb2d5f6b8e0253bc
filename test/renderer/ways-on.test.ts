import { expect, it } from 'vitest';
import type { Source } from '../../renderer/state/stages';
import { titleAndRest } from '../../renderer/view/sentences';
import { nextSteps } from '../../renderer/view/verdict-words';
import { waysOn } from '../../renderer/view/ways-on';
import { joinRecheck } from '../../shared/compare/recheck';
import type { Report } from '../../shared/report/report';
import { speak } from '../../shared/text/tables';
import { reports, watchSeen } from '../fakes/fake-reports';

const usual = { runId: 'r1', network: 'office' };
const run: Source = { kind: 'run', runId: 'r1', answers: {}, usual };
const after: Source = { ...run, since: usual };
const file: Source = { kind: 'file', name: 'a.zip' };

const at = '2026-10-20T07:31:00.000Z';
const tried: Report = { ...reports.healthy, steps: [{ code: 'reload', state: 'done', at }] };
const solved: Report = { ...reports.healthy, steps: [{ code: 'reload', state: 'done', at, helped: true }] };
const caught: Report = { ...reports.healthy, watch: { ...watchSeen, proof: [] } };
const fixed = joinRecheck(reports['dns-sinkhole'], reports.healthy);
const offline: Report = {
  ...reports.captive,
  verdict: { ...reports.captive.verdict, code: 'no-link', place: 'this-computer' },
};
const service: Report = {
  ...reports.stopped,
  verdict: { ...reports.stopped.verdict, status: 'blocked', place: 'service' },
};

it.each<[string, Report, Source, string]>([
  ['healthy', reports.healthy, run, '[guide] again save | show watch'],
  ['healthy, all tried', tried, run, '[save] guide again | show watch'],
  ['healthy, but not while it watched', caught, run, '[save] guide again | show watch'],
  ['healthy after a repair', reports.healthy, after, '[guide] recheck save | show watch'],
  ['fixed', fixed, after, '[] guide again save | show watch'],
  ['blocked', reports['dns-sinkhole'], run, '[save] recheck compare | show watch help-page'],
  ['partly in the way', reports.inspected, run, '[save] guide recheck compare | show watch help-page'],
  ['sign-in page', reports.captive, run, '[sign-in] again save |'],
  ['offline', offline, run, '[again] save |'],
  ['service', service, run, '[recheck] guide save | show watch status-page'],
  ['could not tell', reports.stopped, run, '[again] guide save compare | show watch help-page'],
  ['blocked, in a file', reports['dns-sinkhole'], file, '[] again | help-page'],
  ['healthy, in a file', reports.healthy, file, '[] again |'],
])('offers one thing first and little beside it: %s', (_, report, source, expected) => {
  const { main, near, more } = waysOn({ report, source });
  expect(`[${main ?? ''}] ${near.join(' ')} | ${more.join(' ')}`.trim()).toBe(expected);
});

const say = speak('en');
const next = (report: Report, isForFile = true) => nextSteps(report, isForFile, say).join(' ');

it('says beside the button that saves whom the file is for', () => {
  expect(next(reports.inspected)).toMatch(/^Use ChatGPT in your web browser .* Save the file and send it/);
  expect(next(reports.inspected, false)).not.toContain('Save the file');
  expect(next(reports['dns-sinkhole']).match(/Save the file/g)).toHaveLength(1);
});

it('does not ask for the same steps again once they are done', () => {
  expect(next(tried)).toBe(say('window.verdict.next.none'));
  expect(next(solved)).toBe(say('window.tried.solved'));
});

it('asks nothing more of somebody for whom it is fixed', () => {
  expect(next(fixed)).toBe(say('window.recheck.next.fixed'));
});

it('leads to the proof of what a watch has caught', () => {
  expect(next(caught)).toMatch(/^Trouble came up in .* The proof of it is in the file you can save\.$/);
});

it.each([
  ['en', 'One thing. Two more. Three.', ['One thing.', 'Two more. Three.']],
  ['en', 'Only one', ['Only one', '']],
  [
    'en',
    'Acme Inc. gateway reads along (certain). It should not.',
    ['Acme Inc. gateway reads along (certain).', 'It should not.'],
  ],
  ['ja', '一つ目です。二つ目です。', ['一つ目です。', '二つ目です。']],
  ['zh-CN', '这是第一句。这是第二句。', ['这是第一句。', '这是第二句。']],
  ['ko', '첫 문장입니다. 둘째 문장입니다.', ['첫 문장입니다.', '둘째 문장입니다.']],
] as const)('takes the first sentence for a title, in %s: %s', (lang, text, [title, rest]) => {
  expect(titleAndRest(text, lang)).toEqual([title, rest]);
});
