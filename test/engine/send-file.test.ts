import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sendFile } from '../../electron/engine/send-file';
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

const send = (target = 'https://upload.example/cases/a.zip') =>
  sendFile(
    join(folder, 'a.zip'),
    new URL(target),
    {
      lookup: async () => ['127.0.0.1'],
      proxyFor: async () => null,
      connect: async () => connect((server.address() as AddressInfo).port, '127.0.0.1'),
      roots: { public: [root.pem], system: async () => null },
    },
    { pauseMs: 1 },
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

it('never goes out in the clear', async () => {
  expect(await send('http://upload.example/a.zip')).toMatchObject({ why: 'refused' });
  expect(asked).toEqual([]);
});
