import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { verifyBundle } from '../../electron/bundle/verify-bundle';
import { partsOf } from '../../shared/bundle/entry-parts';
import { limits } from '../../shared/evidence/evidence';
import { done, folder, onNetworks, textsOf, worldOf } from '../engine/on-networks';
import { fullEntry } from '../har/hars';

/** Redacted it has more megabytes than what is kept open. */
const large = (): Buffer => {
  const one = JSON.stringify(fullEntry());
  const entries = Array.from({ length: 5_500 }, () => one);
  return Buffer.from(
    `{"log":{"version":"1.2","creator":{"name":"x","version":"1"},"entries":[${entries.join(',')}]}}`,
  );
};

it('a large HAR goes all the way: brought, shown page by page, saved and verified', async () => {
  const sessionFolder = join(folder, 'large');
  const world = worldOf();
  const first = onNetworks(world, { sessionFolder });
  const { runId } = await first.look({ leg: 'here' });
  const bytes = large();
  for (let from = 0; from < bytes.length; from += limits.pieceBytes) {
    const base64 = bytes.subarray(from, from + limits.pieceBytes).toString('base64');
    done(await first.engine.addPiece({ fileId: 'f', kind: 'har', sizeBytes: bytes.length, from, base64 }));
  }
  const [item] = done(await first.engine.evidence({})).items;
  expect(item).toMatchObject({ kind: 'har', requests: 5_500 });
  expect(item?.sizeBytes).toBeGreaterThan(8 * 1024 * 1024);
  const heard: number[] = [];
  first.onNews((news) => news.name === 'packing' && heard.push(news.body.done));
  const preview = done(await first.engine.previewBundle({ runId, lang: 'en' }));
  expect(heard).toEqual([...heard].sort((a, b) => a - b));
  expect(heard.filter((share) => share > 0.6 && share < 1).length).toBeGreaterThan(10);
  const shown = preview.entries.find(({ name }) => name === item?.entry);
  expect(partsOf(shown?.sizeBytes ?? 0)).toBeGreaterThan(80);
  const text = (await textsOf(first.engine, { ...preview, entries: shown ? [shown] : [] })).get(
    item?.entry ?? '',
  );
  expect(Buffer.byteLength(text ?? '')).toBe(item?.sizeBytes);
  expect(JSON.parse(text ?? '').log.entries).toHaveLength(5_500);
  const { savedAs } = done(await first.engine.saveBundle({ runId, lang: 'en' }));
  expect(await verifyBundle(savedAs)).toMatchObject({ ok: true });
  expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
}, 60_000);
