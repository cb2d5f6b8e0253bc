import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { redactAlike } from '../../shared/bundle/redact-alike';
import { noSecrets, type Secrets } from '../../shared/bundle/secrets';
import { diagnose } from '../../shared/finding/diagnose';
import { verdictOf } from '../../shared/finding/verdict';
import { makePlan } from '../../shared/plan/make-plan';
import type { Answers } from '../../shared/question/questions';
import { judgeAgain, makeReport } from '../../shared/report/make-report';
import type { Report } from '../../shared/report/report';
import { fileOf, isFrozen, thaw } from './frozen';
import { complaintsAbout } from './judged';
import { shorter } from './run';
import { scenarios } from './scenarios';

const rows = scenarios
  .filter(isFrozen)
  .filter(({ name }) => existsSync(fileOf(name)))
  .map((one) => [one.name, one] as const);

it('every pretend world is frozen: `npm run freeze` writes down what is missing', () => {
  const missing = scenarios.filter((one) => isFrozen(one) && !existsSync(fileOf(one.name)));
  expect(missing.map(({ name }) => name)).toEqual([]);
});

describe('what was seen once, without any network', () => {
  it.each(rows)('has its verdict: %s', (name, { expected, answers = {} }) => {
    const diagnosis = diagnose(thaw(name), shorter);
    const found = diagnosis.findings.map(({ code }) => code);
    expect(complaintsAbout(verdictOf(diagnosis, answers), found, expected).join('; ')).toBe('');
  });

  it.each(rows)('has the same verdict once redacted, whoever looked: %s', (name, { answers = {} }) => {
    const report = reportOf(name, answers);
    const safe = redactAlike(report, somebody, { catalogue: shorter }).report;
    expect(judgeAgain(safe, shorter).verdict).toEqual(report.verdict);
    expect(JSON.stringify(safe)).not.toContain('ann.lee');
  });
});

const reportOf = (name: string, answers: Answers): Report =>
  makeReport(
    {
      tool: { name: 'clearway', version: 'test', mode: 'headless' },
      startedAt: '2026-11-20T08:00:00.000Z',
      complete: true,
      catalogue: { rows: shorter, source: 'built-in' },
      roots: { date: 'test', laboratory: [] },
      answers,
      plan: makePlan(shorter, 'quick'),
      leg: 'here',
      observations: thaw(name),
    },
    () => 1_000,
  );

/** A name like any other, and words that pages, headers, certificates and rules are made of. */
const somebody: Secrets = {
  ...noSecrets,
  userNames: 'ann.lee blocked denied html zscaler network com'.split(' '),
  hostNames: 'ann-laptop openai squid http cloudflare'.split(' '),
  networkNames: ['Login', 'portal'],
  words: 'access policy'.split(' '),
};
