import { randomUUID } from 'node:crypto';
import type { Attachment } from '../../shared/bundle/bundle';
import { partOf } from '../../shared/bundle/evidence-entries';
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
  type RecordingNow,
} from '../../shared/evidence/evidence';
import { failed, type Outcome, ok } from '../../shared/outcome';
import { nearestLanguage } from '../../shared/text/languages';
import { speak } from '../../shared/text/tables';
import { type HarDesk, harDesk } from './har-desk';
import { Incoming } from './incoming';
import { pixelsOnly } from './picture';
import { type Recording, record } from './recorder';
import type { OpenRecordingWindow } from './recording-window';

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
  /** The same with what belongs to each item, to be kept. */
  kept(): { readonly items: readonly KeptItem[]; readonly account: Account };
  /** What an earlier start of the program had gathered joins what was gathered since. */
  adopt(earlier: { readonly items: readonly KeptItem[]; readonly account: Account }): Promise<void>;
  /** Ends a recording and its window. */
  close(): Promise<void>;
}

/** One thing that was added. */
export interface KeptItem {
  readonly item: EvidenceItem;
  readonly bytes: Uint8Array;
  readonly removed: Readonly<Record<string, number>>;
}
type Draft<Item extends EvidenceItem = EvidenceItem> = Item extends EvidenceItem
  ? Omit<Item, 'id' | 'entry' | 'addedAt' | 'sizeBytes'>
  : never;

const folders = {
  recording: 'har/recording',
  har: 'har/imported',
  picture: 'screenshots/screenshot',
} as const;
const endings = { recording: 'har', har: 'har', picture: 'png' } as const;
const tellEveryMs = 1_000;

/**
 * Gathers what the person adds, for as long as the window is open: a check that is run again loses nothing of it.
 * Everything is in memory, and a HAR only redacted; whether it is kept on the disk too is for others to decide.
 */
