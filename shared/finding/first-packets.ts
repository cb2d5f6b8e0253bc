import type { ObservationOf } from '../observation/observation';
import { by, failureOf, seenIn } from '../observation/seen';
import { endOf, startOf, wasAwakeDuring } from './awake';
import { shareOf, sumOf } from './chance';
import { median } from './rule';
import type { View } from './view';

type Connect = ObservationOf<'tcp-connect'>;

/** What became of first packets, as the times tell at which connections opened. */
export interface FirstPackets {
  readonly opened: readonly Connect[];
  /** Opened exactly as late as a packet that had to be sent again. */
  readonly sentAgain: readonly Connect[];
  /** This computer itself was late with everything: its times say nothing. */
  readonly isBreathless: boolean;
}

/** Of our visits, which decide. */
export const firstPackets = (view: View): FirstPackets =>
  packetsOf(
    view,
    view.hosts.flatMap(({ connects }) => connects),
  );

function packetsOf(view: View, connects: readonly Connect[]): FirstPackets {
  // IPv4 alone: the first IPv6 connection of a computer may wait a second for its neighbour, with nothing lost.
  const opened = connects.filter(
    ({ outcome, target }) => outcome.kind === 'ok' && !target.address.includes(':'),
  );
  const tookMs = opened.map((o) => o.tookMs);
  const quickestMs = Math.min(...tookMs);
  const isBreathless = quickestMs - calmMs(view) > breathlessMs || areBreathless(tookMs, quickestMs);
  const usualMs = median(tookMs) ?? quickestMs;
  // A busy computer hears of it later still. Where voice's packets are seen to get lost, it need not be punctual.
  const areLost = !isBreathless && losesVoice(view);
  const ends = view.all.map(endOf);
  const isLate = (o: Connect) =>
    isRetransmit(o.tookMs, quickestMs) || (areLost && o.tookMs - usualMs > 1_000 - punctualMs);
  return {
    opened,
    sentAgain: opened.filter((o) => isLate(o) && wasAwakeDuring(o, ends)),
    isBreathless,
  };
}

/** As near as this to the time of a packet or of its second sending is punctual. */
const punctualMs = 160;

/**
 * A first packet that got lost is sent again after one second, then after two more (RFC 6298); newer Linux tries every
 * second. So exact is nothing else.
 */
const isRetransmit = (tookMs: number, quickestMs: number): boolean =>
  [1_000, 2_000, 3_000].some((wait) => Math.abs(tookMs - quickestMs - wait) < punctualMs);

const breathlessMs = 400;

/** The quickest round trip that was seen at all: no connection needs longer to open, unless it waits for this computer. */
function calmMs(view: View): number {
  const measured = [...by('latency', view.all), ...by('stun', view.all)];
  const quickest = Math.min(...measured.flatMap((o) => seenIn(o)?.roundTripMs ?? []));
  // Where none was seen, nothing is known of the computer.
  return Number.isFinite(quickest) ? quickest : Number.POSITIVE_INFINITY;
}

const mostlyPunctual = 0.8;

/**
 * On a computer that is itself out of breath every connection is late, each by another time. Where packets get lost they
 * come at once, or whole seconds late, and hardly any in between.
 */
function areBreathless(tookMs: readonly number[], quickestMs: number): boolean {
  const late = tookMs.map((ms) => (ms - quickestMs) % 1_000);
  const punctual = late.filter((ms) => Math.min(ms, 1_000 - ms) < punctualMs);
  return (
    (median(tookMs) ?? 0) - quickestMs > breathlessMs && punctual.length < tookMs.length * mostlyPunctual
  );
}

/** Less likely than this is no accident. Voice's packets have a word in it, too. */
const noAccident = 1e-4;
/** A line that loses more of voice's packets than this is not held to be whole. */
const mostLost = 0.02;

/**
 * We knock a hundred times at once, as no person's browser does. A firewall that counts new connections, to ward off
 * floods, lets the first of them in and makes all others knock again. A line that loses packets does not know who came
 * first: there the late ones stand anywhere, and voice's packets get lost as well.
 */
export const isHeldAtTheDoor = (view: View): boolean =>
  doorClosed(view) !== undefined || (openCalmly(view) >= leastCalm && !losesVoice(view));

/** A line that loses a third of all packets swallows three in a row, as often as we knock, of hardly as many. */
const leastCalm = 5;
/** Hosts that were silent in our burst, and opened at once when they were asked calmly. */
const openCalmly = (view: View): number =>
  view.hosts.filter(
    ({ connects, calmly }) =>
      connects.some((o) => failureOf(o) === 'timed-out') &&
      calmly?.connects.some(({ outcome, tookMs }) => outcome.kind === 'ok' && tookMs < 1_000 - punctualMs),
  ).length;

/** When it began, in milliseconds since 1970: whoever knocked earlier was not held up. */
export function doorClosed(view: View): number | undefined {
  // Whoever else of us knocked stood in the same line.
  const calm = new Set(view.hosts.flatMap(({ calmly }) => calmly?.connects ?? []));
  const burst = by('tcp-connect', view.all).filter((o) => !calm.has(o));
  const { opened, sentAgain } = packetsOf(view, burst);
  const isLate = new Set(sentAgain.map(({ id }) => id));
  // Who knocked in the same millisecond is counted against us.
  const inOrder = [...opened].sort(
    (a, b) => startOf(a) - startOf(b) || Number(isLate.has(b.id)) - Number(isLate.has(a.id)),
  );
  const promptFirst = inOrder.findIndex(({ id }) => isLate.has(id));
  const first = inOrder[promptFirst];
  const isHeld =
    chanceOfPrompt(promptFirst, sentAgain.length, opened.length) < noAccident && !losesVoice(view);
  return first && isHeld ? startOf(first) : undefined;
}

/** How likely nobody late is among the first, when the late ones stand anywhere. */
function chanceOfPrompt(first: number, late: number, all: number): number {
  let chance = 1;
  for (let i = 0; i < first; i += 1) chance *= (all - late - i) / (all - i);
  return chance;
}

/** Voice's packets get lost here and there. */
export function losesVoice(view: View): boolean {
  const trains = by('stun', view.all).flatMap((o) => seenIn(o) ?? []);
  return shareOf(sumOf(trains.map(({ sent, received }) => ({ hits: sent - received, of: sent })))) > mostLost;
}
