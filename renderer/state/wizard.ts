import type { StateCreator } from 'zustand/vanilla';
import type { OptionalPart } from '../../shared/bundle/bundle';
import type { Feature } from '../../shared/catalogue/catalogue';
import type {
  BundlePreview,
  Hello,
  NewsItem,
  OpenedBundle,
  ReplyFailure,
  SavedBundle,
} from '../../shared/contract/contract';
import { guideFor } from '../../shared/guide/guide';
import type { StepRecord } from '../../shared/guide/step-record';
import type { Observation } from '../../shared/observation/observation';
import { type Answers, pagesFor, settled } from '../../shared/question/questions';
import type { Comparison, Report } from '../../shared/report/report';
import type { Language } from '../../shared/text/languages';
import {
  type AgainEvents,
  type AgainStages,
  choosing,
  failWatching,
  hearWatch,
  rechecking,
  reopened,
  sourceOf,
  switching,
  watching,
  watchNetwork,
} from './again';
import { guiding, keepingSteps, tick, trying } from './guiding';

/** Why something the window asked for did not happen; `lost`: the engine no longer answers at all. */
export interface Trouble {
  readonly why: ReplyFailure | 'lost';
  /** The engine's own word on it; shown only where a sentence asks for it. */
  readonly detail: string;
}

/** The run on the person's usual network, and how the engine calls that network; null when it did not say. */
export interface Usual {
  readonly runId: string;
  readonly network: string | null;
}

/** Where a report came from. Only a run of this session can be saved; a file already is one. */
export type Source =
  | {
      readonly kind: 'run';
      readonly runId: string;
      readonly answers: Answers;
      readonly usual: Usual;
      /** The first look, where this one was made to see what is fixed. */
      readonly since?: Usual;
    }
  | { readonly kind: 'file'; readonly name: string; readonly bundle?: OpenedBundle };
type RunSource = Extract<Source, { kind: 'run' }>;

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

