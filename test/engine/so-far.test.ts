import { expect, it } from 'vitest';
import { observe, type Probes } from '../../electron/probes/probe';
import type { Look } from '../../shared/plan/look';
import { pause, runLooks } from './run-looks';

const hosts = ['a.example', 'b.example', 'c.example', 'd.example', 'e.example', 'f.example'];
const looks: Look[] = [
  ...hosts.map((host) => ({ kind: 'visit', role: 'catalogue', host, port: 443, path: '/' }) as const),
  { kind: 'clock', server: 'slow.example' },
  { kind: 'egress', role: 'egress', address: '192.0.2.1', port: 443 },
];

interface World {
  /** When each host's handshake is done, and 50 ms later its answer; null: silence until 4 s. */
  readonly handshakesMs: readonly (number | null)[];
  /** A look that is no part of the web. */
  readonly otherMs?: number;
  readonly opensMs?: number;
  readonly stopMs?: number;
}

/** What was told of the web by when, and how long all of it took. */
async function ran({ handshakesMs, otherMs = 20, opensMs = 10, stopMs }: World) {
  let since = 0;
  const now = () => Date.now() - since;
  const told: { ms: number; seen: readonly string[] }[] = [];
  const visited = async (host: string, at: Parameters<Probes['visit']>[1]) => {
    const shakenMs = handshakesMs[hosts.indexOf(host)] ?? null;
    await pause(shakenMs ?? 4_000, at.signal);
    const about = { name: host, role: 'catalogue', deadlineMs: 100 } as const;
    const way = { host, address: '192.0.2.2', port: 443, via: 'direct' };
    const target = { ...way, serverName: host, maxVersion: 'TLSv1.3' } as const;
    await observe(at, { ...about, kind: 'tls-handshake', target }, async () => {
      if (shakenMs === null) throw new Error('silent');
      return {} as never;
    });
    if (shakenMs === null) return;
    await pause(50, at.signal);
    const page = { url: `https://${host}/`, via: 'direct', address: '192.0.2.2', padBytes: 0 };
    await observe(at, { ...about, kind: 'http-get', target: page }, async () => ({}) as never);
  };
  const table: Partial<Probes> = {
    visit: ({ host }, at) => visited(host, at),
    egress: (_, at) => pause(opensMs, at.signal),
    clock: (_, at) => pause(otherMs, at.signal),
  };
  const { tookMs } = await runLooks(looks, table, {
    tellWeb: (seen) => told.push({ ms: now(), seen: seen.map(({ id }) => id) }),
    stop: () => {
      since = Date.now();
      const stop = new AbortController();
      if (stopMs !== undefined) setTimeout(() => stop.abort(), stopMs);
      return stop.signal;
    },
  });
  return { tookMs, told };
}

it('tells what it saw of the web when that is done, while others look', async () => {
  const { told, tookMs } = await ran({ handshakesMs: [100, 110, 120, 130, 140, 150], otherMs: 2_000 });
  expect(told).toHaveLength(1);
  expect(told[0]?.ms).toBe(200);
  expect(told[0]?.seen).toHaveLength(12);
  expect(tookMs).toBe(2_000);
});

it('does not say that nothing answers before a way out by address has been heard', async () => {
  const { told } = await ran({ handshakesMs: [null, null, null, null, null, null], opensMs: 4_500 });
  expect(told.map(({ ms }) => ms)).toEqual([4_500]);
});

it('tells nothing of a web it was stopped at', async () => {
  expect((await ran({ handshakesMs: [100, 100, null, null, null, null], stopMs: 300 })).told).toEqual([]);
});

it('tells nothing while a host is to be asked once more, which only our burst may have been too much for', async () => {
  const isTold: number[] = [];
  const again = { kind: 'visit-again', host: 'a.example', port: 443, path: '/', isCalm: true } as const;
  const seen = { name: 'here', role: 'catalogue', target: {}, deadlineMs: 100 } as const;
  const ask = (asks: readonly Look[]) =>
    runLooks(
      [{ kind: 'machine' }],
      {
        machine: async (_, at) =>
          void (await observe(at, { ...seen, kind: 'machine' }, async () => ({}) as never)),
      },
      {
        followUps: [{ name: 'again', most: 1, looks: () => asks }],
        tellWeb: (all) => isTold.push(all.length),
      },
    );
  await ask([again]);
  expect(isTold).toEqual([]);
  await ask([]);
  expect(isTold).toEqual([1]);
});
