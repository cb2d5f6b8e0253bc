import { setMaxListeners } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { type HearBug, none, orElse } from '../../shared/bug';
import type { FollowUp } from '../../shared/observation/follow-ups';
import type { Observation, ObservationOf } from '../../shared/observation/observation';
import { type Look, type LookKind, type LookOf, lookKey, type Plan } from '../../shared/plan/look';
import type { Io } from '../io/io';
import { deadlines } from '../probes/deadlines';
import { outOfTime, type Probes } from '../probes/probe';
import { lookGroup } from './look-group';
import { lookOnce } from './look-once';

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

/**
 * Ways out by address decide where nothing else answers. Once the web has, through a proxy or beside a filter that
 * keeps well-known addresses closed, their silence only explains.
 */
const isWayOut = ({ kind, ...look }: Look): boolean =>
  kind === 'egress' && 'role' in look && look.role === 'egress';
const isAnswer = ({ kind, outcome }: Observation): boolean =>
  (kind === 'http-get' || kind === 'proxy-connect') && outcome.kind === 'ok';

/** Looks that need a quiet line: they begin when all others are done, and only where something odd asked for them. */
const needsCalm = (look: Look): boolean =>
  look.kind === 'stun-again' ||
  look.kind === 'name-train' ||
  (look.kind === 'own-word' && look.after === 'refusal');
const calmMs = 700;

/** Hosts that were turned away in our burst are asked once more, as slowly as the most timid firewall allows (20 a second). */
const isKnock = (look: Look): look is LookOf<'visit-again'> =>
  look.kind === 'visit-again' && look.isCalm === true;
const knockEveryMs = 60;
/** A browser opens as many while a page loads. */
const mostKnocks = 20;
/** After so many in vain, it was not the burst. */
const mostInVain = 6;
/** Hosts with an address that opened and one that did not: a few show it. */
const mostPartly = 2;

/**
 * Name, connection, encryption and answer, one after the other: these decide how long everything takes. The longest
 * comes first; a WebSocket is watched for a moment after its answer, while the visits' answers are read.
 */
const longest: readonly LookKind[] = ['websocket', 'visit'];

/** Second opinions nobody had a reason to ask for yet: most companies close outside DNS, and silence takes its time. */
const isSecondOpinion = (look: Look): boolean => look.kind === 'dns-query' && look.role === 'explain';

/** A page on plain HTTP only tells whose filter it is; a network that swallows everything swallows this question, too. */
const isBeside = (look: Look): boolean =>
  look.kind === 'plain-visit' && look.role === 'explain' && look.padBytes === 0;

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
  /** Who waits for a look: everybody, whom the web did not answer, nobody for long, voice, voice on a quiet line, or nobody. */
  const groups = {
    all: lookGroup(stop),
    waysOut: lookGroup(stop),
    late: lookGroup(stop),
    voice: lookGroup(stop),
    calm: lookGroup(stop),
    knocks: lookGroup(stop),
    spare: lookGroup(stop),
  };
  type Group = keyof typeof groups;
  const all: Observation[] = [];
  const ids = new Map<string, number>();
  const known = new Set<string>();
  const budget = new Map(options.followUps.map(({ name, most }) => [name, most]));
  const progress = { done: 0, total: 0 };
  const forCalm: Look[] = [];
  const forKnocks: LookOf<'visit-again'>[] = [];
  let isCalm = false;
  let isOver = false;

  /** What an unhurried look asks for is unhurried, too. */
  const tellAs = (group: Group) => (saw: Observation) => {
    if (isOver) return;
    const told = withOwnId(saw, ids);
    all.push(told);
    options.tell(told, { ...progress });
    if (stop.aborted) return;
    // A train that was cut off for time may still ask for one on a quiet line.
    for (const look of asked(told, options, budget))
      if (needsCalm(look) || isKnock(look) || !groups[group].signal.aborted) start(look, group);
  };

  const start = (look: Look, asker: Group) => {
    const key = lookKey(look);
    if (known.has(key)) return;
    known.add(key);
    if (isKnock(look)) {
      forKnocks.push(look);
      return;
    }
    progress.total += 1;
    if (needsCalm(look)) lineUp(look);
    else if (isSpare(look)) begin(look, 'spare');
    else if (isVoice(look)) begin(look, 'voice');
    else if (isWayOut(look)) begin(look, 'waysOut');
    // What is asked when all others are done is asked by those who are late themselves.
    else begin(look, isCalm || unhurried.has(look.kind) || isBeside(look) ? 'late' : asker);
  };

  const begin = (look: Look, name: Group) => {
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

  /** Where nothing outside answers, it was no firewall's patience. */
  const knockAgain = async () => {
    const isOpen = (host: string) => all.some((o) => isOpened(o) && o.target.host === host);
    const closed = forKnocks.filter(({ host }) => !isOpen(host)).slice(0, mostKnocks);
    // Another address of the host opened: is this one dead, or was it the crowd?
    const partly = forKnocks.filter(({ host }) => isOpen(host)).slice(0, mostPartly);
    if (closed.length + partly.length === 0 || !all.some(isAnswer)) return;
    for (const [i, look] of [...closed, ...partly].entries()) {
      const isInVain = i >= mostInVain && !closed.slice(0, i).some(({ host }) => isOpen(host));
      if (stop.aborted || isInVain) break;
      progress.total += 1;
      begin(look, 'knocks');
      await new Promise((go) => setTimeout(go, knockEveryMs));
    }
    const ends = setTimeout(() => groups.knocks.hurry(outOfTime), calmMs);
    await groups.knocks.ended();
    clearTimeout(ends);
  };

  // Their questions for names leave before anything else costs time.
  const long = longest.flatMap((kind) => plan.looks.filter((look) => look.kind === kind));
  const short = plan.looks.filter(({ kind }) => !longest.includes(kind));
  for (const look of long) start(look, 'all');
  await setImmediate();
  for (const look of short) start(look, isSecondOpinion(look) ? 'late' : 'all');
  await groups.all.ended();
  if (!all.some(isAnswer)) await groups.waysOut.ended();
  const hurryAt = (group: Group, ms: number) =>
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

const isOpened = (o: Observation): o is ObservationOf<'tcp-connect'> =>
  o.kind === 'tcp-connect' && o.outcome.kind === 'ok';

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
