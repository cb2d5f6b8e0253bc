import { expect, it } from 'vitest';
import { observe, type Probes } from '../../electron/probes/probe';
import type { Look } from '../../shared/plan/look';
import { pause, runLooks } from './run-looks';

const looks: Look[] = [
  { kind: 'egress', role: 'egress', address: '192.0.2.1', port: 443 },
  { kind: 'visit', role: 'catalogue', host: 'a.example', port: 443, path: '/' },
];

/** The web's answer, a proxy's or none, after so long; an address outside opens after so long. */
async function ran({
  web,
  webMs,
  opensMs,
}: {
  web: 'answers' | 'proxy' | 'silent';
  webMs: number;
  opensMs: number;
}) {
  const told: Partial<Probes> = {
    egress: async ({ address, port, role }, at) => {
      const target = { host: address, address, port };
      const sighting = { kind: 'tcp-connect', name: address, role, target, deadlineMs: 4_000 } as const;
      await observe(at, sighting, async (signal) => {
        await pause(opensMs, signal);
        signal.throwIfAborted();
        return {};
      });
    },
    visit: async ({ host, role, path }, at) => {
      await pause(webMs, at.signal);
      at.signal.throwIfAborted();
      const about = { name: host, role, deadlineMs: 10 } as const;
      if (web === 'proxy') {
        const target = { host, port: 443, proxy: 'http://proxy.example:8080' };
        const value = { status: 407, headers: [], bodyStart: '' };
        await observe(at, { ...about, kind: 'proxy-connect', target }, async () => value as never);
      }
      if (web === 'answers') {
        const target = { url: `https://${host}${path}`, via: 'direct', address: '192.0.2.2', padBytes: 0 };
        await observe(at, { ...about, kind: 'http-get', target }, async () => ({ status: 200 }) as never);
      }
    },
  };
  const { value: all, tookMs } = await runLooks(looks, told);
  const way = all.find(({ kind }) => kind === 'tcp-connect');
  return { tookMs, way: way?.outcome.kind === 'failed' ? way.outcome.why : way?.outcome.kind };
}

it.each([
  ['an open way out costs no time', { web: 'answers', webMs: 200, opensMs: 50 }, 200, 'ok'],
  [
    'a closed one is waited for until a lost packet would have been repeated',
    { web: 'answers', webMs: 200, opensMs: 9_000 },
    1_400,
    'timed-out',
  ],
  ['one whose first packet was lost is heard', { web: 'answers', webMs: 200, opensMs: 1_100 }, 1_100, 'ok'],
  [
    'a proxy that asks for a password has answered, too',
    { web: 'proxy', webMs: 200, opensMs: 9_000 },
    1_400,
    'timed-out',
  ],
  [
    'a slow web is no reason to wait longer',
    { web: 'answers', webMs: 3_000, opensMs: 9_000 },
    3_000,
    'timed-out',
  ],
  [
    'where nothing answers, the way out decides and has its whole time',
    { web: 'silent', webMs: 200, opensMs: 9_000 },
    4_000,
    'timed-out',
  ],
  ['and may open late', { web: 'silent', webMs: 200, opensMs: 3_500 }, 3_500, 'ok'],
] as const)('%s', async (_, given, tookMs, way) => {
  expect(await ran(given)).toEqual({ tookMs, way });
});
