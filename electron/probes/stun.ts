import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import type { Sight } from '../../shared/observation/observation';
import { isRough, jitterOf, qualityOf } from '../../shared/observation/voice-quality';
import type { LookOf } from '../../shared/plan/look';
import { deadlines } from './deadlines';
import { LookFailure, type Lookout, observe, type Probe, unlessAborted } from './probe';
import { bindingRequest, readBinding } from './stun-message';

/**
 * Do voice's own packets leave the network, and how evenly do answers come back? STUN binding requests (RFC 8489)
 * need no account.
 */
export const stun: Probe<'stun'> = async ({ server, port, role, requests = 3 }, at) => {
  await observe(
    at,
    {
      kind: 'stun',
      name: `${server}:${port}`,
      role,
      target: { server, address: '', port },
      deadlineMs: deadlines.stun,
    },
    async (signal) => train(await addressOf(server, at, signal), port, requests, { ...at, signal }),
  );
};

/** Told under a role of its own, so that the first train stays as it was seen. */
export const stunAgain: Probe<'stun-again'> = (look: LookOf<'stun-again'>, at) =>
  stun({ ...look, kind: 'stun', role: 'explain' }, at);

/** Voice packets are IPv4 wherever OpenAI's list says so. */
export async function addressOf(server: string, { io }: Lookout, signal: AbortSignal): Promise<string> {
  if (isIP(server)) return server;
  const addresses = await unlessAborted(io.lookup(server, signal), signal);
  const address = addresses.find((a) => isIP(a) === 4) ?? addresses[0];
  if (address === undefined) throw new LookFailure('name-not-found');
  return address;
}

/** As often as voice itself sends: Opus speaks in frames of 20 ms (RFC 7587 3). */
const everyMs = 20;
/** While nobody answers at all, one more now and then (RFC 8489 6.2.1): a short blackout is no closed door. */
const againMs = 500;
/** An answer may come this much later than the slowest so far, and is only then lost. */
const graceMs = 200;
/** Timers this late on average: this computer is too busy to tell who was slow. */
const busyMs = 5;

interface Sent {
  readonly atMs: number;
  roundTripMs: number | null;
}

async function train(
  address: string,
  port: number,
  requests: number,
  { io, signal, linger }: Lookout,
): Promise<Sight<'stun'>> {
  const socket = await io.datagrams(isIP(address) === 6 ? 'IPv6' : 'IPv4');
  const sent = new Map<string, Sent>();
  let mappedAddress = '';
  let lateMs = 0;
  const began = io.clock.ticks();
  const answered = () => [...sent.values()].flatMap(({ roundTripMs }) => roundTripMs ?? []);
  const soFar = (): Sight<'stun'> => {
    const roundTripMs = answered();
    return {
      mappedAddress,
      sent: [...sent.values()].filter((one) => isSettled(one, roundTripMs, io.clock.ticks())).length,
      received: roundTripMs.length,
      roundTripMs,
      jitterMs: lateMs / requests > busyMs ? null : jitterOf(roundTripMs),
    };
  };
  const timers = new Set<NodeJS.Timeout>();
  const later = (ms: number, run: () => void) => timers.add(setTimeout(run, ms));
  try {
    await new Promise<void>((resolve, reject) => {
      const end = () => (answered().length > 0 ? resolve() : reject(new Error('aborted')));
      if (signal.aborted) return end();
      signal.addEventListener('abort', end, { once: true });

      const send = () => {
        const transaction = randomBytes(12);
        sent.set(transaction.toString('hex'), { atMs: io.clock.ticks(), roundTripMs: null });
        socket.send(bindingRequest(transaction), address, port);
      };
      const sendAgain = () => {
        send();
        later(againMs, sendAgain);
      };
      const patience = () => Math.max(0, ...answered()) + graceMs;

      socket.listen((bytes) => {
        const answer = readBinding(Buffer.from(bytes));
        const asked = answer && sent.get(answer.transaction);
        if (!answer || !asked || asked.roundTripMs !== null) return;
        asked.roundTripMs = Math.round((io.clock.ticks() - asked.atMs) * 10) / 10;
        mappedAddress = answer.mapped || mappedAddress;
        // Enough to tell, and nothing odd: what is still to come only adds to it.
        const quality = qualityOf(soFar());
        if (quality && !isRough(quality) && isGapless([...sent.values()])) linger?.();
        if (answered().length === requests) resolve();
        // The train had left when the first answer came: the others have a moment.
        else if (sent.size >= requests && answered().length === 1) later(patience(), resolve);
      }, reject);

      for (let i = 0; i < requests; i += 1)
        later(i * everyMs, () => {
          lateMs += io.clock.ticks() - began - i * everyMs;
          send();
          if (i < requests - 1) return;
          if (answered().length > 0) later(patience(), resolve);
          else later(againMs, sendAgain);
        });
    });
  } finally {
    for (const timer of timers) clearTimeout(timer);
    socket.close();
  }
  return soFar();
}

/** Nobody was overtaken: a packet that others came back before may be lost. */
const isGapless = (all: readonly Sent[]): boolean =>
  all
    .slice(
      0,
      all.findLastIndex(({ roundTripMs }) => roundTripMs !== null),
    )
    .every(({ roundTripMs }) => roundTripMs !== null);

/** Answered, or old enough to count as lost: a train may be ended while packets are on their way. */
const isSettled = ({ atMs, roundTripMs }: Sent, others: readonly number[], now: number): boolean =>
  roundTripMs !== null || now - atMs >= Math.max(0, ...others) + graceMs / 2;
