import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { websocketAccept } from './websocket-accept';

/** What must never get into a bundle; the page below spreads them wherever a browser sends things. */
export const planted = {
  cookie: 'PLANTEDcookie7f3a9c',
  secondCookie: 'PLANTEDsecond81b2',
  token: 'eyJhbGciOiJIUzI1NiJ9.eyJwbGFudGVkIjoidG9rZW4ifQ.PLANTEDtoken5e6f',
  code: 'PLANTEDcode99aa',
  sent: 'PLANTEDsent body of a chat',
  got: 'PLANTEDgot body of an answer',
  frame: 'PLANTEDframe of a websocket',
  fragment: 'PLANTEDfragment4242',
} as const;

const page = `<!doctype html><title>Pretended chat</title><h1>Pretended chat</h1><script>
const secret = ${JSON.stringify(planted)};
const quiet = () => {};
(async () => {
  await fetch('/backend-api/conversation', { method: 'POST', body: secret.sent,
    headers: { authorization: 'Bearer ' + secret.token, 'content-type': 'text/plain' } }).catch(quiet);
  await fetch('/login?code=' + secret.code).catch(quiet);
  await fetch('/cut').catch(quiet);
  fetch('/hangs').catch(quiet);
  const socket = new WebSocket(location.origin.replace('http', 'ws') + '/socket?verify=' + secret.code);
  socket.onopen = () => socket.send(secret.frame);
  socket.onmessage = () => { document.title = 'done'; fetch('/done').catch(quiet); };
  location.hash = secret.fragment;
})();
</script>`;

export interface PretendedChat {
  readonly url: string;
  /** Settles when the page has done all it does. */
  readonly done: Promise<void>;
  close(): void;
}

/** A tiny site that sets cookies, redirects with a code, cuts a connection, hangs, and speaks WebSocket. */
export async function pretendedChat(): Promise<PretendedChat> {
  let sayDone = (): void => {};
  const done = new Promise<void>((resolve) => {
    sayDone = resolve;
  });
  const cookies = [
    `next-auth.session-token=${planted.cookie}; Path=/; HttpOnly`,
    `oai-sc=${planted.secondCookie}; Path=/`,
  ];
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0];
    if (path === '/cut') request.socket.destroy();
    else if (path === '/login')
      response.writeHead(302, { location: `/callback?code=${planted.code}&state=${planted.token}` }).end();
    else if (path === '/done') {
      response.end('ok');
      sayDone();
    } else if (path === '/')
      response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': cookies }).end(page);
    else if (path !== '/hangs')
      response
        .writeHead(200, { 'content-type': 'application/json', 'x-secret-token': planted.token })
        .end(planted.got);
  });
  server.on('upgrade', (request, socket: Duplex) => {
    socket.on('error', () => {});
    socket.write(websocketAccept(request.headers['sec-websocket-key'] ?? ''));
    const text = Buffer.from(planted.frame);
    socket.once('data', () => socket.write(Buffer.concat([Buffer.from([0x81, text.length]), text])));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    done,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
