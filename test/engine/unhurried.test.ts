import { expect, it } from 'vitest';
import { observe, type Probes } from '../../electron/probes/probe';
import { nobodysAddress } from '../../shared/catalogue/controls';
import type { Observation } from '../../shared/observation/observation';
import { fakeIo } from '../fakes/fake-io';
import { clock, pause, runLooks } from './run-looks';

const nothing = { agents: [], tunnels: [], hostsFile: [], defaultRouteVia: null };
const sighting = { name: 'here', role: 'explain', target: {}, deadlineMs: 5_000 } as const;

/** The computer takes so long to answer, or as long as it is let; the clock so long. */
async function ran(computerMs: number, otherMs: number, stop?: () => AbortSignal) {
  const told: Partial<Probes> = {
    computer: async (_, at) => {
      await observe(at, { ...sighting, kind: 'computer' }, async (signal) => {
        await pause(computerMs, signal);
        return { ...nothing, unreadable: signal.aborted ? ['processes'] : [] };
      });
    },
    clock: async ({ server }, at) => {
      await observe(at, { ...sighting, kind: 'clock', target: { server } }, async (signal) => {
        await pause(otherMs, signal);
        return { aheadMs: 0, roundTripMs: 1 };
      });
    },
  };
  const { value: all, tookMs } = await runLooks(
    [{ kind: 'computer' }, { kind: 'clock', server: 'a.example' }],
    told,
    stop && { stop },
  );
  const computer = all.find(({ kind }) => kind === 'computer');
  return {
    tookMs,
    kinds: all.map(({ kind }) => kind).sort(),
    unread:
      computer?.kind === 'computer' && computer.outcome.kind === 'ok'
        ? computer.outcome.value.unreadable
        : null,
  };
}

it.each([
  ['a quick computer is heard in full', 5, 20, [], 20],
  ['one that is slower than the rest has a moment', 100, 5, [], 100],
  ['one that is slow does not hold up the verdict, and tells what it knows', 4_000, 20, ['processes'], 270],
  ['while others look, it has its time', 350, 400, [], 400],
] as const)('%s', async (_, computerMs, otherMs, unread, tookMs) => {
  const seen = await ran(computerMs, otherMs);
  expect(seen.kinds).toEqual(['clock', 'computer']);
  expect(seen.unread).toEqual(unread);
  expect(seen.tookMs).toBe(tookMs);
});

it('nobody waits for a look that lingers, but what it hears meanwhile counts', async () => {
  const said = async (lingersMs: number, othersMs: number) => {
    const told: Partial<Probes> = {
      clock: async ({ server }, at) => {
        const about = { ...sighting, kind: 'clock', target: { server } } as const;
        const tell = (ms: number) =>
          observe(at, about, async (signal) => {
            await pause(ms, signal);
            return { aheadMs: ms, roundTripMs: 1 };
          });
        if (server !== 'lingers.example') return void (await tell(othersMs));
        await tell(1);
        at.linger?.();
        await pause(lingersMs, at.signal);
        if (!at.signal.aborted) await tell(2);
      },
    };
    const looks = ['lingers.example', 'other.example'].map((server) => ({ kind: 'clock', server }) as const);
    const { value, tookMs } = await runLooks(looks, told);
    return { tookMs, count: value.length };
  };
  expect(await said(3_000, 20)).toEqual({ tookMs: 20, count: 2 });
  expect(await said(30, 300)).toEqual({ tookMs: 300, count: 3 });
});

it('nobody waits for the page that stands in the place of a host', async () => {
  const page = { kind: 'plain-visit', role: 'explain', url: 'http://cut.example/', padBytes: 0 } as const;
  const told: Partial<Probes> = {
    clock: async ({ server }, at) => {
      await observe(at, { ...sighting, kind: 'clock', target: { server } }, async () => ({
        aheadMs: 0,
        roundTripMs: 1,
      }));
    },
    'plain-visit': (_, at) => pause(4_000, at.signal),
  };
  const followUps = [
    { name: 'page', most: 1, looks: ({ kind }: Observation) => (kind === 'clock' ? [page] : []) },
  ];
  const { tookMs } = await runLooks([{ kind: 'clock', server: 'a.example' }], told, { followUps });
  expect(tookMs).toBe(250);
});

it('the stop button ends it at once', async () => {
  const seen = await ran(4_000, 4_000, () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 30);
    return stop.signal;
  });
  expect(seen.tookMs).toBe(30);
});

it('silence where nobody is costs no time, and is told', async () => {
  const looks = [
    {
      kind: 'dns-query',
      role: 'explain',
      name: 'a.example',
      type: 'A',
      server: nobodysAddress,
      transport: 'udp',
    },
  ] as const;
  const silent = { send: () => {}, listen: () => () => {}, close: () => {} };
  const io = fakeIo({ clock, datagrams: async () => silent });
  const { value: all, tookMs } = await runLooks(looks, {}, { io });
  expect(tookMs).toBe(0);
  expect(all.map(({ outcome }) => outcome)).toEqual([{ kind: 'failed', why: 'stopped' }]);
});
