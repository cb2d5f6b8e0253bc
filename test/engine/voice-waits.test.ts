import { expect, it } from 'vitest';
import { type Lookout, observe, type Probes } from '../../electron/probes/probe';
import { catalogue } from '../../shared/catalogue/endpoints';
import type { FollowUp } from '../../shared/observation/follow-ups';
import type { Look } from '../../shared/plan/look';
import { makePlan } from '../../shared/plan/make-plan';
import { runLooks } from './run-looks';

const sighting = { name: 'here', role: 'explain', target: {}, deadlineMs: 5_000 } as const;

/** These looks, and what an observation asks for once. */
const ran = (told: Partial<Probes>, looks: readonly Look[], asks: FollowUp['looks']) =>
  runLooks(looks, told, { followUps: [{ name: 'again', most: 1, looks: asks }] });

/** Everything about voice takes as long as it is let; the clock, which stands for the web, so long. */
async function ranWithVoice(webMs: number, asks: readonly Look[] = []) {
  const hang = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
  const hanging = async (at: Lookout) => {
    await observe(at, { ...sighting, kind: 'computer' }, (signal) => hang(signal));
  };
  const told: Partial<Probes> = {
    stun: (_, at) => hanging(at),
    'stun-again': (_, at) => hanging(at),
    turn: (_, at) => hanging(at),
    port: (_, at) => hanging(at),
    egress: (_, at) => hanging(at),
    'voice-feed': (_, at) => hanging(at),
    clock: async ({ server }, at) => {
      await observe(at, { ...sighting, kind: 'clock', target: { server } }, async () => {
        await new Promise((done) => setTimeout(done, webMs));
        return { aheadMs: 0, roundTripMs: 1 };
      });
    },
  };
  const { looks } = makePlan(catalogue, 'full');
  const voice = looks.filter(
    ({ kind, ...look }) =>
      ['stun', 'turn', 'port', 'voice-feed'].includes(kind) ||
      (kind === 'egress' && 'role' in look && look.role === 'explain'),
  );
  const { value: all, tookMs } = await ran(
    told,
    [...voice, { kind: 'clock', server: 'a.example' }],
    ({ kind }) => (kind === 'clock' ? asks : []),
  );
  const words = all.flatMap(({ kind, outcome }) =>
    kind === 'computer' && outcome.kind === 'failed' ? [outcome.why] : [],
  );
  return { voice: voice.length, words, tookMs };
}

const again: Look = { kind: 'stun-again', server: '192.0.2.1', port: 3478, requests: 20 };

it.each([
  ['a quick web is not held up by voice', 20, [], 900],
  ['nor is a slow one at all', 1_200, [], 1_200],
  ['looking again on a quiet line has a little longer', 20, [again], 900],
] as const)('%s', async (_, webMs, asks, tookMs) => {
  const seen = await ranWithVoice(webMs, asks);
  expect(seen.voice).toBeGreaterThan(10);
  // All were silent while everything else came and went: that is an answer.
  expect(seen.words).toEqual(Array.from({ length: seen.voice + asks.length }, () => 'timed-out'));
  expect(seen.tookMs).toBe(tookMs);
});

it('looks again on a quiet line only when all others are done', async () => {
  const order: string[] = [];
  const told: Partial<Probes> = {
    'stun-again': async () => {
      order.push('again');
    },
    clock: async ({ server }, at) => {
      await observe(at, { ...sighting, kind: 'clock', target: { server } }, async () => {
        await new Promise((done) => setTimeout(done, server === 'slow.example' ? 200 : 1));
        order.push(server);
        return { aheadMs: 0, roundTripMs: 1 };
      });
    },
  };
  await ran(
    told,
    ['slow.example', 'quick.example'].map((server) => ({ kind: 'clock', server })),
    () => [again],
  );
  expect(order).toEqual(['quick.example', 'slow.example', 'again']);
});

it('looks again on a quiet line for a train that was cut off for time, too', async () => {
  let isAgain = false;
  const told: Partial<Probes> = {
    stun: async (_, at) => {
      await observe(
        at,
        { ...sighting, kind: 'clock', target: { server: 'voice.example' } },
        async (signal) => {
          await new Promise((done) => signal.addEventListener('abort', done));
          return { aheadMs: 0, roundTripMs: 1 };
        },
      );
    },
    'stun-again': async () => {
      isAgain = true;
    },
  };
  await ran(told, [{ kind: 'stun', role: 'catalogue', server: '192.0.2.1', port: 3478 }], () => [again]);
  expect(isAgain).toBe(true);
});
