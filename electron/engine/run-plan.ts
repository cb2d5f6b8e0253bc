import { setMaxListeners } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { type HearBug, none, orElse } from '../../shared/bug';
import type { FollowUp } from '../../shared/observation/follow-ups';
import type { Observation } from '../../shared/observation/observation';
import { type Look, lookKey, type Plan } from '../../shared/plan/look';
import type { Io } from '../io/io';
import { deadlines } from '../probes/deadlines';
import { outOfTime, type Probes } from '../probes/probe';
import { areInVain, isKnock, type Knock, knockEveryMs, knocksFor } from './knocks';
import { type LookGroup, lookGroup } from './look-group';
import { lookOnce } from './look-once';
import { inOrder, isAnswer, needsCalm, ownWaiting, type Waiting, waitingFor } from './look-order';

export interface RunOptions {
  readonly io: Io;
  readonly probes: Probes;
  /** What to look at next when something odd was seen. */
  readonly followUps: readonly FollowUp[];
  /** The person's stop button, or the whole run's deadline. */
  readonly signal: AbortSignal;
  /** Hears each observation as it is made. `total` grows when something odd wants a second look. */
  readonly tell: (saw: Observation, progress: Progress) => void;
  /** Hears once what was seen by then when the web has been looked at, while other looks go on. */
  readonly tellWeb?: (soFar: readonly Observation[]) => void;
  readonly log: HearBug;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** The unhurried have so long when all others are done. */
const momentMs = 250;
/** By then silence says something, and a train that lost packets has been told: 400 ms of sending, its round trip, its patience. */
const leastMs = 900;
/** For all looks that need a quiet line. */
const calmMs = 700;

/**
 * Looks at everything in the plan, all at once, and at what the observations make worth a second look. Ends when
 * nothing is left or the signal fires; what was seen until then is kept. A broken probe stops nothing.
 */
export async function runPlan(plan: Plan, options: RunOptions): Promise<readonly Observation[]> {
  const { io, signal: stop } = options;
  const began = io.clock.ticks();
  const tookMs = () => io.clock.ticks() - began;
  // A hundred looks listen to one stop button; that is not a leak.
  setMaxListeners(0, stop);
  const groups: Readonly<Record<Waiting, LookGroup>> = {
    web: lookGroup(stop),
    all: lookGroup(stop),
    waysOut: lookGroup(stop),
    late: lookGroup(stop),
    voice: lookGroup(stop),
    calm: lookGroup(stop),
    knocks: lookGroup(stop),
    spare: lookGroup(stop),
  };
  const all: Observation[] = [];
  const ids = new Map<string, number>();
  const known = new Set<string>();
  const budget = new Map(options.followUps.map(({ name, most }) => [name, most]));
  const planned = new Set(plan.looks.map(lookKey));
  const progress = { done: 0, total: planned.size };
  const forCalm: Look[] = [];
  const forKnocks: Knock[] = [];
  let isCalm = false;
  let isOver = false;

  /** What an unhurried look asks for is unhurried, too. */
  const tellAs = (group: Waiting) => (saw: Observation) => {
    if (isOver) return;
    const told = withOwnId(saw, ids);
    all.push(told);
    options.tell(told, { ...progress });
    if (stop.aborted) return;
    // A train that was cut off for time may still ask for one on a quiet line.
    for (const look of asked(told, options, budget))
      if (needsCalm(look) || isKnock(look) || !groups[group].signal.aborted) start(look, group);
  };

  const start = (look: Look, asker: Waiting) => {
    const key = lookKey(look);
    if (known.has(key)) return;
    known.add(key);
    if (isKnock(look)) {
      forKnocks.push(look);
      return;
    }
    if (!planned.has(key)) progress.total += 1;
    if (needsCalm(look)) lineUp(look);
    // What is asked when all others are done is asked by those who are late themselves.
    else begin(look, ownWaiting(look, isCalm ? 'late' : asker));
  };

  const begin = (look: Look, name: Waiting) => {
    const { signal, hold } = groups[name];
    const work = new Promise<void>((resolve) => {
      const leave = () => {
        resolve();
        return groups.late.signal;
      };
      lookOnce(look, { ...options, signal, tell: tellAs(name), leave }).then(() => {
        progress.done += 1;
        resolve();
      });
    });
    hold(work);
  };

  const lineUp = (look: Look) => {
    forCalm.push(look);
    if (isCalm) beginCalm();
  };
  let calmEnds: NodeJS.Timeout | undefined;
  /** All of them share one span of time. */
  const beginCalm = () => {
    isCalm = true;
    if (forCalm.length === 0) return;
    calmEnds ??= setTimeout(() => groups.calm.hurry(outOfTime), calmMs);
    if (!groups.calm.signal.aborted) for (const look of forCalm.splice(0)) begin(look, 'calm');
  };

  const knockAgain = async () => {
    const made: Knock[] = [];
    for (const look of knocksFor(forKnocks, all)) {
      if (stop.aborted || areInVain(made, all)) break;
      progress.total += 1;
      made.push(look);
      begin(look, 'knocks');
      await pause(knockEveryMs);
    }
    if (made.length === 0) return;
    const ends = setTimeout(() => groups.knocks.hurry(outOfTime), calmMs);
    await groups.knocks.ended();
    clearTimeout(ends);
  };

  const { first, soon } = inOrder(plan);
  // Their questions for names leave before anything else costs time.
  for (const look of first) start(look, waitingFor(look));
  await setImmediate();
  for (const look of soon) start(look, waitingFor(look));
  await groups.web.ended();
  if (!all.some(isAnswer)) await groups.waysOut.ended();
  // A host that is to be asked once more may only have been turned away in our burst.
  if (!stop.aborted && forKnocks.length === 0) options.tellWeb?.([...all]);
  await groups.all.ended();
  const hurryAt = (group: Waiting, ms: number) =>
    setTimeout(() => groups[group].hurry(outOfTime), Math.max(0, ms - tookMs()));
  // Silence says something by then; other late looks are just cut off.
  const voiceEnds = hurryAt('voice', leastMs);
  const waysOutEnd = hurryAt('waysOut', deadlines.repeated);
  const moment = setTimeout(() => groups.late.hurry(), momentMs);
  beginCalm();
  // Others count every packet that this computer sends to itself: they go first.
  const knocking = groups.calm.ended().then(knockAgain);
  await Promise.all([groups.waysOut.ended(), groups.late.ended(), groups.voice.ended()]);
  await Promise.all([groups.calm.ended(), knocking]);
  for (const timer of [moment, voiceEnds, waysOutEnd, calmEnds]) clearTimeout(timer);
  // Cut short, they are not known; left as long as those somebody waits for, they were silent.
  const isLongEnough = groups.voice.signal.aborted || tookMs() >= leastMs;
  groups.spare.hurry(isLongEnough ? outOfTime : undefined);
  await groups.spare.ended();
  // Whoever only lingers has heard what there was, and says so now or not at all.
  groups.late.hurry();
  await setImmediate();
  isOver = true;
  return all;
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

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
