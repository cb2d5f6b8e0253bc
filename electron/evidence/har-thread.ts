import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type HarDesk, harDesk } from './har-desk';

/** What goes to the thread, and what comes back. */
export interface HarAsked {
  readonly id: number;
  readonly call: keyof HarDesk;
  readonly args: readonly unknown[];
}
export interface HarAnswered {
  readonly id: number;
  readonly value?: unknown;
  readonly bug?: string;
}

export interface HarThread extends HarDesk {
  close(): Promise<void>;
}

/** Beside the built program; sources that a test runs have none. */
const program = join(__dirname, 'redactor.cjs');

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (bug: Error) => void;
}

/**
 * The desk in a thread of its own: a HAR may have hundreds of megabytes, and this thread has windows to answer. It
 * starts with the first question. Where no thread can be had the desk stands here.
 */
export function harThread(script = program): HarThread {
  if (!existsSync(script)) return { ...harDesk(), close: async () => {} };
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;

  const fail = (bug: Error) => {
    worker = null;
    for (const { reject } of waiting.values()) reject(bug);
    waiting.clear();
  };
  const started = (): Worker => {
    if (worker) return worker;
    const one = new Worker(script);
    one.on('message', ({ id, value, bug }: HarAnswered) => {
      const asker = waiting.get(id);
      waiting.delete(id);
      if (bug === undefined) asker?.resolve(value as never);
      else asker?.reject(new Error(bug));
    });
    one.once('error', fail);
    one.once('exit', () => worker === one && fail(new Error('the redacting thread ended')));
    // A program that has nothing else to do may end.
    one.unref();
    worker = one;
    return one;
  };
  const ask =
    (call: keyof HarDesk) =>
    (...args: readonly unknown[]) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        started().postMessage({ id: last, call, args } satisfies HarAsked);
      });
  const calls = Object.fromEntries(callNames.map((call) => [call, ask(call)]));
  return {
    ...(calls as unknown as HarDesk),
    close: async () => {
      const one = worker;
      fail(new Error('closed'));
      await one?.terminate();
    },
  };
}

const callNames = [
  'begin',
  'push',
  'end',
  'drop',
  'record',
  'entry',
  'recorded',
  'reserve',
  'reserveIn',
  'lastNumbers',
  'names',
] as const satisfies readonly (keyof HarDesk)[];
