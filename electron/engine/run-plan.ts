import { setMaxListeners } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { bugText, type HearBug, none, orElse } from '../../shared/bug';
import type { FollowUp } from '../../shared/observation/follow-ups';
import type { Observation } from '../../shared/observation/observation';
import { type Look, type LookKind, lookKey, type Plan } from '../../shared/plan/look';
import type { Io } from '../io/io';
import { outOfTime, type Probe, type Probes } from '../probes/probe';

export interface RunOptions {
  readonly io: Io;
  readonly probes: Probes;
  /** What to look at next when something odd was seen. */
  readonly followUps: readonly FollowUp[];
  /** The person's stop button, or the whole run's deadline. */
  readonly signal: AbortSignal;
  /** Hears each observation as it is made. `total` grows when something odd wants a second look. */
  readonly tell: (saw: Observation, progress: Progress) => void;
  readonly log: HearBug;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A look with all its steps may take this long; each step has a shorter deadline of its own. */
const lookDeadlineMs = 16_000;

/**
 * Looks that explain and decide nothing. When all others are done they have a moment left, and tell what they know by
 * then: the verdict does not wait for a computer that starts programs slowly, nor for a browser's engine.
 */
const unhurried: ReadonlySet<LookKind> = new Set(['computer', 'browser']);
const momentMs = 250;

/** Looks about voice. The verdict on the web never waits for them, unless it comes sooner than anybody notices. */
const isVoice = ({ kind, ...look }: Look): boolean =>
  ['voice-feed', 'stun', 'stun-again', 'turn', 'port'].includes(kind) ||
  (kind === 'egress' && 'role' in look && look.role === 'explain');
/** By then silence says something, and a train that lost packets has been told: 400 ms of sending, its round trip, its patience. */
const leastMs = 900;

/** Of these only an answer says something (LiveKit's ports are silent to strangers): nobody waits for them. */
const isSpare = (look: Look): boolean => isVoice(look) && !(look.kind === 'stun' && look.role !== 'explain');

/** Looks that need a quiet line: they begin when all others are done, and only where something odd asked for them. */
const needsCalm = ({ kind }: Look): boolean => kind === 'stun-again';
const calmMs = 700;

/**
 * Name, connection, encryption and answer, one after the other: these decide how long everything takes. The longest
 * comes first; a WebSocket is watched for a moment after its answer, while the visits' answers are read.
 */
const longest: readonly LookKind[] = ['websocket', 'visit'];

/** Second opinions nobody had a reason to ask for yet: most companies close outside DNS, and silence takes its time. */
const isSecondOpinion = (look: Look): boolean => look.kind === 'dns-query' && look.role === 'explain';

/** Who waits for a look: everybody, nobody for long, voice alone, voice on a quiet line, or nobody. */
type Group = 'all' | 'late' | 'voice' | 'calm' | 'spare';

/**
 * Looks at everything in the plan, all at once, and at what the observations make worth a second look. Ends when
 * nothing is left or the signal fires; what was seen until then is kept. A broken probe stops nothing.
 */
export async function runPlan(plan: Plan, options: RunOptions): Promise<readonly Observation[]> {
  // A hundred looks listen to one stop button; that is not a leak.
  setMaxListeners(0, options.signal);
  const all: Observation[] = [];
  const ids = new Map<string, number>();
  const known = new Set<string>();
  const budget = new Map(options.followUps.map(({ name, most }) => [name, most]));
  const progress = { done: 0, total: 0 };
  const groups: Readonly<Record<Group, Set<Promise<void>>>> = {
    all: new Set(),
    late: new Set(),
    voice: new Set(),
    calm: new Set(),
    spare: new Set(),
  };
  const hurry = {
    late: new AbortController(),
    voice: new AbortController(),
    calm: new AbortController(),
    spare: new AbortController(),
  };
  const signals = {
    all: options.signal,
    late: AbortSignal.any([options.signal, hurry.late.signal]),
    voice: AbortSignal.any([options.signal, hurry.voice.signal]),
    calm: AbortSignal.any([options.signal, hurry.calm.signal]),
    spare: AbortSignal.any([options.signal, hurry.spare.signal]),
  };
  for (const signal of [hurry.late.signal, ...Object.values(signals)]) setMaxListeners(0, signal);
  let isOver = false;
  /** Silence of voice's servers says something by then; other late looks are just cut off. */
  const hurryVoiceIn = (ms: number) => setTimeout(() => hurry.voice.abort(outOfTime), Math.max(0, ms));

  /** What an unhurried look asks for is unhurried, too. */
  const tellAs = (group: Group) => (saw: Observation) => {
    if (isOver) return;
    const told = withOwnId(saw, ids);
    all.push(told);
    options.tell(told, { ...progress });
    if (options.signal.aborted) return;
    // A train that was cut off for time may still ask for one on a quiet line.
    for (const look of asked(told, options, budget))
      if (needsCalm(look) || !signals[group].aborted) start(look, group);
  };

  const start = (look: Look, asker: Group) => {
    const key = lookKey(look);
    if (known.has(key)) return;
    known.add(key);
    progress.total += 1;
    if (needsCalm(look)) lineUp(look);
    else if (isSpare(look)) begin(look, 'spare');
    else if (isVoice(look)) begin(look, 'voice');
    // What is asked when all others are done is asked by those who are late themselves.
    else begin(look, isCalm || unhurried.has(look.kind) ? 'late' : asker);
  };

  const begin = (look: Look, group: Group) => {
    hold(
      groups[group],
      new Promise<void>((resolve) => {
        const leave = () => {
          resolve();
          return hurry.late.signal;
        };
        lookOnce(look, tellAs(group), { ...options, signal: signals[group] }, leave).then(() => {
          progress.done += 1;
          resolve();
        });
      }),
    );
  };

  const began = options.io.clock.ticks();
  const forLater: Look[] = [];
  let isCalm = false;
  const lineUp = (look: Look) => {
    forLater.push(look);
    if (isCalm) beginCalm();
  };
  /** All of them share one span of time. */
  const beginCalm = () => {
    isCalm = true;
    if (forLater.length === 0) return;
    calmEnds ??= setTimeout(() => hurry.calm.abort(outOfTime), calmMs);
    if (!signals.calm.aborted) for (const look of forLater.splice(0)) begin(look, 'calm');
  };
  let calmEnds: NodeJS.Timeout | undefined;

  // Their questions for names leave before anything else costs time.
  const long = longest.flatMap((kind) => plan.looks.filter((look) => look.kind === kind));
  const short = plan.looks.filter(({ kind }) => !longest.includes(kind));
  for (const look of long) start(look, 'all');
  await setImmediate();
  for (const look of short) start(look, isSecondOpinion(look) ? 'late' : 'all');
  await ended(groups.all, signals.all);
  const voiceEnds = hurryVoiceIn(leastMs - (options.io.clock.ticks() - began));
  const moment = setTimeout(() => hurry.late.abort(), momentMs);
  beginCalm();
  await Promise.all([ended(groups.late, signals.late), ended(groups.voice, signals.voice)]);
  await ended(groups.calm, signals.calm);
  for (const timer of [moment, voiceEnds, calmEnds]) clearTimeout(timer);
  // Cut short, they are not known; left as long as those somebody waits for, they were silent.
  const isLongEnough = hurry.voice.signal.aborted || options.io.clock.ticks() - began >= leastMs;
  hurry.spare.abort(isLongEnough ? outOfTime : undefined);
  await ended(groups.spare, signals.spare);
  // Whoever only lingers has heard what there was, and says so now or not at all.
  hurry.late.abort();
  await setImmediate();
  isOver = true;
  return all;
}

/** Nothing of a group is left, be it done or left behind. */
async function ended(group: Set<Promise<void>>, signal: AbortSignal): Promise<void> {
  while (group.size > 0) await Promise.race([Promise.all(group), whenAborted(signal, group)]);
}

function hold(group: Set<Promise<void>>, work: Promise<void>): void {
  const held = work.finally(() => group.delete(held));
  group.add(held);
}

/** Two looks may see the same thing under one name; the second gets a number. */
function withOwnId(saw: Observation, ids: Map<string, number>): Observation {
  const count = (ids.get(saw.id) ?? 0) + 1;
  ids.set(saw.id, count);
  return count === 1 ? saw : { ...saw, id: `${saw.id}#${count}` };
}

/** What this observation asks to look at next, as far as its kind of question has not been asked enough. */
function asked(
  saw: Observation,
  { followUps, log }: Pick<RunOptions, 'followUps' | 'log'>,
  budget: Map<string, number>,
): readonly Look[] {
  return followUps.flatMap(({ name, looks }) => {
    const left = budget.get(name) ?? 0;
    if (left === 0) return [];
    const next = orElse(`the follow-up ${name}`, () => looks(saw), none, log);
    if (next.length > 0) budget.set(name, left - 1);
    return next;
  });
}

async function lookOnce(
  look: Look,
  tell: (saw: Observation) => void,
  { io, probes, signal, log }: RunOptions,
  /** Lets nobody wait for the rest of this look, and says by which signal they leave. */
  leave: () => AbortSignal,
): Promise<void> {
  const own = new AbortController();
  setMaxListeners(0, own.signal);
  let isDone = false;
  const abort = () => own.abort(signal.reason);
  const timer = setTimeout(abort, lookDeadlineMs);
  signal.addEventListener('abort', abort, { once: true });
  try {
    const probe = probes[look.kind] as Probe<typeof look.kind>;
    const linger = () => {
      const over = leave();
      if (over.aborted) abort();
      else over.addEventListener('abort', abort, { once: true });
    };
    const tellMeanwhile = (saw: Observation) => {
      if (!isDone) tell(saw);
    };
    await probe(look as never, { io, signal: own.signal, tell: tellMeanwhile, linger });
  } catch (bug) {
    log(`the probe for ${look.kind} broke: ${bugText(bug)}`);
  } finally {
    // A question that was put beside the way (who dawdles for a name?) is nobody's any more.
    isDone = true;
    abort();
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

/** Probes hear the signal themselves; one that does not is left behind after a moment. */
function whenAborted(signal: AbortSignal, running: Set<Promise<void>>): Promise<void> {
  return new Promise((resolve) => {
    const leave = () =>
      setTimeout(() => {
        running.clear();
        resolve();
      }, 250).unref();
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
  });
}
