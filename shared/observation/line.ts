import type { Observation, Sight } from './observation';
import { by, seenIn } from './seen';

type Medium = Sight<'machine'>['interfaces'][number]['medium'];

/** What a computer hangs on, as far as can be told. */
export type Line = 'wifi' | 'cable' | 'not-known';

const lines = { wifi: 'wifi', wired: 'cable' } as const satisfies Partial<Record<Medium, Line>>;
const media = ['wifi', 'wired'] as const;

/** The medium that everything leaves by; undefined where this computer would not tell. */
function wayOut(seen: readonly Observation[]): Medium | undefined {
  const via = seenIn(by('computer', seen)[0])?.defaultRouteVia;
  return seenIn(by('machine', seen)[0])?.interfaces.find(({ name }) => name === via)?.medium;
}

/** The line a computer hangs on: of two, the one that leads out. A tunnel runs over one of them, and tells nothing. */
export function lineOf(connected: readonly Medium[], seen: readonly Observation[]): Line {
  const there = media.filter((medium) => connected.includes(medium));
  const out = wayOut(seen);
  const line = there.find((medium) => medium === out) ?? (there.length === 1 ? there[0] : undefined);
  return line ? lines[line] : 'not-known';
}
