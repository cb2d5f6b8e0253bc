import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { readZip } from '../../electron/bundle/read-bundle';
import { createEngine } from '../../electron/engine/engine';
import { bundleName } from '../../electron/engine/pack';
import type { Setup } from '../../electron/engine/setup';
import type { Io } from '../../electron/io/io';
import type { Engine } from '../../shared/contract/contract';
import type { Report } from '../../shared/report/report';
import { healthyWorld } from '../world/healthy';
import { changed, cutOnName, type Modifier, under } from '../world/modifiers';
import { smallCatalogue } from '../world/small-catalogue';
import { createWorld, type Running } from '../world/world';

const folder = mkdtempSync(join(tmpdir(), 'clearway-engine-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const worldOf = (...modifiers: readonly Modifier[]): Running => {
  const running = createWorld(changed(healthyWorld(smallCatalogue), ...modifiers));
  closing.push(() => running.close());
  return running;
};

/** The network of a phone: another gateway, other resolvers, and seen from outside as somebody else. */
const phone: Modifier = (world) => ({
  ...world,
  machine: { ...world.machine, gateway: '172.20.10.1' },
  web: (request) => {
    const answer = world.web(request);
    if (request.path !== '/cdn-cgi/trace' || typeof answer === 'string' || !('body' in answer)) return answer;
    return { ...answer, body: String(answer.body).replace(/ip=\S+/, 'ip=203.0.113.99') };
  },
});
const filter = cutOnName(under('ws.chatgpt.com'));

/** An engine on a computer that may be carried from one network to another. */
function onNetworks(first: Running) {
  let here = first;
  const door = new Proxy({} as Io, { get: (_, name) => here.io[name as keyof Io] });
  const io = new Proxy(door, {
    get: (_, name) => (name === 'fresh' ? () => here.io : Reflect.get(door, name)),
  });
  const setup: Setup = {
    io,
    policy: {},
    catalogue: { rows: smallCatalogue, source: 'built-in' },
    roots: { date: 'test', laboratory: [] },
    bundleFolder: folder,
  };
  const { engine, onNews, close } = createEngine({ setup, mode: 'window' });
  closing.push(close);
  const ended = new Map<string, Report>();
  onNews(({ name, body }) => {
    if (name === 'ended') ended.set(body.runId, body.report);
  });

  const look = async (wish: Pick<Parameters<Engine['startRun']>[0], 'leg' | 'pairedWith'>) => {
    const started = await engine.startRun({ answers: {}, plan: 'full', ...wish });
    if (started.kind === 'failed') throw new Error(started.why);
    const { runId } = started.value;
    await expect.poll(() => ended.has(runId), { timeout: 25_000 }).toBe(true);
    return { runId, report: ended.get(runId) as Report };
  };
  return {
    engine,
    look,
    carryTo: (other: Running) => {
      here = other;
    },
  };
}

it.each<[string, Partial<Setup>, object]>([
  ['nobody', { policy: {} }, { managed: null, allowed: { hotspot: true }, autoRun: false }],
  [
    'a file',
    { policy: { companyName: 'A' }, policySettings: [{ key: 'companyName', origin: 'file', where: 'f' }] },
    { managed: null },
  ],
  [
    'an administrator',
    {
      policy: { companyName: 'A', hotspot: false, screenshots: false, autoRun: true },
      policySettings: [{ key: 'companyName', value: 'A', origin: 'machine', where: 'm' }],
    },
    {
      managed: { company: 'A', contact: null },
      allowed: { hotspot: false, recording: true, screenshots: false },
      autoRun: true,
    },
  ],
])('tells the window what %s decided', async (_, more, told) => {
  const setup: Setup = {
    io: worldOf().io,
    policy: {},
    catalogue: { rows: smallCatalogue, source: 'built-in' },
    roots: { date: 'test', laboratory: [] },
    bundleFolder: folder,
    ...more,
  };
  const { engine, close } = createEngine({ setup, mode: 'window' });
  closing.push(close);
  expect(await engine.hello({})).toMatchObject({ kind: 'ok', value: told });
});

it.each([
  [undefined, null, 'clearway-20261121-093000.zip'],
  [undefined, {}, 'clearway-20261121-093000-compared.zip'],
  ['{status} {code} {date}.zip', null, 'blocked dns-sinkhole 20261121.zip'],
])('names a bundle by %s', (pattern, comparison, name) => {
  const report = {
    startedAt: '2026-11-21T09:30:00.000Z',
    comparison,
    verdict: { status: 'blocked', code: 'dns-sinkhole' },
  } as unknown as Report;
  expect(bundleName(report, pattern)).toBe(name);
});

it('compares an office that cuts a host with a phone where it works', async () => {
  const { engine, look, carryTo } = onNetworks(worldOf(filter));
  const office = await look({ leg: 'here' });
  const before = await engine.networkNow({});
  carryTo(worldOf(phone));
  expect(await engine.networkNow({})).not.toEqual(before);

  const { runId, report } = await look({ leg: 'hotspot', pairedWith: office.runId });
  expect(report.legs.map(({ id }) => id)).toEqual(['office', 'hotspot']);
  expect(report.verdict).toEqual(office.report.verdict);
  expect(report.comparison).toMatchObject({ validity: 'valid', verdict: { code: 'office-network' } });
  expect(report.comparison?.rows).toContainEqual({
    host: 'ws.chatgpt.com',
    office: 'broken',
    hotspot: 'works',
    reading: 'office-only',
  });
  const visited = (leg: number) =>
    new Set(
      report.legs[leg]?.observations.flatMap((saw) =>
        saw.kind === 'name-lookup' && saw.role === 'catalogue' ? [saw.target.host] : [],
      ),
    );
  expect(visited(0)).toContain('files.oaiusercontent.com');
  expect(visited(1)).not.toContain('files.oaiusercontent.com');

  const preview = await engine.previewBundle({ runId, lang: 'en' });
  const log =
    preview.kind === 'ok' && preview.value.entries.find(({ name }) => name.endsWith('log.txt'))?.text;
  expect(log).toMatch(/leg=here[\s\S]*leg=hotspot[\s\S]*compared code=office-network/);
}, 60_000);

it('says when the network never changed', async () => {
  const { look, engine } = onNetworks(worldOf(filter));
  const before = await engine.networkNow({});
  const office = await look({ leg: 'here' });
  expect(await engine.networkNow({})).toEqual(before);
  const { report } = await look({ leg: 'hotspot', pairedWith: office.runId });
  expect(report.comparison).toMatchObject({ validity: 'same-network', verdict: { code: 'not-comparable' } });
}, 60_000);

it('pairs with nothing that it does not know', async () => {
  const { engine } = onNetworks(worldOf());
  const wish = { answers: {}, plan: 'full', leg: 'hotspot', pairedWith: 'r0' } as const;
  expect(await engine.startRun(wish)).toMatchObject({ kind: 'failed', why: 'not-found' });
});

it.each(['en', 'ko'])(
  'writes the very bytes it has shown (%s)',
  async (lang) => {
    const { engine, look } = onNetworks(worldOf());
    const { runId } = await look({ leg: 'here' });
    const shown = await engine.previewBundle({ runId, lang });
    const written = await engine.saveBundle({ runId, lang });
    if (shown.kind === 'failed' || written.kind === 'failed') throw new Error('nothing was packed');
    const zip = await readZip(written.value.savedAs);
    if (zip.kind === 'failed') throw new Error(zip.why);
    expect([...zip.value.keys()].sort()).toEqual(shown.value.entries.map(({ name }) => name).sort());
    for (const { name, sizeBytes, text } of shown.value.entries) {
      const bytes = zip.value.get(name) ?? new Uint8Array();
      expect(bytes.length, name).toBe(sizeBytes);
      // The end of what is shown may fall into the middle of a letter.
      expect(new TextDecoder().decode(bytes).startsWith((text ?? '').slice(0, -4)), name).toBe(true);
    }
    const page = shown.value.entries.find(({ name }) => name === 'report.html');
    expect(page?.text).toContain(`<html lang="${lang}">`);
  },
  60_000,
);
