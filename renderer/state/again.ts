import type { KeptSession, NewsItem, WatchMinutes } from '../../shared/contract/contract';
import type { Answers } from '../../shared/question/questions';
import type { Recheck, Watch } from '../../shared/report/again';
import type { Comparison, Report } from '../../shared/report/report';
import type { Result, Source, Stage, StageAt, Trouble } from './wizard';

type RunSource = Extract<Source, { kind: 'run' }>;
/** What the window hears of a watch; the proof stays with the engine until it is packed. */
export type SeenWatch = Omit<Watch, 'proof'>;

/** The stages of looking more than once: an earlier session, a repair, a watch. */
export interface AgainStages {
  /** A kept session is being read. */
  reopening: { readonly id: KeptSession['id'] };
  /** What became of the trouble of an earlier look. */
  rechecked: { readonly result: Result; readonly recheck: Recheck };
  /** For how long? */
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
}

export interface AgainEvents {
  'session-asked': { readonly id: KeptSession['id'] };
  reopened: {
    readonly runId: string;
    readonly network: string | null;
    readonly waitsForHotspot: boolean;
    readonly report: Report;
  };
  repeated: object;
  'gate-seen': { readonly validity: Comparison['validity'] };
  'recheck-asked': object;
  'watch-asked': object;
  'watch-chosen': { readonly forMinutes: WatchMinutes };
  'watch-started': { readonly watchId: string };
}

const verdict = (result: Result): Stage => ({ at: 'verdict', result, trouble: null });

/** The switch to a hotspot; nothing is known of the network yet. */
export const switching = (result: Result, stay: Stage): Stage =>
  result.source.kind === 'run'
    ? {
        at: 'switching',
        result,
        source: result.source,
        from: result.source.usual.network,
        seen: null,
        repeating: true,
        gate: null,
      }
    : stay;

/**
 * Another network counts once it was seen twice: while it comes up its parts change one after the other. Then it is
 * asked whether it can be compared at all.
 */
export function watchNetwork(s: StageAt<'switching'>, fingerprint: string | null): Stage {
  const from = s.from ?? fingerprint;
  const isSettled = fingerprint !== null && fingerprint === s.seen;
  const isOther = fingerprint !== null && fingerprint !== from;
  const gate = !isOther ? null : isSettled ? ('looking' as const) : s.gate;
  return { ...s, from, seen: fingerprint, gate };
}

/** A kept session stands where it was left: before its verdict, or before a hotspot. */
export function reopened(
  stage: StageAt<'reopening'>,
  { runId, network, waitsForHotspot, report }: AgainEvents['reopened'],
): Stage {
  const answers = report.answers as Answers;
  const source: RunSource = { kind: 'run', runId, answers, usual: { runId, network } };
  const result = { report, source };
  return waitsForHotspot ? switching(result, stage) : verdict(result);
}

/** Looks again at what an earlier run saw, to tell what is fixed. */
export const rechecking = ({ source }: Result, back: Stage): Stage =>
  source.kind === 'run'
    ? {
        at: 'starting',
        answers: source.answers,
        usual: null,
        since: source.since ?? source.usual,
        early: [],
        back,
      }
    : back;

/** Where a run belongs that has ended: itself, beside a first one, or after one. */
export const sourceOf = ({ runId, answers, network, usual, since }: StageAt<'looking'>): RunSource => ({
  kind: 'run',
  runId,
  answers,
  usual: usual ?? { runId, network },
  ...(since && { since }),
});

export const choosing = (result: Result, stay: Stage): Stage =>
  result.source.kind === 'run' ? { at: 'choosing', result, source: result.source } : stay;

export const watching = ({ result, source }: StageAt<'choosing'>, forMinutes: WatchMinutes): Stage => ({
  at: 'watching',
  result,
  source,
  forMinutes,
  watchId: null,
  watch: null,
  stopping: false,
  trouble: null,
});

/** One at a time: what is heard before the watch has its name is its own. */
export function hearWatch(s: StageAt<'watching'>, { name, body }: NewsItem): Stage {
  if (name !== 'watched' && name !== 'watch-ended') return s;
  if (s.watchId !== null && s.watchId !== body.watchId) return s;
  if (name === 'watched') return { ...s, watchId: body.watchId, watch: body.watch };
  const { report } = body;
  return report.watch
    ? { at: 'watched', result: { ...s.result, report }, watch: report.watch }
    : verdict({ ...s.result, report });
}

export const failWatching = (s: StageAt<'watching'>, trouble: Trouble): Stage => {
  // A lost engine is said above every screen; what was seen until then stays.
  if (trouble.why === 'lost' && s.watch) return s;
  if (s.watchId !== null) return { ...s, stopping: false, trouble };
  return { at: 'stuck', trouble, retry: { ...s, trouble: null }, back: verdict(s.result) };
};
