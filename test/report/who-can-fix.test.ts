import { expect, it } from 'vitest';
import { reportHtml } from '../../shared/bundle/report-html';
import { summaryHtml } from '../../shared/bundle/summary-html';
import { type Fixer, whoCanFix } from '../../shared/report/who-can-fix';
import { languages } from '../../shared/text/languages';
import { speak } from '../../shared/text/tables';
import { type ReportName, reports } from '../fakes/fake-reports';

const cases: readonly (readonly [ReportName, Fixer])[] = [
  ['healthy', 'nobody'],
  ['inspected', 'it'],
  ['dns-sinkhole', 'it'],
  ['captive', 'you'],
  ['stopped', 'not-known'],
];

it.each(cases)('%s: %s', (name, who) => {
  expect(whoCanFix(reports[name])).toBe(who);
});

it.each<[string, Fixer]>([
  ['office', 'it'],
  ['home', 'keeper'],
  ['hotspot', 'keeper'],
  ['not-known', 'it'],
])('on the network %s it is for "%s"', (network, who) => {
  expect(whoCanFix({ ...reports['dns-sinkhole'], answers: { network } })).toBe(who);
});

it.each(cases)('the pages of the bundle say so, too: %s', (name, who) => {
  for (const lang of languages) {
    const say = speak(lang);
    const row = `<dt>${say('report.who')}</dt><dd>${say(`report.who.${who}`)}</dd>`;
    for (const page of [reportHtml(reports[name], say, lang), summaryHtml(reports[name], say, lang)])
      expect(page.includes(row)).toBe(who !== 'nobody');
  }
});
