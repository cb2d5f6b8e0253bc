import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { assetPath } from '../io/assets';
import { LookFailure } from './probe';

/** What the thread is given; see cage.ts. */
export interface CageWork {
  readonly script: string;
  readonly wasm: Uint8Array;
  readonly memoryBytes: number;
  readonly runMs: number;
}
export interface CageQuestion {
  readonly id: number;
  readonly host: string;
}
export type CageNews =
  | { readonly kind: 'alive' | 'open' }
  | { readonly kind: 'answer'; readonly id: number; readonly choice: string }
  /** Without an id it is the script itself that cannot be used. */
  | { readonly kind: 'broken'; readonly id?: number; readonly isLate: boolean; readonly text: string };

export const aliveEveryMs = 100;

/** A script that needs more is broken or hostile. */
const limits = {
  memoryBytes: 32 * 1024 * 1024,
  runMs: 1_000,
  /** So long it may say nothing: a busy computer does not let it speak at once. */
  silentMs: 2_000,
  /** So much the whole program may grow meanwhile. */
  growthBytes: 256 * 1024 * 1024,
  /** An idle thread is not kept; the next question begins another. */
  idleMs: 30_000,
} as const;

/** Answers with the ways for a host, as scripts write them. */
export type AskScript = (host: string) => Promise<string>;

interface Asked {
  resolve(choice: string): void;
  reject(why: LookFailure): void;
}

/**
 * Makes a script ready to be asked about many hosts. A script is a stranger's program: it runs in a thread of its own,
 * which is ended when the script will not let go of it or eats memory. Rejects with a `LookFailure`.
 */
export async function openScript(script: string): Promise<AskScript> {
  let cage = await openCage(script);
  return async (host) => {
    if (cage.isOver()) cage = await openCage(script);
    return cage.ask(host);
  };
}

interface Cage {
  readonly ask: AskScript;
  isOver(): boolean;
}

function openCage(script: string): Promise<Cage> {
  return new Promise((resolveCage, rejectCage) => {
    const worker = new Worker(readFileSync(assetPath('cage.cjs'), 'utf8'), {
      // As text, since a thread of Electron's need not see into the asar.
      eval: true,
      // Nothing of what the surroundings know.
      env: {},
      workerData: { script, wasm: readFileSync(assetPath('quickjs.wasm')), ...limits } satisfies CageWork,
    });
    worker.unref();
    const asked = new Map<number, Asked>();
    let isOver = false;
    let isOpen = false;
    let count = 0;
    let silentMs = 0;
    let idleMs = 0;
    const before = process.memoryUsage.rss();

    const end = (why: LookFailure) => {
      if (isOver) return;
      isOver = true;
      clearInterval(watch);
      void worker.terminate();
      for (const { reject } of asked.values()) reject(why);
      rejectCage(why);
    };
    // Counted in ticks of ours: while this thread is held up, nobody could be heard either.
    const watch = setInterval(() => {
      silentMs += aliveEveryMs;
      idleMs = asked.size > 0 || !isOpen ? 0 : idleMs + aliveEveryMs;
      if (silentMs > limits.silentMs) end(new LookFailure('bad-answer', 'the script does not end'));
      else if (process.memoryUsage.rss() - before > limits.growthBytes)
        end(new LookFailure('bad-answer', 'the script eats memory'));
      else if (idleMs > limits.idleMs) end(new LookFailure('stopped'));
    }, aliveEveryMs).unref();

    worker.on('error', (error) => end(new LookFailure('bad-answer', String(error).slice(0, 120))));
    worker.on('exit', () => end(new LookFailure('bad-answer', 'the script ended its thread')));
    worker.on('message', (news: CageNews) => {
      silentMs = 0;
      if (news.kind === 'open') {
        isOpen = true;
        resolveCage({ ask, isOver: () => isOver });
      } else if (news.kind === 'broken') {
        const why = new LookFailure(news.isLate ? 'timed-out' : 'bad-answer', news.text);
        if (news.id === undefined) end(why);
        else settle(news.id, ({ reject }) => reject(why));
      } else if (news.kind === 'answer') settle(news.id, ({ resolve }) => resolve(news.choice));
    });
    const settle = (id: number, how: (one: Asked) => void) => {
      const one = asked.get(id);
      asked.delete(id);
      if (one) how(one);
    };
    const ask: AskScript = (host) =>
      new Promise((resolve, reject) => {
        if (isOver) return reject(new LookFailure('bad-answer', 'the script was ended'));
        count += 1;
        asked.set(count, { resolve, reject });
        worker.postMessage({ id: count, host } satisfies CageQuestion);
      });
  });
}
