import { type FormEvent, useId } from 'react';
import {
  type Answers,
  pagesFor,
  type QuestionId,
  questions,
  wordsLimit,
} from '../../shared/question/questions';
import type { TextKey } from '../../shared/text/say';
import { BackButton } from '../parts/back-button';
import { Heading } from '../parts/heading';
import { Progress } from '../parts/progress';
import { useHappened, useSay } from '../state/context';
import type { StageAt } from '../state/stages';

type Asked = (typeof questions)[number];
/** Question and answer ids of one row of the table make one key; the words' table is checked against it. */
type AnswerKey = { [Q in Asked as Q['id']]: `question.${Q['id']}.${Q['answers'][number]}` }[Asked['id']];
const answerKey = ({ id }: Asked, answer: string) => `question.${id}.${answer}` as AnswerKey;
const questionOf = (id: QuestionId) => questions.find((question) => question.id === id) as Asked;

/** A page that asks two things has a title of its own above them. */
const titles: Readonly<Record<string, TextKey>> = {
  reach: 'question.page.reach',
  connection: 'question.page.connection',
  history: 'question.page.history',
};

/** A page of questions. Each may be skipped; nothing moves on by itself, so arrow keys are safe. */
export function Asking({ index, answers }: StageAt<'asking'>) {
  const pages = pagesFor(answers);
  const page = pages[index];
  return page && <Ask key={page.id} {...page} index={index} count={pages.length} answers={answers} />;
}

interface Props {
  readonly id: string;
  readonly asks: readonly QuestionId[];
  readonly index: number;
  readonly count: number;
  readonly answers: Answers;
}

function Ask({ id, asks, index, count, answers }: Props) {
  const say = useSay();
  const happened = useHappened();
  const isLast = index === count - 1;
  const title = titles[id];

  const goOn = (event: FormEvent) => {
    event.preventDefault();
    happened({ type: 'went-on' });
  };

  return (
    <form className="card asking" onSubmit={goOn}>
      <Progress
        number={index + 1}
        count={count}
        label={say('window.asking.progress', { number: index + 1, count })}
      />
      {title && <Heading>{say(title)}</Heading>}
      {title && <p className="muted">{say('window.asking.optional')}</p>}
      {asks.map((one) => (
        <Choices key={one} question={questionOf(one)} chosen={answers[one]} isAlone={!title} />
      ))}
      {id === 'symptom' && answers.symptom === 'something-else' && <OwnWords words={answers.words ?? ''} />}
      <div className="actions">
        <button type="submit" className="primary">
          {say(isLast ? 'window.asking.start' : 'window.continue')}
        </button>
        <button type="button" className="quiet" onClick={() => happened({ type: 'skipped' })}>
          {say('window.asking.skip')}
        </button>
        <BackButton />
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

interface ChoicesProps {
  readonly question: Asked;
  readonly chosen: string | undefined;
  /** The only question of its page is its title. */
  readonly isAlone: boolean;
}

function Choices({ question, chosen, isAlone }: ChoicesProps) {
  const say = useSay();
  const happened = useHappened();
  const { id } = question;
  const title = say(`question.${id}`);
  return (
    <fieldset>
      <legend>{isAlone ? <Heading>{title}</Heading> : <h2>{title}</h2>}</legend>
      {isAlone && <p className="muted">{say('window.asking.optional')}</p>}
      <div className={isAlone ? 'choices' : 'choices choices-short'}>
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
  );
}

/** What none of the answers says; it goes into the file, so the person is told so. */
function OwnWords({ words }: { readonly words: string }) {
  const say = useSay();
  const happened = useHappened();
  const id = useId();
  return (
    <div className="own-words">
      <label htmlFor={id}>{say('question.words')}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={wordsLimit}
        value={words}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => happened({ type: 'answered', given: { words: target.value } })}
      />
      <p id={`${id}-hint`} className="muted small">
        {say('question.words.hint')}
      </p>
    </div>
  );
}
