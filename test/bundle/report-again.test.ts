import { expect, it } from 'vitest';
import { reportHtml } from '../../shared/bundle/report-html';
import { joinRecheck } from '../../shared/compare/recheck';
import { speak } from '../../shared/text/tables';
import { reports, watchSeen } from '../fakes/fake-reports';

const page = (report: Parameters<typeof reportHtml>[0]) => reportHtml(report, speak('en'), 'en');
const broken = reports['dns-sinkhole'];

it('says why there is no second network', () => {
  expect(page({ ...broken, hotspot: 'skipped-by-the-person' })).toContain('skipped by the person');
  expect(page({ ...broken, hotspot: 'forbidden-by-policy' })).toContain('forbidden by policy');
  expect(page(broken)).not.toContain('Comparison with a hotspot');
});

it('shows what is fixed', () => {
  const html = page(joinRecheck(broken, reports.healthy));
  expect(html).toContain('It is fixed');
  expect(html).toMatch(/chatgpt\.com<\/th><td>does not work<\/td><td>works<\/td><td>works<\/td><td>fixed/);
});

it('shows when what did not work', () => {
  const html = page({ ...reports.healthy, watch: { ...watchSeen, proof: [] } });
  expect(html).toContain('24 looks, 5 with trouble');
  expect(html).toMatch(
    /Chat<\/th><td>Does not work<\/td><td>2026-10-20T07:51:00.000Z<\/td><td>2026-10-20T08:03/,
  );
});
