import type { Attachment } from '../../shared/bundle/bundle';
import type { Stored } from '../../shared/bundle/packed';
import type { Secrets } from '../../shared/bundle/secrets';
import type { Engine } from '../../shared/contract/contract';
import {
  type Account,
  type Evidence,
  type EvidenceItem,
  type EvidenceTrouble,
  limits,
  noAccount,
  type PictureSource,
} from '../../shared/evidence/evidence';
import { failed, type Outcome, ok } from '../../shared/outcome';
import { type HarDesk, harDesk } from './har-desk';
import { Incoming } from './incoming';
import { pixelsOnly } from './picture';
import type { OpenRecordingWindow } from './recording-window';
import { Recordings } from './recordings';
import { type Draft, type KeptItem, Shelf } from './shelf';

/** The screen as PNG, or why not. */
export type SeeScreen = () => Promise<Outcome<Uint8Array, 'screen-refused'>>;

export interface CollectorOptions {
  /** Missing where nothing can be recorded. */
  readonly openWindow?: OpenRecordingWindow | undefined;
  readonly seeScreen?: SeeScreen | undefined;
  /** What the recorded window shows first. */
  readonly url: string;
  /** What the policy leaves to the person; files are refused here too, since a page is not trusted to ask. */
  readonly allowed?: { readonly recording: boolean; readonly screenshots: boolean };
  readonly secrets: () => Promise<Secrets>;
  /** Where HARs are redacted; missing: here. */
  readonly desk?: HarDesk;
  /** Something was added, removed or said. */
  readonly changed?: () => void;
  readonly clock: { now(): number; ticks(): number };
  /** Told every second of a recording, and when it is over. */
  readonly tell: (evidence: Evidence) => void;
  readonly log: (event: string, facts?: Readonly<Record<string, string | number>>) => void;
}

/** What goes into a bundle, as bytes. */
export interface Collected {
  readonly items: readonly EvidenceItem[];
  readonly account: Account;
  readonly files: readonly Attachment[];
  /** How often each kind of secret was taken out of the HARs. */
  readonly removed: Readonly<Record<string, number>>;
}

/** The same with what belongs to each item, to be kept over a restart. */
export interface Gathered {
  readonly items: readonly KeptItem[];
  readonly account: Account;
}

type EvidenceCalls = Pick<
  Engine,
  | 'evidence'
  | 'startRecording'
  | 'stopRecording'
  | 'takePicture'
  | 'addPiece'
  | 'pictureOf'
  | 'removeEvidence'
  | 'describeTrouble'
>;

export interface Collector {
  readonly calls: EvidenceCalls;
  collected(): Collected;
  kept(): Gathered;
  /** What an earlier start of the program had gathered joins what was gathered since. */
  adopt(earlier: Gathered): Promise<void>;
  /** Ends a recording and its window. */
  close(): Promise<void>;
}

/**
 * Gathers what the person adds, for as long as the window is open: a check that is run again loses nothing of it.
 * Everything is in memory, and a HAR only redacted; whether it is kept on the disk too is for others to decide.
 */
