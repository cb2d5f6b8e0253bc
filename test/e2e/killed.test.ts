import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { verifyBundle } from '../../electron/bundle/verify-bundle';
import { limits } from '../../shared/evidence/evidence';
import { root } from '../electron-e2e/runtime';
import { png } from '../evidence/pngs';
import { fullEntry, fullHar } from '../har/hars';
import { buildWindowMain, type Process, startWindow } from './in-process';

/*
 * Real processes, ended as a system ends them that is out of memory: in the middle of writing. The moment is that in
 * which the unfinished file appears, or a little later.
 */

const isBuilt = existsSync(join(root, 'dist', 'redactor.cjs'));
const folder = mkdtempSync(join(tmpdir(), 'clearway-killed-'));
let program = '';
const running: Process[] = [];
beforeAll(async () => {
  if (isBuilt) program = await buildWindowMain(join(folder, 'program'));
}, 60_000);
afterEach(async () => {
  for (const one of running.splice(0)) await one.kill();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isUnfinished = (name: string) => name.endsWith('.clearway-unfinished');
let computers = 0;

/** A computer of its own: where its bundles and its sessions are. */
async function computer() {
  computers += 1;
  const at = join(folder, `${computers}`);
  const places = { folder: join(at, 'bundles'), sessionFolder: join(at, 'sessions') };
  await mkdir(places.folder, { recursive: true });
  await mkdir(join(places.sessionFolder, 'evidence'), { recursive: true });
  const start = async () => {
    const rendererFolder = join(root, 'dist', 'renderer');
    const one = await startWindow(program, { network: 'refused', rendererFolder, ...places });
    running.push(one);
    return one;
  };
  return { ...places, evidence: join(places.sessionFolder, 'evidence'), start };
}

/** Kills it so long after the first unfinished file stands in a folder. */
function killedWhileWriting(one: Process, where: string, afterMs: number): Promise<void> {
  return new Promise((done) => {
    const watcher = watch(where, (_, name) => {
      if (!name || !isUnfinished(name)) return;
      watcher.close();
      setTimeout(() => void one.kill().then(done), afterMs);
    });
  });
}

async function bring({ call }: Process, kind: 'har' | 'picture', bytes: Buffer): Promise<void> {
  for (let from = 0; from < bytes.length; from += limits.pieceBytes) {
    const base64 = bytes.subarray(from, from + limits.pieceBytes).toString('base64');
    const said = await call('addPiece', { fileId: 'f', kind, sizeBytes: bytes.length, from, base64 });
    if (said.kind === 'failed') throw new Error(`${said.why} ${said.detail}`);
  }
}
/** Pixels that do not get smaller. */
const noise = (() => {
  const [width, height] = [1_500, 1_000];
  const rows = randomBytes((1 + width * 4) * height);
  for (let y = 0; y < height; y += 1) rows[y * (1 + width * 4)] = 0;
  return png({ width, height, rows });
})();
const har = Buffer.from(JSON.stringify(fullHar()));
/** Twenty megabytes of it once it is redacted. */
const largeHar = () => {
  const one = JSON.stringify(fullEntry());
  return Buffer.from(
    `{"log":{"version":"1.2","creator":{"name":"x","version":"1"},"entries":[${Array.from({ length: 3_000 }, () => one).join(',')}]}}`,
  );
};

describe.skipIf(!isBuilt || process.platform === 'win32')('a program that is killed', () => {
  it.each([0, 60])(
    '%i ms into writing a bundle leaves none, or a whole one; its evidence comes back',
    async (afterMs) => {
      const { start, folder: bundles, evidence } = await computer();
      const first = await start();
      const runId = await first.look();
      await bring(first, 'har', har);
      // Noise takes its time to be packed.
      await bring(first, 'picture', noise);
      await expect.poll(() => readdirSync(evidence).length, { timeout: 10_000 }).toBe(2);
      await first.call('previewBundle', { runId, lang: 'en' });
      const dead = killedWhileWriting(first, bundles, afterMs);
      void first.call('saveBundle', { runId, lang: 'en' }).catch(() => {});
      await dead;
      for (const name of readdirSync(bundles).filter((one) => !isUnfinished(one)))
        expect(await verifyBundle(join(bundles, name))).toMatchObject({ ok: true });

      const second = await start();
      const hello = await second.call('hello', {});
      const [session] = hello.kind === 'ok' ? hello.value.kept : [];
      expect(session).toBeDefined();
      const opened = await second.call('openSession', { id: session?.id ?? '' });
      expect(opened).toMatchObject({ kind: 'ok', value: { report: { verdict: { status: 'blocked' } } } });
      const said = await second.call('evidence', {});
      expect(said).toMatchObject({ kind: 'ok', value: { items: [{ kind: 'har', requests: 1 }] } });
      const again = opened.kind === 'ok' ? opened.value.runId : '';
      const saved = await second.call('saveBundle', { runId: again, lang: 'en' });
      if (saved.kind === 'failed') throw new Error(saved.why);
      expect(await verifyBundle(saved.value.savedAs)).toMatchObject({ ok: true });
    },
    60_000,
  );

  it.each([5])(
    '%i ms into keeping evidence keeps what was there before, and is tidied up at the next start',
    async (afterMs) => {
      const { start, evidence, sessionFolder } = await computer();
      const first = await start();
      await first.look();
      await bring(first, 'har', har);
      await expect.poll(() => readdirSync(evidence).length, { timeout: 10_000 }).toBe(2);
      const dead = killedWhileWriting(first, evidence, afterMs);
      void bring(first, 'har', largeHar()).catch(() => {});
      await dead;

      const second = await start();
      await expect
        .poll(() => [...readdirSync(evidence), ...readdirSync(sessionFolder)].filter(isUnfinished), {
          timeout: 5_000,
        })
        .toEqual([]);
      const hello = await second.call('hello', {});
      const [session] = hello.kind === 'ok' ? hello.value.kept : [];
      await second.call('openSession', { id: session?.id ?? '' });
      const said = await second.call('evidence', {});
      const items = said.kind === 'ok' ? said.value.items : [];
      expect(items.length).toBeGreaterThan(0);
      expect(items[0]).toMatchObject({ kind: 'har', requests: 1 });
      for (const name of readdirSync(evidence))
        if (name.endsWith('.har')) JSON.parse(readFileSync(join(evidence, name), 'utf8'));
    },
    60_000,
  );

  it('while it writes down a session leaves the one before or the new one, never half of it', async () => {
    const { start, sessionFolder } = await computer();
    const first = await start();
    const dead = killedWhileWriting(first, sessionFolder, 0);
    void first.look().catch(() => {});
    await dead;
    const second = await start();
    await expect.poll(() => readdirSync(sessionFolder).filter(isUnfinished), { timeout: 5_000 }).toEqual([]);
    const hello = await second.call('hello', {});
    for (const { id } of hello.kind === 'ok' ? hello.value.kept : [])
      expect(await second.call('openSession', { id })).toMatchObject({ kind: 'ok' });
  }, 60_000);

  it.each([20])(
    '%i ms into redacting a HAR on the command line leaves nothing under its name',
    async (afterMs) => {
      const at = join(folder, `line-${afterMs}`);
      await mkdir(at);
      const target = join(at, 'b.har');
      await writeFile(join(at, 'a.har'), largeHar());
      const line = join(root, 'dist', 'cli.cjs');
      const args = [line, 'redact', join(at, 'a.har'), '--out', target];
      const child = spawn(process.execPath, args, { stdio: 'ignore' });
      await new Promise<void>((done) => {
        const watcher = watch(at, (_, name) => {
          if (!name || !isUnfinished(name)) return;
          watcher.close();
          child.once('exit', () => done());
          setTimeout(() => child.kill('SIGKILL'), afterMs);
        });
      });
      if (existsSync(target)) JSON.parse(readFileSync(target, 'utf8'));
    },
    60_000,
  );
});
