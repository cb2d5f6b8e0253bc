import type { OptionalPart } from '../../shared/bundle/bundle';
import type { Feature } from '../../shared/catalogue/catalogue';
import type {
  BundlePreview,
  KeptSession,
  NewsItem,
  OpenedBundle,
  ReplyFailure,
  WatchMinutes,
} from '../../shared/contract/contract';
import type { Verdict } from '../../shared/finding/finding';
import type { Observation } from '../../shared/observation/observation';
import type { Answers } from '../../shared/question/questions';
import type { Recheck, Watch } from '../../shared/report/again';
import type { Comparison, Report } from '../../shared/report/report';
import type { Language } from '../../shared/text/languages';

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
export type RunSource = Extract<Source, { kind: 'run' }>;

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

/** What the window hears of a watch; the proof stays with the engine until it is packed. */
export type SeenWatch = Omit<Watch, 'proof'>;

interface Stages {
  /** Nothing is known yet: the engine has not said hello. */
  opening: object;
  welcome: object;
  /** A kept session is being read. */
  reopening: { readonly id: KeptSession['id'] };
  /** `index` counts the pages that these answers leave to ask. */
  asking: { readonly index: number; readonly answers: Answers };
  /** The engine was told to start. Its news may overtake its reply, so early news waits here. */
  starting: {
    readonly answers: Answers;
    /** Not null: this is the second leg, on a hotspot, of that run. */
    readonly usual: Usual | null;
    /** Not null: this is to see what is fixed since that run. */
    readonly since: Usual | null;
    /** The window itself noticed that the way may be clear. */
    readonly noticed?: boolean;
    readonly early: readonly NewsItem[];
    readonly back: Stage;
  };
  looking: {
    readonly answers: Answers;
    readonly usual: Usual | null;
    readonly since: Usual | null;
    readonly noticed?: boolean;
    /** The network this leg is measured on. */
    readonly network: string | null;
    /** Where the person came from, and returns to when the look cannot go on: their questions, or the last verdict. */
    readonly back: Stage;
    readonly runId: string;
    readonly startedMs: number;
    readonly expected: Expected;
    readonly all: readonly Observation[];
    /** Whether ChatGPT works, as far as is known; null until the web has been looked at. */
    readonly soFar: Verdict['status'] | null;
    readonly done: number;
    readonly total: number;
    readonly stopping: boolean;
    readonly trouble: Trouble | null;
  };
  verdict: {
    readonly result: Result;
    readonly trouble: Trouble | null;
    /** Nobody waits any longer for the person to clear the way. */
    readonly gaveUp?: boolean;
  };
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
  /** What became of the trouble of an earlier look. */
  rechecked: { readonly result: Result; readonly recheck: Recheck };
  /** For how long to look every few minutes? */
  choosing: { readonly result: Result; readonly source: RunSource };
  watching: {
    readonly result: Result;
    readonly source: RunSource;
    readonly forMinutes: WatchMinutes;
    /** Null until the engine said how it calls the watch; its news may come first. */
    readonly watchId: string | null;
    readonly watch: SeenWatch | null;
    readonly stopping: boolean;
    readonly trouble: Trouble | null;
  };
  watched: { readonly result: Result; readonly watch: SeenWatch };
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
/** A stage that has a report to go on with. */
export type Resulted = Extract<Stage, { readonly result: Result }>;
