import type { Probe } from '../../electron/probes/probe';
import {
  type Observation,
  type ObservationKind,
  type ObservationOf,
  observationSchema,
} from '../../shared/observation/observation';
import type { Look, LookKind, LookOf } from '../../shared/plan/look';
import { healthyWorld } from './healthy';
import { changed, type Modifier } from './modifiers';
import { smallCatalogue } from './small-catalogue';
import { createWorld } from './world';

/** What one probe tells of one pretend world, and what it left lying about. */
export interface Looked {
  readonly all: readonly Observation[];
  readonly tookMs: number;
  /** When it said that nobody need wait for the rest; null when it never did. */
  readonly lingeredAfterMs: number | null;
  readonly open: { readonly sockets: number; readonly datagrams: number };
}

export interface LookWish {
  readonly world?: readonly Modifier[];
  /** Milliseconds until the look as a whole is ended, as the engine does. */
  readonly endsAfterMs?: number;
  /** Why it is ended; by the person unless it is said. */
  readonly endsFor?: string;
}

/** Runs one probe in the healthy world with something in the way. The world is closed again. */
export async function lookAt<K extends LookKind>(
  probe: Probe<K>,
  look: LookOf<K> & Look,
  { world = [], endsAfterMs = 16_000, endsFor }: LookWish = {},
): Promise<Looked> {
  const running = createWorld(changed(healthyWorld(smallCatalogue), ...world));
  const all: Observation[] = [];
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(endsFor), endsAfterMs);
  const began = performance.now();
  let lingeredAfterMs: number | null = null;
  try {
    await probe(look, {
      io: running.io,
      signal: ending.signal,
      tell: (saw) => all.push(observationSchema.parse(saw)),
      linger: () => {
        lingeredAfterMs ??= performance.now() - began;
      },
    });
    const tookMs = performance.now() - began;
    // A destroyed socket closes on the next turn of the loop, a TLS one a turn later.
    await new Promise((done) => setTimeout(done, 30));
    return { all, tookMs, lingeredAfterMs, open: running.open() };
  } finally {
    clearTimeout(timer);
    await running.close();
  }
}

/** The one observation of a kind; several or none is a mistake of the test. */
export function only<K extends ObservationKind>(kind: K, { all }: Looked): ObservationOf<K> {
  const found = all.filter((o): o is ObservationOf<K> => o.kind === kind);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} observations of ${kind}, not one`);
  return found[0];
}

/** `tcp-connect ok`, `tls-handshake failed reset` …: an observation in a few words. */
export const short = ({ kind, outcome }: Observation): string =>
  outcome.kind === 'ok' ? `${kind} ok` : `${kind} ${outcome.kind} ${outcome.why}`;
