import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runIo } from '../../electron/engine/run-io';
import { nodeIo } from '../../electron/io/node-io';
import { proxySettings } from '../../electron/io/proxy-settings';
import type { SystemProxy } from '../../electron/io/system-proxy';
import { visit } from '../../electron/probes/visit';
import type { Observation } from '../../shared/observation/observation';
import { portOf } from '../world/world';

const asked: string[] = [];
/** A proxy that knows no way out. */
const proxy = createServer((socket) => {
  socket.on('error', () => {});
  socket.once('data', (bytes) => {
    asked.push(bytes.toString('latin1').split('\r\n')[0] ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n');
  });
});
/** A port that nobody listens on any more. */
let deadPort = 0;

beforeAll(async () => {
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  const gone = createServer();
  await new Promise<void>((done) => gone.listen(0, '127.0.0.1', done));
  deadPort = portOf(gone);
  await new Promise((done) => gone.close(done));
});
afterAll(() => new Promise((done) => proxy.close(done)));

const set = (more: Partial<SystemProxy>): SystemProxy => ({
  https: `http://127.0.0.1:${portOf(proxy)}`,
  http: null,
  except: [],
  pacUrl: null,
  autoDetect: false,
  ...more,
});
const doors = (read: () => SystemProxy | null) =>
  nodeIo({ public: [], system: async () => null }, () =>
    proxySettings({
      system: async () => read(),
      network: async () => null,
      environment: () => null,
      env: {},
    }),
  );

async function visited(host: string, read: () => SystemProxy | null): Promise<readonly Observation[]> {
  const all: Observation[] = [];
  await visit(
    { kind: 'visit', role: 'catalogue', host, port: 443, path: '/' },
    { io: doors(read), signal: new AbortController().signal, tell: (saw) => all.push(saw) },
  );
  return all;
}
const words = (all: readonly Observation[]) =>
  all.map(({ kind, outcome }) => `${kind} ${outcome.kind === 'ok' ? 'ok' : outcome.why}`);

describe('visits follow the proxy of the system', () => {
  it('which is asked for the host, and whose answer is told', async () => {
    const all = await visited('chatgpt.com', () => set({}));
    expect(asked).toContain('CONNECT chatgpt.com:443 HTTP/1.1');
    expect(words(all)).toEqual(['name-lookup goes-through-proxy', 'proxy-connect ok']);
    expect(all[1]?.outcome).toMatchObject({ value: { status: 403 } });
  });

  it('and tell when nobody answers there', async () => {
    const all = await visited('chatgpt.com', () => set({ https: `http://127.0.0.1:${deadPort}` }));
    expect(words(all)).toEqual(['name-lookup goes-through-proxy', 'proxy-connect proxy-unreachable']);
  });

  it('but for its exceptions', async () => {
    const all = await visited('localhost', () => set({ except: ['localhost'] }));
    expect(words(all)[0]).toBe('name-lookup ok');
    expect(all.some(({ kind }) => kind === 'proxy-connect')).toBe(false);
  });
});

it('the computer says where its proxy comes from', async () => {
  const { proxy } = await doors(() => set({ except: ['*.corp.example'] })).machine(
    new AbortController().signal,
  );
  expect(proxy).toMatchObject({ source: 'system', except: '*.corp.example', scriptUrl: null });
});

it('each run reads the settings anew, and once', async () => {
  let reads = 0;
  let now: SystemProxy | null = set({});
  const io = doors(() => {
    reads += 1;
    return now;
  });
  const first = runIo(io);
  expect(await first.proxyFor('chatgpt.com', 443)).not.toBeNull();
  now = null;
  expect(await first.proxyFor('auth.openai.com', 443)).not.toBeNull();
  expect((await first.machine(new AbortController().signal)).proxy.source).toBe('system');
  expect(reads).toBe(1);
  const second = runIo(io);
  expect(await second.proxyFor('chatgpt.com', 443)).toBeNull();
  expect((await second.machine(new AbortController().signal)).proxy.source).toBe('none');
});
