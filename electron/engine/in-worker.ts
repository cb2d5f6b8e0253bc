import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type BundleContents, type ComposedBundle, composeBundle } from '../../shared/bundle/compose-bundle';
import { failed, type Outcome } from '../../shared/outcome';
import { sha256 } from '../bundle/write-bundle';

/** What goes to the thread: plain data only. */
export type PackerWork = Omit<BundleContents, 'sha256' | 'tell'>;
export type PackerNews =
  | { readonly kind: 'done'; readonly done: number }
  | { readonly kind: 'made'; readonly composed: Outcome<ComposedBundle, 'leak'> };

export interface Waiting {
  readonly tell?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Beside the built program; sources that a test runs have none. */
const program = join(__dirname, 'packer.cjs');

/**
 * Makes a bundle in a thread of its own: megabytes are searched, and this one has windows to answer. Where no thread
 * can be had it is made here, which takes as long and holds everything else up.
 */
export function composeInWorker(
  work: PackerWork,
  { tell, signal }: Waiting = {},
  script = program,
): Promise<Outcome<ComposedBundle, 'leak' | 'stopped'>> {
  const here = () => composeBundle({ ...work, sha256, ...(tell && { tell }) });
  if (signal?.aborted) return Promise.resolve(failed('stopped'));
  if (!existsSync(script)) return Promise.resolve(here());
  return new Promise((resolve) => {
    const worker = new Worker(script, { workerData: work });
    const stop = () => {
      void worker.terminate();
      resolve(failed('stopped'));
    };
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (news: PackerNews) => {
      if (news.kind === 'done') return tell?.(news.done);
      signal?.removeEventListener('abort', stop);
      resolve(news.composed);
    });
    worker.once('error', () => {
      signal?.removeEventListener('abort', stop);
      resolve(here());
    });
  });
}
