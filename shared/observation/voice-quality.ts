import type { Sight } from './observation';

/** From here on voices break up. */
export const rough = {
  /**
   * Microsoft calls a stream poor with more than this lost, this jitter or this round trip (learn.microsoft.com,
   * "Stream Classification in Call Quality Dashboard"). The same numbers serve here: it is the same kind of packets.
   */
  lostPercent: 10,
  jitterMs: 30,
  roundTripMs: 500,
} as const;

/** A train shorter than this says nothing about loss: one packet of three is bad luck. */
const leastRequests = 15;

/** Fewer round trips than this make no jitter. */
const leastRoundTrips = 8;

export interface Quality {
  readonly lostPercent: number;
  /** Null when too few answers came, or this computer was too busy to tell. */
  readonly jitterMs: number | null;
  readonly roundTripMs: number;
}

/** How evenly a train of requests was answered; undefined when it was too short to say. */
export function qualityOf({ sent, received, roundTripMs, jitterMs }: Sight<'stun'>): Quality | undefined {
  if (sent < leastRequests || received === 0) return undefined;
  const middle = [...roundTripMs].sort((a, b) => a - b)[Math.floor(roundTripMs.length / 2)];
  return {
    lostPercent: Math.round(((sent - received) / sent) * 100),
    jitterMs: jitterMs ?? null,
    roundTripMs: Math.round(middle ?? 0),
  };
}

/** Answers come unevenly, or late: voices break up though nothing is lost. */
export const isUneven = ({ jitterMs, roundTripMs }: Quality): boolean =>
  (jitterMs ?? 0) > rough.jitterMs || roundTripMs > rough.roundTripMs;

export const isRough = (quality: Quality): boolean =>
  quality.lostPercent > rough.lostPercent || isUneven(quality);

/**
 * The mean difference between neighbours in a train, RFC 3550 6.4.1's |D|. Its running sixteenth begins at 0 and needs
 * more packets than a short train has. Round trips hold both directions, so this is the most it can be.
 */
export function jitterOf(roundTripMs: readonly number[]): number | null {
  if (roundTripMs.length < leastRoundTrips) return null;
  const differences = roundTripMs.slice(1).map((ms, i) => Math.abs(ms - (roundTripMs[i] ?? ms)));
  const mean = differences.reduce((sum, ms) => sum + ms, 0) / differences.length;
  return Math.round(mean * 10) / 10;
}
