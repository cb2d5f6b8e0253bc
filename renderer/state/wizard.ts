import type { StateCreator } from 'zustand/vanilla';
import type { Feature } from '../../shared/catalogue/catalogue';
import type { BundlePreview, Hello, NewsItem, ReplyFailure } from '../../shared/contract/contract';
import type { Observation } from '../../shared/observation/observation';
import { type Answers, type QuestionId, questions } from '../../shared/question/questions';
import type { Report } from '../../shared/report/report';

/** Why something the window asked for did not happen; `lost`: the engine no longer answers at all. */
export type Trouble = ReplyFailure | 'lost';

/** Where a report came from. Only a run of this session can be saved; a file already is one. */
export type Source =
  | { readonly kind: 'run'; readonly runId: string; readonly answers: Answers }
  | { readonly kind: 'file'; readonly name: string };

export interface Result {
  readonly report: Report;
  readonly source: Source;
}

/** What a run is expected to do, from the plan. */
export interface Expected {
  readonly seconds: number;
  readonly looks: number;
  readonly hosts: Readonly<Record<string, readonly Feature[]>>;
}

interface Stages {
  /** Nothing is known yet: the engine has not said hello. */
  opening: object;
  welcome: object;
  asking: { readonly index: number; readonly answers: Answers };
  /** The engine was told to start. Its news may overtake its reply, so early news waits here. */
  starting: { readonly answers: Answers; readonly early: readonly NewsItem[]; readonly back: Stage };
  looking: {
    readonly answers: Answers;
    /** Where the person came from, and returns to when the look cannot go on: their questions, or the last verdict. */
    readonly back: Stage;
    readonly runId: string;
    readonly startedMs: number;
    readonly expected: Expected;
    readonly all: readonly Observation[];
    readonly done: number;
    readonly total: number;
    readonly stopping: boolean;
    readonly trouble: Trouble | null;
  };
  verdict: { readonly result: Result; readonly trouble: Trouble | null };
  /** The zip is made in memory, for the person to see before anything is written. */
  packing: { readonly result: Result; readonly runId: string };
  offering: {
    readonly result: Result;
    readonly runId: string;
    readonly preview: BundlePreview;
    readonly trouble: Trouble | null;
  };
  writing: { readonly result: Result; readonly runId: string; readonly preview: BundlePreview };
  saved: {
    readonly result: Result;
    readonly savedAs: string;
    readonly sizeBytes: number;
    readonly trouble: Trouble | null;
  };
  /** A call failed and the stage could not go on. Holds both ways out: try it again, or go back. */
  stuck: {
    readonly why: Trouble;
    readonly retry: StageAt<'opening'> | StageAt<'starting'> | StageAt<'packing'>;
    readonly back: Stage | null;
  };
}

/** Where the person is. Each stage holds what its screen needs and nothing more. */
export type Stage = { [At in keyof Stages]: { readonly at: At } & Stages[At] }[keyof Stages];
export type StageName = keyof Stages;
export type StageAt<At extends StageName> = { readonly at: At } & Stages[At];

interface Events {
  greeted: { readonly hello: Hello };
  began: object;
  answered: { readonly given: Answers };
  skipped: { readonly question: QuestionId };
  'skipped-all': object;
  'went-on': object;
  'went-back': object;
  started: { readonly runId: string; readonly nowMs: number; readonly expected: Expected };
  told: { readonly item: NewsItem };
  'stop-asked': object;
  'save-asked': object;
  packed: { readonly preview: BundlePreview };
  'write-asked': object;
  written: { readonly savedAs: string; readonly sizeBytes: number };
  failed: { readonly why: Trouble };
  retried: object;
  restarted: object;
}
export type Event = { [T in keyof Events]: { readonly type: T } & Events[T] }[keyof Events];

type Steps = {
  readonly [At in StageName]: {
    readonly [T in keyof Events]?: (stage: StageAt<At>, event: { readonly type: T } & Events[T]) => Stage;
  };
};

export const start: Stage = { at: 'opening' };

const lastQuestion = questions.length - 1;

const asking = (answers: Answers, index = 0): StageAt<'asking'> => ({ at: 'asking', index, answers });
const starting = (answers: Answers, back: Stage): StageAt<'starting'> => ({
  at: 'starting',
  answers,
  early: [],
  back,
});
const verdict = ({ result }: { readonly result: Result }): StageAt<'verdict'> => ({
  at: 'verdict',
  result,
  trouble: null,
});

const nextQuestion = (answers: Answers, index: number): Stage =>
  index < lastQuestion ? asking(answers, index + 1) : starting(answers, asking(answers, index));

const without = (answers: Answers, question: QuestionId): Answers => {
  const { [question]: _, ...rest } = answers;
  return rest;
};

