import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readZip } from '../../electron/bundle/read-bundle';
import { knownSecrets } from '../../electron/engine/known-secrets';
import { bundleName } from '../../electron/engine/pack';
import { mostSessions, sessionsIn } from '../../electron/engine/sessions';
import { userDataFolder } from '../../electron/io/private-files';
import type { Engine } from '../../shared/contract/contract';
import type { Report } from '../../shared/report/report';
import { fakeIo } from '../fakes/fake-io';
import { reports } from '../fakes/fake-reports';
import { fullHar } from '../har/hars';
import { done, filter, folder, onNetworks, phone, worldOf } from './on-networks';

let folders = 0;
const fresh = () => join(folder, `sessions-${folders++}`);
const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

it('goes on in another start of the program, over a hotspot too', async () => {
  const sessionFolder = fresh();
  const office = worldOf(filter);
  const first = onNetworks(office, { sessionFolder });
  const { runId, report } = await first.look({ leg: 'here' });
  done(await first.engine.repeatHere({ runId }));
  await first.close();

  const again = onNetworks(office, { sessionFolder });
  const { kept } = done(await again.engine.hello({}));
  expect(kept).toEqual([
    { id: runId, startedAt: report.startedAt, status: report.verdict.status, waitsForHotspot: true },
  ]);
  const opened = done(await again.engine.openSession({ id: runId }));
  expect(opened).toMatchObject({ runId, waitsForHotspot: true });
  expect(opened.network).toBe(done(await again.engine.networkNow({})).fingerprint);
  expect(opened.report.verdict).toEqual(report.verdict);
  again.carryTo(worldOf(phone));
  const second = await again.look({ leg: 'hotspot', pairedWith: runId });
  expect(second.report.comparison?.verdict).toEqual({ code: 'office-network', confidence: 'certain' });
  await again.close();

  const third = onNetworks(office, { sessionFolder });
  expect(done(await third.engine.hello({})).kept).toMatchObject([{ id: runId, waitsForHotspot: false }]);
  const compared = done(await third.engine.openSession({ id: runId }));
  expect(compared.report.comparison?.verdict.code).toBe('office-network');
  expect(compared.network).toBe(opened.network);
});

it('keeps nothing of a clear way, and nothing once it is deleted', async () => {
  const sessionFolder = fresh();
  const { engine, look, carryTo, close } = onNetworks(worldOf(), { sessionFolder });
  await look({ leg: 'here' });
  carryTo(worldOf(filter));
  const { runId } = await look({ leg: 'here' });
  await expect.poll(() => readdirSync(sessionFolder)).toEqual([`${runId}.json`]);
  done(await engine.forgetSession({ id: runId }));
  expect(readdirSync(sessionFolder)).toEqual([]);
  // Nor does the run that is still in memory bring it back.
  done(await engine.skipHotspot({ runId }));
  await close();
  expect(readdirSync(sessionFolder)).toEqual([]);
});

it('what was added comes back with it in another start of the program, and goes when the zip is saved', async () => {
  const sessionFolder = fresh();
  const office = worldOf(filter);
  const evidence = () => readdirSync(join(sessionFolder, 'evidence'));
  const first = onNetworks(office, { sessionFolder });
  const { runId } = await first.look({ leg: 'here' });
  const har = Buffer.from(JSON.stringify(fullHar()));
  const piece = { fileId: 'f', kind: 'har', sizeBytes: har.length, from: 0 } as const;
  done(await first.engine.addPiece({ ...piece, base64: har.toString('base64') }));
  done(await first.engine.describeTrouble({ account: { what: 'It stops', steps: '', when: '' } }));
  // Killed: nothing of this engine is closed in order.
  await expect.poll(() => (existsSync(join(sessionFolder, 'evidence')) ? evidence() : [])).toHaveLength(2);
  await first.close();

  const again = onNetworks(office, { sessionFolder });
  done(await again.engine.openSession({ id: runId }));
  const back = done(await again.engine.evidence({}));
  expect(back).toMatchObject({ items: [{ kind: 'har' }], account: { what: 'It stops' } });
  const preview = done(await again.engine.previewBundle({ runId, lang: 'en' }));
  expect(preview.entries.map(({ name }) => name)).toContain('har/imported-1.har');
  done(await again.engine.saveBundle({ runId, lang: 'en' }));
  await expect.poll(evidence).toEqual([]);
  await again.close();
});

