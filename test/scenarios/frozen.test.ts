import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isEvidence, ourWords } from '../../shared/bundle/compose-bundle';
import { internalsIn, textsOf } from '../../shared/bundle/internals';
import { redactorFor } from '../../shared/bundle/redact';
import { evidenceOf, redactReport } from '../../shared/bundle/redact-report';
import { noSecrets } from '../../shared/bundle/secrets';
import { diagnose } from '../../shared/finding/diagnose';
import { verdictOf } from '../../shared/finding/verdict';
import { makePlan } from '../../shared/plan/make-plan';
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

  it.each(rows)('has the same verdict once redacted: %s', (name, { answers = {} }) => {
    const report = makeReport(
      {
        tool: { name: 'clearway', version: 'test', mode: 'headless' },
        startedAt: '2026-11-20T08:00:00.000Z',
        complete: true,
        catalogue: { rows: shorter, source: 'built-in' },
        roots: { date: 'test', laboratory: [] },
        answers,
        plan: makePlan(answers, shorter, 'quick'),
        leg: 'here',
        observations: thaw(name),
      },
      () => 1_000,
    );
    const { verdict } = judgeAgain(redacted(report), shorter);
    expect(verdict).toEqual(report.verdict);
  });
});

/** As it stands in a bundle. */
function redacted(report: Report): Report {
  const evidence = evidenceOf(report);
  const internals = internalsIn(textsOf(report), (word) => isEvidence(word, evidence));
  const secrets = { ...noSecrets, userNames: ['ann.lee'], hostNames: ['ann-laptop'] };
  return redactReport(report, redactorFor(secrets, evidence, internals), ourWords(), new Set());
}
