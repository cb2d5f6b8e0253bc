import { performServerHandshake } from 'node:http2';
import type { TLSSocket } from 'node:tls';
import { reset, serveHttp } from './http';
import type { Modifier } from './modifiers';
import { secured } from './services';
import type { World } from './world';

/** What becomes of HTTP/2 where it is offered: it is spoken, or agreed on and then broken off. */
export type Http2 = 'speaks' | 'breaks';

/** The true servers speak HTTP/2 beside HTTP/1.1, as ChatGPT's edge does. */
export const withHttp2 =
  (how: Http2): Modifier =>
  (world) => {
    const site = secured(
      (serverName, now) => now.leafFor(serverName),
      (socket, now) => void serveEither(socket as TLSSocket, now, how),
      {},
      ['h2', 'http/1.1'],
    );
    return {
      ...world,
      reach: (address, port) => {
        const pass = world.reach(address, port);
        return port === 443 && typeof pass !== 'string' ? site : pass;
      },
    };
  };

function serveEither(tls: TLSSocket, world: World, how: Http2): void {
  tls.once('secure', () => {
    if (tls.alpnProtocol !== 'h2') return serveHttp(tls, true, world.web, world.now);
    if (how === 'breaks') return void tls.once('data', () => reset(tls)).resume();
    const session = performServerHandshake(tls);
    session.on('error', () => {});
    session.on('stream', (stream, headers) => {
      const answer = world.web({
        method: String(headers[':method']),
        path: String(headers[':path']),
        host: String(headers[':authority']),
        secure: true,
        headers: {},
        body: Buffer.alloc(0),
      });
      stream.on('error', () => {});
      if (typeof answer === 'string' || !('status' in answer)) return stream.destroy();
      stream.respond({ ':status': answer.status, ...answer.headers });
      stream.end(answer.body ?? '');
    });
  });
}