it('a zip that cannot be written costs nothing of what was gathered, and can be saved when there is room', async () => {
  const sessionFolder = fresh();
  const { engine, look, close } = onNetworks(worldOf(filter), { sessionFolder });
  const { runId, report } = await look({ leg: 'here' });
  const har = Buffer.from(JSON.stringify(fullHar()));
  const piece = { fileId: 'f', kind: 'har', sizeBytes: har.length, from: 0 } as const;
  done(await engine.addPiece({ ...piece, base64: har.toString('base64') }));
  const kept = () =>
    existsSync(join(sessionFolder, 'evidence')) ? readdirSync(join(sessionFolder, 'evidence')) : [];
  await expect.poll(kept).toHaveLength(2);
  const shown = done(await engine.previewBundle({ runId, lang: 'en' }));
  const inTheWay = join(folder, bundleName(report));
  mkdirSync(join(inTheWay, 'x'), { recursive: true });
  expect(await engine.saveBundle({ runId, lang: 'en' })).toMatchObject({ why: 'cannot-write' });
  expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
  expect(kept()).toHaveLength(2);
  rmSync(inTheWay, { recursive: true });
  const { savedAs } = done(await engine.saveBundle({ runId, lang: 'en' }));
  const zip = await readZip(savedAs);
  expect(zip.kind === 'ok' && [...zip.value.entries].map(([name, bytes]) => [name, bytes.length])).toEqual(
    shown.entries.map(({ name, sizeBytes }) => [name, sizeBytes]),
  );
  await expect.poll(kept).toEqual([]);
  await close();
});

it('joins what was added since, and no two secrets share a name then', async () => {
  const sessionFolder = fresh();
  const evidence = () => {
    const at = join(sessionFolder, 'evidence');
    return existsSync(at) ? readdirSync(at) : [];
  };
  const bring = async (engine: Engine, cookie: string) => {
    const har = fullHar();
    har.log.entries[0]?.request.headers.push({ name: 'cookie', value: `sid=${cookie}` });
    const bytes = Buffer.from(JSON.stringify(har));
    const piece = { fileId: cookie, kind: 'har', sizeBytes: bytes.length, from: 0 } as const;
    done(await engine.addPiece({ ...piece, base64: bytes.toString('base64') }));
  };
  const words = (what: string) => ({ account: { what, steps: '', when: '' } });
  const office = worldOf(filter);
  const first = onNetworks(office, { sessionFolder });
  const { runId } = await first.look({ leg: 'here' });
  await bring(first.engine, 'first-cookie-91x');
  done(await first.engine.describeTrouble(words('It stops')));
  await expect.poll(evidence).toHaveLength(2);
  await first.close();

  const again = onNetworks(office, { sessionFolder });
  await again.look({ leg: 'here' });
  await bring(again.engine, 'second-cookie-77y');
  done(await again.engine.describeTrouble(words('It stops again')));
  await expect.poll(evidence).toHaveLength(4);
  done(await again.engine.openSession({ id: runId }));
  const { items, account } = done(await again.engine.evidence({}));
  expect(items.map(({ entry }) => entry)).toEqual(['har/imported-1.har', 'har/imported-2.har']);
  expect(account.what).toBe('It stops\nIt stops again');
  // Opened once more, nothing comes twice.
  done(await again.engine.openSession({ id: runId }));
  expect(done(await again.engine.evidence({})).items).toHaveLength(2);

  const { entries } = done(await again.engine.previewBundle({ runId, lang: 'en' }));
  const cookiesIn = (name: string) =>
    entries.find((entry) => entry.name === name)?.text?.match(/sid=(\[cookie-\d+\])/)?.[1];
  expect(cookiesIn('har/imported-1.har')).toMatch(/^\[cookie-\d+\]$/);
  expect(cookiesIn('har/imported-2.har')).toMatch(/^\[cookie-\d+\]$/);
  expect(cookiesIn('har/imported-1.har')).not.toBe(cookiesIn('har/imported-2.har'));
  await again.close();

  // Both are there after the next start too.
  const third = onNetworks(office, { sessionFolder });
  done(await third.engine.openSession({ id: runId }));
  expect(done(await third.engine.evidence({})).items).toHaveLength(2);
  await third.close();
});

