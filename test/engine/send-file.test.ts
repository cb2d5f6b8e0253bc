import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import {
  type AddressInfo,
  connect,
  createServer as createNetServer,
  type Server as NetServer,
} from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type SendOptions, sendFile } from '../../electron/engine/send-file';
import type { ProxyRoute } from '../../electron/io/io';
import { authority, leaf } from '../world/certificates';

const root = authority('CN=Upload Test CA');
const own = leaf('upload.example', root);

let folder = '';
let server: Server;
interface Asked {
  readonly range: string | undefined;
  readonly bytes: number;
}
let asked: Asked[] = [];
/** What the server does with each request in turn; a number is a status, `cut` hangs up in the middle. */
let does: (number | 'cut')[] = [];
let keeps = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clearway-send-'));
  await writeFile(join(folder, 'a.zip'), Buffer.alloc(200_000, 7));
  asked = [];
  server = createServer({ key: own.key, cert: own.chain.join('\n') }, (request, response) => {
    const range = request.headers['content-range'];
    if (range?.startsWith('bytes */')) {
      response.writeHead(308, keeps > 0 ? { range: `bytes=0-${keeps - 1}` } : {}).end();
      return;
    }
    let bytes = 0;
    const what = does.shift() ?? 201;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (what === 'cut') request.socket.destroy();
    });
    request.on('error', () => {});
    request.on('end', () => {
      asked.push({ range, bytes });
      response.writeHead(what === 'cut' ? 500 : what).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const portOf = (one: NetServer) => (one.address() as AddressInfo).port;

const send = (
  target = 'https://upload.example/cases/a.zip',
  proxy: ProxyRoute | null = null,
  options: SendOptions = {},
) =>
  sendFile(
    join(folder, 'a.zip'),
    new URL(target),
    {
      clock: { now: () => Date.now(), ticks: () => performance.now() },
      lookup: async () => ['127.0.0.1'],
      proxyFor: async () => proxy,
      connect: async () => {
        const socket = connect(proxy?.port ?? portOf(server), '127.0.0.1');
        socket.on('error', () => {});
        return socket;
      },
      roots: { public: [root.pem], system: async () => null },
    },
    { pauseMs: 1, ...options },
  );

it.each<readonly [string, (number | 'cut')[], number, string, readonly Asked[]]>([
  ['arrives', [201], 0, 'ok', [{ range: undefined, bytes: 200_000 }]],
  [
    'goes on where it broke off',
    ['cut', 201],
    150_000,
    'ok',
    [{ range: 'bytes 150000-199999/200000', bytes: 50_000 }],
  ],
  [
    'begins anew where the server kept nothing',
    ['cut', 201],
    0,
    'ok',
    [{ range: undefined, bytes: 200_000 }],
  ],
  [
    'gives up after three times',
    [503, 503, 503, 201],
    0,
    'unreachable',
    Array(3).fill({ range: undefined, bytes: 200_000 }),
  ],
  [
    'does not insist where it is not wanted',
    [403, 201],
    0,
    'refused',
    [{ range: undefined, bytes: 200_000 }],
  ],
])('a file %s', async (_, what, kept, outcome, seen) => {
  does = [...what];
  keeps = kept;
  const sent = await send();
  expect(sent.kind === 'ok' ? 'ok' : sent.why).toBe(outcome);
  expect(asked).toEqual(seen);
});

it('one that was moved since it was saved is a failure like others, and nothing is sent', async () => {
  const nothing = {} as Parameters<typeof sendFile>[2];
  const sent = await sendFile(join(folder, 'moved.zip'), new URL('https://upload.example/a.zip'), nothing);
  expect(sent).toEqual({ kind: 'failed', why: 'unreachable', detail: 'ENOENT' });
});

it('never goes out in the clear', async () => {
  expect(await send('http://upload.example/a.zip')).toMatchObject({ why: 'refused' });
  expect(asked).toEqual([]);
});

/** What a proxy does with the wish for a tunnel; `null`: it takes the call and says nothing. */
type Says = string | null;
const granted = 'HTTP/1.1 200 Connection established\r\n\r\n';

/** A proxy on this computer that hears what it was asked, says the next of these, and carries what it granted. */
async function proxyThat(says: Says[], heard: string[], pauseMs = 0): Promise<NetServer> {
  const proxy = createNetServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (bytes) => {
      socket.pause();
      heard.push(bytes.toString('latin1'));
      const said = says.length > 1 ? says.shift() : says[0];
      if (!said) return;
      socket.write(said);
      if (said !== granted) return void socket.end();
      const far = connect(portOf(server), '127.0.0.1');
      far.on('error', () => {});
      setTimeout(() => socket.pipe(far), pauseMs);
      far.pipe(socket);
      socket.on('close', () => far.destroy());
    });
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  return proxy;
}

const routeTo = (proxy: NetServer, authorization: string | null = null): ProxyRoute => ({
  host: 'proxy.example',
  port: portOf(proxy),
  shown: 'http://proxy.example',
  authorization,
});

const needsLogin = 'HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n';
const busy = 'HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n';
const all = { range: undefined, bytes: 200_000 };

it.each<readonly [string, readonly Says[], string, number, readonly Asked[]]>([
  ['that lets it pass', [granted], 'ok', 1, [all]],
  ['that wants a login: once is enough', [needsLogin], 'refused PROXY_407', 1, []],
  ['that is busy for a moment', [busy, granted, granted], 'ok', 3, [all]],
  ['that says nothing', [null], 'unreachable ETIMEDOUT', 3, []],
  ['that is none', ['SSH-2.0-OpenSSH_9.6\r\n'], 'unreachable HPE_INVALID_CONSTANT', 3, []],
])('a file through a proxy %s', async (_, says, outcome, calls, seen) => {
  const heard: string[] = [];
  const proxy = await proxyThat([...says], heard);
  try {
    const sent = await send(undefined, routeTo(proxy, 'Basic YW5uOnB3'), { connectMs: 300 });
    expect(sent.kind === 'ok' ? 'ok' : `${sent.why} ${sent.detail}`).toBe(outcome);
    expect(asked).toEqual(seen);
    expect(heard).toHaveLength(calls);
    expect(heard[0]).toMatch(/^CONNECT upload\.example:443 HTTP\/1\.1\r\n/);
    expect(heard[0]).toMatch(/^proxy-authorization: Basic YW5uOnB3\r$/im);
    expect(heard.join()).not.toContain('/cases/');
  } finally {
    proxy.close();
  }
});

it('a tunnel that stands is not ended by the deadline for opening it', async () => {
  const proxy = await proxyThat([granted], [], 700);
  try {
    expect(await send(undefined, routeTo(proxy), { connectMs: 300 })).toMatchObject({ kind: 'ok' });
    expect(asked).toEqual([all]);
  } finally {
    proxy.close();
  }
});
