import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { afterEach, expect, it } from 'vitest';
import { LookFailure } from '../../electron/probes/probe';
import { askOldHandshake } from '../../electron/probes/tls-question';
import { publicAuthority } from '../world/authorities';
import { leaf } from '../world/certificates';
import { type ClientHello, overhear } from '../world/client-hello';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** What the question at this server ended with. */
async function asked(server: Server, signal = AbortSignal.timeout(2_000)): Promise<unknown> {
  open.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  const end = await askOldHandshake(socket, 'chatgpt.com', signal).catch((error: unknown) => error);
  socket.destroy();
  return end;
}

it('speaks the name, and offers nothing of today', async () => {
  let heard: ClientHello | null = null;
  await asked(
    createServer((socket) =>
      overhear(socket, (hello) => {
        heard = hello;
        socket.end();
      }),
    ),
  );
  expect(heard).toMatchObject({ serverName: 'chatgpt.com', offersTls13: false, offersHttp2: false });
});

it('is turned down by a real server, in one packet', async () => {
  const { chain, key } = leaf('chatgpt.com', publicAuthority('google'));
  const server = createTlsServer({ cert: chain.join(''), key });
  server.on('tlsClientError', () => {});
  const end = await asked(server);
  expect(end).toBeInstanceOf(LookFailure);
  expect(end).toMatchObject({ why: 'tls-alert' });
});

it.each([
  [
    'something else',
    (): Server => createServer((s) => s.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
    { why: 'tls-not-spoken' },
  ],
  ['a goodbye', (): Server => createServer((s) => s.end()), { code: 'ECONNRESET' }],
])('hears %s', async (_, server, end) => {
  expect(await asked(server())).toMatchObject(end);
});

it('ends when nobody answers', async () => {
  expect(
    await asked(
      createServer(() => {}),
      AbortSignal.timeout(100),
    ),
  ).toMatchObject({ name: 'AbortError' });
});
