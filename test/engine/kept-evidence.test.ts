import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { keptEvidenceIn } from '../../electron/engine/kept-evidence';
import { harDesk } from '../../electron/evidence/har-desk';
import type { KeptItem } from '../../electron/evidence/shelf';
import { toText } from '../../shared/bundle/bundle';
import { sizeOf } from '../../shared/bundle/packed';
import { noSecrets } from '../../shared/bundle/secrets';
import { noAccount } from '../../shared/evidence/evidence';
import { png } from '../evidence/pngs';
import { secrets } from '../har/canaries';
import { fullHar } from '../har/hars';

const folder = mkdtempSync(join(tmpdir(), 'clearway-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let folders = 0;
const fresh = () => join(folder, `${folders++}`);

const har = async (text = JSON.stringify(fullHar())): Promise<KeptItem> => {
  const desk = harDesk();
  await desk.begin(secrets);
  await desk.push(Buffer.from(text));
  const whole = await desk.end();
  if (whole.kind === 'failed') throw new Error(whole.why);
  const { bytes, requests, removed } = whole.value;
  const addedAt = '2026-11-20T09:30:00.000Z';
  const item = { id: randomUUID(), entry: 'har/imported-1.har', addedAt, sizeBytes: sizeOf(bytes) } as const;
  return { item: { ...item, kind: 'har', requests }, bytes, removed };
};
const picture: KeptItem = {
  item: {
    id: randomUUID(),
    entry: 'screenshots/screenshot-1.png',
    addedAt: '2026-11-20T09:30:00.000Z',
    sizeBytes: 9,
    kind: 'picture',
    of: 'screen',
    width: 2,
    height: 2,
  },
  bytes: png(),
  removed: {},
};
const account = { what: 'It stops, says jlindqvist', steps: 'ask ann.lee@corp.example', when: 'always' };

it('what was gathered comes back after the program was killed, byte for byte', async () => {
  const at = fresh();
  const id = randomUUID();
  const one = await har();
  expect(await keptEvidenceIn(at).keep(id, { items: [one], account }, secrets)).toBe('kept');
  const back = await keptEvidenceIn(at).read(id);
  expect(back?.items).toEqual([{ ...one, bytes: Buffer.from(toText(one.bytes)) }]);
  expect(back?.account).toEqual({ what: 'It stops, says [user-1]', steps: 'ask [email-1]', when: 'always' });
  expect(await keptEvidenceIn(at).read(randomUUID())).toBeNull();
});

it('holds nothing private and no picture, and is for its owner alone', async () => {
  const at = fresh();
  const one = await har();
  const id = randomUUID();
  await keptEvidenceIn(at).keep(id, { items: [one, picture], account }, secrets);
  const names = readdirSync(at);
  expect(names.sort()).toEqual([`${one.item.id}.har`, `${id}.json`].sort());
  const all = names.map((name) => readFileSync(join(at, name), 'utf8')).join('\n');
  expect(all).not.toMatch(/jlindqvist|ann\.lee/);
  if (process.platform !== 'win32') {
    expect(statSync(at).mode & 0o777).toBe(0o700);
    for (const name of names) expect(statSync(join(at, name)).mode & 0o777).toBe(0o600);
  }
});

it('what is taken out goes from the disk too, the rest stays; nothing left leaves nothing', async () => {
  const at = fresh();
  const id = randomUUID();
  const [one, two] = [await har(), await har()];
  const kept = keptEvidenceIn(at);
  await kept.keep(id, { items: [one, two], account: noAccount }, noSecrets);
  await kept.keep(id, { items: [two], account: noAccount }, noSecrets);
  expect((await kept.read(id))?.items.map(({ item }) => item.id)).toEqual([two.item.id]);
  expect(readdirSync(at)).toHaveLength(2);
  expect(await kept.keep(id, { items: [], account: noAccount }, noSecrets)).toBe('nothing');
  expect(readdirSync(at)).toEqual([]);
});

it('goes with its session', async () => {
  const at = fresh();
  const [id, other] = [randomUUID(), randomUUID()];
  const kept = keptEvidenceIn(at);
  await kept.keep(id, { items: [await har()], account: noAccount }, noSecrets);
  await kept.keepOnly([other, id]);
  expect(await kept.read(id)).not.toBeNull();
  await kept.keepOnly([other]);
  expect(readdirSync(at)).toEqual([]);
  await kept.keep(id, { items: [await har()], account: noAccount }, noSecrets);
  await kept.forget(id);
  expect(readdirSync(at)).toEqual([]);
});

it('each session has its own, and what belongs to two goes with the last of them', async () => {
  const at = fresh();
  const [first, second] = [randomUUID(), randomUUID()];
  const [one, two] = [await har(), await har()];
  const kept = keptEvidenceIn(at);
  await kept.keep(first, { items: [one], account: noAccount }, noSecrets);
  await kept.keep(second, { items: [one, two], account: noAccount }, noSecrets);
  expect(readdirSync(at)).toHaveLength(4);
  await kept.keep(second, { items: [], account: noAccount }, noSecrets);
  expect((await kept.read(first))?.items.map(({ item }) => item.id)).toEqual([one.item.id]);
  expect(readdirSync(at).sort()).toEqual([`${first}.json`, `${one.item.id}.har`].sort());
  await kept.forget(first);
  expect(readdirSync(at)).toEqual([]);
});

it.each([
  ['no JSON', '{'],
  ['another version', '{"evidenceVersion":2}'],
  [
    'a name that leads elsewhere',
    `{"evidenceVersion":1,"sessionId":"${'0'.repeat(8)}-0000-4000-8000-000000000000","account":{"what":"","steps":"","when":""},"items":[{"removed":{},"item":{"kind":"har","id":"../../x","entry":"har/imported-1.har","addedAt":"","sizeBytes":1,"requests":1}}]}`,
  ],
])('takes %s for nothing kept', async (_, text) => {
  const at = fresh();
  const kept = keptEvidenceIn(at);
  await kept.keep(randomUUID(), { items: [await har()], account: noAccount }, noSecrets);
  writeFileSync(join(at, '00000000-0000-4000-8000-000000000000.json'), text);
  expect(await kept.read('00000000-0000-4000-8000-000000000000')).toBeNull();
});