interface Stages extends AgainStages {
  /** Nothing is known yet: the engine has not said hello. */
  opening: object;
  welcome: object;
  /** `index` counts the pages that these answers leave to ask. */
  asking: { readonly index: number; readonly answers: Answers };
  /** The engine was told to start. Its news may overtake its reply, so early news waits here. */
  starting: {
    readonly answers: Answers;
    /** Not null: this is the second leg, on a hotspot, of that run. */
    readonly usual: Usual | null;
    /** Not null: this is to see what is fixed since that run. */
    readonly since?: Usual | null;
    readonly early: readonly NewsItem[];
    readonly back: Stage;
  };
  looking: {
    readonly answers: Answers;
    readonly usual: Usual | null;
    readonly since?: Usual | null;
    /** The network this leg is measured on. */
    readonly network: string | null;
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
  /**
   * The person tries one step after the other. `index` counts the steps that the report calls for; `draft` is what was
   * written down at this one before its button was pressed.
   */
  trying: { readonly result: Result; readonly index: number; readonly draft?: string };
  /** Every step has had its turn, or one of them helped. */
  tried: { readonly result: Result; readonly trouble: Trouble | null };
  /** The person changes over to a hotspot, and the window watches for it. */
  switching: {
    readonly result: Result;
    readonly source: RunSource;
    /** Null until a network was seen that can be told from others. */
    readonly from: string | null;
    /** What was seen last; null between two networks. */
    readonly seen: string | null;
    /** What failed is being tried again, for as long as the person stays. */
    readonly repeating: boolean;
    /** Whether the other network can be compared; null while there is none. */
    readonly gate: 'looking' | Comparison['validity'] | null;
  };
  /** Both legs side by side. */
  compared: { readonly result: Result; readonly comparison: Comparison };
  /** The person shows what happens: records it, adds pictures, describes it. */
  showing: { readonly result: Result; readonly back: Stage };
  /** The zip is made in memory, for the person to see before anything is written. */
  packing: {
    readonly result: Result;
    readonly runId: string;
    /** What the person does not want in it. */
    readonly leftOut: readonly OptionalPart[];
    /** From 0 to 1. */
    readonly done: number;
    /** Shown until the new one is there, so that the person keeps their place in it. */
    readonly before: BundlePreview | null;
  };
  offering: {
    readonly result: Result;
    readonly runId: string;
    readonly preview: BundlePreview;
    /** The language it was shown in is the one it is written in: the very same bytes. */
    readonly lang: Language;
    readonly leftOut: readonly OptionalPart[];
    readonly trouble: Trouble | null;
  };
  writing: {
    readonly result: Result;
    readonly runId: string;
    readonly preview: BundlePreview;
    readonly lang: Language;
    readonly leftOut: readonly OptionalPart[];
  };
  saved: {
    readonly result: Result;
    readonly savedAs: string;
    readonly sizeBytes: number;
    readonly caseCode: string;
    /** Whether it has been sent to where the policy says. */
    readonly sending: 'no' | 'now' | 'done';
    readonly trouble: Trouble | null;
  };
  /** A call failed and the stage could not go on. Holds both ways out: try it again, or go back. */
  stuck: {
    readonly trouble: Trouble;
    readonly retry:
      | StageAt<'opening'>
      | StageAt<'starting'>
      | StageAt<'packing'>
      | StageAt<'reopening'>
      | StageAt<'watching'>;
    readonly back: Stage | null;
  };
  /** The engine has gone as it was asked to. A browser's tab may outlive it. */
  closed: object;
}

/** Where the person is. Each stage holds what its screen needs and nothing more. */
export type Stage = { [At in keyof Stages]: { readonly at: At } & Stages[At] }[keyof Stages];
export type StageName = keyof Stages;
export type StageAt<At extends StageName> = { readonly at: At } & Stages[At];

interface Events extends AgainEvents {
  greeted: { readonly hello: Hello };
  began: object;
  answered: { readonly given: Answers };
  skipped: object;
  'skipped-all': object;
  'went-on': object;
  'went-back': object;
  started: {
    readonly runId: string;
    readonly network: string | null;
    readonly nowMs: number;
    readonly expected: Expected;
  };
  told: { readonly item: NewsItem };
  'stop-asked': object;
  'guide-asked': object;
  ticked: { readonly record: StepRecord };
  'compare-asked': object;
  'network-seen': { readonly fingerprint: string | null };
  'switch-said': object;
  'hotspot-skipped': object;
  /** `draft`: what stands in the field that the person leaves for it. */
  'show-asked': { readonly draft?: string };
  'save-asked': object;
  packed: { readonly preview: BundlePreview; readonly lang: Language };
  'write-asked': object;
  'left-out': { readonly parts: readonly OptionalPart[] };
  written: SavedBundle;
  'send-asked': object;
  sent: object;
  /** A bundle was dropped on the window. */
  opened: { readonly bundle: OpenedBundle };
  failed: { readonly trouble: Trouble };
  retried: object;
  closed: object;
  restarted: object;
}
export type Event = { [T in keyof Events]: { readonly type: T } & Events[T] }[keyof Events];

type Steps = {
  readonly [At in StageName]: {
    readonly [T in keyof Events]?: (stage: StageAt<At>, event: { readonly type: T } & Events[T]) => Stage;
  };
};

export const start: Stage = { at: 'opening' };

const asking = (answers: Answers, index = 0): StageAt<'asking'> => ({ at: 'asking', index, answers });
const starting = (answers: Answers, back: Stage, usual: Usual | null = null): StageAt<'starting'> => ({
  at: 'starting',
  answers,
  usual,
  early: [],
  back,
});
const verdict = ({ result }: { readonly result: Result }): StageAt<'verdict'> => ({
  at: 'verdict',
  result,
  trouble: null,
});

const nextPage = (answers: Answers, index: number): Stage =>
  index < pagesFor(answers).length - 1
    ? asking(answers, index + 1)
    : starting(settled(answers), asking(answers, index));

/** The answers without those of one page. */
const without = (answers: Answers, index: number): Answers => {
  const asked: readonly string[] = pagesFor(answers)[index]?.asks ?? [];
  return Object.fromEntries(Object.entries(answers).filter(([question]) => !asked.includes(question)));
};

const packing = (result: Result, stay: Stage): Stage =>
  result.source.kind === 'run'
    ? { at: 'packing', result, runId: result.source.runId, leftOut: [], done: 0, before: null }
    : stay;

const opened = (_: Stage, { bundle }: { readonly bundle: OpenedBundle }): Stage =>
  resulting({ report: bundle.report, source: { kind: 'file', name: bundle.name, bundle } });

const showing = (s: { readonly result: Result }, back: Stage = verdict(s)): Stage => ({
  at: 'showing',
  result: s.result,
  back,
});

const again = (stage: StageAt<'verdict'>): Stage => {
  const { source } = stage.result;
  return source.kind === 'run' ? starting(source.answers, stage) : { at: 'welcome' };
};

// Back leads to the verdict: back at the switch, a network that has changed already would start the leg again.
const secondLeg = (s: StageAt<'switching'>): Stage => starting(s.source.answers, verdict(s), s.source.usual);

const skipping = (result: Result): Result => ({
  ...result,
  report: { ...result.report, hotspot: 'skipped-by-the-person' },
});

const retryOf = ({ answers, back, usual, since }: StageAt<'looking'>): StageAt<'starting'> => ({
  ...starting(answers, back, usual),
  since: since ?? null,
});

const resulting = (result: Result): Stage => {
  const { comparison, recheck } = result.report;
  if (recheck) return { at: 'rechecked', result, recheck };
  return comparison ? { at: 'compared', result, comparison } : verdict({ result });
};

function hear(stage: StageAt<'looking'>, { name, body }: NewsItem): Stage {
  if ((name !== 'saw' && name !== 'ended') || body.runId !== stage.runId) return stage;
  if (name === 'ended') {
    return resulting({ report: keepingSteps(body.report, stage.back), source: sourceOf(stage) });
  }
  return { ...stage, all: [...stage.all, body.saw], done: body.done, total: body.total };
}

const hearAll = (stage: StageAt<'looking'>, items: readonly NewsItem[]): Stage =>
  items.reduce<Stage>((so, item) => (so.at === 'looking' ? hear(so, item) : so), stage);

/** The whole flow as a table: at this stage, when this happens, go there. */
const steps: Steps = {
  opening: {
    greeted: (_, { hello: { opened, autoRun } }) => {
      if (opened)
        return verdict({ result: { report: opened.report, source: { kind: 'file', name: opened.name } } });
      return autoRun ? starting({}, { at: 'welcome' }) : { at: 'welcome' };
    },
    failed: (stage, { trouble }) => ({ at: 'stuck', trouble, retry: stage, back: null }),
  },
  welcome: {
    opened,
    began: () => asking({}),
    'session-asked': (_, { id }) => ({ at: 'reopening', id }),
  },
  reopening: {
    reopened,
    failed: (s, { trouble }) => ({ at: 'stuck', trouble, retry: s, back: { at: 'welcome' } }),
  },
  asking: {
    answered: (s, { given }) => ({ ...s, answers: { ...s.answers, ...given } }),
    skipped: (s) => nextPage(without(s.answers, s.index), s.index),
    'skipped-all': (s) => starting(settled(s.answers), s),
    'went-on': (s) => nextPage(s.answers, s.index),
    'went-back': (s) => (s.index === 0 ? { at: 'welcome' } : asking(s.answers, s.index - 1)),
  },
  starting: {
    told: (s, { item }) => ({ ...s, early: [...s.early, item] }),
    started: (s, { runId, network, nowMs, expected }) =>
      hearAll(
        {
          at: 'looking',
          answers: s.answers,
          usual: s.usual,
          since: s.since ?? null,
          network,
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
    failed: (s, { trouble }) => ({
      at: 'stuck',
      trouble,
      retry: { ...s, early: [] },
      back: s.back,
    }),
  },
  looking: {
    told: (s, { item }) => hear(s, item),
    'stop-asked': (s) => ({ ...s, stopping: true, trouble: null }),
    // Losing the engine ends a look; any other failure was only the stop button's.
    failed: (s, { trouble }) =>
      trouble.why === 'lost'
        ? { at: 'stuck', trouble, retry: retryOf(s), back: s.back }
        : { ...s, stopping: false, trouble },
    'went-back': (s) => (s.stopping ? s.back : s),
  },
  verdict: {
    'recheck-asked': (s) => rechecking(s.result, s),
    'watch-asked': (s) => choosing(s.result, s),
    opened,
    'guide-asked': (s) => guiding(s.result, s),
    'compare-asked': (s) => switching(s.result, s),
    'show-asked': (s) => showing(s),
    'save-asked': (s) => packing(s.result, s),
    // A lost engine is said above every screen; only a button's own failure is said here.
    failed: (s, { trouble }) => (trouble.why === 'lost' ? s : { ...s, trouble }),
    restarted: again,
  },
  trying: {
    ticked: (s, { record }) => tick(s, record),
    'show-asked': (s, { draft }) => showing(s, { ...trying(s, s.index), ...(draft && { draft }) }),
    'went-back': (s) => (s.index === 0 ? verdict(s) : trying(s, s.index - 1)),
  },
  tried: {
    'show-asked': (s) => showing(s, { ...s, trouble: null }),
    'save-asked': (s) => packing(s.result, s),
    failed: (s, { trouble }) => (trouble.why === 'lost' ? s : { ...s, trouble }),
    'went-back': (s) => trying(s, guideFor(s.result.report).length - 1),
    'went-on': verdict,
  },
  switching: {
    'network-seen': (s, { fingerprint }) => watchNetwork(s, fingerprint),
    repeated: (s) => ({ ...s, repeating: false }),
    // Where it cannot be told, what is measured will tell.
    'gate-seen': (s, { validity }) =>
      validity === 'valid' || validity === 'not-known' ? secondLeg(s) : { ...s, gate: validity },
    // The networks may look alike from here; what was measured will tell.
    'switch-said': secondLeg,
    'hotspot-skipped': ({ result }) => verdict({ result: skipping(result) }),
    'went-back': verdict,
  },
  rechecked: {
    'recheck-asked': (s) => rechecking(s.result, s),
    'watch-asked': (s) => choosing(s.result, s),
    'save-asked': (s) => packing(s.result, s),
    'went-on': verdict,
  },
  choosing: {
    'watch-chosen': (s, { forMinutes }) => watching(s, forMinutes),
    'went-back': verdict,
  },
  watching: {
    'watch-started': (s, { watchId }) => ({ ...s, watchId }),
    told: (s, { item }) => hearWatch(s, item),
    'stop-asked': (s) => ({ ...s, stopping: true, trouble: null }),
    failed: (s, { trouble }) => failWatching(s, trouble),
  },
  watched: {
    'save-asked': (s) => packing(s.result, s),
    'watch-asked': (s) => choosing(s.result, s),
    'went-on': verdict,
  },
  compared: {
    'watch-asked': (s) => choosing(s.result, s),
    opened,
    'compare-asked': (s) => switching(s.result, s),
    'save-asked': (s) => packing(s.result, s),
    'went-on': verdict,
  },
  showing: {
    'save-asked': (s) => packing(s.result, s),
    'went-back': (s) => s.back,
  },
  packing: {
    packed: ({ result, runId, leftOut }, { preview, lang }) => ({
      at: 'offering',
      result,
      runId,
      leftOut,
      preview,
      lang,
      trouble: null,
    }),
    told: (s, { item: { name, body } }) =>
      name === 'packing' && body.runId === s.runId ? { ...s, done: body.done } : s,
    failed: (s, { trouble }) => ({
      at: 'stuck',
      trouble,
      retry: { ...s, done: 0, before: null },
      back: verdict(s),
    }),
    'went-back': verdict,
  },
  offering: {
    'left-out': ({ result, runId, preview }, { parts }) => ({
      at: 'packing',
      result,
      runId,
      leftOut: parts,
      done: 0,
      before: preview,
    }),
    'show-asked': (s) => showing(s),
    'write-asked': ({ trouble: _, ...s }) => ({ ...s, at: 'writing' }),
    'went-back': verdict,
  },
  writing: {
    written: ({ result }, { savedAs, sizeBytes, caseCode }) => ({
      at: 'saved',
      result,
      savedAs,
      sizeBytes,
      caseCode,
      sending: 'no',
      trouble: null,
    }),
    failed: (s, { trouble }) => ({ ...s, at: 'offering', trouble }),
  },
  saved: {
    'send-asked': (s) => (s.sending === 'no' ? { ...s, sending: 'now', trouble: null } : s),
    sent: (s) => ({ ...s, sending: 'done' }),
    failed: (s, { trouble }) => ({ ...s, sending: s.sending === 'now' ? 'no' : s.sending, trouble }),
    opened,
    'went-back': verdict,
    closed: () => ({ at: 'closed' }),
  },
  stuck: {
    retried: (s) => s.retry,
    'went-back': (s) => s.back ?? s,
    closed: () => ({ at: 'closed' }),
  },
  closed: {},
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
