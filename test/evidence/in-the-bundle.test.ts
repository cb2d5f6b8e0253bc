import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { readBundle } from '../../electron/bundle/read-bundle';
import { verifyBundle } from '../../electron/bundle/verify-bundle';
import { createEngine, type EngineOptions } from '../../electron/engine/engine';
import { installedBrowser } from '../../electron/evidence/installed-browser';
import { evidenceLeak } from '../../shared/bundle/evidence-entries';
import { noSecrets } from '../../shared/bundle/secrets';
import type { Engine } from '../../shared/contract/contract';
import type { Evidence } from '../../shared/evidence/evidence';
import { reproductionSchema } from '../../shared/evidence/reproduction';
import type { Outcome } from '../../shared/outcome';
import { wholeChromium, whyMissing } from '../browser/programs';
import { fullHar } from '../har/hars';
import { healthyWorld } from '../world/healthy';
import { smallCatalogue } from '../world/small-catalogue';
import { createWorld } from '../world/world';
import { png, talkative, told } from './pngs';
import { planted, pretendedChat } from './server';

const why = whyMissing(wholeChromium);

const folder = mkdtempSync(join(tmpdir(), 'clearway-evidence-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const value = <T>(outcome: Outcome<T>): T => {
  if (outcome.kind === 'failed') throw new Error(`${outcome.why} ${outcome.detail}`);
  return outcome.value;
};

const openWindow = installedBrowser({
  env: { ...process.env, PATH: '/bin' },
  machine: {
    platform: 'linux',
    isRoot: process.getuid?.() === 0,
    isExecutable: async (path) => path === '/bin/chromium',
  },
  extraArgs: ['--headless', '--disable-gpu'],
});

/** An engine in a healthy world whose first look has ended. */
async function looked(recording: EngineOptions['recording']) {
  const world = createWorld(healthyWorld(smallCatalogue));
  const { engine, onNews, close } = createEngine({
    setup: {
      io: world.io,
      policy: {},
      catalogue: { rows: smallCatalogue, source: 'built-in' },
      roots: { date: 'test', laboratory: [] },
      bundleFolder: folder,
    },
    mode: 'window',
    ...(recording && { recording }),
  });
  closing.push(() => world.close(), close);
  const ended = new Promise<void>((resolve) => {
    onNews(({ name }) => name === 'ended' && resolve());
  });
  const { runId } = value(await engine.startRun({ answers: {}, plan: 'quick', leg: 'here' }));
  await ended;
  const nextEvidence = () =>
    new Promise<Evidence>((resolve) => {
      const off = onNews((item) => {
        if (item.name !== 'evidence' || item.body.recording !== null) return;
        off();
        resolve(item.body);
      });
    });
  return { engine, runId, nextEvidence };
}

const bring = (engine: Engine, kind: 'har' | 'picture', bytes: Buffer) =>
  engine.addPiece({ fileId: 'f', kind, sizeBytes: bytes.length, from: 0, base64: bytes.toString('base64') });

/** The zip's bytes, and again with every deflated entry opened: nothing hides in either. */
function everyByte(file: string): readonly Buffer[] {
  const zip = readFileSync(file);
  const open: Buffer[] = [];
  for (let at = zip.indexOf('PK\u0003\u0004'); at >= 0; at = zip.indexOf('PK\u0003\u0004', at + 4)) {
    const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
    try {
      open.push(inflateRawSync(zip.subarray(start)));
    } catch {
      // Four bytes that only look like a beginning.
    }
  }
  return [zip, ...open];
}

beforeEach(({ skip }) => {
  if (why) skip(why);
});

it('a recording, a HAR, pictures and words are in the zip; cookies, tokens, bodies and places are not', async () => {
  const chat = await pretendedChat();
  closing.push(chat.close);
  const { engine, runId, nextEvidence } = await looked({ openWindow, url: chat.url });

  value(await engine.startRecording({ lang: 'en' }));
  await chat.done;
  value(await engine.takePicture({ of: 'recording' }));
  const whole = nextEvidence();
  value(await engine.stopRecording({}));
  expect((await whole).items.map(({ kind }) => kind)).toEqual(['picture', 'recording']);

  const har = fullHar();
  value(await bring(engine, 'har', Buffer.from(JSON.stringify(har))));
  value(await bring(engine, 'picture', talkative()));
  const removed = value(await bring(engine, 'picture', png({ width: 3 })));
  value(await engine.removeEvidence({ id: removed.items.at(-1)?.id ?? '' }));
  const { username } = userInfo();
  const account = {
    what: 'The answer stops. Ask ann.lee@corp.example',
    steps: `open /home/${username}/chat\n\nask with Bearer ${planted.token}`,
    when: 'every morning',
  };
  value(await engine.describeTrouble({ account }));

  const preview = value(await engine.previewBundle({ runId, lang: 'en' }));
  const names = preview.entries.map(({ name }) => name);
  const added = ['reproduction.json', 'screenshots/screenshot-1.png', 'har/recording-1.har'];
  expect(names).toEqual(
    expect.arrayContaining([...added, 'har/imported-1.har', 'screenshots/screenshot-2.png']),
  );
  expect(names).not.toContain('screenshots/screenshot-3.png');
  expect(preview.entries.find(({ name }) => name.endsWith('.png'))?.text).toBeNull();
  expect(preview.removed['har-cookie']).toBeGreaterThan(0);

  expect(preview.parts).toEqual(expect.arrayContaining(['recording', 'screenshots']));
  const without = value(await engine.previewBundle({ runId, lang: 'en', leftOut: ['recording'] }));
  expect(without.entries.filter(({ name }) => name.startsWith('har/'))).toEqual([]);
  expect(without.entries.map(({ text }) => text ?? '').join('')).not.toContain('har/recording-1');
  expect(without.removed['har-cookie']).toBeUndefined();

  const { savedAs } = value(await engine.saveBundle({ runId, lang: 'en' }));
  expect(await verifyBundle(savedAs)).toMatchObject({ ok: true, problems: [] });
  const { entries } = value(await readBundle(savedAs));
  expect([...entries.keys()]).toEqual(names);
  const found = everyByte(savedAs);
  expect(found.some((bytes) => bytes.includes('"_resourceType":"websocket"'))).toBe(true);
  for (const secret of [...Object.values(planted), 'PLANTED', told, 'Seoul', 'ann.lee', `/home/${username}/`])
    expect(
      found.some((bytes) => bytes.includes(secret)),
      secret,
    ).toBe(false);

  const document = reproductionSchema.parse(
    JSON.parse(Buffer.from(entries.get('reproduction.json') ?? []).toString()),
  );
  expect(document.account).toMatchObject({ what: 'The answer stops. Ask [email-1]', when: 'every morning' });
  expect(document.account.steps).toHaveLength(2);
  expect(document.recordings).toMatchObject([
    { entry: 'har/recording-1.har', source: 'recorded', end: 'stopped' },
    { entry: 'har/imported-1.har', source: 'imported' },
  ]);
  expect(document.screenshots.map(({ of }) => of)).toEqual(['recording', 'file']);
});

it('without anything added, a bundle has nothing of it', async () => {
  const { engine, runId } = await looked(undefined);
  const { entries } = value(await engine.previewBundle({ runId, lang: 'en' }));
  expect(entries.filter(({ name }) => /^(?:har|screenshots)|^reproduction/.test(name))).toEqual([]);
});

it.each<[string, string, string | Buffer]>([
  ['a token in a HAR', 'har/a.har', `{"log":{"entries":[{"comment":"${planted.token}"}]}}`],
  ["this computer's user in a HAR", 'har/a.har', '{"log":{"entries":[{"comment":"/home/annabel/x"}]}}'],
  ['hidden words in a picture', 'screenshots/a.png', talkative()],
])('the last net stops the zip for %s', (_, name, content) => {
  const secrets = { ...noSecrets, userNames: ['annabel'] };
  expect(evidenceLeak({ name, bytes: Buffer.from(content) }, secrets)).toBeTruthy();
});

it('and lets pixels and redacted HARs pass, whoever is called `cache`', () => {
  const secrets = { ...noSecrets, userNames: ['cache', 'idat'] };
  expect(evidenceLeak({ name: 'screenshots/a.png', bytes: png() }, secrets)).toBeNull();
  const har = '{"log":{"version":"1.2","entries":[{"cache":{}}]}}';
  expect(evidenceLeak({ name: 'har/a.har', bytes: Buffer.from(har) }, secrets)).toBeNull();
});
