import { parentPort } from 'node:worker_threads';
import { harDesk } from './evidence/har-desk';
import type { HarAnswered, HarAsked } from './evidence/har-thread';

/** The thread in which HARs are redacted, so that no window waits for it. One question after the other. */
const desk = harDesk();
let before: Promise<unknown> = Promise.resolve();

parentPort?.on('message', ({ id, call, args }: HarAsked) => {
  const say = (answer: HarAnswered) => parentPort?.postMessage(answer);
  before = before.then(async () => {
    try {
      const ask = desk[call] as (...given: readonly unknown[]) => Promise<unknown>;
      say({ id, value: await ask(...args) });
    } catch (bug) {
      say({ id, bug: String(bug) });
    }
  });
});
