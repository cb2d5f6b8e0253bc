import { setTimeout as pause } from 'node:timers/promises';
import { deadlines } from './deadlines';
import { observe, type Probe } from './probe';

const samples = 5;
const pauseMs = 60;

/** How long does a round trip take when nothing else is going on? One connection after another, a pause between. */
export const latency: Probe<'latency'> = async ({ address, port }, at) => {
  await observe(
    at,
    {
      kind: 'latency',
      name: `${address}:${port}`,
      role: 'explain',
      target: { address, port },
      deadlineMs: deadlines.latency,
    },
    async (signal) => {
      const roundTripMs: number[] = [];
      for (let i = 0; i < samples; i += 1) {
        await pause(pauseMs, undefined, { signal });
        const began = at.io.clock.ticks();
        (await at.io.connect(address, port, signal)).destroy();
        roundTripMs.push(Math.round((at.io.clock.ticks() - began) * 10) / 10);
      }
      return { roundTripMs };
    },
  );
};
