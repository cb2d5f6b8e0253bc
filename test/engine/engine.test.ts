import { expect, it, vi } from 'vitest';
import { readZip } from '../../electron/bundle/read-bundle';
import { createEngine } from '../../electron/engine/engine';
import { bundleName } from '../../electron/engine/pack';
import type { Setup } from '../../electron/engine/setup';
import { toText } from '../../shared/bundle/bundle';
import { partsOf } from '../../shared/bundle/entry-parts';
import type { Report } from '../../shared/report/report';
import { smallCatalogue } from '../world/small-catalogue';
import { closing, filter, folder, onNetworks, phone, textsOf, worldOf } from './on-networks';

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

it('reads the roots while the person reads the first page, not before', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const { io } = worldOf();
    let reads = 0;
    const told = new Proxy([...io.roots.public], {
      get(pems, key) {
        if (key === Symbol.iterator) reads += 1;
        return Reflect.get(pems, key);
      },
    });
    const { close } = createEngine({
      setup: {
        io: { ...io, roots: { ...io.roots, public: told } },
        policy: {},
        catalogue: { rows: smallCatalogue, source: 'built-in' },
        roots: { date: 'test', laboratory: [] },
        bundleFolder: folder,
      },
      mode: 'window',
    });
    closing.push(close);
    expect(reads).toBe(0);
    vi.advanceTimersByTime(1_000);
    expect(reads).toBe(1);
  } finally {
    vi.useRealTimers();
  }
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
  expect(report.comparison?.rows.find(({ host }) => host === 'ws.chatgpt.com')).toMatchObject({
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
});

it('says when the network never changed', async () => {
  const { look, engine } = onNetworks(worldOf(filter));
  const before = await engine.networkNow({});
  const office = await look({ leg: 'here' });
  expect(await engine.networkNow({})).toEqual(before);
  const { report } = await look({ leg: 'hotspot', pairedWith: office.runId });
  expect(report.comparison).toMatchObject({ validity: 'same-network', verdict: { code: 'not-comparable' } });
});

it('pairs with nothing that it does not know', async () => {
  const { engine } = onNetworks(worldOf());
  const wish = { answers: {}, plan: 'full', leg: 'hotspot', pairedWith: 'r0' } as const;
  expect(await engine.startRun(wish)).toMatchObject({ kind: 'failed', why: 'not-found' });
});

it.each(['en', 'ko'])('writes the very bytes it has shown (%s)', async (lang) => {
  const { engine, look } = onNetworks(worldOf());
  const { runId } = await look({ leg: 'here' });
  const shown = await engine.previewBundle({ runId, lang });
  if (shown.kind === 'failed') throw new Error(shown.why);
  const texts = await textsOf(engine, shown.value);
  expect(shown.value.entries.some(({ sizeBytes }) => partsOf(sizeBytes) > 1)).toBe(true);
  expect(await engine.entryPart({ name: '../x', part: 0 })).toMatchObject({ why: 'not-found' });
  const written = await engine.saveBundle({ runId, lang });
  if (written.kind === 'failed') throw new Error('nothing was packed');
  const zip = await readZip(written.value.savedAs);
  if (zip.kind === 'failed') throw new Error(zip.why);
  expect([...zip.value.entries.keys()].sort()).toEqual(shown.value.entries.map(({ name }) => name).sort());
  for (const { name, sizeBytes, text } of shown.value.entries) {
    const bytes = zip.value.entries.get(name) ?? new Uint8Array();
    expect(bytes.length, name).toBe(sizeBytes);
    expect(texts.get(name) === toText(bytes), name).toBe(true);
    expect(texts.get(name)?.startsWith(text ?? ''), name).toBe(true);
  }
  const page = shown.value.entries.find(({ name }) => name === 'report.html');
  expect(page?.text).toContain(`<html lang="${lang}">`);
});

it('keeps what the person tried, in the report and in the file', async () => {
  const { engine, look, opened } = onNetworks(worldOf(filter));
  const { runId } = await look({ leg: 'here' });
  const at = '2026-10-20T07:31:00.000Z';
  const steps = [{ code: 'ios-version', state: 'done', at, note: '1.2026.280' }] as const;
  expect(await engine.noteSteps({ runId: 'another', steps })).toMatchObject({ why: 'not-found' });
  expect(await engine.noteSteps({ runId, steps })).toMatchObject({ kind: 'ok' });
  const shown = await engine.previewBundle({ runId, lang: 'en' });
  if (shown.kind === 'failed') throw new Error(shown.why);
  const texts = await textsOf(engine, shown.value);
  expect(JSON.parse(texts.get('report.json') ?? '')).toMatchObject({ steps });
  expect(texts.get('report.html')).toContain('1.2026.280');

  expect(await engine.writeLetter({ runId, to: 'it', lang: 'ko-KR' })).toMatchObject({ kind: 'ok' });
  expect(opened).toHaveLength(1);
  const draft = new URL(opened[0] ?? '');
  expect(draft.protocol).toBe('mailto:');
  expect(draft.searchParams.get('subject')).toContain('회사 네트워크');
});
