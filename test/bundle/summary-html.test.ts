import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { advise } from '../../shared/advice/advise';
import { summaryHtml } from '../../shared/bundle/summary-html';
import { findingCodes } from '../../shared/finding/codes';
import type { Report } from '../../shared/report/report';
import { languages } from '../../shared/text/languages';
import { speak } from '../../shared/text/tables';
import { chromiumForPages, whyMissing } from '../browser/programs';
import { comparedReports, reports } from '../fakes/fake-reports';
import { findingOf } from '../text/sample-findings';
import { sampleReport } from './sample-report';

const why = whyMissing(chromiumForPages);
/** For people to look at; not kept in the repository. */
const pictures = join(import.meta.dirname, '..', '..', 'out', 'summary');

/** More of everything than any network has shown. */
const wordy = (): Report => {
  const report = sampleReport();
  const findings = findingCodes.slice(0, 12).map((code) => findingOf(code));
  return {
    ...report,
    complete: false,
    roots: { ...report.roots, laboratory: ['Laboratory Root '.repeat(5)] },
    findings: [...report.findings, ...findings],
    advice: [...report.advice, ...advise([...report.findings, ...findings], report.verdict)],
    verdict: {
      ...report.verdict,
      hosts: Array.from({ length: 90 }, (_, i) => `a-rather-long-name-of-a-host-${i}.oaiusercontent.com`),
      product: { id: 'x', vendor: 'x', name: 'A product of many words '.repeat(40), confidence: 'likely' },
    },
  };
};

const rows: readonly (readonly [string, Report])[] = [
  ...Object.entries(reports),
  ...Object.entries(comparedReports).map(([name, report]) => [`compared ${name}`, report] as const),
  ['sample', sampleReport()],
  ['wordy', wordy()],
];

/** The reports that fill most of their sheet: enough for a language whose words are longer. */
const longest: readonly string[] = ['inspected', 'compared agent-on-this-computer', 'wordy'];

let browser: Browser | undefined;
/** One for all: what is printed is loaded anew each time, and a new page costs as much as printing it. */
let page: Page | undefined;
beforeAll(async () => {
  if (why) return;
  mkdirSync(pictures, { recursive: true });
  const args = ['--headless', '--no-sandbox', '--disable-gpu'];
  browser = await chromium.launch({ executablePath: chromiumForPages, args });
  // 186 mm are 703 pixels: the width of A4 without its margins.
  page = await browser.newPage({ viewport: { width: 703, height: 1050 } });
  await page.emulateMedia({ media: 'print' });
});
afterAll(() => browser?.close());

describe.each(languages)('printed in %s', (lang) => {
  beforeEach(({ skip }) => {
    if (why) skip(why);
  });

  it.each(rows.filter(([name]) => lang === 'en' || longest.includes(name)))(
    '%s is one sheet of A4 and one of Letter',
    async (name, report) => {
      if (!page) throw new Error('no page');
      await page.setContent(summaryHtml(report, speak(lang), lang));
      for (const format of ['A4', 'Letter'] as const) {
        const pdf = await page.pdf({ format, printBackground: true });
        expect([format, pagesOf(pdf)]).toEqual([format, 1]);
        if (format === 'A4') writeFileSync(join(pictures, `${name.replaceAll(' ', '-')}-${lang}.pdf`), pdf);
      }
      // What no network ever showed may be cut off; the rest fits.
      const isCut = await page.evaluate(() => {
        const main = document.querySelector('main');
        return main !== null && main.scrollHeight > main.clientHeight + 1;
      });
      if (name !== 'wordy') expect(isCut).toBe(false);
    },
  );
});

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

it('loads nothing, runs nothing, and shows what a network says as text', () => {
  const report = sampleReport();
  report.verdict.hosts = ['"><script>alert(1)</script>'];
  const page = summaryHtml(report, speak('en'), 'en');
  expect(page).not.toMatch(/<script|<img|<link|@import|url\(|http-equiv="refresh"/i);
  expect(page).toContain('&lt;script&gt;');
  expect(page).toContain('default-src &#39;none&#39;');
});

it('says that it was stopped, where it was, and else does not', () => {
  const said = speak('en')('report.stopped');
  expect(summaryHtml({ ...sampleReport(), complete: false }, speak('en'), 'en')).toContain(said);
  expect(summaryHtml({ ...sampleReport(), complete: true }, speak('en'), 'en')).not.toContain(said);
});
