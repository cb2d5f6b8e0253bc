import { by, failureOf } from '../observation/seen';
import { endOf } from './awake';
import { isGenuine } from './forgery';
import type { HostView } from './host-view';
import { areNamesLost, isNameLost } from './lost-names';
import { breakIds } from './reach';
import { ownerOf } from './rule';
import type { View } from './view';

/** Our own looks fill the line: what was seen of it. */
export interface Queue {
  readonly kbps: number;
  /** ChatGPT's hosts that ran out of time in it, or were late. */
  readonly hosts: readonly string[];
  readonly evidence: readonly string[];
}

/** What a handshake takes off the line, at the least: a chain of two certificates, and the rest. */
const bytesPerHandshake = 2_500;
/** A line that carries more lets all of our looks pass in time. */
const mostKbps = 1_500;
/** Fewer say nothing of a line, nor do these in less time. */
const leastCarried = 8;
const leastSpanMs = 1_500;
/** Hosts that connect, and then run out of time; unrelated sites among them, which nobody singles out. */
const leastStarved = 5;
const leastStarvedControls = 2;
/** Or so many owners', whom nobody singles out together. */
const leastStarvedOwners = 5;

/**
 * Handshakes with genuine hosts come in one behind the other, evenly, as a full line lets them through, until the rest
 * runs out of time, or a file gets stuck while this computer kept time. Packets that get lost make no such queue, nor do
 * firewalls. Second tries come later and are not part of it.
 */
export function queueOf(view: View): Queue | undefined {
  const genuine = new Set(view.hosts.filter(isGenuine(view)).map(({ host }) => host));
  const carried = by('tls-handshake', view.all).filter(
    (o) => o.role !== 'explain' && o.outcome.kind === 'ok' && genuine.has(o.target.host),
  );
  const ends = carried.map(endOf).sort((a, b) => a - b);
  const spanMs = (ends.at(-1) ?? 0) - (ends[0] ?? 0);
  if (carried.length < leastCarried || spanMs < leastSpanMs || !isEven(ends)) return undefined;
  const starved = view.hosts.filter(isStarved(view));
  const isEverybodys =
    starved.filter(({ role }) => role === 'control').length >= leastStarvedControls ||
    new Set(starved.map(({ host }) => ownerOf(host))).size >= leastStarvedOwners;
  const kbps = (carried.length * bytesPerHandshake * 8) / spanMs;
  const areStarved = starved.length >= leastStarved && isEverybodys;
  const stuck = keptTime(view) ? by('upload', view.all).filter((o) => failureOf(o) === 'timed-out') : [];
  if ((!areStarved && stuck.length === 0) || kbps > mostKbps) return undefined;
  const namesLost = areNamesLost(view);
  return {
    kbps: Math.round(kbps),
    hosts: view.ours
      .filter((host) => starved.includes(host) || isLate(host) || (namesLost && isNameLost(host)))
      .map(({ host }) => host),
    evidence: [...[...carried, ...stuck].map(({ id }) => id), ...breakIds(starved)],
  };
}

const lateMs = 2_000;
const isLate = ({ get, neededSecondTry }: HostView): boolean =>
  neededSecondTry || (get?.outcome.kind === 'ok' && get.tookMs > lateMs);

/** Out of time, at the first try at least; or cut off by a server whose own patience was shorter than ours. */
const isStarved =
  (view: View) =>
  ({ host, reach, neededSecondTry }: HostView): boolean => {
    if (neededSecondTry) return true;
    if (reach.kind !== 'broken' || (reach.step !== 'encryption' && reach.step !== 'answer')) return false;
    const isCutLate = () =>
      by('tls-handshake', view.all).some(
        (o) => o.target.host === host && o.outcome.kind === 'failed' && o.tookMs > lateMs,
      );
    return reach.why === 'timed-out' || ((reach.why === 'reset' || reach.why === 'closed') && isCutLate());
  };

/** Each quarter of them takes its part of the time. */
function isEven(ends: readonly number[]): boolean {
  const at = (part: number) => ends[Math.round((ends.length - 1) * part)] ?? 0;
  const span = at(1) - at(0);
  return [0, 0.25, 0.5, 0.75].every((part) => at(part + 0.25) - at(part) > span / 12);
}

/** How late deadlines were kept on an ordinary computer; all of ours are whole or half seconds. */
const punctualMs = 100;
const deadlineGridMs = 500;
/** Timers may go off a moment too soon. */
const earlyMs = 2;
const leastDeadlines = 5;

/** Waits ended when they should: however late answers were, this computer itself kept time. */
export function keptTime(view: View): boolean {
  const late = view.all
    .filter((o) => failureOf(o) === 'timed-out')
    .map(({ tookMs }) => (tookMs + earlyMs) % deadlineGridMs)
    .sort((a, b) => a - b);
  const nearlyAll = late[Math.floor(late.length * 0.9)] ?? Number.POSITIVE_INFINITY;
  return late.length >= leastDeadlines && nearlyAll < punctualMs;
}
