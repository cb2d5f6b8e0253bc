import type { NewsItem } from '../../shared/contract/contract';
import type { Answers } from '../../shared/question/questions';
import type { Events } from './events';
import { keepingSteps } from './guiding';
import type { Result, RunSource, Stage, StageAt, Usual } from './stages';

/** The engine is told to look. */
export const starting = (answers: Answers, back: Stage, usual: Usual | null = null): StageAt<'starting'> => ({
  at: 'starting',
  answers,
  usual,
  since: null,
  early: [],
  back,
});

/** The engine has begun; what it told before it said so is heard now. */
export const looking = (
  { answers, usual, since, back, early, noticed }: StageAt<'starting'>,
  { runId, network, nowMs, expected }: Events['started'],
): Stage =>
  early.reduce<Stage>((so, item) => (so.at === 'looking' ? hear(so, item) : so), {
    at: 'looking',
    answers,
    usual,
    since,
    ...(noticed && { noticed }),
    network,
    back,
    runId,
    startedMs: nowMs,
    expected,
    all: [],
    soFar: null,
    done: 0,
    total: expected.looks,
    stopping: false,
    trouble: null,
  });

/** What was seen is added; what has ended leads to its result, and what broke to another try. */
export function hear(stage: StageAt<'looking'>, { name, body }: NewsItem): Stage {
  if (!('runId' in body) || body.runId !== stage.runId) return stage;
  switch (name) {
    case 'saw':
      return { ...stage, all: [...stage.all, body.saw], done: body.done, total: body.total };
    case 'so-far':
      return { ...stage, soFar: body.status };
    case 'ended':
      return resulting({ report: keepingSteps(body.report, stage.back), source: sourceOf(stage) });
    case 'broke':
      return {
        at: 'stuck',
        trouble: { why: 'broken', detail: '' },
        retry: retryOf(stage),
        back: stage.back,
      };
    default:
      return stage;
  }
}

/** The same look once more. */
export const retryOf = ({ answers, back, usual, since }: StageAt<'looking'>): StageAt<'starting'> => ({
  ...starting(answers, back, usual),
  since,
});

/** The screen a report belongs on: what was asked last is answered first. */
export const resulting = (result: Result): Stage => {
  const { comparison, recheck } = result.report;
  if (recheck) return { at: 'rechecked', result, recheck };
  return comparison ? { at: 'compared', result, comparison } : verdict({ result });
};

export const verdict = ({ result }: { readonly result: Result }): StageAt<'verdict'> => ({
  at: 'verdict',
  result,
  trouble: null,
});

/** Where a run belongs that has ended: itself, beside a first one, or after one. */
const sourceOf = ({ runId, answers, network, usual, since }: StageAt<'looking'>): RunSource => ({
  kind: 'run',
  runId,
  answers,
  usual: usual ?? { runId, network },
  ...(since && { since }),
});
