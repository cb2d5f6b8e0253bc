import { expect, it } from 'vitest';
import { sha256 } from '../../electron/bundle/write-bundle';
import { toText } from '../../shared/bundle/bundle';
import { composeBundle } from '../../shared/bundle/compose-bundle';
import { redactorFor } from '../../shared/bundle/redact';
import { noSecrets } from '../../shared/bundle/secrets';
import { catalogue } from '../../shared/catalogue/endpoints';
import { judgeAgain } from '../../shared/report/make-report';
import { type Report, reportSchema } from '../../shared/report/report';
import { sampleReport, visit } from './sample-report';

const evidence = {
  hosts: ['chatgpt.com', 'auth.openai.com'],
  products: ['Zscaler'],
  emails: ['support@zscaler.com'],
  words: ['blocked'],
};
/** Everybody here is called like a word that a verdict rests on. */
const somebody = {
  ...noSecrets,
  userNames: ['Blocked', 'zscaler'],
  hostNames: ['openai'],
  networkNames: ['network'],
};
const redactor = () => redactorFor(somebody, evidence);

it.each([
  ['/home/blocked/app.log', '/home/[user-1]/app.log'],
  ['D:\\Profiles\\Blocked\\x', 'D:\\Profiles\\[user-1]\\x'],
  ['CORP\\zscaler signed in', 'CORP\\[user-1] signed in'],
  ['user: Blocked', 'user: [user-1]'],
  ['"userName":"blocked"', '"userName":"[user-1]"'],
  ['logged in as zscaler.', 'logged in as [user-1].'],
  ['Hello Blocked, this page', 'Hello [user-1], this page'],
  ['Blocked’s MacBook', '[user-1]’s MacBook'],
  ['zscaler-laptop', '[user-1]-laptop'],
  ['blocked@openai', '[user-1]@[host-1]'],
  ['mail zscaler@corp.example', 'mail [email-1]'],
  ['\\\\OPENAI\\share', '\\\\[host-1]\\share'],
  ['Computer name: openai', 'Computer name: [host-1]'],
  ['Charles Proxy CA (19 Nov 2026, openai)', 'Charles Proxy CA (19 Nov 2026, [host-1])'],
  ['SSID: network', 'SSID: [network-name-1]'],
  ['CORP%5Czscaler', 'CORP%5C[user-1]'],
  ['CORP%5C%7ascaler', '[user-1]'],
  [`x ${btoa('{"login":"blocked"}')} y`, 'x [user-1] y'],
])('what is theirs goes: %s', (before, after) => {
  expect(redactor().text(before)).toBe(after);
  expect(redactor().text(after)).toBe(after);
  expect(redactor().leak(before, new Set())).not.toBeNull();
});

it.each([
  'Access blocked by policy',
  'blocked',
  'Zscaler Intermediate Root CA (zscaler.net)',
  'tls-handshake:chatgpt.com@104.18.32.47',
  'https://auth.openai.com/authorize',
  'the network is down',
  'user agent blocked',
  'server: zscaler/6.2',
  'support@zscaler.com',
])('what the verdict rests on stays: %s', (text) => {
  expect(redactor().text(text)).toBe(text);
});

const composed = (report: Report, secrets: Partial<typeof noSecrets>) => {
  const made = composeBundle({ report, log: '', lang: 'en', secrets: { ...noSecrets, ...secrets }, sha256 });
  if (made.kind === 'failed') throw new Error(`${made.why} ${made.detail}`);
  const text = toText(made.value.entries[0]?.bytes ?? new Uint8Array());
  return { ...made.value, report: reportSchema.parse(JSON.parse(text)) };
};

/** What OpenAI's host answers is a filter's page, and only its words say so. */
function filtered(): Report {
  const report = sampleReport();
  const [leg] = report.legs;
  const page = '<html><title>Web page blocked</title><p>User: CORP\\Blocked</p></html>';
  leg?.observations.push(...visit('chatgpt.com', { at: 60, body: page }));
  return report;
}

it('somebody called like a word of a page keeps the verdict, and the preview says that the name is still there', () => {
  const before = judgeAgain(filtered(), catalogue);
  const { report, readable } = composed(filtered(), { userNames: ['blocked'] });
  expect(judgeAgain(report, catalogue).verdict).toEqual(before.verdict);
  expect(JSON.stringify(report)).not.toContain('CORP\\\\Blocked');
  expect(readable).toEqual(['user']);
});

it('of other names nothing can be read', () => {
  expect(composed(filtered(), { userNames: ['kwyjibo'], hostNames: ['kw-7'] }).readable).toEqual([]);
});
