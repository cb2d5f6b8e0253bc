import type { FailureWord, SkipWord } from '../../shared/observation/failure';
import { classify } from '../../shared/observation/failure';
import type {
  Observation,
  ObservationKind,
  ObservationOf,
  Sight,
} from '../../shared/observation/observation';
import type { LookKind, LookOf, Role } from '../../shared/plan/look';
import type { Io } from '../io/io';

/** Where observations go as they are made. */
export type Tell = (saw: Observation) => void;

/**
 * One way of looking. It tells each thing it sees, good or bad, and resolves when there is no more to see.
 * It rejects only if the probe itself is broken.
 */
export type Probe<K extends LookKind> = (look: LookOf<K>, at: Lookout) => Promise<void>;
export type Probes = { readonly [K in LookKind]: Probe<K> };

/** Why a look that nobody waits for was ended: all others are done. */
export const outOfTime = 'out-of-time';

/**
 * So much silence is an answer when all others are done: they took four round trips each, a question and its answer
 * take one. RFC 8489 sends again after 500 ms.
 */
const longEnoughMs = 500;

/** What a probe stands on. `signal` ends the whole look: its deadline, or the person's stop button. */
export interface Lookout {
  readonly io: Io;
  readonly signal: AbortSignal;
  readonly tell: Tell;
  /** Says that what decides is told, and the rest of this look only adds to it: nobody waits for that. */
  readonly linger?: () => void;
}

/** Thrown inside `observe` when the world's answer has a word of ours and no system code. */
export class LookFailure extends Error {
  constructor(
    readonly why: FailureWord,
    readonly detail = '',
  ) {
    super(`${why} ${detail}`);
  }
}

interface Sighting<K extends ObservationKind> {
  readonly kind: K;
  /** Told apart from others of its kind: `chatgpt.com@104.18.32.47`. */
  readonly name: string;
  readonly role: Role;
  readonly target: ObservationOf<K>['target'];
  readonly deadlineMs: number;
}

/**
 * Makes one observation: times it, ends it at its deadline, and turns every error into a word.
 */
export async function observe<K extends ObservationKind>(
  at: Lookout,
  sighting: Sighting<K>,
  see: (signal: AbortSignal) => Promise<Sight<K>>,
): Promise<ObservationOf<K>> {
  return report(at, sighting, await attempt(at, sighting.deadlineMs, see));
}

/** What came of one try, and when. */
export interface Attempt<T> {
  readonly startedAt: string;
  readonly tookMs: number;
  readonly outcome:
    | { readonly kind: 'ok'; readonly value: T }
    | { readonly kind: 'failed'; readonly why: FailureWord; readonly detail?: string };
}

/**
 * Runs one step against its deadline and the look's own signal. Never rejects: this is the only place where a
 * probe's errors are caught. For steps that are told later than they are done; otherwise use `observe`.
 */
export async function attempt<T>(
  at: Lookout,
  deadlineMs: number,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<Attempt<T>> {
  const { clock } = at.io;
  const startedAt = new Date(clock.now()).toISOString();
  const began = clock.ticks();
  const deadline = deadlineIn(deadlineMs, at.signal);
  const isOver = () =>
    deadline.expired() || (at.signal.reason === outOfTime && clock.ticks() - began >= longEnoughMs);
  const outcome = await run(deadline.signal).then(
    (value) => ({ kind: 'ok', value }) as const,
    (error: unknown) => ({ kind: 'failed', ...wordFor(error, isOver(), at.signal.aborted) }) as const,
  );
  deadline.clear();
  return { startedAt, tookMs: clock.ticks() - began, outcome };
}

/** An observation that was not made, and why. Not looked is not no. */
export const skip = <K extends ObservationKind>(
  at: Lookout,
  sighting: Omit<Sighting<K>, 'deadlineMs'>,
  why: SkipWord,
): ObservationOf<K> =>
  report(at, sighting, {
    startedAt: new Date(at.io.clock.now()).toISOString(),
    tookMs: 0,
    outcome: { kind: 'skipped', why },
  });

type Reported<T> = Omit<Attempt<T>, 'outcome'> & {
  readonly outcome: Attempt<T>['outcome'] | { readonly kind: 'skipped'; readonly why: SkipWord };
};

/** Tells an attempt as an observation. */
export function report<K extends ObservationKind>(
  at: Lookout,
  { kind, name, role, target }: Omit<Sighting<K>, 'deadlineMs'>,
  { startedAt, tookMs, outcome }: Reported<Sight<K>>,
): ObservationOf<K> {
  const saw = {
    id: `${kind}:${name}`,
    kind,
    role,
    target,
    startedAt,
    tookMs: Math.round(tookMs * 10) / 10,
    outcome,
  } as unknown as ObservationOf<K>;
  at.tell(saw as Observation);
  return saw;
}

function wordFor(error: unknown, expired: boolean, stopped: boolean): { why: FailureWord; detail?: string } {
  if (error instanceof LookFailure) return { why: error.why, ...(error.detail && { detail: error.detail }) };
  if (expired) return { why: 'timed-out' };
  if (stopped) return { why: 'stopped' };
  const { code, message } = error as NodeJS.ErrnoException;
  return { why: classify(code), detail: code ?? String(message) };
}

/** A signal that fires after `ms` or with the outer one; cheaper than AbortSignal.any for hundreds of looks. */
function deadlineIn(ms: number, outer: AbortSignal) {
  const inner = new AbortController();
  let expired = false;
  let isOver = false;
  const abort = () => inner.abort();
  // On a busy computer the answer may already lie in the socket when the timer fires: it is read before we give up.
  const timer = setTimeout(() => {
    setImmediate(() =>
      setImmediate(() => {
        if (isOver) return;
        expired = true;
        abort();
      }),
    );
  }, ms);
  if (outer.aborted) abort();
  else outer.addEventListener('abort', abort, { once: true });
  return {
    signal: inner.signal,
    expired: () => expired,
    clear: () => {
      isOver = true;
      clearTimeout(timer);
      outer.removeEventListener('abort', abort);
    },
  };
}

/** Settles like `promise`, or rejects as soon as the signal fires. For doors that cannot be cancelled. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(new DOMException('aborted', 'AbortError'));
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    // Heard in any case: nobody else may be there to hear it fail.
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
