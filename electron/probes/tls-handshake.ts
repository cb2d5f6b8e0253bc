import type { X509Certificate } from 'node:crypto';
import type { Socket } from 'node:net';
import { isIP } from 'node:net';
import { type TLSSocket, connect as tlsConnect } from 'node:tls';
import type { Sight } from '../../shared/observation/observation';
import type { Io } from '../io/io';
import { certificateOf } from './certificate';
import { LookFailure } from './probe';
import { judgeOffline, rootSet, trustFromOpenSsl } from './trust';

export interface HandshakeOptions {
  /** The name spoken in the ClientHello (SNI); null speaks none. */
  readonly serverName: string | null;
  readonly maxVersion?: 'TLSv1.2' | 'TLSv1.3';
  /** What is offered to speak inside (ALPN), the best first; HTTP/1.1 unless it is said. None: nothing is offered. */
  readonly protocols?: readonly string[];
}

export interface Handshake {
  readonly socket: TLSSocket;
  /** Public chain and right name: only then are we sure whom we talk to. */
  readonly authorized: () => boolean;
  /** As presented. Reading it costs CPU: let the request leave first. */
  readonly chain: () => readonly X509Certificate[];
  /** OpenSSL's first complaint against the public roots, as its own code. */
  readonly complaint: string | null;
}

/**
 * Speaks TLS on a connected socket and takes whatever certificate comes: a broken chain is what we are here to see.
 * Nothing secret is ever sent on such a connection: no cookie, no credential, no body of the person's.
 */
export function handshake(
  raw: Socket,
  { serverName, maxVersion = 'TLSv1.3', protocols = ['http/1.1'] }: HandshakeOptions,
  io: Pick<Io, 'roots' | 'clock'>,
  signal: AbortSignal,
): Promise<Handshake> {
  return new Promise((resolve, reject) => {
    const socket = tlsConnect({
      socket: raw,
      // The version belongs to the context: beside one, Node ignores `maxVersion` here.
      secureContext: rootSet(io.roots.public).context(maxVersion),
      rejectUnauthorized: false,
      // Names are compared once, by `describeHandshake`; Node's own comparison builds the whole chain in JavaScript.
      checkServerIdentity: () => undefined,
      ...(protocols.length > 0 && { ALPNProtocols: [...protocols] }),
      ...(serverName !== null && isIP(serverName) === 0 && { servername: serverName }),
    });
    // Node would build the whole chain as JavaScript objects for a comparison of names that we have switched off.
    socket.getPeerCertificate = () => ({}) as never;
    const abort = () => {
      socket.destroy();
      reject(new DOMException('aborted', 'AbortError'));
    };
    signal.addEventListener('abort', abort, { once: true });
    const settle = () => {
      signal.removeEventListener('abort', abort);
      socket.removeAllListeners('error');
      // A peer that resets us later must not end the run.
      socket.on('error', () => {});
    };
    socket.once('error', (error) => {
      settle();
      reject(error);
    });
    // A peer that just hangs up in the middle gives no error of its own.
    raw.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
    socket.once('secureConnect', () => {
      settle();
      const complaint = socket.authorizationError ? codeOf(socket.authorizationError) : null;
      resolve({
        socket,
        chain: chainOf(socket),
        complaint,
        authorized: () =>
          complaint === null &&
          serverName !== null &&
          socket.getPeerX509Certificate()?.checkHost(serverName) !== undefined,
      });
    });
  });
}

const codeOf = (error: Error | string): string =>
  typeof error === 'string' ? error : ((error as NodeJS.ErrnoException).code ?? error.message);

/** Reads the chain when it is wanted, or at the last moment: it is gone with the connection, which may end any time. */
function chainOf(socket: TLSSocket): () => readonly X509Certificate[] {
  let chain: readonly X509Certificate[] | undefined;
  const read = () => {
    chain ??= presented(socket);
    return chain;
  };
  const destroy = socket.destroy.bind(socket);
  socket.destroy = (error) => {
    read();
    return destroy(error);
  };
  return read;
}

/** The server's chain, its own certificate first. Node puts it in order and ends it at a root when it knows one. */
function presented(socket: TLSSocket): X509Certificate[] {
  const chain: X509Certificate[] = [];
  let next = socket.getPeerX509Certificate();
  while (next && chain.length < 16 && !chain.some((c) => c.fingerprint256 === next?.fingerprint256)) {
    chain.push(next);
    next = next.issuerCertificate;
  }
  return chain;
}

/** What the handshake tells, as plain data. Takes a few milliseconds of CPU: do it while waiting for something. */
export async function describeHandshake(
  { socket, chain: read, complaint }: Handshake,
  host: string,
  io: Io,
): Promise<Sight<'tls-handshake'>> {
  const chain = read();
  const publicRoots = rootSet(io.roots.public);
  const publicTrust = trustFromOpenSsl(complaint, chain, publicRoots);
  return {
    protocol: socket.getProtocol() ?? '',
    cipher: socket.getCipher()?.name ?? '',
    alpn: socket.alpnProtocol || null,
    // Node ends a trusted chain at the root of ours that it knows; the server seldom sends it.
    chain: chain
      .filter((c, i) => i === 0 || c.subject !== c.issuer || !publicTrust.trusted)
      .map(certificateOf),
    nameMatches: chain[0]?.checkHost(host) !== undefined,
    publicTrust,
    systemTrust: publicTrust.trusted ? publicTrust : await systemTrust(chain, io),
  };
}

/** Read only when the public test has failed: the store is large, and most networks never need it. */
async function systemTrust(
  chain: readonly X509Certificate[],
  io: Pick<Io, 'roots' | 'clock'>,
): Promise<Sight<'tls-handshake'>['systemTrust']> {
  const roots = await io.roots.system();
  return roots && judgeOffline(chain, rootSet(roots), io.clock.now());
}

/** TLS with somebody whom this computer must accept before it goes on: a proxy, or who hands out its script. */
export async function acceptedHandshake(
  raw: Socket,
  serverName: string,
  io: Pick<Io, 'roots' | 'clock'>,
  signal: AbortSignal,
): Promise<TLSSocket> {
  const { socket, authorized, chain, complaint } = await handshake(raw, { serverName }, io, signal);
  const trusted =
    authorized() || ((await systemTrust(chain(), io))?.trusted && namesMatch(chain(), serverName));
  if (trusted) return socket;
  socket.destroy();
  throw new LookFailure('certificate-refused', complaint ?? 'other name');
}

const namesMatch = ([leaf]: readonly X509Certificate[], name: string): boolean =>
  (isIP(name) === 0 ? leaf?.checkHost(name) : leaf?.checkIP(name)) !== undefined;
