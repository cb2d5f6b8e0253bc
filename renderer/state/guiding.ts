import { guideFor, isSolved, withRecord } from '../../shared/guide/guide';
import type { StepRecord } from '../../shared/guide/step-record';
import type { Report } from '../../shared/report/report';
import type { Result, Resulted, Stage, StageAt } from './stages';

const stepsOf = ({ report }: Result): readonly StepRecord[] => report.steps ?? [];
const withSteps = (result: Result, steps: readonly StepRecord[]): Result => ({
  ...result,
  report: { ...result.report, steps: [...steps] },
});

/** At one of the steps, with nothing written in its field yet. */
export const trying = ({ result }: { readonly result: Result }, index: number): StageAt<'trying'> => ({
  at: 'trying',
  result,
  index,
});

/** The steps start where they were left. */
export function guiding(s: Resulted): Stage {
  const { result } = s;
  const codes = guideFor(result.report);
  const done = new Set(stepsOf(result).map(({ code }) => code));
  if (codes.length === 0 || result.source.kind !== 'run') return s;
  const next = codes.findIndex((code) => !done.has(code));
  return next < 0 ? { at: 'tried', result, trouble: null } : trying({ result }, next);
}

/** A step that helped ends the flow, unless it only helps meanwhile. */
export function tick(s: StageAt<'trying'>, record: StepRecord): Stage {
  const result = withSteps(s.result, withRecord(stepsOf(s.result), record));
  const isLast = s.index >= guideFor(result.report).length - 1;
  return isLast || isSolved([record])
    ? { at: 'tried', result, trouble: null }
    : trying({ result }, s.index + 1);
}

/** What was ticked off at an earlier verdict is not asked again at the next. */
export const keepingSteps = (report: Report, back: Stage): Report =>
  report.steps === undefined && 'result' in back && back.result.report.steps !== undefined
    ? { ...report, steps: back.result.report.steps }
    : report;
