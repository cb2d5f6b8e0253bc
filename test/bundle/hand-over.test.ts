import { describe, expect, it } from 'vitest';
import { handOver, mailAddress } from '../../shared/bundle/hand-over';
import type { Report } from '../../shared/report/report';
import { languages } from '../../shared/text/languages';
import { speak } from '../../shared/text/tables';
import { comparedReports, reports } from '../fakes/fake-reports';

const en = speak('en');
const ko = speak('ko');
const body = (report: Report, to: 'it' | 'support' = 'it') => handOver(report, to, en, 'today').body;
const tried: Report = {
  ...reports.inspected,
  answers: {
    symptom: 'something-else',
    words: 'The wheel turns forever.',
    who: 'others-too',
    networks: 'not-known',
    since: 'days',
    changed: 'security',
  },
  steps: [
    { code: 'reload', state: 'done', at: '2026-10-20T07:31:00.000Z' },
    { code: 'ios-version', state: 'done', at: '2026-10-20T07:32:00.000Z', note: '1.2026.280' },
    { code: 'of-a-newer-version', state: 'impossible', at: '2026-10-20T07:33:00.000Z' },
  ],
};

describe('the letter to IT', () => {
  it.each([
    'Clearway 0.1.0, today',
    'Zscaler Internet Access (Certain)',
    'chatgpt.com',
    'Seen from outside as 203.0.113.7 (DE)',
    '2026-10-20T07:30:00.000Z (UTC)',
    'Since when? For a few days',
    'shortly before? A new VPN or security program',
    'In their own words: The wheel turns forever.',
    'Start ChatGPT afresh: done, no change',
    'Note the app’s version: done (1.2026.280)',
    'of-a-newer-version: not possible here',
    '\n1. ',
    'In Zscaler Internet Access:',
    'The attached file',
  ])('says %s', (part) => {
    expect(body(tried)).toContain(part);
  });

  it('leaves out what nobody knows', () => {
    expect(body(tried)).not.toContain('I have not tried');
    expect(body({ ...reports.inspected, answers: {} })).not.toContain('What the person told');
    expect(body(reports.inspected)).not.toContain('What was tried');
  });

  it('tells what the comparison brought, when it counts', () => {
    expect(body(comparedReports['office-network'] as Report)).toContain('usual network is the cause');
    expect(body(comparedReports['same-network'] as Report)).not.toContain('cause');
  });

  it.each(languages)('has no blank left open for anybody, in %s', (lang) => {
    for (const report of [...Object.values(reports), ...Object.values(comparedReports), tried])
      for (const to of ['it', 'support'] as const) {
        const letter = handOver(report, to, speak(lang), 'today');
        expect(`${letter.subject}\n${letter.body}`).not.toMatch(/[{}]|undefined|null|NaN/);
        expect(letter.subject).not.toContain('\n');
      }
  });

  it('names the product in the subject where there is one', () => {
    expect(handOver(reports.inspected, 'it', en, '').subject).toContain('(Zscaler Internet Access)');
    expect(handOver(reports.captive, 'it', en, '').subject).not.toContain('(');
  });
});

describe('the draft', () => {
  const read = (address: string) => {
    const url = new URL(address);
    expect(url.protocol).toBe('mailto:');
    expect(url.pathname).toBe('');
    return url.searchParams.get('body') ?? '';
  };

  it('holds the whole letter where a mail program takes it', () => {
    const letter = { subject: 'A & B?', body: 'one\n\ntwo = 2 & 3 + 4' };
    expect(read(mailAddress(letter, en))).toBe(letter.body.replaceAll('\n', '\r\n'));
    expect(new URL(mailAddress(letter, en)).searchParams.get('subject')).toBe(letter.subject);
  });

  it.each([
    ['en', en],
    ['ko', ko],
  ] as const)('is never longer than Windows allows, and says where the rest is: %s', (_, say) => {
    const address = mailAddress(handOver(tried, 'it', say, 'today'), say);
    expect(address.length).toBeLessThanOrEqual(2_000);
    expect(read(address)).toContain(say('letter.paste'));
    expect(address).toMatch(/^mailto:\?[\w.%~!*'()=&-]+$/);
  });

  it('keeps whole paragraphs', () => {
    const paragraphs = Array.from({ length: 40 }, (_, i) => `${i} ${'x'.repeat(90)}`);
    const kept = read(mailAddress({ subject: 's', body: paragraphs.join('\n\n') }, en)).split('\r\n\r\n');
    expect(kept.length).toBeGreaterThan(5);
    expect(kept.slice(1)).toEqual(paragraphs.slice(0, kept.length - 1));
  });
});
