import { expect, it, vi } from 'vitest';
import { askedAhead, findWorld, lines, loopbackWorld, takeToken } from '../../renderer/client';
import type { NewsItem } from '../../shared/contract/contract';
import { failed } from '../../shared/outcome';
import { fakeEngine } from '../fakes/fake-engine';
import { reports } from '../fakes/fake-reports';

const streamOf = (pieces: readonly (string | Uint8Array)[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces)
        controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
      controller.close();
    },
  });

const korean = new TextEncoder().encode('"길"\n');

it.each<[string, readonly (string | Uint8Array)[], readonly string[]]>([
  ['whole lines', ['a\nb\n'], ['a', 'b']],
  ['a line in two pieces', ['a', 'b\n'], ['ab']],
  ['a letter in two pieces', [korean.slice(0, 2), korean.slice(2)], ['"길"']],
  ['heartbeats', ['\n\n'], ['', '']],
  ['a last line without an end', ['a\nb'], ['a', 'b']],
])('reads %s', async (_, pieces, expected) => {
  const read: string[] = [];
  for await (const line of lines(streamOf(pieces))) read.push(line);
  expect(read).toEqual(expected);
});

const page = (hash: string, kept: Record<string, string> = {}) => ({
  kept,
  addresses: [] as string[],
  location: { hash, pathname: '/', search: '' },
  history: {
    replaceState(_: unknown, __: string, to: string) {
      this.to = to;
    },
    to: '',
  },
  sessionStorage: {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
  },
});

it('takes the token out of the address and keeps it for a reload', () => {
  const first = page('#token=abc');
  expect(takeToken(first as unknown as Window)).toBe('abc');
  expect(first.history.to).toBe('/');
  expect(takeToken(page('', first.kept) as unknown as Window)).toBe('abc');
});

it('has no token where none was given', () => {
  expect(takeToken(page('') as unknown as Window)).toBe('');
});

it('greets the engine ahead of whoever asks, once', async () => {
  const hello = vi.fn(async () => failed('broken'));
  const engine = { ...fakeEngine(), hello };
  const ahead = askedAhead({ engine, ticks: () => 0, onLost: () => () => {} });
  expect(hello).toHaveBeenCalledTimes(1);
  await ahead.engine.hello({});
  expect(hello).toHaveBeenCalledTimes(1);
  // A second try is a new question.
  await ahead.engine.hello({});
  expect(hello).toHaveBeenCalledTimes(2);
});

it('takes the engine of the preload when there is one', () => {
  const engine = fakeEngine();
  expect(findWorld({ clearway: engine } as unknown as Window).engine).toBe(engine);
});

const hanging = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));

it('posts a call with its key and reads the outcome', async () => {
  const asked: unknown[] = [];
  const fetch = vi.fn(async (url: unknown, init: unknown) => {
    asked.push([url, init]);
    return Response.json({ kind: 'ok', value: { runId: 'r1' } });
  });
  const { engine } = loopbackWorld('secret', fetch as typeof globalThis.fetch);
  expect(await engine.stopRun({ runId: 'r1' })).toEqual({ kind: 'ok', value: { runId: 'r1' } });
  expect(asked).toEqual([
    [
      '/call/stopRun',
      {
        method: 'POST',
        headers: { authorization: 'Bearer secret', 'content-type': 'application/json' },
        body: '{"runId":"r1"}',
      },
    ],
  ]);
});

it.each([401, 403])('knows a refusal by its status %d', async (status) => {
  const { engine } = loopbackWorld('', async () => new Response('', { status }));
  expect(await engine.hello({})).toMatchObject({ kind: 'failed', why: 'refused' });
});

it('says that the engine is lost when nobody answers, and that it is back', async () => {
  let isUp = false;
  const { engine, onLost } = loopbackWorld('t', async () => {
    if (!isUp) throw new TypeError('Failed to fetch');
    return Response.json({ kind: 'ok', value: {} });
  });
  const heard: boolean[] = [];
  onLost((lost) => heard.push(lost));
  expect(await engine.hello({})).toMatchObject({ kind: 'failed', why: 'broken' });
  isUp = true;
  await engine.hello({});
  expect(heard).toEqual([true, false]);
});

it('hears the news, over a second connection too, and stops when told', async () => {
  const news: NewsItem = { name: 'ended', body: { runId: 'r1', report: reports.healthy } };
  let connections = 0;
  const { engine, onLost } = loopbackWorld('t', async (_, init) => {
    connections += 1;
    return connections <= 2
      ? new Response(streamOf(['\n', `${JSON.stringify(news)}\n`]))
      : hanging((init as { signal: AbortSignal }).signal);
  });
  const lost: boolean[] = [];
  onLost((is) => lost.push(is));
  const heard: NewsItem[] = [];
  const stop = engine.onNews((item) => heard.push(item));
  await expect.poll(() => connections).toBe(3);
  stop();
  expect(heard).toEqual([news, news]);
  expect(lost).toEqual([true, false, true]);
});

it('does not knock again where its key is refused', async () => {
  let connections = 0;
  const { engine } = loopbackWorld('wrong', async () => {
    connections += 1;
    return new Response('', { status: 401 });
  });
  engine.onNews(() => {});
  await new Promise((done) => setTimeout(done, 900));
  expect(connections).toBe(1);
});
