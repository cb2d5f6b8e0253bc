import type { Socket } from 'node:net';
import { SocksClient } from 'socks';
import type { FailureWord } from '../../shared/observation/failure';
import { deadlines } from './deadlines';
import { LookFailure, unlessAborted } from './probe';
import type { Asked, Doors, TunnelAnswer } from './proxy-connect';

/** Asks a SOCKS proxy for a tunnel (RFC 1928, 1929; version 4 with names). It grants or refuses; it has no pages. */
export async function askSocks(
  socket: Socket,
  { proxy, host, port }: Asked,
  _: Doors,
  signal: AbortSignal,
): Promise<TunnelAnswer> {
  const [userId, password] = nameAndPassword(proxy.authorization);
  const asking = SocksClient.createConnection({
    existing_socket: socket,
    proxy: {
      host: proxy.host,
      port: proxy.port,
      type: proxy.scheme === 'socks4' ? 4 : 5,
      ...(userId !== undefined && { userId }),
      ...(password !== undefined && { password }),
    },
    command: 'connect',
    destination: { host, port },
    // Ours ends it; the library's own must not end it before.
    timeout: 2 * deadlines.proxy,
  });
  // Whoever stops waiting destroys the socket, and the library complains once more.
  asking.catch(() => {});
  try {
    const { socket: tunnel } = await unlessAborted(asking, signal);
    return { seen: { status: 200, headers: [], bodyStart: '' }, tunnel };
  } catch (error) {
    if (signal.aborted) throw error;
    const { message } = error as Error;
    throw new LookFailure(wordFor(message), message.slice(0, 120));
  }
}

/** The same name and password that HTTP would be given. */
function nameAndPassword(authorization: string | null): readonly string[] {
  if (authorization === null) return [];
  const plain = Buffer.from(authorization.replace(/^Basic /, ''), 'base64').toString('utf8');
  const at = plain.indexOf(':');
  return [plain.slice(0, at), plain.slice(at + 1)];
}

/** The library says it in words (socks, ERRORS). */
const words: readonly (readonly [RegExp, FailureWord])[] = [
  [/authentication failed|no accepted authentication|RejectedIdent/i, 'proxy-needs-password'],
  [/rejected connection/i, 'proxy-refuses'],
  [/socket closed/i, 'closed'],
  [/timed out/i, 'timed-out'],
];

const wordFor = (message: string): FailureWord =>
  words.find(([pattern]) => pattern.test(message))?.[1] ?? 'bad-answer';