export function createCollector(options: CollectorOptions): Collector {
  const { clock, tell, log, allowed = { recording: true, screenshots: true } } = options;
  const { desk = harDesk(), changed = () => {} } = options;
  const kept: KeptItem[] = [];
  const numbers = { recording: 0, har: 0, picture: 0 };
  const incoming = new Incoming(desk, options.secrets);
  let turn = 0;
  const nextTurn = () => {
    turn += 1;
    return turn;
  };
  let account = noAccount;
  let trouble: EvidenceTrouble | null = null;
  let phase: RecordingNow['phase'] | null = null;
  let recording: Recording | null = null;
  let recorded: Promise<void> = Promise.resolve();

  const evidence = (): Evidence => ({
    turn: nextTurn(),
    recording: phase && {
      phase,
      ...(recording?.now() ?? { tookMs: 0, requests: 0, failedRequests: 0 }),
    },
    items: kept.map(({ item }) => item),
    account,
    canSeeScreen: options.seeScreen !== undefined,
    trouble,
  });
  const done = () => ok(evidence());
  const no = (why: EvidenceTrouble) => failed('no-evidence' as const, why);

  const nextEntry = (kind: EvidenceItem['kind']): string => {
    numbers[kind] += 1;
    return `${folders[kind]}-${numbers[kind]}.${endings[kind]}`;
  };

  const keep = (draft: Draft, bytes: Uint8Array, removed: KeptItem['removed'] = {}): void => {
    const { kind } = draft;
    const item = {
      ...draft,
      id: randomUUID(),
      entry: nextEntry(kind),
      addedAt: new Date(clock.now()).toISOString(),
      sizeBytes: bytes.length,
    };
    kept.push({ item, bytes, removed });
    log('evidence-added', { kind });
    changed();
  };

  const count = (isOne: (item: EvidenceItem) => boolean) => kept.filter(({ item }) => isOne(item)).length;
  const isFullOf = {
    har: () => count(({ kind }) => kind !== 'picture') >= limits.hars,
    picture: isFullOfPictures,
  };
  function isFullOfPictures(): boolean {
    const bytes = kept.reduce((sum, { item }) => sum + (item.kind === 'picture' ? item.sizeBytes : 0), 0);
    return count(({ kind }) => kind === 'picture') >= limits.pictures || bytes >= limits.picturesBytes;
  }

  const addPicture = async (file: Uint8Array, of: PictureSource) => {
    const picture = await pixelsOnly(file);
    if (picture.kind === 'failed') return no(picture.why);
    if (isFullOf.picture()) return no('too-many');
    const { png, width, height } = picture.value;
    if (png.length > limits.pictureBytes) return no('too-large');
    keep({ kind: 'picture', of, width, height }, png);
    return done();
  };

  /** From the window's opening to the HAR in memory; every way it can end comes by here. */
  const runRecording = async (lang: string, isStopped: () => boolean): Promise<void> => {
    const opened = await (options.openWindow?.() ?? failed('no-browser' as const));
    if (opened.kind === 'failed') {
      trouble = opened.why;
      return;
    }
    const window = opened.value;
    if (isStopped()) return window.close();
    const startedAt = new Date(clock.now()).toISOString();
    const secrets = await options.secrets();
    if (isStopped()) return window.close();
    recording = record({
      window,
      url: options.url,
      mark: speak(nearestLanguage(lang))('window.evidence.mark'),
      desk,
      secrets,
      ticks: clock.ticks,
    });
    phase = 'recording';
    log('recording-started', { browser: window.browser.name });
    const outcome = await recording.ended;
    if (outcome.kind === 'failed') {
      trouble = outcome.why;
      return;
    }
    const { har, removed, ...facts } = outcome.value;
    const browser = [window.browser.name, window.browser.version].join(' ').trim();
    keep({ kind: 'recording', startedAt, browser, ...facts }, har, removed);
  };

  let stopWhileOpening = false;
  const stop = (): void => {
    stopWhileOpening = true;
    if (phase !== null) phase = 'finishing';
    recording?.stop();
  };

  const calls: EvidenceCalls = {
    evidence: async () => done(),
    startRecording: async ({ lang }) => {
      if (!allowed.recording) return no('forbidden');
      if (phase !== null) return no('busy');
      if (isFullOf.har()) return no('too-many');
      phase = 'opening';
      trouble = null;
      stopWhileOpening = false;
      const news = setInterval(() => tell(evidence()), tellEveryMs);
      const failing = (bug: unknown) => {
        trouble = 'refused';
        log('recording-broken', { bug: String(bug) });
      };
      const running = runRecording(lang, () => stopWhileOpening).catch(failing);
      recorded = running.finally(() => {
        clearInterval(news);
        phase = null;
        recording = null;
        log('recording-ended', { trouble: trouble ?? 'none' });
        tell(evidence());
      });
      return done();
    },
    stopRecording: async () => {
      stop();
      return done();
    },
    takePicture: async ({ of }) => {
      if (!allowed.screenshots) return no('forbidden');
      if (isFullOf.picture()) return no('too-many');
      if (of === 'screen') {
        const seen = await (options.seeScreen?.() ?? failed('screen-refused' as const));
        return seen.kind === 'ok' ? addPicture(seen.value, of) : no(seen.why);
      }
      const shot = await recording?.picture();
      return shot ? addPicture(shot, of) : no('no-window');
    },
    addPiece: async ({ fileId, kind, sizeBytes, from, base64 }) => {
      if (!(kind === 'har' ? allowed.recording : allowed.screenshots)) return no('forbidden');
      if (from === 0 && isFullOf[kind]()) return no('too-many');
      const taken = await incoming.take(fileId, kind, sizeBytes, from, Buffer.from(base64, 'base64'));
      if (taken.kind === 'failed') return taken.why === 'bad-request' ? failed('bad-request') : no(taken.why);
      const { value } = taken;
      if (value === null) return done();
      if (value.kind === 'picture') return addPicture(value.bytes, 'file');
      if (isFullOf.har()) return no('too-many');
      keep({ kind: 'har', requests: value.requests }, value.bytes, value.removed);
      return done();
    },
    pictureOf: async ({ id }) => {
      const found = kept.find(({ item }) => item.id === id && item.kind === 'picture');
      return found ? ok({ base64: Buffer.from(found.bytes).toString('base64') }) : failed('not-found');
    },
    removeEvidence: async ({ id }) => {
      if (incoming.drop(id)) return done();
      const at = kept.findIndex(({ item }) => item.id === id);
      if (at < 0) return failed('not-found');
      kept.splice(at, 1);
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
    collected: () => ({
      items: kept.map(({ item }) => item),
      account,
      files: kept.map(({ item, bytes }) => ({ part: partOf(item), name: item.entry, bytes })),
      removed: sum(kept.map(({ removed }) => removed)),
    }),
    kept: () => ({ items: [...kept], account }),
    adopt: async (earlier) => {
      const isHere = new Set(kept.map(({ item }) => item.id));
      const missing = earlier.items.filter(({ item }) => !isHere.has(item.id));
      for (const { item, bytes } of missing) if (item.kind !== 'picture') await desk.reserveIn(bytes);
      const names = new Set(kept.map(({ item }) => item.entry));
      for (const one of missing) {
        const { kind, entry } = one.item;
        numbers[kind] = Math.max(numbers[kind], Number(/-(\d+)\./.exec(entry)?.[1] ?? 0));
        kept.push(names.has(entry) ? { ...one, item: { ...one.item, entry: nextEntry(kind) } } : one);
      }
      account = bothAccounts(earlier.account, account);
      tell(evidence());
      if (isHere.size > 0) changed();
    },
    close: async () => {
      stop();
      await recorded;
    },
  };
}

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

function sum(counts: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const all: Record<string, number> = {};
  for (const one of counts)
    for (const [kind, times] of Object.entries(one)) all[kind] = (all[kind] ?? 0) + times;
  return all;
}
