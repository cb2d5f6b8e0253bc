import { createHash, randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Sight } from '../../shared/observation/observation';
import { bodyKeptBytes, deadlines } from './deadlines';
import { type Answer, exchange } from './http-exchange';
import { keptHeaders, textOf } from './http-get';
import { attempt, LookFailure, type Lookout, type Probe, report } from './probe';
import { handshake } from './tls-handshake';
import { wayTo } from './visit';

/**
 * Does the lasting connection that carries ChatGPT's answers open, and stay open? Without an account the far side
 * refuses politely; what matters is who refuses, and whether the upgrade arrives there at all (RFC 6455). One that opens
 * is watched for a moment, and then for as long as others are still looking.
 */
export const websocket: Probe<'websocket'> = async ({ url: text, role }, at) => {
  const url = new URL(text);
  // The visit to the same host tells names and connections; here they are only used.
  const quiet = { ...at, tell: () => {} };
  const way = await wayTo({ host: url.hostname, port: Number(url.port) || 443, role }, quiet);
  if (!way) return;
  try {
    const sighting = {
      kind: 'websocket',
      name: url.href,
      role,
      target: { url: url.href, via: way.via },
    } as const;
    const asked = await attempt(at, deadlines.handshake + deadlines.answer, async (signal) => {
      const { socket, authorized } = await handshake(way.socket, { serverName: url.hostname }, at.io, signal);
      const isRead = !authorized();
      return { ...(await upgrade(socket, url, signal)), isRead, isCarried: isRead || way.via !== 'direct' };
    });
    if (asked.outcome.kind === 'failed') {
      report(at, sighting, { ...asked, outcome: asked.outcome });
      return;
    }
    const { seen, opened, ...between } = asked.outcome.value;
    const lasted = opened && (await watch(opened, way.socket, between, at));
    report(at, sighting, { ...asked, outcome: { kind: 'ok', value: { ...seen, ...lasted } } });
  } finally {
    way.socket.destroy();
  }
};

interface Upgrade {
  readonly seen: Sight<'websocket'>;
  /** Left out where the upgrade was not granted. */
  readonly opened?: NonNullable<Answer['upgraded']>;
}

async function upgrade(connection: Duplex, url: URL, signal: AbortSignal): Promise<Upgrade> {
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
  if (answer.status !== 101 || !answer.upgraded) return { seen };
  const accept = answer.headers.find(([name]) => name === 'sec-websocket-accept')?.[1];
  if (accept !== acceptFor(key)) throw new LookFailure('bad-answer', 'Sec-WebSocket-Accept does not match');
  return { seen, opened: answer.upgraded };
}

const acceptFor = (key: string) =>
  createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');

type Lasted = Pick<
  Sight<'websocket'>,
  'closedAfterMs' | 'closeCode' | 'watchedMs' | 'goodbye' | 'answersPing'
>;

/** "Are you there?", as a client has to write it: masked, here with nothing in it (RFC 6455 5.5.2). */
const ping = Buffer.from([0x89, 0x80, 0, 0, 0, 0]);

/**
 * A policy closes a WebSocket right after granting it; the next moment shows that, and everybody waits for it. Others are
 * cut when they have lasted or idled for a while: nobody waits for that. Where a proxy or an inspector carries it
 * (`isCarried`) everybody waits longer. Who reads along (`isRead`) may have granted it himself and pass nothing on: then
 * the far side is asked whether it still hears us.
 */
function watch(
  { socket, head }: NonNullable<Answer['upgraded']>,
  carrier: Socket,
  { isRead, isCarried }: { readonly isRead: boolean; readonly isCarried: boolean },
  { io, signal, linger }: Lookout,
): Promise<Lasted> {
  const began = io.clock.ticks();
  const carriedBefore = carrier.bytesRead;
  let got = head;
  let isWatched = false;
  const after = () => Math.round(io.clock.ticks() - began);
  return new Promise((resolve) => {
    const stayedOpen = () =>
      resolve({
        closedAfterMs: null,
        closeCode: null,
        watchedMs: after(),
        goodbye: null,
        // Silence that was cut short says nothing.
        ...(isRead && isWatched && { answersPing: got.length > 0 }),
      });
    const enough = () => {
      isWatched = true;
      if (linger) linger();
      else stayedOpen();
    };
    const patience = setTimeout(enough, isCarried ? deadlines.carriedClose : deadlines.earlyClose);
    if (isRead) socket.write(ping);
    signal.addEventListener('abort', stayedOpen, { once: true });
    if (signal.aborted) stayedOpen();
    const end = (wasReset: boolean) => {
      clearTimeout(patience);
      const closeCode = closeCodeOf(got);
      // Encryption has a goodbye of its own (RFC 8446 6.1), which only the far side can say.
      const saidNothing = carrier.bytesRead === carriedBefore;
      const goodbye = closeCode !== null || (wasReset || saidNothing ? false : got.length === 0 || null);
      resolve({ closedAfterMs: after(), closeCode, watchedMs: after(), goodbye });
    };
    socket.on('data', (chunk: Buffer) => {
      got = Buffer.concat([got, chunk]).subarray(0, 4_096);
      if (closeCodeOf(got) !== null) end(false);
    });
    socket
      .on('end', () => end(false))
      .on('close', () => end(false))
      .on('error', () => end(true));
  });
}

/** The code of a close frame at the start of what came (RFC 6455 5.5.1). */
const closeCodeOf = (bytes: Buffer): number | null =>
  bytes.length >= 4 && (bytes[0] ?? 0) % 16 === 0x8 ? bytes.readUInt16BE(2) : null;
