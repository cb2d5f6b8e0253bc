import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import type { Sight } from '../../shared/observation/observation';
import { deadlines } from './deadlines';
import { LookFailure, type Lookout, observe, type Probe, unlessAborted } from './probe';

/**
 * Do voice's own packets leave the network? A STUN binding request (RFC 8489), which needs no account: three of them
 * 100 ms apart, ending at the third answer or a little after the last.
 */
export const stun: Probe<'stun'> = async ({ server, port, role }, at) => {
  await observe(
    at,
    {
      kind: 'stun',
      name: `${server}:${port}`,
      role,
      target: { server, address: '', port },
      deadlineMs: deadlines.stun,
    },
    async (signal) => bind(await addressOf(server, at, signal), port, at, signal),
  );
};

async function addressOf(server: string, { io }: Lookout, signal: AbortSignal): Promise<string> {
  if (isIP(server)) return server;
  const addresses = await unlessAborted(io.lookup(server, signal), signal);
  const address = addresses.find((a) => isIP(a) === 4) ?? addresses[0];
  if (address === undefined) throw new LookFailure('name-not-found');
  return address;
}

const cookie = 0x2112a442;
const sends = [0, 100, 200];

async function bind(
  address: string,
  port: number,
  { io }: Lookout,
  signal: AbortSignal,
): Promise<Sight<'stun'>> {
  const socket = await io.datagrams(isIP(address) === 6 ? 'IPv6' : 'IPv4');
  const sentAt = new Map<string, number>();
  const roundTripMs: number[] = [];
  let mappedAddress = '';
  try {
    await new Promise<void>((resolve, reject) => {
      signal.addEventListener('abort', () =>
        roundTripMs.length > 0 ? resolve() : reject(new Error('aborted')),
      );
      socket.listen((bytes) => {
        const answer = readBinding(Buffer.from(bytes));
        if (!answer) return;
        const sent = sentAt.get(answer.transaction);
        if (sent === undefined) return;
        sentAt.delete(answer.transaction);
        roundTripMs.push(Math.round((io.clock.ticks() - sent) * 10) / 10);
        mappedAddress = answer.mapped || mappedAddress;
        if (roundTripMs.length === sends.length) resolve();
        // One answer proves the way is open; the rest of the train only tells loss, and gets half a second.
        else if (roundTripMs.length === 1) setTimeout(resolve, 500);
      }, reject);
      for (const delay of sends) {
        setTimeout(() => {
          if (signal.aborted) return;
          const transaction = randomBytes(12);
          sentAt.set(transaction.toString('hex'), io.clock.ticks());
          socket.send(request(transaction), address, port);
        }, delay);
      }
    });
  } finally {
    socket.close();
  }
  return { mappedAddress, sent: sends.length, received: roundTripMs.length, roundTripMs };
}

function request(transaction: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt16BE(0x0001, 0);
  head.writeUInt32BE(cookie, 4);
  return Buffer.concat([head, transaction]);
}

/** A binding success with its XOR-MAPPED-ADDRESS (RFC 8489 14.2); null for anything else. */
export function readBinding(bytes: Buffer): { transaction: string; mapped: string } | null {
  if (bytes.length < 20 || bytes.readUInt16BE(0) !== 0x0101 || bytes.readUInt32BE(4) !== cookie) return null;
  const transaction = bytes.subarray(8, 20).toString('hex');
  for (let at = 20; at + 4 <= bytes.length; ) {
    const length = bytes.readUInt16BE(at + 2);
    const value = bytes.subarray(at + 4, at + 4 + length);
    if (bytes.readUInt16BE(at) === 0x0020 && value.length >= 8 && value[1] === 0x01)
      return {
        transaction,
        mapped: [...value.subarray(4, 8)].map((b, i) => b ^ (bytes[4 + i] ?? 0)).join('.'),
      };
    at += 4 + Math.ceil(length / 4) * 4;
  }
  return { transaction, mapped: '' };
}
