import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { decode, encode } from 'dns-packet';
import { controlSites } from '../../shared/catalogue/controls';
import { deadlines } from './deadlines';
import { observe, type Probe, skip } from './probe';

/** Slower than a page that asks for its names. */
const everyMs = 12;
/** Names that a resolver has answered a moment ago come at once. */
const patienceMs = 280;

const recursionDesired = 0x0100;

/**
 * Do questions for names get lost? Asked of the machine's own first resolver when nothing else fills the line, each once,
 * for unrelated sites that it has just been asked for.
 */
export const nameTrain: Probe<'name-train'> = async ({ requests }, at) => {
  const { io, signal } = at;
  const server = (await io.machine(signal)).resolvers[0];
  const sighting = {
    kind: 'name-train',
    name: server ?? 'none',
    role: 'explain',
    target: { server: server ?? '' },
  } as const;
  if (server === undefined) {
    skip(at, sighting, 'not-possible-here');
    return;
  }
  await observe(at, { ...sighting, deadlineMs: deadlines.nameTrain }, async (ends) => {
    const socket = await io.datagrams(server.includes(':') ? 'IPv6' : 'IPv4');
    const askedAt = new Map<number, number>();
    let received = 0;
    /** What is still on its way when the looking ends says nothing. */
    const isSettled = (atMs: number) => io.clock.ticks() - atMs >= patienceMs * 0.8;
    try {
      socket.listen(
        (bytes) => {
          if (askedAt.delete(idOf(bytes))) received += 1;
        },
        () => {},
      );
      for (let i = 0; i < requests && !ends.aborted; i += 1) {
        const { host = '' } = controlSites[i % controlSites.length] ?? {};
        const id = freeId(askedAt);
        askedAt.set(id, io.clock.ticks());
        socket.send(
          encode({ type: 'query', id, flags: recursionDesired, questions: [{ type: 'A', name: host }] }),
          server,
          53,
        );
        await unlessEnded(everyMs, ends);
      }
      await unlessEnded(patienceMs, ends);
      return { sent: received + [...askedAt.values()].filter(isSettled).length, received };
    } finally {
      socket.close();
    }
  });
};

const unlessEnded = (ms: number, signal: AbortSignal) => pause(ms, undefined, { signal }).catch(() => {});

function freeId(taken: ReadonlyMap<number, number>): number {
  const id = randomInt(1, 0x10000);
  return taken.has(id) ? freeId(taken) : id;
}

/** Zero, which none of ours has, for what is no answer. */
function idOf(bytes: Uint8Array): number {
  try {
    const { id = 0, type } = decode(Buffer.from(bytes));
    return type === 'response' ? id : 0;
  } catch {
    return 0;
  }
}
