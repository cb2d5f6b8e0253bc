import type { NewsItem, WatchMinutes } from '../../shared/contract/contract';
import type { Answers } from '../../shared/question/questions';
import type { Events } from './events';
import { starting, verdict } from './looking';
import type { Resulted, RunSource, Stage, StageAt, Trouble } from './stages';

/** The switch to a hotspot; nothing is known of the network yet. */
export function switching(s: Resulted): Stage {
  const { result } = s;
  const { source } = result;
  if (source.kind !== 'run') return s;
  const { network: from } = source.usual;
  return { at: 'switching', result, source, from, seen: null, repeating: true, gate: null };
}

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
  _: StageAt<'reopening'>,
  { runId, network, waitsForHotspot, report }: Events['reopened'],
): Stage {
  const answers = report.answers as Answers;
  const source: RunSource = { kind: 'run', runId, answers, usual: { runId, network } };
  const left = verdict({ result: { report, source } });
  return waitsForHotspot ? switching(left) : left;
}

// Back leads to the verdict: back at the switch, a network that has changed already would start the leg again.
export const secondLeg = (s: StageAt<'switching'>): Stage =>
  starting(s.source.answers, verdict(s), s.source.usual);

/** The person cannot, or will not, change networks; the report says so. */
export const hotspotSkipped = ({ result }: StageAt<'switching'>): Stage =>
  verdict({ result: { ...result, report: { ...result.report, hotspot: 'skipped-by-the-person' } } });

/** Looks again at what an earlier run saw, to tell what is fixed. */
export function rechecking(s: Resulted): Stage {
  const { source } = s.result;
  return source.kind === 'run' ? { ...starting(source.answers, s), since: source.since ?? source.usual } : s;
}

export const choosing = (s: Resulted): Stage =>
  s.result.source.kind === 'run' ? { at: 'choosing', result: s.result, source: s.result.source } : s;

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
    : verdict({ result: { ...s.result, report } });
}

export const failWatching = (s: StageAt<'watching'>, trouble: Trouble): Stage => {
  // A lost engine is said above every screen; what was seen until then stays.
  if (trouble.why === 'lost' && s.watch) return s;
  if (s.watchId !== null) return { ...s, stopping: false, trouble };
  return { at: 'stuck', trouble, retry: { ...s, trouble: null }, back: verdict(s) };
};
