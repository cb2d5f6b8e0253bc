import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type BundleContents, type ComposedBundle, composeBundle } from '../../shared/bundle/compose-bundle';
import { keepableReport } from '../../shared/bundle/keepable-report';
import type { Secrets } from '../../shared/bundle/secrets';
import { failed, type Outcome } from '../../shared/outcome';
import type { Report } from '../../shared/report/report';
import { sha256 } from '../bundle/write-bundle';
import { type PackedNames, unpackNames } from '../io/packed-names';
import { unpack } from '../io/packed-text';

/** What goes to the thread: plain data only. */
export type PackerWork = Omit<BundleContents, 'sha256' | 'unpack' | 'tell' | 'names'> & {
  readonly names?: PackedNames;
};
export interface KeepWork {
  readonly report: Report;
  readonly secrets: Secrets;
  readonly names?: PackedNames;
}
export type ThreadWork =
  | { readonly kind: 'bundle'; readonly work: PackerWork }
  | { readonly kind: 'session'; readonly work: KeepWork };

export type PackerNews =
  | { readonly kind: 'done'; readonly done: number }
  | { readonly kind: 'made'; readonly made: unknown };

export interface Waiting {
  readonly tell?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Beside the built program; sources that a test runs have none. */
const program = join(__dirname, 'packer.cjs');

const withBook = <T extends { readonly names?: PackedNames }>({ names, ...work }: T) => ({
  ...work,
  ...(names && { names: unpackNames(names) }),
});

/** The work itself, in whatever thread. */
export const workHere = ({ kind, work }: ThreadWork, tell?: (done: number) => void): unknown =>
  kind === 'bundle'
    ? composeBundle({ ...withBook(work), sha256, unpack, ...(tell && { tell }) })
    : keepableReport(withBook(work));

/** Makes a bundle in a thread of its own. */
export const composeInWorker = (
  work: PackerWork,
  waiting?: Waiting,
  script?: string,
): Promise<Outcome<ComposedBundle, 'leak' | 'stopped'>> =>
  inWorker({ kind: 'bundle', work }, waiting, script) as Promise<Outcome<ComposedBundle, 'leak' | 'stopped'>>;

/** The report as it may lie on this computer's disk, made in a thread of its own. */
export const keepableInWorker = (work: KeepWork): Promise<Outcome<Report, 'leak'>> =>
  inWorker({ kind: 'session', work }) as Promise<Outcome<Report, 'leak'>>;

/**
 * Megabytes are searched, and this thread has windows to answer. Where no other can be had it is done here, which takes
 * as long and holds everything else up.
 */
function inWorker(asked: ThreadWork, { tell, signal }: Waiting = {}, script = program): Promise<unknown> {
  if (signal?.aborted) return Promise.resolve(failed('stopped'));
  if (!existsSync(script)) return Promise.resolve(workHere(asked, tell));
  return new Promise((resolve) => {
    const worker = new Worker(script, { workerData: asked });
    const stop = () => {
      void worker.terminate();
      resolve(failed('stopped'));
    };
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (news: PackerNews) => {
      if (news.kind === 'done') return tell?.(news.done);
      signal?.removeEventListener('abort', stop);
      resolve(news.made);
    });
    worker.once('error', () => {
      signal?.removeEventListener('abort', stop);
      // What broke there may break here as well; whoever waits hears of it.
      resolve(Promise.resolve().then(() => workHere(asked, tell)));
    });
  });
}
