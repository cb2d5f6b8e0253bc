import {
  type CallName,
  callNames,
  type Engine,
  type EngineClient,
  type NewsItem,
} from '../../shared/contract/contract';

type Asked = {
  readonly [N in CallName]: { readonly call: N; readonly asked: Parameters<Engine[N]>[0] };
}[CallName];

export interface FakeEngine extends EngineClient {
  /** Every call so far, in order. */
  readonly asked: readonly Asked[];
  /** Says something unasked, as a run does. */
  tell(item: NewsItem): void;
}

/** An engine made of answers. Anything not given throws, so a test shows what it relies on. */
export function fakeEngine(answers: Partial<Engine> = {}): FakeEngine {
  const asked: Asked[] = [];
  const hearers = new Set<(item: NewsItem) => void>();

  const call = (name: CallName) => (about: never) => {
    asked.push({ call: name, asked: about } as Asked);
    const answer = answers[name] as ((about: never) => Promise<unknown>) | undefined;
    if (!answer) throw new Error(`fakeEngine: nobody said what ${name} answers`);
    return answer(about);
  };

  return {
    ...(Object.fromEntries(callNames.map((name) => [name, call(name)])) as unknown as Engine),
    asked,
    tell(item) {
      for (const hear of hearers) hear(item);
    },
    onNews(hear) {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  };
}
