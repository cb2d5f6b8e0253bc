import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect } from 'vitest';
import { partsOf } from '../../shared/bundle/entry-parts';
import type { BundlePreview, Engine } from '../../shared/contract/contract';
import type { Outcome } from '../../shared/outcome';
import type { Report } from '../../shared/report/report';
import { cutOnName, type Modifier, under } from '../world/modifiers';
import type { Running } from '../world/world';
import { type Computer, carriedComputer, networkOf } from './carried';

export { gatewayIs, phone, seenAs } from './carried';

export const folder = mkdtempSync(join(tmpdir(), 'clearway-engine-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

export const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

export const worldOf = (...modifiers: readonly Modifier[]): Running => {
  const running = networkOf(...modifiers);
  closing.push(() => running.close());
  return running;
};

export const filter = cutOnName(under('ws.chatgpt.com'));

/** What a call that works brings back. */
export const done = <T>(said: Outcome<T>): T => {
  if (said.kind === 'failed') throw new Error(`${said.why} ${said.detail ?? ''}`);
  return said.value;
};

/** An engine on a computer that may be carried about, closed after the test. */
export function onNetworks(first: Running, more: Partial<Computer> = {}) {
  const computer = carriedComputer(first, { folder, mode: 'window', ...more });
  const { engine, onNews, close } = computer;
  closing.push(close);
  const ended = new Map<string, Report>();
  onNews((item) => {
    if (item.name === 'ended') ended.set(item.body.runId, item.body.report);
  });

  type Wish = Pick<Parameters<Engine['startRun']>[0], 'leg' | 'pairedWith' | 'since'>;
  const look = async (wish: Wish) => {
    const { runId } = done(await engine.startRun({ answers: {}, plan: 'full', ...wish }));
    await expect.poll(() => ended.has(runId)).toBe(true);
    return { runId, report: ended.get(runId) as Report };
  };
  return { ...computer, look };
}

/** Every entry of a preview, read to its end as the window would. */
export async function textsOf(
  engine: Engine,
  { entries }: BundlePreview,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { name, sizeBytes } of entries)
    for (let part = 0; part < partsOf(sizeBytes); part += 1) {
      const got = await engine.entryPart({ name, part });
      if (got.kind === 'ok' && got.value.kind === 'text')
        texts.set(name, `${texts.get(name) ?? ''}${got.value.text}`);
    }
  return texts;
}