export function createCollector(options: CollectorOptions): Collector {
  const { clock, tell, log, seeScreen, secrets, url, openWindow } = options;
  const { allowed = { recording: true, screenshots: true }, desk = harDesk(), changed = () => {} } = options;
  const shelf = new Shelf();
  const incoming = new Incoming(desk, secrets);
  let account = noAccount;
  let turn = 0;

  const evidence = (): Evidence => {
    turn += 1;
    const { now: recording, trouble } = recordings;
    return { turn, recording, items: shelf.items, account, canSeeScreen: seeScreen !== undefined, trouble };
  };
  const news = () => tell(evidence());
  const done = () => ok(evidence());

  const keep = (draft: Draft, bytes: Stored, removed?: KeptItem['removed']): void => {
    shelf.put(draft, bytes, clock.now(), removed);
    log('evidence-added', { kind: draft.kind });
    changed();
  };

  const recordings = new Recordings({
    openWindow,
    url,
    desk,
    secrets,
    clock,
    recorded: ({ har, removed, ...facts }) => keep({ kind: 'recording', ...facts }, har, removed),
    news,
    log,
  });

  const addPicture = async (file: Uint8Array, of: PictureSource) => {
    const picture = await pixelsOnly(file);
    if (picture.kind === 'failed') return no(picture.why);
    // Others may have come while its pixels were counted.
    if (shelf.isFullOf('picture')) return no('too-many');
    const { png, width, height } = picture.value;
    if (png.length > limits.pictureBytes) return no('too-large');
    keep({ kind: 'picture', of, width, height }, png);
    return done();
  };

  const calls: EvidenceCalls = {
    evidence: async () => done(),
    startRecording: async ({ lang }) => {
      if (!allowed.recording) return no('forbidden');
      if (recordings.isOn) return no('busy');
      if (shelf.isFullOf('har')) return no('too-many');
      recordings.start(lang);
      return done();
    },
    stopRecording: async () => {
      recordings.stop();
      return done();
    },
    takePicture: async ({ of }) => {
      if (!allowed.screenshots) return no('forbidden');
      if (shelf.isFullOf('picture')) return no('too-many');
      if (of === 'screen') {
        const seen = await (seeScreen?.() ?? failed('screen-refused' as const));
        return seen.kind === 'ok' ? addPicture(seen.value, of) : no(seen.why);
      }
      const shot = await recordings.picture();
      return shot ? addPicture(shot, of) : no('no-window');
    },
    addPiece: async ({ fileId, kind, sizeBytes, from, base64 }) => {
      if (!(kind === 'har' ? allowed.recording : allowed.screenshots)) return no('forbidden');
      if (from === 0 && shelf.isFullOf(kind)) return no('too-many');
      const taken = await incoming.take(fileId, kind, sizeBytes, from, Buffer.from(base64, 'base64'));
      if (taken.kind === 'failed') return taken.why === 'bad-request' ? failed('bad-request') : no(taken.why);
      const { value } = taken;
      if (value === null) return done();
      if (value.kind === 'picture') return addPicture(value.bytes, 'file');
      if (shelf.isFullOf('har')) return no('too-many');
      keep({ kind: 'har', requests: value.requests }, value.bytes, value.removed);
      return done();
    },
    pictureOf: async ({ id }) => {
      const bytes = shelf.picture(id);
      return bytes ? ok({ base64: Buffer.from(bytes).toString('base64') }) : failed('not-found');
    },
    removeEvidence: async ({ id }) => {
      if (incoming.drop(id)) return done();
      if (!shelf.takeOut(id)) return failed('not-found');
      changed();
      return done();
    },
    describeTrouble: async ({ account: told }) => {
      account = told;
      changed();
      return done();
    },
  };

  return {
    calls,
    collected: () => ({ items: shelf.items, account, files: shelf.files, removed: shelf.removed }),
    kept: () => ({ items: shelf.all, account }),
    adopt: async (earlier) => {
      const hadSome = shelf.items.length > 0;
      const missing = shelf.missing(earlier.items);
      for (const { item, bytes } of missing) if (item.kind !== 'picture') await desk.reserveIn(bytes);
      shelf.putBack(missing);
      account = bothAccounts(earlier.account, account);
      news();
      if (hadSome) changed();
    },
    close: () => recordings.close(),
  };
}

const no = (why: EvidenceTrouble) => failed('no-evidence' as const, why);

/** What was said before, and what was said since. */
function bothAccounts(before: Account, now: Account): Account {
  const both = (one: string, other: string) =>
    one === other || other === '' ? one : [one, other].filter(Boolean).join('\n').slice(0, limits.textLength);
  return {
    what: both(before.what, now.what),
    steps: both(before.steps, now.steps),
    when: both(before.when, now.when).slice(0, limits.whenLength),
  };
}
