import { expect, it } from 'vitest';
import { runPlan } from '../../electron/engine/run-plan';
import { probes } from '../../electron/probes';
import { LookFailure, observe, type Probes } from '../../electron/probes/probe';
import type { FollowUp } from '../../shared/observation/follow-ups';
import type { Look } from '../../shared/plan/look';
import { fakeIo } from '../fakes/fake-io';
import { inVirtualTime } from '../fakes/virtual-time';

const io = fakeIo({ clock: { now: () => Date.now(), ticks: () => performance.now() } });
const visitOf = (host: string): Look => ({ kind: 'visit', role: 'catalogue', host, port: 443, path: '/' });

const askCalmly: FollowUp = {
  name: 'calm',
  most: 50,
  looks: (o) =>
    o.kind === 'tcp-connect' && o.role === 'catalogue' && o.outcome.kind === 'failed'
      ? [{ kind: 'visit-again', host: o.target.host, port: 443, path: '/', isCalm: true }]
      : [],
};

/** `closed` hosts are turned away in the burst; on a calm line the first `open` of them are let in. */
async function ran({ closed, open, answers = true }: { closed: number; open: number; answers?: boolean }) {
  const hosts = Array.from({ length: closed }, (_, i) => `${i}.example`);
  const calmAt: number[] = [];
  let began = 0;
  const connect = (host: string, role: 'catalogue' | 'explain', isOpen: boolean) => {
    const target = { host, address: '192.0.2.1', port: 443 };
    return { kind: 'tcp-connect', name: host, role, target, deadlineMs: 4_000, isOpen } as const;
  };
  const table: Probes = {
    ...probes,
    visit: async ({ host }, at) => {
      const { isOpen, ...sighting } = connect(host, 'catalogue', host === 'open.example');
      await observe(at, sighting, async () => {
        if (!isOpen) throw new LookFailure('refused');
        return {};
      });
      if (!isOpen || !answers) return;
      const target = { url: `https://${host}/`, via: 'direct', address: '192.0.2.1', padBytes: 0 };
      const about = { kind: 'http-get', name: host, role: 'catalogue', target, deadlineMs: 10 } as const;
      await observe(at, about, async () => ({ status: 200 }) as never);
    },
    'visit-again': async ({ host }, at) => {
      calmAt.push(Math.round(performance.now() - began));
      const { isOpen, ...sighting } = connect(host, 'explain', hosts.indexOf(host) < open);
      await observe(at, sighting, (signal) =>
        isOpen
          ? Promise.resolve({})
          : new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
      );
    },
  };
  const { value: all, tookMs } = await inVirtualTime(() => {
    began = performance.now();
    return runPlan(
      { id: 'full', looks: [visitOf('open.example'), ...hosts.map(visitOf)] },
      {
        io,
        probes: table,
        followUps: [askCalmly],
        signal: new AbortController().signal,
        tell: () => {},
        log: (line) => expect(line).toBe(''),
      },
    );
  });
  const calm = all.filter(({ role }) => role === 'explain');
  return {
    tookMs,
    asked: calm.length,
    silent: calm.filter(({ outcome }) => outcome.kind === 'failed' && outcome.why === 'timed-out').length,
    apartMs: calmAt.slice(1).map((at, i) => at - (calmAt[i] ?? 0)),
  };
}

it('nobody is asked again where all were let in, and it costs no time', async () => {
  expect(await ran({ closed: 0, open: 0 })).toEqual({ tookMs: 0, asked: 0, silent: 0, apartMs: [] });
});

it('hosts that were turned away are asked again, one after the other', async () => {
  const { asked, silent, apartMs } = await ran({ closed: 9, open: 9 });
  expect({ asked, silent }).toEqual({ asked: 9, silent: 0 });
  expect(Math.min(...apartMs)).toBeGreaterThanOrEqual(60);
});

it('twenty at most, as a browser opens', async () => {
  expect((await ran({ closed: 40, open: 40 })).asked).toBe(20);
});

it('after six in vain it was not the burst, and their silence is told in time', async () => {
  const { tookMs, asked, silent } = await ran({ closed: 40, open: 0 });
  expect({ asked, silent }).toEqual({ asked: 6, silent: 6 });
  expect(tookMs).toBeLessThan(1_200);
});

it('where nothing answers at all, it was nobody’s patience', async () => {
  expect((await ran({ closed: 9, open: 9, answers: false })).asked).toBe(0);
});
