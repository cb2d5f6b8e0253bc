import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { type Answer, serveHttp, type Web } from '../world/http';
import { ntp } from '../world/udp';
import { origin, type Trouble, timeAddresses, world } from './internet';

/*
 * The pages behind nginx, DNS over HTTPS, WebSockets and the time servers, as the healthy world of the other tests
 * has them. A process of its own inside the internet's namespace: `far-side.mjs TROUBLE.json`.
 */

const { errors } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Trouble;

/** OpenAI's edge sets a cookie of its own with every page, whoever asks (`__cf_bm`, Cloudflare's bot management). */
const withCookie = (answer: Answer): Answer =>
  typeof answer === 'object' && 'status' in answer && answer.headers?.['cf-ray']
    ? {
        ...answer,
        headers: { 'set-cookie': '__cf_bm=laboratory; path=/; secure; httponly', ...answer.headers },
      }
    : answer;

const web: Web = (request) => withCookie(answerOf(request));

const answerOf: Web = (request) => {
  const isTrace = request.path === '/cdn-cgi/trace';
  if (!request.secure || isTrace || !errors?.hosts.includes(request.host)) return world.web(request);
  const healthy = world.web({ ...request, headers: {} });
  const headers = typeof healthy === 'object' && 'status' in healthy ? (healthy.headers ?? {}) : {};
  return { status: errors.status, headers, body: '<title>Bad gateway</title>' };
};

for (const [kind, port] of Object.entries(origin))
  createServer((socket) => {
    socket.on('error', () => socket.destroy());
    serveHttp(socket, kind === 'secure', web, world.now);
  }).listen(port, '127.0.0.1');

// One socket for each address, so that the answer comes from where the question went.
for (const address of timeAddresses) {
  const socket = createSocket('udp4');
  socket.on('message', (bytes, from) => {
    for (const answer of ntp(bytes, from, world.now)) socket.send(answer.bytes, from.port, from.address);
  });
  socket.bind(123, address);
}
