import { randomUUID } from 'node:crypto';
import { bugText } from '../../shared/bug';
import { withPoint } from '../../shared/compare/watching';
import type { NewsItem } from '../../shared/contract/contract';
import { watchOf } from '../../shared/plan/second-leg';
import type { Watch } from '../../shared/report/again';
import type { Clock } from '../io/io';
import { type FinishedRun, networkOf } from './run';
import type { Runs } from './runs';
import { watchSleep } from './steady';

/** Often enough to see what lasts minutes, seldom enough that nobody's network notices. */
const usualEverySeconds = 180;
const lookDeadlineMs = 40_000;

interface Watching {
  readonly id: string;
  readonly stop: AbortController;
  readonly ended: Promise<void>;
}

interface WatchesOptions {
  readonly runs: Runs;
  readonly clock: Clock;
  readonly say: (item: NewsItem) => void;
  readonly everySeconds?: number;
}

export type Watches = ReturnType<typeof createWatches>;

/** Looks every few minutes at what people notice, until somebody stops it or its time is up. One at a time. */
export function createWatches({ runs, clock, say, everySeconds = usualEverySeconds }: WatchesOptions) {
  let now: Watching | null = null;

  const tell = (watchId: string, { proof: _, ...watch }: Watch) =>
    say({ name: 'watched', body: { watchId, watch } });

  const watch = async (id: string, run: FinishedRun, forMinutes: number, stop: AbortSignal) => {
    const began = clock.now();
    const endsMs = began + forMinutes * 60_000;
    let so: Watch = {
      startedAt: new Date(began).toISOString(),
      everySeconds,
      forMinutes,
      points: [],
      proof: [],
    };
    const networks: string[] = [];
    const numberOf = (network: string | null) => {
      if (network === null) return null;
      if (!networks.includes(network)) networks.push(network);
      return networks.indexOf(network);
    };
    const note = (more: Partial<Watch> = {}) => {
      so = { ...so, ...more };
      run.report = { ...run.report, watch: so };
      void runs.keep(run);
    };
    tell(id, so);
    while (!stop.aborted && clock.now() < endsMs) {
      const next = clock.now() + everySeconds * 1000;
      const slept = watchSleep(clock);
      const look = await runs.look({
        run,
        leg: 'here',
        plan: 'quick',
        narrow: watchOf,
        signal: AbortSignal.any([stop, AbortSignal.timeout(lookDeadlineMs)]),
      });
      // A look that was stopped, or slept through, saw nothing that could be counted.
      if (!slept() && !stop.aborted) {
        so = withPoint(so, look, numberOf(networkOf(look)));
        note();
        tell(id, so);
      }
      await until(next, clock, stop);
    }
    note({ ended: stop.aborted ? 'stopped' : 'time-is-up' });
    run.log.write('watched', { looks: so.points.length, ended: so.ended ?? '' });
    say({ name: 'watch-ended', body: { watchId: id, runId: run.id, report: run.report } });
  };

  const end = async () => {
    now?.stop.abort();
    await now?.ended;
    now = null;
  };

  return {
    end,
    async start(run: FinishedRun, forMinutes: number): Promise<string> {
      await end();
      const id = randomUUID();
      const stop = new AbortController();
      const ended = watch(id, run, forMinutes, stop.signal).catch((bug: unknown) => {
        run.log.write('watch-broke', { bug: bugText(bug) });
        say({ name: 'watch-ended', body: { watchId: id, runId: run.id, report: run.report } });
      });
      now = { id, stop, ended };
      return id;
    },
    isOn: (id: string) => now?.id === id,
  };
}

/** Waits by the computer's clock, a little at a time: a timer set for minutes comes too late after a sleep. */
async function until(whenMs: number, clock: Clock, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const leftMs = whenMs - clock.now();
    if (leftMs <= 0) return;
    await new Promise<void>((done) => {
      const timer = setTimeout(leave, Math.min(leftMs, 5_000));
      function leave() {
        clearTimeout(timer);
        stop.removeEventListener('abort', leave);
        done();
      }
      stop.addEventListener('abort', leave, { once: true });
    });
  }
}
