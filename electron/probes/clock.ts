import { isIP } from 'node:net';
import type { Sight } from '../../shared/observation/observation';
import { deadlines } from './deadlines';
import { LookFailure, type Lookout, observe, type Probe, unlessAborted } from './probe';

/** How far is this computer's clock off? One SNTP question (RFC 5905); most company networks close this port. */
export const clock: Probe<'clock'> = async ({ server }, at) => {
  await observe(
    at,
    { kind: 'clock', name: server, role: 'explain', target: { server }, deadlineMs: deadlines.clock },
    (signal) => ask(server, at, signal),
  );
};

/** Seconds between NTP's 1900 and Unix's 1970. */
const epochs = 2_208_988_800;

async function ask(server: string, { io }: Lookout, signal: AbortSignal): Promise<Sight<'clock'>> {
  const addresses = isIP(server) ? [server] : await unlessAborted(io.lookup(server, signal), signal);
  const address = addresses.find((a) => isIP(a) === 4);
  if (address === undefined) throw new LookFailure('no-address');
  const socket = await io.datagrams('IPv4');
  try {
    signal.throwIfAborted();
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('aborted')));
      const began = io.clock.ticks();
      socket.listen((bytes) => {
        const answer = Buffer.from(bytes);
        const stratum = answer[1] ?? 0;
        if (answer.length < 48 || stratum === 0) return; // stratum 0: "do not ask me"
        const roundTripMs = io.clock.ticks() - began;
        const sentMs = (answer.readUInt32BE(40) - epochs) * 1000 + (answer.readUInt32BE(44) / 2 ** 32) * 1000;
        resolve({
          aheadMs: Math.round(io.clock.now() - roundTripMs / 2 - sentMs),
          roundTripMs: Math.round(roundTripMs * 10) / 10,
        });
      }, reject);
      const packet = Buffer.alloc(48);
      packet[0] = 0x23; // version 4, client
      socket.send(packet, address, 123);
    });
  } finally {
    socket.close();
  }
}
