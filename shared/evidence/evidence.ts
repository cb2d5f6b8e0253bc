/**
 * What the person adds to the proof of their own accord: recordings of the trouble, HAR files, pictures, and what they
 * say about it. All of it redacted already, or nothing but pixels; the texts are redacted with the bundle.
 */

export const limits = {
  /** A recording ends by itself after this. Long enough for a chat that hangs after minutes. */
  recordingMs: 10 * 60_000,
  recordedRequests: 10_000,
  recordedFrames: 50_000,
  /** Of one recording; it is held open until it ends. */
  harBytes: 40_000_000,
  /** Of an imported HAR when it is redacted: names may be longer than what they stand for. */
  redactedBytes: 600_000_000,
  /** The same as it is kept, packed: a twentieth as a rule. */
  packedBytes: 100_000_000,
  hars: 4,
  /** Of a HAR as it is brought; redaction takes the bodies out, which are most of it. */
  importBytes: 500_000_000,
  pictureBytes: 25_000_000,
  pictures: 10,
  /** Of all pictures together. */
  picturesBytes: 80_000_000,
  /** One piece of a file on its way from the window to the engine. */
  pieceBytes: 384 * 1024,
  textLength: 4_000,
  whenLength: 200,
} as const;

/** A 5K screen, and a phone's long screenshot. */
export const mostPixels = 24_000_000;
export const mostSide = 8_192;

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** `window-closed`: the person closed it. `full`: as much as a bundle can hold. `browser-ended`: it crashed or was killed. */
export type RecordingEnd = 'stopped' | 'window-closed' | 'deadline' | 'full' | 'browser-ended';

interface Item {
  readonly id: string;
  /** Its name in the bundle: `har/recording-1.har`. */
  readonly entry: string;
  /** When it was added: ISO 8601, UTC. */
  readonly addedAt: string;
  readonly sizeBytes: number;
}
export interface RecordingItem extends Item {
  readonly kind: 'recording';
  readonly startedAt: string;
  readonly tookMs: number;
  readonly end: RecordingEnd;
  readonly browser: string;
  readonly requests: number;
  readonly failedRequests: number;
}
export interface HarItem extends Item {
  readonly kind: 'har';
  readonly requests: number;
}
export interface PictureItem extends Item, PictureSize {
  readonly kind: 'picture';
  /** What it shows: the recorded window, the screen, or what a file of the person's showed. */
  readonly of: PictureSource;
}
export type PictureSource = 'recording' | 'screen' | 'file';
export type EvidenceItem = RecordingItem | HarItem | PictureItem;

/** In the person's words. Nothing in it is needed. */
export interface Account {
  readonly what: string;
  /** One step a line. */
  readonly steps: string;
  /** As they say it: `around 9:30`, `every morning`. */
  readonly when: string;
}

export const noAccount: Account = { what: '', steps: '', when: '' };

/** A recording under way. */
export interface RecordingNow {
  readonly phase: 'opening' | 'recording' | 'finishing';
  readonly tookMs: number;
  readonly requests: number;
  readonly failedRequests: number;
}

/** All of it as the window shows it; pictures are asked for one by one. */
export interface Evidence {
  /** Grows with each telling: an answer may be overtaken by the news. */
  readonly turn: number;
  readonly recording: RecordingNow | null;
  readonly items: readonly EvidenceItem[];
  readonly account: Account;
  /** Whether a picture of the screen can be taken here. */
  readonly canSeeScreen: boolean;
  /** Why the last recording came to nothing. */
  readonly trouble: EvidenceTrouble | null;
}

export const noEvidenceYet: Evidence = {
  turn: 0,
  recording: null,
  items: [],
  account: noAccount,
  canSeeScreen: false,
  trouble: null,
};

/** Words for people are `window.evidence.trouble.<word>`. */
export type EvidenceTrouble =
  | 'forbidden'
  | 'no-browser'
  | 'refused'
  | 'nothing-recorded'
  | 'no-window'
  | 'screen-refused'
  | 'empty'
  | 'not-json'
  | 'cut-off'
  | 'not-a-har'
  | 'wrong-shape'
  | 'leak'
  | 'not-a-picture'
  | 'too-large'
  | 'too-many'
  | 'busy';
