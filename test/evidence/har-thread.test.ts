import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { expect, it } from 'vitest';
import { harDesk } from '../../electron/evidence/har-desk';
import { harThread } from '../../electron/evidence/har-thread';
import { Incoming } from '../../electron/evidence/incoming';
import { unpack } from '../../electron/io/packed-text';
import { toText } from '../../shared/bundle/bundle';
import type { Stored } from '../../shared/bundle/packed';
import { noSecrets } from '../../shared/bundle/secrets';
import { limits } from '../../shared/evidence/evidence';
import { fullEntry, fullHar } from '../har/hars';

const script = join(import.meta.dirname, '..', '..', 'dist', 'redactor.cjs');
const isBuilt = existsSync(script);

const value = <T>(outcome: { kind: 'ok'; value: T } | { kind: 'failed'; why: string }): T => {
  if (outcome.kind === 'failed') throw new Error(outcome.why);
  return outcome.value;
};
const textOf = (file: { readonly bytes: Stored }) => toText(file.bytes, unpack);

/** A HAR of so many megabytes, never whole in memory: the same entries over and over. */
function* large(megabytes: number): Generator<Buffer> {
  const entry = JSON.stringify(fullEntry());
  const block = Buffer.from(`,${entry}`.repeat(Math.ceil(limits.pieceBytes / entry.length)));
  yield Buffer.from(`{"log":{"version":"1.2","entries":[${entry}`);
  for (let done = 0; done < megabytes * 1e6; done += block.length) yield block;
  yield Buffer.from(']}}');
}

it.skipIf(!isBuilt)('a big HAR is redacted while this thread has hardly anything to do', async () => {
  const thread = harThread(script);
  const incoming = new Incoming(thread, async () => noSecrets);
  const pieces = [...large(12)];
  const sizeBytes = pieces.reduce((sum, { length }) => sum + length, 0);
  await thread.begin(noSecrets);
  const before = performance.eventLoopUtilization();
  let from = 0;
  let last: Awaited<ReturnType<Incoming['take']>> | undefined;
  for (const piece of pieces) {
    last = await incoming.take('a', 'har', sizeBytes, from, piece);
    from += piece.length;
  }
  const { utilization } = performance.eventLoopUtilization(before);
  await thread.close();
  expect(last).toMatchObject({ kind: 'ok', value: { kind: 'har' } });
  // Of the time it took, not of a second: on a busy machine both grow.
  expect(utilization).toBeLessThan(0.25);
});

it.skipIf(!isBuilt)('what is stopped on its way leaves nothing, and the next file begins anew', async () => {
  const thread = harThread(script);
  const incoming = new Incoming(thread, async () => noSecrets);
  const pieces = [...large(5)];
  const [first = Buffer.of(), second = Buffer.of()] = pieces;
  expect(value(await incoming.take('a', 'har', 9_000_000, 0, first))).toBeNull();
  const underWay = incoming.take('a', 'har', 9_000_000, first.length, second);
  expect(incoming.drop('a')).toBe(true);
  expect(await underWay).toMatchObject({ why: 'bad-request' });
  expect(await incoming.take('a', 'har', 9_000_000, first.length + second.length, second)).toMatchObject({
    why: 'bad-request',
  });
  const whole = Buffer.from(JSON.stringify(fullHar()));
  const taken = value(await incoming.take('b', 'har', whole.length, 0, whole));
  expect(taken).toMatchObject({ kind: 'har', requests: fullHar().log.entries.length });
  await thread.close();
});

it.skipIf(!isBuilt)(
  'a thread that ends is an error of that file, and the next one gets a new thread',
  async () => {
    const thread = harThread(script);
    await thread.begin(noSecrets);
    const under = thread.push(Buffer.from('{"log":{')).catch(String);
    await thread.close();
    expect(await under).toBe('Error: closed');
    await thread.begin(noSecrets);
    expect(value(await thread.push(Buffer.from(JSON.stringify(fullHar()))))).toBeNull();
    expect(value(await thread.end()).requests).toBeGreaterThan(0);
    await thread.close();
  },
);

const harWith = (cookie: string) => {
  const entry = fullEntry();
  const headers = [{ name: 'cookie', value: `sid=${cookie}` }];
  return { log: { ...fullHar().log, entries: [{ ...entry, request: { ...entry.request, headers } }] } };
};
const cookieIn = (file: { readonly bytes: Stored }) =>
  JSON.parse(textOf(file)).log.entries[0].request.headers[0].value as string;

it('equal secrets have equal names in all HARs of a bundle, recorded and brought', async () => {
  const desk = harDesk();
  const bring = async (har: object) => {
    await desk.begin(noSecrets);
    value(await desk.push(Buffer.from(JSON.stringify(har))));
    return value(await desk.end());
  };
  const [one, other, again] = [
    await bring(harWith('first-4711')),
    await bring(harWith('second-0815')),
    await bring(harWith('first-4711')),
  ];
  await desk.record(noSecrets);
  await desk.entry(harWith('second-0815').log.entries[0] ?? {});
  const recorded = value(await desk.recorded([], { name: 'b', version: '1' }));
  expect(cookieIn(again)).toBe(cookieIn(one));
  expect(cookieIn(other)).not.toBe(cookieIn(one));
  expect(cookieIn(recorded)).toBe(cookieIn(other));
  // What was taken out is counted for each file alone.
  expect(again.removed).toEqual(one.removed);
});

it('numbers that an earlier start of the program gave are not given again', async () => {
  const before = harDesk();
  await before.begin(noSecrets);
  await before.push(Buffer.from(JSON.stringify(harWith('first-4711'))));
  const kept = value(await before.end());
  const now = harDesk();
  await now.reserveIn(kept.bytes);
  await now.begin(noSecrets);
  await now.push(Buffer.from(JSON.stringify(harWith('other-0815'))));
  const names = textOf(value(await now.end())).match(/\[cookie-\d+\]/g) ?? [];
  const taken = new Set(textOf(kept).match(/\[cookie-\d+\]/g));
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => taken.has(name))).toEqual([]);
});
