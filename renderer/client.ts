import { type CallName, callNames, type EngineClient, type NewsItem } from '../shared/contract/contract';
import { failed } from '../shared/outcome';
import type { World } from './state/effects';

declare global {
  interface Window {
    /** Put there by Electron's preload; missing in a browser. */
    readonly clearway?: EngineClient;
  }
}

const ticks = () => performance.now();

/** The engine behind this window, whichever way it is reached; nobody else knows which. */
export const findWorld = (page: Window): World =>
  page.clearway
    ? { engine: page.clearway, ticks, onLost: () => () => {} }
    : loopbackWorld(takeToken(page), page.fetch.bind(page));

/** The same world, its engine greeted at once. The first who asks for the greeting gets that one; later ones a new one. */
export function askedAhead(world: World): World {
  const { hello } = world.engine;
  let greeting: ReturnType<typeof hello> | null = hello({});
  // Nobody may be listening yet when it fails.
  greeting.catch(() => {});
  const once = (asked: Parameters<typeof hello>[0]) => {
    const said = greeting ?? hello(asked);
    greeting = null;
    return said;
  };
  return { ...world, engine: { ...world.engine, hello: once } };
}

/**
 * The key to the loopback page comes in the fragment, which no server and no history ever sees, and is taken out of
 * the address at once. It stays with this tab so that reloading the page does not lock the person out.
 */
export function takeToken({ location, history, sessionStorage }: Window): string {
  const given = new URLSearchParams(location.hash.slice(1)).get('token');
  if (given === null) return sessionStorage.getItem('token') ?? '';
  sessionStorage.setItem('token', given);
  history.replaceState(null, '', location.pathname + location.search);
  return given;
}

type Fetch = typeof globalThis.fetch;

/** Between two tries to hear the news again; the first comes soon, since the next try may well succeed. */
const retryMs = [200, 500, 1_000, 2_000];

/** The engine over 127.0.0.1: a call is a POST, the news are one long answer of JSON lines. */
export function loopbackWorld(token: string, fetch: Fetch): World {
  const headers = { authorization: `Bearer ${token}` };
  const lostHearers = new Set<(lost: boolean) => void>();
  let isLost = false;

  const setLost = (lost: boolean) => {
    if (lost === isLost) return;
    isLost = lost;
    for (const hear of lostHearers) hear(lost);
  };

  const call = (name: CallName) => async (asked: unknown) => {
    try {
      const answer = await fetch(`/call/${name}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(asked),
      });
      if (answer.status === 401 || answer.status === 403) return failed('refused', `HTTP ${answer.status}`);
      const outcome = await answer.json();
      setLost(false);
      return outcome;
    } catch (error) {
      setLost(true);
      return failed('broken', String(error));
    }
  };

  return {
    engine: {
      ...(Object.fromEntries(callNames.map((name) => [name, call(name)])) as unknown as EngineClient),
      onNews: (hear) => listen(fetch, headers, hear, setLost),
    },
    ticks,
    onLost(hear) {
      lostHearers.add(hear);
      return () => lostHearers.delete(hear);
    },
  };
}

/** Hears the news for as long as anybody wants them, over as many connections as it takes. */
function listen(
  fetch: Fetch,
  headers: Readonly<Record<string, string>>,
  hear: (item: NewsItem) => void,
  setLost: (lost: boolean) => void,
): () => void {
  const stop = new AbortController();

  const once = async () => {
    try {
      const answer = await fetch('/news', { headers, signal: stop.signal });
      if (answer.status === 401 || answer.status === 403) return 'refused';
      if (!answer.ok || !answer.body) return 'failed';
      setLost(false);
      for await (const line of lines(answer.body)) if (line.trim() !== '') hear(JSON.parse(line) as NewsItem);
      return 'ended';
    } catch {
      return 'failed';
    }
  };

  const forever = async () => {
    let tries = 0;
    while (!stop.signal.aborted) {
      const end = await once();
      // A wrong key stays wrong; `hello` hears the same and says so on the screen.
      if (stop.signal.aborted || end === 'refused') return;
      tries = end === 'ended' ? 0 : tries + 1;
      // Whatever happened in the gap was not heard: say so rather than wait for news that will not come again.
      setLost(true);
      await pause(retryMs[Math.min(tries, retryMs.length - 1)] ?? 2_000, stop.signal);
    }
  };
  void forever();
  return () => stop.abort();
}

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((done) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });

/** The lines of a stream as they come, however its pieces are cut. */
export async function* lines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
    const whole = rest.split('\n');
    rest = whole.pop() ?? '';
    yield* whole;
    if (done) {
      if (rest !== '') yield rest;
      return;
    }
  }
}
