import { isIPv6 } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { classify, type FailureWord } from '../../shared/observation/failure';
import type { Sight } from '../../shared/observation/observation';
import type { LookOf } from '../../shared/plan/look';
import { deadlines } from './deadlines';
import { type Lookout, observe, type Probe } from './probe';

const tries = 5;
const patienceMs = 150;
/** So long nothing is asked, before the tries and after them. */
const idleMs = 30;
/** The system's word on a datagram comes with the sending. */
const datagramMs = 20;
/** The first packet is due again after a second (RFC 6298). */
const sentAgainMs = 1_250;

/**
 * Is it this computer itself that turns a connection away, or swallows it? Asked again, one try after the other, while
 * the system counts what it sends to itself and what it could not send. A datagram to the same address is refused aloud.
 */
export const ownWord: Probe<'own-word'> = (look, at) => {
  if (look.after === 'system') return listen(look, at);
  // Two at once would count each other's packets.
  const turn = before.then(() => listen(look, at));
  before = turn.catch(() => {});
  return turn;
};
let before: Promise<void> = Promise.resolve();

/** The system's own words: no more needs to be asked. */
const saysAll: readonly FailureWord[] = ['not-permitted', 'no-route'];

type Heard = Omit<Sight<'own-word'>, 'datagram'>;
const nothing: Heard = { refusals: 0, isAtOnce: false, loopback: null, idleLoopback: null, unsent: null };

async function listen(look: LookOf<'own-word'>, at: Lookout): Promise<void> {
  const { host, address, port, after } = look;
  await observe(
    at,
    {
      kind: 'own-word',
      name: `${host}@${address}:${port}`,
      role: 'explain',
      target: { host, address, port },
      deadlineMs: deadlines.ownWord,
    },
    async (signal) => {
      const datagram = await wordOnDatagram(look, at, signal);
      const isSaid = datagram !== null && saysAll.includes(datagram);
      return { ...(isSaid ? nothing : await heard[after](look, { ...at, signal })), datagram };
    },
  );
}

async function refused(look: LookOf<'own-word'>, at: Lookout): Promise<Heard> {
  const counts = [await traffic(at)];
  const count = async () => counts.push(await traffic(at));
  await pause(idleMs, undefined, { signal: at.signal });
  await count();
  const words: Word[] = [];
  for (let i = 0; i < tries; i += 1) words.push(await once(look, at, patienceMs));
  await count();
  await pause(idleMs, undefined, { signal: at.signal });
  await count();
  const [start, began, ended, end] = counts.map((at) => at?.loopback);
  const refusals = words.filter(({ kind }) => kind === 'no');
  return {
    refusals: refusals.length,
    isAtOnce: refusals.length === tries && refusals.every(({ isAtOnce }) => isAtOnce),
    loopback: grown(began, ended),
    idleLoopback: sum(grown(start, began), grown(ended, end)),
    unsent: null,
  };
}

async function swallowed(look: LookOf<'own-word'>, at: Lookout): Promise<Heard> {
  const began = await traffic(at);
  const { kind } = await once(look, at, sentAgainMs);
  const ended = await traffic(at);
  return { ...nothing, unsent: kind === 'silent' ? grown(began?.unsent, ended?.unsent) : null };
}

const heard: Readonly<
  Record<LookOf<'own-word'>['after'], (look: LookOf<'own-word'>, at: Lookout) => Promise<Heard>>
> = {
  refusal: refused,
  silence: swallowed,
  system: async () => nothing,
};

const traffic = async ({ io }: Lookout) => io.ownTraffic?.().catch(() => undefined);

const grown = (from: number | undefined, to: number | undefined): number | null =>
  from === undefined || to === undefined ? null : to - from;
const sum = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

interface Word {
  readonly kind: 'yes' | 'no' | 'silent';
  readonly isAtOnce: boolean;
}

/** One connection. What the system says by itself is heard before the next turn of the loop asks for answers. */
async function once({ address, port }: LookOf<'own-word'>, at: Lookout, ms: number): Promise<Word> {
  let isAtOnce = true;
  const turn = setImmediate(() => {
    isAtOnce = false;
  });
  const patience = new AbortController();
  const give = () => patience.abort();
  const timer = setTimeout(give, ms);
  at.signal.addEventListener('abort', give, { once: true });
  try {
    (await at.io.connect(address, port, patience.signal)).destroy();
    return { kind: 'yes', isAtOnce: false };
  } catch {
    return patience.signal.aborted ? { kind: 'silent', isAtOnce: false } : { kind: 'no', isAtOnce };
  } finally {
    clearImmediate(turn);
    clearTimeout(timer);
    at.signal.removeEventListener('abort', give);
  }
}

/** Only the system itself refuses a datagram of a socket that is not connected; what routers say of it stays unheard. */
async function wordOnDatagram(
  { address, port }: LookOf<'own-word'>,
  { io }: Lookout,
  signal: AbortSignal,
): Promise<FailureWord | null> {
  const socket = await io.datagrams(isIPv6(address) ? 'IPv6' : 'IPv4');
  try {
    return await new Promise((resolve) => {
      socket.listen(
        () => {},
        (error: NodeJS.ErrnoException) => resolve(classify(error.code)),
      );
      socket.send(new Uint8Array(1), address, port);
      pause(datagramMs, null, { signal }).then(resolve, () => resolve(null));
    });
  } finally {
    socket.close();
  }
}
