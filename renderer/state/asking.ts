import { type Answers, pagesFor, settled } from '../../shared/question/questions';
import { starting } from './looking';
import type { Stage, StageAt } from './stages';

/** A page of questions. */
export const asking = (answers: Answers, index = 0): StageAt<'asking'> => ({ at: 'asking', index, answers });

/** The next page, or the look once all are asked. */
export const nextPage = (answers: Answers, index: number): Stage =>
  index < pagesFor(answers).length - 1
    ? asking(answers, index + 1)
    : starting(settled(answers), asking(answers, index));

/** The answers without those of one page. */
export const withoutPage = (answers: Answers, index: number): Answers => {
  const asked: readonly string[] = pagesFor(answers)[index]?.asks ?? [];
  return Object.fromEntries(Object.entries(answers).filter(([question]) => !asked.includes(question)));
};
