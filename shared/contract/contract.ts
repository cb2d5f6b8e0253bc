import type { OptionalPart } from '../bundle/bundle';
import type { Feature } from '../catalogue/catalogue';
import type { Account, Evidence } from '../evidence/evidence';
import type { TestReading } from '../finding/sign-in-test';
import type { StepRecord } from '../guide/step-record';
import type { Observation } from '../observation/observation';
import type { Outcome } from '../outcome';
import type { Plan } from '../plan/look';
import type { Answers } from '../question/questions';
import type { Watch } from '../report/again';
import type { Comparison, Leg, Report } from '../report/report';
import type { Update } from './update';

/**
 * Everything a window, a browser tab or the command line may ask of the engine. Nothing else crosses.
 *
 * A call `foo` is `engine.foo(asked)` in the window, `engine.foo(asked)` in the engine; between them lies one of the
 * transports (IPC, loopback), each a loop over `callNames` that reads the argument with `takes` (takes.ts).
 */
export interface Engine {
  hello(asked: Nothing): Reply<Hello>;
  makePlan(asked: { answers: Answers; plan: Plan['id'] }): Reply<{
    plan: Plan;
    expectedSeconds: number;
    /** The features that stop or limp without a host, for live progress. Hosts nobody would miss are left out. */
    hosts: Readonly<Record<string, readonly Feature[]>>;
  }>;
  /**
   * Looks, and tells the news as it goes. `pairedWith` names the run on the other network: then only what had trouble
   * there is looked at again, and the report that `ended` brings is that run's, with this leg beside it. `since` names
   * an earlier run on the same network: the report then says what has been fixed since.
   */
  startRun(asked: {
    answers: Answers;
    plan: Plan['id'];
    leg: Leg['id'];
    pairedWith?: string | undefined;
    since?: string | undefined;
  }): Reply<{ runId: string }>;
  stopRun(asked: { runId: string }): Reply<Nothing>;
  /**
   * Which network this computer is on, as a word that differs for another one; null while it is on none. Read anew
   * each time.
   */
  networkNow(asked: Nothing): Reply<{ fingerprint: string | null }>;
  /**
   * Asks once more for one of the test pages in whose place that run saw a sign-in page. `itself`: the sign-in page has
   * been passed; `another`: it is still there.
   */
  signInNow(asked: { runId: string }): Reply<{ page: TestReading }>;
  /**
   * Tries what failed in that run twice more, as long as the person is still on its network; answers when that is
   * done, or the network is another one. `repeats`: how many tries count.
   */
  repeatHere(asked: { runId: string }): Reply<{ repeats: number }>;
  /** Whether the network of this moment is another one than that run's, and works: asked before a second leg. */
  gateNow(asked: { runId: string }): Reply<{ validity: Comparison['validity'] }>;
  /** The person cannot or may not use a hotspot: the report says so from now on. */
  skipHotspot(asked: { runId: string }): Reply<{ report: Report }>;
  /** A kept session, as a run that has just ended. */
  openSession(asked: { id: string }): Reply<{
    runId: string;
    network: string | null;
    waitsForHotspot: boolean;
    report: Report;
  }>;
  forgetSession(asked: { id: string }): Reply<Nothing>;
  /** Looks every few minutes; the news tell. What it sees goes into that run's report. */
  startWatch(asked: { runId: string; forMinutes: WatchMinutes }): Reply<{ watchId: string }>;
  stopWatch(asked: { watchId: string }): Reply<Nothing>;
  /** What the person added so far: recordings, HAR files, pictures, their own words. */
  evidence(asked: Nothing): Reply<Evidence>;
  /** Opens a throw-away window on ChatGPT and records what it loads; the rest is news. */
  startRecording(asked: { lang: string }): Reply<Evidence>;
  /** Ends the recording; `evidence` is told when it is there. */
  stopRecording(asked: Nothing): Reply<Evidence>;
  takePicture(asked: { of: 'recording' | 'screen' }): Reply<Evidence>;
  /** A file on its way, piece by piece from the first on: a HAR, or a picture as PNG. The last one adds it. */
  addPiece(asked: {
    fileId: string;
    kind: 'har' | 'picture';
    sizeBytes: number;
    from: number;
    base64: string;
  }): Reply<Evidence>;
  /** A picture as it will be saved. */
  pictureOf(asked: { id: string }): Reply<{ base64: string }>;
  /** Takes it out again; a file that is still on its way by its `fileId`. */
  removeEvidence(asked: { id: string }): Reply<Evidence>;
  describeTrouble(asked: { account: Account }): Reply<Evidence>;
  /** Puts into a finished run's report what the person tried since; each time all of it, in place of what was there. */
  noteSteps(asked: { runId: string; steps: readonly StepRecord[] }): Reply<Nothing>;
  /**
   * Opens a letter to IT or to OpenAI's support in the person's own mail program, to nobody yet. The engine writes it:
   * no text of the page ever becomes an address.
   */
  writeLetter(asked: { runId: string; to: 'it' | 'support'; lang: string }): Reply<Nothing>;
  /** Every entry of the zip exactly as it would be written in that language, and what was removed from it. */
  previewBundle(asked: BundleWish): Reply<BundlePreview>;
  /** One part of an entry that `previewBundle` showed last, counted from 0: so that all of it can be read before. */
  entryPart(asked: { name: string; part: number }): Reply<EntryPart>;
  /** Writes what `previewBundle` showed for that wish where the person (or the policy) keeps such files. */
  saveBundle(asked: BundleWish): Reply<SavedBundle>;
  /** Whoever waits for a preview or a saved file gets `stopped`. */
  stopPacking(asked: Nothing): Reply<Nothing>;
  /** A bundle that was dropped on the window: to be read only. Nothing of it is ever written to a disk. */
  openBundle(asked: { name: string; base64: string }): Reply<OpenedBundle>;
  /** Opens a draft in the person's own mail program; the file has to be attached by hand. */
  draftMail(asked: { savedAs: string; lang: string }): Reply<Nothing>;
  /** Offers a saved zip to the system's own share sheet (`hello.canShare`); the person picks to whom, or nobody. */
  shareBundle(asked: { savedAs: string }): Reply<Nothing>;
  /** Sends a saved zip to where the policy says (`uploadTarget`), and nowhere else. Only ever on a click. */
  sendBundle(asked: { savedAs: string }): Reply<Nothing>;
  /** Shows a saved zip in the system's own file window. */
  showBundle(asked: { savedAs: string }): Reply<Nothing>;
  /** Asks the policy's feed, once for each start, whether there is a newer version. */
  newerVersion(asked: Nothing): Reply<Update>;
  /** Fetches it. Only ever on a click. */
  bringUpdate(asked: Nothing): Reply<Update>;
  /** The window names a page; only the engine knows addresses. */
  openPage(asked: { page: Page }): Reply<Nothing>;
  quit(asked: Nothing): Reply<Nothing>;
}

