import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { createSecureContext, type SecureContext, type SecureVersion, TLSSocket } from 'node:tls';
import type { Leaf } from './certificates';
import { type ClientHello, overhear } from './client-hello';
import { overTcp, type Resolver } from './dns';
import { type Answer, reset, serveHttp, type Web } from './http';
import type { World } from './world';

/** Somebody who takes a connection. Small ones are put together: cut on a name, then TLS, then a web server. */
export type Service = (socket: Socket, world: World) => void;

/** Accepts and never says a word. */
export const mute: Service = () => {};
export const hangUp: Service = (socket) => socket.end();
export const resets: Service = (socket) => reset(socket);
/** Waits for the first bytes, then cuts. */
export const resetsOnData: Service = (socket) => socket.once('data', () => reset(socket));

/** Says something as soon as it is called, and then something more if the caller keeps talking. */
export const blurts =
  (bytes: Uint8Array): Service =>
  (socket) => {
    socket.once('data', () => socket.write(bytes));
  };

/** A TLS alert in plain bytes (RFC 8446 6): level fatal, and what it is about. */
export const alerts = (description: number): Service => blurts(Buffer.from([21, 3, 3, 0, 2, 2, description]));

/**
 * A server that speaks TLS 1.2 far enough to show a certificate made of noise. No library would; the hello and the
 * certificate travel unencrypted, so nothing needs to be computed.
 */
export const showsNoise: Service = (socket) => {
  const u24 = (n: number) => Buffer.from([n >> 16, (n >> 8) & 0xff, n & 0xff]);
  const message = (type: number, body: Buffer) =>
    Buffer.concat([Buffer.from([type]), u24(body.length), body]);
  const record = (body: Buffer) =>
    Buffer.concat([Buffer.from([22, 3, 3, body.length >> 8, body.length & 0xff]), body]);
  const noise = Buffer.from('3082ffff30803080deadbeef00000000', 'hex');
  const hello = Buffer.concat([Buffer.from([3, 3]), Buffer.alloc(32, 7), Buffer.from([0, 0xc0, 0x2b, 0])]);
  const certificates = Buffer.concat([u24(noise.length), noise]);
  socket.once('data', () =>
    socket.write(
      Buffer.concat([
        record(message(2, hello)),
        record(message(11, Buffer.concat([u24(certificates.length), certificates]))),
      ]),
    ),
  );
};

export interface TlsWish {
  readonly minVersion?: SecureVersion;
  readonly maxVersion?: SecureVersion;
}

const contexts = new WeakMap<Leaf, Map<string, SecureContext>>();

function contextFor(leaf: Leaf, wish: TlsWish): SecureContext {
  const id = JSON.stringify(wish);
  const all = contexts.get(leaf) ?? new Map<string, SecureContext>();
  contexts.set(leaf, all);
  const context =
    all.get(id) ??
    createSecureContext({
      cert: leaf.chain.join(''),
      key: leaf.key,
      // A pretend world may well show keys that OpenSSL would rather not.
      ciphers: 'DEFAULT@SECLEVEL=0',
      ...wish,
    });
  all.set(id, context);
  return context;
}

/** Ends the encryption with a certificate chosen by the name that was spoken, and hands on what is inside. */
export const secured =
  (
    leafFor: (serverName: string | null, world: World) => Leaf,
    inside: (socket: Duplex, world: World, serverName: string | null) => void,
    wish: TlsWish = {},
    protocols: readonly string[] = ['http/1.1'],
  ): Service =>
  (socket, world) =>
    overhear(socket, (hello) => {
      // Whatever is not TLS gets what a real server gives: an end.
      if (hello === null) return socket.destroy();
      const tls = new TLSSocket(socket, {
        isServer: true,
        secureContext: contextFor(leafFor(hello.serverName, world), wish),
        ALPNProtocols: [...protocols],
      });
      tls.on('error', () => socket.destroy());
      inside(Object.assign(tls, { under: socket }), world, hello.serverName);
    });

export const website =
  (web: (world: World) => Web, secure: boolean) =>
  (socket: Duplex, world: World): void =>
    serveHttp(socket, secure, web(world), world.now);

/** A firewall that reads the hello, and does `otherwise` when it does not like it. */
export const judgedByHello =
  (dislikes: (hello: ClientHello) => boolean, otherwise: Service, pass: Service): Service =>
  (socket, world) =>
    overhear(socket, (hello) => (hello && dislikes(hello) ? otherwise : pass)(socket, world));

/** DNS over TCP. */
export const nameServer =
  (resolver: (world: World) => Resolver): Service =>
  (socket, world) => {
    let got = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      got = Buffer.concat([got, chunk]);
      if (got.length < 2 || got.length < 2 + got.readUInt16BE(0)) return;
      const answer = overTcp(got, resolver(world));
      if (answer) socket.write(answer);
    });
  };

export interface ProxyWish {
  /** What it says to a CONNECT instead of opening the tunnel; undefined lets it pass. */
  readonly refuses?: (host: string, port: number) => Answer | undefined;
  /** `Basic …`, without which it says 407. */
  readonly credentials?: string;
  readonly schemes?: readonly string[];
}

/** An explicit HTTP proxy. It sees the internet beyond the firewall, not what stands in the way before it. */
export const httpProxy =
  (wish: ProxyWish): Service =>
  (socket, world) =>
    serveProxy(socket, world, wish);

/** The same on any connection: its own TLS may lie around it. */
export function serveProxy(
  socket: Duplex,
  world: World,
  { refuses, credentials, schemes = ['Basic realm="proxy"'] }: ProxyWish,
): void {
  const answer: Web = ({ method, path, headers }) => {
    if (method !== 'CONNECT') return { status: 403, body: 'CONNECT only' };
    if (credentials !== undefined && headers['proxy-authorization'] !== credentials)
      return { status: 407, headers: { 'proxy-authenticate': schemes.join(', '), connection: 'close' } };
    const [host = '', port = '443'] = path.split(':');
    const refused = refuses?.(host, Number(port));
    if (refused !== undefined) return refused;
    const service = world.beyond(host, Number(port));
    return service
      ? { tunnel: () => service(socket as Socket, world) }
      : { status: 503, body: 'no such host' };
  };
  serveHttp(socket, false, answer, world.now);
}
