import { randomBytes } from 'node:crypto';
import type { Duplex } from 'node:stream';
import type { Observation } from '../../shared/observation/observation';
import { deadlines } from './deadlines';
import { LookFailure, observe, type Probe } from './probe';
import { allocateRequest, readAnswer } from './stun-message';
import { handshake } from './tls-handshake';
import { wayTo } from './visit';

/** An answer is a few dozen bytes; whoever talks on is no TURN server. */
const mostBytes = 2_048;

/**
 * Does a TURN server answer at the end of a TLS connection? It turns strangers away, and that is answer enough. Goes
 * through the proxy where one is set, as browsers do with voice.
 */
export const turn: Probe<'turn'> = async ({ host, port, role }, at) => {
  const steps: Observation[] = [];
  const way = await wayTo({ host, port, role }, { ...at, tell: (saw) => steps.push(saw) });
  const target = { host, port, via: way?.via ?? 'direct' };
  try {
    await observe(
      at,
      { kind: 'turn', name: `${host}:${port}`, role, target, deadlineMs: deadlines.handshake },
      async (signal) => {
        if (!way) throw whyNot(steps);
        const { socket, authorized } = await handshake(
          way.socket,
          // RFC 7443 has a name for TURN here; servers that only know others' would hang up on any.
          { serverName: host, protocols: [] },
          at.io,
          signal,
        );
        return { errorCode: await allocate(socket, signal), genuine: authorized() };
      },
    );
  } finally {
    way?.socket.destroy();
    await way?.others;
  }
};

/** The first step that failed, in its own word. */
const whyNot = (steps: readonly Observation[]): LookFailure => {
  const failed = steps.map(({ outcome }) => outcome).find(({ kind }) => kind === 'failed');
  return failed?.kind === 'failed' ? new LookFailure(failed.why, failed.detail) : new LookFailure('no-route');
};

/** The error that a request without a password is answered with; null where there is none. */
function allocate(socket: Duplex, signal: AbortSignal): Promise<number | null> {
  const transaction = randomBytes(12);
  return new Promise((resolve, reject) => {
    let got: Buffer = Buffer.alloc(0);
    signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')), { once: true });
    socket.on('data', (chunk: Buffer) => {
      got = Buffer.concat([got, chunk]);
      const answer = got.length > mostBytes ? null : readAnswer(got);
      if (answer === 'more') return;
      if (answer === null) reject(new LookFailure('bad-answer', 'not STUN'));
      else if (answer.transaction !== transaction.toString('hex'))
        reject(new LookFailure('bad-answer', 'not ours'));
      else resolve(answer.errorCode);
    });
    socket.on('error', reject);
    socket.on('end', () => reject(new LookFailure('closed')));
    socket.on('close', () => reject(new LookFailure('closed')));
    socket.write(allocateRequest(transaction));
  });
}