export type Nothing = Readonly<Record<string, never>>;
type Reply<T> = Promise<Outcome<T, ReplyFailure>>;

/**
 * `not-found`: no such run. `refused`: not from our own window. `leak`: something private was left in the bundle, so
 * there is none; the detail says where. `broken`: a bug, in words for the log.
 */
export type ReplyFailure =
  | 'bad-request'
  | 'refused'
  | 'not-found'
  | 'busy'
  | 'cannot-write'
  | 'cannot-read'
  | 'cannot-send'
  | 'stopped'
  | 'leak'
  | 'not-possible-here'
  /** What was brought or asked for gives no evidence; the detail is an `EvidenceTrouble`. */
  | 'no-evidence'
  | 'broken';

/** For how long a watch may go on. */
export const watchMinutes = [30, 120, 480] as const;
export type WatchMinutes = (typeof watchMinutes)[number];

/** What was looked at before and is kept on this computer, in short. */
export interface KeptSession {
  readonly id: string;
  readonly startedAt: string;
  readonly status: Report['verdict']['status'];
  /** The person was about to change over to a hotspot. */
  readonly waitsForHotspot: boolean;
}

/** `sign-in`: any unencrypted page, in whose place a network shows its own. */
export type Page = 'service-status' | 'help' | 'sign-in';

