/** What we ask, in order. Words live in `text/`, keyed `question.<id>` and `question.<id>.<answer>`. */
export interface Question {
  readonly id: QuestionId;
  readonly answers: readonly string[];
}

export const questions = [
  {
    id: 'symptom',
    answers: [
      'site-does-not-open',
      'sign-in-fails',
      'chat-stops',
      'upload-fails',
      'voice-fails',
      'ios-unusual-activity',
      'macos-network-configuration',
      'something-else',
    ],
  },
  { id: 'where', answers: ['browser', 'windows-app', 'mac-app', 'iphone', 'android', 'several'] },
  { id: 'who', answers: ['only-me', 'others-too', 'not-known'] },
  { id: 'networks', answers: ['only-here', 'everywhere', 'not-known'] },
  { id: 'network', answers: ['office', 'home', 'public', 'hotspot', 'not-known'] },
  { id: 'vpn', answers: ['on', 'off', 'not-known'] },
  { id: 'since', answers: ['today', 'days', 'longer', 'always', 'on-and-off', 'not-known'] },
  { id: 'changed', answers: ['nothing', 'update', 'device', 'security', 'network', 'account', 'not-known'] },
] as const satisfies readonly { id: string; answers: readonly string[] }[];

export type QuestionId = (typeof questions)[number]['id'];
export type AnswerTo<Q extends QuestionId> = Extract<
  (typeof questions)[number],
  { id: Q }
>['answers'][number];

/** Every question may be left open: not answering is an answer. */
export type Answers = { readonly [Q in QuestionId]?: AnswerTo<Q> } & {
  /** The problem in the person's own words, for those whom no answer of ours fits. */
  readonly words?: string | undefined;
};

/** A paragraph or two: whoever reads it has the measurements beside it. */
export const wordsLimit = 1_000;

/** What is asked on one screen: what a person thinks of together, so that nobody clicks through eight of them. */
export const pages = [
  { id: 'symptom', asks: ['symptom'] },
  { id: 'where', asks: ['where'] },
  { id: 'reach', asks: ['who', 'networks'] },
  { id: 'connection', asks: ['network', 'vpn'] },
  { id: 'history', asks: ['since', 'changed'] },
] as const satisfies readonly { id: string; asks: readonly QuestionId[] }[];
export type Page = (typeof pages)[number];

/** Who says this has answered that as well: nobody is asked the same thing twice. */
const implied: { readonly [S in AnswerTo<'symptom'>]?: Answers } = {
  'ios-unusual-activity': { where: 'iphone' },
  'macos-network-configuration': { where: 'mac-app' },
};

const impliedBy = ({ symptom }: Answers): Answers => (symptom && implied[symptom]) ?? {};

/** The pages that are left to ask once this much is answered. */
export const pagesFor = (answers: Answers): readonly Page[] =>
  pages.filter(({ asks }) => asks.some((id) => impliedBy(answers)[id] === undefined));

/** The answers and what follows from them; own words count only where no answer of ours fitted. */
export function settled({ words, ...answers }: Answers): Answers {
  const told = words?.trim() ?? '';
  return {
    ...answers,
    ...impliedBy(answers),
    ...(answers.symptom === 'something-else' && told !== '' && { words: told }),
  };
}