const packing = (result: Result, stay: Stage): Stage =>
  result.source.kind === 'run' ? { at: 'packing', result, runId: result.source.runId } : stay;

const again = (stage: StageAt<'verdict'>): Stage => {
  const { source } = stage.result;
  return source.kind === 'run' ? starting(source.answers, stage) : { at: 'welcome' };
};

function hear(stage: StageAt<'looking'>, { name, body }: NewsItem): Stage {
  if (body.runId !== stage.runId) return stage;
  if (name === 'ended')
    return verdict({
      result: {
        report: body.report,
        source: { kind: 'run', runId: stage.runId, answers: stage.answers },
      },
    });
  return { ...stage, all: [...stage.all, body.saw], done: body.done, total: body.total };
}

const hearAll = (stage: StageAt<'looking'>, items: readonly NewsItem[]): Stage =>
  items.reduce<Stage>((so, item) => (so.at === 'looking' ? hear(so, item) : so), stage);

/** The whole flow as a table: at this stage, when this happens, go there. */
const steps: Steps = {
  opening: {
    greeted: (_, { hello: { opened } }) =>
      opened
        ? verdict({ result: { report: opened.report, source: { kind: 'file', name: opened.name } } })
        : { at: 'welcome' },
    failed: (stage, { why }) => ({ at: 'stuck', why, retry: stage, back: null }),
  },
  welcome: {
    began: () => asking({}),
  },
  asking: {
    answered: (s, { given }) => ({ ...s, answers: { ...s.answers, ...given } }),
    skipped: (s, { question }) => nextQuestion(without(s.answers, question), s.index),
    'skipped-all': (s) => starting(s.answers, s),
    'went-on': (s) => nextQuestion(s.answers, s.index),
    'went-back': (s) => (s.index === 0 ? { at: 'welcome' } : asking(s.answers, s.index - 1)),
  },
  starting: {
    told: (s, { item }) => ({ ...s, early: [...s.early, item] }),
    started: (s, { runId, nowMs, expected }) =>
      hearAll(
        {
          at: 'looking',
          answers: s.answers,
          back: s.back,
          runId,
          startedMs: nowMs,
          expected,
          all: [],
          done: 0,
          total: expected.looks,
          stopping: false,
          trouble: null,
        },
        s.early,
      ),
    failed: (s, { why }) => ({ at: 'stuck', why, retry: starting(s.answers, s.back), back: s.back }),
  },
  looking: {
    told: (s, { item }) => hear(s, item),
    'stop-asked': (s) => ({ ...s, stopping: true, trouble: null }),
    // Losing the engine ends a look; any other failure was only the stop button's.
    failed: (s, { why }) =>
      why === 'lost'
        ? { at: 'stuck', why, retry: starting(s.answers, s.back), back: s.back }
        : { ...s, stopping: false, trouble: why },
    'went-back': (s) => (s.stopping ? s.back : s),
  },
  verdict: {
    'save-asked': (s) => packing(s.result, s),
    // A lost engine is said above every screen; only a button's own failure is said here.
    failed: (s, { why }) => (why === 'lost' ? s : { ...s, trouble: why }),
    restarted: again,
  },
  packing: {
    packed: (s, { preview }) => ({ ...s, at: 'offering', preview, trouble: null }),
    failed: (s, { why }) => ({ at: 'stuck', why, retry: s, back: verdict(s) }),
    'went-back': verdict,
  },
  offering: {
    'write-asked': ({ result, runId, preview }) => ({ at: 'writing', result, runId, preview }),
    'went-back': verdict,
  },
  writing: {
    written: ({ result }, { savedAs, sizeBytes }) => ({
      at: 'saved',
      result,
      savedAs,
      sizeBytes,
      trouble: null,
    }),
    failed: (s, { why }) => ({ ...s, at: 'offering', trouble: why }),
  },
  saved: {
    failed: (s, { why }) => ({ ...s, trouble: why }),
    'went-back': verdict,
  },
  stuck: {
    retried: (s) => s.retry,
    'went-back': (s) => s.back ?? s,
  },
};

/** Pure. What has no row here (a late answer, a double click) changes nothing. */
export function step(stage: Stage, event: Event): Stage {
  const row = steps[stage.at][event.type] as ((stage: Stage, event: Event) => Stage) | undefined;
  return row?.(stage, event) ?? stage;
}

export interface WizardSlice {
  readonly stage: Stage;
  readonly happened: (event: Event) => void;
}

/** The flow's part of the store: the stage, and the one way to change it. */
export const createWizardSlice: StateCreator<WizardSlice> = (set) => ({
  stage: start,
  happened: (event) => set(({ stage }) => ({ stage: step(stage, event) })),
});
