import { setMaxListeners } from 'node:events';
import { bugText, type HearBug } from '../../shared/bug';
import type { Observation } from '../../shared/observation/observation';
import type { Look } from '../../shared/plan/look';
import type { Io } from '../io/io';
import type { Probe, Probes } from '../probes/probe';

/** A look with all its steps may take this long; each step has a shorter deadline of its own. */
const lookDeadlineMs = 16_000;

interface Around {
  readonly io: Io;
  readonly probes: Probes;
  readonly signal: AbortSignal;
  readonly tell: (saw: Observation) => void;
  /** Lets nobody wait for the rest of this look, and says by which signal it ends then. */
  readonly leave: () => AbortSignal;
  readonly log: HearBug;
}

/** Makes one look. Ends with whatever the probe started, and never rejects: a broken probe is a line in the log. */
export async function lookOnce(look: Look, { io, probes, signal, tell, leave, log }: Around): Promise<void> {
  const own = new AbortController();
  setMaxListeners(0, own.signal);
  let isDone = false;
  const end = () => own.abort(signal.reason);
  const endWith = (other: AbortSignal) => {
    if (other.aborted) end();
    else other.addEventListener('abort', end, { once: true });
  };
  const timer = setTimeout(end, lookDeadlineMs);
  endWith(signal);
  try {
    const probe = probes[look.kind] as Probe<typeof look.kind>;
    await probe(look as never, {
      io,
      signal: own.signal,
      tell: (saw) => {
        if (!isDone) tell(saw);
      },
      linger: () => endWith(leave()),
    });
  } catch (bug) {
    log(`the probe for ${look.kind} broke: ${bugText(bug)}`);
  } finally {
    // A question that was put beside the way (who dawdles for a name?) is nobody's any more.
    isDone = true;
    end();
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}
