import type { FormEvent } from 'react';
import { type Answers, questions } from '../../shared/question/questions';
import { Heading } from '../parts/heading';
import { useHappened, useSay } from '../state/context';
import type { StageAt } from '../state/wizard';

type Asked = (typeof questions)[number];
/** Question and answer ids of one row of the table make one key; the words' table is checked against it. */
type AnswerKey = { [Q in Asked as Q['id']]: `question.${Q['id']}.${Q['answers'][number]}` }[Asked['id']];
const answerKey = ({ id }: Asked, answer: string) => `question.${id}.${answer}` as AnswerKey;

/** One question to a page. Every one may be skipped; nothing moves on by itself, so arrow keys are safe. */
export function Asking({ index, answers }: StageAt<'asking'>) {
  const question = questions[index];
  return question && <Ask key={question.id} question={question} index={index} answers={answers} />;
}

function Ask({ question, index, answers }: { question: Asked; index: number; answers: Answers }) {
  const say = useSay();
  const happened = useHappened();
  const { id } = question;
  const chosen = answers[id];
  const isLast = index === questions.length - 1;

  const goOn = (event: FormEvent) => {
    event.preventDefault();
    happened(chosen === undefined ? { type: 'skipped', question: id } : { type: 'went-on' });
  };

  return (
    <form className="card asking" onSubmit={goOn}>
      <div className="steps">
        <p className="muted">
          {say('window.asking.progress', { number: index + 1, count: questions.length })}
        </p>
        <ol className="dots" aria-hidden="true">
          {questions.map((q, i) => (
            <li key={q.id} className={i <= index ? 'dot dot-on' : 'dot'} />
          ))}
        </ol>
      </div>
      <fieldset>
        <legend>
          <Heading>{say(`question.${id}`)}</Heading>
        </legend>
        <p className="muted">{say('window.asking.optional')}</p>
        <div className="choices">
          {question.answers.map((answer) => (
            <label key={answer} className="choice">
              <input
                type="radio"
                name={id}
                value={answer}
                checked={chosen === answer}
                onChange={() => happened({ type: 'answered', given: { [id]: answer } })}
              />
              <span>{say(answerKey(question, answer))}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="actions">
        <button type="submit" className="primary">
          {say(isLast ? 'window.asking.start' : 'window.continue')}
        </button>
        <button type="button" className="quiet" onClick={() => happened({ type: 'skipped', question: id })}>
          {say('window.asking.skip')}
        </button>
        <button type="button" className="quiet push" onClick={() => happened({ type: 'went-back' })}>
          {say('window.back')}
        </button>
      </div>
      {!isLast && (
        <p className="aside">
          <button type="button" className="link" onClick={() => happened({ type: 'skipped-all' })}>
            {say('window.asking.skip-all')}
          </button>
        </p>
      )}
    </form>
  );
}
