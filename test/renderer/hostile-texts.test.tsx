import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { App, fetchScreens } from '../../renderer/app';
import { createWishes } from '../../renderer/state/effects';
import type { Stage } from '../../renderer/state/stages';
import { createAppStore } from '../../renderer/state/store';
import type { Report } from '../../shared/report/report';
import { languages } from '../../shared/text/languages';
import { speak } from '../../shared/text/tables';
import { fakeEngine } from '../fakes/fake-engine';
import { hello, hosts, type ReportName, reports } from '../fakes/fake-reports';
import { visit } from '../fakes/fake-visit';
import { looking } from './every-stage';

await fetchScreens();

/*
 * Certificates, headers, host names, pages, incidents and an administrator's policy are somebody else's texts. On the
 * screen they are texts.
 */

const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">';
const names =
  /^(?:host|detail|bodyStart|id|via|value|name|vendor|issuer|subject|gateway|proxy|location|incident|summary|osVersion|key|pem|company|contact)$/;

/** The same with something hostile in every string that somebody else wrote; names in certificates are pairs. */
const poisoned = <T,>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, function (this: unknown, key: string, text: unknown) {
      const isTheirs = names.test(key) || (key === '1' && Array.isArray(this));
      return typeof text === 'string' && isTheirs ? text + hostile : text;
    }),
  );

const poisonedReport = (name: ReportName): Report => {
  const report = poisoned(reports[name]);
  return {
    ...report,
    roots: { ...report.roots, laboratory: [hostile] },
    findings: report.findings.map((finding) => ({
      ...finding,
      hosts: [...finding.hosts, hostile],
      facts: Object.fromEntries(
        Object.entries(finding.facts).map(([key, fact]) => [
          key,
          typeof fact === 'string' ? fact + hostile : fact,
        ]),
      ),
    })) as Report['findings'],
  };
};

const stages: readonly (readonly [string, Stage])[] = [
  ...(Object.keys(reports) as ReportName[]).map((name): readonly [string, Stage] => [
    `the verdict ${name}`,
    {
      at: 'verdict',
      result: { report: poisonedReport(name), source: { kind: 'file', name: hostile } },
      trouble: { why: 'broken', detail: hostile },
    },
  ]),
  [
    'the looking',
    looking({
      expected: { seconds: 10, looks: 40, hosts: { ...hosts, [hostile]: ['chat'] } },
      all: poisoned(visit('chatgpt.com', 'inspected')),
    }),
  ],
  ['the welcome', { at: 'welcome' }],
];

describe.each(languages)('in %s', (lang) => {
  it.each(stages)('%s shows what others wrote as text', (_, stage) => {
    const store = createAppStore();
    const managed = { company: hostile, contact: hostile };
    store.setState({ stage, lang, say: speak(lang), hello: hello({ managed }), expert: true });
    const begun = { ...store, getInitialState: store.getState };
    const world = { engine: fakeEngine(), ticks: () => 1_000, onLost: () => () => {} };
    const page = renderToString(
      <App store={begun} wishes={createWishes(begun, world)} ticks={world.ticks} />,
    );
    // It is there, and it is nothing but text.
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toMatch(/<script|<img src=x/i);
    const tags = (page.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/"[^"]*"/g, '""'));
    expect(tags.filter((tag) => /\son\w+=/i.test(tag))).toEqual([]);
    expect(page).not.toMatch(/(?:href|src|action)="\s*javascript:/i);
  });
});
