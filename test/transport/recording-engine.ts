import { callNames, type Engine, type NewsItem } from '../../shared/contract/contract';
import { ok } from '../../shared/outcome';

/** An engine that answers everything with its own name, and remembers what it was asked. */
export function recordingEngine() {
  const asked: { name: string; asked: unknown }[] = [];
  const ears = new Set<(item: NewsItem) => void>();
  const engine = Object.fromEntries(
    callNames.map((name) => [
      name,
      async (body: unknown) => {
        asked.push({ name, asked: body });
        return ok({ called: name });
      },
    ]),
  ) as unknown as Engine;
  return {
    engine,
    asked,
    ears,
    onNews(hear: (item: NewsItem) => void) {
      ears.add(hear);
      return () => void ears.delete(hear);
    },
    say: (item: NewsItem) => {
      for (const hear of ears) hear(item);
    },
  };
}

export const anItem = { name: 'ended', body: { runId: 'r1' } } as unknown as NewsItem;