export interface Hello {
  readonly version: string;
  readonly mode: Report['tool']['mode'];
  /** The language the system or the policy asks for: a BCP 47 tag. */
  readonly lang: string;
  readonly catalogueDate: string;
  /** Where the policy lets a zip be sent on a click: the host's name. Missing: nowhere. */
  readonly uploadHost?: string;
  /** The system has a share sheet that takes files, and we can open it. */
  readonly canShare?: boolean;
  /** The policy names a feed of newer versions: it may be asked. */
  readonly hasFeed?: boolean;
  /** Not empty: a laboratory's roots count as public, and every screen says so. */
  readonly laboratoryRoots: readonly string[];
  /** Somebody manages this computer's Clearway; their name and whom to turn to, where they said so. */
  readonly managed: { readonly company: string | null; readonly contact: string | null } | null;
  /** What the policy leaves to the person. */
  readonly allowed: { readonly hotspot: boolean; readonly recording: boolean; readonly screenshots: boolean };
  /** The policy wants the window to begin at once. */
  readonly autoRun: boolean;
  /** Earlier looks that one may go on with, newest first. */
  readonly kept: readonly KeptSession[];
  /** After so many days they are gone. */
  readonly keptDays: number;
  /** `clearway view FILE`: the report to show, read-only. */
  readonly opened: { readonly name: string; readonly report: Report } | null;
}

/** What is to be packed: in which language, and without which parts. */
export interface BundleWish {
  readonly runId: string;
  readonly lang: string;
  readonly leftOut?: readonly OptionalPart[] | undefined;
}

export interface SavedBundle {
  readonly savedAs: string;
  readonly sizeBytes: number;
  /** To be said on the phone: `7KQM-2X9D-4HTR`. */
  readonly caseCode: string;
}

/** Another's bundle, and whether it is as it was written. */
export interface OpenedBundle {
  readonly name: string;
  readonly report: Report;
  readonly caseCode: string | null;
  readonly isWhole: boolean;
  /** Codes of `verify`, and the entry each is about. */
  readonly problems: readonly { readonly code: string; readonly entry: string }[];
}

/** A piece of text, or all of a picture as PNG. */
export type EntryPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'picture'; readonly base64: string };

export interface BundlePreview {
  /** `text`: the first part of it (bundle/entry-parts.ts); null when it is none. */
  readonly entries: readonly {
    readonly name: string;
    readonly sizeBytes: number;
    readonly text: string | null;
  }[];
  /** How often each kind of secret was removed: `user-name: 3`. */
  readonly removed: Readonly<Record<string, number>>;
  /** Kinds of private names that can still be read in it, being ordinary words as well: `user`. */
  readonly readable: readonly string[];
  /** What the person may leave out of this one. */
  readonly parts: readonly OptionalPart[];
}

/** Everything the engine says unasked. */
export interface News {
  /** One look has ended. `done` of `total` looks; `total` grows when something odd wants a second look. */
  saw: { runId: string; saw: Observation; done: number; total: number };
  /** The web has been looked at, and other looks go on: whether it works. */
  'so-far': { runId: string; status: Report['verdict']['status'] };
  ended: { runId: string; report: Report };
  /** Our own code broke under a run: it has no report, and nothing more is heard of it. */
  broke: { runId: string };
  /** A watch began, or has looked once more. */
  watched: { watchId: string; watch: Omit<Watch, 'proof'> };
  'watch-ended': { watchId: string; runId: string; report: Report };
  /** A recording goes on, or has ended. */
  evidence: Evidence;
  /** How far the zip is, from 0 to 1. */
  packing: { runId: string; done: number };
}
export type NewsName = keyof News;
export type NewsItem = { [N in NewsName]: { readonly name: N; readonly body: News[N] } }[NewsName];

export type CallName = keyof Engine;
export const callNames = [
  'hello',
  'makePlan',
  'startRun',
  'stopRun',
  'networkNow',
  'signInNow',
  'repeatHere',
  'gateNow',
  'skipHotspot',
  'openSession',
  'forgetSession',
  'startWatch',
  'stopWatch',
  'evidence',
  'startRecording',
  'stopRecording',
  'takePicture',
  'addPiece',
  'pictureOf',
  'removeEvidence',
  'describeTrouble',
  'noteSteps',
  'writeLetter',
  'previewBundle',
  'entryPart',
  'saveBundle',
  'stopPacking',
  'openBundle',
  'draftMail',
  'shareBundle',
  'sendBundle',
  'showBundle',
  'newerVersion',
  'bringUpdate',
  'openPage',
  'quit',
] as const satisfies readonly CallName[];

/** What the window holds: the calls, and a way to hear the news. */
export interface EngineClient extends Engine {
  /** Returns the way to stop listening. */
  onNews(hear: (item: NewsItem) => void): () => void;
}
