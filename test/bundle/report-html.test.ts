import { expect, it } from 'vitest';
import { escapeHtml, html, raw } from '../../shared/bundle/html';
import { reportHtml } from '../../shared/bundle/report-html';
import type { Report } from '../../shared/report/report';
import { languages } from '../../shared/text/languages';
import { speak } from '../../shared/text/tables';
import { sampleReport, saw, visit } from './sample-report';

const page = (report: Report, lang: (typeof languages)[number] = 'en') =>
  reportHtml(report, speak(lang), lang);

it('a blank is text unless it is markup itself', () => {
  expect(
    html`<p title="${'"><b>'}">${'<script>'}${html`<i>${'&'}</i>`}${raw('<br>')}${['a', html`<u></u>`]}</p>`
      .text,
  ).toBe('<p title="&quot;&gt;&lt;b&gt;">&lt;script&gt;<i>&amp;</i><br>a<u></u></p>');
});

it.each([
  ['what turns the reading direction', 'a\u202ecod.exe', 'a⟨U+202E⟩cod.exe'],
  ['what commands a terminal', '\x1b[31m', '⟨U+001B⟩[31m'],
  ['what nobody sees', 'a\u200bb\ufeff', 'a⟨U+200B⟩b⟨U+FEFF⟩'],
  ['half a letter', 'a\ud800b', 'a⟨U+D800⟩b'],
  ['tags nobody sees', '\u{e0041}', '⟨U+E0041⟩'],
])('shows %s', (_, text, shown) => {
  expect(escapeHtml(text)).toBe(shown);
});

it.each(['é 김 👩', 'line\nline\ttab', 'العربية'])('leaves %j as it is', (text) => {
  expect(escapeHtml(text)).toBe(text);
});

const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>\u202e\'';

/** The same report with something hostile in every string that may hold it. */
const poisoned = (): Report => {
  const report = sampleReport();
  report.legs[0]?.observations.push(
    ...visit(`evil${hostile}`, { inspected: true, body: `<title>${hostile}` }),
  );
  const text = JSON.stringify(report, (key, value: unknown) =>
    typeof value === 'string' &&
    /^(?:host|detail|bodyStart|id|via|issuer|gateway|proxy|version|startedAt|why|osVersion|serialNumber|sha256|notBefore|key)$/.test(
      key,
    )
      ? `${value}${hostile}`
      : value,
  );
  const copy = JSON.parse(text) as Report;
  copy.roots.laboratory = [hostile];
  copy.answers[hostile] = hostile;
  const [finding] = copy.findings;
  if (finding) {
    finding.facts[hostile] = hostile;
    finding.hosts.push(hostile);
    finding.product = { id: hostile, vendor: hostile, name: hostile, confidence: 'likely' };
    copy.verdict.product = finding.product;
  }
  copy.verdict.code = hostile as Report['verdict']['code'];
  copy.advice.push({ code: hostile, who: 'it', steps: [{ code: hostile, facts: {} }] });
  return copy;
};

it.each(languages)('nothing in a report becomes markup (%s)', (lang) => {
  const written = page(poisoned(), lang);
  expect(written).not.toMatch(/<script/i);
  expect(written).not.toMatch(/<img/i);
  expect(written).not.toContain('\u202e');
  // Outside of text there is only what we wrote: no handler, no address but our own anchors.
  const tags = written.replace(/<style>[\s\S]*<\/style>/, '').match(/<[^>]*>/g) ?? [];
  expect(tags.filter((tag) => /\son\w+=/i.test(tag.replace(/"[^"]*"/g, '')))).toEqual([]);
  expect(tags.filter((tag) => /\b(?:src|href)="(?!#o-)/i.test(tag))).toEqual([]);
  expect(written.match(/<style/g)).toHaveLength(1);
});

it('needs nothing from anywhere and may run nothing', () => {
  const written = page(sampleReport());
  expect(written).toContain(`content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;`);
  expect(written).not.toMatch(/@import|url\(/);
});

it('says in words what was found, and points at the proof', () => {
  const written = page(sampleReport());
  expect(written).toContain('Fortinet FortiGate');
  const anchors = [...written.matchAll(/href="#(o-[^"]+)"/g)].map(([, anchor]) => anchor);
  expect(anchors).toHaveLength(3);
  for (const anchor of anchors) expect(written).toContain(`id="${anchor}"`);
});

it('a laboratory and a stopped run are said aloud', () => {
  const report = {
    ...sampleReport(),
    complete: false,
    roots: { date: '2026-10-01', laboratory: ['Lab Root'] },
  };
  expect(page(report)).toContain('Lab Root');
  expect(page(report).match(/class="notice/g)).toHaveLength(2);
  expect(page(sampleReport())).not.toContain('class="notice');
});

it('says of each host who answered for it, and has a column for a proxy only where there is one', () => {
  const report = sampleReport();
  const [leg] = report.legs;
  if (!leg) throw new Error('no leg');
  leg.observations = [
    ...visit('chatgpt.com'),
    ...visit('auth.openai.com', { inspected: true }),
    ...visit('cdn.oaistatic.com', { fails: 'tls' }),
  ];
  const rowOf = (written: string, host: string) =>
    written.match(new RegExp(`<tr><th scope="row">${host}.*?</tr>`, 's'))?.[0] ?? '';
  const direct = page(report);
  expect(rowOf(direct, 'chatgpt.com')).toContain('TLSv1.3');
  expect(rowOf(direct, 'auth.openai.com')).toContain('not publicly trusted: Fortinet');
  expect(rowOf(direct, 'cdn.oaistatic.com')).not.toContain('TLSv1.3');
  expect(direct).not.toContain('>Proxy</th>');

  const proxied = { host: 'chatgpt.com', proxy: 'proxy.corp.example:8080', port: 443, via: 'proxy' };
  leg.observations.push(
    saw('proxy-connect', proxied as never, { kind: 'ok', value: { status: 407, headers: [] } as never }),
  );
  expect(page(report)).toContain('>Proxy</th>');
  expect(rowOf(page(report), 'chatgpt.com')).toContain('HTTP 407');
});

it('an empty report is a page too', () => {
  const report = sampleReport();
  report.legs = [{ ...(report.legs[0] as Report['legs'][number]), observations: [] }];
  report.findings = [];
  report.advice = [];
  expect(page(report)).toContain('</html>');
});

it.each(languages)('has no key without words (%s)', (lang) => {
  const office = sampleReport();
  const [leg] = office.legs;
  if (leg)
    office.legs = [
      { ...leg, id: 'office' },
      { ...leg, id: 'hotspot' },
    ];
  office.comparison = {
    validity: 'valid',
    rows: [{ host: 'chatgpt.com', office: 'inspected', hotspot: 'works', reading: 'inspected-by-network' }],
    verdict: { code: 'office-network', confidence: 'certain' },
  };
  expect(page(office, lang)).not.toMatch(/>\s*report\.|undefined|\[object/);
});
