import { createHash, randomBytes } from 'node:crypto';
import type { Duplex } from 'node:stream';
import type { Sight } from '../../shared/observation/observation';
import { bodyKeptBytes, deadlines } from './deadlines';
import { exchange } from './http-exchange';
import { keptHeaders, textOf } from './http-get';
import { LookFailure, type Lookout, observe, type Probe } from './probe';
import { handshake } from './tls-handshake';
import { wayTo } from './visit';

/**
 * Does the lasting connection that carries ChatGPT's answers open, and stay open for a moment? Without an account the
 * far side refuses politely; what matters is who refuses, and whether the upgrade arrives there at all (RFC 6455).
 */
export const websocket: Probe<'websocket'> = async ({ url: text, role }, at) => {
  const url = new URL(text);
  // The visit to the same host tells names and connections; here they are only used.
  const quiet = { ...at, tell: () => {} };
  const way = await wayTo({ host: url.hostname, port: Number(url.port) || 443, role }, quiet);
  if (!way) return;
  try {
    await observe(
      at,
      {
        kind: 'websocket',
        name: url.href,
        role,
        target: { url: url.href, via: way.via },
        deadlineMs: deadlines.handshake + deadlines.answer,
      },
      async (signal) => {
        const { socket } = await handshake(way.socket, { serverName: url.hostname }, at.io, signal);
        return upgrade(socket, url, at, signal);
      },
    );
  } finally {
    way.socket.destroy();
  }
};

async function upgrade(
  connection: Duplex,
  url: URL,
  at: Lookout,
  signal: AbortSignal,
): Promise<Sight<'websocket'>> {
  const key = randomBytes(16).toString('base64');
  const answer = await exchange(
    connection,
    {
      method: 'GET',
      path: url.pathname + url.search,
      host: url.host,
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-key': key,
        'sec-websocket-version': '13',
        origin: 'https://chatgpt.com',
      },
    },
    signal,
  );
  const seen = {
    status: answer.status,
    headers: keptHeaders(answer.headers),
    bodyStart: textOf(answer.body, bodyKeptBytes),
    closedAfterMs: null,
    closeCode: null,
  };
  if (answer.status !== 101 || !answer.upgraded) return seen;
  const accept = answer.headers.find(([name]) => name === 'sec-websocket-accept')?.[1];
  if (accept !== acceptFor(key)) throw new LookFailure('bad-answer', 'Sec-WebSocket-Accept does not match');
  return { ...seen, ...(await watch(answer.upgraded.socket, answer.upgraded.head, at)) };
}

const acceptFor = (key: string) =>
  createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');

/** A policy closes a WebSocket right after granting it; the next moment shows that. */
function watch(
  socket: Duplex,
  head: Buffer,
  { io }: Lookout,
): Promise<{ closedAfterMs: number | null; closeCode: number | null }> {
  const began = io.clock.ticks();
  let got = head;
  const after = () => Math.round(io.clock.ticks() - began);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ closedAfterMs: null, closeCode: null }), deadlines.earlyClose);
    const end = () => {
      clearTimeout(timer);
      resolve({ closedAfterMs: after(), closeCode: closeCodeOf(got) });
    };
    socket.on('data', (chunk: Buffer) => {
      got = Buffer.concat([got, chunk]).subarray(0, 4_096);
      if (closeCodeOf(got) !== null) end();
    });
    socket.on('end', end).on('close', end).on('error', end);
  });
}

/** The code of a close frame at the start of what came (RFC 6455 5.5.1). */
const closeCodeOf = (bytes: Buffer): number | null =>
  bytes.length >= 4 && (bytes[0] ?? 0) % 16 === 0x8 ? bytes.readUInt16BE(2) : null;
