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
  { id: 'network', answers: ['office', 'home', 'public', 'hotspot', 'not-known'] },
  { id: 'vpn', answers: ['on', 'off', 'not-known'] },
] as const satisfies readonly { id: string; answers: readonly string[] }[];

export type QuestionId = (typeof questions)[number]['id'];
export type AnswerTo<Q extends QuestionId> = Extract<
  (typeof questions)[number],
  { id: Q }
>['answers'][number];

/** Every question may be left open: not answering is an answer. */
export type Answers = { readonly [Q in QuestionId]?: AnswerTo<Q> };