const io = fakeIo({
  clock: { now: () => Date.UTC(2026, 9, 21), ticks: () => 0 },
  proxyFor: async () => null,
});
const nobody = { secrets: knownSecrets(io) };
const keep = (at: string, report: Report, id = idOf(1)) =>
  sessionsIn(at, io, nobody).keep({ id, network: 'n', waitsForHotspot: false, report });

it('is readable for its owner alone, and holds nothing private', async () => {
  const at = fresh();
  const broken = reports['dns-sinkhole'];
  const secret = `C:\\Users\\${userInfo().username}\\x`;
  const report: Report = {
    ...broken,
    legs: broken.legs.map((leg) => ({
      ...leg,
      observations: leg.observations.map((o) =>
        o.kind === 'http-get' && o.outcome.kind === 'ok'
          ? {
              ...o,
              outcome: {
                ...o.outcome,
                value: {
                  ...o.outcome.value,
                  bodyStart: `${secret} Bearer abcdefghijklmnopqrstuvwxyz0123456789`,
                },
              },
            }
          : o,
      ),
    })),
  };
  expect(await keep(at, report)).toBe('kept');
  const file = join(at, `${idOf(1)}.json`);
  const text = readFileSync(file, 'utf8');
  expect(text).not.toContain('abcdefghijklmnopqrstuvwxyz0123456789');
  if (process.platform !== 'win32') {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(at).mode & 0o777).toBe(0o700);
  }
  expect((await sessionsIn(at, io, nobody).read(idOf(1)))?.report.verdict).toEqual(broken.verdict);
});

it('keeps a handful, the newest, and none for ever', async () => {
  const at = fresh();
  const day = (n: number): Report => ({
    ...reports.captive,
    startedAt: new Date(Date.UTC(2026, 9, n)).toISOString(),
  });
  for (const n of [1, 15, 16, 17, 18, 19, 20]) await keep(at, day(n), idOf(n));
  const left = [20, 19, 18, 17, 16].map(idOf);
  expect((await sessionsIn(at, io, nobody).list()).map(({ id }) => id)).toEqual(left);
  expect(readdirSync(at)).toHaveLength(mostSessions);
  const later = { ...io, clock: { now: () => Date.UTC(2026, 10, 1, 12), ticks: () => 0 } };
  expect((await sessionsIn(at, later, nobody).list()).map(({ id }) => id)).toEqual([20, 19].map(idOf));
});

it.each([
  ['nothing', ''],
  ['no JSON', 'x\ny\n'],
  ['another version', '{"sessionVersion":2}\n{}\n'],
  [
    'half of a file',
    `{"sessionVersion":1,"id":"${idOf(3)}","startedAt":"2026-10-20T07:30:00.000Z","status":"blocked","waitsForHotspot":false,"network":null}\n{"schemaVersion":1,`,
  ],
])('takes %s for no session', async (_, text) => {
  const at = fresh();
  mkdirSync(at);
  writeFileSync(join(at, `${idOf(3)}.json`), text);
  expect(await sessionsIn(at, io, nobody).read(idOf(3))).toBeNull();
});

it.each<readonly [NodeJS.Platform, NodeJS.ProcessEnv, string]>([
  ['win32', { LOCALAPPDATA: 'C:\\Users\\ann\\AppData\\Local' }, 'Clearway'],
  ['darwin', {}, '/home/ann/Library/Application Support/Clearway'],
  ['linux', {}, '/home/ann/.local/share/clearway'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/clearway'],
  ['linux', { XDG_DATA_HOME: 'relative' }, '/home/ann/.local/share/clearway'],
])('finds the folder for what is the person’s own: %s %j', (platform, env, expected) => {
  expect(userDataFolder(platform, env, '/home/ann')).toContain(expected);
});
